import { means } from '../sentence/tags.ts';
import type { Draft, Passage } from '../types.ts';
import { presence } from './presence.ts';

/** What guests are counted by: "招待国", "欧州", "太平洋の島国". */
const ORIGIN =
  /(?:招待国|招待客|加盟国|パートナー国|域外国|周辺国|友好国|欧州|欧米|西側|東欧|北欧|アジア|中東|アフリカ|中南米|南米|北米|島国|旧ソ連|海外|国外|外国)(?:から)?(?:は|では)$/u;

/**
 * Japanese "招待国からはA首相、B大統領ら。": where guests are from, their names, and no verb. In a report of those very
 * days they are there.
 */
export function parseOrigins(passage: Passage): Draft[] {
  const { items, groups, tagOf, clauses, language } = passage;
  const [names, ...others] = groups.filter(({ kind }) => kind === 'leaders');
  const clause = clauses.find(({ first, last }) => names !== undefined && first <= names.first && names.first < last);
  if (language !== 'ja' || names === undefined || clause === undefined || others.length > 0 || names.owner) return [];
  const head = passage.text.slice(passage.sentence.start, items[names.first]?.start);
  if (!ORIGIN.test(head)) return [];
  const isEnd = items
    .slice(names.last)
    .every(({ kind }, i) => kind === 'mark' || means(tagOf[names.last + i], 'and', 'role'));
  if (!isEnd || tagOf.some((tag) => means(tag, 'cue', 'not', 'say'))) return [];
  return names.members.map((subject) => presence(passage, clause, subject, names.first, 'day'));
}
