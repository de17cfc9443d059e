import type { AttendanceEvent } from '../../../packs/schema.ts';
import { CEREMONIES } from '../../occasions/ceremonies/words.ts';
import { VENUES } from '../../occasions/summits/venues.ts';

const either = (...words: readonly string[]): string => words.join('|');

/** Two figures, or words for ten and more: fewer come together on any day. */
const MANY = either(
  '\\d{2,3}(?!\\d)',
  'dozens?|twenty|thirty|forty|scores',
  'dutzend\\p{L}*|zwanzig|dreißig|vierzig',
  'dizaines?|vingt\\p{L}*|trentaine|trente|quarant\\p{L}*',
  'decenas?|docenas?|veintena|veint\\p{L}+|treint\\p{L}+|cuarent\\p{L}+',
  'dezenas?|vinte|trinta|quarenta',
  'zeci|douăzeci|treizeci|patruzeci',
  'kilkudziesięciu|kilkunastu|dwudziestu|trzydziestu|czterdziestu',
  'desetak|desetine|dvadeset\\p{L}*|trideset\\p{L}*|četrdeset\\p{L}*|десетак|десетине|двадесет\\p{L}*|тридесет\\p{L}*',
  'десят\\p{L}+|двадцат\\p{L}+|тридцат\\p{L}+|сорока|двадцят\\p{L}+|тридцят\\p{L}+',
  '[二三四五]?十\\p{L}?|数十|數十|عشرات|عشرين|ثلاثين',
);
/** Those who come to a summit. */
const LEADERS = either(
  'leaders|heads of state|presidents|premiers|allies',
  'staats- und regierungschefs|staatschefs|staatenlenker|verbündete\\p{L}*',
  "dirigeants|chefs d['’]état|alliés",
  'mandatarios|líderes|jefes de estado|aliados|chefes de estado',
  'lideri\\p{L}*|șefi\\p{L}* de stat|aliați\\p{L}*',
  'przywódc\\p{L}+|liderów|szefów państw|sojusznik\\p{L}+',
  'lider[aei]\\p{L}*|predsednika|šefova|лидер[ае]\\p{L}*|председника|шефова',
  'лидер\\p{L}+|глав\\p{L}* государств|лідер\\p{L}+|глав\\p{L}* держав|очільник\\p{L}+|союзник\\p{L}+',
  '领导人|領導人|首脑|元首|首脳|قادة|زعماء|زعيما?|رؤساء',
);
/** Leaders of something else, told before them or behind. */
const OTHERS_BEFORE =
  '(?<!(?:union|business|party|congressional|religious|industry|opposition|trade|youth|community|faith|tribal|church|student|democratic|republican|corporate|local|regional)\\s)';
const OTHERS_BEHIND =
  "(?!\\s(?:of (?:trade|the opposition|parties|industry)|(?:de |d['’]|da |do |del |los )?(?:sindic|empres|religi|oposi|opposition|entreprise|syndic|partid|parti|politi|polít|igrej)|(?:молод|парти|профсоюз|профспілк|религ|реліг|бизнес|бізнес|оппозиц|опозиц|związk|partii|religij|opozycj|sindikat|strana|partij|партиј|странака)))";
const NEAR = '[^.!?。\\n]{0,40}?';
const BEGINS = '(?<![\\p{L}\\d])';
const CROWD = new RegExp(
  `${BEGINS}(?:(?:${MANY})${NEAR}${OTHERS_BEFORE}(?:${LEADERS})${OTHERS_BEHIND}|${OTHERS_BEFORE}(?:${LEADERS})${OTHERS_BEHIND}${NEAR}(?<!\\d)(?:${MANY}))`,
  'iu',
);

/** Whether a text speaks of leaders in number: "46 Staats- und Regierungschefs", "leaders of 32 countries". */
export const gathersLeaders = (text: string): boolean => CROWD.test(text);

/** Places that no summit has been held at. */
const SITES = [
  ['Auschwitz', CEREMONIES['auschwitz-commemoration'].subject],
  ['Normandy', CEREMONIES['d-day-commemoration'].subject],
  [
    'Westminster Abbey',
    'westminster* abbey abbaye abtei abadía abadia opactwie opactwa opatij* abați* вестминстер* вестмінстер* аббатств* абатств* опатиј* 修道院 大聖堂 ウェストミンスター وستمنستر',
  ],
] as const;

const known = new Map<string, RegExp | null>();

/** The names of a place in every language, as they begin in print; null where none are known. */
function namesOf(place: string): RegExp | null {
  const kept = known.get(place);
  if (kept !== undefined) return kept;
  const rows = [...Object.entries(VENUES), ...SITES].flatMap(([key, row]) => (place.includes(key) ? [row] : []));
  const words = rows.flatMap((row) => row.split(' ').map((word) => word.replaceAll('_', ' ').replace('*', '\\p{L}*')));
  const made =
    words.length === 0
      ? null
      : new RegExp(
          `(?<!\\p{L})(?:${words.join('|')})(?!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Arabic})`,
          'giu',
        );
  known.set(place, made);
  return made;
}

/** Where a text names the city in which an event takes place, in whatever language. */
function* placesNamed({ place }: Pick<AttendanceEvent, 'place'>, text: string): Generator<string> {
  // What begins with a small letter is another word: "haya" of "haber".
  const isSite = SITES.some(([site]) => place.includes(site));
  for (const [name] of text.matchAll(namesOf(place) ?? NOTHING)) if (isSite || !SMALL.test(name)) yield name;
}

const NOTHING = /(?!)/g;
const SMALL = /^\p{Ll}/u;

/** What stands between the place of a dateline or a headline and what is told: "Den Haag. ", "Belém: ", "Moscú, 9 may". */
const BEHIND_PLACE = /^(?:[.:,/]| ?\(| [–—-] )/;

/** Whether a line begins with the place of an event, parted from what follows: "Auschwitz, 80 Jahre danach". */
export function headedBy({ place }: Pick<AttendanceEvent, 'place'>, line: string): boolean {
  const own = place.split(/[,-]/).map((part) => part.trim());
  const named = [...placesNamed({ place }, line)];
  const heads = [...own, ...named].filter((name) => name !== '' && line.startsWith(name));
  return heads.some((head) => BEHIND_PLACE.test(line.slice(head.length)));
}

/** Whether a text names the city in which an event takes place, in whatever language. */
export const namesPlace = (event: Pick<AttendanceEvent, 'place'>, text: string): boolean =>
  placesNamed(event, text).next().done === false;

/** Whether it does so in capitals: "ГААГА. Лидеры …". */
export const capitalsPlace = (event: Pick<AttendanceEvent, 'place'>, text: string): boolean =>
  [...placesNamed(event, text)].some((name) => name === name.toUpperCase() && name !== name.toLowerCase());
