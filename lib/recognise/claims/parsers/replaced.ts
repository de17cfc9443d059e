import type { ClaimSubject, Knowledge } from '../../types.ts';
import type { Discourse } from '../discourse/memory.ts';
import { represents } from '../sentence/represents.ts';
import { means } from '../sentence/tags.ts';
import type { Draft } from '../types.ts';
import { isSameSubject } from '../who/same-subject.ts';

/** What stands before whoever is stood in for, by language; in Chinese the verb itself. */
const IN_STEAD: Readonly<Record<string, readonly string[]>> = {
  ar: ['بدلا من', 'نيابه عن', 'بالنيابه عن', 'بالانابه عن', 'انابه عن', 'عوضا عن'],
  de: ['statt', 'anstelle von', 'anstatt', 'in vertretung von'],
  en: ['instead of', 'in place of', 'on behalf of', 'in lieu of'],
  es: ['en lugar de', 'en lugar del', 'en vez de', 'en vez del', 'en representación de', 'en representación del'],
  fr: ['à la place de', 'à la place du', 'au lieu de', 'au lieu du', 'en lieu et place de', 'en lieu et place du'],
  pl: ['zamiast', 'w zastępstwie'],
  pt: ['em vez de', 'em vez do', 'no lugar de', 'no lugar do', 'em lugar de', 'em lugar do'],
  ro: ['în locul', 'în locul lui', 'în loc de'],
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
export function ofReplaced(draft: Draft, discourse: Discourse, knowledge: Pick<Knowledge, 'leaders'>): Draft {
  if (draft.act !== 'represent') return draft;
  const { passage, clause } = draft;
  const words = IN_STEAD[passage.language] ?? [];
  const replaced = passage.groups.flatMap((group) => {
    const [only, ...others] = group.members;
    if (group.kind !== 'leaders' || others.length > 0 || !only) return [];
    if (group.first < clause.first) return [];
    if (group.last > clause.last && !isOfItsCountry(only, draft.subject, knowledge)) return [];
    const before = passage.items.slice(Math.max(0, group.first - LONGEST), group.first).map(({ key }) => key);
    return words.some((phrase) => standsBefore(phrase, before, passage.language === 'zh')) ? [only] : [];
  });
  // "A on behalf of King X and B on behalf of King Y": each of those is.
  const [first = replacedOffice(draft, words, discourse)] = replaced;
  return first === null || replaced.some((each) => isSameSubject(each, draft.subject))
    ? draft
    : { ...draft, subject: first };
}

/** "sends the vice-president, a hardliner, instead of Xi": behind other clauses only whoever leads the sender. */
function isOfItsCountry(leader: ClaimSubject, subject: ClaimSubject, { leaders }: Pick<Knowledge, 'leaders'>): boolean {
  return 'leader' in leader && 'country' in subject && leaders.get(leader.leader)?.country === subject.country;
}

/** "is sending the prime minister, Li Qiang, instead of the president": the country's, who was named before. */
function replacedOffice(
  { passage: { items, tagOf }, subject }: Draft,
  words: readonly string[],
  { compatriots }: Discourse,
): ClaimSubject | null {
  if (!('country' in subject)) return null;
  const isOffice = items.some(({ kind }, i) => {
    // "Замість нього Польщу представив посол": he is the country's too.
    if (represents(tagOf[i], 'former')) return true;
    if (kind !== 'word' || !means(tagOf[i], 'role') || means(tagOf[i], 'deputy')) return false;
    const from = means(tagOf[i - 1], 'article') ? i - 1 : i;
    const before = items.slice(Math.max(0, from - LONGEST), from).map(({ key }) => key);
    return words.some((phrase) => standsBefore(phrase, before, false));
  });
  const leader = isOffice ? compatriots.get(subject.country)?.leader : undefined;
  return leader === undefined ? null : { leader };
}

/** Without spaces a title may lie between, which the verb's own form holds: "代替总统李在明出席". */
function standsBefore(phrase: string, before: readonly string[], isUnspaced: boolean): boolean {
  return isUnspaced ? before.join('').includes(phrase) : ` ${before.join(' ')}`.endsWith(` ${phrase}`);
}
