import { means } from '../sentence/tags.ts';
import type { Tag } from '../types.ts';
import type { Found, Scene } from './found.ts';

/** "The first", "the second", "the third", "the last", as subjects. */
const ORDINALS = [
  /^(?:первый|перший|pierwszy|први|prvi)$/,
  /^(?:второй|другий|drugi|други)$/,
  /^(?:третий|третій|trzeci|трећи|treći)$/,
  /^(?:последний|останній|ostatni|последњи|poslednji)$/,
];
const LAST = ORDINALS.length - 1;
/** Nobody counts more. */
const LONGEST_LIST = 4;

/** "Не было Алиева, Моди и Кима. Первый отменил визит, второй прислал министра": whom the list before names there. */
export function byOrdinal({ passage, clause, discourse, grammar }: Scene, cue: Tag): Found | null {
  if (grammar.cases !== true || grammar.capitalNouns === true) return null;
  const { items, tagOf, groups } = passage;
  const at = ORDINALS.findIndex((ordinal) => ordinal.test(items[clause.first]?.key ?? ''));
  const isAlone = items
    .slice(clause.first + 1, cue.first)
    .every((_, i) => means(tagOf[clause.first + 1 + i], ...LIGHT));
  if (at < 0 || !isAlone) return null;
  const here = groups
    .filter(({ kind, last }) => kind === 'leaders' && last <= clause.first)
    .flatMap(({ members }) => members);
  const list = here.length > 1 ? here : discourse.several;
  const subject = at === LAST ? list.at(-1) : list[at];
  if (subject === undefined || list.length > LONGEST_LIST || !('leader' in subject)) return null;
  return { subjects: [subject], negative: false, last: clause.first + 1, kind: 'pronoun' };
}

const LIGHT = ['adverb', 'also', 'not', 'auxiliary', 'pronoun-object', 'according'] as const;
