import type { AttendanceEvent } from '../../../packs/schema.ts';
import { BODIES } from '../../occasions/summits/bodies.ts';
import { SLAVIC } from '../slavic.ts';
import { opensAtAssembly } from './assembly-dateline.ts';
import { cityWords } from './city-words.ts';
import { capitalsPlace, headedBy, namesPlace } from './gathering.ts';
import { isOnSquare } from './squares.ts';

/** What is known of an article and an event before the words are looked at. */
interface Told {
  readonly text: string;
  readonly lang: string;
  /** Whether the article appeared on the event's days or on the day after. */
  readonly isOn: boolean;
  /** Whether its host is named. */
  readonly host: boolean;
  /** The common words by which its series is called. */
  readonly kinds: () => readonly string[];
  /** Whether the text has a word, as a whole. */
  readonly said: (word: string) => boolean;
}

const PLACE_WORD = /\p{Lu}[\p{L}-]{3,}/gu;

/** The signs of an event in a text that need not name it: each is looked for in the whole text, so only once and only when it is asked for. */
export class Traces {
  private readonly event: AttendanceEvent;
  private readonly told: Told;
  private readonly known = new Map<string, boolean>();

  constructor(event: AttendanceEvent, told: Told) {
    this.event = event;
    this.told = told;
  }

  private once(sign: string, look: () => boolean): boolean {
    const known = this.known.get(sign);
    if (known !== undefined) return known;
    const seen = look();
    this.known.set(sign, seen);
    return seen;
  }

  /** Its word: "funeral", "coronation", "parade". */
  get kind(): boolean {
    return this.once('kind', () => this.told.kinds().some(this.told.said));
  }

  /** The square on which it takes place. */
  get square(): boolean {
    return this.once('square', () => isOnSquare(this.event, this.told.text));
  }

  /** The organisation that meets: "the Shanghai Cooperation Organisation closed its gathering". */
  get body(): boolean {
    return this.once('body', () => namesBody(this.event, this.told.said));
  }

  /** Its place, at the head of a report of the day. */
  get isThere(): boolean {
    return this.told.isOn && this.once('there', () => opensAt(this.event, this.told.text));
  }

  /** Its place, anywhere. */
  get place(): boolean {
    return this.isThere || this.once('place', () => namesItsPlace(this.event, this.told));
  }

  /** How many there are. */
  get count(): number {
    const { host } = this.told;
    const { place, kind, square, isThere } = this;
    const body = !kind && (place || host) && this.body;
    return [place, host, kind, square, body, isThere].filter(Boolean).length;
  }
}

function namesItsPlace(event: AttendanceEvent, { text, lang }: Told): boolean {
  return (
    (event.place.match(PLACE_WORD) ?? []).some((word) => text.includes(word.split('-')[0] ?? word)) ||
    namesPlace(event, text) ||
    namesCity(event, text, lang)
  );
}

/** Whether a text names the event's city as its language does, where the packs write it otherwise. */
function namesCity(event: AttendanceEvent, text: string, lang: string): boolean {
  if (!SLAVIC.has(lang)) return false;
  const words = cityWords(event, lang);
  const lower = words.length > 0 ? text.toLowerCase() : '';
  return words.some((word) => lower.includes(word));
}

/** Whether a text names the organisation that meets: "the Shanghai Cooperation Organisation closed its gathering". */
function namesBody({ series }: AttendanceEvent, said: (words: string) => boolean): boolean {
  return (bodies[series] ?? '')
    .split(' ')
    .some((name) => name !== '' && !name.endsWith('*') && said(name.replaceAll('_', ' ')));
}

const bodies: Readonly<Record<string, string>> = BODIES;

/** How far into its line a dateline may reach. */
const DATELINE = 40;
/** The line with the dateline begins within so many units: a headline and what stands below it come first. */
const HEADLINES = 400;

/** Whether a text begins with the event's place, in capitals or parted from the rest: "NEW YORK — …", "ГААГА. …", "Den Haag. …". */
export function opensAt(event: AttendanceEvent, text: string): boolean {
  const heads = text
    .slice(0, HEADLINES)
    .split('\n')
    .map((line) => line.slice(0, DATELINE));
  const parts = event.place.split(',').map((part) => part.trim().toUpperCase());
  return (
    opensAtAssembly(event, text, heads) ||
    heads.some(
      (head) => parts.some((part) => head.includes(part)) || capitalsPlace(event, head) || headedBy(event, head),
    )
  );
}
