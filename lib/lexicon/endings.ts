import { serbianCyrillic } from './serbian-cyrillic.ts';

/**
 * Endings of names, by language: how a form of the text leads back to the form of the lexicon.
 *
 * A row is `[ending, lemma ending, stem must end with one of]`; the third is left out where any
 * stem will do. Rows are written in ordinary letters and folded when loaded, so "ий" and "ії" are
 * what folding makes of them. Names keep their sounds better than other nouns, so the tables hold
 * what happens to names of people; possessive adjectives ("Vučićev", "Putinova") are not among them,
 * since they are not the name.
 */
export type EndingRow = readonly [ending: string, lemma: string, after?: string];

export interface Declension {
  /** Which words of a name of several take endings. */
  readonly words: 'all' | 'first' | 'last';
  readonly rows: readonly EndingRow[];
}

const RU_HARD = 'б в г д ж з к л м н п р с т ф х ц ч ш щ';

const RUSSIAN: readonly EndingRow[] = [
  // Путин, Трамп, Макрон, Мерц, Вучич
  ['а', '', RU_HARD],
  ['у', '', RU_HARD],
  ['е', '', RU_HARD],
  ['ом', '', RU_HARD],
  ['ем', '', 'ж ц ч ш щ'],
  ['ым', '', 'ов ев ин ын'],
  // Лев, Павел, Яценюк stay; Кравец, Стрелец
  ['ла', 'ел', 'в'],
  ['лу', 'ел', 'в'],
  ['лом', 'ел', 'в'],
  ['ле', 'ел', 'в'],
  // Игорь, Шмыгаль
  ['я', 'ь', 'л н р в т д'],
  ['ю', 'ь', 'л н р в т д'],
  ['ем', 'ь', 'л н р в т д'],
  ['е', 'ь', 'л н р в т д'],
  // Сергей, Николай, Дмитрий
  ['я', 'й', 'а е и о у э ю'],
  ['ю', 'й', 'а е и о у э ю'],
  ['ем', 'й', 'а е и о у э ю'],
  ['е', 'й', 'а е о у э ю'],
  ['и', 'й', 'и'],
  // Зеленский, Толстой, Белый
  ['ого', 'ий', 'к г х'],
  ['ому', 'ий', 'к г х'],
  ['им', 'ий', 'к г х ж ш ч щ'],
  ['ом', 'ий', 'к г х'],
  ['его', 'ий', 'ж ш ч щ'],
  ['ему', 'ий', 'ж ш ч щ'],
  ['ого', 'ый'],
  ['ому', 'ый'],
  ['ым', 'ый'],
  ['ом', 'ый'],
  ['ого', 'ой'],
  ['ому', 'ой'],
  ['ым', 'ой'],
  ['им', 'ой', 'к г х ж ш'],
  ['ом', 'ой'],
  // Дуда, Ангела, Лула, Меркулова
  ['ы', 'а'],
  ['и', 'а', 'г к х ж ш ч щ'],
  ['е', 'а'],
  ['у', 'а'],
  ['ой', 'а'],
  ['ою', 'а'],
  ['ей', 'а', 'ж ш ч щ ц'],
  // Майя, Джорджия, Данилья
  ['и', 'я'],
  ['е', 'я'],
  ['ю', 'я'],
  ['ей', 'я'],
  ['ею', 'я'],
  // Тихановская
  ['ой', 'ая'],
  ['ую', 'ая'],
  ['ою', 'ая'],
];

const UK_HARD = 'б в г ґ д ж з к л м н п р с т ф х ц ч ш щ';

const UKRAINIAN: readonly EndingRow[] = [
  ['а', '', UK_HARD],
  ['у', '', UK_HARD],
  ['ові', '', UK_HARD],
  ['еві', '', 'ж ц ч ш щ р'],
  ['ом', '', UK_HARD],
  ['ем', '', 'ж ц ч ш щ р'],
  ['им', '', 'ов ев єв ін їн ин ишин'],
  ['і', '', UK_HARD],
  ['е', '', UK_HARD],
  ['я', '', 'р ц'],
  ['ю', '', 'р ц'],
  // Шмигаль, Ігор
  ['я', 'ь', 'л н р в т д ц с з'],
  ['ю', 'ь', 'л н р в т д ц с з'],
  ['еві', 'ь', 'л н р в т д ц с з'],
  ['ем', 'ь', 'л н р в т д ц с з'],
  ['і', 'ь', 'л н р в т д ц с з'],
  // Кравець, Стець
  ['ця', 'ець'],
  ['цю', 'ець'],
  ['цеві', 'ець'],
  ['цем', 'ець'],
  ['ці', 'ець'],
  // Сергій, Андрій, Тимошик
  ['я', 'й', 'а е и і о у є ю'],
  ['ю', 'й', 'а е и і о у є ю'],
  ['єві', 'й', 'а е и і о у є ю'],
  ['єм', 'й', 'а е и і о у є ю'],
  ['ї', 'й', 'а е и і о у є ю'],
  // Зеленський
  ['ого', 'ий'],
  ['ому', 'ий'],
  ['им', 'ий'],
  ['ім', 'ий'],
  // Лукашенко, Фіцо, Петро
  ['а', 'о'],
  ['у', 'о'],
  ['ові', 'о'],
  ['ом', 'о'],
  ['і', 'о'],
  // Дуда, Ангела, Ольга, Анжеліка
  ['и', 'а'],
  ['і', 'а'],
  ['у', 'а'],
  ['ою', 'а'],
  ['ею', 'а', 'ж ш ч щ'],
  ['зі', 'га'],
  ['ці', 'ка'],
  ['сі', 'ха'],
  // Майя, Джорджа, Софія
  ['і', 'я'],
  ['ї', 'я'],
  ['ю', 'я'],
  ['ею', 'я'],
  ['єю', 'я'],
  // Тихановська
  ['ої', 'а', 'к'],
  ['ій', 'а', 'к'],
];

