import { addDays } from '../../packs/calendar.ts';
import { inOffice } from '../linking/choose.ts';
import type { SpokenTime } from '../linking/speaks-of.ts';
import { isWoman } from '../names/women.ts';
import { everHeld, holders } from '../offices/holders.ts';
import { type Days, heldDuring, tenuresOf } from '../offices/tenures.ts';
import type { Knowledge } from '../types.ts';
import type { TitleMention } from './find-titles.ts';

/** What decides who a title means. */
export interface TitleContext {
  readonly text: string;
  readonly published: string | null;
  /** Times in the past that the sentence speaks of. */
  readonly times: readonly SpokenTime[];
  readonly sentenceStart: number;
  /** The last time that the sentences before it speak of. */
  readonly earlier?: Days | null;
  /** Leaders whom the article names in full or by title. */
  readonly introduced: ReadonlyMap<string, readonly number[]>;
}

/**
 * Who is meant by a title with its country, at the time its sentence speaks of.
 *
 * @returns a leader id; null unless exactly one person fits
 */
export function resolveTitle(title: TitleMention, context: TitleContext, knowledge: Knowledge): string | null {
  const nearby = Math.max(context.sentenceStart, title.start - DECADE_REACH);
  if (DECADE.test(context.text.slice(nearby, title.end + DECADE_REACH))) return null;
  const past = context.times.filter((time) => governs(context.text, title, time, context.sentenceStart));
  const then = past.map((time) => whoHeldMost(title, time, knowledge)).filter((ids) => ids.length > 0);
  if (context.published === null) {
    const [ids] = then;
    if (ids && then.every((other) => other.join() === ids.join())) return only(ids);
    return only(everBy(title, knowledge).filter((id) => context.introduced.has(id)));
  }
  const now = whoHeld(title, { first: context.published, last: context.published }, knowledge);
  // "la presidenta argentina", where a man holds the office today.
  if (then.length === 0 && now.length === 0 && title.gender) return heldEarlier(title, context, knowledge);
  if (then.length === 0) return settled(title, now, context, knowledge);
  const agreed = new Set(then.flat());
  if (agreed.size === 1) return only([...agreed]);
  // Several times, or a time within which the office changed hands: only what all agree on.
  return now.length === 1 &&
    agreed.has(now[0] ?? '') &&
    then.every((ids) => ids.includes(now[0] ?? '')) &&
    past.length === 1
    ? (now[0] ?? null)
    : null;
}

