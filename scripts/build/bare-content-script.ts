import type { Plugin } from 'vite';

/** What WXT wraps a content script in; its id ends with the path of the script. */
const WRAPPING = /^\0virtual:wxt-content-script-isolated-world-entrypoint\?/;

/**
 * Starts the content script with nothing of WXT's around it.
 *
 * WXT's context announces each content script with a DOM event that carries the extension's id, so every page could
 * tell that we are there, and it takes an event of that name, which a page can forge, for the sign that a newer script
 * has taken over. Ours asks the browser whether it is still alive, and the background alone says which scripts run.
 */
export function bareContentScript(): Plugin {
  return {
    name: 'bare-content-script',
    transform: {
      filter: { id: WRAPPING },
      handler: (_code, id) => `import script from ${JSON.stringify(id.replace(WRAPPING, ''))};\nscript.main();`,
    },
  };
}