const BE_HARD = 'б в г д ж з к л м н п р с т ф х ц ч ш';

const BELARUSIAN: readonly EndingRow[] = [
  ['а', '', BE_HARD],
  ['у', '', BE_HARD],
  ['ам', '', BE_HARD],
  ['ом', '', BE_HARD],
  ['ым', '', 'оў аў еў ін ын ов ев'],
  ['е', '', BE_HARD],
  ['ы', '', BE_HARD],
  ['я', 'ь', 'л н ц с'],
  ['ю', 'ь', 'л н ц с'],
  ['ем', 'ь', 'л н ц с'],
  ['я', 'й', 'а е ы і о у э ю'],
  ['ю', 'й', 'а е ы і о у э ю'],
  ['ем', 'й', 'а е ы і о у э ю'],
  ['га', '', 'ска цка'],
  ['ага', 'і', 'к'],
  ['аму', 'і', 'к'],
  ['ім', 'і', 'к'],
  ['і', 'а', 'к г х'],
  ['у', 'а'],
  ['ам', 'а'],
  ['ай', 'а'],
  ['ой', 'а'],
  ['ы', 'а'],
  ['е', 'а'],
  ['і', 'я'],
  ['ю', 'я'],
  ['яй', 'я'],
];

/** Written in Latin; Serbian Cyrillic is made of it letter by letter. */
const SERBIAN: readonly EndingRow[] = [
  ['a', '', 'b c č ć d đ f g h j k l m n p r s š t v z ž w x y e u'],
  ['u', '', 'b c č ć d đ f g h j k l m n p r s š t v z ž w x y e u'],
  ['om', '', 'b c č ć d đ f g h j k l m n p r s š t v z ž w x y e u'],
  ['em', '', 'c č ć đ j š z ž s n l r'],
  ['e', '', 'b c č ć d đ f g h j k l m n p r s t v'],
  // Aleksandar, Petar, Kolinda stays; Golubac
  ['ra', 'ar'],
  ['ru', 'ar'],
  ['rom', 'ar'],
  ['rem', 'ar'],
  ['ca', 'ac'],
  ['cu', 'ac'],
  ['cem', 'ac'],
  // Pavle
  ['a', 'e', 'l'],
  ['u', 'e', 'l'],
  ['om', 'e', 'l'],
  // Duda, Lula, Angela
  ['e', 'a'],
  ['i', 'a'],
  ['u', 'a'],
  ['om', 'a'],
  ['o', 'a'],
  // Fico, Maduro, Marko
  ['a', 'o'],
  ['u', 'o'],
  ['om', 'o'],
  // Zelenski
  ['og', 'i'],
  ['oga', 'i'],
  ['om', 'i'],
  ['ome', 'i'],
  ['im', 'i'],
  ['og', 'y'],
  ['om', 'y'],
  ['im', 'y'],
  // Modi, Kenedi, Zelenskij
  ['ja', '', 'i y e'],
  ['ju', '', 'i y e'],
  ['jem', '', 'i y e'],
];

const SLOVENE: readonly EndingRow[] = [
  ...SERBIAN,
  ['ega', 'i'],
  ['emu', 'i'],
  ['em', 'i'],
  ['ega', 'y'],
  ['emu', 'y'],
  ['ja', '', 'r u o'],
  ['ju', '', 'r u o'],
  ['jem', '', 'r u o'],
  ['em', 'o'],
];

