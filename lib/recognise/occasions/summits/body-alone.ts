import { civilDay } from '../../dates/calendar.ts';
import { yearOf } from '../edition-time.ts';
import { type Edition, nearestEdition } from '../editions.ts';
import type { Proposal } from '../proposal.ts';
import type { SceneSentence } from '../scene.ts';
import type { Setting } from '../setting.ts';
import { isOfMinisters } from './ministers.ts';
import { seriesOf, venueBeside, venueOf } from './phrase.ts';
import type { SummitReading } from './read-summits.ts';
import { shiftBeside, shiftedEdition } from './shifts.ts';
import { editionsAt } from './venue-editions.ts';

/** Formats without a seat: with a place their name alone means the summit there ("le G20 de Bali"). */
const SEATLESS: readonly string[] = ['apec', 'brics', 'g20', 'g7', 'quad-summit'];
/** "G20", not "двадцятка", which is a score of anything. */
const ACRONYM = /\d|^(?:[\p{Lu}\u0621-\u064a]|[A-Za-z]+$)|^[\u3040-\u9fff]/u;
/** How far from publication such an edition lies where no year is named, in days. */
const REACH = { before: 400, after: 4000 } as const;

function editionOf(held: readonly Edition[], { dates }: SceneSentence, published: number | null): Edition | null {
  const years = dates.flatMap((date) => yearOf(date) ?? []);
  const ofYear = held.find(({ first }) => years.includes(civilDay(first).year));
  return ofYear ?? (published === null ? null : nearestEdition(held, published, REACH));
}

/** "le G20 de Bali", "BRICS in Kazan", "el próximo G20": a body's name with what tells which of its summits. */
export function linkBodies({ scene, editions }: Setting, summits: SummitReading): Proposal[] {
  return summits.sentences.flatMap((read) =>
    read.cues.flatMap((cue): Proposal[] => {
      const series = cue.key.startsWith('body:') ? seriesOf(cue) : null;
      if (series === null || !SEATLESS.includes(series)) return [];
      const { sentence } = read;
      const own = editions.get(series) ?? [];
      const isNamed = summits.phrases.some(({ start, end }) => start <= cue.start && cue.end <= end);
      const place = isNamed ? null : venueBeside(scene.text, read, cue, summits.language);
      const venue = place && venueOf(place);
      if (isNamed || isOfMinisters(sentence) || !ACRONYM.test(scene.text.slice(cue.start, cue.end))) return [];
      // "le prochain G20": elsewhere a noun may follow ("the next G20 host").
      const shift = summits.language.placeStands === 'apart' ? shiftBeside(read, cue, summits.language) : null;
      const beside = place ?? shift;
      const word = shift ? scene.text.slice(shift.start, shift.end).toLowerCase() : '';
      const edition =
        (venue && editionOf(editionsAt(own, venue), sentence, scene.published)) ||
        (shift && shiftedEdition(own, scene.published, shift, word));
      if (!beside || !edition) return [];
      return [{ start: Math.min(cue.start, beside.start), end: Math.max(cue.end, beside.end), edition }];
    }),
  );
}
