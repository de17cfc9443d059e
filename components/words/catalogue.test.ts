import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales, readMessages } from './read-catalogue.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** The program's own files, in which keys stand as string literals or, in the manifest, as `__MSG_key__`. */
function sources(): string {
  const files = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^stories\b/.test(file))
      .map((file) => join(ROOT, folder, file)),
  );
  return [...files, join(ROOT, 'wxt.config.ts')].map((file) => readFileSync(file, 'utf8')).join('\n');
}

/** A key's stem: what the program asks for, be it counted or not. */
const stem = (key: string) => key.replace(PLURAL, '');
/** `$1`, `$2` … that a message fills in, sorted. */
const fills = (message: string) => [...new Set(message.match(/\$\d/g))].sort();

const english = readMessages('en');
const stems = new Set(Object.keys(english).map(stem));

describe('the English catalogue', () => {
  it('has no key that nothing asks for', () => {
    const text = sources();
    const unused = [...stems].filter((key) => !text.includes(`'${key}'`) && !text.includes(`__MSG_${key}__`));
    expect(unused).toEqual([]);
  });

  it('has every key of the manifest', () => {
    const asked = [...sources().matchAll(/__MSG_(\w+)__/g)].map((found) => found[1]);
    expect(asked.filter((key) => key === undefined || !(key in english))).toEqual([]);
  });
});

describe.each(locales())('the catalogue %s', (locale) => {
  const messages = readMessages(locale);
  const language = messages.catalogueLanguage?.message ?? '';

  it('says which language it is in', () => {
    expect(Intl.getCanonicalLocales(language)).toEqual([locale.replace('_', '-')]);
  });

  it('describes the extension in no more than the stores allow', () => {
    expect(messages.extDescription?.message.length).toBeLessThanOrEqual(132);
  });

  it('has the keys of the English one, no fewer and no more', () => {
    const own = new Set(Object.keys(messages).map(stem));
    expect([...stems].filter((key) => !own.has(key))).toEqual([]);
    expect([...own].filter((key) => !stems.has(key))).toEqual([]);
  });

  it('has each plural form of its language, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const counted = [...stems].filter((key) => `${key}_other` in english);
    for (const key of counted) {
      const own = Object.keys(messages).filter((each) => stem(each) === key && each !== key);
      expect(own.map((each) => each.slice(key.length + 1)).sort(), key).toEqual(forms);
    }
  });

  it('fills in what the English one fills in', () => {
    for (const key of stems) {
      const wanted = fills(english[key]?.message ?? english[`${key}_other`]?.message ?? '');
      const form = messages[key]?.message ?? messages[`${key}_other`]?.message ?? '';
      expect(fills(form), key).toEqual(wanted);
    }
  });

  it('puts something between two things filled in: Chromium refuses `$1$2` as a variable that is not defined', () => {
    expect(Object.entries(messages).filter(([, { message }]) => /\$\d\$/.test(message))).toEqual([]);
  });

  it('leaves nothing empty', () => {
    expect(Object.entries(messages).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });
});
