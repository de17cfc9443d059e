import type { CueRow } from '../../../claims/vocabulary.ts';

/** Presence told by how somebody is there, without a verb of coming. */
export const manners: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    inverted: true,
    forms: 'из ~ стран будут, из ~ стран будет, из ~ лидеров будет, из ~ лидеров будут, от ~ стран будут',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'воздержался от поездки, воздержалась от поездки, воздержался от участия, объявил о своем отсутствии, сообщил о своем отсутствии, о своем отсутствии объявил, о своем отсутствии сообщил',
  },
];
