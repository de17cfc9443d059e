import { ROMANCE } from '../romance.ts';
import { SLAVIC } from '../slavic.ts';
import type { Clause, Group, Passage, Tag } from '../types.ts';
import { isComma } from './commas.ts';
import { means } from './tags.ts';

const DASH = /^(?:--|[—–-])$/;

/** The name that a clause goes on with behind a remark between commas or dashes; null where none stands so. */
export function beforeAside(passage: Passage, clause: Clause): Group | null {
  const near = beforeRemark(passage, clause);
  if (near) return near;
  const head = headBefore(passage, clause);
  return head && !head.oblique ? head : null;
}

function beforeRemark(passage: Passage, clause: Clause): Group | null {
  const { clauses, groups } = passage;
  let at = clauses.indexOf(clause) - 1;
  const aside = clauses[at];
  if (aside === undefined) return null;
  const titled = behindTitle(passage, clauses[at - 1], aside, clause);
  if (titled) return titled;
  if (isDashed(passage, aside, clause)) at--;
  else {
    if (clause.opens !== 'comma') return null;
    at = remarkStart(passage, at);
    // ", the captain who rules the country,": an aside may have an aside of its own.
    const remark = clauses[at] ?? aside;
    if (remark.opens === 'relative' || [isThat, isWhere, isWhose, isThough].some((is) => is(passage, remark))) at--;
    while (at > 0 && isApposition(passage, clauses[at])) at--;
    if (clauses[at] === aside) return null;
  }
  const before = clauses[at];
  const group = groups.find(
    (each) => before && each.first >= before.first && each.last <= before.last && endsIn(passage, each, before),
  );
  // "The summit, hosted by Orban, was dominated": who did it does nothing else.
  const isAgent = group !== undefined && passage.items[group.first - 1]?.key === 'by';
  return group && !isAgent && !group.oblique && !group.owner && group.kind !== 'foreign' ? group : null;
}

/** "The new British prime minister, Liz Truss, read from …": nothing but a name between commas, behind an office. */
function behindTitle(
  { groups, tagOf, language }: Passage,
  title: Clause | undefined,
  aside: Clause,
  clause: Clause,
): Group | null {
  if (language !== 'en' || title === undefined || clause.opens !== 'comma' || aside.opens !== 'comma') return null;
  const name = groups.find(
    ({ first, last, kind }) => first === aside.first && last === aside.last && kind === 'leaders',
  );
  const inside = tagOf.slice(title.first, title.last);
  if (!name || name.owner || name.oblique || !means(tagOf[title.last - 1], 'role', 'deputy')) return null;
  const isAlone = !groups.some(({ first, kind }) => first >= title.first && first < title.last && kind !== 'states');
  return isAlone && !inside.some((tag) => means(tag, 'auxiliary', 'cue', 'say', 'deny', 'preposition')) ? name : null;
}

/** Whether nothing but somebody else, or the beginning of a remark, follows a name: "Филипп VI и королева Летиция", "X, единственный". */
function endsIn({ items, tagOf, language }: Passage, group: Group, { last }: Clause): boolean {
  if (group.last === last) return true;
  if (!SLAVIC.has(language)) return false;
  for (let i = group.last; i < last; i++) {
    const isName = items[i]?.isName === true || items[i]?.kind === 'mark';
    if (!isName && !means(tagOf[i], 'and', 'role', 'only', 'including')) return false;
  }
  return true;
}

/**
 * "Orbán, choć Kreml go zapraszał, nie przyjechał", "Блэра, занятого после выборов, представит министр": the only name
 * of a clause without a verb, where nothing but clauses that hang on it stand between; in whatever case it is.
 */
