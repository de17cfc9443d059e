import type { DeedIndex, ShapeIndex } from '../sentence/deed-words.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Draft, Group, Passage, Tag } from '../types.ts';
import { isSameSubject } from '../who/same-subject.ts';
import { type Construction, draftsFor, type Parser } from './parser.ts';

/** Between a preposition and a name: "за польским коллегой X". */
const TITLES = ['role', 'people', 'adverb', 'article'] as const;
const LONGEST_TITLE = 3;
/** "за Макроном", and not "за Макрона". */
const INSTRUMENTAL = /(?:[оеєыиії]м|[оеєю]ю|[ое]й)$/u;
const BEHIND = 'за';
/** "слева от X". */
const FROM: ReadonlySet<string> = new Set(['от', 'від']);
/** A clause of places has no more items before its names. */
const LONGEST_HEAD = 9;
const DASH = /^[—–:-]$/;

/**
 * Whoever is told to be beside, behind or before others at the scene is there too: "сел между X и Y", "подошла к X";
 * and who is greeted by them: "обнял X", "пожал руку X".
 */
export const parseAtTheirSide: Parser = (construction) => {
  const { passage, clause, cue, tag, language } = construction;
  const shapes = language.deeds?.shapes;
  if (!shapes || cue.act !== 'come' || cue.tense === 'ahead') return [];
  const isContact = !cue.journey && shapes.contact.has(passage.items[tag.first]?.key ?? '');
  return passage.groups.flatMap((group) => {
    if (group.kind !== 'leaders' || group.owner || group.first < clause.first || group.last > clause.last) return [];
    if (group.last > tag.first && group.first < tag.last) return [];
    const isThere = cue.journey ? isAlongside(passage, group) : isBeside(passage, group, shapes);
    if (!isThere && !(isContact && isGreeted(passage, clause, group, tag.first))) return [];
    const found = { subjects: group.members, negative: false, last: clause.first, kind: group.kind };
    const { who: _, journey: __, ...plain } = cue;
    return draftsFor({ ...construction, cue: { ...plain, needs: 'deed' } }, found).filter(({ negative }) => !negative);
  });
};

/** In a case of its own, and behind no preposition; or behind the verb of somebody else. */
function isGreeted({ groups, tagOf }: Passage, clause: Clause, group: Group, verb: number): boolean {
  if (means(tagOf[group.first - 1], 'preposition')) return false;
  if (group.oblique) return true;
  const isOther = (each: Group): boolean =>
    each.kind === 'leaders' && !each.oblique && each.first >= clause.first && each.last <= verb;
  return group.first > verb && groups.some(isOther);
}

function isAlongside({ tagOf }: Passage, { first }: Group): boolean {
  return means(tagOf[first - 1], 'alongside') && !means(tagOf[first - 1], 'and');
}

function isBeside({ items, tagOf }: Passage, group: Group, { beside, near }: ShapeIndex): boolean {
  let at = group.first - 1;
  for (let steps = 0; steps < LONGEST_TITLE && items[at]; steps++, at--) {
    const key = items[at]?.key ?? '';
    if (key === BEHIND) return items.slice(at + 1, group.last).some((item) => INSTRUMENTAL.test(lastWordOf(item.key)));
    if (beside.has(key)) return true;
    if (FROM.has(key)) return near.has(items[at - 1]?.key ?? '');
    if (means(tagOf[at], 'alongside') && !means(tagOf[at], 'and')) return true;
    if (tagOf[at] !== undefined ? !means(tagOf[at], ...TITLES) : items[at]?.kind !== 'country') return false;
  }
  return false;
}

const lastWordOf = (key: string): string => key.split(' ').at(-1) ?? key;

/** Names behind a place, without any verb: "Чуть поодаль — X и Y", "За ним X в тёмных очках". */
export function parseVerbless(
  { passage, language }: Pick<Construction, 'passage' | 'language'>,
  drafts: readonly Draft[],
): Draft[] {
  const { deeds } = language;
  if (!deeds?.shapes || passage.isQuestion) return [];
  const { shapes } = deeds;
  return passage.groups.flatMap((group) => {
    const clause = passage.clauses.find(({ first, last }) => first <= group.first && group.last <= last);
    if (group.kind !== 'leaders' || group.owner || clause === undefined) return [];
    if (drafts.some((draft) => draft.clause === clause) || clause.opens === 'condition') return [];
    // "… досталось кресло в четвёртом ряду, за польским коллегой X".
    const isAdded =
      group.oblique && clause.opens === 'comma' && isBeside(passage, group, shapes) && drafts.some(isThere);
    const first = isAdded ? clause.first : headOf(passage, clause, group);
    if (first === null || (group.oblique && !isAdded)) return [];
    if (!isAdded && !isOfPlace(passage, first, group.first, { deeds, shapes })) return [];
    if (hasVerb(passage, first, clause.last, { deeds, shapes })) return [];
    const draft = { act: 'come', tense: 'behind', negative: false, ofPast: false, journey: false } as const;
    // "Bio je tamo, zajedno s Netanjahuom": that sentence has told it.
    const untold = group.members.filter((subject) => !drafts.some((each) => isSameSubject(each.subject, subject)));
    return untold.map((subject) => ({
      ...draft,
      ...{ subject, needs: 'deed' as const, denied: false, first, last: group.first, clause, passage },
    }));
  });
}

