import { addDays, dayExists } from '../packs/calendar.ts';

/** How far from the beginning a line with nothing but a date may stand. */
const HEAD_LINES = 12;
/** A line longer than this is prose, not a dateline. */
const LONGEST_DATELINE = 90;

const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Day forms that can be read only one way. Named groups: y, m (number) or word (English month), d. */
const DAY_FORMS: readonly RegExp[] = [
  /(?<!\d)(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?!\d)/,
  /(?<!\d)(?<y>(?:19|20)\d\d)\s?年\s?(?<m>\d{1,2})\s?月\s?(?<d>\d{1,2})\s?日/,
  /(?<!\d)(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>(?:19|20)\d\d)(?!\d)/,
  /(?<![\p{L}\d])(?<d>\d{1,2})(?:st|nd|rd|th)?\s+(?<word>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?<y>(?:19|20)\d\d)(?!\d)/iu,
  /(?<!\p{L})(?<word>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y>(?:19|20)\d\d)(?!\d)/iu,
];

/** Words that announce a publication date. */
const ANNOUNCED =
  /^\s*(?:(?:date|dated?|published|publication date|posted|updated|issued|first published|veröffentlicht|publié|publicado|publicat|opublikowano|data publikacji|objavljeno|опубликовано|дата публикации|опубліковано|发布时间|发布于|公開日|نُشر|تاريخ النشر)\s*(?:on|at|am|le|el|em|:|：)?\s*)/iu;
/** What else a line with only a date may hold: a weekday, a time, a zone, a number, an agency in brackets. */
const BESIDE_DATE =
  /[\d\s.,:;|/()–—·•-]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:am|pm|gmt|utc|cet|cest|msk|est|edt|et|bst|at|by|on|min|read|updated|published)\b/giu;

/** "the 439th day of the war in Ukraine": newsrooms count from 24 February 2022 as day one. */
const WAR_DAY =
  /\b(\d{2,4})(?:st|nd|rd|th)\s+day\s+of\s+(?:the\s+)?(?:full-scale\s+)?(?:war|invasion)|\bday\s+(\d{1,4})\s+of\s+(?:the\s+)?(?:war|invasion)|(?:на\s+)?(\d{2,4})-?(?:й|ий|го|му)?\s+(?:день|дня)\s+(?:войны|війни|вторгнення|вторжения)/iu;
const FIRST_WAR_DAY = '2022-02-24';

/**
 * The day of publication as a plain text states it: on a line of its own near the beginning ("date
 * 2025-08-28", "Published: 8 May 2025"), or by counting the days of the war in Ukraine.
 *
 * @returns `YYYY-MM-DD`, or null where the text says nothing of the kind
 */
export function publishedInText(text: string): string | null {
  return onALineOfItsOwn(text) ?? byWarDay(text);
}

function onALineOfItsOwn(text: string): string | null {
  const lines = text.slice(0, 4000).split('\n').slice(0, HEAD_LINES);
  for (const line of lines) {
    if (line.length > LONGEST_DATELINE || !/\d/.test(line)) continue;
    const found = dayIn(line);
    if (!found) continue;
    const rest = line
      .replace(found.words, ' ')
      .replace(ANNOUNCED, ' ')
      .replace(/^\s*date\b/i, ' ')
      .replace(BESIDE_DATE, '');
    // Anything more than a word or two beside it makes the line a sentence about a date.
    if (rest.trim().length <= 12 || ANNOUNCED.test(line)) return found.day;
  }
  return null;
}

function dayIn(line: string): { day: string; words: string } | null {
  for (const form of DAY_FORMS) {
    const match = form.exec(line);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const month = groups.word ? ENGLISH_MONTHS.indexOf(groups.word.slice(0, 3).toLowerCase()) + 1 : Number(groups.m);
    const day = `${groups.y}-${String(month).padStart(2, '0')}-${String(Number(groups.d)).padStart(2, '0')}`;
    if (month >= 1 && month <= 12 && dayExists(day)) return { day, words: match[0] };
  }
  return null;
}

function byWarDay(text: string): string | null {
  const match = WAR_DAY.exec(text.slice(0, 20_000));
  const count = Number(match?.[1] ?? match?.[2] ?? match?.[3] ?? 0);
  return count > 0 && /ukrain|украин|україн/iu.test(text) ? addDays(FIRST_WAR_DAY, count - 1) : null;
}