export function headBefore({ clauses, groups, items, tagOf, language }: Passage, clause: Clause): Group | null {
  if (!SLAVIC.has(language) || clause.opens !== 'comma') return null;
  const at = clauses.indexOf(clause);
  let first = at - 1;
  while (first > 0 && HANGING.has(clauses[first]?.opens ?? 'start')) first--;
  const head = clauses[first];
  if (head === undefined || first === at - 1) return null;
  const isPlain = (from: number, to: number): boolean => !tagOf.slice(from, to).some((tag) => means(tag, ...SAYING));
  const between = clauses.slice(first + 1, at);
  if (!between.every((each) => each.opens !== 'comma' || isPlain(each.first, each.last))) return null;
  // "Фицо, а не Орбан, приедет".
  if (between.some((each) => means(tagOf[each.first - 1], 'but', 'and'))) return null;
  const group = groups.find((each) => each.first >= head.first && each.last === head.last);
  const isBehindName = isComma(items[head.last]) || means(tagOf[head.last], 'conjunction');
  const isOther = groups.some((each) => each.first >= clause.first && each.first < clause.last && each.nominative);
  // "Россию, как и раньше, не звали": by its case what something is done to.
  const isNamed =
    group?.kind === 'leaders' ||
    (group?.kind === 'states' && items.slice(group.first, group.last).some(({ inflected }) => inflected));
  if (group === undefined || !isNamed || group.owner || isOther || !isBehindName) return null;
  return isPlain(head.first, group.first) && !means(tagOf[group.first - 1], 'preposition', 'toward') ? group : null;
}

/** Clauses that hang on the one before them. */
const HANGING: ReadonlySet<Clause['opens']> = new Set(['comma', 'relative', 'complement', 'conjunction']);

/** A remark of so many clauses. */
const LONGEST = 4;

/** ", which X sees as its "own" province,": where a remark begins that conjunctions or quotation marks cut. */
function remarkStart({ clauses, items, tagOf, language }: Passage, at: number): number {
  if (language !== 'en') return at;
  for (let i = at; i > Math.max(0, at - LONGEST); i--) {
    const { first, last, opens } = clauses[i] ?? { first: 0, last: 0, opens: 'start' };
    if (opens === 'relative') return isComma(items[first - 2]) ? i : at;
    if ((opens !== 'mark' && opens !== 'conjunction') || tagOf.slice(first, last).some((tag) => means(tag, 'cue')))
      break;
  }
  return at;
}

/** "the three countries that have left, are not expected": "that" behind a noun opens a remark on it. */
function isThat({ items, tagOf, language }: Passage, { first, opens }: Clause): boolean {
  const isNoun = items[first - 2]?.kind === 'word' && !means(tagOf[first - 2], 'say', 'deny', 'cue', 'auxiliary');
  return language === 'en' && opens === 'complement' && items[first - 1]?.key === 'that' && isNoun;
}

/** ", onde nasceu o Papa,": a remark on a place. */
function isWhere({ items }: Passage, { first, opens }: Clause): boolean {
  return opens === 'conjunction' && /^(?:onde|donde|où|unde)$/.test(items[first - 1]?.key ?? '');
}

/** ", though announced,": a participle alone. */
function isThough({ items, language, tagOf }: Passage, { first, last, opens }: Clause): boolean {
  if (
    language !== 'en' ||
    opens !== 'conjunction' ||
    !/^(?:though|although|while|when|if)$/.test(items[first - 1]?.key ?? '')
  )
    return false;
  const isParticiple = /..ed$/.test(items[first]?.key ?? '') || items[first]?.key === 'long';
  return isParticiple && !tagOf.slice(first, last).some((tag) => means(tag, 'auxiliary', 'pronoun-one'));
}

/** ", dessen Debüt alle erwartet hatten,": a remark on what is somebody's. */
function isWhose({ items }: Passage, { first, opens }: Clause): boolean {
  return opens === 'comma' && /^(?:dessen|deren|whose)$/.test(items[first]?.key ?? '');
}

/** The name right before "who": "could meet Biden, who has confirmed that he will come"; null where something else stands there. */
export function antecedentOf({ groups, tagOf, items }: Passage, clause: Clause): Group | null {
  if (clause.opens !== 'relative') return null;
  let at = clause.first - 1;
  while (at >= 0 && (means(tagOf[at], 'relative') || isComma(items[at]))) at--;
  const group = groups.find((each) => each.first <= at && at < each.last);
  return group && !group.owner ? group : null;
}

