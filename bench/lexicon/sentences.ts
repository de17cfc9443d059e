/**
 * News of our own making, for measuring speed only: `{}` takes a name. Nothing in it happened.
 */
export const SENTENCES = {
  en: [
    'The talks between {} and {} began on Tuesday in a hotel outside the capital, two officials said.',
    'Farmers in the north have complained for weeks that the price of diesel eats up what is left of the harvest.',
    '{} told reporters that the agreement would be signed before the end of the month, though nobody had seen a draft.',
    'A spokeswoman for the Foreign Ministry declined to say whether the invitation had been answered.',
    'The Central Bank left its rate unchanged at 4.25 percent, as most economists had expected.',
    'In the old harbour the first ferries since the storm left on Saturday morning, half empty.',
    'Opposition lawmakers accused {} of hiding behind procedure; the Speaker called for order three times.',
    'According to the Statistics Office, 312,000 people moved to the cities last year, most of them under thirty.',
    'The Supreme Court will hear the appeal of the shipping company in February.',
    '“We have seen this film before,” said Professor Ellen Marsh, who teaches history at the University of Leeds.',
  ],
  de: [
    'Die Gespräche zwischen {} und {} begannen am Dienstag in einem Hotel am Rande der Hauptstadt.',
    'Landwirte im Norden klagen seit Wochen darüber, dass der Preis für Diesel den Ertrag der Ernte auffrisst.',
    '{} sagte, das Abkommen werde noch vor Ende des Monats unterzeichnet, obwohl niemand einen Entwurf gesehen habe.',
    'Eine Sprecherin des Auswärtigen Amtes wollte nicht sagen, ob die Einladung beantwortet worden sei.',
    'Die Notenbank ließ den Leitzins unverändert, wie es die meisten Ökonomen erwartet hatten.',
    'Im alten Hafen liefen am Samstagmorgen die ersten Fähren seit dem Sturm aus, halb leer.',
  ],
  fr: [
    'Les entretiens entre {} et {} ont débuté mardi dans un hôtel aux abords de la capitale.',
    'Les agriculteurs du nord se plaignent depuis des semaines du prix du gazole, qui dévore la récolte.',
    '{} a déclaré que l’accord serait signé avant la fin du mois, sans que personne en ait vu le texte.',
    'Une porte-parole du ministère des Affaires étrangères n’a pas voulu dire si l’invitation avait reçu une réponse.',
    'La Banque centrale a laissé son taux inchangé, comme l’attendaient la plupart des économistes.',
  ],
  es: [
    'Las conversaciones entre {} y {} comenzaron el martes en un hotel de las afueras de la capital.',
    'Los agricultores del norte se quejan desde hace semanas de que el precio del gasóleo se come la cosecha.',
    '{} afirmó que el acuerdo se firmaría antes de fin de mes, aunque nadie había visto un borrador.',
    'Una portavoz del Ministerio de Asuntos Exteriores no quiso decir si se había respondido a la invitación.',
    'El Banco Central mantuvo el tipo sin cambios, como esperaba la mayoría de los economistas.',
  ],
  pt: [
    'As conversas entre {} e {} começaram na terça-feira num hotel nos arredores da capital.',
    'Os agricultores do norte queixam-se há semanas de que o preço do gasóleo consome a colheita.',
    '{} afirmou que o acordo seria assinado antes do fim do mês, embora ninguém tivesse visto um rascunho.',
    'Uma porta-voz do Ministério das Relações Exteriores não quis dizer se o convite fora respondido.',
  ],
  ro: [
    'Discuțiile dintre {} și {} au început marți într-un hotel de la marginea capitalei.',
    'Fermierii din nord se plâng de săptămâni întregi că prețul motorinei înghite recolta.',
    '{} a declarat că acordul va fi semnat înainte de sfârșitul lunii, deși nimeni nu văzuse textul.',
  ],
  pl: [
    'Rozmowy, w których biorą udział {} i {}, rozpoczęły się we wtorek w hotelu pod stolicą.',
    'Rolnicy z północy od tygodni skarżą się, że cena oleju napędowego pochłania zbiory.',
    '{} zapowiada, że umowa zostanie podpisana przed końcem miesiąca, choć nikt nie widział projektu.',
    'Rzeczniczka Ministerstwa Spraw Zagranicznych nie chciała powiedzieć, czy odpowiedziano na zaproszenie.',
  ],
  sr: [
    'Razgovori u kojima učestvuju {} i {} počeli su u utorak u hotelu nadomak prestonice.',
    'Poljoprivrednici sa severa nedeljama se žale da im cena dizela guta žetvu.',
    '{} tvrdi da će sporazum biti potpisan pre kraja meseca, iako niko nije video nacrt.',
  ],
  ru: [
    'Переговоры, в которых участвуют {} и {}, начались во вторник в гостинице на окраине столицы.',
    'Фермеры на севере страны не первую неделю жалуются, что цена солярки съедает урожай.',
    '{} заявил, что соглашение подпишут до конца месяца, хотя проекта никто не видел.',
    'В Министерстве иностранных дел не стали говорить, ответили ли на приглашение.',
    'Центральный банк сохранил ключевую ставку, чего и ждало большинство экономистов.',
    'В старом порту в субботу утром вышли первые после шторма паромы, наполовину пустые.',
  ],
  uk: [
    'Переговори, у яких беруть участь {} та {}, почалися у вівторок у готелі на околиці столиці.',
    'Фермери на півночі країни не перший тиждень скаржаться, що ціна пального з’їдає врожай.',
    '{} заявив, що угоду підпишуть до кінця місяця, хоча проєкту ніхто не бачив.',
    'У Міністерстві закордонних справ не стали казати, чи відповіли на запрошення.',
  ],
  zh: [
    '{}与{}的会谈周二在首都郊外的一家酒店开始，两名官员表示气氛良好。',
    '北部农民数周来一直抱怨柴油价格吞噬了收成，政府答应研究补贴。',
    '{}对记者说，协议将在月底前签署，尽管还没有人见过草案。',
    '外交部发言人没有说明是否已经答复邀请，只说双方保持沟通。',
  ],
  ja: [
    '{}と{}の会談は火曜日、首都郊外のホテルで始まった。',
    '北部の農家は数週間前から、軽油の値上がりが収穫を食いつぶすと訴えている。',
    '{}は記者団に対し、合意は月末までに署名されると述べた。',
    '外務省の報道官は招待に返事をしたかどうか明らかにしなかった。',
  ],
  ar: [
    'بدأت المحادثات بين {} و {} يوم الثلاثاء في فندق على أطراف العاصمة.',
    'يشكو المزارعون في الشمال منذ أسابيع من أن سعر الوقود يلتهم المحصول.',
    'قال {} إن الاتفاق سيوقع قبل نهاية الشهر رغم أن أحدا لم ير المسودة.',
    'رفضت متحدثة باسم وزارة الخارجية القول إن كانت الدعوة قد لقيت ردا.',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Language = keyof typeof SENTENCES;
/** Which script a name must be in to stand in a sentence. */
export const SCRIPTS = {
  en: 'latin',
  de: 'latin',
  fr: 'latin',
  es: 'latin',
  pt: 'latin',
  ro: 'latin',
  pl: 'latin',
  sr: 'latin',
  ru: 'cyrillic',
  uk: 'cyrillic',
  zh: 'han',
  ja: 'kana',
  ar: 'arabic',
} as const satisfies Record<Language, string>;
export type Script = (typeof SCRIPTS)[Language];
