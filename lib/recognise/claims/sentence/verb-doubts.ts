import { formsOf } from '../phrases/phrase-forms.ts';
import type { Clause, Cue, Item, Passage, Tag } from '../types.ts';
import { claimVocabulary } from '../vocabularies.ts';
import { describesSubject } from './modifier.ts';
import { means } from './tags.ts';
import { keyOf } from './words.ts';

/** "X's absence would be a blow": it is only thought of. */
export function wouldBe({ tagOf }: Passage, { last }: Clause, tag: Tag): boolean {
  for (let i = tag.last; i < last; i++) {
    const sense = tagOf[i]?.senses.find((each) => each.kind === 'auxiliary');
    if (sense?.kind === 'auxiliary' && sense.points !== 'infinitive')
      return sense.points === 'hedge' || sense.points === 'ahead-of-past';
  }
  return false;
}

/** Words of condition that ask no question. */
const IF: Readonly<Record<string, RegExp>> = {
  de: /^(?:wenn|falls|sofern)$/,
  en: /^(?:if|unless|provided)$/,
  pl: /^(?:jeśli|jeżeli|o ile|gdyby)$/,
  ru: /^если$/,
  sr: /^(?:ако|уколико|ako|ukoliko)$/,
  uk: /^(?:якщо|коли б)$/,
};

/** "whether the Kazakh leader, who is ill, will come": asked, whatever commas stand between the word and its verb. */
export function isInCondition({ clauses, tagOf }: Passage, clause: Clause): boolean {
  if (clause.opens !== 'comma' && clause.opens !== 'mark') return clause.opens === 'condition';
  for (let at = clauses.indexOf(clause) - 1; at >= 0; at--) {
    const before = clauses[at];
    if (before === undefined || (before.opens !== 'condition' && at === 0)) return false;
    if (before.opens === 'condition')
      return !tagOf.slice(before.first, before.last).some((tag) => means(tag, 'cue', 'auxiliary', 'say', 'copula'));
    if (before.opens === 'start' || before.opens === 'conjunction' || before.opens === 'complement') return false;
  }
  return false;
}

/** Whether what is said to come hangs on the clause behind it. */
export function isConditional({ clauses, items, language }: Passage, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  const words = IF[language];
  return next?.opens === 'condition' && words !== undefined && words.test(items[next.first - 1]?.key ?? '');
}

/** Whether it hangs on the clause before: "if the truce holds, he will come". */
export function hangsOnIf({ clauses, items, language }: Passage, { first }: Clause): boolean {
  const isIf = (each: Clause): boolean => each.opens === 'condition' && items[each.first - 1]?.key === 'if';
  return language === 'en' && clauses.some((each) => each.last <= first && isIf(each));
}

/** So many items may stand between "would" and its verb, or "had" and the participle: "would gladly have gone". */
const REACH_OF_WOULD = 6;

/** "would gladly have gone", "had he been invited": it was not so. */
export function isCounterfactual({ items, language }: Passage, clause: Clause, { first }: Tag): boolean {
  if (language !== 'en') return false;
  let hasHave = false;
  for (let i = first - 1; i >= Math.max(clause.first, first - REACH_OF_WOULD); i--) {
    const { key = '' } = items[i] ?? {};
    if (key === 'have') hasHave = true;
    if (hasHave && /^(?:would|could|might|should)$/.test(key)) return true;
    if (key === 'had' && (/^(?:he|she|they|it)$/.test(items[i + 1]?.key ?? '') || items[i + 1]?.kind === 'leader'))
      return true;
  }
  return false;
}

/** "had planned to send a minister, but": it came otherwise. */
export function isGivenUp({ clauses, tagOf }: Passage, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  return next !== undefined && means(tagOf[next.first - 1], 'but');
}

/** Whether a clause ends in "before" or "once": some time or other, and of no edition. */
export function isOfOtherTimes({ items, language }: Passage, { last }: Clause): boolean {
  if (language !== 'en' || !/^(?:before|once)$/.test(items[last]?.key ?? '')) return false;
  const next = items[last + 1];
  return next === undefined || next.kind === 'mark';
}

