import type { SummitCase } from './case.ts';

/** Polish. */
export const PL_SUMMIT_CASES: readonly SummitCase[] = [
  [
    '2023-07-10',
    'W Wilnie rozpoczyna się [[szczyt NATO|nato-summit/2023]]. Na [[zeszłorocznym szczycie|nato-summit/2022-madrid]] zaproszono Szwecję.',
  ],
  [
    '2023-07-10',
    'W Wilnie trwa [[szczyt NATO|nato-summit/2023]]. Zełenski weźmie udział w obradach [[12 lipca|nato-summit/2023]].',
  ],
  ['2024-10-20', 'Putin przyjmie ponad 20 przywódców na [[szczycie BRICS|brics/2024]] w Kazaniu.'],
  ['2024-10-25', '[[Szczyt w Kazaniu|brics/2024]] zakończył się bez wspólnej waluty BRICS.'],
  [
    '2025-07-05',
    'Ani Xi, ani Putin nie pojadą na [[szczyt BRICS|brics/2025]] do Rio de Janeiro. [[Zeszłoroczny szczyt|brics/2024]] odbył się w Kazaniu.',
  ],
  ['2025-09-01', 'Na [[szczycie Szanghajskiej Organizacji Współpracy|sco/2025]] w Tiencinie Xi przyjął Modiego.'],
  ['2023-09-08', 'Xi nie weźmie udziału w [[szczycie G20|g20/2023]] w New Delhi.'],
  ['2024-11-17', 'Na [[szczyt państw G20|g20/2024]] w Rio przyleciał Biden.'],
  ['2025-06-16', 'Zełenski przyleciał na [[szczyt G7|g7/2025]] w Kananaskis.'],
  ['2025-06-24', 'Duda poleciał na [[szczyt NATO|nato-summit/2025]] w Hadze.'],
  ['2023-07-12', 'Na [[szczycie w Wilnie|nato-summit/2023]] NATO nie zaprosiło Ukrainy.'],
  [
    '2023-06-01',
    'Morawiecki jest na [[szczycie Europejskiej Wspólnoty Politycznej|european-political-community/2023-chisinau]] w Mołdawii.',
  ],
  ['2024-06-06', 'Duda wziął udział w obchodach [[80. rocznicy|d-day-commemoration/2024]] lądowania w Normandii.'],
  [
    '2025-01-27',
    'Król Karol przyjechał na obchody [[80. rocznicy|auschwitz-commemoration/2025]] wyzwolenia Auschwitz.',
  ],
  ['2024-07-26', '[[Ceremonia otwarcia|olympics-opening/2024]] igrzysk odbyła się na Sekwanie.'],
  ['2025-10-13', '[[Szczyt w Szarm el-Szejk|gaza-peace-summit/2025]] zgromadził ponad 20 przywódców.'],
  ['2025-05-05', 'Fico pojedzie do Moskwy na [[Dzień Zwycięstwa|moscow/2025]].'],
  ['2025-05-08', 'Na [[jutrzejszej paradzie|moscow/2025]] na placu Czerwonym będzie Xi.'],
  [
    '2026-04-20',
    'Fico znów jedzie do Moskwy [[9 maja|moscow/2026]]. Na [[zeszłorocznej paradzie|moscow/2025]] było 27 przywódców.',
  ],
  [
    '2025-08-28',
    'Fico będzie w Pekinie na paradzie [[3 września|beijing/2025]]. Na [[paradzie z 2015 roku|beijing/2015]] był Zeman.',
  ],
  ['2025-05-05', 'Moskwa obchodzi [[80. rocznicę|moscow/2025]] zwycięstwa nad nazistowskimi Niemcami.'],
  ['2025-05-09', '9 maja Bruksela obchodzi Dzień Europy.'],
  ['2025-08-15', 'Defilada z okazji Święta Wojska Polskiego przeszła ulicami Warszawy.'],
  ['2025-03-05', 'Londyn gościł szczyt w sprawie Ukrainy.'],
  ['2025-08-16', 'Szczyt na Alasce zakończył się bez porozumienia.'],
  ['2025-03-07', 'Szczyt UE odbył się w Brukseli.'],
  [
    '2024-07-05',
    'Na [[szczycie SzOW|sco/2024]] w Astanie był Erdogan. [[Następny szczyt|sco/2025]] odbędzie się w Chinach.',
  ],
  ['2020-06-24', 'Paradę na placu Czerwonym przeniesiono z [[9 maja|moscow/2020]] na [[24 czerwca|moscow/2020]].'],
  ['2025-07-20', 'Doszedł na szczyt Everestu bez tlenu.'],
  ['2024-11-28', 'Paszynian nie przyjechał na [[szczyt OUBZ|csto-summit/2024]] do Astany.'],
  [
    '2025-11-23',
    '[[Następny szczyt G20|g20/2026]] odbędzie się w USA. [[Poprzedni szczyt G20|g20/2024]] odbył się w Brazylii.',
  ],
  ['2024-07-08', 'Na [[szczycie Sojuszu Północnoatlantyckiego|nato-summit/2024]] w Waszyngtonie będzie Duda.'],
  ['2025-06-25', 'Był to jego ostatni [[szczyt NATO|nato-summit/2025]].'],
  ['2024-06-06', 'W Szwajcarii będzie konferencja. Weźmie udział w [[szczycie pokojowym|ukraine-peace-summit/2024]].'],
  [
    '2022-10-06',
    'W Pradze po raz pierwszy zbiera się dziś [[Europejska Wspólnota Polityczna|european-political-community/2022]]; Fiala wita Truss i Erdoğana.',
  ],
  ['2025-05-08', 'Fico leci do Moskwy na [[osiemdziesięciolecie|moscow/2025]] zwycięstwa nad Niemcami, parada jutro.'],
  [
    '2025-04-26',
    'Duda wrócił z Rzymu. Na [[pogrzeb|papal-funeral/2005]] Jana Pawła II przyjechało siedemdziesięciu szefów państw.',
  ],
];
