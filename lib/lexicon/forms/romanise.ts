/**
 * How the press of other languages writes names that come from Cyrillic: Лукашенко is Lukaschenko,
 * Loukachenko, Łukaszenko, Lukašenko. One table of letters a language, longest match first.
 */
interface Scheme {
  readonly lang: string;
  /** `letters latin, letters latin, …`; "^" stands for the beginning of a word. */
  readonly letters: string;
  /** Endings that differ from their letters. */
  readonly endings: readonly (readonly [pattern: RegExp, replacement: string])[];
}

const COMMON =
  "а a, б b, г g, д d, з z, и i, к k, л l, м m, н n, о o, п p, р r, с s, т t, ф f, ъ , ь , \u02bc , ’ , ' , і i, ґ g";

const SCHEMES: readonly Scheme[] = [
  {
    lang: 'en',
    letters:
      'в v, е e, ^е ye, ё yo, ье ye, ж zh, й y, у u, х kh, ц ts, ч ch, ш sh, щ shch, ы y, э e, ю yu, я ya, є ie, ^є ye, ї i, ^ї yi, ий y, ьо io, ае aye, ее eye, ие iye, ое oye, уе uye',
    endings: [
      [/iyev$/, 'iev'],
      [/skyy$/, 'sky'],
    ],
  },
  {
    lang: 'en',
    letters:
      'в v, е e, ё e, ж zh, й i, у u, х kh, ц ts, ч ch, ш sh, щ shch, ы y, э e, ю iu, я ia, є ie, ї i, ий iy, ьо io',
    endings: [],
  },
  {
    lang: 'de',
    letters:
      'в w, е e, ^е je, ё jo, ж sch, з s, й i, у u, х ch, ц z, ч tsch, ш sch, щ schtsch, ы y, э e, ю ju, я ja, є je, ї ji, ий yj, ьо jo, ае aje, ее eje, ие ije, ое oje, уе uje, дж dsch, ай ai, ей ej, ой oj, кс x, ьє je, ие ije',
    endings: [],
  },
  {
    lang: 'de',
    letters:
      'в w, е e, ^е je, ё jo, ж sh, з s, й j, у u, х ch, ц z, ч tsch, ш sch, щ schtsch, ы y, э e, ю ju, я ja, є je, ї i, ий i, ае aje, ее eje, ие ije, ое oje, уе uje, дж dsch, кс x',
    endings: [],
  },
  {
    lang: 'fr',
    letters:
      'в v, е e, ^е e, ё io, ж j, й ï, у ou, х kh, ц ts, ч tch, ш ch, щ chtch, ы y, э e, ю iou, я ia, є ie, ї ï, ий y, ае aïe, ее eïe, ие ie, ое oïe, дж dj, ге gue, ги gui',
    endings: [[/in$/, 'ine']],
  },
  {
    lang: 'es',
    letters:
      'в v, е e, ^е ye, ё io, ж zh, й i, у u, х j, ц ts, ч ch, ш sh, щ shch, ы y, э e, ю yu, я ya, є ie, ї i, ий i, ае aye, ее eye, ие iye, ое oye, ян ian, дж y',
    endings: [],
  },
  {
    lang: 'pt',
    letters:
      'в v, е e, ^е ie, ё io, ж j, й i, у u, х kh, ц ts, ч tch, ш ch, щ chtch, ы y, э e, ю iu, я ia, є ie, ї i, ий i, ае aie, ее eie, ие ie, дж dj',
    endings: [],
  },
  {
    lang: 'pl',
    letters:
      'в w, е ie, ^е je, ё io, ж ż, й j, л ł, ли li, ле le, ль l, ля la, лю lu, лё lo, лі li, у u, х ch, ц c, ч cz, ш sz, щ szcz, ы y, э e, ю iu, ^ю ju, я ia, ^я ja, є ie, ^є je, ї ji, ий ij, ае aje, ее eje, ие ije, ое oje, уе uje, ая aja, ия ija, оя oja, аю aju, ще szcze, ше sze, че cze, це ce, же że, ши szy, чи czy, жи ży, ри ri, дж dż, ьє je, ьи ji',
    endings: [
      [/[sc]k(?:ij|yj)$/, 'ski'],
      [/nien/, 'nen'],
    ],
  },
  {
    lang: 'pl',
    letters:
      'в w, е e, ^е je, ё io, ж ż, и y, й j, л ł, ли ly, ле le, ль l, ля la, лю lu, лі li, у u, х ch, ц c, ч cz, ш sz, щ szcz, ы y, э e, ю iu, ^ю ju, я ia, ^я ja, є je, ї ji, ий i, г h, ае aje, ие ije, ое oje, ая aja, ия ija, дж dż, ді di, ві wi',
    endings: [],
  },
  {
    lang: 'ro',
    letters:
      'в v, е e, ^е e, ё io, ж j, й i, у u, х h, ц ț, ч c, ш ș, щ șc, ы î, э e, ю iu, я ia, є ie, ї i, ий i, ча cea, чу ciu, чо cio, ич ici, дж gi',
    endings: [],
  },
  {
    lang: 'cs',
    letters:
      'в v, е e, ^е je, ё jo, ж ž, й j, у u, х ch, ц c, ч č, ш š, щ šč, ы y, э e, ю ju, я ja, є je, ї ji, ий yj, ае aje, ее eje, ие ije, ое oje, уе uje, дж dž',
    endings: [],
  },
  {
    lang: 'hr',
    letters:
      'в v, е e, ^е je, ё jo, ж ž, й j, у u, х h, ц c, ч č, ш š, щ šč, ы i, э e, ю ju, я ja, є je, ї ji, ий ij, ае aje, ее eje, ие ije, ое oje, уе uje, дж dž',
    endings: [],
  },
  {
    lang: 'nl',
    letters:
      'в v, е e, ^е je, ё jo, ж zj, й j, у oe, х ch, ц ts, ч tsj, ш sj, щ sjtsj, ы y, э e, ю joe, я ja, є je, ї ji, ий y, ае aje, ее eje, ие ije, ое oje',
    endings: [],
  },
  {
    lang: 'tr',
    letters:
      'в v, е e, ^е ye, ё yo, ж j, й y, у u, х h, ц ts, ч ç, ш ş, щ şç, ы ı, э e, ю yu, я ya, є ye, ї yi, ий iy, ае aye, ее eye, ие iye, ое oye, дж c',
    endings: [],
  },
];

