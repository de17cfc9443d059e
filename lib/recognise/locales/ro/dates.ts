import { type DateVocabulary, VOCABULARY_CODES } from '../../dates/vocabulary.ts';
import { respell } from '../spellings.ts';
import { romanianSpellings } from './spellings.ts';

const ROMANIAN = {
  months: [
    'ianuarie ian',
    'februarie feb',
    'martie mar',
    'aprilie apr',
    'mai',
    'iunie iun',
    'iulie iul',
    'august aug',
    'septembrie sept sep',
    'octombrie oct',
    'noiembrie noi',
    'decembrie dec',
  ],
  dayMonths: 'ian feb mar apr mai iun iul aug sept sep oct noi dec',
  weekdays: [
    'luni lunea',
    'marți marțea',
    'miercuri miercurea',
    'joi joia',
    'vineri vinerea',
    'sâmbătă sâmbăta',
    'duminică duminica',
  ],
  shyWeekdays: 'luni lunea marțea miercurea joia vinerea sâmbăta',
  countables: 'luni',
  days: [
    [-2, 'alaltăieri'],
    [-1, 'ieri'],
    [0, 'azi astăzi'],
    [1, 'mâine'],
    [2, 'poimâine'],
  ],
  neighbours: [
    ['day', 1, 'ziua_următoare zi_mai_târziu o_zi_mai_târziu'],
    ['day', -1, 'ziua_precedentă ziua_anterioară zi_mai_devreme o_zi_mai_devreme'],
    ['year', 1, 'anul_următor'],
    ['year', -1, 'anul_precedent'],
  ],
  phrases: [
    ['year', -1, 'acum_un_an'],
    ['day', -7, 'acum_o_săptămână'],
    ['month', -1, 'acum_o_lună'],
  ],
  units: {
    day: 'zi ziua zile',
    week: 'săptămâna săptămână săptămâni săptămânii',
    weekend: 'weekendul weekend week-end',
    month: 'luna lună luni lunii',
    year: 'anul an ani anului',
  },
  plurals: 'zile săptămâni luni ani',
  shiftBefore: { last: '', this: 'această acest', next: '' },
  shiftAfter: { last: 'trecut trecută trecute', this: 'acesta aceasta', next: 'viitor viitoare următoare' },
  order: 'day-month',
  of: 'al a',
  numeric: 'dmy',
  ordinals: ['întâi'],
  numerals: [
    'un o',
    'doi două',
    'trei',
    'patru',
    'cinci',
    'șase',
    'șapte',
    'opt',
    'nouă',
    'zece',
    'unsprezece',
    'doisprezece',
  ],
  sameYear: 'același_an aceluiași_an acelui_an',
  to: 'până la',
  until: 'până',
  and: 'și sau',
  between: 'între',
  in: 'în din de până pe la după înainte între început începutul mijlocul sfârșitul vara iarna toamna primăvara luna lunii pentru',
  on: 'de până pe',
  since: 'de din',
  onward: 'începând_de începând_cu',
  yearWords: 'anul anului anii ani an',
  agoBefore: 'acum în_urmă_cu',
  agoAfter: 'în_urmă',
  earlier: 'mai_devreme înainte',
  later: 'mai_târziu',
  moves: 'mut* amân* decal* reprogram*',
  counted:
    'persoane oameni bărbați femei copii soldați militari ofițeri veterani invitați lideri delegații țări state participanți spectatori tancuri vehicule rachete avioane drone tone kilometri metri km hectare barili dolari euro ruble lei yuani milioane milion miliarde mii mie voturi mandate puncte goluri case sate cazuri morți răniți prizonieri refugiați locuitori angajați companii pagini cuvinte ore minute secunde zile săptămâni luni ani exemplare elevi de',
  quantity:
    'ultimele următoarele primele câteva multe numeroase aceste toate lungi circa aproximativ aproape peste decât mai puțin articolul numărul nr rezoluția agenda zborul canalul pagina cele alte',
  every: 'fiecare',
  tense: {
    ahead:
      'va vor va_avea vor_avea va_fi vor_fi urmează urmeaza să trebuie prevăzut prevăzută programat programată așteptat așteptată așteptați invitat invitată invitați intenționează plănuiește participă merge merg vine ajunge viitoarea vin ajung zboară pleacă sosește sosesc aterizează decolează',
    faintlyAhead:
      'asistă prezidă zboară revine intră semnează votează vorbesc invitație până cântă este e sunt începe încep joacă deschide deschid găzduiește pleacă are_loc *ește *ează',
    behind:
      'transmite scrie relatează *ase *use *ise *sese a au fost era erau avea aveau spus declarat anunțat venit mers',
  },
} satisfies DateVocabulary;

/** Romanian. Names from `Intl` (ro), in each of the three ways their letters are printed. */
export const RO_DATES: DateVocabulary = respell<DateVocabulary>(ROMANIAN, romanianSpellings, VOCABULARY_CODES);
