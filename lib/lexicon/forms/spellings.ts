/**
 * Spellings of one Latin name that compete in print. Each rule rewrites a word; rules of one group
 * exclude each other, so that a word does not get every spelling times every other.
 */
interface SpellingRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** The spellings the matched part may take. */
  readonly spellings: readonly string[];
  /** Only for leaders of these countries; for all where absent. */
  readonly countries?: string;
}

const CIS = 'AM AZ BG BY GE KG KZ MD RU TJ TM UA UZ';
const YUGOSLAV = 'BA HR ME MK RS SI XK AL';
const ARAB = 'AE AF BD BH DJ DZ EG ER ID IQ IR JO KM KW LB LY MA ML MR MV MY NE NG OM PK PS QA SA SD SN SO SY TD TN YE';

const SPELLING_RULES: readonly SpellingRule[] = [
  { name: 'ö, ø as oe', pattern: /[öø]/giu, spellings: ['oe'] },
  { name: 'ä as ae', pattern: /ä/giu, spellings: ['ae'] },
  { name: 'ü as ue', pattern: /ü/giu, spellings: ['ue'] },
  { name: 'å as aa', pattern: /å/giu, spellings: ['aa'] },
  { name: 'æ as e', pattern: /æ/giu, spellings: ['e'] },
  { name: 'đ as dj', pattern: /đ/giu, spellings: ['dj'], countries: YUGOSLAV },
  { name: 'č, ć as ch', pattern: /[čć]/giu, spellings: ['ch'], countries: YUGOSLAV },
  { name: '-ić as -itch', pattern: /i[čć]$/iu, spellings: ['itch', 'itsch', 'icz'], countries: YUGOSLAV },
  { name: 'š as sh', pattern: /š/giu, spellings: ['sh', 'ch', 'sch'], countries: YUGOSLAV },
  { name: 'ž as zh', pattern: /ž/giu, spellings: ['zh'], countries: YUGOSLAV },
  {
    name: '-sky',
    pattern: /(?:skyy|skyi|skiy|sky|skij|skyj|ski|skii)$/iu,
    spellings: ['sky', 'skyy', 'skyi', 'skiy', 'ski', 'skij', 'skyj', 'skyï'],
    countries: `${CIS} PL`,
  },
  { name: '-yev after a vowel', pattern: /(?<=[aeiou])yev(?=a?$)/iu, spellings: ['ev', 'jev', 'iev'], countries: CIS },
  { name: '-ev after a vowel', pattern: /(?<=[aiou])ev(?=a?$)/iu, spellings: ['yev'], countries: CIS },
  { name: '-ow for -ov', pattern: /ow$/iu, spellings: ['ov'], countries: 'TM' },
  {
    name: 'Berdimuhamedow',
    pattern: /^Berdimuhamedo[vw]$/iu,
    spellings: [
      'Berdymukhamedov',
      'Berdymukhammedov',
      'Berdimukhamedov',
      'Berdymuhamedov',
      'Berdimuhammedov',
      'Berdymuhammedov',
      'Berdimuhamedov',
      'Berdymuchamedow',
      'Berdimuchamedow',
      'Berdymouhamedov',
      'Berdimuhamedov',
    ],
    countries: 'TM',
  },
  { name: '-yan as -ian', pattern: /yan$/iu, spellings: ['ian', 'jan'], countries: 'AM' },
  { name: 'Turkic o', pattern: /oyo/iu, spellings: ['oye', 'ioïo', 'ijojo'], countries: 'UZ' },
  {
    name: 'Mohammed',
    pattern: /^(?:Mohammed|Mohamed|Muhammad|Mohammad|Mohamad|Muhammed|Mohamoud|Muhamad)$/iu,
    spellings: ['Mohammed', 'Mohamed', 'Muhammad', 'Mohammad', 'Muhammed', 'Mohamad'],
    countries: ARAB,
  },
  {
    name: 'Ahmed',
    pattern: /^(?:Ahmed|Ahmad)$/iu,
    spellings: ['Ahmed', 'Ahmad'],
    countries: ARAB,
  },
  { name: 'bin', pattern: /^(?:bin|ibn|ben)$/iu, spellings: ['bin', 'ben', 'ibn'], countries: ARAB },
  {
    name: 'Arabic article',
    pattern: /^(?:al|el)(?=[-\s])/iu,
    spellings: ['al', 'el'],
    countries: `${ARAB}`,
  },
  { name: 'sh as ch', pattern: /sh/giu, spellings: ['ch', 'sch'], countries: 'AF DZ IQ IR LB SA SY' },
  { name: 'ou as u', pattern: /ou/giu, spellings: ['u', 'oo'], countries: 'DZ EG IQ IR LB LY SD SY TN MA' },
  {
    name: 'Gaddafi',
    pattern: /^(?:Gaddafi|Gadhafi|Qadhafi)$/iu,
    spellings:
      'Gaddafi Gadhafi Qaddafi Qadhafi Kadhafi Khadafi Khaddafi Kadafi Gadafi Gaddhafi Qadhdhafi Ghadafi Ghaddafi Khadafy Gheddafi Kaddafi'.split(
        ' ',
      ),
    countries: 'LY',
  },
  {
    name: 'Muammar',
    pattern: /^Muammar$/iu,
    spellings: 'Moammar Mouammar Muamar Moamer Moamar Moamer Muammer Muʿammar'.split(' '),
    countries: 'LY',
  },
  {
    name: 'Netanyahu',
    pattern: /^Netanyahu$/iu,
    spellings: ['Netanjahu', 'Netanyahou', 'Netaniahu', 'Nétanyahou', 'Netanjahoe'],
    countries: 'IL',
  },
  {
    name: 'Benjamin',
    pattern: /^Benjamin$/iu,
    spellings: ['Benjamín', 'Binyamin', 'Beniamin', 'Benyamin'],
    countries: 'IL',
  },
  { name: 'Khamenei', pattern: /^Khamenei$/iu, spellings: ['Chamenei', 'Jamenei', 'Khameneï'], countries: 'IR' },
  { name: 'Rouhani', pattern: /^Rouhani$/iu, spellings: ['Rohani', 'Ruhani', 'Rohaní'], countries: 'IR' },
  { name: 'Raisi', pattern: /^Raisi$/iu, spellings: ['Raïssi', 'Raissi', 'Raeisi'], countries: 'IR' },
  { name: 'Assad', pattern: /Assad$/iu, spellings: ['Asad'], countries: 'SY' },
  { name: 'Sisi', pattern: /Sisi$/iu, spellings: ['Sissi', 'Sisi'], countries: 'EG' },
];

/** The words that `word` may also be spelled as, itself not included; at most a dozen. */
export function spellingsOf(word: string, country: string): string[] {
  const found = new Set<string>();
  const merged = word;
  let plain = word;
  for (const rule of SPELLING_RULES) {
    if (rule.countries !== undefined && !rule.countries.split(' ').includes(country)) continue;
    if (word.search(rule.pattern) < 0) continue;
    for (const [i, spelling] of rule.spellings.entries()) {
      const spelled = word.replace(rule.pattern, (match) => inCaseOf(match, spelling));
      found.add(spelled);
      // All first choices together: "Đukanović" → "Djukanovich".
      if (i === 0) plain = plain.replace(rule.pattern, (match) => inCaseOf(match, spelling));
    }
  }
  found.add(plain);
  found.delete(merged);
  return [...found].slice(0, 16);
}

function inCaseOf(model: string, text: string): string {
  const first = model.charAt(0);
  return first !== first.toLowerCase()
    ? text.charAt(0).toUpperCase() + text.slice(1)
    : text.charAt(0).toLowerCase() + text.slice(1);
}
