import type { ShortCase } from './short-case.ts';

/** Constructions that the Slavic languages share, each where it was first met. */
export const slavicClasses = {
  ru: [
    {
      shows: 'what a question asked, answered in a word; somebody else asked after',
      published: '2025-05-05',
      text: 'Парад в Москве [9 мая|moscow-victory-day/2025]. Приедет ли [Трамп|donald-trump]? Нет: он занят. А [Вучич|aleksandar-vucic]? Да. Позвали ли [Зеленского|volodymyr-zelenskyy]? Нет.',
      claims: 'donald-trump declined; aleksandar-vucic expected; volodymyr-zelenskyy not invited',
    },
    {
      shows: 'neither of two, whose verb says it again further on; nobody there at the end',
      published: '2025-05-09',
      text: 'Парад в Москве [9 мая|moscow-victory-day/2025]. Ни [Моди|narendra-modi], ни [Эрдоган|recep-tayyip-erdogan] на параде не показались. [Макрона|emmanuel-macron] нет.',
      claims: 'narendra-modi absent; recep-tayyip-erdogan absent; emmanuel-macron absent',
    },
    {
      shows: 'whoever stays where it takes place is there',
      published: '2025-05-05',
      text: 'Парад в Москве [9 мая|moscow-victory-day/2025]. [Си Цзиньпин|xi-jinping] останется в Москве до субботы. [Моди|narendra-modi] останется в Дели.',
      claims: 'xi-jinping expected; narendra-modi declined',
    },
    {
      shows: 'the only one of many; a plan between commas',
      published: '2025-05-09',
      text: 'Парад в Москве [9 мая|moscow-victory-day/2025]. [Роберт Фицо|robert-fico] оказался единственным премьером из ЕС. [Туск|donald-tusk] в Москву, разумеется, не собирается.',
      claims: 'robert-fico attended; donald-tusk declined',
    },
    {
      shows: 'who two are stands behind their number',
      published: '2025-05-09',
      text: 'Парад в Москве [9 мая|moscow-victory-day/2025]. Из европейцев до Москвы добрались двое, [Роберт Фицо|robert-fico] и [Александр Вучич|aleksandar-vucic]. Не хватало одного — [Ильхама Алиева|ilham-aliyev].',
      claims: 'robert-fico attended; aleksandar-vucic attended; ilham-aliyev absent',
    },
    {
      shows: 'a reason between the conjunction and its verb',
      published: '2025-05-09',
      text: 'Парад в Москве [9 мая|moscow-victory-day/2025]. Премьер [Нарендра Моди|narendra-modi] получил приглашение, но из-за кризиса с Пакистаном остался в Дели.',
      claims: 'narendra-modi invited; narendra-modi absent',
    },
    {
      shows: 'an object before a remark',
      published: '2005-05-07',
      text: 'Парад в Москве [9 мая|moscow-victory-day/2005]. [Тони Блэра|tony-blair], занятого после выборов, представит вице-премьер Смит.',
      claims: 'tony-blair represented',
    },
    {
      shows: 'who stands where, behind a dash; a part of the world that is no country',
      published: '2025-05-09',
      text: 'Парад в Москве [9 мая|moscow-victory-day/2025]. На трибуне рядом с гостями — [Касым-Жомарт Токаев|kassym-jomart-tokayev] и [Игорь Додон|igor-dodon]. [Лула|luiz-inacio-lula-da-silva] и [Мадуро|nicolas-maduro] представляли Латинскую Америку.',
      claims:
        'kassym-jomart-tokayev attended; igor-dodon attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended',
    },
    {
      shows: 'nobody there; what a sentence says of people goes before the title of the list',
      published: '2024-10-21',
      text: 'Кто приедет на [саммит БРИКС|brics/2024]\n\nУчастие подтвердили 24 лидера.\n\n• Китай — [Си Цзиньпин|xi-jinping]\n• ЮАР — [Сирил Рамафоса|cyril-ramaphosa]\n\nНет [Мадуро|nicolas-maduro].',
      claims: 'xi-jinping accepted; cyril-ramaphosa accepted; nicolas-maduro declined',
    },
    {
      shows: 'an occasion named once, further down, in its paragraph only',
      published: '2025-08-30',
      text: '[Третьего сентября|beijing-victory-day/2025] на трибуне встанут гости.\n\nИндиец [Моди|narendra-modi] поедет на [саммит ШОС|sco/2025] в Тяньцзинь. Там же, на берегу реки Хайхэ, делегатов ждут переговоры, приём, концерт и множество двусторонних встреч, о которых газеты пишут вторую неделю.\n\n[Прабово Субианто|prabowo-subianto] от поездки воздержался.',
      claims: 'narendra-modi expected sco/2025; prabowo-subianto declined',
    },
  ],
  uk: [
    {
      shows: 'the first, the second, the third of a list',
      published: '2025-05-10',
      text: 'Парад у Москві [9 травня|moscow-victory-day/2025]. Кого не було? [Ільхама Алієва|ilham-aliyev], [Нарендри Моді|narendra-modi] та [Кім Чен Ина|kim-jong-un]. Перший скасував візит, другий надіслав заступника міністра, третій обмежився послом.',
      claims:
        'ilham-aliyev absent; narendra-modi absent; kim-jong-un absent; ilham-aliyev declined; narendra-modi represented; kim-jong-un represented',
    },
    {
      shows: 'a report that somebody denies with "as if"',
      published: '2025-05-05',
      text: '[9 травня|moscow-victory-day/2025] в Москві. У Вашингтоні заперечили повідомлення, ніби [Трамп|donald-trump] отримав запрошення.',
      claims: 'donald-trump not invited',
    },
    {
      shows: 'somebody in front of a television',
      published: '2025-09-03',
      text: '[Парад у Пекіні|beijing-victory-day/2025]. [Дональд Трамп|donald-trump] стежив за парадом по телевізору. Не побачили на трибуні й [Реджепа Таїпа Ердогана|recep-tayyip-erdogan].',
      claims: 'recep-tayyip-erdogan absent',
    },
    {
      shows: 'a list of a year, and a sentence behind its semicolon',
      published: '2023-05-09',
      text: 'Лідери на параді в Москві [9 травня|moscow-victory-day/2023]\n\n2015: [Сі Цзіньпін|xi-jinping], [Рауль Кастро|raul-castro]; [Ангела Меркель|angela-merkel] на парад не прийшла.',
      claims: 'angela-merkel absent',
    },
    {
      shows: 'people of a country before their names; a part of the world',
      published: '2025-09-03',
      text: '[Парад у Пекіні|beijing-victory-day/2025]. Європу репрезентували словак [Роберт Фіцо|robert-fico] та серб [Александар Вучич|aleksandar-vucic].',
      claims: 'robert-fico attended; aleksandar-vucic attended',
    },
    {
      shows: 'a remark that a conjunction opens',
      published: '2025-09-03',
      text: "[Парад у Пекіні|beijing-victory-day/2025]. [Віктор Орбан|viktor-orban], хоча Кремль його запрошував, не з'явився.",
      claims: 'viktor-orban invited; viktor-orban absent',
    },
  ],
  pl: [
    {
      shows: 'a quotation behind the sentence that says who speaks',
      published: '2025-04-25',
      text: '[9 maja|moscow-victory-day/2025] w Moskwie. [Robert Fico|robert-fico] odpowiedział jeszcze tego samego dnia. „Pojadę do Moskwy 9 maja” – napisał.',
      claims: 'robert-fico accepted',
    },
    {
      shows: 'a prime minister by name who represents a country; countries that are left out',
      published: '2025-05-09',
      text: 'Defilada w Moskwie [9 maja|moscow-victory-day/2025]. Rosja zaprosiła przywódców całego kontynentu z wyjątkiem Polski. Serbię reprezentuje premier [Duro Macut|duro-macut].',
      claims: 'RS represented; duro-macut attended',
    },
    {
      shows: 'missing from a picture; whoever leaves before it; a remark that a conjunction opens',
      published: '2025-09-03',
      text: '[Parada w Pekinie|beijing-victory-day/2025]. Na zdjęciu rodzinnym zabrakło [Meloni|giorgia-meloni]. [Viktor Orbán|viktor-orban], choć Kreml go zapraszał, nie przyjechał. [Aleksandar Vučić|aleksandar-vucic] też jest.',
      claims: 'viktor-orban invited; viktor-orban absent; aleksandar-vucic attended',
    },
    {
      shows: 'standing by a plan; who answers the question',
      published: '2025-05-01',
      text: 'Defilada w Moskwie [9 maja|moscow-victory-day/2025]. [Robert Fico|robert-fico] upiera się przy podróży. Kto się wycofał? [Prabowo Subianto|prabowo-subianto].',
      claims: 'robert-fico accepted; prabowo-subianto declined',
    },
  ],
  sr: [
    {
      shows: 'a companion within a list; nor did somebody wait for it',
      published: '2025-05-09',
      text: 'Парада [9. маја|moscow-victory-day/2025] у Москви. У првим редовима били су [Доналд Трамп|donald-trump] са супругом Меланијом, [Емануел Макрон|emmanuel-macron] и [Хавијер Милеј|javier-milei]. Ни [Ердоган|recep-tayyip-erdogan] није дочекао параду.',
      claims: 'donald-trump attended; emmanuel-macron attended; javier-milei attended; recep-tayyip-erdogan absent',
    },
    {
      shows: 'claims that somebody rejects; nor somebody else',
      published: '2025-05-04',
      text: 'Парада [9. маја|moscow-victory-day/2025] у Москви. Песков је одбацио тврдње да је позван и [Доналд Трамп|donald-trump]. [Зоран Милановић|zoran-milanovic] позив није прихватио, као ни чешки председник [Петр Павел|petr-pavel].',
      claims: 'donald-trump not invited; zoran-milanovic declined; petr-pavel declined',
    },
    {
      shows: 'standing by an intention; whom a government announces',
      published: '2025-05-04',
      text: 'Парада [9. маја|moscow-victory-day/2025] у Москви. [Фицо|robert-fico] остаје при намери да отпутује. Из Кремља најављују [Си Ђинпинга|xi-jinping] и [Мадура|nicolas-maduro].',
      claims: 'robert-fico accepted; xi-jinping expected; nicolas-maduro expected',
    },
    {
      shows: 'whom a pronoun means are no countries; a word between commas',
      published: '2025-05-09',
      text: 'Парада [9. маја|moscow-victory-day/2025] у Москви. Србију је представљао амбасадор. [Мадуро|nicolas-maduro] и [Лула|luiz-inacio-lula-da-silva] окупили су их за столом. [Вучић|aleksandar-vucic] је, подсећамо, био на паради.',
      claims: 'RS represented; aleksandar-vucic attended',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
