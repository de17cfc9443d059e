import { means } from '../sentence/tags.ts';
import { found } from '../who/found.ts';
import { draftsFor, type Parser } from './parser.ts';

/** "Among", at the head of a sentence. */
const AMONG = /^(?:among|unter|parmi|entre|dentre|printre|între|среди|серед|wśród|pośród|među|међу|от|din|de)$/;
/** So many items may stand before the people left unnamed: "among the 26 foreign leaders". */
const REACH = 5;

/**
 * Those named last of people who did something: "Among the guests who came to the parade were Xi and Lula", where
 * no comma tells where "who came" ends.
 */
export const parseAmong: Parser = (construction) => {
  const { passage, clause, tag, cue } = construction;
  if (clause.opens !== 'relative' || (cue.who !== undefined && cue.who !== 'actor')) return [];
  const { items, tagOf, groups } = passage;
  if (!AMONG.test(items[0]?.key ?? '')) return [];
  const people = tagOf.findIndex((each, i) => i > 0 && means(each, 'people', 'foreign'));
  if (people < 0 || people > REACH || people >= clause.first) return [];
  const group = groups.find((each) => each.first >= tag.last && each.last <= clause.last && each.kind === 'leaders');
  if (group === undefined || group.oblique || group.owner || group.last - group.first < 1) return [];
  // "who came to see Xi": the verb of the sentence stands right before those it names.
  const before = items[group.first - 1];
  const isVerb = before?.kind === 'word' && !means(tagOf[group.first - 1], 'preposition', 'toward', 'of', 'and', 'cue');
  return isVerb ? draftsFor(construction, { ...found(group), last: clause.first }) : [];
};
