/**
 * Beginnings of the names of capitals that leaders travel to most, as inflected languages need them,
 * and of Red Square and Tiananmen. Beside a leader's name they speak of a journey: politics.
 */
const SEATS = {
  RU: {
    en: 'Moscow|Red Square',
    de: 'Moskau|Rote[nr]? Platz',
    fr: 'Moscou|place Rouge',
    es: 'Moscú|Plaza Roja',
    pt: 'Moscou|Moscovo|Praça Vermelha',
    pl: 'Moskw|Moskie|plac\\p{L}* Czerwon',
    ro: 'Moscov|Piața Roșie|Piaţa Roşie',
    sr: 'Moskv|Москв|Crven\\p{L}+ trg|Црвен\\p{L}+ трг',
    ru: 'Москв|Красн\\p{L}+ площад',
    uk: 'Москв|Красн\\p{L}+ площ|Червон\\p{L}+ площ',
    zh: '莫斯科|红场|紅場',
    ja: 'モスクワ|赤の広場',
    ar: 'موسكو|الساحة الحمراء',
  },
  CN: {
    en: 'Beijing|Tiananmen',
    de: 'Peking|Tiananmen',
    fr: 'Pékin|Tiananmen',
    es: 'Pekín|Beijing|Tiananmen',
    pt: 'Pequim|Tiananmen|Praça da Paz Celestial',
    pl: 'Pekin|Tiananmen',
    ro: 'Beijing|Tiananmen',
    sr: 'Peking|Пекинг|Tjenanmen|Тјенанмен',
    ru: 'Пекин|Тяньаньмэнь',
    uk: 'Пекін|Тяньаньмень',
    zh: '北京|天安门|天安門',
    ja: '北京|天安門',
    ar: 'بكين|تيانانمين|تيان آن مين',
  },
  UA: {
    en: 'Kyiv|Kiev',
    de: 'Kiew',
    fr: 'Kiev|Kyiv',
    es: 'Kiev|Kyiv',
    pt: 'Kiev|Kyiv',
    pl: 'Kijow|Kijów',
    ro: 'Kiev',
    sr: 'Kijev|Кијев',
    ru: 'Киев',
    uk: 'Київ|Києв|Києв',
    zh: '基辅|基輔',
    ja: 'キーウ|キエフ',
    ar: 'كييف',
  },
  US: {
    en: 'Washington|White House',
    de: 'Washington|Weiße[ns]? Haus',
    fr: 'Washington|Maison Blanche',
    es: 'Washington|Casa Blanca',
    pt: 'Washington|Casa Branca',
    pl: 'Waszyngton|Biał\\p{L}+ Dom',
    ro: 'Washington|Casa Albă',
    sr: 'Vašington|Вашингтон|Bel\\p{L}+ kuć|Бел\\p{L}+ кућ',
    ru: 'Вашингтон|Бел\\p{L}+ дом',
    uk: 'Вашингтон|Біл\\p{L}+ дім|Біл\\p{L}+ дом',
    zh: '华盛顿|華盛頓|白宫|白宮',
    ja: 'ワシントン|ホワイトハウス',
    ar: 'واشنطن|البيت الأبيض',
  },
  BE: {
    en: 'Brussels',
    de: 'Brüssel',
    fr: 'Bruxelles',
    es: 'Bruselas',
    pt: 'Bruxelas',
    pl: 'Bruksel',
    ro: 'Bruxelles',
    sr: 'Brisel|Брисел',
    ru: 'Брюссел',
    uk: 'Брюссел',
    zh: '布鲁塞尔|布魯塞爾',
    ja: 'ブリュッセル',
    ar: 'بروكسل',
  },
  VA: {
    en: 'Vatican',
    de: 'Vatikan|Petersplatz|Petersdom',
    fr: 'Vatican|place Saint-Pierre',
    es: 'Vaticano|plaza de San Pedro',
    pt: 'Vaticano|Praça de São Pedro',
    pl: 'Watykan',
    ro: 'Vatican',
    sr: 'Vatikan|Ватикан',
    ru: 'Ватикан',
    uk: 'Ватикан',
    zh: '梵蒂冈|梵蒂岡',
    ja: 'バチカン',
    ar: 'الفاتيكان',
  },
} as const satisfies Record<string, Record<string, string>>;

const compiled = new Map<string, RegExp>();

/** Whether a text names one of these seats. Languages not listed are read with the English names. */
export function namesSeat(text: string, lang: string): boolean {
  let pattern = compiled.get(lang);
  if (!pattern) {
    const bound = lang === 'zh' || lang === 'ja' ? '' : lang === 'ar' ? '(?<!\\p{L}{3})' : '(?<!\\p{L})';
    const names = Object.values(SEATS).map((words: Partial<Record<string, string>>) => words[lang] ?? words.en);
    pattern = new RegExp(`${bound}(?:${names.join('|')})`, 'u');
    compiled.set(lang, pattern);
  }
  return pattern.test(text);
}
