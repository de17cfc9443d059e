import type { ShortCase } from './short-case.ts';

const AT_THE_CAMP = 'Zur [Gedenkfeier in Auschwitz|auschwitz-commemoration/2025] kamen viele Gäste.';

/** What guests are told to do at the scene by verbs that no table knows, and who stands in a picture of it. */
export const germanDeeds = {
  de: [
    {
      shows: 'a verb behind its subject, before it, and at the end of its clause',
      published: '2025-01-28',
      text: `${AT_THE_CAMP} [Macron|emmanuel-macron] zupfte lange an der Schleife. Neben ihm blätterte [Frank-Walter Steinmeier|frank-walter-steinmeier] im Heft, während [Alexander Stubb|alexander-stubb] eine Kerze entzündete. Danach traten nacheinander [Felipe VI.|felipe-vi] und [Frederik X.|frederik-x] vor die Flamme.`,
      claims: 'alexander-stubb attended; felipe-vi attended; frederik-x attended',
    },
    {
      shows: 'told as now, and in the passive of what has been',
      published: '2025-01-27',
      text: `${AT_THE_CAMP} [Justin Trudeau|justin-trudeau] fröstelt. [Mattarella|sergio-mattarella] wurde von einem Soldaten gewärmt.`,
      claims: 'sergio-mattarella attended',
    },
    {
      shows: 'captions without a verb, and names behind the hour of a diary',
      published: '2025-01-27',
      text: `${AT_THE_CAMP}\n\n[Macron|emmanuel-macron] und [Stubb|alexander-stubb] in der ersten Reihe.\n\n15.20 Uhr: Auf den Stühlen dahinter: [Olaf Scholz|olaf-scholz], [Justin Trudeau|justin-trudeau].`,
      claims: 'emmanuel-macron attended; alexander-stubb attended; olaf-scholz attended; justin-trudeau attended',
    },
    {
      shows: 'what is done from afar, elsewhere or not at all; a verb whose beginning ends the clause',
      published: '2025-01-28',
      text: `${AT_THE_CAMP} [Donald Trump|donald-trump] kündigte neue Zölle an. [Narendra Modi|narendra-modi] lehnte den Vorschlag ab. [Xi Jinping|xi-jinping] würdigte die Befreier. [Viktor Orbán|viktor-orban] zündete keine Kerze an. [Robert Fico|robert-fico] winkte in Bratislava Anhängern zu.`,
      claims: '',
    },
    {
      shows: '"auch" with a verb of its own says nothing of the sentence before',
      published: '2025-01-28',
      text: `${AT_THE_CAMP} [Benjamin Netanjahu|benjamin-netanyahu] hatte abgesagt. Auch [Christopher Luxon|christopher-luxon] telefonierte.`,
      claims: 'benjamin-netanyahu declined',
    },
    {
      shows: 'a dateline on the next day places the report, though it names no occasion',
      published: '2025-06-26',
      text: 'Den Haag. Die Nato hat am [Mittwoch|2025-06-25] getagt. [Mark Rutte|mark-rutte] lachte, [Friedrich Merz|friedrich-merz] gähnte. [Keir Starmer|keir-starmer] und [Viktor Orbán|viktor-orban] tranken Kaffee.',
      claims: 'keir-starmer attended nato-summit/2025; viktor-orban attended nato-summit/2025',
    },
    {
      shows: 'places that no table of countries has, quoted speech, another burial, and where the clause itself plays',
      published: '2025-01-28',
      text: `${AT_THE_CAMP} Im Bundestag umarmte [Friedrich Merz|friedrich-merz] einen Gast. „[Robert Fico|robert-fico] schlief wie ein Stein“, scherzte jemand. [Donald Trump|donald-trump] hatte beim Begräbnis des Papstes in derselben Reihe gesessen. In Kiew stapfte [Selenskyj|volodymyr-zelenskyy] durch Schnee.`,
      claims: '',
    },
    {
      shows: 'with whom somebody comes or talks, and whose hand is shaken',
      published: '2025-01-28',
      text: `${AT_THE_CAMP} [Macron|emmanuel-macron] kniete mit seiner Frau und [Alexander Stubb|alexander-stubb] am Gleis. Mit [Olaf Scholz|olaf-scholz] wechselte er ein paar Worte. [Frederik X.|frederik-x] drückte auch [Felipe VI.|felipe-vi] die Hand.`,
      claims:
        'emmanuel-macron attended; alexander-stubb attended; olaf-scholz attended; frederik-x attended; felipe-vi attended',
    },
    {
      shows: 'who is sent stands before the verb; what is denied of a talk is not denied of who was there',
      published: '2025-01-28',
      text: `${AT_THE_CAMP} [Xi Jinping|xi-jinping] hatte seinen Premier [Li Qiang|li-qiang] geschickt. [Isaac Herzog|isaac-herzog] verneigte sich. Der Iraner bestritt das.`,
      claims: 'xi-jinping represented; li-qiang attended; isaac-herzog attended',
    },
    {
      shows: 'a parted verb ends a list; uninvited countries behind their verb',
      published: '2025-01-28',
      text: `${AT_THE_CAMP} Als Gäste hörten [Macron|emmanuel-macron] und [Alexander Stubb|alexander-stubb] zu; [Viktor Orbán|viktor-orban] hatte seinen Vize entsandt. Keine Einladung bekamen Russland und Iran.`,
      claims:
        'emmanuel-macron attended; alexander-stubb attended; viktor-orban represented; RU not invited; IR not invited',
    },
    {
      shows: 'a noun right behind "in" is a place, if no uniform',
      published: '2025-01-28',
      text: `${AT_THE_CAMP} [Friedrich Merz|friedrich-merz] bummelte in Genf über einen Markt. In Tel Aviv nickte [Isaac Herzog|isaac-herzog]. [Macron|emmanuel-macron], in Uniform, zupfte an der Schleife eines Kranzes.`,
      claims: 'emmanuel-macron attended',
    },
    {
      shows: 'withdrawing to a talk, what is shunned, who is shown, and who does alike',
      published: '2025-01-28',
      text: `${AT_THE_CAMP} [Macron|emmanuel-macron] und [Felipe VI.|felipe-vi] zogen sich in ein Hinterzimmer zurück. [Alexander Stubb|alexander-stubb] mied den Blickkontakt. Die ganze Zeit zeigten die Kameras [Olaf Scholz|olaf-scholz]. [Donald Trump|donald-trump] blieb der Feier fern, [Javier Milei|javier-milei] tat es ihm gleich.`,
      claims:
        'emmanuel-macron attended; felipe-vi attended; olaf-scholz attended; donald-trump absent; javier-milei absent',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
