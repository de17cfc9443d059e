import type { SummitCase } from './case.ts';

/** Serbian. */
export const SR_SUMMIT_CASES: readonly SummitCase[] = [
  ['2024-10-25', '[[Samit u Kazanju|brics/2024]] završen je bez zajedničke valute BRIKS-a.'],
  ['2025-09-01', 'На [[самиту ШОС|sco/2025]] у Тјенђину Си је примио Модија.'],
  ['2023-09-08', 'Si ne dolazi na [[samit G20|g20/2023]] u Nju Delhiju.'],
  ['2025-06-16', 'Zelenski je stigao na [[samit G7|g7/2025]] u Kanadi.'],
  ['2025-06-24', '[[Samit NATO|nato-summit/2025]] održava se u Hagu.'],
  ['2023-07-12', 'Na [[samitu u Vilnjusu|nato-summit/2023]] NATO nije pozvao Ukrajinu.'],
  [
    '2023-06-01',
    'Vučić je u Moldaviji na [[samitu Evropske političke zajednice|european-political-community/2023-chisinau]].',
  ],
  ['2024-11-12', 'Vučić je u Bakuu na samitu COP29.'],
  ['2025-01-27', 'Vučić je bio na obeležavanju [[80. godišnjice|auschwitz-commemoration/2025]] oslobođenja Aušvica.'],
  ['2024-07-26', '[[Svečano otvaranje|olympics-opening/2024]] Olimpijskih igara održano je na Seni.'],
  ['2024-06-15', 'Brnabić je na [[mirovnom samitu|ukraine-peace-summit/2024]] u Švajcarskoj.'],
  ['2025-10-13', '[[Samit u Šarm el Šeiku|gaza-peace-summit/2025]] okupio je više od 20 lidera.'],
  ['2025-05-05', 'Vučić ide u Moskvu na [[Dan pobede|moscow/2025]].'],
  ['2025-05-08', 'Na [[sutrašnjoj paradi|moscow/2025]] na Crvenom trgu biće i Vučić.'],
  ['2025-05-12', 'Na prošlonedeljnoj paradi u Moskvi Si je sedeo pored Putina.'],
  [
    '2026-04-20',
    'Fico ponovo ide u Moskvu [[9. maja|moscow/2026]]. Na [[prošlogodišnjoj paradi|moscow/2025]] bilo je 27 lidera.',
  ],
  [
    '2025-08-28',
    'Вучић ће бити у Пекингу на паради [[3. септембра|beijing/2025]]. На [[паради 2015. године|beijing/2015]] био је Николић.',
  ],
  ['2025-05-05', 'Moskva obeležava [[80. godišnjicu|moscow/2025]] pobede nad nacizmom.'],
  ['2025-05-05', 'Москва обележава [[80 година|moscow/2025]] од победе над фашизмом.'],
  ['2025-05-09', 'Brisel 9. maja slavi Dan Evrope.'],
  ['2025-03-05', 'London je bio domaćin samita o Ukrajini.'],
  ['2025-08-16', 'Samit na Aljasci završen je bez dogovora.'],
  ['2024-07-05', 'Na [[samitu ŠOS|sco/2024]] u Astani bio je Erdogan. [[Sledeći samit|sco/2025]] biće u Kini.'],
  ['2020-06-24', 'Parada na Crvenom trgu pomerena je sa [[9. maja|moscow/2020]] na [[24. jun|moscow/2020]].'],
  ['2014-10-16', 'Vojna parada održana je u Beogradu u čast Putina.'],
  [
    '2014-11-16',
    'Putin napustio je [[samit G20|g20/2014]] u Brizbejnu. Bio je domaćin [[samita u Sankt Peterburgu|g20/2013]].',
  ],
  [
    '2025-05-09',
    'Вучић је у Москви на паради поводом [[осамдесет година|moscow/2025]] победе над фашизмом седео поред Фица.',
  ],
  ['2025-09-03', 'На паради у Пекингу поводом [[осамдесетогодишњице|beijing/2025]] победе над Јапаном био је и Вучић.'],
];
