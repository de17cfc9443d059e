import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Knowledge, Span } from '../../types.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Passage } from '../types.ts';
import { A_YEAR, daysApart, spanOfValue } from './calendar.ts';
import type { World } from './edition.ts';
import type { Editions } from './spoken-editions.ts';
import { type Landmark, landmarksOf } from './squares.ts';

/** The country of a landmark that a clause names; null where it names none. */
export function landmarkIn({ text, items, sentence }: Passage, { first, last }: Clause): string | null {
  const head = items[first];
  const tail = items[last - 1];
  if (head === undefined || tail === undefined) return null;
  const named = namedIn(text, sentence);
  if (named.length === 0) return null;
  const words = text.slice(head.start, tail.end);
  return named.find((each) => each.words.test(words))?.country ?? null;
}

const NONE: readonly Landmark[] = [];
const inSentences = new WeakMap<Span, readonly Landmark[]>();

/** The landmarks of a whole sentence: nearly always none, and every statement of it asks. */
function namedIn(text: string, sentence: Span): readonly Landmark[] {
  const known = inSentences.get(sentence);
  if (known !== undefined) return known;
  const words = text.slice(sentence.start, sentence.end);
  const found = landmarksOf(words);
  inSentences.set(sentence, found.length === 0 ? NONE : found);
  return found;
}

/** Words that tell whose parade is meant: "московски парад", "парад в Пекине". */
const PARADES = [
  { series: 'moscow-victory-day', place: /^(?:моск|moskv|moskiew|moskw|モスクワ)/, han: /莫斯科|红场|赤の広场/ },
  {
    series: 'beijing-victory-day',
    place: /^(?:пекин|пекін|pekin|pekiń|кинеск|kinesk|китайськ|китайск|chińsk|北京|天安)/,
    han: /北京|天安门/,
  },
] as const;

/** How near its parade such a word stands, in items. */
const REACH_OF_PLACE = 2;

/** The edition of the other parade than the article's, where words right beside "parade" tell which. */
export function paradeAt(
  { items, tagOf }: Passage,
  clause: Clause,
  { main }: Editions,
  paragraph: AttendanceEvent | null,
  published: string | null,
  { events }: World,
): AttendanceEvent | null {
  const at = items.findLastIndex((_, i) => i >= clause.first && i < clause.last && means(tagOf[i], 'parade'));
  const head = tagOf[at]?.first ?? at;
  const beside = items.slice(
    Math.max(clause.first, head - REACH_OF_PLACE),
    Math.min(clause.last, at + REACH_OF_PLACE + 1),
  );
  const together = beside.map(({ key }) => key).join('');
  const series = PARADES.find(
    ({ place, han }) => beside.some(({ key }) => place.test(key)) || han.test(together),
  )?.series;
  if (series === undefined || published === null || main?.series === series || paragraph?.series === series)
    return null;
  const span = items
    .filter((item) => item.kind === 'date')
    .map((item) => spanOfValue(item.id))
    .find((each) => each !== null);
  const all = [...events.values()].filter((event) => event.series === series);
  if (span) return all.find((event) => event.start <= span.last && span.first <= event.end) ?? null;
  return all.findLast((event) => event.end < published && daysApart(event.end, published) <= A_YEAR) ?? null;
}

/** Seats of government that are no capitals, as the packs write places, lower case. */
const SEATS: Readonly<Partial<Record<string, string>>> = { NL: 'hague', BO: 'la paz' };

/** Whether an edition takes place at a destination: a country `RU`, a capital `*RU`, an unknown name `?kazan`. */
export function isAt(
  event: Pick<AttendanceEvent, 'place' | 'country'>,
  place: string,
  { countries }: Pick<Knowledge, 'countries'>,
): boolean {
  const name = event.place.toLowerCase();
  if (place.startsWith('?')) return name.includes(place.slice(1));
  // "في الأمم المتحدة": where their seat is.
  if (place.replace('*', '') === 'UN') return name.includes('new york');
  if (!place.startsWith('*')) return place === event.country || (event.country === 'VA' && place === 'IT');
  const code = place.slice(1);
  if (code !== event.country) return event.country === 'VA' && code === 'IT';
  const capital = countries.get(code)?.capital?.toLowerCase().split(',')[0];
  if (SEATS[code] !== undefined && name.includes(SEATS[code])) return true;
  return capital === undefined || name.includes(capital) || name.includes('tiananmen');
}
