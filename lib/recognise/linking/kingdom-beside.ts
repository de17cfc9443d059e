import type { CompiledTitles } from '../titles/compile.ts';
import type { Candidate } from './candidates.ts';
import { countriesOf } from './choose.ts';
import { bearsRoyalTitle } from './royal-titles.ts';
import type { ReadArticle } from './scene.ts';

/** Longer names of countries are not looked for. */
const REACH = 14;

const LINK = /(?:の|、|，)?$/u;

/**
 * "マレーシアのアブドラ国王": kings are called by their first names, which several bear, and the country right before
 * such a name tells that it is not the one whom the list calls so.
 */
export function isKingElsewhere(candidate: Candidate, { text, tables, knowledge }: ReadArticle): boolean {
  if (tables?.locale.unspaced !== true || !bearsRoyalTitle(text, candidate)) return false;
  const before = text.slice(Math.max(0, candidate.start - REACH), candidate.start).replace(LINK, '');
  const code = countryAtEnd(before, tables);
  if (code === undefined) return false;
  return !candidate.full.some((id) => countriesOf(id, knowledge).includes(code));
}

const namesOf = new WeakMap<CompiledTitles, readonly (readonly [string, string])[]>();

/** The country whose name a stretch of text ends with, the longest name first. */
function countryAtEnd(text: string, tables: CompiledTitles): string | undefined {
  let names = namesOf.get(tables);
  if (!names) {
    names = Object.entries(tables.locale.countries)
      .flatMap(([code, words]) => [...(words?.name ?? []), ...(words?.of ?? [])].map((name) => [name, code] as const))
      .sort(([one], [other]) => other.length - one.length);
    namesOf.set(tables, names);
  }
  return names.find(([name]) => name.length > 1 && text.endsWith(name))?.[1];
}
