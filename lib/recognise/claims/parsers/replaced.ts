import type { Draft } from '../types.ts';

/** What stands before whoever is stood in for, by language; in Chinese the verb itself. */
const IN_STEAD: Readonly<Record<string, readonly string[]>> = {
  ar: ['بدلا من', 'نيابه عن', 'بالنيابه عن', 'بالانابه عن', 'انابه عن', 'عوضا عن'],
  de: ['statt', 'anstelle von', 'anstatt', 'in vertretung von'],
  en: ['instead of', 'in place of', 'on behalf of', 'in lieu of'],
  es: ['en lugar de', 'en lugar del', 'en vez de', 'en vez del', 'en representación de', 'en representación del'],
  fr: ['à la place de', 'à la place du', 'au lieu de', 'au lieu du', 'en lieu et place de', 'en lieu et place du'],
  pl: ['zamiast', 'w zastępstwie'],
  pt: ['em vez de', 'em vez do', 'no lugar de', 'no lugar do', 'em lugar de', 'em lugar do'],
  ro: ['în locul', 'în loc de'],
  ru: ['вместо'],
  sr: ['уместо', 'umesto'],
  uk: ['замість'],
  zh: ['代替', '取代', '代表'],
};
/** The longest of them, in items. */
const LONGEST = 5;

/**
 * "Russia will send a diplomat instead of President Putin": it is the president who is represented, neither
 * the country nor by him.
 */
export function ofReplaced(draft: Draft): Draft {
  if (draft.act !== 'represent') return draft;
  const { passage, clause } = draft;
  const words = IN_STEAD[passage.language] ?? [];
  for (const group of passage.groups) {
    const [only, ...others] = group.members;
    if (group.kind !== 'leaders' || others.length > 0 || !only) continue;
    if (group.first < clause.first || group.last > clause.last) continue;
    const before = passage.items.slice(Math.max(0, group.first - LONGEST), group.first).map(({ key }) => key);
    if (words.some((phrase) => standsBefore(phrase, before, passage.language === 'zh')))
      return { ...draft, subject: only };
  }
  return draft;
}

/** Without spaces a title may lie between, which the verb's own form holds: "代替总统李在明出席". */
function standsBefore(phrase: string, before: readonly string[], isUnspaced: boolean): boolean {
  return isUnspaced ? before.join('').includes(phrase) : ` ${before.join(' ')}`.endsWith(` ${phrase}`);
}
