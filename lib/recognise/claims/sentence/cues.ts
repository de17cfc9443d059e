import type { Clause, Cue, Passage, Tag } from '../types.ts';
import { ARABIC_GUARDS, CHINESE_GUARDS, JAPANESE_GUARDS } from './cue-guards/eastern.ts';
import { ENGLISH_GUARDS } from './cue-guards/english.ts';
import { GERMAN_GUARDS, ROMANCE_GUARDS } from './cue-guards/european.ts';
import { GUARDS_EVERYWHERE } from './cue-guards/everywhere.ts';
import type { CueGuard } from './cue-guards/guard.ts';
import { SERBIAN_GUARDS, SLAVIC_GUARDS } from './cue-guards/slavic.ts';
import { isBeside } from './tags.ts';
import { lacksVenue } from './venue.ts';

/** What each language's cues do not say. */
const GUARDS: Readonly<Partial<Record<string, readonly CueGuard[]>>> = {
  ar: ARABIC_GUARDS,
  de: GERMAN_GUARDS,
  en: ENGLISH_GUARDS,
  es: ROMANCE_GUARDS,
  fr: ROMANCE_GUARDS,
  ja: JAPANESE_GUARDS,
  pl: SLAVIC_GUARDS,
  pt: ROMANCE_GUARDS,
  ro: ROMANCE_GUARDS,
  ru: SLAVIC_GUARDS,
  sr: SERBIAN_GUARDS,
  uk: SLAVIC_GUARDS,
  zh: CHINESE_GUARDS,
};

/** The cues of a sentence in their clauses, in order; those that say nothing in their place are left out. */
export function* cuesOf(passage: Passage): Generator<readonly [Tag, Clause, Cue]> {
  const guards = GUARDS[passage.language] ?? [];
  for (const tag of passage.tags) {
    for (const sense of tag.senses) {
      if (sense.kind !== 'cue') continue;
      const { cue } = sense;
      const clause = passage.clauses.find((each) => each.first <= tag.first && tag.first < each.last);
      if (!clause || lacksVenue(passage, clause, tag, cue) || lacksCompany(passage, clause, cue)) continue;
      const saysNothing = (guard: CueGuard): boolean => guard(passage, clause, tag, cue);
      if (!GUARDS_EVERYWHERE.some(saysNothing) && !guards.some(saysNothing)) yield [tag, clause, cue];
    }
  }
}

/** "eingeladen" is a passive only beside "wurde". */
function lacksCompany({ items }: Passage, clause: Clause, { beside }: Cue): boolean {
  return beside !== undefined && !items.slice(clause.first, clause.last).some((item) => isBeside(item, beside));
}
