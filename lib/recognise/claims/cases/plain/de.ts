import type { PlainCases } from './plain-case.ts';

/** What newspapers say in plain words: German. */
export const de: readonly PlainCases[] = [
  {
    published: '2025-07-03',
    event: 'brics/2025',
    opening: 'Der [Brics-Gipfel|brics/2025] findet am [6. und 7. Juli|brics/2025] in Rio de Janeiro statt.',
    said: `
Irans Präsident [Massud Peseschkian|masoud-pezeshkian] wird wegen des Krieges nicht kommen können. → masoud-pezeshkian declined
Ägyptens Präsident [Abdel Fattah al-Sisi|abdel-fattah-el-sisi] hat seine Reise in letzter Minute abgesagt. → abdel-fattah-el-sisi declined
[Massud Peseschkian|masoud-pezeshkian] hat beschlossen, in Teheran zu bleiben. → masoud-pezeshkian declined
[Massud Peseschkian|masoud-pezeshkian] hat noch nicht entschieden, ob er reist. →
Boliviens Präsident [Luis Arce|luis-arce] hat eine Einladung erhalten. → luis-arce invited
Kubas Präsident [Miguel Díaz-Canel|miguel-diaz-canel] steht auf der Gästeliste. → miguel-diaz-canel expected
Erwartet werden auch Indonesiens Präsident [Prabowo Subianto|prabowo-subianto] und Äthiopiens Regierungschef [Abiy Ahmed|abiy-ahmed]. → abiy-ahmed expected; prabowo-subianto expected
Das Büro des [indischen Premierministers|narendra-modi] bestätigte, dass [Narendra Modi|narendra-modi] dabei sein wird. → narendra-modi accepted
Chiles Präsident [Gabriel Boric|gabriel-boric] fliegt am [Samstag|2025-07-05] nach Rio. → gabriel-boric expected
Russland wird durch Außenminister Sergej Lawrow vertreten. → RU represented
Boliviens Präsident [Luis Arce|luis-arce] hat versprochen zu kommen. → luis-arce accepted
Die Organisatoren rechnen mit [Luis Arce|luis-arce], [Gabriel Boric|gabriel-boric] und [Miguel Díaz-Canel|miguel-diaz-canel]. → gabriel-boric expected; luis-arce expected; miguel-diaz-canel expected
Im [vergangenen Jahr|2024] in Kasan fehlte [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva]. → luiz-inacio-lula-da-silva absent brics/2024
[Narendra Modi|narendra-modi] soll am [Samstagabend|2025-07-05] in Rio eintreffen. → narendra-modi expected
Noch ist unklar, ob [Wladimir Putin|vladimir-putin] am Gipfel teilnimmt. →
[Luis Arce|luis-arce] hat die Einladung angenommen. → luis-arce accepted
Peking dementierte, dass [Xi Jinping|xi-jinping] nach Rio reisen werde. → xi-jinping not expected
    `,
  },
  {
    published: '2025-07-07',
    event: 'brics/2025',
    opening:
      'Der [Brics-Gipfel|brics/2025] fand am [Sonntag|2025-07-06], [6. Juli|brics/2025], in Rio de Janeiro statt.',
    said: `
[Xi Jinping|xi-jinping] reiste nicht nach Brasilien. → xi-jinping absent
[Wladimir Putin|vladimir-putin] war nicht anwesend. → vladimir-putin absent
[Abdel Fattah al-Sisi|abdel-fattah-el-sisi] schickte seinen Ministerpräsidenten. → abdel-fattah-el-sisi represented
Der Iran war durch Außenminister Abbas Araghtschi vertreten. → IR represented
[Narendra Modi|narendra-modi] war bereits am [Samstagabend|2025-07-05] eingetroffen. → narendra-modi attended
[Narendra Modi|narendra-modi], [Cyril Ramaphosa|cyril-ramaphosa] und [Abiy Ahmed|abiy-ahmed] nahmen an dem Treffen teil. → abiy-ahmed attended; cyril-ramaphosa attended; narendra-modi attended
Ebenfalls anwesend waren Chiles Präsident [Gabriel Boric|gabriel-boric] und Boliviens Präsident [Luis Arce|luis-arce]. → gabriel-boric attended; luis-arce attended
[Narendra Modi|narendra-modi] wurde von Präsident [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] empfangen. → luiz-inacio-lula-da-silva host; narendra-modi attended
Unter den Gästen war Kubas Präsident [Miguel Díaz-Canel|miguel-diaz-canel]. → miguel-diaz-canel attended
[Prabowo Subianto|prabowo-subianto] nahm zum ersten Mal an einem Gipfel der Gruppe teil. → prabowo-subianto attended
Weder [Xi Jinping|xi-jinping] noch [Wladimir Putin|vladimir-putin] reisten nach Rio. → vladimir-putin absent; xi-jinping absent
Am Rande des Gipfels traf [Cyril Ramaphosa|cyril-ramaphosa] [Abiy Ahmed|abiy-ahmed]. → abiy-ahmed attended; cyril-ramaphosa attended
Indonesiens Präsident [Prabowo Subianto|prabowo-subianto] verließ Rio vor dem Ende des Treffens. → prabowo-subianto attended
Irans Präsident [Massud Peseschkian|masoud-pezeshkian] blieb in Teheran. → masoud-pezeshkian absent
Brasiliens Präsident [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] empfing die Staats- und Regierungschefs der Gruppe. → luiz-inacio-lula-da-silva host
[Miguel Díaz-Canel|miguel-diaz-canel] saß neben dem russischen Minister. → miguel-diaz-canel attended
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening:
      'Die Parade zum [9. Mai|moscow-victory-day/2025] fand am [Freitag|2025-05-09] auf dem Roten Platz in Moskau statt.',
    said: `
[Robert Fico|robert-fico] war der einzige Regierungschef aus der Europäischen Union. → robert-fico attended
[Robert Fico|robert-fico] und [Aleksandar Vučić|aleksandar-vucic] reisten trotz der Kritik nach Moskau. → aleksandar-vucic attended; robert-fico attended
Auf der Tribüne saßen [Xi Jinping|xi-jinping], [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] und [Nicolás Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Narendra Modi|narendra-modi] nahm nicht teil. → narendra-modi absent
[Narendra Modi|narendra-modi] war eingeladen, schickte aber an seiner Stelle einen Minister. → narendra-modi invited; narendra-modi represented
Neben [Wladimir Putin|vladimir-putin] saß [Xi Jinping|xi-jinping]. → xi-jinping attended
Anders als [Robert Fico|robert-fico] kam [Viktor Orbán|viktor-orban] nicht. → viktor-orban absent
[Wladimir Putin|vladimir-putin] empfing mehr als zwanzig ausländische Staats- und Regierungschefs. → vladimir-putin host
[Ilham Alijew|ilham-aliyev] hatte seinen Besuch einige Tage zuvor abgesagt. → ilham-aliyev declined
[Aleksandar Vučić|aleksandar-vucic], in der Woche zuvor krank, kam am Ende doch. → aleksandar-vucic attended
    `,
  },
  {
    published: '2025-05-05',
    event: 'moscow-victory-day/2025',
    opening:
      'Die [Siegesparade|moscow-victory-day/2025] findet am [9. Mai|moscow-victory-day/2025] auf dem Roten Platz in Moskau statt.',
    said: `
Kreml-Berater Juri Uschakow sagte, [Xi Jinping|xi-jinping] werde der wichtigste Gast sein. → xi-jinping expected
Die Präsidenten Kasachstans und Usbekistans, [Kassym-Schomart Tokajew|kassym-jomart-tokayev] und [Schawkat Mirsijojew|shavkat-mirziyoyev], haben ihre Teilnahme bestätigt. → kassym-jomart-tokayev accepted; shavkat-mirziyoyev accepted
An [Donald Trump|donald-trump] ging keine Einladung. → donald-trump not invited
Das Weiße Haus teilte mit, [Donald Trump|donald-trump] habe keine Pläne, nach Moskau zu reisen. → donald-trump declined
[Narendra Modi|narendra-modi] wird von Verteidigungsminister Rajnath Singh vertreten. → narendra-modi represented
Wenn es seine Gesundheit erlaubt, reist [Aleksandar Vučić|aleksandar-vucic] nach Moskau. →
[Aleksandar Vučić|aleksandar-vucic] hat [Wladimir Putin|vladimir-putin] sein Kommen versprochen. → aleksandar-vucic accepted
Von den Regierungschefs der Europäischen Union kommt nur [Robert Fico|robert-fico]. → robert-fico expected
Im [vergangenen Jahr|2024] nahmen [Alexander Lukaschenko|alexander-lukashenko] und [Emomali Rahmon|emomali-rahmon] an der Parade teil. → alexander-lukashenko attended moscow-victory-day/2024; emomali-rahmon attended moscow-victory-day/2024
[Vor zehn Jahren|2015] saß [Xi Jinping|xi-jinping] neben [Wladimir Putin|vladimir-putin]. → xi-jinping attended moscow-victory-day/2015
Japans Ministerpräsident [Shigeru Ishiba|shigeru-ishiba] lehnte die Einladung ab. → shigeru-ishiba declined
[Ilham Alijew|ilham-aliyev], der kommen wollte, hat die Reise abgesagt. → ilham-aliyev declined
Zu den Staats- und Regierungschefs, die in Moskau erwartet werden, gehören [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva], [Nicolás Maduro|nicolas-maduro] und [Miguel Díaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva expected; miguel-diaz-canel expected; nicolas-maduro expected
Bundespräsident [Frank-Walter Steinmeier|frank-walter-steinmeier] wird nicht nach Moskau reisen. → frank-walter-steinmeier declined
Auch Palästinenserpräsident [Mahmud Abbas|mahmoud-abbas] wird die Parade verfolgen. → mahmoud-abbas expected
    `,
  },
  {
    published: '2025-04-27',
    event: 'papal-funeral/2025',
    opening:
      'Die [Beisetzung|papal-funeral/2025] von Papst [Franziskus|pope-francis] fand am [Samstag|2025-04-26], [26. April|papal-funeral/2025], im Vatikan statt.',
    said: `
Prinz William vertrat König [Charles III.|charles-iii] → charles-iii represented
[Wladimir Putin|vladimir-putin] schickte Kulturministerin Olga Ljubimowa. → vladimir-putin represented
[Emmanuel Macron|emmanuel-macron], [Giorgia Meloni|giorgia-meloni] und [Olaf Scholz|olaf-scholz] saßen in den vorderen Reihen. → emmanuel-macron attended; giorgia-meloni attended; olaf-scholz attended
[Benjamin Netanjahu|benjamin-netanyahu] blieb fern. → benjamin-netanyahu absent
Israel war durch seinen Botschafter vertreten. → IL represented
Argentiniens Präsident [Javier Milei|javier-milei] traf erst am [Freitagabend|2025-04-25] ein, nahm aber an der Messe teil. → javier-milei attended
[Claudia Sheinbaum|claudia-sheinbaum] reiste nicht nach Rom und schickte ihre Innenministerin. → claudia-sheinbaum absent; claudia-sheinbaum represented
[Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] kam mit seiner Frau Janja. → luiz-inacio-lula-da-silva attended
Auch der frühere US-Präsident [Joe Biden|joe-biden] war anwesend. → joe-biden attended
[Ursula von der Leyen|ursula-von-der-leyen] sprach am Rande der Trauerfeier mit [Wolodymyr Selenskyj|volodymyr-zelenskyy]. → ursula-von-der-leyen attended; volodymyr-zelenskyy attended
[Ferdinand Marcos|bongbong-marcos] und seine Frau verneigten sich vor dem Sarg. → bongbong-marcos attended
    `,
  },
  {
    published: '2025-11-24',
    event: 'g20/2025',
    opening: 'Der [G20-Gipfel|g20/2025] fand am [22. und 23. November|g20/2025] in Johannesburg statt.',
    said: `
[Donald Trump|donald-trump] boykottierte den Gipfel. → donald-trump absent
Argentiniens Präsident [Javier Milei|javier-milei] blieb fern und schickte seinen Außenminister. → javier-milei absent; javier-milei represented
Südafrikas Präsident [Cyril Ramaphosa|cyril-ramaphosa] war Gastgeber der Staats- und Regierungschefs der größten Volkswirtschaften. → cyril-ramaphosa host
[Friedrich Merz|friedrich-merz], [Keir Starmer|keir-starmer] und [Emmanuel Macron|emmanuel-macron] berieten am Rande des Gipfels. → emmanuel-macron attended; friedrich-merz attended; keir-starmer attended
[Wladimir Putin|vladimir-putin], gegen den ein Haftbefehl vorliegt, kam nicht. → vladimir-putin absent
[Narendra Modi|narendra-modi] sprach in der Eröffnungssitzung. → narendra-modi attended
[Narendra Modi|narendra-modi] kam mit einer großen Delegation. → narendra-modi attended
[Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva], [Narendra Modi|narendra-modi] und [Cyril Ramaphosa|cyril-ramaphosa] trafen sich während des Gipfels zu dritt. → cyril-ramaphosa attended; luiz-inacio-lula-da-silva attended; narendra-modi attended
Auch Mexikos Präsidentin [Claudia Sheinbaum|claudia-sheinbaum] fehlte. → claudia-sheinbaum absent
Am [Gipfel des vergangenen Jahres|g20/2024] in Rio de Janeiro hatten [Joe Biden|joe-biden] und [Xi Jinping|xi-jinping] teilgenommen. → joe-biden attended g20/2024; xi-jinping attended g20/2024
[Recep Tayyip Erdoğan|recep-tayyip-erdogan] posierte für das Familienfoto. → recep-tayyip-erdogan attended
Japans Ministerpräsidentin [Sanae Takaichi|sanae-takaichi] reiste zu ihrem ersten [G20-Gipfel|g20/2025] nach Johannesburg. → sanae-takaichi attended
Die USA schickten niemanden. → US absent
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: 'Die [Siegesparade|moscow-victory-day/2025] fand am [Freitag|2025-05-09] auf dem Roten Platz statt.',
    said: `
Anwesend waren unter anderem die Präsidenten Brasiliens, [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva], Venezuelas, [Nicolás Maduro|nicolas-maduro], und Kubas, [Miguel Díaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
Mehr als 20 Staats- und Regierungschefs nahmen teil, darunter Brasiliens Präsident [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] und der slowakische Ministerpräsident [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended
[Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] (Brasilien), [Nicolás Maduro|nicolas-maduro] (Venezuela) und [Robert Fico|robert-fico] (Slowakei) nahmen teil. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
Aus Lateinamerika kamen [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] und [Nicolás Maduro|nicolas-maduro], aus Europa [Robert Fico|robert-fico] und [Aleksandar Vučić|aleksandar-vucic]. → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
[Xi Jinping|xi-jinping], [Robert Fico|robert-fico] – der einzige Regierungschef aus der EU – und [Aleksandar Vučić|aleksandar-vucic] nahmen teil. → aleksandar-vucic attended; robert-fico attended; xi-jinping attended
Nicht nur [Xi Jinping|xi-jinping], sondern auch [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] nahm an der Parade teil. → luiz-inacio-lula-da-silva attended; xi-jinping attended
[Xi Jinping|xi-jinping], der am [Mittwoch|2025-05-07] eingetroffen war, [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] und [Robert Fico|robert-fico] nahmen an der Parade teil. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
Der serbische Präsident [Aleksandar Vučić|aleksandar-vucic] und sein brasilianischer Amtskollege [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] nahmen teil. → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended
An [Wladimir Putins|vladimir-putin] Seite standen auf der Tribüne [Xi Jinping|xi-jinping], [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] und [Nicolás Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] saß zwischen [Nicolás Maduro|nicolas-maduro] und [Miguel Díaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
Ebenfalls auf der Tribüne: [Xi Jinping|xi-jinping], [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva], [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
[Xi Jinping|xi-jinping] war dabei, ebenso wie [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] und [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
Neben [Wladimir Putin|vladimir-putin] saß [Xi Jinping|xi-jinping], hinter ihnen [Robert Fico|robert-fico] und [Aleksandar Vučić|aleksandar-vucic]. → aleksandar-vucic attended; robert-fico attended; xi-jinping attended
[Xi Jinping|xi-jinping] und [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] kamen, [Narendra Modi|narendra-modi] nicht. → luiz-inacio-lula-da-silva attended; narendra-modi absent; xi-jinping attended
Während [Xi Jinping|xi-jinping] teilnahm, blieb [Narendra Modi|narendra-modi] zu Hause. → narendra-modi absent; xi-jinping attended
Sowohl [Xi Jinping|xi-jinping] als auch [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] nahmen teil. → luiz-inacio-lula-da-silva attended; xi-jinping attended
    `,
  },
  {
    published: '2025-05-06',
    event: 'moscow-victory-day/2025',
    opening:
      'Moskau bereitet sich auf die [Siegesparade|moscow-victory-day/2025] am [9. Mai|moscow-victory-day/2025] vor.',
    said: `
[Xi Jinping|xi-jinping] landet am [Mittwoch|2025-05-07] zu einem viertägigen Besuch in Moskau. → xi-jinping expected
[Aleksandar Vučić|aleksandar-vucic], der von Brüssel gewarnt wurde, besteht darauf, nach Moskau zu fahren. → aleksandar-vucic accepted
[Narendra Modi|narendra-modi] hat einen Rückzieher gemacht. → narendra-modi declined
Delhi schickt statt [Narendra Modi|narendra-modi] den Vize-Verteidigungsminister. → narendra-modi represented
[Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] ist am [Dienstag|2025-05-06] in Richtung Moskau aufgebrochen. → luiz-inacio-lula-da-silva expected
[Nicolás Maduro|nicolas-maduro] ist bereits in der Stadt. → nicolas-maduro expected
Ebenfalls auf der Gästeliste: [Abdel Fattah al-Sisi|abdel-fattah-el-sisi], [Ibrahim Traoré|ibrahim-traore] und [Umaro Sissoco Embaló|umaro-sissoco-embalo]. → abdel-fattah-el-sisi expected; ibrahim-traore expected; umaro-sissoco-embalo expected
Ehrengast wird [Xi Jinping|xi-jinping] sein. → xi-jinping expected
Als sicher gilt das Kommen von [Kassym-Jomart Tokajew|kassym-jomart-tokayev] und [Schawkat Mirsijojew|shavkat-mirziyoyev]. → kassym-jomart-tokayev expected; shavkat-mirziyoyev expected
[Ilham Alijew|ilham-aliyev] gilt als Wackelkandidat. →
[Nikol Paschinjan|nikol-pashinyan] hat zugesagt. → nikol-pashinyan accepted
Auch [Serdar Berdimuhamedow|serdar-berdimuhamedow] wird erwartet. → serdar-berdimuhamedow expected
[Donald Trump|donald-trump] hat abgewinkt. → donald-trump declined
Hanoi bestätigte die Teilnahme von [To Lam|to-lam]. → to-lam accepted
Der Kreml rechnet mit 29 Staats- und Regierungschefs, darunter [Nicolás Maduro|nicolas-maduro] und [Miguel Díaz-Canel|miguel-diaz-canel]. → miguel-diaz-canel expected; nicolas-maduro expected
[Kim Jong Un|kim-jong-un] wird nicht dabei sein. → kim-jong-un declined
[Frank-Walter Steinmeier|frank-walter-steinmeier] wurde nicht eingeladen. → frank-walter-steinmeier not invited
[Shigeru Ishiba|shigeru-ishiba] bleibt der Parade fern. → shigeru-ishiba declined
Auch [Viktor Orbán|viktor-orban] fährt nicht. → viktor-orban declined
[Milorad Dodik|milorad-dodik] will ebenfalls kommen. → milorad-dodik accepted
[Mahmud Abbas|mahmoud-abbas] wird von der Tribüne aus zusehen. → mahmoud-abbas expected
Rechts von [Wladimir Putin|vladimir-putin] wird [Xi Jinping|xi-jinping] sitzen. → xi-jinping expected
[Xi Jinping|xi-jinping] führt die Gästeliste an. → xi-jinping expected
Ob [Aleksandar Vučić|aleksandar-vucic] reisen kann, ist nach seiner Erkrankung offen. →
[Wladimir Putin|vladimir-putin] hat [Donald Trump|donald-trump] telefonisch eingeladen. → donald-trump invited
[Benjamin Netanjahu|benjamin-netanyahu] hat abgesagt, ebenso [Yoon Suk-yeol|yoon-suk-yeol]. → benjamin-netanyahu declined; yoon-suk-yeol declined
Moskau erwartet auch [Alexander Lukaschenko|alexander-lukashenko] und [Emomali Rahmon|emomali-rahmon]. → alexander-lukashenko expected; emomali-rahmon expected
Deutschland wird von Botschafter Alexander Graf Lambsdorff vertreten. → DE represented
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening:
      'Russland hat am [Freitag|2025-05-09] auf dem Roten Platz den [Tag des Sieges|moscow-victory-day/2025] gefeiert.',
    said: `
[Xi Jinping|xi-jinping] saß rechts von [Wladimir Putin|vladimir-putin], zwischen ihnen ein Veteran. → xi-jinping attended
[Robert Fico|robert-fico] legte nach der Parade am Grab des Unbekannten Soldaten Blumen nieder. → robert-fico attended
[Aleksandar Vučić|aleksandar-vucic] musste einen Umweg über die Türkei nehmen, war aber rechtzeitig da. → aleksandar-vucic attended
[Narendra Modi|narendra-modi] fehlte. → narendra-modi absent
Den Platz von [Narendra Modi|narendra-modi] nahm der Vize-Verteidigungsminister ein. → narendra-modi represented
[Ilham Alijew|ilham-aliyev] glänzte durch Abwesenheit. → ilham-aliyev absent
[Ilham Alijew|ilham-aliyev] hatte kurzfristig abgesagt. → ilham-aliyev declined
Für Afrika waren [Ibrahim Traoré|ibrahim-traore] und [Umaro Sissoco Embaló|umaro-sissoco-embalo] da. → ibrahim-traore attended; umaro-sissoco-embalo attended
[Alexander Lukaschenko|alexander-lukashenko] war eigens zur Parade angereist. → alexander-lukashenko attended
[Robert Fico|robert-fico] stand als einziger EU-Regierungschef auf der Tribüne. → robert-fico attended
Aus Europa waren nur [Robert Fico|robert-fico] und [Aleksandar Vučić|aleksandar-vucic] gekommen. → aleksandar-vucic attended; robert-fico attended
[Wladimir Putin|vladimir-putin] dankte [Xi Jinping|xi-jinping] für sein Kommen. → xi-jinping attended
Weder [Donald Trump|donald-trump] noch ein anderer westlicher Staatschef war gekommen. → donald-trump absent
[Donald Trump|donald-trump] blieb in Washington. → donald-trump absent
Auch [Kassym-Jomart Tokajew|kassym-jomart-tokayev], [Sadyr Dschaparow|sadyr-japarov] und [Emomali Rahmon|emomali-rahmon] waren auf der Tribüne. → emomali-rahmon attended; kassym-jomart-tokayev attended; sadyr-japarov attended
Zu den Gästen zählten [Nicolás Maduro|nicolas-maduro], [To Lam|to-lam] und [Miguel Díaz-Canel|miguel-diaz-canel]. → miguel-diaz-canel attended; nicolas-maduro attended; to-lam attended
[Robert Fico|robert-fico] verteidigte seine Teilnahme. → robert-fico attended
[Viktor Orbán|viktor-orban] war nicht da. → viktor-orban absent
Im [vergangenen Jahr|2024] waren nur neun Staatschefs gekommen, darunter [Alexander Lukaschenko|alexander-lukashenko] und [Miguel Díaz-Canel|miguel-diaz-canel]. → alexander-lukashenko attended moscow-victory-day/2024; miguel-diaz-canel attended moscow-victory-day/2024
    `,
  },
];
