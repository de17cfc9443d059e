import { anyOf } from '../sentence/any-of.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Draft, Group, Item, Passage, Tag } from '../types.ts';
import { isApart, isParted } from './apart.ts';
import { presence } from './presence.ts';

/** Where one person stands to another: "to the left of", "two rows behind". */
const AT = anyOf(
  ...['behind', 'besides?', 'alongside', 'opposite', 'next to', 'close to', 'near', 'in front of', 'ahead of'],
  ...['to the (?:left|right) of', '(?:left|right|side|arm|shoulder) of', 'across from', 'not far from', 'between'],
  ...['within reach of', 'a (?:seat|row|chair|place|few steps) from', 'level with', 'in the company of'],
  ...['(?:seats?|rows?|chairs?|places?|metres?|yards?|steps?) (?:away )?from', 'together with', 'over to', 'into'],
);
/** Who did something to whom: "flanked by", "whispered to". */
const WITH = anyOf(
  '(?:flanked|surrounded|accompanied|escorted|greeted|embraced|hugged|joined|followed|trailed|helped|led) by',
  ...['flanking', 'facing', 'following', 'joining', 'flanked', 'embraced', 'hugged', 'kissed', 'greeted', 'joined'],
  ...['followed', 'nudged', 'patted', 'faced', 'elbowed', 'steadied', 'passed', 'approached', 'cornered'],
  ...['buttonholed', 'overtook', 'helped', '(?:whispered|waved|nodded|bowed) to', '(?:nodded|winked|smiled) at'],
  ...['(?:chatted|laughed|mingled|spoke|chatting) with', 'talking to'],
);

/** The words before one who is named to say where another stands, by language. */
const BESIDE: Readonly<Record<string, RegExp>> = {
  en: new RegExp(`(?:^| )${anyOf(AT, WITH)} $`),
};
/** "in January 2005": told of another time. */
const OF_YEAR = /^\d{4}(?:-\d{2})?$/;
/** So many items may such words have. */
const LONGEST = 6;
/**
 * Who stands where somebody else is told to be, though the sentence is about that other: "sat two rows behind Duda",
 * "a wreath beside Rishi Sunak", "was embraced by Modi", "one row behind Volodymyr Zelensky".
 *
 * @param isAtScene whether what was said before plays at an occasion; without it the sentence must say so itself
 */
export function parseBystanders(passage: Passage, drafts: readonly Draft[], isAtScene: boolean): Draft[] {
  const { groups, language } = passage;
  const beside = BESIDE[language];
  if (beside === undefined || passage.isQuestion) return [];
  return groups.flatMap((group) => {
    if (group.kind !== 'leaders' || group.owner || isParted(passage, group.first)) return [];
    if (drafts.some((draft) => isOf(draft, group))) return [];
    const isAside = isAtSide(passage, group);
    if (!beside.test(wordsBefore(passage, group)) && !isAside) return [];
    // "had Xi at his right" looks like a condition.
    const clause = clauseAt(passage.clauses, group.first) ?? (isAside ? passage.clauses[0] : undefined);
    if (clause === undefined || isApart(passage, clause)) return [];
    const model = drafts.find((draft) => isPresence(draft) && draft.passage === passage) ?? atHost(drafts, passage);
    if (model !== undefined) return group.members.map((subject) => ({ ...model, subject }));
    if (!isAtScene || saysOtherwise(passage, clause)) return [];
    if (drafts.length > 0 || passage.items.some(({ kind, id }) => kind === 'date' && OF_YEAR.test(id))) return [];
    return group.members.map((subject) => presence(passage, clause, subject, group.first - 1, 'deed'));
  });
}

function isPresence({ act, negative, denied, tense }: Draft): boolean {
  return act === 'come' && !negative && !denied && tense !== 'ahead';
}

/** "Xi presided over the parade with Putin at his side": where somebody hosts, others are guests. */
function atHost(drafts: readonly Draft[], passage: Passage): Draft | undefined {
  const host = drafts.find(
    ({ act, negative, denied, tense, passage: own }) =>
      act === 'host' && !negative && !denied && tense !== 'ahead' && own === passage,
  );
  return host && { ...host, act: 'come', needs: 'deed' };
}

function isOf({ subject }: Draft, { members }: Group): boolean {
  return members.some((each) => 'leader' in each && 'leader' in subject && each.leader === subject.leader);
}

function wordsBefore({ items, tagOf }: Passage, { first }: Group): string {
  let at = first;
  while (at > 0 && isTitle(items[at - 1], tagOf[at - 1])) at--;
  return `${items
    .slice(Math.max(0, at - LONGEST), at)
    .map(({ key }) => key)
    .join(' ')} `;
}

/** "the host, Peruvian president X", "Thailand's 38-year-old prime minister X". */
function isTitle(item: Item | undefined, tag: Tag | undefined): boolean {
  if (item?.kind === 'word' && means(tag, 'article', 'role')) return true;
  return item?.kind === 'country' || (item !== undefined && OF_TITLE.test(item.key));
}

const OF_TITLE = /^(?:'s|\d+|-|year-old|host|,)$/;

const AT_SIDE: Readonly<Record<string, RegExp>> = {
  en: /^(?:(?:at|on|to|by|over) (?:his|her|their|the) (?:immediate )?(?:right|left|side|elbow|shoulder|arm)|(?:next to|beside|behind|opposite|with|in front of|alongside) (?:him|her|them)|in tow)(?: |$)/,
};

/** "Putin had Xi at his right", "with Macron beside him". */
function isAtSide({ items, language }: Passage, { last }: Group): boolean {
  const words = items.slice(last, last + LONGEST).map(({ key }) => key);
  return AT_SIDE[language]?.test(words.join(' ')) ?? false;
}

function saysOtherwise({ tagOf }: Passage, { first, last }: Clause): boolean {
  return tagOf.slice(first, last).some((tag) => means(tag, 'say', 'deny', 'according', 'cue', 'look-back'));
}