/** "had attended the summits since 2022": one after the other, and none by itself. */
export function isSinceThen({ clauses, items, language }: Passage, clause: Clause): boolean {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (language !== 'en' || next === undefined || items[next.first - 1]?.key !== 'since') return false;
  const hasMany = items
    .slice(clause.first, clause.last)
    .some(
      ({ key }) => key === 'every' || key === 'all' || /(?:summits|meetings|parades|gatherings|assemblies)$/.test(key),
    );
  return hasMany && /^\d{4}$/.test(items[next.first]?.id ?? '');
}

/** Whether the clause before, to which "并" joins this one, leaves open what it says. */
export function sharesHedge({ clauses, items, tagOf }: Passage, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  if (before === undefined || !/^[并而且]$/.test(items[clause.first - 1]?.key ?? '')) return false;
  return tagOf
    .slice(before.first, before.last)
    .some(
      (tag) =>
        means(tag, 'abandoned') ||
        (tag?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points === 'hedge') ?? false),
    );
}

const PERHAPS =
  /^(?:perhaps|maybe|possibly|peut-être|probablement|éventuellement|vraisemblablement|quizás?|probablemente|posiblemente|acaso|talvez|provavelmente|possivelmente|poate|probabil|posibil|eventual)$/;
/** So near behind its verb such a word stands. */
const REACH_OF_PERHAPS = 2;

/** "viendra peut-être": where auxiliaries stand before the verb, doubt may stand behind it. */
export function isPerhaps({ items }: Passage, { last }: Tag): boolean {
  for (let i = last; i < last + REACH_OF_PERHAPS; i++) {
    const { kind, key = '' } = items[i] ?? {};
    if (kind === 'mark') return false;
    if (PERHAPS.test(key) || (key === 'sans' && items[i + 1]?.key === 'doute')) return true;
  }
  return false;
}

/** "usually", "hardly ever": of no single edition. */
export function isHabit({ kinds, tagOf }: Passage, clause: Clause): boolean {
  if (!kinds.has('habit')) return false;
  // "2022年以降、首脳会議に出席": parted by a comma from what has been so ever since.
  const isFronted = clause.opens === 'comma' && means(tagOf[clause.first - 2], 'habit');
  return isFronted || tagOf.slice(clause.first, clause.last).some((tag) => means(tag, 'habit'));
}