interface Prepared {
  readonly lang: string;
  readonly pattern: RegExp;
  readonly letters: ReadonlyMap<string, string>;
  readonly endings: Scheme['endings'];
}

const prepared: readonly Prepared[] = SCHEMES.map((scheme) => {
  const rows = `${COMMON}, ${scheme.letters}`.split(',').map((row) => {
    const [letters = '', latin = ''] = row.replace(/^ /, '').split(' ');
    return [letters, latin] as const;
  });
  const letters = new Map(rows);
  const longestFirst = [...letters.keys()].sort((x, y) => y.length - x.length);
  const pattern = new RegExp(longestFirst.map((key) => key.replace('^', '(?<!\\p{L})')).join('|'), 'giu');
  return { lang: scheme.lang, pattern, letters, endings: scheme.endings };
});

/** The spellings of a name in Cyrillic that each language's press would give it, by language. */
export function romanisations(cyrillic: string): { readonly lang: string; readonly text: string }[] {
  return prepared.map((scheme) => ({ lang: scheme.lang, text: romanise(cyrillic, scheme) }));
}

function romanise(cyrillic: string, scheme: Prepared): string {
  const latin = cyrillic.replace(scheme.pattern, (match, ...rest) => {
    const offset = rest.find((item): item is number => typeof item === 'number') ?? 0;
    const initial = offset === 0 || !/\p{L}/u.test(cyrillic.charAt(offset - 1));
    const small = match.toLowerCase();
    const written = (initial ? scheme.letters.get(`^${small}`) : undefined) ?? scheme.letters.get(small) ?? match;
    return match === small ? written : written.charAt(0).toUpperCase() + written.slice(1);
  });
  return latin
    .split(' ')
    .map((word) => scheme.endings.reduce((spelled, [ending, put]) => spelled.replace(ending, put), word))
    .join(' ');
}

/**
 * Given names that languages do not transliterate but translate. Keys are Russian and Ukrainian;
 * the values hold for whoever writes them, so they are tried with every spelling of the surname.
 */
export const GIVEN_NAMES = {
  Александр: 'Alexander Alexandre Aleksander Alexandr Aleksandr Alexandru Alejandro Aleksandar',
  Олександр: 'Oleksandr Alexander Alexandre Ołeksandr Alexandr',
  Алексей: 'Alexei Alexey Aleksey Alexej Alexeï Aleksiej Alekseï',
  Олексій: 'Oleksiy Oleksii Oleksij',
  Владимир: 'Vladimir Wladimir Władimir Vladímir',
  Володимир: 'Volodymyr Wolodymyr Wołodymyr Volodimir Vladimir Volodîmir Wladimir Volodymir',
  Дмитрий: 'Dmitry Dmitri Dmitriy Dimitri Dmitrij Dmitrii Dymitr',
  Михаил: 'Mikhail Michail Mikhaïl Michaił Mijaíl Mihail',
  Борис: 'Boris Borys',
  Виктор: 'Viktor Victor Wiktor Víctor',
  Віктор: 'Viktor Victor Wiktor',
  Сергей: 'Sergei Sergey Serguei Siergiej Sergej Serhii',
  Николай: 'Nikolai Nikolay Nikolaj',
  Юрий: 'Yuri Yury Iouri Juri Jurij',
  Петро: 'Petro Piotr',
  Юлия: 'Yulia Julia Ioulia Julija',
  Юлія: 'Yulia Yuliya Julia Ioulia Julija Iulia',
  Никол: 'Nikol',
  Ильхам: 'Ilham Ilcham',
  Шавкат: 'Shavkat Schawkat Chavkat Szawkat Shavkat Șavkat Šavkat',
  'Касым-Жомарт':
    'Kassym-Jomart Qasym-Jomart Kasym-Jomart Kassim-Schomart Kasym-Żomart Kasim-Jomart Kassim-Yomart Kasim-Yomart',
  Нурсултан: 'Nursultan Noursoultan',
  Садыр: 'Sadyr Sadir',
  Эмомали: 'Emomali Imomali',
  Гурбангулы: 'Gurbanguly Gurbangulí',
  Сердар: 'Serdar',
  Денис: 'Denys Denis Denîs',
  Анатолий: 'Anatoly Anatoli',
  Арсений: 'Arseniy Arseni',
  Арсеній: 'Arseniy Arsenij',
  Масуд: 'Masoud Massoud Masud Masoud',
  Ибрагим: 'Ebrahim Ibrahim Ebrahím',
  Мохаммад: 'Mohammad Mohammed',
  Хасан: 'Hassan Hasan',
  Али: 'Ali',
  Хамид: 'Hamid',
  Ашраф: 'Ashraf Aschraf',
  Румен: 'Rumen Roumen',
  Бойко: 'Boyko Boiko Bojko',
} as const satisfies Record<string, string>;
