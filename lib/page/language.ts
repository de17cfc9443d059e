/**
 * The language a page says it is in, as a BCP 47 primary subtag in lower case (`en`, `zh`).
 *
 * @returns null where the page does not say.
 */
export function readLanguage(document: Document): string | null {
  const stated =
    document.documentElement?.getAttribute('lang') ||
    document.documentElement?.getAttribute('xml:lang') ||
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ||
    document.querySelector('meta[property="og:locale"]')?.getAttribute('content');
  return primarySubtag(stated ?? '');
}

/** The primary subtag of a language tag in lower case (`pt-BR` → `pt`), or null where there is none. */
export function primarySubtag(tag: string): string | null {
  return /^\s*([a-z]{2,3})(?![a-z])/i.exec(tag)?.[1]?.toLowerCase() ?? null;
}
