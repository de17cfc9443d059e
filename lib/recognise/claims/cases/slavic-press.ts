import type { ShortCase } from './short-case.ts';

/** Polish: what the press says of those who come. */
export const plPress = [
  {
    shows: 'countries behind a colon',
    published: '2025-05-07',
    text: 'W obchodach [Dnia Zwycięstwa|moscow-victory-day/2025] w Moskwie wezmą udział przywódcy: Armenii, Azerbejdżanu i Białorusi.',
    claims: 'AM expected; AZ expected; BY expected',
  },
  {
    shows: 'countries behind "among others"',
    published: '2025-08-28',
    text: 'Na [paradzie w Pekinie|beijing-victory-day/2025] obecni będą także przywódcy m.in. Iranu, Serbii oraz Słowacji.',
    claims: 'IR expected; RS expected; SK expected',
  },
  {
    shows: 'the countries first, then the names between dashes',
    published: '2025-09-03',
    text: 'Na [paradzie w Pekinie|beijing-victory-day/2025] na trybunie honorowej wśród gości znaleźli się przedstawiciele 26 państw, m.in. przywódcy Rosji i Korei Północnej - [Władimir Putin|vladimir-putin] i [Kim Dzong Un|kim-jong-un].',
    claims: 'vladimir-putin attended; kim-jong-un attended',
  },
  {
    shows: 'a pronoun between the negation and its verb',
    published: '2022-11-08',
    text: 'Prezydent [Władimir Putin|vladimir-putin] milczy. Mówi się, że nie zamierza on wziąć udziału w [szczycie G20|g20/2022] na Bali.',
    claims: 'vladimir-putin declined',
  },
  {
    shows: 'whom an invitation was sent to',
    published: '2025-01-05',
    text: 'Na [obchody w Auschwitz|auschwitz-commemoration/2025] zaproszenie zostało wystosowane do [Donalda Trumpa|donald-trump].',
    claims: 'donald-trump invited',
  },
  {
    shows: 'presidents behind a colon, each behind the country',
    published: '2025-04-23',
    text: 'Na [pogrzebie papieża|papal-funeral/2025] pojawią się też prezydenci: Francji [Emmanuel Macron|emmanuel-macron], Brazylii [Lula da Silva|luiz-inacio-lula-da-silva] (wraz z pierwszą damą Janją), Węgier [Tamas Sulyok|tamas-sulyok] czy Timoru Wschodniego [Jose Ramos-Horta|jose-ramos-horta].',
    claims:
      'emmanuel-macron expected; luiz-inacio-lula-da-silva expected; tamas-sulyok expected; jose-ramos-horta expected',
  },
  {
    shows: 'dashes between the countries and their presidents, and a name that nobody knows',
    published: '2025-04-26',
    text: 'W uroczystości na [pogrzebie papieża|papal-funeral/2025] biorą też udział prezydenci m.in.: Armenii - [Wahagn Chaczaturian|vahagn-khachaturyan], Łotwy – Jan Nieznany, Cypru - [Nikos Christodoulides|nikos-christodoulides].',
    claims: 'vahagn-khachaturyan attended; nikos-christodoulides attended',
  },
  {
    shows: 'whose funeral it is',
    published: '2025-04-26',
    text: 'Na [pogrzebie|papal-funeral/2025] papieża [Franciszka|pope-francis] obecni są m.in. prezydenci USA, Polski oraz Indonezji.',
    claims: 'US attended; PL attended; ID attended',
  },
  {
    shows: 'who represents the own country, two of them',
    published: '2025-04-23',
    text: 'Przed [pogrzebem papieża|papal-funeral/2025] wiadomo, że Włochy będą reprezentować prezydent [Sergio Mattarella|sergio-mattarella] i premier [Giorgia Meloni|giorgia-meloni].',
    claims: 'sergio-mattarella expected; giorgia-meloni expected',
  },
  {
    shows: 'where somebody comes from, before the verb',
    published: '2025-04-23',
    text: 'Na [pogrzeb papieża|papal-funeral/2025] zjadą goście. Z Rumunii będzie p.o. prezydenta [Ilie Bolojan|ilie-bolojan].',
    claims: 'ilie-bolojan expected',
  },
  {
    shows: 'an afterthought without a verb',
    published: '2025-05-10',
    text: 'Na [trybunie|moscow-victory-day/2025] zasiadł premier Słowacji [Robert Fico|robert-fico]. Poza tym prezydent Serbii [Aleksandar Vučić|aleksandar-vucic].',
    claims: 'robert-fico attended; aleksandar-vucic attended',
  },
  {
    shows: 'a caption; a successor in office is nobody’s stand-in',
    published: '2025-06-26',
    text: '[Donald Trump|donald-trump] i [Andrzej Duda|andrzej-duda] podczas [szczytu NATO|nato-summit/2025] w Hadze. Na stanowisku zastąpi go [Karol Nawrocki|karol-nawrocki].',
    claims: 'donald-trump attended; andrzej-duda attended',
  },
  {
    shows: 'whose presence a ministry has confirmed',
    published: '2025-08-28',
    text: 'Chińskie MSZ potwierdziło obecność na [paradzie|beijing-victory-day/2025]. Wśród nich będą [Robert Fico|robert-fico] i [Aleksandar Vučić|aleksandar-vucic].',
    claims: 'robert-fico expected; aleksandar-vucic expected',
  },
  {
    shows: 'who was not invited, behind a passive; who leaves has been there',
    published: '2022-09-16',
    text: 'Na [pogrzeb|royal-funeral/2022] królowej [Elżbiety II|elizabeth-ii] nie został zaproszony prezydent Rosji [Władimir Putin|vladimir-putin]. Nieobecnym będzie też [Alaksandr Łukaszenka|alexander-lukashenko].',
    claims: 'vladimir-putin not invited; alexander-lukashenko declined',
  },
  {
    shows: 'a list with wives in it, and who represents the Union',
    published: '2022-09-18',
    text: 'Swoją obecność na [pogrzebie|royal-funeral/2022] potwierdzili prezydent USA [Joe Biden|joe-biden] wraz z żoną Jill, prezydent Niemiec [Frank-Walter Steinmeier|frank-walter-steinmeier] oraz prezydent Francji [Emmanuel Macron|emmanuel-macron]. Polskę reprezentować będzie para prezydencka.',
    claims: 'joe-biden accepted; frank-walter-steinmeier accepted; emmanuel-macron accepted',
  },
  {
    shows: 'leaving a summit is no absence',
    published: '2025-06-17',
    text: '[Donald Trump|donald-trump] opuścił [szczyt G7|g7/2025] w Kananaskis przed czasem. Gospodarzem szczytu jest [Mark Carney|mark-carney].',
    claims: 'mark-carney host',
  },
  {
    shows: 'another politician is not the one spoken of before',
    published: '2025-02-03',
    text: 'Na [obchody w Auschwitz|auschwitz-commemoration/2025] nie zaproszono [Władimira Putina|vladimir-putin]. Do Polski nie przyjechał inny polityk ścigany listem gończym.',
    claims: 'vladimir-putin not invited',
  },
  {
    shows: 'beside whom somebody is to sit, who is on the square, who is not among those present',
    published: '2025-04-26',
    text: 'Na placu Świętego Piotra na [pogrzebie papieża|papal-funeral/2025] są już [Andrzej Duda|andrzej-duda] i [Sergio Mattarella|sergio-mattarella]. Wśród obecnych nie ma [Władimira Putina|vladimir-putin] ani [Benjamina Netanjahu|benjamin-netanyahu]. [Wołodymyr Zełenski|volodymyr-zelenskyy] został powitany brawami.',
    claims:
      'andrzej-duda attended; sergio-mattarella attended; vladimir-putin absent; benjamin-netanyahu absent; volodymyr-zelenskyy attended',
  },
  {
    shows: 'leaders of countries that were not invited, behind a passive',
    published: '2023-05-05',
    text: 'Na [koronację|coronation/2023] nie zostali zaproszeni przywódcy Rosji, Białorusi i Iranu.',
    claims: 'RU not invited; BY not invited; IR not invited',
  },
] as const satisfies readonly ShortCase[];