function isThere({ act, negative, needs }: Draft): boolean {
  return act === 'come' && !negative && (needs === 'deed' || needs === 'scene' || needs === 'day');
}

/** Where the words begin that stand before a name: in its own clause, or before a dash. */
function headOf({ items, clauses }: Passage, clause: Clause, group: Group): number | null {
  if (group.first > clause.first) return clause.first;
  if (!DASH.test(items[group.first - 1]?.key ?? '')) return null;
  let at = clauses.indexOf(clause) - 1;
  // "За ними, парами, — X".
  while (at > 0 && clauses[at]?.opens === 'comma' && (clauses[at]?.last ?? 0) - (clauses[at]?.first ?? 0) <= 2) at--;
  return clauses[at]?.first ?? null;
}

interface Words {
  readonly deeds: DeedIndex;
  readonly shapes: ShapeIndex;
}

/** "Рядом", "чуть дальше", "за ним", "через кресло от него", "в первом ряду". */
function isOfPlace({ items, tagOf }: Passage, first: number, last: number, { deeds, shapes }: Words): boolean {
  if (last - first > LONGEST_HEAD) return false;
  const words = items.slice(first, last);
  if (words.some(({ kind }) => kind === 'leader' || kind === 'event')) return false;
  const head = words.slice(0, 2).findIndex(({ key }, i) => shapes.near.has(key) || isPlaced(first + i));
  // "W pierwszym rzędzie": the tables have it as a place of guests.
  if (isWhereGuestsAre(tagOf[first])) return true;
  if (head < 0) return false;
  const key = words[head]?.key ?? '';
  if (shapes.near.has(key)) return true;
  const behind = words.slice(head + 1);
  return behind.some(
    (item, i) => deeds.scene.has(item.key) || shapes.near.has(item.key) || isThem(first + head + 1 + i),
  );

  function isPlaced(at: number): boolean {
    return shapes.beside.has(items[at]?.key ?? '') || means(tagOf[at], 'preposition', 'toward', 'alongside');
  }
  /** "за ним", "между ними". */
  function isThem(at: number): boolean {
    const before = items[at - 1]?.key ?? '';
    return THEM.test(items[at]?.key ?? '') && (shapes.beside.has(before) || means(tagOf[at - 1], 'alongside'));
  }
}

function isWhereGuestsAre(tag: Tag | undefined): boolean {
  return (
    tag?.senses.some(
      ({ kind, ...sense }) =>
        kind === 'cue' &&
        'cue' in sense &&
        sense.cue.act === 'come' &&
        !sense.cue.tense &&
        !sense.cue.who &&
        tag.last - tag.first > 1,
    ) ?? false
  );
}

const THEM =
  /^(?:н(?:им|ими|ей|ею|его|ее|их|ьому|ього|еї|єї|ого)|ni(?:m|ą|mi|ego|ej|ch)|nj(?:ega|e|ih|im|om|ima)|њ(?:ега|е|их|им|ом|има))$/u;

const IS = /^(?:su|су|je|је|są|jest)$/;

function hasVerb({ items, tagOf }: Passage, first: number, last: number, { deeds, shapes }: Words): boolean {
  for (let i = first; i < last; i++) {
    const item = items[i];
    // "U sali su A i B": who is there, and does nothing.
    if (IS.test(item?.key ?? '') && tagOf[i]?.last === i + 1) continue;
    if (means(tagOf[i], 'say', 'deny', 'auxiliary', 'not', 'nobody', 'remote', 'look-back', 'according')) return true;
    const isWhere = tagOf[i]?.senses.some(
      (sense) => sense.kind === 'cue' && sense.cue.act === 'come' && !sense.cue.journey,
    );
    if (means(tagOf[i], 'cue') && !isWhere) return true;
    if (item?.kind !== 'word' || item.capital || tagOf[i] !== undefined || deeds.scene.has(item.key)) continue;
    const endings = [...shapes.past, ...shapes.present];
    if (endings.some((ending) => item.key.endsWith(ending) && item.key.length - ending.length > 1)) return true;
  }
  return false;
}
