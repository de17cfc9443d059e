import type { AttendanceEvent } from '../../../packs/schema.ts';
import { anyOf } from '../sentence/any-of.ts';
import type { Draft } from '../types.ts';
import { daysApart, spanOfValue } from './calendar.ts';
import { isFromThen } from './dated-editions.ts';
import type { Edition } from './edition.ts';

/** "will be in China, but only until Monday": gone before the day. */
export function leavesBefore({ act, negative, passage }: Draft, { event, by }: Edition): boolean {
  const { items, language } = passage;
  if (language !== 'en' || act !== 'come' || negative || by === 'clause') return false;
  return items.some((item, i) => {
    const span = item.kind === 'date' && /^(?:until|till)$/.test(items[i - 1]?.key ?? '') ? spanOfValue(item.id) : null;
    return span !== null && span.last < event.start && daysApart(span.last, event.start) <= NOTICE;
  });
}

/** "speaks tomorrow": a present with a day to come. */
export function isYetToCome({ tense, passage, clause }: Draft, published: string | null): boolean {
  if (tense !== 'now' || published === null) return false;
  const { items } = passage;
  if (isLater(passage, clause)) return true;
  if (items.slice(clause.first, clause.last).some(({ key }) => TONIGHT.test(key))) return true;
  if (opensLater(passage, clause)) return true;
  return items.slice(clause.first, clause.last).some((item) => {
    const span = item.kind === 'date' ? spanOfValue(item.id) : null;
    return span !== null && span.first > published && !isFromThen(items, items.indexOf(item));
  });
}

/** "同日午後に開幕するG20では、…が出席し", "القمة التي ستعقد اليوم": on the day itself, and not yet begun. */
export function opensLater({ language, items }: Draft['passage'], { first, last }: Draft['clause']): boolean {
  const opening = OPENS_LATER[language];
  return (
    opening?.test(
      items
        .slice(first, last)
        .map(({ key }) => key)
        .join(language === 'ja' ? '' : ' '),
    ) ?? false
  );
}

const OPENS_LATER: Readonly<Record<string, RegExp>> = {
  ja: /(?:に|から)(?:开幕する|始まる|开かれる|行われる|开催される)/u,
  ar: /(?:^| )س[تي](?:ن?عقد|قام|نطلق|بدا|لتئم|مثل)(?= |$)/u,
};

/** "is coming days later than the others", "arrives later this week": of a journey. */
function isLater({ language, items }: Draft['passage'], { first, last }: Draft['clause']): boolean {
  const words = items.slice(first, last).map(({ key }) => key);
  return language === 'en' && LATER.test(words.join(' '));
}

const LATER =
  /(?:^| )(?:coming|comes?|arriv(?:es?|ing)|join(?:s|ing)?|land(?:s|ing)|fl(?:ies|y|ying)) (?:.* )?(?:(?:hours?|days?|week) later|later (?:today|tonight|on|this|in the (?:day|week)))(?: |$)/;

/** "стиже вечерас". */
const TONIGHT = /^(?:вечерас|večeras|сутра|sutra|wieczorem|вечером|ввечері|увечері)$/;

/** "Merkel comes only tomorrow", on the day itself: to something else. */
export function comesAfter(
  { act, tense, negative, passage, clause }: Draft,
  { start, end }: AttendanceEvent,
  day: string | null,
): boolean {
  if (act !== 'come' || negative || tense === 'behind' || day === null || day < start || day > end) return false;
  const spans = passage.items
    .slice(clause.first, clause.last)
    .flatMap((item) => (item.kind === 'date' ? [spanOfValue(item.id)] : []));
  return spans.length > 0 && spans.every((span) => span !== null && span.first > end);
}

/** So many days before an event somebody says what they will do. */
const NOTICE = 150;

/**
 * "X announced on 19 June that he would not come", "had said on Saturday that he was staying away": the date is that
 * of the answer, the day itself is yet to come, and nobody can have been away from it.
 */
export function isToldBefore({ act, negative, tense, passage, clause, first }: Draft, event: AttendanceEvent): boolean {
  const isStayingAway = act === 'stay-away' && !negative;
  // "У суботу је јавио да не долази".
  const isNo = act === 'come' && negative && tense === 'now';
  if ((tense !== 'ahead' && !isStayingAway && !isNo) || clause.opens !== 'complement') return false;
  const { items, text, sentence } = passage;
  if (SOME_TIME_BEFORE.test(text.slice(sentence.start, items[clause.first]?.start ?? sentence.start))) return true;
  return items.slice(0, first).some((item) => {
    const span = item.kind === 'date' ? spanOfValue(item.id) : null;
    const days = span === null ? 0 : daysApart(span.last, event.start);
    return days > 0 && days <= NOTICE;
  });
}

/** "two days earlier", "dwa dni wcześniej": counted from the day itself. */
const SOME_TIME_BEFORE = new RegExp(
  anyOf(
    '(?:days?|weeks?|hours?) (?:earlier|before|in advance)',
    '(?:tage?|wochen?|stunden) (?:zuvor|vorher|davor)',
    '(?:jours?|semaines?|heures) (?:plus tôt|auparavant|avant)',
    '(?:d[ií]as?|semanas?|horas) antes',
    '(?:zile|zi|săptămâni|ore) (?:înainte|mai devreme)',
    '(?:dni|dzień|tygodni\\p{L}*|godzin\\p{L}*) (?:wcześniej|przed)',
    'за \\S+ (?:дн\\p{L}+|день|недел\\p{L}+|тижн\\p{L}+|час\\p{L}+|годин\\p{L}+)',
    '(?:дана?|недељ\\p{L}+|сати?) (?:раније|пре)',
    '(?:dana?|nedelj\\p{L}+|tjed\\p{L}+|sati?) (?:ranije|prije|pre)',
  ),
  'iu',
);
