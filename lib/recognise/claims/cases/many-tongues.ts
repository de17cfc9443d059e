import type { ShortCase } from './short-case.ts';

/** What goes wrong alike in several languages: lists, negations, what would have been, whose edition it is. */
export const manyTongues: Readonly<Record<string, readonly ShortCase[]>> = {
  en: [
    {
      shows: 'neither of several, with their titles around commas',
      published: '2022-09-20',
      text: 'London stood still for the [funeral|royal-funeral/2022]. Neither the Russian president, [Vladimir Putin|vladimir-putin], nor the Chinese leader, [Xi Jinping|xi-jinping], attended. Neither Syria nor Myanmar nor Belarus was invited.',
      claims: 'vladimir-putin absent; xi-jinping absent; SY not invited; MM not invited; BY not invited',
    },
    {
      shows: 'the day of a reason is not the day that was missed',
      published: '2022-09-20',
      text: 'London stood still for the [funeral|royal-funeral/2022]. [Vladimir Putin|vladimir-putin] was absent over the invasion of Ukraine in [February|2022-02].',
      claims: 'vladimir-putin absent',
    },
    {
      shows: 'a trip by its country, and who was not asked',
      published: '2025-08-30',
      text: '[Prabowo|prabowo-subianto] calls off Beijing trip before the [parade|beijing-victory-day/2025]. “Nobody asked me,” [Donald Trump|donald-trump] said of the [Beijing parade|beijing-victory-day/2025].',
      claims: 'prabowo-subianto declined; donald-trump not invited',
    },
    {
      shows: 'a row of a table is nobody’s word, a pronoun tells whoever it stands for',
      published: '2023-09-08',
      text: 'The [G20 summit|g20/2023] in New Delhi opens tomorrow. [Xi|xi-jinping] is replaced by [Li Qiang|li-qiang], the ministry said. [Vladimir Putin|vladimir-putin] is not coming either: he told India so.\n\nGermany: Chancellor [Olaf Scholz|olaf-scholz] arrives tonight',
      claims:
        'xi-jinping represented; li-qiang expected; vladimir-putin declined by Vladimir Putin; olaf-scholz expected by null',
    },
    {
      shows: 'a capital that confirms, what we wrote, and a prince without a name',
      published: '2025-09-02',
      text: 'PYONGYANG CONFIRMS [KIM|kim-jong-un] WILL ATTEND [BEIJING PARADE|beijing-victory-day/2025]\n\nWe also wrote that [Recep Tayyip Erdogan|recep-tayyip-erdogan] would be there.\n\n[Lula|luiz-inacio-lula-da-silva] will be absent. Saudi Arabia’s crown prince stays away as well; a minister comes for him.',
      claims: 'kim-jong-un accepted; luiz-inacio-lula-da-silva declined',
    },
    {
      shows: 'the square that tells whose day it is, beside a summit of the day before',
      published: '2024-05-10',
      text: 'Nine leaders stood on Red Square [yesterday|2024-05-09]. [Nikol Pashinyan|nikol-pashinyan] had been in Moscow on [Wednesday|2024-05-08] for a meeting of the Eurasian Economic Union but left before the parade. [Thongloun Sisoulith|thongloun-sisoulith] had accepted in [March|2024-03]. [Vladimir Putin|vladimir-putin] thanked [Miguel Díaz-Canel|miguel-diaz-canel].',
      claims:
        'nikol-pashinyan attended moscow-victory-day/2024; nikol-pashinyan absent moscow-victory-day/2024; thongloun-sisoulith accepted moscow-victory-day/2024',
    },
    {
      shows: 'the parade of tomorrow, named by no name, and not the summit that is over',
      published: '2025-09-02',
      text: '[Vladimir Putin|vladimir-putin] came from Tianjin, where he took part in the [SCO summit|sco/2025]. He is to sit on [Xi|xi-jinping]’s right at the Beijing parade [tomorrow|2025-09-03]. [Robert Fico|robert-fico] lands. [Anwar Ibrahim|anwar-ibrahim] is in town.',
      claims:
        'vladimir-putin attended; vladimir-putin expected beijing-victory-day/2025; robert-fico expected beijing-victory-day/2025; anwar-ibrahim expected beijing-victory-day/2025',
    },
    {
      shows: 'what somebody would have done',
      published: '2024-05-10',
      text: 'The [parade in Moscow|moscow-victory-day/2024] is over. [Robert Fico|robert-fico] wrote that he would gladly have gone had he been invited. Had [Viktor Orbán|viktor-orban] come, he would have been alone.',
      claims: '',
    },
    {
      shows: 'plans told in the past, and an invitation that did not arrive',
      published: '2025-05-07',
      text: 'Guests are coming to Moscow for [Victory Day|moscow-victory-day/2025]. [Donald Trump|donald-trump] said in February that he was not going. [Irakli Kobakhidze|irakli-kobakhidze] said that no invitation had reached him.',
      claims: 'donald-trump declined; irakli-kobakhidze not invited',
    },
    {
      shows: 'who stands in next time is nothing of last year',
      published: '2026-04-22',
      text: 'Leaders come to Moscow on [Victory Day|moscow-victory-day/2026]. [Xi|xi-jinping] was the guest of honour of the [parade of last year|moscow-victory-day/2025]; China was represented by nobody in [2024|2024].',
      claims: 'xi-jinping attended moscow-victory-day/2025',
    },
  ],
  de: [
    {
      shows: 'a list before what its verb is about',
      published: '2025-05-06',
      text: 'Am [9. Mai|moscow-victory-day/2025] ist Parade in Moskau. Kasachstans Präsident [Tokajew|kassym-jomart-tokayev], [Alexander Lukaschenko|alexander-lukashenko] und Usbekistans [Schawkat Mirsijojew|shavkat-mirziyoyev] haben ihre Teilnahme bestätigt. [Ilham Alijew|ilham-aliyev] hat die Einladung ausgeschlagen.',
      claims:
        'kassym-jomart-tokayev accepted; alexander-lukashenko accepted; shavkat-mirziyoyev accepted; ilham-aliyev declined',
    },
    {
      shows: 'what others demanded, and who does not come either',
      published: '2025-05-10',
      text: '[Aleksandar Vučić|aleksandar-vucic] kam zur [Parade in Moskau|moscow-victory-day/2025], obwohl Brüssel verlangt hatte, dass er nicht fährt. [Viktor Orbán|viktor-orban] kam nicht, ebenso wenig [Donald Tusk|donald-tusk].',
      claims: 'aleksandar-vucic attended; viktor-orban absent; donald-tusk absent',
    },
  ],
  fr: [
    {
      shows: 'a capital that somebody else represents',
      published: '2015-05-08',
      text: 'Le [défilé de Moscou|moscow-victory-day/2015] approche. [François Hollande|francois-hollande] s’est fait excuser : Paris sera représenté par Laurent Fabius.',
      claims: 'francois-hollande declined; FR represented',
    },
    {
      shows: 'two who are missed alike',
      published: '2020-06-24',
      text: 'À Moscou, une parade sans [Macron|emmanuel-macron] ni [Xi|xi-jinping]\n\nReporté, le [défilé|moscow-victory-day/2020] s’est tenu mercredi.',
      claims: 'emmanuel-macron absent; xi-jinping absent',
    },
    {
      shows: 'a deputy of each, and neither for the other',
      published: '2025-11-07',
      text: 'À la [COP30|cop/2025], [Xi Jinping|xi-jinping] s’est fait représenter par son vice-premier ministre et [Narendra Modi|narendra-modi] par l’ambassadeur.',
      claims: 'xi-jinping represented',
    },
    {
      shows: 'neither, of a no that is none of ours',
      published: '2025-08-28',
      text: '[Narendra Modi|narendra-modi] se rendra à Tianjin pour le [sommet de l’OCS|sco/2025], mais il ne restera pas pour le [défilé|beijing-victory-day/2025]. [Recep Tayyip Erdogan|recep-tayyip-erdogan] non plus.',
      claims: 'narendra-modi expected',
    },
  ],
  pt: [
    {
      shows: 'neither of several behind their articles; the place of a reason is no place to go',
      published: '2022-09-20',
      text: 'Londres parou para o [funeral|royal-funeral/2022]. Nem o presidente [Assad|bashar-al-assad], nem [Lukashenko|alexander-lukashenko] foram convidados. Não foram convidados a Síria e o Mianmar. [Putin|vladimir-putin] não foi chamado por causa da guerra na Ucrânia.',
      claims:
        'bashar-al-assad not invited; alexander-lukashenko not invited; SY not invited; MM not invited; vladimir-putin not invited',
    },
    {
      shows: 'neither the one nor the other',
      published: '2025-05-06',
      text: '[Marcelo|marcelo-rebelo-de-sousa] não vai ao [desfile de Moscou|moscow-victory-day/2025], [Luís Montenegro|luis-montenegro] também não. Foi a primeira vez.',
      claims: 'marcelo-rebelo-de-sousa declined; luis-montenegro declined',
    },
  ],
  es: [
    {
      shows: 'a yes behind a no is of another',
      published: '2025-04-24',
      text: 'El sábado es el [funeral|papal-funeral/2025] de Francisco. [Pedro Sánchez|pedro-sanchez] no estará. Sí confirmó desde el primer momento [Donald Trump|donald-trump].',
      claims: 'pedro-sanchez declined; donald-trump accepted',
    },
    {
      shows: 'neither of several behind their articles',
      published: '2022-09-20',
      text: 'Londres se paró por el [funeral|royal-funeral/2022]. Ni la India ni la Argentina fueron invitadas.',
      claims: 'IN not invited; AR not invited',
    },
    {
      shows: 'the only one of his kind',
      published: '2015-09-03',
      text: 'El [desfile de Pekín|beijing-victory-day/2015] terminó. [Nicolás Maduro|nicolas-maduro] fue el único presidente latinoamericano presente.',
      claims: 'nicolas-maduro attended',
    },
    {
      shows: 'who goes away has not come for that',
      published: '2025-10-31',
      text: 'La [cumbre de APEC|apec/2025] empieza en Gyeongju. [Donald Trump|donald-trump] se va antes de que empiece.',
      claims: '',
    },
  ],
  ru: [
    {
      shows: 'the list ends where the semicolon is',
      published: '2015-05-10',
      text: '[Парад в Москве|moscow-victory-day/2015] закончился. Были [Ислам Каримов|islam-karimov] и [Эмомали Рахмон|emomali-rahmon]; [туркменский лидер|gurbanguly-berdimuhamedow] не приехал.',
      claims: 'gurbanguly-berdimuhamedow absent',
    },
    {
      shows: 'whoever represents a part of the world is there',
      published: '2025-05-10',
      text: 'Африку на [параде в Москве|moscow-victory-day/2025] представляли [Ибрагим Траоре|ibrahim-traore] из Буркина-Фасо и [Эммерсон Мнангагва|emmerson-mnangagwa], КНДР представлял секретарь ЦК [Чхве Рён Хэ|choe-ryong-hae].',
      claims: 'ibrahim-traore attended; emmerson-mnangagwa attended; KP represented',
    },
  ],
  uk: [
    {
      shows: 'guests named behind the verb',
      published: '2010-05-09',
      text: '[Парад у Москві|moscow-victory-day/2010]. На параді побували [Нурсултан Назарбаєв|nursultan-nazarbayev] та [Ільхам Алієв|ilham-aliyev].',
      claims: 'nursultan-nazarbayev attended; ilham-aliyev attended',
    },
    {
      shows: 'a given name in another spelling, and a no behind its participle',
      published: '2025-05-10',
      text: 'Президент Сербії [Александар Вучич|aleksandar-vucic] приїхав на [парад до Москви|moscow-victory-day/2025]. [Володимир Зеленський|volodymyr-zelenskyy] на парад запрошений не був.',
      claims: 'aleksandar-vucic attended; volodymyr-zelenskyy not invited',
    },
  ],
  sr: [
    {
      shows: 'who confirms it, and accepts nothing',
      published: '2025-08-30',
      text: '[Parada u Pekingu|beijing-victory-day/2025] je 3. septembra. Japan nije pozvan, potvrdio je kineski ambasador.',
      claims: 'JP not invited',
    },
    {
      shows: 'negations that are one, and since when',
      published: '2025-09-01',
      text: '[Samit ŠOS|sco/2025] je u Tjenđinu. [Viktor Orban|viktor-orban] nije ni bio pozvan. [Narendra Modi|narendra-modi] doputovao je u Kinu prvi put od [2018|2018]. godine.',
      claims: 'viktor-orban not invited; narendra-modi attended',
    },
  ],
  pl: [
    {
      shows: 'the square before the basilica',
      published: '2025-04-26',
      text: 'Na placu Świętego Piotra usiadł [Andrzej Duda|andrzej-duda]. [Donald Tusk|donald-tusk] nie przyjechał. [Viktor Orbán|viktor-orban] przyleciał, [Emmanuel Macron|emmanuel-macron] też.',
      claims:
        'andrzej-duda attended papal-funeral/2025; donald-tusk absent papal-funeral/2025; viktor-orban attended papal-funeral/2025; emmanuel-macron attended papal-funeral/2025',
    },
  ],
  ro: [
    {
      shows: 'who stood on the grandstand',
      published: '2005-05-10',
      text: '[Parada de la Moscova|moscow-victory-day/2005] s-a încheiat. [George W. Bush|george-w-bush] și [Hu Jintao|hu-jintao] au stat luni în tribună.',
      claims: 'george-w-bush attended; hu-jintao attended',
    },
    {
      shows: 'what somebody announces next is not said of what came before',
      published: '2025-05-08',
      text: '[Narendra Modi|narendra-modi] și-a anulat vizita la [parada de la Moscova|moscow-victory-day/2025], iar [Ilham Aliyev|ilham-aliyev] a anunțat că rămâne la Baku.',
      claims: 'narendra-modi declined by null',
    },
  ],
};
