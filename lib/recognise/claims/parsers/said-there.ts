import { means } from '../sentence/tags.ts';
import type { Clause, Draft, Group, Passage } from '../types.ts';
import { leadersAtHead } from '../who/at-head.ts';

/** "told reporters" has been said before. */
const HEARERS = /^(?:reporters|journalists|leaders|delegates)$/;
/** So many items may stand between the preposition and the occasion: "the two-day annual". */
const LONGEST = 4;
/** What people do with words. */
const SPOKE =
  /^(?:called|urged|announced|proposed|thanked|praised|criticised|criticized|accused|pledged|vowed|defended|described|pressed|reiterated|emphasi[sz]ed|underlined|outlined|unveiled|hailed|spoke|delivered|presented|argued|appealed|demanded|condemned|signed|held|met|won)$/;

/**
 * What somebody says at an occasion: "At the summit in Rio, Modi called for reform", "Modi told reporters on the sidelines
 * of the summit that". The words are of the day, and so is who says them.
 */
export function parseSaidThere(passage: Passage): Draft[] {
  const { clauses, tagOf, kinds, language } = passage;
  if (language !== 'en' || kinds.has('remote') || kinds.has('condition')) return [];
  return clauses.flatMap((clause, i) => {
    const occasion = occasionAt(passage, clause);
    if (occasion === null) return [];
    const next = clauses[i + 1];
    const before = clauses[i - 1];
    let who: Group | undefined;
    if (clause.opens === 'start' && next?.opens === 'comma' && isPlain(passage, occasion, clause.last)) {
      who = subjectOf(passage, next);
      const verb = who?.last ?? 0;
      if (!who || !(means(tagOf[verb], 'say') || SPOKE.test(passage.items[verb]?.key ?? ''))) return [];
    } else if (clause.opens === 'complement' && before && means(tagOf[clause.first - 1], 'say')) {
      who = subjectOf(passage, before);
      if (!who || tagOf.slice(who.last, clause.first).some((tag) => !means(tag, 'say', 'adverb'))) return [];
    }
    const draft = { act: 'come', tense: 'behind', negative: false, ofPast: false, journey: false } as const;
    const at = { denied: false, first: clause.first, last: occasion + 1, clause, passage };
    return (who?.members ?? []).map((subject) => ({ ...draft, ...at, subject, needs: 'goal' as const }));
  });
}

/** Where the occasion stands that a clause begins with: "at the BRICS summit", "reporters on the sidelines of the summit". */
function occasionAt({ items, tagOf }: Passage, { first, last }: Clause): number | null {
  const from = HEARERS.test(items[first]?.key ?? '') ? first + 1 : first;
  const words = items.slice(from, from + LONGEST + 1).map(({ key }) => `${key} `);
  const head = WHERE.exec(words.join(''))?.[0].trim().split(' ').length;
  if (head === undefined) return null;
  for (let i = from + head; i < Math.min(last, from + head + LONGEST); i++) {
    const isSummit = means(tagOf[i], 'summit') && items[i + 1]?.key !== 'of';
    if (items[i]?.kind === 'event' || isSummit) return i;
    if (items[i]?.kind === 'leader' || means(tagOf[i], 'preposition', 'toward', 'and', 'say')) return null;
  }
  return null;
}

const WHERE = /^(?:at|on the (?:sidelines|margins|fringes) of) (?:the )?/;

/** Nothing but where and when. */
function isPlain({ items, tagOf }: Passage, from: number, to: number): boolean {
  return (
    items
      .slice(from, to)
      .every(({ kind, capital }, i) => kind !== 'word' || capital || tagOf[from + i] !== undefined) &&
    !tagOf.slice(from, to).some((tag) => means(tag, 'cue', 'say', 'auxiliary', 'not'))
  );
}

function subjectOf(passage: Passage, clause: Clause): Group | undefined {
  const group = leadersAtHead(passage, clause);
  return group?.owner || group?.oblique ? undefined : group;
}
