import type { ShortCase } from './short-case.ts';

/** German: what the press says around one parade, before, on and after its day. */
export const dePress = [
  {
    shows: 'who is named first beside others',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\nNeben [Xi Jinping|xi-jinping] wird auch [Lula da Silva|luiz-inacio-lula-da-silva] auf der Tribüne sitzen.',
    claims: 'luiz-inacio-lula-da-silva expected; xi-jinping expected',
  },
  {
    shows: 'only one from somewhere',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\nAus der EU kommt nur [Robert Fico|robert-fico].',
    claims: 'robert-fico expected',
  },
  {
    shows: 'the verb last, of several',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\nAus Lateinamerika reisen [Nicolás Maduro|nicolas-maduro] und [Miguel Díaz-Canel|miguel-diaz-canel] an.',
    claims: 'nicolas-maduro expected; miguel-diaz-canel expected',
  },
  {
    shows: 'guests expected, some of them named',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\n[Wladimir Putin|vladimir-putin] erwartet zur Parade rund 30 Staatsgäste, darunter [Xi Jinping|xi-jinping] und [Lula da Silva|luiz-inacio-lula-da-silva].',
    claims: 'xi-jinping expected; luiz-inacio-lula-da-silva expected',
  },
  {
    shows: 'represented, the verb in two',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\n[Narendra Modi|narendra-modi] lässt sich von Verteidigungsminister Rajnath Singh vertreten.',
    claims: 'narendra-modi represented',
  },
  {
    shows: 'somebody travels instead',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\nStatt [Narendra Modi|narendra-modi] reist der Verteidigungsminister.',
    claims: 'narendra-modi represented',
  },
  {
    shows: 'somebody comes for another',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\nFür [Narendra Modi|narendra-modi] kommt Verteidigungsminister Rajnath Singh.',
    claims: 'narendra-modi represented',
  },
  {
    shows: "in somebody's place",
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\nAn [Narendra Modis|narendra-modi] Stelle nimmt der Verteidigungsminister teil.',
    claims: 'narendra-modi represented',
  },
  {
    shows: 'an invitation before its receiver',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\nEine Einladung erhielt auch [Donald Trump|donald-trump].',
    claims: 'donald-trump invited',
  },
  {
    shows: 'those who confirmed, behind the verb',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\nIhre Teilnahme bestätigt haben bisher [Xi Jinping|xi-jinping], [Lula da Silva|luiz-inacio-lula-da-silva] und [Robert Fico|robert-fico].',
    claims: 'xi-jinping accepted; luiz-inacio-lula-da-silva accepted; robert-fico accepted',
  },
  {
    shows: 'a headline, the journey in one word',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\n[Robert Fico|robert-fico] sagt Moskau-Besuch zu',
    claims: 'robert-fico accepted',
  },
  {
    shows: 'a headline of a refusal',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\n[Narendra Modi|narendra-modi] sagt Moskau-Reise ab',
    claims: 'narendra-modi declined',
  },
  {
    shows: 'a journey cancelled',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\n[Nikol Paschinjan|nikol-pashinyan] hat seine Reise nach Moskau kurzfristig gestrichen.',
    claims: 'nikol-pashinyan declined',
  },
  {
    shows: 'a bare list',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\nEs kommen [Xi|xi-jinping], [Lula|luiz-inacio-lula-da-silva] und [Vučić|aleksandar-vucic].',
    claims: 'xi-jinping expected; luiz-inacio-lula-da-silva expected; aleksandar-vucic expected',
  },
  {
    shows: 'a show watched, the subject in the middle',
    published: '2025-05-09',
    text: 'In Moskau ist am [Freitag|2025-05-09] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen worden.\n\nAn [Putins|vladimir-putin] Seite verfolgte [Xi Jinping|xi-jinping] den Aufmarsch der Truppen.',
    claims: 'xi-jinping attended',
  },
  {
    shows: 'guests received, and where',
    published: '2025-05-09',
    text: 'In Moskau ist am [Freitag|2025-05-09] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen worden.\n\n[Putin|vladimir-putin] begrüßte im Kreml [Xi Jinping|xi-jinping], [Lula da Silva|luiz-inacio-lula-da-silva] und [Nicolás Maduro|nicolas-maduro].',
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended; vladimir-putin host',
  },
  {
    shows: 'present, the words apart',
    published: '2025-05-12',
    text: 'In Moskau wurde am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\n[Robert Fico|robert-fico] war bei der Parade zugegen.',
    claims: 'robert-fico attended',
  },
  {
    shows: 'stayed away',
    published: '2025-05-12',
    text: 'In Moskau wurde am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\n[Viktor Orbán|viktor-orban] war der Parade ferngeblieben.',
    claims: 'viktor-orban absent',
  },
  {
    shows: 'leaving says nothing',
    published: '2025-05-12',
    text: 'In Moskau wurde am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\n[Xi Jinping|xi-jinping] reiste am [Samstag|2025-05-10] ab.',
    claims: '',
  },
  {
    shows: 'a condition',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\nWenn [Wolodymyr Selenskyj|volodymyr-zelenskyy] nach Moskau käme, wäre das eine Sensation.',
    claims: '',
  },
  {
    shows: 'another place',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\n[Friedrich Merz|friedrich-merz] reist am [10. Mai|2025-05-10] nach Kiew.',
    claims: '',
  },
  {
    shows: 'no answer yet',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\nEine Zusage von [Donald Trump|donald-trump] liegt nicht vor.',
    claims: '',
  },
  {
    shows: 'a hope',
    published: '2025-05-06',
    text: 'In Moskau wird am [9. Mai|moscow-victory-day/2025] mit einer großen Parade der [80. Jahrestag|moscow-victory-day/2025] des Sieges begangen.\n\nUrsprünglich hatte [Putin|vladimir-putin] gehofft, dass [Trump|donald-trump] kommt.',
    claims: '',
  },
] as const satisfies readonly ShortCase[];
