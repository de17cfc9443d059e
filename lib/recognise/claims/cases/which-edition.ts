import type { ArticleCase } from './case.ts';

/** Which of several editions is meant where a sentence names none, and where none may be meant at all. */
export const whichEdition = [
  {
    name: 'a ceremony of the day, whose article names another one of weeks ago',
    lang: 'es',
    published: '2025-05-18',
    event: 'papal-inauguration/2025',
    marked: `El papa [León XIV|pope-leo-xiv] presidió este [domingo|2025-05-18] la misa en la plaza del Vaticano. Entre los invitados estaba [Dina Boluarte|dina-boluarte]. [Pedro Sánchez|pedro-sanchez] declinó la invitación. [Vladímir Putin|vladimir-putin] envió a su ministra de Cultura. La plaza estuvo así de llena el [26 de abril|papal-funeral/2025].`,
    claims: ['pope-leo-xiv host', 'dina-boluarte attended', 'pedro-sanchez declined', 'vladimir-putin represented'],
  },
  {
    name: 'nothing of what is said around an old event that is only recalled',
    lang: 'en',
    published: '2025-11-12',
    marked: `The square was full of people who had come to see the king, and of others who had come for the sun, the music and the ice cream that is sold there in all seasons. Nobody could say how many they were, and nobody counted them, not even those who were paid to. [Pedro Sánchez|pedro-sanchez] stayed away. Twenty years ago, at the [burial|papal-funeral/2005] of another, [George W. Bush|george-w-bush] had stood there. [Emmanuel Macron|emmanuel-macron] attended with his wife, and [Felipe VI|felipe-vi] sent a minister.`,
    claims: [],
  },
  {
    name: 'nothing of what is said before an old event is named late',
    lang: 'en',
    published: '2025-05-17',
    marked: `[Pedro Sánchez|pedro-sanchez] declined the invitation. [Felipe VI|felipe-vi] attended. The square was last as full on [26 April|papal-funeral/2025].`,
    claims: [],
  },
  {
    name: 'an event that only tells when somebody left',
    lang: 'ro',
    published: '2025-09-02',
    event: 'beijing-victory-day/2025',
    marked: `China pregătește [parada de la Beijing|beijing-victory-day/2025]. [Narendra Modi|narendra-modi] nu vine: a plecat spre casă imediat după [summitul OCS|sco/2025]. În locul lui [Lee Jae-myung|lee-jae-myung], Seulul îl trimite pe președintele parlamentului.`,
    claims: ['narendra-modi declined', 'lee-jae-myung represented', 'KR represented'],
  },
  ...(
    [
      [
        'en',
        'The [SCO summit|sco/2025] in Tianjin opens tomorrow. [Vladimir Putin|vladimir-putin] will attend and then travel on to the [parade|beijing-victory-day/2025] in Beijing. [Shehbaz Sharif|shehbaz-sharif] has confirmed.',
        ['vladimir-putin expected beijing-victory-day/2025'],
      ],
      [
        'de',
        'Der [SOZ-Gipfel|sco/2025] in Tianjin beginnt morgen. [Wladimir Putin|vladimir-putin] nimmt teil und reist danach zur [Parade|beijing-victory-day/2025] nach Peking weiter. [Shehbaz Sharif|shehbaz-sharif] hat zugesagt.',
        [],
      ],
      [
        'zh',
        '[上合峰会|sco/2025]明天在天津开幕。[普京|vladimir-putin]将出席，随后赴北京观看[九三阅兵|beijing-victory-day/2025]。[夏巴兹|shehbaz-sharif]已确认出席。',
        ['vladimir-putin expected beijing-victory-day/2025'],
      ],
    ] as const
  ).map(([lang, marked, parade]) => ({
    name: 'where somebody travels on to is not what the text goes on about',
    lang,
    published: '2025-08-30',
    event: 'sco/2025' as const,
    marked,
    claims: ['vladimir-putin expected', ...parade, 'shehbaz-sharif accepted'],
  })),
  {
    name: 'the day at the landmark that the sentence itself names',
    lang: 'es',
    published: '2025-09-06',
    event: 'beijing-victory-day/2015',
    marked: `El [desfile de Pekín|beijing-victory-day/2025] terminó el miércoles. Diez años antes, el [3 de septiembre|beijing-victory-day/2015], [Maduro|nicolas-maduro] estuvo en Tiananmen.`,
    claims: ['nicolas-maduro attended'],
  },
  {
    name: 'a paragraph that opens with the year of another edition',
    lang: 'fr',
    published: '2025-05-06',
    event: 'moscow-victory-day/1995',
    marked: `Le défilé du [9 mai|moscow-victory-day/2025] à Moscou approche.

En [1995|1995], le monde entier avait fait le voyage. [Bill Clinton|bill-clinton] était là, [John Major|john-major] aussi.`,
    claims: ['bill-clinton attended', 'john-major attended'],
  },
] as const satisfies readonly ArticleCase[];
