import type { OccasionCase } from './notation.ts';

/** Serbian in both scripts. */
export const SR_CASES: readonly OccasionCase[] = [
  {
    published: '2025-05-09',
    title: 'Vučić na paradi u Moskvi',
    text: `Predsednik Srbije Aleksandar Vučić prisustvovao je u petak na Crvenom trgu paradi povodom [[80. godišnjice|moscow/2025]] pobede nad nacističkom Nemačkom.

[[Dan pobede|moscow/2025]] u Moskvi okupio je više od dvadeset lidera. Brisel je zbog odlaska najavio posledice.`,
  },
  {
    published: '2025-05-07',
    title: 'Вучић путује у Москву',
    text: `Председник Србије потврдио је да ће [[9. маја|moscow/2025]] бити на паради у Москви. На [[Дан победе|moscow/2025]] позвани су и Си Ђинпинг и Роберт Фицо.`,
  },
  {
    published: '2025-05-09',
    title: 'Dan Evrope u Beogradu',
    text: `Dan Evrope obeležen je 9. maja u Beogradu koncertom na Trgu republike. Ambasador EU rekao je da Srbija pripada Uniji.`,
  },
  {
    published: '2025-09-03',
    title: 'Парада у Пекингу',
    text: `Вучић је у среду у Пекингу присуствовао војној паради поводом [[80. годишњице|beijing/2025]] победе над Јапаном. Био је и [[9. маја|moscow/2025]] у Москви.`,
  },
  {
    published: '2025-08-05',
    title: 'Hrvatska slavi Oluju',
    text: `Hrvatska je u utorak u Kninu proslavila Dan pobjede i domovinske zahvalnosti. U Srbiji su sećanja na Oluju obeležena dan ranije. Parada je prošle nedelje održana u Zagrebu.`,
  },
  {
    published: '2025-09-01',
    title: 'Orlovi u Rigi',
    text: `Reprezentacija Srbije trenira 3. septembra, a utakmicu sa Letonijom igra u subotu.`,
  },
  {
    published: '2025-05-10',
    title: 'Vučić se vratio iz Moskve',
    text: `Predsednik Vučić vratio se sinoć iz Rusije, gde je sa još dvadesetak lidera pratio paradu na Crvenom trgu. „Ponosan sam što sam bio tamo na [[Dan pobede|moscow/2025]]“, rekao je novinarima.

Evropska komisija podseća da je upozoravala na putovanja u Moskvu [[9. maja|moscow/2025]].`,
  },
  {
    published: '2018-05-09',
    title: 'Вучић и Нетанјаху уз Путина',
    text: `Александар Вучић и Бењамин Нетанјаху били су једини страни гости на паради у Москви поводом [[Дана победе|moscow/2018]]. Путин је са њима положио венац на Гроб незнаног јунака.`,
  },
  {
    published: '2025-09-03',
    title: 'Fico i Vučić u Pekingu',
    text: `Na vojnoj paradi kojom je Kina obeležila [[80 godina|beijing/2025]] od pobede nad Japanom bili su i Vučić i Fico. Si je kasnije primio obojicu.`,
  },
  {
    published: '2025-05-09',
    title: 'Dan pobede u Beogradu',
    text: `Na Groblju oslobodilaca u Beogradu položeni su venci povodom Dana pobede. Ministar Vulin rekao je da Srbija ne zaboravlja. U Novom Sadu 9. maja održan je „Besmrtni puk“.`,
  },
  {
    published: '2025-09-20',
    title: 'Snaga jedinstva',
    text: `Vojna parada u Beogradu okupila je 10.000 vojnika. Vučić je najavio nove rakete iz Kine i Rusije. Parada 2014. održana je pred Putinom.`,
  },
  {
    published: '2025-05-09',
    title: 'Evroliga',
    text: `Partizan igra 9. maja u Moskvi? Ne, ruski klubovi ne igraju u Evropi. Utakmica je u Abu Dabiju.`,
  },
  {
    published: '2025-05-08',
    title: 'Вучић стигао у Москву',
    text: `Председник Србије слетео је у четвртак увече у Москву. Сутра ће са Црвеног трга пратити параду поводом [[80 година|moscow/2025]] од победе над фашизмом. У колони марширају и припадници Гарде.`,
  },
];
