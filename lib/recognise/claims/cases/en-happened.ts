import type { ArticleCase } from './case.ts';

/** Reports of the day and looking back: who was there, who was missing, who hosted. */
export const happened = [
  {
    name: 'a report of the day',
    lang: 'en',
    published: '2025-09-03',
    event: 'beijing-victory-day/2025',
    marked: `BEIJING — [Xi Jinping|xi-jinping] welcomed [Vladimir Putin|vladimir-putin] and [Kim Jong Un|kim-jong-un] to Tiananmen Square on [Wednesday|2025-09-03] for the [biggest parade|beijing-victory-day/2025] in China's history.

[Kim|kim-jong-un] stood at [Xi|xi-jinping]'s left throughout. Also present were [Masoud Pezeshkian|masoud-pezeshkian] of Iran, [Min Aung Hlaing|min-aung-hlaing] of Myanmar and 22 others. [Robert Fico|robert-fico], the only leader of an EU country in the stands, shook hands with everyone. India's [Narendra Modi|narendra-modi] was absent, and so was [Recep Tayyip Erdogan|recep-tayyip-erdogan].

South Korea was represented by its parliamentary speaker. Western leaders stayed away.`,
    claims: [
      'xi-jinping host',
      'vladimir-putin attended',
      'kim-jong-un attended',
      'masoud-pezeshkian attended',
      'min-aung-hlaing attended',
      'robert-fico attended',
      'narendra-modi absent',
      'recep-tayyip-erdogan absent',
      'KR represented',
    ],
  },
  {
    name: 'two came of three who were announced',
    lang: 'en',
    published: '2015-05-10',
    event: 'moscow-victory-day/2015',
    marked: `[Kim Jong Un|kim-jong-un] had been expected at [Saturday's parade|moscow-victory-day/2015] but cancelled a week before. [Xi Jinping|xi-jinping] and [Raul Castro|raul-castro] watched from the tribune; [Alexander Lukashenko|alexander-lukashenko] did not. [Angela Merkel|angela-merkel] came to Moscow a day later, having skipped the parade.`,
    claims: [
      'kim-jong-un expected',
      'kim-jong-un declined',
      'xi-jinping attended',
      'raul-castro attended',
      'alexander-lukashenko absent',
      'angela-merkel absent',
      'angela-merkel attended',
    ],
  },
  {
    name: 'looking back on several editions',
    lang: 'en',
    published: '2025-05-07',
    marked: `Guests at the [Victory Day parade|moscow-victory-day/2025] have come and gone with the times. In [1995|1995] [Bill Clinton|bill-clinton] attended the celebrations. [George W. Bush|george-w-bush] sat next to [Vladimir Putin|vladimir-putin] in [2005|2005]. No foreign leaders attended the [2022 parade|moscow-victory-day/2022]. In [2023|2023], [Nikol Pashinyan|nikol-pashinyan] and six others came; [last year|2024] he stayed at home. [This year|2025] he will be back, his office says.`,
    claims: [
      'bill-clinton attended moscow-victory-day/1995',
      'george-w-bush attended moscow-victory-day/2005',
      'foreign absent moscow-victory-day/2022',
      'nikol-pashinyan attended moscow-victory-day/2023',
      'nikol-pashinyan absent moscow-victory-day/2024',
      'nikol-pashinyan accepted moscow-victory-day/2025',
    ],
  },
  {
    name: 'a live blog',
    lang: 'en',
    published: '2025-04-26',
    event: 'papal-funeral/2025',
    marked: `11:45 The [funeral|papal-funeral/2025] is over.

10:20 [Donald Trump|donald-trump] and his wife take their seats in the front row. [Volodymyr Zelensky|volodymyr-zelenskyy] is greeted with applause as he arrives.

9:55 [Emmanuel Macron|emmanuel-macron], [Keir Starmer|keir-starmer] and [Giorgia Meloni|giorgia-meloni] are already on the steps of St Peter's. No sign of [Benjamin Netanyahu|benjamin-netanyahu], who did not travel.

9:10 Russia has sent its culture minister.`,
    claims: [
      'donald-trump attended',
      'volodymyr-zelenskyy attended',
      'emmanuel-macron attended',
      'keir-starmer attended',
      'giorgia-meloni attended',
      'benjamin-netanyahu absent',
      'RU represented',
    ],
  },
  {
    name: 'headlines of the day',
    lang: 'en',
    published: '2025-05-09',
    event: 'moscow-victory-day/2025',
    marked: `[XI|xi-jinping], [LULA|luiz-inacio-lula-da-silva] JOIN PUTIN ON RED SQUARE FOR [VICTORY DAY|moscow-victory-day/2025]

[FICO|robert-fico] DEFIES BRUSSELS, ATTENDS [MAY 9 PARADE|moscow-victory-day/2025]

[MODI|narendra-modi] SKIPS MOSCOW, SENDS DEPUTY MINISTER

[MERZ|friedrich-merz] IN BRUSSELS, [MACRON|emmanuel-macron] HOSTS [TUSK|donald-tusk] IN NANCY`,
    claims: [
      'xi-jinping attended',
      'luiz-inacio-lula-da-silva attended',
      'robert-fico attended',
      'narendra-modi absent',
      'narendra-modi represented',
    ],
  },
  {
    name: 'others marched, spoke or were only mentioned',
    lang: 'en',
    published: '2025-05-09',
    event: 'moscow-victory-day/2025',
    marked: `Egyptian and Mongolian soldiers marched at [Friday's parade|moscow-victory-day/2025] in Moscow. North Korean generals were embraced by [Vladimir Putin|vladimir-putin]. The defence minister of India sat in the second row.

[Putin|vladimir-putin] mentioned Roosevelt and his allies in his speech. In Washington, a spokesman for [Donald Trump|donald-trump] praised the veterans. [Volodymyr Zelensky|volodymyr-zelenskyy] mocked the guests in a video; [Kaja Kallas|kaja-kallas] criticised [Robert Fico|robert-fico] for having travelled.`,
    claims: [],
  },
  {
    name: 'a correction',
    lang: 'en',
    published: '2025-05-11',
    event: 'moscow-victory-day/2025',
    marked: `[Mahmoud Abbas|mahmoud-abbas] watched the [parade|moscow-victory-day/2025] from the second row.

Correction: An earlier version of this article said that [Ilham Aliyev|ilham-aliyev] attended. He did not.`,
    claims: ['mahmoud-abbas attended', 'ilham-aliyev absent'],
  },
  {
    name: 'a column',
    lang: 'en',
    published: '2020-06-30',
    event: 'moscow-victory-day/2020',
    marked: `Nobody had expected the tribune to be full on [June 24|moscow-victory-day/2020]. [Aleksandar Vucic|aleksandar-vucic] flew in, and [Igor Dodon|igor-dodon], and the presidents of Kazakhstan and Uzbekistan. [Emmanuel Macron|emmanuel-macron], who had once promised to come, found a reason not to. Had [Angela Merkel|angela-merkel] gone, she would have sat beside an empty chair. [Boris Johnson|boris-johnson] had never been asked.`,
    claims: [
      'aleksandar-vucic attended',
      'igor-dodon attended',
      'KZ attended',
      'UZ attended',
      'emmanuel-macron accepted',
      'boris-johnson not invited',
    ],
  },
  {
    name: 'a summit hosted, attended, left early',
    lang: 'en',
    published: '2025-06-17',
    event: 'g7/2025',
    marked: `[Mark Carney|mark-carney] hosted the leaders of the other six in Kananaskis on [Monday|2025-06-16] for the [G7 summit|g7/2025]. [Donald Trump|donald-trump] attended the dinner and left a day early. [Volodymyr Zelensky|volodymyr-zelenskyy], [Narendra Modi|narendra-modi] and [Claudia Sheinbaum|claudia-sheinbaum] joined as guests on [Tuesday|2025-06-17]. [Prabowo Subianto|prabowo-subianto] had declined, and [Vladimir Putin|vladimir-putin], thrown out in 2014, was not invited.`,
    claims: [
      'mark-carney host',
      'donald-trump attended',
      'volodymyr-zelenskyy attended',
      'narendra-modi attended',
      'claudia-sheinbaum attended',
      'prabowo-subianto declined',
      'vladimir-putin not invited',
    ],
  },
  {
    name: 'both, neither, the two',
    lang: 'en',
    published: '2025-09-05',
    event: 'beijing-victory-day/2025',
    marked: `[Robert Fico|robert-fico] and [Aleksandar Vucic|aleksandar-vucic] had announced their plans early. Both attended [Wednesday's parade|beijing-victory-day/2025] in Beijing.

[Viktor Orban|viktor-orban] and [Recep Tayyip Erdogan|recep-tayyip-erdogan] had also been invited. Neither came. The two sent their ministers.`,
    claims: [
      'robert-fico attended',
      'aleksandar-vucic attended',
      'viktor-orban invited',
      'recep-tayyip-erdogan invited',
      'viktor-orban absent',
      'recep-tayyip-erdogan absent',
      'viktor-orban represented',
      'recep-tayyip-erdogan represented',
    ],
  },
] as const satisfies readonly ArticleCase[];
