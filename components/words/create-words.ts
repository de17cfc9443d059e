import { edtfPhrase } from './edtf-words.ts';
import type { CountedKey, PlainKey } from './keys.ts';
import type { Words } from './words.ts';

/** Looks one key of the catalogue up and fills `$1`…`$9`; empty for an unknown key, like the browser's own. */
export type Catalogue = (key: string, fills: readonly string[]) => string;

/**
 * Codes that `Intl.DisplayNames` does not know, or calls otherwise than our policy on the names
 * of organisations and disputed territories does (docs/editorial.md).
 */
const OWN_COUNTRY_NAMES: Readonly<Record<string, PlainKey>> = {
  'AFRICAN-UNION': 'countryAfricanUnion',
  'GE-AB': 'countryAbkhazia',
  'GE-SO': 'countrySouthOssetia',
  NATO: 'countryNato',
  PS: 'countryPalestine',
  VA: 'countryHolySee',
};

/** Languages that write small numbers as they are, and need no formatter for them. */
const PLAIN_DIGITS: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr', 'ja', 'pt', 'ru', 'uk', 'zh']);

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/**
 * Makes the words of one catalogue.
 *
 * @param catalogue the browser's message catalogue, or in stories and tests the file itself
 * @param lang BCP 47 tag that dates, plurals and names of countries follow; it must be the
 *   catalogue's own language, or plural forms are asked for that the catalogue does not have
 */
export function createWords(catalogue: Catalogue, lang: string): Words {
  const plurals = new Intl.PluralRules(lang);
  // Dear to make, and few views need them all.
  const numbers = onDemand(() => new Intl.NumberFormat(lang));
  const lists = onDemand(() => new Intl.ListFormat(lang, { type: 'conjunction' }));
  const regions = onDemand(() => new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' }));
  const languages = onDemand(() => new Intl.DisplayNames(lang, { type: 'language', fallback: 'code' }));

  const plainDigits = PLAIN_DIGITS.has(lang.split('-')[0] ?? '');
  const number = (value: number): string =>
    plainDigits && Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : numbers().format(value);

  const t = (key: PlainKey, ...fills: readonly string[]): string => catalogue(key, fills) || key;
  const n = (key: CountedKey, count: number, ...fills: readonly string[]): string => {
    const all = [number(count), ...fills];
    return catalogue(`${key}_${plurals.select(count)}`, all) || catalogue(`${key}_other`, all) || key;
  };
  const phrases = {
    about: (date: string) => t('dateAbout', date),
    uncertain: (date: string) => t('dateUncertain', date),
  };

  return {
    lang,
    dir: RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr',
    t,
    n,
    date: (edtf) => edtfPhrase(edtf, lang, phrases),
    country: (code) => {
      const own = OWN_COUNTRY_NAMES[code];
      if (own) return t(own);
      return /^[A-Z]{2}$/.test(code) ? (regions().of(code) ?? code) : code;
    },
    language: (tag) => languages().of(tag) ?? tag,
    number,
    list: (items) => lists().format(items),
  };
}

/** Makes something once, when it is first asked for. */
function onDemand<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** A catalogue from the contents of a `messages.json`, filling `$1`…`$9` as browsers do. */
export function catalogueFrom(messages: Readonly<Record<string, { readonly message: string }>>): Catalogue {
  return (key, fills) =>
    (messages[key]?.message ?? '').replace(/\$([1-9])/g, (_, digit: string) => fills[Number(digit) - 1] ?? '');
}