/** Russian. */
export const ruPress = [
  {
    shows: 'who heads the delegation of a country',
    published: '2025-11-13',
    text: 'Делегацию России на [саммите G20|g20/2025] в ЮАР возглавит замглавы администрации Максим Орешкин.',
    claims: 'RU represented',
  },
  {
    shows: 'a question of who heads it',
    published: '2025-04-22',
    text: 'На [похороны папы|papal-funeral/2025] пока не решили, кто возглавит российскую делегацию.',
    claims: '',
  },
  {
    shows: 'after whom somebody cancelled',
    published: '2025-11-13',
    text: '[Си Цзиньпин|xi-jinping] отказался от участия в [саммите G20|g20/2025] вслед за [Путиным|vladimir-putin] и [Трампом|donald-trump].',
    claims: 'xi-jinping declined; vladimir-putin declined; donald-trump declined',
  },
  {
    shows: 'others beside the one named first',
    published: '2025-09-02',
    text: 'На [параде в Пекине|beijing-victory-day/2025] будут присутствовать [Ким Чен Ын|kim-jong-un] и лидеры 26 государств, в том числе [Владимир Путин|vladimir-putin].',
    claims: 'kim-jong-un expected; vladimir-putin expected',
  },
  {
    shows: 'whose coming somebody confirms',
    published: '2025-08-29',
    text: 'Представители КНДР подтвердили участие [Ким Чен Ына|kim-jong-un] в [параде в Пекине|beijing-victory-day/2025].',
    claims: 'kim-jong-un accepted',
  },
  {
    shows: 'what was once assumed',
    published: '2025-11-13',
    text: 'Ранее предполагалось, что Россию на [саммите G20|g20/2025] представит лично президент [Владимир Путин|vladimir-putin].',
    claims: '',
  },
] as const satisfies readonly ShortCase[];

