import { claimLanguage } from '../language.ts';
import { means } from '../sentence/tags.ts';
import type { Tag } from '../types.ts';
import { type Found, range, type Scene } from './found.ts';

/** So many paragraphs back whoever the word stands for may be named. */
const REACH = 1;

/** "Словак всё-таки приехал", "Rok temu Słowak był": by the people of a country, the leader of it named right before. */
export function byNationality({ passage, clause, discourse }: Scene, cue: Tag): Found | null {
  const nationals = claimLanguage(passage.language)?.nationals;
  if (nationals === undefined || nationals.size === 0) return null;
  const { items, tagOf, groups } = passage;
  const at = range(clause.first, cue.first).find((i) => nationals.has(items[i]?.key ?? ''));
  const country = nationals.get(items[at ?? -1]?.key ?? '');
  const known = country === undefined ? null : discourse.compatriots.get(country);
  if (at === undefined || !known || discourse.paragraph - known.paragraph > REACH) return null;
  const isLight = range(clause.first, cue.first).every(
    (i) =>
      i === at ||
      items[i]?.kind === 'date' ||
      means(tagOf[i], 'adverb', 'also', 'auxiliary', 'not', 'look-back', 'toward', 'goal', 'and'),
  );
  const hasOther = groups.some(({ first, kind }) => first >= clause.first && first < cue.first && kind !== 'states');
  return isLight && !hasOther
    ? { subjects: [{ leader: known.leader }], negative: false, last: at + 1, kind: 'inherited' }
    : null;
}
