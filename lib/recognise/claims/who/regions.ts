import { means } from '../sentence/tags.ts';
import type { Clause, Passage } from '../types.ts';

/** Parts of the world, as the tables of countries do not have them, in the languages that are read. */
const REGION =
  /^(?:(?:latin|lateinam|südost|southeast)?(?:e[uv]rop|afri[ck]|asi[ae]|azj|azij|am[eé]r[iyî][ck])|євро|евро|афри|азі|ази|америк|أوروب|اوروب|[أإا]فريق|آسي|欧洲|非洲|亚洲|拉美|欧州|アフリカ|アジア)/u;

/** "Europaministerin": what somebody is a minister of. */
const MINISTER = /minist/;

/** So many items behind the verb the last word for a region may stand: "Латинскую Америку". */
const BEHIND = 2;

/** "Африку представляють …": what is represented before the verb, or right behind, is a part of the world, and no country of it. */
export function regionBeside({ items, tagOf }: Passage, clause: Clause, verb: number, end: number): boolean {
  const isRegion = (i: number): boolean => {
    const { kind, key, capital } = items[i] ?? { kind: 'mark', key: '', capital: false };
    return kind === 'word' && capital && REGION.test(key) && !MINISTER.test(key) && !means(tagOf[i - 1], 'toward');
  };
  for (let i = clause.first; i < Math.min(clause.last, end + BEHIND); i++)
    if ((i < verb || i >= end) && isRegion(i)) return true;
  return false;
}
