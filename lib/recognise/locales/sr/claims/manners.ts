import type { CueRow } from '../../../claims/vocabulary.ts';

/** Presence told by how somebody is there, without a verb of coming. */
export const manners: readonly CueRow[] = [
  { act: 'host', tense: 'now', inverted: true, forms: 'домаћин ~ је, домаћин је, домаћини су' },
  { act: 'host', tense: 'behind', needs: 'day', forms: 'извршио смотру, обавио смотру' },
  {
    act: 'decline',
    tense: 'behind',
    forms: 'одлучио/одлучила да бојкотује, одлучио/одлучила је да бојкотује, одлучио/одлучила је да не иде/дође/путује',
  },
];
