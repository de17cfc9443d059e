import type { OccasionCase } from './notation.ts';

/** German, Austrian and Swiss manners. */
export const DE_CASES: readonly OccasionCase[] = [
  {
    published: '2025-05-09',
    title: 'Putin inszeniert sich mit Xi',
    text: `Mit einer Militärparade auf dem Roten Platz hat Russland am Freitag den [[80. Jahrestag|moscow/2025]] des Sieges über Nazi-Deutschland gefeiert. Neben Wladimir Putin saß Xi Jinping.

Am [[Tag des Sieges|moscow/2025]] dabei war auch der slowakische Ministerpräsident Robert Fico. Im vergangenen Jahr waren nur neun Staatschefs gekommen.`,
  },
  {
    published: '2025-05-08',
    title: '80 Jahre Kriegsende: Steinmeier mahnt',
    text: `BERLIN. Zum 80. Jahrestag des Kriegsendes hat der Bundespräsident im Bundestag vor Geschichtsvergessenheit gewarnt. Der russische Botschafter war zu der Gedenkstunde nicht eingeladen.

Am Ehrenmal in Treptow werden am 9. Mai Tausende erwartet.`,
  },
  {
    published: '2025-05-09',
    title: 'Europatag: Beflaggung und Bürgerfest',
    text: `Brüssel feiert am 9. Mai den Europatag. Robert Schuman hatte seinen Plan am 9. Mai 1950 vorgestellt. In Berlin gibt es ein Bürgerfest.`,
  },
  {
    published: '2025-05-02',
    title: 'Fico fliegt, Baltikum sperrt',
    text: `Der slowakische Regierungschef will trotz Warnungen aus Brüssel zur [[Siegesparade|moscow/2025]] nach Moskau reisen. Zu den Feierlichkeiten am [[9. Mai|moscow/2025]] hat auch Serbiens Präsident Vučić zugesagt. Ungarns Premier Orbán bleibt zu Hause.`,
  },
  {
    published: '2015-05-05',
    title: 'Merkel kommt einen Tag später',
    text: `Die Bundeskanzlerin reist erst am 10. Mai nach Moskau. An der [[Siegesparade|moscow/2015]] zum [[70. Jahrestag|moscow/2015]] des Kriegsendes nimmt sie wegen der Annexion der Krim nicht teil.

Zehn Jahre zuvor hatte Gerhard Schröder auf der Tribüne am Roten Platz gesessen.`,
  },
  {
    published: '2025-09-03',
    title: 'Drei Männer in Peking',
    text: `Xi Jinping hat am Mittwoch mit einer Militärparade in Peking Stärke demonstriert. Anlass war der [[80. Jahrestag|beijing/2025]] der japanischen Kapitulation. Kim Jong-un und Wladimir Putin schritten neben ihm über den roten Teppich.

Aus der EU reiste nur Fico an, der schon im Mai die Moskauer [[Siegesparade|moscow/2025]] besucht hatte.`,
  },
  {
    published: '2025-09-01',
    title: 'DFB-Team reist nach Bratislava',
    text: `Die Nationalmannschaft trifft sich am 3. September zum Abschlusstraining, das Spiel gegen die Slowakei ist am Donnerstag. Die Partie ist ausverkauft.`,
  },
  {
    published: '2020-06-24',
    title: 'Nachgeholte Parade',
    text: `Mit sechs Wochen Verspätung hat Moskau die [[Siegesparade|moscow/2020]] abgehalten. Ursprünglich sollte sie am [[9. Mai|moscow/2020]] stattfinden. Serbiens Präsident Vučić lobte den Gastgeber.`,
  },
  {
    published: '2022-05-09',
    title: 'Putins Rede',
    text: `Wladimir Putin hat auf dem Roten Platz den Angriff auf die Ukraine gerechtfertigt. Ausländische Gäste waren zum [[Tag des Sieges|moscow/2022]] nicht geladen. Auf der [[diesjährigen Parade|moscow/2022]] fehlten die Flugzeuge.

In Riga und Tallinn blieben die Plätze am 9. Mai abgesperrt.`,
  },
  {
    published: '2024-05-07',
    title: 'Himmlisches Wetter zu Himmelfahrt',
    text: `Am 9. Mai scheint fast überall die Sonne, die Temperaturen steigen auf 22 Grad. Der Feiertag Christi Himmelfahrt bleibt trocken, meldet der Wetterdienst.`,
  },
];
