import type { SummitCase } from './case.ts';

/** English. */
export const EN_SUMMIT_CASES: readonly SummitCase[] = [
  ['2026-03-02', 'He was in Rome when John Paul II was buried on [[April 8, 2005|papal-funeral/2005]], he said.'],
  [
    '2024-06-05',
    'On [[June 6|d-day-commemoration/2024]] Biden will attend the ceremony at Omaha Beach. He did not come to the [[70th anniversary|d-day-commemoration/2014]].',
  ],
  [
    '2025-12-29',
    'June. Trump left the [[G7 summit|g7/2025]] early.\n\nJuly. Xi missed the [[BRICS summit|brics/2025]] in Rio.',
  ],
  [
    '2025-12-20',
    'Trump received nineteen leaders at the [[G20 summit|g20/2026]] in Miami on [[December 14-15, 2026|g20/2026]].',
  ],
  ['2024-10-20', 'Putin will welcome two dozen leaders to the [[BRICS summit|brics/2024]] in Kazan on Tuesday.'],
  ['2024-10-25', 'The [[Kazan summit|brics/2024]] ended without a common currency, BRICS diplomats said.'],
  ['2025-09-02', 'At the [[summit in Tianjin|sco/2025]], Modi shook hands with Xi. The SCO added two partners.'],
  ['2025-09-01', 'The [[SCO summit|sco/2025]] wound up in Tianjin on [[September 1|sco/2025]].'],
  ['2025-11-20', "Trump will skip the [[G20 leaders' summit|g20/2025]] in Johannesburg."],
  ['2025-11-24', 'After the [[G20 summit|g20/2025]], the next one will be held in Miami.'],
  ['2023-08-20', 'The [[15th BRICS summit|brics/2023]] opens in Johannesburg on [[August 22|brics/2023]].'],
  ['2023-09-03', "Xi will skip this week's [[G20 summit|g20/2023]] in New Delhi."],
  [
    '2025-06-16',
    "At the [[G7 summit|g7/2025]] in Kananaskis, Carney greeted Zelensky. [[Last year's meeting|g7/2024]] was held in Italy.",
  ],
  [
    '2025-06-16',
    "The leaders gathered in Kananaskis for the [[G7 summit|g7/2025]]. At [[last year's summit|g7/2024]] in Apulia the pope spoke.",
  ],
  [
    '2025-06-23',
    'NATO leaders meet in The Hague on [[June 24-25|nato-summit/2025]] for the [[NATO summit|nato-summit/2025]].',
  ],
  ['2024-07-08', "The [[NATO summit|nato-summit/2024]] in Washington marks the alliance's 75th anniversary."],
  ['2023-07-13', 'Zelensky left the [[Vilnius summit|nato-summit/2023]] with new promises from NATO.'],
  ['2024-10-08', 'The [[CIS summit|cis-summit/2024]] in Moscow drew nine presidents.'],
  [
    '2025-10-10',
    'Putin arrived in Dushanbe for a [[summit of the Commonwealth of Independent States|cis-summit/2025]].',
  ],
  [
    '2024-11-28',
    "Pashinyan stayed away from the [[CSTO summit|csto-summit/2024]] in Astana, as he had from [[last year's summit|csto-summit/2023]] in Minsk.",
  ],
  ['2024-05-08', 'Pashinyan chaired the [[EAEU summit|eaeu-summit/2024-05]] in Moscow but skipped the parade.'],
  [
    '2023-05-31',
    'Forty-seven leaders head to Moldova for the second [[European Political Community summit|european-political-community/2023-chisinau]].',
  ],
  ['2025-10-29', 'Trump flew to Gyeongju for the [[APEC summit|apec/2025]].'],
  ['2025-10-25', 'Trump arrives in Kuala Lumpur for the [[ASEAN summit|asean-summit/2025-10]] on Sunday.'],
  [
    '2023-09-07',
    'The [[East Asia Summit|east-asia-summit/2023]] in Jakarta followed the [[ASEAN summit|asean-summit/2023-jakarta]].',
  ],
  ['2025-09-22', 'The [[80th session|un-general-assembly/2025]] of the UN General Assembly opens its high-level week.'],
  ['2024-05-05', 'The [[OIC summit|oic-summit/2024]] in Banjul called for a ceasefire in Gaza.'],
  ['2025-05-17', 'Few heads of state came to the [[Arab League summit|arab-league-summit/2025-baghdad]] in Baghdad.'],
  ['2025-02-15', 'The [[African Union summit|au-summit/2025]] in Addis Ababa elected a new chairman.'],
  ['2024-06-06', 'Macron and Biden marked the [[80th anniversary|d-day-commemoration/2024]] of D-Day in Normandy.'],
  [
    '2025-01-27',
    'Survivors spoke at the [[80th anniversary|auschwitz-commemoration/2025]] of the liberation of Auschwitz. No Russian was invited.',
  ],
  ['2023-05-06', 'Crowds lined the Mall for the [[coronation|coronation/2023]] of King Charles III.'],
  ['2025-10-13', 'More than twenty leaders gathered for the [[Sharm el-Sheikh summit|gaza-peace-summit/2025]].'],
  ['2024-09-21', 'Biden hosted the [[Quad summit|quad-summit/2024]] in Wilmington.'],
  ['2023-01-24', 'Maduro cancelled his trip to the [[CELAC summit|celac-summit/2023]] in Buenos Aires.'],
  ['2025-05-05', 'Slovak Prime Minister Robert Fico will attend the [[Victory Day|moscow/2025]] parade in Moscow.'],
  ['2025-05-12', "At [[last Friday's parade|moscow/2025]] in Moscow, Xi sat beside Putin."],
  [
    '2025-05-06',
    'Xi will be in Moscow for the [[80th anniversary|moscow/2025]] of the Soviet victory over Nazi Germany. He also attended in 2015.',
  ],
  [
    '2025-08-30',
    "Fico and Vucic will be in Beijing for [[Wednesday's military parade|beijing/2025]]. At the [[2015 parade|beijing/2015]] Park Geun-hye stood beside Xi.",
  ],
  [
    '2026-01-10',
    "The Kremlin expects Fico at [[this year's Victory Day|moscow/2026]] celebrations on Red Square. [[Last year's parade|moscow/2025]] drew 27 leaders.",
  ],
  ['2025-05-07', 'Moscow will host the parade on [[May 9|moscow/2025]]. Brussels marks Europe Day on May 9.'],
  ['2025-06-01', 'The June 1 parade in Rome marked Republic Day.'],
  ['2026-06-16', 'The leaders of the G7 meet in Evian.'],
  ['2025-03-02', 'Starmer hosted a summit in London on Ukraine.'],
  ['2025-08-15', 'Trump and Putin met at a summit in Alaska.'],
  ['2025-03-06', 'EU leaders met at an emergency summit in Brussels.'],
  ['2024-07-20', "The BRICS foreign ministers' meeting was held in June."],
  ['2025-09-15', 'Doha hosted an emergency Arab-Islamic summit after the strike.'],
  [
    '2026-09-10',
    'Modi will receive Xi at the [[18th BRICS summit|brics/2026]] in New Delhi on [[September 12 and 13|brics/2026]].',
  ],
  [
    '2025-07-01',
    "Neither Xi nor Putin will attend next week's [[BRICS summit|brics/2025]] in Rio de Janeiro. Putin stayed at home in 2023 as well, when the summit was held in Johannesburg.",
  ],
  ['2025-11-23', 'The [[next G20 summit|g20/2026]] is far off; the [[previous G20 summit|g20/2024]] was in Brazil.'],
  [
    '2025-10-01',
    'The [[upcoming APEC summit|apec/2025]] may be short. The [[G20 summit|g20/2026]] next year will be longer.',
  ],
  [
    '2024-11-18',
    'The [[G20 summit|g20/2024]] began. Every G20 summit has its quarrel, and the history of G20 summits is long.',
  ],
  [
    '2024-07-10',
    'Biden hosts the [[NATO summit|nato-summit/2024]] from [[July 9–11|nato-summit/2024]]; on [[July 10|nato-summit/2024]] he dines.',
  ],
  [
    '2025-10-02',
    'The first meeting of the [[European Political Community|european-political-community/2022]] took place in Prague in 2022.',
  ],
  ['2025-11-20', 'At the [[G20 meeting|g20/2024]] in Rio in 2024 she smiled. The NATO-Ukraine summit is off.'],
  [
    '2025-12-19',
    'Putin hosts an [[informal end-of-year CIS summit|cis-informal-summit/2025]]. At the [[CIS summit|cis-summit/2025]] in Dushanbe in October he spoke.',
  ],
  ['2025-12-21', 'The leaders came to the [[CIS summit|cis-informal-summit/2025]].'],
  ['2025-05-12', 'A parade is no summit: after the Moscow summit Xi left.'],
  ['2023-11-16', 'The [[APEC summit|apec/2023]] is on [[November 16 and 17|apec/2023]].'],
  [
    '2025-10-27',
    'The [[ASEAN summit|asean-summit/2025-10]] is over. Its [[2023 summit|asean-summit/2023-jakarta]] in Jakarta was longer.',
  ],
  [
    '2025-09-01',
    'The [[SCO summit|sco/2025]] in Tianjin ended. The next SCO summit will be in Bishkek; the SCO summit in Bishkek in 2026 will mark 25 years.',
  ],
  ['2023-09-02', 'He will skip the [[G20 summit|g20/2023]] in India. The [[summit in India|g20/2023]] is a first.'],
  [
    '2025-06-16',
    'The [[G7 summit|g7/2025]] began. Trump arrived at the [[G7|g7/2025]], officials said. The [[G7 meeting|g7/2025]] ends soon.',
  ],
  [
    '2025-04-25',
    "They will be at the [[funeral of the late pope|papal-funeral/2025]]. The [[pontiff's funeral|papal-funeral/2025]] is in Rome.",
  ],
  ['2025-11-06', 'Lula opened the summit of [[COP 30|cop/2025]] in Belém.'],
  ['2025-10-26', 'They assemble for the 47th [[meeting of ASEAN|asean-summit/2025-10]] in the capital.'],
  ['2023-10-05', 'The first [[European Political Community summit|european-political-community/2022]] was in Prague.'],
  ['2025-11-14', 'Ramaphosa will open the [[G20 Leader’s Summit|g20/2025]] next week.'],
  [
    '2023-09-08',
    'Xi skips the [[G20 summit|g20/2023]]. Putin spoke to the [[BRICS summit|brics/2023]] in August. The [[next summit|g20/2024]] will be held in Brazil.',
  ],
  ['2024-11-15', 'The [[G20 summit|g20/2024]] runs from the [[18th to the 19th|g20/2024]] in Rio.'],
  ['2025-04-25', 'He mourned at the [[funeral|papal-funeral/2005]] of John Paul II, not at that of John Lennon.'],
  [
    '2022-09-18',
    "The king of Jordan landed for [[Monday's service|royal-funeral/2022]] at Westminster Abbey. The [[Queen's funeral|royal-funeral/2022]] brings in five hundred guests.",
  ],
  [
    '2023-09-08',
    'Xi Jinping skips the [[G20|g20/2023]] for once. New Delhi had cleared its streets for him; Biden will be at the [[G20|g20/2023]] with Modi.',
  ],
  [
    '2025-05-05',
    'Robert Fico insists that he will attend [[Victory Day|moscow/2025]], whatever his partners say. Vucic hopes to be well enough to go too.',
  ],
  [
    '2025-05-05',
    "Thousands attended Victory Day events in Riga's suburbs, and the mayor of Daugavpils banned a parade.",
  ],
  [
    '2025-05-07',
    "It will be Fico's first time in Red Square's stands, and the biggest [[Victory Day|moscow/2025]] there since the one in 2015. Putin expects 29 guests.",
  ],
  [
    '2026-05-07',
    "Putin's guests for [[May 9|moscow/2026]] are few. Peskov said that for [[this year's event|moscow/2026]] in Moscow nobody had been invited; the [[2025 edition|moscow/2025]] had been Xi's.",
  ],
  [
    '2022-05-09',
    'May 9 was a holiday, and the celebrations in Manila went on all night. Putin sent a telegram to the winner.',
  ],
  [
    '2025-12-22',
    'Putin showed the CIS presidents around the Hermitage before their [[informal summit|cis-informal-summit/2025]]. Aliyev came this time.',
  ],
  ['2025-11-20', "Trump boycotts [[this weekend's G20|g20/2025]], and Xi sends his premier."],
  [
    '2015-09-04',
    "[[Yesterday's parade|beijing/2015]] drew thirty leaders to the side of Xi Jinping, the television said.",
  ],
  [
    '2025-05-07',
    'Zelensky will not attend Victory Day events at home: Ukraine marks the end of the war a day earlier.',
  ],
  ['2025-07-05', 'Xi Jinping did not attend the [[G20|g20/2023]] there in 2023.'],
  ['2025-11-21', 'Next year Donald Trump will host the [[G20|g20/2026]].'],
  ['2025-11-21', 'Xi Jinping and Donald Trump spoke of the G20 in 2023, and of its debts in 2009.'],
];
