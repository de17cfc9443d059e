import type { SummitCase } from './case.ts';

/** German. */
export const DE_SUMMIT_CASES: readonly SummitCase[] = [
  ['2024-10-20', 'Zum [[Brics-Gipfel|brics/2024]] in Kasan erwartet Putin mehr als 20 Staatschefs.'],
  ['2024-10-25', 'Der [[Gipfel in Kasan|brics/2024]] ist zu Ende, die Brics-Staaten wollen enger zusammenarbeiten.'],
  ['2024-10-22', 'Der [[16. Brics-Gipfel|brics/2024]] beginnt heute in Kasan.'],
  ['2025-09-01', 'Beim [[SOZ-Gipfel|sco/2025]] in Tianjin sprach Xi.'],
  ['2025-09-01', 'Modi kam zum [[Gipfel der Schanghaier Organisation für Zusammenarbeit|sco/2025]] nach Tianjin.'],
  ['2023-09-08', 'Xi fehlt beim [[G20-Gipfel|g20/2023]] in Neu-Delhi.'],
  ['2025-11-21', 'Merz fliegt zum [[G20-Gipfel|g20/2025]] nach Johannesburg.'],
  [
    '2025-06-16',
    'Merz traf Trump am Rande des [[G7-Gipfels|g7/2025]] in Kananaskis. Vor einem Jahr hatte Meloni in Apulien eingeladen.',
  ],
  ['2025-06-23', 'Der [[Nato-Gipfel|nato-summit/2025]] in Den Haag beginnt am [[24. Juni|nato-summit/2025]].'],
  ['2023-07-13', 'Nach dem [[Gipfel von Vilnius|nato-summit/2023]] bleibt die Nato bei ihrer Linie.'],
  ['2024-10-08', 'Putin empfängt die Staatschefs zum [[GUS-Gipfel|cis-summit/2024]] in Moskau.'],
  ['2024-11-28', 'Paschinjan blieb dem [[OVKS-Gipfel|csto-summit/2024]] in Astana fern.'],
  [
    '2023-05-31',
    'Scholz reist zum [[Gipfel der Europäischen Politischen Gemeinschaft|european-political-community/2023-chisinau]] nach Moldau.',
  ],
  ['2025-10-30', 'Trump traf am Rande des [[Apec-Gipfels|apec/2025]] in Südkorea Xi.'],
  [
    '2024-06-06',
    'Scholz nahm an der Feier zum [[80. Jahrestag|d-day-commemoration/2024]] der Landung in der Normandie teil.',
  ],
  [
    '2025-01-27',
    'Steinmeier und Scholz waren beim Gedenken zum [[80. Jahrestag|auschwitz-commemoration/2025]] der Befreiung von Auschwitz.',
  ],
  [
    '2023-05-06',
    'Steinmeier war bei der [[Krönung|coronation/2023]] von Charles III. in London. Zur Krönung Elizabeths 1953 kam niemand.',
  ],
  ['2024-07-26', 'Die [[Eröffnungsfeier|olympics-opening/2024]] der Olympischen Spiele fand auf der Seine statt.'],
  ['2025-10-13', 'Merz nahm am [[Gipfel in Scharm el-Scheich|gaza-peace-summit/2025]] teil.'],
  ['2025-05-05', 'Fico will zum [[Tag des Sieges|moscow/2025]] nach Moskau reisen.'],
  ['2025-05-08', 'Zur [[morgigen Parade|moscow/2025]] auf dem Roten Platz kommt auch Fico.'],
  [
    '2025-08-28',
    'Fico reist zur Militärparade am [[3. September|beijing/2025]] nach Peking. Zur [[Parade 2015|beijing/2015]] war Zeman gekommen.',
  ],
  [
    '2025-05-05',
    'In Moskau wird am [[9. Mai|moscow/2025]] der [[80. Jahrestag|moscow/2025]] des Sieges über Nazi-Deutschland gefeiert.',
  ],
  ['2025-05-12', 'Bei der [[Parade vom Freitag|moscow/2025]] auf dem Roten Platz saß Xi neben Putin.'],
  ['2025-05-08', 'In Berlin wird der 80. Jahrestag des Kriegsendes begangen.'],
  ['2025-05-09', 'Am 9. Mai feiert die EU in Brüssel den Europatag.'],
  ['2025-03-05', 'Starmer lud zum Ukraine-Gipfel nach London.'],
  ['2025-08-16', 'Der Gipfel in Alaska endete ohne Einigung.'],
  ['2025-03-06', 'Beim EU-Gipfel in Brüssel ging es um Verteidigung.'],
  ['2025-10-20', 'Der nächste EU-Gipfel findet im Dezember statt.'],
  [
    '2024-07-05',
    'Beim [[SOZ-Gipfel|sco/2024]] in Astana war Erdogan Gast. Der [[nächste Gipfel|sco/2025]] findet in China statt.',
  ],
  [
    '2020-06-24',
    'Die Parade auf dem Roten Platz wurde vom [[9. Mai|moscow/2020]] auf den [[24. Juni|moscow/2020]] verschoben.',
  ],
  [
    '2025-11-23',
    'Der [[nächste G20-Gipfel|g20/2026]] findet in den USA statt, beim [[letzten G20-Gipfel|g20/2024]] fehlte er.',
  ],
  ['2025-10-01', 'Beim EU-Gipfel in Kopenhagen geht es um Drohnen.'],
  [
    '2025-11-20',
    'Beim vergangenen [[G20-Treffen|g20/2024]] in Rio de Janeiro 2024 war sie dabei. Beim Treffen der G20-Finanzminister in Durban fehlte sie. Vor dem Gipfel schwieg sie.',
  ],
  ['2025-08-31', 'Beim [[SOZ-Gipfel 2024|sco/2024]] in Astana fehlte Modi.'],
  [
    '2025-06-17',
    'Das [[Gipfeltreffen der G7-Staaten|g7/2025]] geht weiter. In Kananaskis hat das [[G7-Treffen|g7/2025]] begonnen.',
  ],
  ['2025-04-24', 'Die [[Trauerfeier für den verstorbenen Papst|papal-funeral/2025]] beginnt um zehn.'],
  [
    '2025-06-13',
    'Merz fährt zum [[G7-Gipfel|g7/2025]]. 2024 war der Papst da; beim [[letzten G7-Gipfel|g7/2018]] in Kanada, 2018, fehlte er.',
  ],
  [
    '2025-05-16',
    'In Tirana tagt der [[Gipfel der Europäischen Politischen Gemeinschaft|european-political-community/2025-tirana]]. Das [[nächste Treffen|european-political-community/2025-copenhagen]] findet am [[2. Oktober|european-political-community/2025-copenhagen]] in Kopenhagen statt.',
  ],
  ['2025-11-05', 'Merz fliegt zur [[Klimakonferenz in Brasilien|cop/2025]], Trump schickt niemanden.'],
  ['2026-06-02', 'In Bonn spricht der Minister auf einer Klimakonferenz über Wärmepumpen; Merz fehlt.'],
  ['2022-06-27', 'Scholz empfängt seit Sonntag Biden und Macron auf Schloss Elmau zum [[G7-Gipfel|g7/2022]].'],
  [
    '2025-05-07',
    'Zur [[Siegesparade|moscow/2025]] in Moskau kommen 29 Gäste, zu den [[Feierlichkeiten des Vorjahres|moscow/2024]] kamen neun.',
  ],
  [
    '2025-12-14',
    'Zum [[informellen GUS-Gipfel|cis-informal-summit/2025]] in Sankt Petersburg erwartet Putin am [[21. Dezember|cis-informal-summit/2025]] seine Nachbarn; Paschinjan will zum [[Gipfel der Eurasischen Wirtschaftsunion|eaeu-summit/2025-12]].',
  ],
  ['2025-07-05', 'Donald Trump war 2018 beim [[G7 in Kanada|g7/2018]].'],
];
