import type { SearchHit } from '../../lib/store/queries/queries.ts';
import { hitName } from '../search/hit-words.ts';
import type { Words } from '../words/words.ts';

/** The ids that the name of something wrong speaks of (wrong-marks.ts), to be looked up. */
export function subjectsOfWrong(what: string): { readonly kind: 'leader' | 'event'; readonly id: string }[] {
  const [kind, first = '', second = ''] = what.split(' ');
  if (kind === 'mention') return [{ kind: first === 'event' ? 'event' : 'leader', id: second }];
  if (kind === 'claim') return [];
  return [
    { kind: 'leader', id: first },
    { kind: 'event', id: second },
  ];
}

/** The same for reading: names for ids, as far as they are known, and the words of the page. */
export function wrongLabel(what: string, hits: ReadonlyMap<string, SearchHit>, words: Words): string {
  const [kind, first = '', second = '', ...rest] = what.split(' ');
  const nameOf = (id: string): string => {
    const hit = hits.get(id);
    return hit ? hitName(hit, words) : id;
  };
  if (kind === 'mention') return words.t('commaBetween', `“${rest.join(' ')}”`, nameOf(second));
  if (kind === 'claim') return first;
  const about = words.t('commaBetween', nameOf(first), nameOf(second));
  // The first of the rest is the status, which the page's own words say better.
  return kind === 'reading' ? `${about}: “${rest.slice(1).join(' ')}”` : about;
}
