import type { AttendanceEvent } from '../../../packs/schema.ts';
import { formsOf } from '../phrases/phrase-forms.ts';
import { means } from '../sentence/tags.ts';
import { keyOf } from '../sentence/words.ts';
import type { Passage, Tag } from '../types.ts';
import { claimVocabulary } from '../vocabularies.ts';
import type { OccasionKind } from '../vocabulary.ts';

const KINDS = ['parade', 'summit', 'funeral'] as const satisfies readonly OccasionKind[];

/** Series by what everybody calls their editions; the rest go by many words. */
const SERIES = {
  parade: ['moscow-victory-day', 'beijing-victory-day'],
  summit: [
    ...['cis-summit', 'cis-informal-summit', 'csto-summit', 'eaeu-summit', 'sco', 'brics', 'g20', 'g7', 'apec'],
    ...['asean-summit', 'east-asia-summit', 'nato-summit', 'european-political-community', 'au-summit', 'quad-summit'],
    ...['arab-league-summit', 'oic-summit', 'summit-of-the-americas', 'celac-summit', 'ukraine-peace-summit'],
  ],
  funeral: ['papal-funeral', 'royal-funeral'],
} as const satisfies Readonly<Record<OccasionKind, readonly string[]>>;

const KIND_OF: ReadonlyMap<string, OccasionKind> = new Map(
  KINDS.flatMap((kind) => SERIES[kind].map((series) => [series, kind] as const)),
);

/** The kind of occasion that items `first` to `last` of a passage name last; null where they name none. */
export function kindNamed(passage: Passage, first: number, last: number): OccasionKind | null {
  const { items, tagOf, kinds, language } = passage;
  if (!kinds.has('cue') && !KINDS.some((each) => kinds.has(each))) return null;
  const words = kindsByWord(language);
  for (let i = last - 1; i >= first; i--) {
    // Within a cue ("прилетел на похороны") the word has no tag of its own.
    const kind = words.get(items[i]?.key ?? '');
    if (kind !== undefined) return kind;
    const tag = tagOf[i];
    const within =
      (language === 'zh' || language === 'ja') && tag?.last === i + 1 ? kindWithin(passage, tag, words) : null;
    if (within !== null) return within;
    if (tag !== undefined && means(tag, ...KINDS)) return KINDS.find((each) => means(tag, each)) ?? null;
  }
  return null;
}

/** "看阅兵": where words are written together. */
function kindWithin({ items }: Passage, tag: Tag, words: ReadonlyMap<string, OccasionKind>): OccasionKind | null {
  if (!means(tag, 'cue')) return null;
  const text = items
    .slice(tag.first, tag.last)
    .map(({ key }) => key)
    .join('');
  const kinds = kindsByCue.get(words) ?? new Map<string, OccasionKind | null>();
  if (kinds.size === 0) kindsByCue.set(words, kinds);
  const known = kinds.get(text);
  if (known !== undefined) return known;
  if (kinds.size >= REMEMBERED) kinds.clear();
  const kind = [...words].find(([word]) => text.includes(word))?.[1] ?? null;
  kinds.set(text, kind);
  return kind;
}

/** How many cues of texts are remembered before all are forgotten. */
const REMEMBERED = 2_000;
const kindsByCue = new WeakMap<ReadonlyMap<string, OccasionKind>, Map<string, OccasionKind | null>>();

const byLanguage = new Map<string, ReadonlyMap<string, OccasionKind>>();

function kindsByWord(language: string): ReadonlyMap<string, OccasionKind> {
  const known = byLanguage.get(language);
  if (known) return known;
  const { kinds } = claimVocabulary(language) ?? {};
  const made = new Map(
    KINDS.flatMap((kind) => formsOf(kinds?.[kind] ?? '').map((form) => [keyOf(form), kind] as const)),
  );
  byLanguage.set(language, made);
  return made;
}

/** The words for the kind of occasion, lower case, of parades and of funerals; none for other editions. */
export function occasionWords({ series }: Pick<AttendanceEvent, 'series'>, lang: string): string[] {
  const kinds = claimVocabulary(lang)?.kinds;
  if (series === 'papal-funeral' || series === 'royal-funeral') return formsOf(kinds?.funeral ?? '');
  return KIND_OF.get(series) === 'parade' ? formsOf(kinds?.parade ?? '') : [];
}

/** Whether an edition is a military parade. */
export function isParade({ series }: Pick<AttendanceEvent, 'series'>): boolean {
  return KIND_OF.get(series) === 'parade';
}

/** Whether an edition is of another kind than words name: nobody comes to a summit "to watch the parade". */
export function isOfAnotherKind({ series }: Pick<AttendanceEvent, 'series'>, kind: OccasionKind | null): boolean {
  const own = KIND_OF.get(series);
  return kind !== null && own !== undefined && own !== kind;
}

/** The first of some editions, the likeliest first, that is of a kind; null where there is none. */
export function firstOfKind(editions: readonly AttendanceEvent[], kind: OccasionKind | null): AttendanceEvent | null {
  return kind === null ? null : (editions.find(({ series }) => KIND_OF.get(series) === kind) ?? null);
}