/** "had never attended": English tells it by its perfect from "he never came". */
const PERFECT = /^(?:ha[sd]|have|[’'](?:ve|s|d)|before|previously|yet)$/;

/** "had never been to such a meeting", "jamais", "ещё никогда": of a life, and of no single edition. */
export function isOfALife({ kinds, tagOf, items, language }: Passage, { first, last }: Clause): boolean {
  if (!kinds.has('never') || !tagOf.slice(first, last).some((tag) => means(tag, 'never'))) return false;
  return language !== 'en' || items.slice(first, last).some(({ key }) => PERFECT.test(key));
}

/** "was originally to be represented by his deputy": it has come otherwise. */
export function isAbandoned(passage: Passage, clause: Clause, tag: Tag): boolean {
  const { items, tagOf, language } = passage;
  const words = abandoned(language);
  for (let i = clause.first; i < clause.last; i++) {
    // Within a cue ("sich ursprünglich vertreten lassen") the word has no tag of its own.
    if ((means(tagOf[i], 'abandoned') || words.has(items[i]?.key ?? '')) && !describesSubject(passage, i, tag))
      return true;
  }
  return false;
}

/** "وكان البابا ينوي السفر": what somebody once meant to do. */
export function isOncePlanned({ items, language }: Passage, { first }: Clause, tag: Tag): boolean {
  if (language !== 'ar') return false;
  const was = items.findIndex(({ key }, i) => i >= first && i < tag.first && WAS.test(key));
  return was >= 0 && items.slice(was, tag.last).some(({ key }) => PLANNED.test(key));
}

const WAS = /^و?كانت?$/;
const PLANNED = /^(?:ينوي|تنوي|يعتزم|تعتزم)$/;

const abandonedByLanguage = new Map<string, ReadonlySet<string>>();

function abandoned(language: string): ReadonlySet<string> {
  const known = abandonedByLanguage.get(language);
  if (known) return known;
  const made = new Set(formsOf(claimVocabulary(language)?.abandoned ?? '').map(keyOf));
  abandonedByLanguage.set(language, made);
  return made;
}

/** "will address the summit by video link": nobody comes. */
export function isRemote(passage: Passage, clause: Clause): boolean {
  const { tagOf, clauses, language } = passage;
  // "will take part, appearing virtually, and will make a speech": by the same link.
  const before = language === 'en' && clause.opens === 'and' ? clauses[clauses.indexOf(clause) - 1] : undefined;
  if (before && means(tagOf[clause.first], 'auxiliary') && isRemote(passage, before)) return true;
  for (let i = clause.first; i < clause.last; i++) if (means(tagOf[i], 'remote')) return true;
  const next = clauses[clauses.indexOf(clause) + 1];
  return next?.opens === 'comma' && isTail(passage, next) && isRemote(passage, next);
}

/** ", by video link": behind a comma, and nobody and nothing else that is done. */
function isTail({ groups, tagOf }: Passage, { first, last }: Clause): boolean {
  const isNamed = groups.some((group) => group.first >= first && group.first < last && group.kind !== 'states');
  return !isNamed && !tagOf.slice(first, last).some((tag) => means(tag, 'cue', 'say', 'deputy', 'people'));
}

/** "kam erst am Tag danach": of the occasion spoken of before. */
const DAY_LATER_DE =
  /(?<!\p{L})(?:erst|aber|jedoch) (?:am (?:tag da(?:nach|rauf)|folgetag|nächsten tag)|tags da(?:nach|rauf)|einen tag (?:später|danach))/u;

/** How far behind "the day after" the occasion may be named, in items. */
const REACH_OF_DAY = 6;

/** "On Sunday, the day after the parade, Merkel will travel to Moscow": a journey of its own. */
export function isOfDayAfter(passage: Passage, clause: Clause, { journey, tense }: Cue): boolean {
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
    const ahead = items.slice(tag.last, tag.last + REACH_OF_DAY);
    const at = ahead.findIndex(({ kind }, i) => kind === 'event' || means(tagOf[tag.last + i], 'goal'));
    const isOfOccasion =
      at >= 0 && !ahead.slice(0, at).some(({ kind }, i) => kind === 'leader' || means(tagOf[tag.last + i], 'cue'));
    return isOfOccasion && !tagOf.slice(tag.last, clause.first).some((each) => means(each, 'cue', 'say'));
  });
}

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

/** "a dit qu'il viendrait", and no "if" anywhere. */
export function isReported({ clauses }: Passage, clause: Clause): boolean {
  const before = clauses[clauses.indexOf(clause) - 1];
  const goesOn = clause.opens === 'and' && before?.opens === 'complement';
  return (clause.opens === 'complement' || goesOn) && !clauses.some(({ opens }) => opens === 'condition');
}

/** "insisted that both take part": a wish. */
export function isWished({ items, clauses, language }: Passage, { first }: Tag): boolean {
  const clause = clauses.find((each) => each.first <= first && first < each.last);
  const before = clauses[clauses.indexOf(clause ?? { first: 0, last: 0, opens: 'start' }) - 1];
  if (language !== 'en' || clause?.opens !== 'complement' || before === undefined) return false;
  const verb = items.slice(before.first, clause.first).findLast(({ key }) => key !== 'that')?.key ?? '';
  return /^(?:insist|demand|propos|suggest|recommend|request|ask|urg|prefer|require)(?:e?s|e?d|ing)?$/.test(verb);
}

/** Words for a picture, in the languages that are read. */
const PICTURE =
  /^(?:фото|фотограф|снимк|зн[іи]мк|св[іи]тлин|сли[кц]и|слику|slici|sliku|zdjęci|fotografi|photo|picture|familienfoto|gruppenfoto|gruppenbild|fotos?$)/;

/** "Na zdjęciu rodzinnym zabrakło Bidena": whoever is missing from a picture may have been there. */
export function isOfPicture({ items }: Passage, clause: Clause): boolean {
  return items.slice(clause.first, clause.last).some(({ kind, key }) => kind === 'word' && PICTURE.test(key));
}