/** Ukrainian. */
export const ukPress = [
  {
    shows: 'what hangs on a condition behind it',
    published: '2024-05-28',
    text: '[Путін|vladimir-putin] буде аплодувати, якщо [Байден|joe-biden] не приїде на [саміт миру|ukraine-peace-summit/2024].',
    claims: '',
  },
  {
    shows: 'who heads the delegation of a country',
    published: '2025-11-04',
    text: 'На [саміті G20|g20/2025] у ПАР російську делегацію очолить заступник голови адміністрації Максим Орєшкін.',
    claims: 'RU represented',
  },
  {
    shows: 'a city outside the capital is where its summit is, and no other',
    published: '2024-10-22',
    text: '[Саміт БРІКС|brics/2024] триває. [Моді|narendra-modi] прибув до Казані. [Ердоган|recep-tayyip-erdogan] прилетів до Сочі.',
    claims: 'narendra-modi attended',
  },
  {
    shows: 'a name that nobody knows behind its title, in the middle of a list',
    published: '2025-05-09',
    text: 'На [парад|moscow-victory-day/2025] до Москви прибули президент Бразилії [Лула да Сілва|luiz-inacio-lula-da-silva], президент Куби Мігель Оченько та президент Монголії [Ухнагійн Хурелсух|ukhnaagiin-khurelsukh].',
    claims: 'luiz-inacio-lula-da-silva attended; ukhnaagiin-khurelsukh attended',
  },
  {
    shows: 'together with somebody, before the verb',
    published: '2025-05-15',
    text: '[Зеленський|volodymyr-zelenskyy] заявив, що разом із [президентом Ердоганом|recep-tayyip-erdogan] вирушить на [саміт|european-political-community/2025-tirana] до Тирани.',
    claims: 'volodymyr-zelenskyy accepted; recep-tayyip-erdogan expected',
  },
  {
    shows: 'thanks for an invitation are no refusal',
    published: '2025-06-20',
    text: '[Зеленський|volodymyr-zelenskyy] подякував за запрошення на [саміт НАТО|nato-summit/2025].',
    claims: 'volodymyr-zelenskyy invited',
  },
  {
    shows: 'whose coming is expected, with whose leaders they are',
    published: '2025-05-15',
    text: '[Саміт|european-political-community/2025-tirana] відбудеться завтра. Очікується участь 47 глав держав і урядів, включаючи лідерів країн ЄС, Великої Британії, України та Туреччини.',
    claims: 'GB expected; UA expected; TR expected',
  },
  {
    shows: 'an event within quotation marks cuts nothing; a country whose name no ending completes',
    published: '2024-11-12',
    text: 'Російську делегацію на [саміті "Групи двадцяти|g20/2024]" очолить міністр закордонних справ. Індію, Нікарагуа й ПАР представлять делегації.',
    claims: 'RU represented; IN represented; NI represented; ZA represented',
  },
  {
    shows: 'who met whom on the sidelines',
    published: '2025-06-26',
    text: 'На полях [саміту НАТО|nato-summit/2025] [Зеленський|volodymyr-zelenskyy] зустрівся з [Трампом|donald-trump]. [Макрон|emmanuel-macron] зустрівся з [Мерцем|friedrich-merz] у Берліні.',
    claims: 'volodymyr-zelenskyy attended; donald-trump attended',
  },
  {
    shows: 'rows that end in semicolons, with one of a name that nobody knows',
    published: '2025-08-29',
    text: 'Хто приїде на [парад у Пекіні|beijing-victory-day/2025]:\n\n[Володимир Путін|vladimir-putin], президент Росії;\n\nНородом Оченько, король Камбоджі;\n\n[Касим-Жомарт Токаєв|kassym-jomart-tokayev], президент Казахстану;',
    claims: 'vladimir-putin expected; kassym-jomart-tokayev expected',
  },
] as const satisfies readonly ShortCase[];
