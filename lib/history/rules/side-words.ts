/**
 * Words by which a side is told in an origin or a speaker (see side.ts). Folded: no capitals, no
 * accents. Countries' names, demonyms and capitals come from the record itself.
 */

/** Seats of power that stand for a government. */
export const SEATS_OF_POWER = {
  akorda: 'KZ',
  bankova: 'UA',
  'blue house': 'KR',
  'buckingham palace': 'GB',
  'casa rosada': 'AR',
  'chigi palace': 'IT',
  'downing street': 'GB',
  elysee: 'FR',
  'holy see': 'VA',
  kremlin: 'RU',
  moncloa: 'ES',
  planalto: 'BR',
  'quai d orsay': 'FR',
  quirinale: 'IT',
  vatican: 'VA',
  whitehall: 'GB',
  'white house': 'US',
  zhongnanhai: 'CN',
} as const satisfies Record<string, string>;

/** Officials who are often named without their country. */
export const OFFICIALS = {
  'dmitry peskov': 'RU',
  'guo jiakun': 'CN',
  'hong lei': 'CN',
  'igor morgulov': 'RU',
  'liu bin': 'CN',
  'mao ning': 'CN',
  'maria zakharova': 'RU',
  'nazeli baghdasaryan': 'AM',
  'ruslan zheldibai': 'KZ',
  'sergei lavrov': 'RU',
  'sergey lavrov': 'RU',
  'wang yi': 'CN',
  'yuri ushakov': 'RU',
  'yury ushakov': 'RU',
} as const satisfies Record<string, string>;

/** Words that make an origin a medium, whatever country or city it is called after ("The Moscow Times"). */
export const MEDIA_WORDS: ReadonlySet<string> = new Set([
  'agency',
  'channel',
  'chronicle',
  'daily',
  'gazette',
  'herald',
  'journal',
  'magazine',
  'media',
  'news',
  'newspaper',
  'newspapers',
  'observer',
  'outlets',
  'post',
  'press',
  'radio',
  'report',
  'reports',
  'standard',
  'sun',
  'telegraph',
  'television',
  'times',
  'today',
  'tribune',
  'tv',
  'weekly',
  'wikipedia',
]);

/** Phrases with a medium's word that are no medium. */
export const NO_MEDIA = ['press service', 'press office', 'press secretary'] as const;

/** The subject's own side or the host, said without a name. */
export const GENERIC = [
  { starts: 'leader s', side: 'own' },
  { starts: 'own ', side: 'own' },
  { starts: 'host', side: 'host' },
  { starts: 'organiser', side: 'host' },
] as const satisfies readonly { starts: string; side: 'own' | 'host' }[];