/** How participles end, where a remark may begin with one. */
const PARTICIPLES: Readonly<Record<string, RegExp>> = {
  en: /..(?:ed|ing)$/,
  fr: /..(?:[éiu]e?s?|ant)$/,
  es: /..(?:[ai]d[oa]s?|[tc]t?[oa]s?|ndo)$/,
  pt: /..(?:[ai]d[oa]s?|[ft]t?[oa]s?|ndo)$/,
  ro: /..(?:[aiu]t[ăei]?|[aiu]ți|s[ăei]?|nd)$/,
};

/** "bombed for twelve days": an unlisted participle. */
function isParticipleAt({ items, tagOf, language }: Passage, at: number): boolean {
  const item = items[at];
  const isWord = item?.kind === 'word' && !item.capital && tagOf[at] === undefined;
  return isWord && (PARTICIPLES[language]?.test(item.key) ?? false);
}

const SAYING = ['cue', 'auxiliary', 'say', 'deny'] as const;

/** ", demeuré à Pékin,": without an auxiliary a participle says it of nobody else. */
function isParticipleCue({ items, tagOf, language }: Passage, at: number): boolean {
  return (
    ROMANCE.has(language) && means(tagOf[at], 'cue') && (PARTICIPLES[language]?.test(items[at]?.key ?? '') ?? false)
  );
}

/** ", on the list until July,": a remark that says something itself. */
function isListed(tag: Tag | undefined): boolean {
  return tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'list') ?? false;
}

/** ", the only Europeans but for Lukashenko," ", in a dark coat,": no verb of its own, and nobody new as a subject. */
export function isApposition(passage: Passage, aside: Clause | undefined): boolean {
  const { tagOf, groups } = passage;
  if (aside?.opens !== 'comma') return false;
  const first = tagOf[aside.first];
  const opens =
    isParticipleAt(passage, aside.first) ||
    isParticipleCue(passage, aside.first) ||
    isListed(first) ||
    means(first, 'article', 'preposition', 'toward', 'pronoun-possessive', 'adverb', 'role', 'alongside', 'only') ||
    isPlaceOfPeople(passage, aside) ||
    // "the three countries of the bloc".
    (means(first, 'pronoun-several') && passage.items[first?.last ?? -1]?.kind === 'word');
  if (!opens) return false;
  const inside = tagOf.slice(aside.first, aside.last);
  const isSaying = (tag: Tag | undefined): boolean =>
    !isListed(tag) && !(tag?.first === aside.first && isParticipleCue(passage, aside.first)) && means(tag, ...SAYING);
  if (inside.some(isSaying)) return false;
  return !groups.some(
    (group) =>
      group.first >= aside.first &&
      group.last <= aside.last &&
      group.kind !== 'states' &&
      !group.oblique &&
      !group.owner &&
      !means(tagOf[group.first - 1], 'except', 'including', 'alongside'),
  );
}

/** ", двојица најизолованијих лидера,": where nouns have cases, what the ones before are. */
function isPlaceOfPeople({ language, tagOf }: Passage, { first, last }: Clause): boolean {
  return SLAVIC.has(language) && tagOf.slice(first, last).some((tag) => means(tag, 'people'));
}

/** "The leaders of Vietnam -- old partners -- are in Moscow": two dashes around an aside without a verb. */
function isDashed({ items, tagOf }: Passage, aside: Clause | undefined, clause: Clause): boolean {
  if (aside === undefined || !DASH.test(items[clause.first - 1]?.key ?? '')) return false;
  if (!DASH.test(items[aside.first - 1]?.key ?? '')) return false;
  return !tagOf.slice(aside.first, aside.last).some((tag) => means(tag, 'cue', 'auxiliary', 'say'));
}
