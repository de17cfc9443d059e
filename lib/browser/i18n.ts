import { browser } from 'wxt/browser';

interface MessageSource {
  getMessage(key: string, fills?: string[]): string;
}

/** The toolkit types this call by the keys it found when it last ran; ours are checked by `Words`. */
function getMessage(key: string, fills?: string[]): string {
  return (browser.i18n as MessageSource).getMessage(key, fills);
}

/** The browser's message catalogue, in the shape that views' words are made from. */
export function browserCatalogue(key: string, fills: readonly string[]): string {
  return getMessage(key, [...fills]);
}

/**
 * The language tag that dates, plurals and names of countries follow: the reader's own regional
 * tag where the catalogue is in that language (`en-GB`), else the catalogue's. A reader whose
 * language we do not have gets English sentences, and English dates in them.
 */
export function catalogueLanguage(): string {
  const catalogue = getMessage('catalogueLanguage') || 'en';
  const reader = browser.i18n.getUILanguage();
  return reader.split('-')[0] === catalogue.split('-')[0] ? reader : catalogue;
}
