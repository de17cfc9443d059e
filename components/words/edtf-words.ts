/** Puts EDTF values into the reader's language. Calendar days have no time zone: everything runs in UTC. */

interface Point {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly doubt: '' | '?' | '~' | '%';
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/;

function readPoint(text: string): Point | null {
  const found = POINT.exec(text);
  if (!found) return null;
  const doubt = found[4] === '?' || found[4] === '~' || found[4] === '%' ? found[4] : '';
  return {
    year: Number(found[1]),
    month: found[2] === undefined ? null : Number(found[2]),
    day: found[3] === undefined ? null : Number(found[3]),
    doubt,
  };
}

function utc(point: Point): Date {
  return new Date(Date.UTC(point.year, (point.month ?? 1) - 1, point.day ?? 1));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `Intl.DateTimeFormat` is dear to make, and a ladder asks for hundreds. */
function format(lang: string, point: Point): Intl.DateTimeFormat {
  const precision = point.day !== null ? 'day' : point.month !== null ? 'month' : 'year';
  const key = `${lang} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    calendar: 'gregory',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'day' ? { day: 'numeric' } : {}),
  });
  formats.set(key, made);
  return made;
}

/** The phrases that doubt and open dates need, from the reader's catalogue. */
export interface DatePhrases {
  /** “about May 2025” */
  about(date: string): string;
  /** “May 2025, uncertain” */
  uncertain(date: string): string;
}

/**
 * An EDTF value (a day, month or year, each with `?`, `~` or `%`, or a closed interval of two)
 * as a phrase in `lang`. What is no EDTF of this subset comes back as it is.
 */
export function edtfPhrase(edtf: string, lang: string, phrases: DatePhrases): string {
  const [first = '', second] = edtf.split('/');
  const from = readPoint(first);
  const to = second === undefined ? from : readPoint(second);
  if (!from || !to) return edtf;
  const same = (from.day === null) === (to.day === null) && (from.month === null) === (to.month === null);
  const plain =
    from === to
      ? format(lang, from).format(utc(from))
      : same
        ? format(lang, from).formatRange(utc(from), utc(to))
        : `${format(lang, from).format(utc(from))} – ${format(lang, to).format(utc(to))}`;
  const doubt = from.doubt || to.doubt;
  if (doubt === '~') return phrases.about(plain);
  if (doubt === '?') return phrases.uncertain(plain);
  if (doubt === '%') return phrases.uncertain(phrases.about(plain));
  return plain;
}
