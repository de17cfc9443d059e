import { describe, expect, it } from 'vitest';
import { type DateCase, datesIn } from '../dates/date-cases.ts';

/** 2025-05-07 is a Wednesday. Every language is asked for the same things in its own words. */
const PUBLISHED = '2025-05-07';

const CASES: Readonly<Record<string, readonly DateCase[]>> = {
  ru: [
    [
      'Помощник президента в четверг напомнил, кто проведёт 9 мая в Москве.',
      'четверг → 2025-05-01',
      '9 мая → 2025-05-09',
    ],
    ['Лидеры встретились 9 мая 2015 года на Красной площади.', '9 мая 2015 года → 2015-05-09'],
    ['Визит намечен на 8–9 мая.', '8–9 мая → 2025-05-08/2025-05-09'],
    ['Он пробудет в Москве с 8 по 10 мая.', '8 по 10 мая → 2025-05-08/2025-05-10'],
    ['Слухи ходили с марта.', 'марта → 2025-03'],
    ['В мае прошлого года он не приехал.', 'мае прошлого года → 2024-05'],
    ['В прошлом году гостей было меньше, чем в 2015-м.', 'прошлом году → 2024', '2015-м → 2015'],
    ['Война началась в феврале 2022 года.', 'феврале 2022 года → 2022-02'],
    ['Это было десять лет назад.', 'десять лет назад → 2015'],
    [
      'Сегодня и завтра аэропорт закрыт, вчера он работал.',
      'Сегодня → 2025-05-07',
      'завтра → 2025-05-08',
      'вчера → 2025-05-06',
    ],
    ['В пятницу он прилетит в Москву.', 'пятницу → 2025-05-09'],
    ['На прошлой неделе Кремль назвал список.', 'прошлой неделе → 2025-04-28/2025-05-04'],
    ['В следующем месяце состоится саммит.', 'следующем месяце → 2025-06'],
    ['Об этом сообщили 05.05.2025.', '05.05.2025 → 2025-05-05'],
    ['Днём ранее он был в Минске.', 'Днём ранее → 2025-05-06'],
    ['Охрана окружающей среды важна. В средней школе 2015 человек.'],
    ['Марта Иванова и Мария пришли.'],
  ],
  uk: [
    ['Про це у четвер повідомив речник.', 'четвер → 2025-05-01'],
    ["У п'ятницю він прилетить до Москви.", "п'ятницю → 2025-05-09"],
    ['Лідери зустрілися 9 травня 2015 року.', '9 травня 2015 року → 2015-05-09'],
    ['Парад 9 травня пройде без гостей.', '9 травня → 2025-05-09'],
    ['Минулого року гостей було менше.', 'Минулого року → 2024'],
    ['Наступного тижня саміт.', 'Наступного тижня → 2025-05-12/2025-05-18'],
    ['Вчора і сьогодні, а завтра ні.', 'Вчора → 2025-05-06', 'сьогодні → 2025-05-07', 'завтра → 2025-05-08'],
    ['Це було десять років тому.', 'десять років тому → 2015'],
    ['Торік у травні він не приїхав.', 'Торік → 2024', 'травні → 2024-05'],
  ],
  de: [
    ['Am 03.05. war die Parade, es waren 3.5. Nein.', '03.05 → 2025-05-03'],
    ['Der Gipfel, zu dem er am Sonntag in die Berge gereist ist, hat begonnen.', 'Sonntag → 2025-05-04'],
    ['Am Freitag rollten die Panzer.', 'Freitag → 2025-05-02'],
    ['Am Freitag wird die Parade stattfinden.', 'Freitag → 2025-05-09'],
    ['Am Freitagabend landete er.', 'Freitagabend → 2025-05-02'],
    ['Die Parade am 9. Mai beginnt um zehn Uhr.', '9. Mai → 2025-05-09'],
    ['Am 9. Mai 2015 kam er nicht.', '9. Mai 2015 → 2015-05-09'],
    ['Vom 8. bis 10. Mai ruht der Verkehr.', '8. bis 10. Mai → 2025-05-08/2025-05-10'],
    ['Im vergangenen Jahr fehlte er, im Mai 2023 nicht.', 'vergangenen Jahr → 2024', 'Mai 2023 → 2023-05'],
    ['2015 nahm Fico nicht teil.', '2015 → 2015'],
    ['Er hatte 2015 abgesagt.', '2015 → 2015'],
    ['Vor zehn Jahren stand er dort.', 'Vor zehn Jahren → 2015'],
    ['Nächste Woche reist er nach Rom.', 'Nächste Woche → 2025-05-12/2025-05-18'],
    [
      'Heute spricht er, morgen reist er, gestern schwieg er.',
      'Heute → 2025-05-07',
      'morgen → 2025-05-08',
      'gestern → 2025-05-06',
    ],
    ['Am Morgen kamen 2015 Menschen. Artikel 2025 der Agenda 2030 gilt.'],
    ['Stand: 09.05.2025', '09.05.2025 → 2025-05-09'],
  ],
  fr: [
    [
      "L'année prochaine il ira ; ce samedi 3 mai il reste.",
      'année prochaine → 2026',
      'samedi → 2025-05-03',
      '3 mai → 2025-05-03',
    ],
    ['Le 9 avril prochain il ira, le 9 mai dernier il y était.', '9 avril → 2026-04-09', '9 mai → 2024-05-09'],
    ['Le Kremlin a annoncé mercredi que le président viendrait.', 'mercredi → 2025-05-07'],
    ['Il sera vendredi 9 mai à Moscou.', 'vendredi → 2025-05-09', '9 mai → 2025-05-09'],
    ['Il est attendu vendredi 9 sur la place Rouge.', 'vendredi 9 → 2025-05-09'],
    ['Le défilé du 9 mai 2015 fut plus grand.', '9 mai 2015 → 2015-05-09'],
    ['Du 8 au 10 mai, la ville est fermée.', '8 au 10 mai → 2025-05-08/2025-05-10'],
    ["L'an dernier, il n'était pas venu.", 'an dernier → 2024'],
    ['La semaine prochaine il ira à Rome.', 'semaine prochaine → 2025-05-12/2025-05-18'],
    ['En 2015, il avait refusé ; en mai 2023, non.', '2015 → 2015', 'mai 2023 → 2023-05'],
    ['Il y a dix ans, il était là.', 'Il y a dix ans → 2015'],
    ["Aujourd'hui, hier et demain.", "Aujourd'hui → 2025-05-07", 'hier → 2025-05-06', 'demain → 2025-05-08'],
    ['Il a été élu le 1er mai.', '1er mai → 2025-05-01'],
    ['La planète Mars et le Champ de Mars, à la veille de la fête.'],
  ],
  es: [
    ['El próximo 3 de mayo irá.', '3 de mayo → 2026-05-03'],
    ['Maduro despegó este martes hacia Moscú.', 'martes → 2025-05-06'],
    ['Aterrizará el viernes.', 'viernes → 2025-05-09'],
    ['Acudirá al desfile del 9 de mayo.', '9 de mayo → 2025-05-09'],
    ['El 9 de mayo de 2015 no fue.', '9 de mayo de 2015 → 2015-05-09'],
    ['El viernes 9 estará en la Plaza Roja.', 'viernes 9 → 2025-05-09'],
    ['Del 8 al 10 de mayo no hay vuelos.', '8 al 10 de mayo → 2025-05-08/2025-05-10'],
    ['El año pasado no hubo invitados; en 2015, muchos.', 'año pasado → 2024', '2015 → 2015'],
    ['La próxima semana viaja a Roma.', 'próxima semana → 2025-05-12/2025-05-18'],
    ['Hace diez años estuvo allí.', 'Hace diez años → 2015'],
    [
      'Ayer llegó, hoy descansa, mañana habla por la mañana.',
      'Ayer → 2025-05-06',
      'hoy → 2025-05-07',
      'mañana → 2025-05-08',
    ],
    ['Julio Iglesias cantó en Santo Domingo por la mañana.'],
    ['Eran 2015 personas.'],
  ],
  pt: [
    ['No próximo dia 3 de maio irá.', '3 de maio → 2026-05-03'],
    ['O Kremlin informou nesta quarta-feira (7) que ele virá.', 'quarta-feira → 2025-05-07'],
    ['Ele chega a Moscou na sexta.', 'sexta → 2025-05-09'],
    ['O desfile de 9 de maio terá convidados.', '9 de maio → 2025-05-09'],
    ['Em 9 de Maio de 2015 não foi.', '9 de Maio de 2015 → 2015-05-09'],
    ['No ano passado não houve convidados; em 2015, muitos.', 'ano passado → 2024', '2015 → 2015'],
    ['No dia 9 ele estará na Praça Vermelha.', 'dia 9 → 2025-05-09'],
    ['Na próxima semana viaja a Roma.', 'próxima semana → 2025-05-12/2025-05-18'],
    ['Ontem chegou, hoje descansa, amanhã fala.', 'Ontem → 2025-05-06', 'hoje → 2025-05-07', 'amanhã → 2025-05-08'],
    ['Na segunda edição, na quarta rodada, na Segunda Guerra Mundial.'],
    ['Dez anos atrás ele estava lá.', 'Dez anos atrás → 2015'],
  ],
  zh: [
    ['民國114年5月3日。', '民國114年5月3日 → 2025-05-03'],
    ['10月30日之前还能拍照。', '10月30日 → 2025-10-30'],
    ['外交部部长助理洪磊28日在记者会上公布名单。', '28日 → 2025-04-28'],
    ['他将于9日抵达莫斯科。', '9日 → 2025-05-09'],
    ['今年5月，习近平曾到莫斯科。', '今年5月 → 2025-05'],
    ['2015年5月9日，红场举行阅兵。', '2015年5月9日 → 2015-05-09'],
    ['峰会8月31日至9月1日在天津举行。', '8月31日至9月1日 → 2025-08-31/2025-09-01'],
    ['去年他没有来，明年会来，2015年来过。', '去年 → 2024', '明年 → 2026', '2015年 → 2015'],
    ['上周三他说，下周一将出访。', '上周三 → 2025-04-30', '下周一 → 2025-05-12'],
    [
      '十年前他登上城楼，昨天和今天都在，明天离开。',
      '十年前 → 2015',
      '昨天 → 2025-05-06',
      '今天 → 2025-05-07',
      '明天 → 2025-05-08',
    ],
    ['九月三日', '九月三日 → 2025-09-03'],
    ['2025年9月3號舉行閱兵，上個月宣布。', '2025年9月3號 → 2025-09-03', '上個月 → 2025-04'],
    ['他兑换了28日元，3日内到账，2030年议程，每周三开会。'],
  ],
  ja: [
    ['プーチン大統領は9日の式典で演説した。', '9日 → 2025-04-09'],
    ['習主席は9日の式典に出席する予定だ。', '9日 → 2025-05-09'],
    ['5月9日に赤の広場で軍事パレードが開かれる。', '5月9日 → 2025-05-09'],
    ['2015年9月3日、北京で行われた。', '2015年9月3日 → 2015-09-03'],
    ['令和7年5月9日に発表した。', '令和7年5月9日 → 2025-05-09'],
    ['昨年は欠席し、今年は出席、来年は未定だ。', '昨年 → 2024', '今年 → 2025', '来年 → 2026'],
    ['先月末に発表した。10年前にも訪れた。', '先月 → 2025-04', '10年前 → 2015'],
    ['きのう到着し、きょう会談、あす帰国する。', 'きのう → 2025-05-06', 'きょう → 2025-05-07', 'あす → 2025-05-08'],
    ['水曜日に発表した。', '水曜日 → 2025-05-07'],
    ['3日間滞在し、10日ぶりに会い、9日目に発った。2025年度の予算。'],
  ],
  ar: [
    ['تعقد القمة يومي الـ14 والـ15 ماي المقبل.', '14 والـ15 ماي → 2025-05-14/2025-05-15'],
    ['أعلن الكرملين يوم الأربعاء أن الرئيس سيحضر.', 'الأربعاء → 2025-05-07'],
    ['سيصل الرئيس يوم الجمعة إلى موسكو.', 'الجمعة → 2025-05-09'],
    ['يقام العرض العسكري في 9 مايو في الساحة الحمراء.', '9 مايو → 2025-05-09'],
    ['في التاسع من مايو/أيار 2015 لم يحضر.', 'التاسع من مايو/أيار 2015 → 2015-05-09'],
    ['وفي الثالث من سبتمبر المقبل عرض في بكين.', 'الثالث من سبتمبر → 2025-09-03'],
    ['العام الماضي لم يأت، وفي عام 2015 جاء.', 'العام الماضي → 2024', 'عام 2015 → 2015'],
    ['الأسبوع المقبل يزور روما.', 'الأسبوع المقبل → 2025-05-12/2025-05-18'],
    ['وصل أمس، وغداً يغادر.', 'أمس → 2025-05-06', 'غداً → 2025-05-08'],
    ['قبل عشر سنوات كان هناك.', 'قبل عشر سنوات → 2015'],
    ['٩ مايو ٢٠٢٥', '٩ مايو ٢٠٢٥ → 2025-05-09'],
    ['مارس الرياضة كل الجمعة.'],
  ],
  ro: [
    ['Parada din 2017 de Ziua Victoriei.', '2017 → 2017'],
    ['Kremlinul a anunțat miercuri că va veni.', 'miercuri → 2025-05-07'],
    ['Va ajunge vineri la Moscova.', 'vineri → 2025-05-09'],
    ['Parada de 9 mai va avea invitați.', '9 mai → 2025-05-09'],
    ['La 9 mai 2015 nu a venit.', '9 mai 2015 → 2015-05-09'],
    ['Anul trecut nu au fost invitați; în 2015 au fost.', 'Anul trecut → 2024', '2015 → 2015'],
    ['Săptămâna viitoare pleacă la Roma.', 'Săptămâna viitoare → 2025-05-12/2025-05-18'],
    ['Saptamana viitoare pleaca la Roma.', 'Saptamana viitoare → 2025-05-12/2025-05-18'],
    ['Ieri a venit, azi e aici, mâine pleacă.', 'Ieri → 2025-05-06', 'azi → 2025-05-07', 'mâine → 2025-05-08'],
    ['Au trecut trei luni, în mai multe rânduri și în mai puțin de o oră.'],
    ['Acum zece ani era acolo.', 'Acum zece ani → 2015'],
  ],
  pl: [
    ['Kreml poinformował w środę, że prezydent przyjedzie.', 'środę → 2025-05-07'],
    ['W piątek przyleci do Moskwy.', 'piątek → 2025-05-09'],
    ['Defilada 9 maja odbędzie się bez gości.', '9 maja → 2025-05-09'],
    ['9 maja 2015 r. nie przyjechał.', '9 maja 2015 → 2015-05-09'],
    ['W zeszłym roku gości nie było, w 2015 roku byli.', 'zeszłym roku → 2024', '2015 roku → 2015'],
    ['W przyszłym tygodniu leci do Rzymu.', 'przyszłym tygodniu → 2025-05-12/2025-05-18'],
    [
      'Wczoraj przyjechał, dziś jest, jutro wyjeżdża.',
      'Wczoraj → 2025-05-06',
      'dziś → 2025-05-07',
      'jutro → 2025-05-08',
    ],
    ['Dziesięć lat temu tam był.', 'Dziesięć lat temu → 2015'],
    ['Od 8 do 10 maja.', '8 do 10 maja → 2025-05-08/2025-05-10'],
    ['Maja Kowalska i 2015 osób.'],
  ],
  sr: [
    ['Kremlj je u sredu saopštio da će doći.', 'sredu → 2025-05-07'],
    ['U petak će stići u Moskvu.', 'petak → 2025-05-09'],
    ['Parada 9. maja biće bez gostiju.', '9. maja → 2025-05-09'],
    ['Парада 9. маја биће без гостију.', '9. маја → 2025-05-09'],
    ['Дана 9. маја 2015. године није дошао.', '9. маја 2015. године → 2015-05-09'],
    ['Prošle godine nije bilo gostiju, 2015. godine jeste.', 'Prošle godine → 2024', '2015. godine → 2015'],
    ['Прошле године није било гостију.', 'Прошле године → 2024'],
    ['Sledeće nedelje putuje u Rim.', 'Sledeće nedelje → 2025-05-12/2025-05-18'],
    ['Juče je došao, danas je tu, sutra odlazi.', 'Juče → 2025-05-06', 'danas → 2025-05-07', 'sutra → 2025-05-08'],
    ['Јуче је дошао, данас је ту, сутра одлази.', 'Јуче → 2025-05-06', 'данас → 2025-05-07', 'сутра → 2025-05-08'],
    ['Pre deset godina bio je tu.', 'Pre deset godina → 2015'],
  ],
};

describe.each(Object.entries(CASES))('dates in %s', (lang, cases) => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(datesIn(text, lang, PUBLISHED)).toEqual(expected);
  });
});

describe('a close relative of a language', () => {
  it('is read with its tables', () => {
    expect(datesIn('Parada 9. svibnja 2025. u Moskvi.', 'hr', PUBLISHED)).toEqual(['9. svibnja 2025 → 2025-05-09']);
  });
});

describe('a language without a vocabulary', () => {
  it('is read with figures and English names', () => {
    expect(datesIn('Kremlin 09.05.2025 tarihinde, 9 Mayıs günü.', 'tr', PUBLISHED)).toEqual([
      '09.05.2025 → 2025-05-09',
    ]);
  });
});
