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
  {
    published: '2025-05-10',
    title: 'Kommentar: Ficos Kniefall',
    text: `Er war der Einzige aus der EU. Am Freitag saß Robert Fico in Moskau zwischen Autokraten und applaudierte; am Samstag war er wieder in Bratislava und erklärte, er habe nur der Toten gedacht. Die Feier zum [[80. Jahrestag|moscow/2025]] des Kriegsendes war aber keine Gedenkstunde, sondern eine Heerschau.

Dass Viktor Orbán am [[9. Mai|moscow/2025]] zu Hause blieb, ist ihm hoch anzurechnen.`,
  },
  {
    published: '2005-05-09',
    title: 'Schröder bittet um Verzeihung',
    text: `Bundeskanzler Gerhard Schröder hat in Moskau das russische Volk um Vergebung gebeten. Mehr als 50 Staats- und Regierungschefs, darunter George W. Bush und Hu Jintao, nahmen am Montag an den Feiern zum [[60. Jahrestag|moscow/2005]] des Sieges über Hitler-Deutschland teil.

Bush reist morgen nach Georgien weiter. Die Präsidenten Estlands und Litauens waren der Einladung Wladimir Putins nicht gefolgt.`,
  },
  {
    published: '2025-08-28',
    title: 'Kim fährt nach Peking',
    text: `Nordkoreas Machthaber Kim Jong-un nimmt am kommenden Mittwoch an der Militärparade in Peking teil, wie das chinesische Außenministerium am Donnerstag mitteilte. Erwartet werden 26 ausländische Staats- und Regierungschefs.

China begeht am [[3. September|beijing/2025]] den [[80. Jahrestag|beijing/2025]] des Sieges über Japan. Zur [[Parade im Jahr 2015|beijing/2015]] war Kim nicht gekommen.`,
  },
  {
    published: '2023-05-09',
    title: 'Kranz in Treptow',
    text: `Trotz Auflagen der Polizei sind am Dienstag Tausende zum Sowjetischen Ehrenmal nach Berlin-Treptow gekommen. Russische Fahnen waren am 9. Mai verboten. Der Botschafter legte einen Kranz nieder.`,
  },
  {
    published: '2025-05-09',
    title: 'Aufstieg vertagt',
    text: `Der Hamburger SV hat das Spiel in Magdeburg am 9. Mai verloren. Trainer Polzin sprach von einem gebrauchten Abend. Der nächste Gegner heißt Ulm.`,
  },
  {
    published: '2022-05-04',
    title: 'Was plant Putin für Montag?',
    text: `Westliche Dienste rechnen damit, dass der Kreml den [[9. Mai|moscow/2022]] für eine Erklärung nutzt. Zur Parade auf dem Roten Platz sind diesmal keine ausländischen Staatschefs eingeladen; es sei kein rundes Jubiläum, sagte Peskow.`,
  },
  {
    published: '2025-05-08',
    title: 'Wien gedenkt',
    text: `Mit dem Fest der Freude auf dem Heldenplatz hat Wien am Donnerstag den 80. Jahrestag der Befreiung vom Nationalsozialismus begangen. Russlands Botschafter lädt für den 9. Mai zum Schwarzenbergplatz.`,
  },
  {
    published: '2025-07-14',
    title: 'Parade in Paris',
    text: `Zum Nationalfeiertag sind am Montag 7000 Soldaten über die Champs-Élysées marschiert. Die diesjährige Parade stand im Zeichen der Bedrohung durch Moskau.`,
  },
  {
    published: '2025-05-09',
    title: 'Merz in Brüssel',
    text: `Kanzler Friedrich Merz hat am 9. Mai seinen Antrittsbesuch in Brüssel gemacht. Er warnte den slowakischen Regierungschef, der am selben Tag in Moskau war.`,
  },
  {
    published: '2024-05-09',
    title: 'Muttertag und mehr',
    text: `Am 9. Mai bleiben die Geschäfte zu. Moskau-Inkasso, die Schuldnerberatung, hat ab Montag wieder geöffnet.`,
  },
  {
    published: '2025-10-03',
    title: 'Tag der Einheit',
    text: `Zum 35. Jahrestag der Wiedervereinigung sprach Emmanuel Macron in Saarbrücken. Der russische Präsident war nicht eingeladen.`,
  },
  {
    published: '2025-05-08',
    title: 'Gedenken im Bundestag',
    text: `80 Jahre nach Kriegsende hat der Bundestag der Befreiung gedacht. „Der Kreml verdreht die Geschichte“, sagte Frank-Walter Steinmeier.`,
  },
  {
    published: '2025-05-09',
    title: 'Moskau feiert',
    text: `Bei der [[Siegesparade|moscow/2025]] in Moskau fehlte der Botschafter. In Moskau wurde auch der 80. Jahrestag der Gründung eines Theaters begangen.`,
  },
  {
    published: '2025-05-07',
    title: 'Vučić: Ich fliege',
    text: `Trotz einer Nacht im Krankenhaus will der serbische Staatschef an diesem Freitag in Moskau sein. Er habe Putin sein Wort gegeben, sagte Aleksandar Vučić am Mittwoch. Zu den Gästen der Parade, mit der Russland den Sieg im „Großen Vaterländischen Krieg" feiert, gehört aus der EU nur Robert Fico.

Brüssel hatte beide gewarnt. „Wer am [[9. Mai|moscow/2025]] auf der Tribüne sitzt, hat seine Wahl getroffen", so ein Diplomat.`,
  },
  {
    published: '2024-05-10',
    title: 'Schnee und ein Panzer',
    text: `Bei Schneefall ist am Donnerstag die wohl kürzeste [[Siegesparade|moscow/2024]] der Putin-Jahre zu Ende gegangen. Neun ausländische Staatsgäste froren mit. Im Mai 2005 waren es mehr als fünfzig gewesen, darunter der deutsche Kanzler.`,
  },
  {
    published: '2025-09-04',
    title: 'Nach der Parade',
    text: `Kim Jong-un hat Peking verlassen. Zuvor traf er Xi zu einem Bankett. Am Mittwoch hatte China mit Putin und zwei Dutzend Staatschefs das Ende des Zweiten Weltkriegs in Asien vor 80 Jahren begangen.`,
  },
  {
    published: '2025-09-01',
    text: `Zum [[60. Jahrestag|moscow/2005]] des Sieges kam Bush nach Moskau, zum [[65. Jahrestag|moscow/2010]] Merkel. Beim [[70. Jahrestag|moscow/2015]] fehlten die meisten.

2020 wurde der [[9. Mai|moscow/2020]] abgesagt. Am [[24. Juni|moscow/2020]] holte man die Parade nach. Zur [[Parade 2021|moscow/2021]] kam Rahmon. Die [[diesjährige Parade|moscow/2025]] sah Xi.

Am [[3. September|beijing/2025]] wird in Peking marschiert, zur [[Siegesparade|beijing/2025]] kommen viele.`,
  },
  {
    published: '2023-05-09',
    text: `Lukaschenko ist zur Parade auf dem Roten Platz in Moskau. Er ist am Vorabend des [[Tages des Sieges|moscow/2023]] am 8. Mai in Moskau eingetroffen.`,
  },
  {
    published: '2025-05-10',
    text: `Robert Fico war am [[9. Mai|moscow/2025]] in Moskau. Gerhard Schröder nahm am [[60. Jahrestag|moscow/2005]] teil, als alle da waren.`,
  },
  {
    published: '2025-08-30',
    text: `Das Außenministerium hat mitgeteilt, wer am [[3. September|beijing/2025]] auf dem Tor des Himmlischen Friedens stehen wird. Wladimir Putin und Robert Fico kommen.`,
  },
];