const POLISH: readonly EndingRow[] = [
  ['a', '', 'b c ć d f g h j k l ł m n p r s t w z v x ń'],
  ['owi', ''],
  ['em', '', 'b c d f h j l ł m n p r s t w z v x'],
  ['iem', '', 'k g c n'],
  ['u', '', 'k g h c j l n r s z x'],
  ['ie', '', 'n p b m w f s z v'],
  ['dzie', 'd'],
  ['cie', 't'],
  ['rze', 'r'],
  ['le', 'l'],
  ['ia', '', 'c n s z'],
  ['iowi', '', 'c n s z'],
  // Marek, Aleksander, Paweł, Łukaszenek
  ['ka', 'ek'],
  ['kowi', 'ek'],
  ['kiem', 'ek'],
  ['ku', 'ek'],
  ['ra', 'er'],
  ['rowi', 'er'],
  ['rem', 'er'],
  ['la', 'eł'],
  ['lowi', 'eł'],
  ['lem', 'eł'],
  // Duda, Costa, Lula, Łukaszenka, Maia
  ['y', 'a'],
  ['i', 'a', 'l k g j i'],
  ['ę', 'a'],
  ['o', 'a'],
  ['ie', 'a', 'n p b m w f s z v'],
  ['zie', 'a', 'd'],
  ['cie', 'ta'],
  ['ście', 'sta'],
  ['rze', 'ra'],
  ['le', 'ła'],
  ['ce', 'ka'],
  ['dze', 'ga'],
  // Fico, Sienko
  ['y', 'o'],
  ['ę', 'o'],
  ['ą', 'o'],
  ['ki', 'ko'],
  ['ce', 'ko'],
  // Zełenski, Modi, Berlusconi
  ['ego', '', 'i'],
  ['emu', '', 'i'],
  ['m', '', 'i'],
  ['ego', 'y'],
  ['emu', 'y'],
  ['m', '', 'y'],
  ['ego', 'i', 'k g'],
  ['im', 'y', 'k'],
  // Rutte
  ['go', '', 'e'],
  ['mu', '', 'e'],
  ['m', '', 'e'],
  // Cichanouska
  ['iej', 'a', 'k g'],
  ['ej', 'a'],
];

const CZECH_SLOVAK: readonly EndingRow[] = [
  ['a', '', 'b d f g h k l m n p r s t v w z x'],
  ['ovi', ''],
  ['u', '', 'b d f g h k l m n p r s t v w z x'],
  ['em', ''],
  ['om', ''],
  ['e', '', 'b c č d f j l m n p r ř s š t v z ž x'],
  ['i', '', 'c č j ř s š z ž l x'],
  ['a', '', 'c č j ľ ň š ž'],
  // Pavel, Peter, Marek, Karel
  ['la', 'el'],
  ['lovi', 'el'],
  ['lem', 'el'],
  ['lom', 'el'],
  ['ra', 'er'],
  ['rovi', 'er'],
  ['rom', 'er'],
  ['rem', 'er'],
  ['ka', 'ek'],
  ['kovi', 'ek'],
  ['kem', 'ek'],
  ['kom', 'ek'],
  // Duda, Lula, Angela
  ['y', 'a'],
  ['ovi', 'a'],
  ['u', 'a'],
  ['ou', 'a'],
  ['om', 'a'],
  ['e', 'a'],
  ['i', 'a'],
  ['ze', 'ga'],
  ['ce', 'ka'],
  // Fico, Sarkozy stays, Lukašenko
  ['a', 'o'],
  ['ovi', 'o'],
  ['em', 'o'],
  ['om', 'o'],
  ['u', 'o'],
  // Zelenskyj, Zelenský, Tichý
  ['ého', 'ý'],
  ['ému', 'ý'],
  ['ým', 'ý'],
  ['ém', 'ý'],
  ['ého', 'yj'],
  ['ému', 'yj'],
  ['ým', 'yj'],
  ['ém', 'yj'],
  ['ého', 'ij'],
  ['ému', 'ij'],
  ['ým', 'ij'],
  // Modi, Rutte, Kennedy
  ['ho', '', 'i y e'],
  ['mu', '', 'i y e'],
  ['m', '', 'i y e'],
  // Merkelová, Čaputová; Tichanovská
  ['é', 'á', 'ov sk ck'],
  ['ou', 'á', 'ov sk ck'],
  ['ej', 'á', 'ov sk ck'],
  ['ú', 'á', 'ov sk ck'],
];

/** Feminine first names only: "Maiei Sandu", "Angelei Merkel". */
const ROMANIAN: readonly EndingRow[] = [
  ['ei', 'a'],
  ['ăi', 'a'],
];

const GENITIVE_S: readonly EndingRow[] = [['s', '']];

