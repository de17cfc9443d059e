import type { CueRow } from '../../../claims/vocabulary.ts';

/** Presence told by how somebody is there, without a verb of coming. */
export const manners: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    inverted: true,
    forms: 'із/з ~ країн будуть, із/з ~ країн буде, із/з ~ лідерів будуть',
  },
  { act: 'come', tense: 'behind', journey: true, needs: 'day', forms: 'вилетів до/в/у, вилетіла до, вилетіли до' },
];
