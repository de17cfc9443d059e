import { createWords } from '../../components/words/create-words.ts';
import type { Words } from '../../components/words/words.ts';

/** The message catalogue as content scripts have it in both browsers. */
declare const chrome: {
  readonly i18n: { getMessage(key: string, fills?: readonly string[]): string };
};

/** The words of the browser's own catalogue. */
export function browserWords(): Words {
  const { i18n } = chrome;
  return createWords((key, fills) => i18n.getMessage(key, fills), i18n.getMessage('catalogueLanguage'));
}
