import type { Series } from '../../packs/schema.ts';
import { serbianLatin } from '../../text/serbian-scripts.ts';
import type { NameEntry } from '../types.ts';

/**
 * The surface forms of a series: its name and those listed, and Serbian Cyrillic in Latin as well.
 * A form that begins small is looked for on pages in its language only.
 */
export function seriesForms(series: Series): NameEntry[] {
  const sense = { kind: 'series', series: series.id } as const;
  const forms = new Map<string, NameEntry>();
  const add = (text: string, lang: string) => forms.set(`${lang} ${text}`, { text, lang, sense });
  add(series.name, 'en');
  for (const { text, lang } of series.names) {
    add(text, lang);
    if (lang.startsWith('sr') && /\p{Script=Cyrillic}/u.test(text)) add(serbianLatin(text), 'sr');
  }
  return [...forms.values()];
}
