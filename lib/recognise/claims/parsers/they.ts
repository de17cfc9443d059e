import { means } from '../sentence/tags.ts';
import type { Draft, Passage } from '../types.ts';

/** A list may begin so many items into its sentence: "Among them will also be". */
const OPENING = 6;

/**
 * The names of people whom the sentence before left unnamed: "Twenty leaders will attend. They are A, B
 * and C".
 *
 * @param unnamed what the sentence before said of them, or null
 */
export function parseThey(passage: Passage, unnamed: Draft | null): Draft[] {
  if (unnamed === null) return [];
  const { tagOf, groups, items } = passage;
  const isThese = THESE_ARE.test(
    items
      .slice(0, OPENING)
      .map(({ key }) => key)
      .join(' '),
  );
  if (!isThese && !means(tagOf[0], 'pronoun-several', 'including', 'people')) return [];
  const [first] = groups;
  if (first === undefined || first.first > OPENING || (first.oblique && !isThese) || first.owner) return [];
  const isCopula =
    isThese ||
    items
      .slice(0, first.first)
      .every((item, i) =>
        item.kind === 'mark'
          ? item.key === ',' && means(tagOf[i - 1], 'including')
          : tagOf[i] !== undefined || item.kind === 'number' || COPULA.test(item.key),
      );
  if (!isCopula || tagOf.some((tag) => means(tag, 'not'))) return [];
  const clause = { first: 0, last: items.length, opens: 'start' as const };
  return groups
    .filter((group) => group.kind !== 'states' && (!group.oblique || group === first) && !group.owner)
    .flatMap((group) =>
      group.members.map((subject) => ({ ...unnamed, subject, passage, clause, first: 0, last: first.first })),
    );
}

/** "These are", in words that stand before the names alone. */
const THESE_ARE =
  /^(?:se trata de|trata-se d[eoa]s?|tratam-se de|son ?:|são(?: eles)? ?:|sont ?:|il s' agit d|ce sont|este vorba (?:de|despre)|es handelt sich um) /u;

/** Forms of "be" and "include" that no table needs by themselves. */
const COPULA = /^(?:be|are|were|is|include|includes|included)$/;

/** "Poza tym prezydent Serbii.", "Außerdem Fico.": names without a verb, of whom the sentence before tells. */
export function parseAlso(passage: Passage, earlier: readonly Draft[]): Draft[] {
  const { tagOf, groups, items } = passage;
  const model = earlier.at(-1);
  if (model?.act !== 'come' || model.negative || model.denied || !means(tagOf[0], 'also')) return [];
  const named = groups.filter(({ kind }) => kind === 'leaders');
  const isBare =
    named[0]?.first === tagOf[0]?.last && !tagOf.some((tag) => means(tag, 'cue', 'auxiliary', 'not', 'say'));
  if (!isBare || named.some(({ oblique, owner }) => oblique || owner)) return [];
  const clause = { first: 0, last: items.length, opens: 'start' as const };
  return named.flatMap(({ members, first }) =>
    members.map((subject) => ({ ...model, subject, passage, clause, first: 0, last: first })),
  );
}
