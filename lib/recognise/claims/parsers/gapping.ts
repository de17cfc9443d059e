import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Draft, Group, Passage, Tag } from '../types.ts';

const DASH = /^(?:--|[—–-])$/;
const NO = /^(?:нет|ні|nie|не|nije|није)$/;
const BREAK = /^[,;:.!?()，；。]$/;
/** What stands for the verb's other words is no longer, in items. */
const LONGEST = 7;

/**
 * A dash for the verb of the clause before: "По правую руку сидел Си, по левую — Лукашенко", "Фицо
 * приехал, Орбан — нет".
 */
export function parseGapping(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const { items, groups } = passage;
  const found = [...parseContrast(passage, drafts), ...parseStandIns(passage, drafts)];
  if (drafts.length === 0) return found;
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'mark' || !DASH.test(item.key) || item.start === items[at - 1]?.end) continue;
    const model = drafts.findLast((draft) => draft.passage === passage && draft.last <= at);
    if (model === undefined || model.denied || model.act === 'represent') continue;
    const behind = groups.find((group) => group.first === at + 1);
    const before = groups.find((group) => group.last === at);
    const named = behind ?? before;
    if (named === undefined || named.kind !== 'leaders' || named.owner || named.first < model.last) continue;
    // "приехали, а Моди — нет": the word for "no" is a cue elsewhere.
    const isNo = named === before && NO.test(items[at + 1]?.key ?? '') && (items[at + 2]?.kind ?? 'mark') === 'mark';
    const no = isNo ? { first: at + 1, last: at + 2 } : null;
    const rest = behind ? restBefore(passage, at) : (no ?? restBehind(passage, at, named));
    if (rest === null) continue;
    const isNot =
      isNo || items.slice(rest.first, rest.last).some((_, i) => means(passage.tagOf[rest.first + i], 'not'));
    const clause = {
      first: Math.min(rest.first, named.first),
      last: Math.max(rest.last, named.last),
      opens: 'comma' as const,
    };
    for (const subject of named.members) {
      found.push({ ...model, subject, negative: model.negative !== isNot, clause, first: at, last: at + 1 });
    }
  }
  return found;
}

/** "X odbila je poziv u martu, a Y u aprilu": a name and when or whence, of which the verb before holds too. */
function parseContrast(passage: Passage, drafts: readonly Draft[]): Draft[] {
  return passage.clauses.flatMap((clause) => {
    const group = passage.groups.find((each) => each.first >= clause.first && each.kind === 'leaders');
    const model = drafts.findLast((draft) => draft.passage === passage && draft.last <= clause.first);
    if (group === undefined || group.last > clause.last || group.oblique || group.owner || !model || model.denied)
      return [];
    // "a Y u aprilu"; "из Парижа Y", where the first clause began with such words too.
    const isBehind =
      clause.opens === 'conjunction' && group.first === clause.first && isAdverbial(passage, group.last, clause.last);
    const isBefore =
      model.clause.opens !== 'relative' &&
      clause.opens !== 'relative' &&
      isPreposition(passage.tagOf[clause.first]) &&
      isAdverbial(passage, clause.first, group.first) &&
      isEnd(passage, group.last, clause.last) &&
      isPreposition(passage.tagOf[model.clause.first]);
    if (!isBehind && !isBefore) return [];
    return group.members.map((subject) => ({ ...model, subject, clause, first: group.first, last: group.last }));
  });
}

/** "Сеул прислал спикера, Будапешт — министра", "Rusija je poslala ministarku, Izrael ambasadora": whom others send. */
function parseStandIns(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const { groups, items, tagOf, language } = passage;
  if (!SLAVIC.has(language)) return [];
  return groups.flatMap((group) => {
    const model = drafts.findLast(({ act, last }) => act === 'represent' && last <= group.first);
    const dash = DASH.test(items[group.last]?.key ?? '') ? 1 : 0;
    const isOpen = /^[,;]$/.test(items[group.first - 1]?.key ?? '') || means(tagOf[group.first - 1], 'conjunction');
    if (!model || model.denied || model.passage !== passage || group.kind === 'foreign' || !isOpen) return [];
    // "…, Путина — министр": its subject stands before the verb too.
    const isAlike = groups.some(
      ({ last, first, kind }) => last <= model.first && first >= model.clause.first && kind === group.kind,
    );
    const deputy = tagOf[group.last + dash];
    if (!isAlike || deputy === undefined || !means(deputy, 'deputy')) return [];
    // "Crnu Goru premijer Spajić": who has that name comes.
    if (groups.some(({ first, last, kind }) => kind === 'leaders' && first <= deputy.last && last > deputy.first))
      return [];
    const clause = { first: group.first, last: group.last, opens: 'comma' as const };
    return group.members.map((subject) => ({ ...model, subject, clause, first: group.last, last: group.last }));
  });
}

function isPreposition(tag: Tag | undefined): boolean {
  return means(tag, 'preposition', 'toward') && !means(tag, 'cue');
}

function isEnd({ items }: Passage, at: number, last: number): boolean {
  return items.slice(at, last).every(({ kind }) => kind === 'mark');
}

const SIDE = /^(?:prawej|lewej|правую|левую|праву|ліву|ręce|stronie|руку|сторону)$/;

/** "in April", "straight from Prague": prepositions and what they hold, and not nothing. */
function isAdverbial({ items, tagOf }: Passage, first: number, last: number): boolean {
  let hasPreposition = false;
  for (let i = first; i < last; i++) {
    const item = items[i];
    if (isPreposition(tagOf[i])) hasPreposition = true;
    else if (item?.kind === 'mark' && i === last - 1) continue;
    else if (
      item?.kind !== 'date' &&
      item?.kind !== 'country' &&
      !item?.isName &&
      !SIDE.test(item?.key ?? '') &&
      !means(tagOf[i], 'adverb', 'also')
    )
      return false;
  }
  return hasPreposition && last - first <= LONGEST;
}

/** The words between the last comma and the dash: where, or how, without anybody's name or a verb. */
function restBefore(passage: Passage, dash: number): { first: number; last: number } | null {
  let first = dash;
  while (first > 0 && !BREAK.test(passage.items[first - 1]?.key ?? '')) first--;
  return first > 0 && isPlain(passage, first, dash) ? { first, last: dash } : null;
}

/** The same behind the dash, where the name stands between the comma and the dash. */
function restBehind(passage: Passage, dash: number, { first }: Group): { first: number; last: number } | null {
  const { items } = passage;
  if (!BREAK.test(items[first - 1]?.key ?? '')) return null;
  let last = dash + 1;
  while (last < items.length && !BREAK.test(items[last]?.key ?? '')) last++;
  return isPlain(passage, dash + 1, last) ? { first: dash + 1, last } : null;
}

function isPlain({ tagOf, groups }: Passage, first: number, last: number): boolean {
  if (last <= first || last - first > LONGEST) return false;
  // "из Астаны": a place is nobody.
  const isSomebody = ({ kind, oblique }: Group): boolean => kind !== 'states' || !oblique;
  if (groups.some((group) => isSomebody(group) && group.first >= first && group.last <= last)) return false;
  return !tagOf.slice(first, last).some((tag) => means(tag, 'cue', 'say', 'people', 'deputy', 'others', 'condition'));
}
