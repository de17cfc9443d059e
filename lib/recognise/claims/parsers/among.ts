import { means } from '../sentence/tags.ts';
import type { Clause, Item, Passage, Tag } from '../types.ts';
import { found } from '../who/found.ts';
import { draftsFor, type Parser } from './parser.ts';

/** "Among", at the head of a sentence. */
const AMONG = /^(?:among|unter|parmi|entre|dentre|printre|între|среди|серед|wśród|pośród|među|међу|от|din|de)$/;
/** So many items may stand before the people left unnamed: "among the 26 foreign leaders". */
const REACH = 5;

/** Who is still unnamed: "those", in the cases that follow "among". */
const THOSE = /^(?:тех|тих|tych|onih|оних)$/;

/**
 * "Среди тех, кто приедет, — Фицо", "Jedynym premierem, który przyjedzie, będzie Fico": behind what is said of people left
 * unnamed, or of the only one, stands who they are.
 */
export const parseIdentity: Parser = (construction) => {
  const { passage, clause, cue, grammar, tag } = construction;
  if (grammar.cases !== true || clause.opens !== 'relative' || (cue.who !== undefined && cue.who !== 'actor'))
    return [];
  if (cue.act === 'represent' || cue.act === 'host') return [];
  const { items, tagOf, groups, clauses } = passage;
  const before = clauses[clauses.indexOf(clause) - 1];
  const next = clauses[clauses.indexOf(clause) + 1];
  if (before === undefined || next === undefined || before.opens === 'relative') return [];
  const isOnly = means(tagOf[before.first], 'only') || means(tagOf[before.first + 1], 'only');
  const isThose =
    AMONG.test(items[before.first]?.key ?? '') &&
    items
      .slice(before.first, before.first + REACH)
      .some(({ key }, i) => THOSE.test(key) || means(tagOf[before.first + i], 'people', 'foreign'));
  if (!isOnly && !isThose && !isNounWith(passage, before, next)) return [];
  const isNamed = groups.some(
    ({ kind, first, last }) => kind === 'leaders' && first >= before.first && last <= tag.last,
  );
  let at = next.first;
  while (items[at]?.kind === 'mark' || means(tagOf[at], 'copula', 'auxiliary', 'also', 'and') || isThat(items[at]))
    at++;
  const group = groups.find(({ first, kind }) => first === at && kind === 'leaders');
  if (isNamed || group === undefined || group.oblique || group.owner) return [];
  return draftsFor(construction, { ...found(group), last: clause.first });
};

/** "Those are", "were": behind what is said of people, before who they are. */
const THAT = /^(?:to|это|це|то|są|su|су|byli|bili|били|были|були|będą|будут|будуть|biće|биће)$/;

function isThat(item: Item | undefined): boolean {
  return THAT.test(item?.key ?? '');
}

/** "Europejczycy, którzy przyjechali, to A i B": the people themselves, and not only some among them. */
function isNounWith({ items, tagOf, groups }: Passage, before: Clause, next: Clause): boolean {
  const isPeople = tagOf
    .slice(before.first, before.last)
    .some((tag) => means(tag, 'people', 'foreign', 'others') && !means(tag, 'cue'));
  const from = items.findIndex(({ kind }, i) => i >= next.first && kind !== 'mark');
  const hasOther = groups.some(({ first, kind }) => first >= before.first && first < before.last && kind === 'leaders');
  return isPeople && !hasOther && isThat(items[from]) && !tagOf.slice(before.first, before.last).some(saysMore);
}

function saysMore(tag: Tag | undefined): boolean {
  return means(tag, 'cue', 'say', 'not', 'auxiliary');
}

/**
 * Those named last of people who did something: "Among the guests who came to the parade were Xi and Lula", where
 * no comma tells where "who came" ends.
 */
export const parseAmong: Parser = (construction) => {
  const { passage, clause, tag, cue } = construction;
  const isAsked = cue.who === 'patient' && cue.act === 'invite';
  if (clause.opens !== 'relative' || (cue.who !== undefined && cue.who !== 'actor' && !isAsked)) return [];
  const { items, tagOf, groups } = passage;
  if (!AMONG.test(items[0]?.key ?? '')) return [];
  const people = tagOf.findIndex((each, i) => i > 0 && means(each, 'people', 'foreign'));
  if (people < 0 || people > REACH || people >= clause.first) return [];
  // "koji nisu pozvani da prisustvuju sahrani su A i B": over what they are asked to.
  const to = isAsked ? items.length : clause.last;
  const group = groups.find(
    (each) => each.first >= tag.last && each.last <= to && each.kind === 'leaders' && !(isAsked && each.oblique),
  );
  if (group === undefined || group.oblique || group.owner || group.last - group.first < 1) return [];
  // "who came to see Xi": the verb of the sentence stands right before those it names.
  const before = items[group.first - 1];
  const isVerb = before?.kind === 'word' && !means(tagOf[group.first - 1], 'preposition', 'toward', 'of', 'and', 'cue');
  return isVerb ? draftsFor(construction, { ...found(group), last: clause.first }) : [];
};
