import type { Clause, Item, Passage } from '../../types.ts';
import { means } from '../tags.ts';
import type { Doubt } from './doubt.ts';

/** "kam erst am Tag danach": of the occasion spoken of before. */
const DAY_LATER_DE =
  /(?<!\p{L})(?:erst|aber|jedoch) (?:am (?:tag da(?:nach|rauf)|folgetag|nächsten tag)|tags da(?:nach|rauf)|einen tag (?:später|danach))/u;

/** How far behind "the day after" the occasion may be named, in items. */
const REACH_OF_DAY = 6;

/** "On Sunday, the day after the parade, Merkel will travel to Moscow": a journey of its own. */
export const isOfDayAfter: Doubt = ({ passage, clause, cue: { act, journey, tense } }) => {
  if (act !== 'come' && act !== 'accept') return false;
  const { kinds, tags, tagOf, items } = passage;
  // "viendra le lendemain": of the occasion that was spoken of.
  const inside = items.slice(clause.first, clause.last);
  if (inside.some(({ key }) => /lendemain$/.test(key))) return true;
  if (DAY_LATER_DE.test(inside.map(({ key }) => key).join(' '))) return true;
  // "Xi landed on Monday, Putin the next day": both before the occasion.
  const isArrival = journey === true && tense === 'behind';
  if (passage.language === 'en' && !isArrival && isDayLater(passage, clause)) return true;
  if (!kinds.has('day-after')) return false;
  return tags.some((tag) => {
    if (!means(tag, 'day-after') || tag.first >= clause.last) return false;
    // "بعد العرض بيوم": the words themselves hold the occasion.
    if (passage.language === 'ar' && items[tag.last - 1]?.key !== 'من') return true;
    const ahead = items.slice(tag.last, tag.last + REACH_OF_DAY);
    const at = ahead.findIndex(({ kind }, i) => kind === 'event' || means(tagOf[tag.last + i], 'goal'));
    const isOfOccasion =
      at >= 0 && !ahead.slice(0, at).some(({ kind }, i) => kind === 'leader' || means(tagOf[tag.last + i], 'cue'));
    return isOfOccasion && !tagOf.slice(tag.last, clause.first).some((each) => means(each, 'cue', 'say'));
  });
};

/** "will come a day later", "on the following day". */
function isDayLater({ items }: Passage, { first, last }: Clause): boolean {
  const isSo = ({ kind, key }: Item): boolean =>
    kind === 'date' && /^(?:day (?:later|after)|(?:next|following) day)$/.test(key);
  if (items.slice(first, last).some(isSo)) return true;
  return items
    .slice(first, last)
    .some(
      ({ key }, i, all) =>
        (key === 'day' && /^(?:later|after)$/.test(all[i + 1]?.key ?? '')) ||
        (/^(?:next|following)$/.test(key) && all[i + 1]?.key === 'day'),
    );
}
