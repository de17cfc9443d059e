import { means } from '../sentence/tags.ts';
import type { Clause, Passage } from '../types.ts';

/** Parts of the world, as the tables of countries do not have them, in the languages that are read. */
const REGION =
  /^(?:(?:latin|lateinam|südost|southeast)?(?:europ|afri[ck]|asi[ae]|azj|azij|am[eé]r[iyî][ck])|євро|евро|афри|азі|ази|америк|أوروب|اوروب|[أإا]فريق|آسي|欧洲|非洲|亚洲|拉美|欧州|アフリカ|アジア)/u;

/** "Африку представляють …": what is represented before the verb is a part of the world, and no country of it. */
export function regionBefore({ items, tagOf }: Passage, clause: Clause, verb: number): boolean {
  return items
    .slice(clause.first, verb)
    .some(
      ({ kind, key, capital }, i) =>
        kind === 'word' && capital && REGION.test(key) && !means(tagOf[clause.first + i - 1], 'toward'),
    );
}
