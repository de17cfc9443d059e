import type { Span } from '../types.ts';
import { parseDay } from './calendar.ts';
import type { TemporalExpression } from './types.ts';

/** A longer line is prose, not a stamp. UTF-16 units. */
const LONGEST_LINE = 110;
/** A byline or a source may stand beside day and hour. Letters. */
const LONGEST_CREDIT = 40;

/** Words with which sites announce the day on which a page was published or changed; "date" alone announces events as well. */
const ANNOUNCING = {
  en: ['published', 'first published', 'publication date', 'posted', 'issued', 'updated', 'modified'],
  ru: ['опубликовано', 'дата публикации', 'обновлено', 'изменено'],
  uk: ['опубліковано', 'дата публікації', 'оновлено', 'змінено'],
  de: ['veröffentlicht', 'aktualisiert', 'stand'],
  fr: ['publié', 'publiée', 'modifié', 'mis à jour', 'mise à jour'],
  es: ['publicado', 'publicada', 'actualizado', 'actualizada', 'última actualización'],
  pt: ['atualizado', 'atualizada', 'actualizado', 'última atualização'],
  zh: ['发布时间', '发布于', '更新时间', '发表时间', '发表于', '發布時間', '發佈時間', '更新時間'],
  ro: ['publicat', 'data publicării', 'actualizat', 'ultima actualizare'],
  pl: ['opublikowano', 'data publikacji', 'dodano', 'aktualizacja', 'ostatnia aktualizacja'],
  sr: ['objavljeno', 'ažurirano', 'izmenjeno', 'објављено', 'ажурирано', 'измењено'],
  ja: ['公開日', '公開', '更新日', '更新', '配信', '掲載', '投稿日'],
  ar: ['نشر', 'نُشر', 'تاريخ النشر', 'آخر تحديث', 'تحديث'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The word begins the line, or stands behind something that parts; at most a preposition, a weekday and an hour lie between it and the day. */
const ANNOUNCED = new RegExp(
  String.raw`(?:^|[|•·—–,;:/(]|\s-)\s*(?:last |zuletzt )?(?:${Object.values(ANNOUNCING).flat().join('|')})(?!\p{L})[^.!?\n]{0,24}$`,
  'iu',
);
const CLOCK = /(?<!\d)(?:[01]?\d|2[0-3])\s?[:.h時时點点٫]\s?[0-5]\d(?!\d)/u;
/** What is neither byline nor sentence beside a day: zones in capitals, halves of the day, prepositions, signs. */
const ZONE = /(?<!\p{L})\p{Lu}{2,4}(?!\p{L})/gu;
const BESIDE =
  /(?<!\p{L})(?:[ap]\.?m\.?|мск|uhr|часов|год|года|г|року|р|r|an|at|on|am|um|le|el|à|às|a las|em|en|в|у|о|o|la|ora|godz|min|read|update|updated|and|und|et|y|e|i|и|й|та|mon|tues?|wed|thu(?:rs)?|fri|sat|sun)(?!\p{L})|[年月日時分秒时点\p{N}\p{P}\p{S}\s]/giu;

/** The line of a text in which a stretch stands; null where it is longer than a stamp's. Looks no farther than that. */
function lineAround(text: string, { start, end }: Span): Span | null {
  const from = Math.max(0, start - LONGEST_LINE - 1);
  const before = text.slice(from, start).lastIndexOf('\n');
  const behind = text.slice(end, end + LONGEST_LINE + 1).indexOf('\n');
  if (before < 0 && from > 0) return null;
  if (behind < 0 && end + LONGEST_LINE < text.length) return null;
  const line = { start: from + before + 1, end: behind < 0 ? text.length : end + behind };
  return line.end - line.start > LONGEST_LINE ? null : line;
}

/** How a line states a day: announced, with an hour, alone; or null where it says something else of it. */
export type StampKind = 'announced' | 'with-hour' | 'alone';

/**
 * Tells whether a day stands in a line that a site prints above or below an article, of the article
 * itself and not of what it tells: "Updated 7:23 AM EDT, Tue September 2, 2025", "12:41, 3 сентября 2025 Источник: …".
 *
 * @param date where the day stands in the text
 * @param others the dates around it, itself among them, sorted: a weekday is part of a stamp
 */
export function stampKind(text: string, date: Span, others: readonly Span[]): StampKind | null {
  const line = lineAround(text, date);
  if (line === null) return null;
  const before = text.slice(line.start, date.start);
  if (ANNOUNCED.test(before)) return 'announced';
  let beside = '';
  let at = line.start;
  for (const { start, end } of others) {
    if (start < at || end > line.end) continue;
    beside += `${text.slice(at, start)} `;
    at = end;
  }
  beside += text.slice(at, line.end);
  const letters = beside.replace(ZONE, '').replace(BESIDE, '').length;
  if (CLOCK.test(beside)) return letters <= LONGEST_CREDIT ? 'with-hour' : null;
  return letters === 0 ? 'alone' : null;
}

/** Stamps of changes come on the day of publication or soon after. */
const DAYS_AFTER = 1;

/**
 * Whether a date is no part of what the article tells, but the stamp of the article's own day.
 *
 * @param others the dates around it, itself among them, sorted
 * @param published day count of the article's own day, or null
 */
export function isStamp(
  text: string,
  date: Pick<TemporalExpression, 'start' | 'end' | 'value'>,
  others: readonly Span[],
  published: number | null,
): boolean {
  const kind = stampKind(text, date, others);
  if (kind === null || kind === 'announced') return kind !== null;
  const day = date.value === null ? null : parseDay(date.value);
  // Alone a day may head what it tells of; without a day to compare it with, it is taken for that.
  if (day === null || published === null) return kind === 'with-hour';
  return day >= published && day - published <= DAYS_AFTER;
}
