import { anyOf } from '../sentence/any-of.ts';
import { means } from '../sentence/tags.ts';
import type { Draft, Passage } from '../types.ts';

/** A list may begin so many items into its sentence: "Among them will also be". */
const OPENING = 8;

/**
 * The names of people whom the sentence before left unnamed: "Twenty leaders will attend. They are A, B
 * and C".
 *
 * @param unnamed what the sentence before said of them, or null
 */
export function parseThey(passage: Passage, unnamed: Draft | null): Draft[] {
  if (unnamed === null) return [];
  const { tagOf, groups, items } = passage;
  const opening = items
    .slice(0, OPENING)
    .map(({ key }) => key)
    .join(' ');
  const isThese = THESE_ARE.test(opening);
  const isAmong = AMONG_THESE.test(opening);
  if (!isThese && !isAmong && !means(tagOf[0], 'pronoun-several', 'including', 'people')) return [];
  const [first] = groups;
  if (first === undefined || first.first > OPENING || (first.oblique && !isThese) || first.owner) return [];
  // "Both Xi and Biden" are named themselves.
  const isBoth = passage.language === 'en' && first.first === tagOf[0]?.last && means(tagOf[0], 'pronoun-several');
  if (isBoth) return [];
  const isCopula =
    isThese ||
    items
      .slice(0, first.first)
      .every((item, i) =>
        item.kind === 'mark'
          ? (item.key === ',' || item.key === ':') &&
            (means(tagOf[i - 1], 'including') || COPULA.test(items[i - 1]?.key ?? ''))
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
const THESE_ARE = new RegExp(
  `^${anyOf(
    ...['se trata de', 'trata-se d[eoa]s?', 'tratam-se de', 'son ?:', 'são(?: eles)? ?:', 'sont ?:', "il s' agit d"],
    ...['ce sont', 'este vorba (?:de|despre)', 'es handelt sich um', '(?:dazu|zu ihnen) (?:gehör|zähl)(?:en|ten|t|te)'],
    ...['(?:зокрема )?(?:, )?йдеться про', 'мова (?:йде )?про', 'речь (?:идет )?о', 'реч је (?:и )?о', 'reč je o'],
    ...['riječ je o', 'ријеч је о', 'radi se o', 'ради се о', 'это', 'це', 'то су', 'to su', 'są to'],
    ...['chodzi o', 'mowa o', 'wśród nich (?:są|jest|byli|był)'],
  )} `,
  'u',
);

/** "Among them", "among these leaders", that need no word of their own in the tables. */
const AMONG_THESE =
  /^(?:entre (?:ellos|ellas|estos|eles|elas|estes|esses)|dentre (?:eles|elas)|parmi (?:eux|elles|ces)|printre (?:ei|aceștia|acești|ele)|între aceștia) /u;

/** Forms of "be" and "include" that no table needs by themselves. */
const COPULA =
  /^(?:be|are|were|is|include|includes|included|se|s-au?|figura[nm]?|figurent?|figurează|figuraient|está[no]?|estão|estaban|encuentran?|encontram|destacan?|destacam|son|sont|são|numără|numărat|află|aflat|numărau|aflau|trouvent|este|sunt|stat|estado)$/u;

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
