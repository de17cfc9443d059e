/** The cities in which most of the record's events were, as the record names them. */
const CITIES = 'Moscow|Beijing|Astana|Bishkek|Dushanbe|Minsk|New Delhi|Brussels|London|Tashkent|Washington|Paris'.split(
  '|',
);

/** Their names in the other languages of the surfaces, in that order; as the press there writes them (`lib/recognise/locales`). */
export const CITY_NAMES: Readonly<Record<string, string>> = {
  ar: 'موسكو|بكين|أستانا|بيشكيك|دوشنبه|مينسك|نيودلهي|بروكسل|لندن|طشقند|واشنطن|باريس',
  de: 'Moskau|Peking|Astana|Bischkek|Duschanbe|Minsk|Neu-Delhi|Brüssel|London|Taschkent|Washington|Paris',
  es: 'Moscú|Pekín|Astaná|Biskek|Dusambé|Minsk|Nueva Delhi|Bruselas|Londres|Taskent|Washington|París',
  fr: 'Moscou|Pékin|Astana|Bichkek|Douchanbé|Minsk|New Delhi|Bruxelles|Londres|Tachkent|Washington|Paris',
  ja: 'モスクワ|北京|アスタナ|ビシケク|ドゥシャンベ|ミンスク|ニューデリー|ブリュッセル|ロンドン|タシケント|ワシントン|パリ',
  pt: 'Moscou|Pequim|Astana|Bishkek|Dushanbe|Minsk|Nova Délhi|Bruxelas|Londres|Tashkent|Washington|Paris',
  ru: 'Москва|Пекин|Астана|Бишкек|Душанбе|Минск|Нью-Дели|Брюссель|Лондон|Ташкент|Вашингтон|Париж',
  uk: 'Москва|Пекін|Астана|Бішкек|Душанбе|Мінськ|Нью-Делі|Брюссель|Лондон|Ташкент|Вашингтон|Париж',
  zh: '莫斯科|北京|阿斯塔纳|比什凯克|杜尚别|明斯克|新德里|布鲁塞尔|伦敦|塔什干|华盛顿|巴黎',
};

/**
 * A place's city in another language; null where it is not known. “Red Square, Moscow” is in Moscow: of places in
 * cities no other names are at hand.
 */
export function cityName(place: string, lang: string): string | null {
  const n = CITIES.indexOf(place.slice(place.lastIndexOf(',') + 1).trim());
  return CITY_NAMES[lang.split('-')[0] ?? '']?.split('|')[n] ?? null;
}
