import { browser } from 'wxt/browser';

/** Our commands by their names in the manifest. */
const COMMANDS = { next: 'next', previous: 'previous', _execute_action: 'popup' } as const;

/** A keyboard command as the browser has it now; null where the reader has taken the keys away. */
export interface Shortcut {
  readonly what: (typeof COMMANDS)[keyof typeof COMMANDS];
  readonly keys: string | null;
}

/** The keys of our commands. Browsers on phones have none. */
export async function getShortcuts(): Promise<Shortcut[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, shortcut }) => {
    const what = name && name in COMMANDS ? COMMANDS[name as keyof typeof COMMANDS] : undefined;
    return what ? [{ what, keys: shortcut || null }] : [];
  });
}

/** The way to the browser's own page for keys; null where there is none that an extension may open. */
export function shortcutsPage(): (() => void) | null {
  // Firefox has a call for it; Chromium opens its page by address. The types know neither call nor page.
  const commands = browser.commands as { openShortcutSettings?: () => Promise<void> } | undefined;
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (navigator.userAgent.includes('Chrome')) {
    return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  }
  return null;
}
