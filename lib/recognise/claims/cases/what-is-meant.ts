import type { ShortCase } from './short-case.ts';

/** Whom and which edition words take up that name neither: "that year", "he", "they", "his own parade". */
export const whatIsMeant: Readonly<Record<string, readonly ShortCase[]>> = {
  en: [
    {
      shows: 'the year of the sentence before',
      published: '2015-05-09',
      text: '[Victory Day|moscow-victory-day/2015] was celebrated on Red Square. It was different in [2010|2010]. That year [Angela Merkel|angela-merkel] sat on the stand.',
      claims: 'angela-merkel attended moscow-victory-day/2010',
    },
    {
      shows: 'a year of which no edition is known',
      published: '2015-05-09',
      text: '[Victory Day|moscow-victory-day/2015] was celebrated on Red Square. It was different in [1980|1980]. That year [Angela Merkel|angela-merkel] sat on the stand.',
      claims: '',
    },
    {
      shows: 'of two gatherings that of the day with which a caption begins',
      published: '2025-09-03',
      text: 'First came the [summit|sco/2025] in Tianjin, then [Wednesday’s parade|beijing-victory-day/2025].\n\n1. At the [SCO summit|sco/2025] in Tianjin [Narendra Modi|narendra-modi] shakes hands with his host.\n\n2. The picture of the week, taken at the gate on [Wednesday|2025-09-03] morning. [Ilham Aliyev|ilham-aliyev] and [Nikol Pashinyan|nikol-pashinyan] are in the third row.\n\n3. [Robert Fico|robert-fico] chats with [Aleksandar Vucic|aleksandar-vucic] on the stand.',
      claims:
        'narendra-modi attended; ilham-aliyev attended beijing-victory-day/2025; nikol-pashinyan attended beijing-victory-day/2025; robert-fico attended beijing-victory-day/2025; aleksandar-vucic attended beijing-victory-day/2025',
    },
    {
      shows: 'an occasion of one’s own',
      published: '2015-05-09',
      text: 'The [Victory Day parade|moscow-victory-day/2015] began at ten. [Xi Jinping|xi-jinping] watched the parade. [Alexander Lukashenko|alexander-lukashenko] watched his own parade.',
      claims: 'xi-jinping attended',
    },
    {
      shows: 'in a live report the newest stands first',
      published: '2025-10-13',
      text: 'The [summit|gaza-peace-summit/2025] opens this afternoon.\n\n15.30 Mr [Sudani|mohammed-shia-al-sudani] made the same threat.\n\n14.05 He is not coming after all.',
      claims: '',
    },
    {
      shows: 'an office in quotation marks is the subject of what follows',
      published: '2025-10-13',
      text: 'The [summit|gaza-peace-summit/2025] opens today. “The prime minister thanked President [Trump|donald-trump] but said that he would be unable to attend.”',
      claims: '',
    },
    {
      shows: 'they are whom the question is about, not two of paragraphs before',
      published: '2025-06-23',
      text: 'The [NATO summit|nato-summit/2025] opens tomorrow. [Joe Biden|joe-biden] once called him [Vladimir Putin|vladimir-putin].\n\nAre all the Europeans on board?\nThey will all be in the room.',
      claims: '',
    },
    {
      shows: 'what a government confirms was said right before, and was a no',
      published: '2025-07-05',
      text: 'The [BRICS summit|brics/2025] opens tomorrow. [Xi Jinping|xi-jinping] is skipping it. Beijing confirmed it and is sending the prime minister instead of the president.',
      claims: 'xi-jinping declined; xi-jinping represented',
    },
    {
      shows: 'an earlier edition by its city, where that is no capital',
      published: '2025-07-05',
      text: 'The [BRICS summit|brics/2025] opens in Rio tomorrow. [Lula|luiz-inacio-lula-da-silva] himself missed Kazan [last October|2024-10]. [Xi Jinping|xi-jinping] went to Kazan. [Narendra Modi|narendra-modi] went to Moscow.',
      claims: 'luiz-inacio-lula-da-silva absent brics/2024; xi-jinping attended brics/2024',
    },
    {
      shows: 'who is made out behind others, and who is on his way for whom',
      published: '2025-09-03',
      text: 'The [parade|beijing-victory-day/2025] began at nine. Behind them we can make out [Shehbaz Sharif|shehbaz-sharif] and [Robert Fico|robert-fico]. Next to both were [Ilham Aliyev|ilham-aliyev] and [Aleksandar Vucic|aleksandar-vucic]. [Lee Jae-myung|lee-jae-myung] stays away; his foreign minister has arrived.',
      claims:
        'shehbaz-sharif attended; robert-fico attended; ilham-aliyev attended; aleksandar-vucic attended; lee-jae-myung absent; lee-jae-myung represented',
    },
    {
      shows: 'an invitation to a place that is not the occasion’s',
      published: '2025-04-25',
      text: 'The [parade|moscow-victory-day/2025] is in two weeks. [Maia Sandu|maia-sandu] had not been invited to Igora, the aide said. [Vladimir Voronin|vladimir-voronin] was invited to Red Square.',
      claims: 'vladimir-voronin invited',
    },
    {
      shows: 'where the last of a list sits, and on what condition he does',
      published: '2025-06-25',
      text: 'The [NATO summit|nato-summit/2025] has begun. Behind the host sat [Friedrich Merz|friedrich-merz] and, at the very edge, [Robert Fico|robert-fico]. Next to him sat [Keir Starmer|keir-starmer] and, if all went well, [Viktor Orban|viktor-orban].',
      claims: 'friedrich-merz attended; robert-fico attended; keir-starmer attended',
    },
  ],
  de: [
    {
      shows: 'das Jahr des Satzes davor',
      published: '2015-05-09',
      text: 'Der [Tag des Sieges|moscow-victory-day/2015] wurde auf dem Roten Platz gefeiert. [2010|2010] war es anders. Damals saß [Angela Merkel|angela-merkel] auf der Tribüne.',
      claims: 'angela-merkel attended moscow-victory-day/2010',
    },
  ],
  es: [
    {
      shows: 'quién está detrás, y quién hizo lo mismo',
      published: '2015-05-09',
      text: 'El [desfile|moscow-victory-day/2015] empezó a las diez. Detrás de ellos, [Nicolás Maduro|nicolas-maduro] y [Jacob Zuma|jacob-zuma]. [Barack Obama|barack-obama] había rechazado la invitación, y [David Cameron|david-cameron] hizo lo mismo.',
      claims: 'nicolas-maduro attended; jacob-zuma attended; barack-obama declined; david-cameron declined',
    },
  ],
  fr: [
    {
      shows: 'une négation que le mot porte lui-même',
      published: '2025-11-21',
      text: 'Le [sommet du G20|g20/2025] commence demain. [Donald Trump|donald-trump] ne se déplacera pas et n’enverra personne.',
      claims: 'donald-trump declined',
    },
  ],
  ru: [
    {
      shows: 'что подтвердили, стоит за двоеточием',
      published: '2025-11-21',
      text: 'Завтра открывается [саммит G20|g20/2025]. В Кремле подтвердили: [Владимир Путин|vladimir-putin] не поедет. Подтвердили участие: [Си Цзиньпин|xi-jinping], [Эмманюэль Макрон|emmanuel-macron].',
      claims: 'vladimir-putin declined; xi-jinping accepted; emmanuel-macron accepted',
    },
  ],
  zh: [
    {
      shows: '去年冬天的答复，是对今年的邀请',
      published: '2015-05-09',
      text: '[红场阅兵|moscow-victory-day/2015]今天举行。波兰总统[科莫罗夫斯基|bronislaw-komorowski][去年|2014]冬天就表示不来。',
      claims: 'bronislaw-komorowski declined',
    },
  ],
};