/** "In the 1990s the Russian president": no date says whose days these are. */
const DECADE =
  /(?<!\d)(?:19|20)?\d0(?:s|er|-?(?:х|е|ых|ті|их)|年代|-tych|-ih)(?!\p{L})|(?:années|años|anos|anii|lata|latach)\s(?:19)?['’]?[5-9]0(?!\d)|التسعين[ا]?(?:ت|يات)/u;
const DECADE_REACH = 80;

/**
 * Who held an office at the time that the article has last spoken of, the sentence's own or an earlier one:
 * "the then Polish president".
 *
 * @returns null unless exactly one person fits, or where no time has been spoken of
 */
export function resolveThen(title: TitleMention, context: TitleContext, knowledge: Knowledge): string | null {
  const [time, ...others] = context.times;
  if (others.length > 0) return null;
  const days = time ?? context.earlier;
  return days ? only(whoHeld(title, days, knowledge)) : null;
}

function heldEarlier(title: TitleMention, context: TitleContext, knowledge: Knowledge): string | null {
  const { earlier, introduced } = context;
  const then = earlier ? only(whoHeld(title, earlier, knowledge)) : null;
  return then ?? only(everBy(title, knowledge).filter((id) => introduced.has(id)));
}

/** A date this near to the beginning of its sentence sets the time for all of it. */
const OPENING = 20;

/**
 * Whether a time is the title's: both in one clause, or the time at the head of the sentence. "The
 * French president, a minister in 2015, said" and "Pierre, who died in 2000, and the prime minister"
 * speak of two times.
 */
function governs(text: string, title: TitleMention, time: SpokenTime, sentenceStart: number): boolean {
  if (time.end <= title.start) {
    return time.start - sentenceStart < OPENING || !CLAUSE_END.test(text.slice(time.end, title.start));
  }
  return !CLAUSE_END.test(text.slice(title.end, time.start));
}

const CLAUSE_END = /[,،，、;:：；(（—–]/;

function whoHeld(title: TitleMention, days: Days, knowledge: Knowledge): string[] {
  return fitting(
    title,
    title.countries.flatMap((country) => holders(title.sense, country, days, knowledge)),
  );
}

/** Who begins or ends within so many days of a long time's ends is not whom it makes one think of. */
const EDGE = 30;
const LONG = 300;

/** Of a year in which the office changed hands at either end, who held it for the rest: Yeltsin in 1999, Obama in 2009. */
function whoHeldMost(title: TitleMention, days: Days, knowledge: Knowledge): string[] {
  const all = whoHeld(title, days, knowledge);
  if (all.length < 2 || addDays(days.first, LONG) > days.last) return all;
  const most = whoHeld(title, { first: addDays(days.first, EDGE), last: addDays(days.last, -EDGE) }, knowledge);
  return most.length === 1 ? most : all;
}

function everBy(title: TitleMention, knowledge: Knowledge): string[] {
  return fitting(
    title,
    title.countries.flatMap((country) => everHeld(title.sense, country, knowledge)),
  );
}

/** Each once, without the men where the title is a woman's, and the reverse. */
function fitting({ gender }: TitleMention, ids: readonly string[]): string[] {
  const all = [...new Set(ids)];
  return gender ? all.filter((id) => isWoman(id) === (gender === 'woman')) : all;
}

/**
 * The holder on the article's day; nobody where the article is about another holder of the same
 * office and never names this one.
 */
function settled(
  title: TitleMention,
  now: readonly string[],
  context: TitleContext,
  knowledge: Knowledge,
): string | null {
  const id = only(now);
  if (id === null || isUnsettled(title, id, context, knowledge)) return null;
  if (context.introduced.has(id)) return id;
  const before = { first: '0000-01-01', last: context.published ?? '9999-12-31' };
  const others = whoHeld(title, before, knowledge).filter((other) => context.introduced.has(other));
  return others.length === 0 || isOfToday(others, context, knowledge) ? id : null;
}

/** So many days after an office changed hands a title may still mean who lost it. */
const UNSETTLED = 10;
const NEW =
  /(?<!\p{L})(?:new|acting|interim|transition|incoming|neue[nrms]?|nouve(?:au|lle)|intérim|nuev[oa]|interin[oa]|nov[oaiu]\p{L}*|nou[ăal]\p{L}*|нов\p{L}+|врем\p{L}+|now[yaeą]\p{L}*)|[新代]/iu;

/** "Soldiers have detained Mohamed Bazoum. The Nigerien president refuses to resign": days after a coup, where he is named. */
function isUnsettled(title: TitleMention, id: string, context: TitleContext, knowledge: Knowledge): boolean {
  const { published, introduced, text } = context;
  if (published === null) return false;
  const lately = { first: addDays(published, -UNSETTLED), last: published };
  const others = whoHeld(title, { first: lately.first, last: lately.first }, knowledge).filter((other) => other !== id);
  if (!others.some((other) => introduced.has(other))) return false;
  if (NEW.test(text.slice(Math.max(0, title.start - 14), title.end + 12))) return false;
  return isActing(id, published, knowledge) || tellsOfCoup(text);
}

/** Where the change was none by the rules. */
const COUP = /(?<!\p{L})(?:coup|putsch|junta|golpe|перевор|хунт|zamach|puč|пуч|lovitur)|政变|政變|クーデター|انقلاب/iu;

let asked = { text: '', tells: false };

/** Remembers the last answer: every title of an article asks. */
function tellsOfCoup(text: string): boolean {
  if (asked.text !== text) asked = { text, tells: COUP.test(text) };
  return asked.tells;
}

function isActing(id: string, day: string, knowledge: Knowledge): boolean {
  const tenures = tenuresOf(knowledge).byLeader.get(id) ?? [];
  return tenures.some((tenure) => tenure.acting && heldDuring(tenure, { first: day, last: day }));
}

/** So many who are in office today, and an article is about today. */
const MANY_TODAY = 3;
/** So often at most another holder is named where he is but remembered. */
const REMEMBERED = 2;

/** "The Cuban leader declared three days of mourning; his brother Fidel …": the others are named in passing, beside many of the day. */
function isOfToday(
  others: readonly string[],
  { introduced, published, times, earlier }: TitleContext,
  knowledge: Knowledge,
): boolean {
  if (published === null || times.length > 0 || earlier) return false;
  if (others.some((id) => (introduced.get(id)?.length ?? 0) > REMEMBERED)) return false;
  const today = inOffice([...introduced.keys()], [{ first: published, last: published }], knowledge);
  return today.filter((id) => !others.includes(id)).length >= MANY_TODAY;
}

function only(ids: readonly string[]): string | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
