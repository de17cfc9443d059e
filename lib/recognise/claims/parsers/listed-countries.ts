import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Draft, Group, Passage } from '../types.ts';
import { type Construction, draftsFor, type Parser } from './parser.ts';

/** "Countries", "delegations", in languages whose tables have no word for them. */
const COUNTRIES =
  /^(?:pays|países|țări|țările|tari|tarile|naciones|nações|delegaciones|delegações|délégations|delegații)$/;
/** How far before its verb or its list the noun may stand, in items. */
const REACH = 14;
/** So many items before the noun the leaders of those countries may stand. */
const REACH_OF_PEOPLE = 5;
const TOLD: ReadonlySet<string> = new Set(['come', 'accept', 'decline', 'stay-away', 'expect', 'invite']);

/**
 * Countries by name beside a noun for them: "dix pays participent : la Bolivie et Cuba", "jefes de Estado de 29
 * países, entre ellos Cuba, asistieron".
 */
export const parseListedCountries: Parser = (construction) => {
  const { passage, clause, tag, cue } = construction;
  if (SLAVIC.has(passage.language)) return leadersOfListed(construction);
  if (!TOLD.has(cue.act) || (cue.who !== undefined && cue.who !== 'actor' && cue.who !== 'patient')) return [];
  const noun = passage.items.findLastIndex(
    ({ key }, i) => i < tag.first && i >= Math.max(0, tag.first - REACH) && COUNTRIES.test(key),
  );
  if (noun < 0 || passage.tagOf.slice(noun, tag.first).some((each) => means(each, 'cue', 'say', 'not', 'nobody')))
    return [];
  // "Otros doce países participarán en el desfile": with their troops.
  const isOfPeople = passage.tagOf
    .slice(Math.max(0, noun - REACH_OF_PEOPLE), noun)
    .some((each) => means(each, 'people') && means(passage.tagOf[each?.last ?? -1], 'of'));
  if (!isOfPeople && passage.tagOf.slice(clause.first, clause.last).some((each) => means(each, 'parade'))) return [];
  const list = passage.groups.find(
    (group) => group.kind === 'states' && !group.owner && isListed(passage, group, noun),
  );
  if (list === undefined) return [];
  return draftsFor(construction, { subjects: list.members, negative: false, last: clause.first, kind: 'states' });
};

const STATES = /^(?:стран|государств|країн|держав|krajów|państw|zemalja|земаља|država|држава)$/;

/** "Приглашены лидеры девяти стран — Египта, Испании и Омана": whose leaders they are, at the end of the sentence. */
function leadersOfListed(construction: Construction): Draft[] {
  const { passage, clause, tag, cue } = construction;
  const { items, tagOf, groups } = passage;
  if (cue.act !== 'invite' || (cue.who === undefined && cue.inverted !== true)) return [];
  const noun = items.findLastIndex(({ key }, i) => i >= tag.last && i < clause.last && STATES.test(key));
  const isOfLeaders = tagOf.slice(tag.last, Math.max(tag.last, noun)).some((each) => means(each, 'people', 'foreign'));
  if (noun !== clause.last - 1 || !isOfLeaders || !/^[-:—–]$/.test(items[clause.last]?.key ?? '')) return [];
  const list = groups.find(({ kind, first }) => kind === 'states' && first === clause.last + 1);
  if (list === undefined || !items.slice(list.last).every(({ kind }) => kind === 'mark')) return [];
  return draftsFor(construction, { subjects: list.members, negative: false, last: clause.first, kind: 'states' });
}

/** Whether a group stands right behind a colon or "among them", and no other verb before it. */
function isListed({ items, tagOf }: Passage, { first }: Group, noun: number): boolean {
  if (first <= noun) return false;
  let before = first - 1;
  while (means(tagOf[before], 'article') && !means(tagOf[before], 'including')) before--;
  const isColon = items[before]?.key === ':' && !tagOf.slice(before).some((tag) => means(tag, 'cue', 'say'));
  return isColon || means(tagOf[before], 'including');
}
