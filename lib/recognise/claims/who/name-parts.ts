import type { ClaimSubject } from '../../types.ts';
import type { ClaimLanguage } from '../language.ts';
import { ROMANCE } from '../romance.ts';
import { means } from '../sentence/tags.ts';
import type { Group, Item, Tag } from '../types.ts';
import type { NameForms } from './name-forms.ts';

/** One name with its titles, before it is joined with its neighbours. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly subject: ClaimSubject;
  readonly kind: Group['kind'];
  readonly owner: boolean;
  /** In a form that only subjects have, or that no subject has; null where it may be either. */
  readonly kase: 'base' | 'other' | null;
}

/** A sentence in which names with their titles are looked for. */
export interface Sentence {
  readonly items: readonly Item[];
  readonly tagOf: readonly (Tag | undefined)[];
  readonly language: ClaimLanguage;
  readonly names: NameForms;
}

export const COMMA = /^[,،，、・·]$/;
export const SEPARATOR = /^[,;،؛，；、・·&+]$/;

/** "The presidents of Cuba, Miguel Díaz-Canel; of Venezuela, Nicolás Maduro": the country of the leader named behind it. */
export function isCountryOfNext({ items, tagOf, names }: Sentence, i: number): boolean {
  const leader = items[i + 2];
  const isOf = means(tagOf[i - 1], 'of', 'role') || isVon(items[i - 1]) || items[i]?.inflected === true;
  return isOf && COMMA.test(items[i + 1]?.key ?? '') && leader?.kind === 'leader' && names.isOf(leader, items[i]);
}

/**
 * "Francji Emmanuel Macron", "Armenii - Wahagn Chaczaturian": where nouns have cases, the country before a name whose
 * leader it is; null where none stands there.
 */
export function countryBefore({ items, names }: Sentence, leader: number): number | null {
  const at = /^[-–—]$/.test(items[leader - 1]?.key ?? '') ? leader - 2 : leader - 1;
  const [named, country] = [items[leader], items[at]];
  if (named?.kind !== 'leader' || country?.form !== 'name') return null;
  return names.isOf(named, country) ? at : null;
}

/** German "der Präsident von Laos". */
export function isVon(item: Item | undefined): boolean {
  return item?.key === 'von';
}

/** "the presidents of" before the country at `at`, or what is left of it behind the first: "; of". */
export function officeStart({ items, tagOf }: Sentence, at: number): number {
  let first = means(tagOf[at - 1], 'of') || isVon(items[at - 1]) ? at - 1 : at;
  if (means(tagOf[first - 1], 'role', 'people')) first = tagOf[first - 1]?.first ?? first;
  while (means(tagOf[first - 1], 'article')) first--;
  return first;
}

/** They have tops but are no countries that come or stay away. */
export const ORGANISATIONS: ReadonlySet<string> = new Set(['EU', 'UN', 'NATO', 'AFRICAN-UNION']);

/** Whether a country's own leader stands behind it in brackets. */
export function isBracketed({ items, names }: Sentence, i: number): boolean {
  const [country, open, leader, close] = i < 0 ? [] : items.slice(i, i + 4);
  return (
    open?.key === '(' &&
    close?.key === ')' &&
    leader?.kind === 'leader' &&
    country !== undefined &&
    names.isOf(leader, country)
  );
}

/** Whether a sign behind it makes a name an owner. */
export function isOwner({ items, tagOf }: Sentence, after: number): boolean {
  const next = items[after];
  return next !== undefined && (next.key === "'s" || next.key === "'" || means(tagOf[after], 'owner-mark'));
}

const EUROPEAN = /^europ/;

/**
 * "su presidente, Recep Tayyip Erdogan", "la presidenta de la Comisión Europea, Ursula von der Leyen": an office
 * that a comma parts from its holder, of a country that the sentence named before or of a body; null where none stands there.
 */
export function officeBeforeComma({ items, tagOf, names, language }: Sentence, leader: number): number | null {
  // "președintele său": the word for whose it is may stand behind.
  const isBehind = means(tagOf[leader - 2], 'pronoun-possessive');
  const office = tagOf[isBehind ? leader - 3 : leader - 2];
  const holder = items[leader];
  if (!ROMANCE.has(language.lang) || items[leader - 1]?.key !== ',' || !means(office, 'role') || !holder || !office)
    return null;
  const isOf = (item: Item | undefined): boolean => names.isOf(holder, item);
  const isOwned = isBehind || means(tagOf[office.first - 1], 'pronoun-possessive');
  const words = items.slice(office.first, office.last);
  const body = words.find(({ key }) => EUROPEAN.test(key));
  const isHolder = body
    ? isOf({ ...body, kind: 'country', id: 'EU' })
    : isOwned && items.slice(0, office.first).some((item) => item.kind === 'country' && isOf(item));
  if (!isHolder) return null;
  let first = office.first;
  while (means(tagOf[first - 1], 'article', 'pronoun-possessive') && !means(tagOf[first - 1], 'of')) first--;
  return first;
}
