/**
 * Stands in for WXT's class of the same name in the build (wxt.config.ts).
 *
 * WXT's context announces each content script with a DOM event that carries the extension's id, so
 * every page could tell that we are there, and it takes an event of that name, which a page can forge,
 * for the sign that a newer script has taken over. Ours does neither: the reader asks the browser
 * whether it is still alive, and the background alone says which scripts run.
 */
export class ContentScriptContext {}