const FINNISH: readonly EndingRow[] = [
  ...['n', 'a', 'ta', 'ssa', 'sta', 'lla', 'lta', 'lle', 'na', 'ksi', 'tta'].flatMap((ending): EndingRow[] => [
    [ending, '', 'a e i o u y ä ö'],
    [`i${ending}`, '', 'b c d f g h j k l m n p q r s t v w x z'],
  ]),
  ['iin', '', 'b c d f g h j k l m n p q r s t v w x z'],
  ['hin', '', 'i'],
  ['hon', '', 'o'],
  ['han', '', 'a'],
  ['on', '', 'o'],
  ['an', '', 'a'],
  ['ön', '', 'ö'],
  ['än', '', 'ä'],
  ['in', '', 'i'],
  // Katainen, Vanhanen
  ['sen', 'nen'],
  ['sta', 'nen'],
  ['selle', 'nen'],
  ['sella', 'nen'],
  ['selta', 'nen'],
  ['sesta', 'nen'],
  ['seen', 'nen'],
  ['sessa', 'nen'],
];

const HUNGARIAN_SUFFIXES =
  't ot et at nak nek ra re rol ba be ban ben bol hoz hez tol nal nel ig ert kent e ek on en ja je val vel';

const HUNGARIAN: readonly EndingRow[] = [
  ...HUNGARIAN_SUFFIXES.split(' ').map((ending): EndingRow => [ending, '']),
  // -val/-vel takes on the consonant before it: Orbánnal, Trumppal, Putyinnal
  ...'b d f g h j k l m n p r s t z'.split(' ').flatMap((consonant): EndingRow[] => [
    [`${consonant}al`, '', consonant],
    [`${consonant}el`, '', consonant],
  ]),
];

const GREEK: readonly EndingRow[] = [
  ['η', 'ης'],
  ['α', 'ας'],
  ['ου', 'ος'],
  ['ο', 'ος'],
  ['ε', 'ος'],
  ['ου', 'ης'],
  ['ης', 'η'],
  ['ας', 'α'],
];

export const DECLENSIONS = {
  ru: { words: 'all', rows: RUSSIAN },
  uk: { words: 'all', rows: UKRAINIAN },
  be: { words: 'all', rows: BELARUSIAN },
  sr: { words: 'all', rows: [...SERBIAN, ...SERBIAN.map(toSerbianCyrillic)] },
  hr: { words: 'all', rows: SERBIAN },
  bs: { words: 'all', rows: SERBIAN },
  sl: { words: 'all', rows: SLOVENE },
  pl: { words: 'all', rows: POLISH },
  cs: { words: 'all', rows: CZECH_SLOVAK },
  sk: { words: 'all', rows: CZECH_SLOVAK },
  ro: { words: 'first', rows: ROMANIAN },
  el: { words: 'all', rows: GREEK },
  de: { words: 'last', rows: GENITIVE_S },
  nl: { words: 'last', rows: GENITIVE_S },
  sv: { words: 'last', rows: GENITIVE_S },
  da: { words: 'last', rows: GENITIVE_S },
  nb: { words: 'last', rows: GENITIVE_S },
  no: { words: 'last', rows: GENITIVE_S },
  fi: { words: 'last', rows: FINNISH },
  hu: { words: 'last', rows: HUNGARIAN },
} as const satisfies Record<string, Declension>;

function toSerbianCyrillic(row: EndingRow): EndingRow {
  const [ending, lemma, after] = row;
  return after === undefined
    ? [serbianCyrillic(ending), serbianCyrillic(lemma)]
    : [serbianCyrillic(ending), serbianCyrillic(lemma), serbianCyrillic(after)];
}

/**
 * What may follow a name after an apostrophe, folded; anything else means that the name goes on
 * ("Ma'ruf"). `within`: the suffix is part of the inflected form; otherwise the span ends before it.
 */
export interface ApostropheSuffixes {
  readonly suffixes: string;
  readonly within: boolean;
}

export const APOSTROPHE_SUFFIXES = {
  en: { suffixes: 's d ll ve re m t', within: false },
  nl: { suffixes: 's', within: false },
  sv: { suffixes: 's', within: false },
  tr: {
    suffixes:
      'a e i u ya ye yi yu na ne ni nu in un nin nun yin yun da de ta te dan den tan ten nda nde ndan nden la le yla yle ca ce lar ler larin lerin lara lere lari leri larla lerle daki deki taki teki nki inki ninki nunki dir dur tir tur ydi ydu ymis li lu lik luk ci cu siz suz gil giller',
    within: false,
  },
  az: { suffixes: 'a e i u ya ye in un nin nun da de dan den la le', within: false },
  pl: { suffixes: 'a u em owi ie ego emu im m go mu y i e', within: true },
  fi: { suffixes: 'n a ta ssa sta lla lta lle', within: true },
  cs: { suffixes: 's a ovi em', within: true },
} as const satisfies Record<string, ApostropheSuffixes>;
