import { articlesOf, type ShortCase } from './short-case.ts';

const HEAD = 'Leaders met in Moscow on [Friday|2025-05-09] for the [Victory Day parade|moscow-victory-day/2025].';
const DAY = '2025-05-09';
const COMING =
  'More than 20 leaders will attend the [Victory Day parade|moscow-victory-day/2025] in Moscow on [9 May|2025-05-09].';

/** What hosts do, whom they receive, and who is elsewhere. */
const cases = [
  {
    shows: 'what is hosted until the day is something else',
    text: 'The [Victory Day parade|moscow-victory-day/2025] is on [May 9|2025-05-09]. [Vladimir Putin|vladimir-putin] will host talks until the parade.',
    published: '2025-05-06',
    claims: '',
  },
  {
    shows: 'what the host does at the scene',
    text: `${HEAD} [Vladimir Putin|vladimir-putin] laid a wreath and wiped away a tear.`,
    published: DAY,
    claims: 'vladimir-putin host',
  },
  {
    shows: 'whoever is at the side of a host, and not of one elsewhere',
    text: `${HEAD} [Putin|vladimir-putin] presided over the parade with China's [Xi Jinping|xi-jinping] and Brazil's [Lula|luiz-inacio-lula-da-silva] at his side.\n\nIn Berlin, [Friedrich Merz|friedrich-merz] presided over a cabinet meeting with [Emmanuel Macron|emmanuel-macron] at his side.`,
    published: DAY,
    claims: 'vladimir-putin host; xi-jinping attended; luiz-inacio-lula-da-silva attended',
  },
  {
    shows: 'names behind a colon of those whom the host receives',
    text: `${HEAD} [Putin|vladimir-putin] greeted the guests one by one: [Xi|xi-jinping], [Lula|luiz-inacio-lula-da-silva], [Fico|robert-fico]. He received two phone calls: [Donald Trump|donald-trump] and [Narendra Modi|narendra-modi] wished him well.\n\nIn Kyiv, [Volodymyr Zelensky|volodymyr-zelenskyy] welcomed guests: [Keir Starmer|keir-starmer] and [Donald Tusk|donald-tusk].`,
    published: DAY,
    claims: 'vladimir-putin host; xi-jinping attended; luiz-inacio-lula-da-silva attended; robert-fico attended',
  },
  {
    shows: 'whoever was to come and is told to be elsewhere, chairing what is none of ours',
    text: `${HEAD} Azerbaijan's [Ilham Aliyev|ilham-aliyev], who had accepted the invitation, was in Baku, where he hosted a reception..`,
    published: DAY,
    claims: 'ilham-aliyev accepted; ilham-aliyev absent',
  },
  {
    shows: 'two of a group are not the group',
    text: `${HEAD} Two of the three Baltic presidents had refused to come.`,
    published: DAY,
    claims: '',
  },
  {
    shows: 'no invitation, whatever became of it, to countries or their leaders',
    text: `${HEAD} No invitations went to Britain or France. No invitation reached the leaders of Japan and Canada.`,
    published: DAY,
    claims: 'GB not invited; FR not invited; JP not invited; CA not invited',
  },
  {
    shows: 'who is missing from a place, and who from a speech',
    text: `${HEAD} Missing from the platform was [Narendra Modi|narendra-modi]. Missing from his speech was [Donald Trump|donald-trump].`,
    published: DAY,
    claims: 'narendra-modi absent',
  },
  {
    shows: 'who comes down with an illness, comes to power or under fire',
    text: `${HEAD} [Thongloun Sisoulith|thongloun-sisoulith] has come down with flu. [Friedrich Merz|friedrich-merz] came to power on [Tuesday|2025-05-06]. [Emmanuel Macron|emmanuel-macron] came under fire.`,
    published: DAY,
    claims: '',
  },
  {
    shows: 'a long title behind "as was", but not to whom it was promised',
    text: `${HEAD} [Robert Fico|robert-fico] was there, as was Cuba's communist leader [Miguel Diaz-Canel|miguel-diaz-canel]. [Xi Jinping|xi-jinping] was there, as was promised to [Donald Trump|donald-trump].`,
    published: DAY,
    claims: 'robert-fico attended; miguel-diaz-canel attended; xi-jinping attended',
  },
  {
    shows: 'the day of an answer is no other occasion’s',
    text: 'Leaders watched the [Beijing parade|beijing-victory-day/2025] on [Wednesday|2025-09-03]. [Prabowo Subianto|prabowo-subianto], who had called off the trip [last week|2025-08-25/2025-08-31], made a surprise appearance. [Narendra Modi|narendra-modi] had left after the [Tianjin summit|sco/2025].',
    published: '2025-09-03',
    claims: 'prabowo-subianto declined; prabowo-subianto attended',
  },
  {
    shows: 'whoever is sent in somebody’s stead is not the one replaced',
    text: `${HEAD} [Kim Jong-un|kim-jong-un] was not there. [Choe Ryong-hae|choe-ryong-hae], sent in his stead, stood in the front row.`,
    published: DAY,
    claims: 'kim-jong-un absent; kim-jong-un represented; choe-ryong-hae attended',
  },
  {
    shows: 'there for an hour, and for somebody',
    text: `${HEAD} [Robert Fico|robert-fico] was there for the morning. The foreign minister was there for [Emmanuel Macron|emmanuel-macron].`,
    published: DAY,
    claims: 'robert-fico attended; emmanuel-macron represented',
  },
  {
    shows: 'what is done to the left of those spoken of before, but not for the left',
    text: `${HEAD} [Putin|vladimir-putin] presided. To his left [Xi Jinping|xi-jinping] leafed through his papers. Behind him, [Robert Fico|robert-fico] yawned. To his left-wing critics [Pedro Sanchez|pedro-sanchez] promised a vote.`,
    published: DAY,
    claims: 'vladimir-putin host; xi-jinping attended; robert-fico attended',
  },
  {
    shows: 'what somebody else does, and whose opponent',
    text: `${HEAD} [Viktor Orban|viktor-orban] stayed at home. [Robert Fico|robert-fico] made a point of coming, and so did [Alexander Lukashenko|alexander-lukashenko]'s opponent.`,
    published: DAY,
    claims: 'viktor-orban absent; robert-fico attended',
  },
  {
    shows: 'a year in a remark on a country',
    text: `${HEAD} Britain, whose prime minister had come in [2005|2005], was not invited, and neither were France and Italy.`,
    published: DAY,
    claims: 'GB not invited; FR not invited; IT not invited',
  },
  {
    shows: 'a semicolon behind a list that "and" has closed, where the next list has a verb of its own',
    text: 'Leaders are expected at the [Victory Day parade|moscow-victory-day/2025] in Moscow. No invitations went out to Britain, France and Japan; Cuba, Iran and Laos have been asked to send ambassadors.',
    published: '2025-05-05',
    claims: 'GB not invited; FR not invited; JP not invited',
  },
  {
    shows: 'the names of those whose offices stand before a colon',
    text: 'Who comes to the [Victory Day parade|moscow-victory-day/2025] in Moscow? [Xi Jinping|xi-jinping] has confirmed, as have the presidents of Brazil and Venezuela: [Lula|luiz-inacio-lula-da-silva] and [Nicolas Maduro|nicolas-maduro].',
    published: '2025-05-05',
    claims: 'xi-jinping accepted; luiz-inacio-lula-da-silva accepted; nicolas-maduro accepted',
  },
  {
    shows: 'a year in a remark on what was before',
    text: 'Who comes to the [Victory Day parade|moscow-victory-day/2010] in Moscow? [Mikheil Saakashvili|mikheil-saakashvili], with whom Moscow fought a war [two years ago|2008], is not on the list.',
    published: '2010-05-07',
    claims: 'mikheil-saakashvili absent',
  },
  {
    shows: 'a list below a sentence that only points to it',
    text: `${COMING} Here is who they are, and who they are not.\n* China's [Xi Jinping|xi-jinping]\n* Brazil's [Lula|luiz-inacio-lula-da-silva]. He speaks no Russian.`,
    published: '2025-05-05',
    claims: 'xi-jinping expected; luiz-inacio-lula-da-silva expected',
  },
  {
    shows: 'a list of others',
    text: `${COMING} Here is who they are afraid of.\n* [Donald Trump|donald-trump]\n* [Emmanuel Macron|emmanuel-macron]`,
    published: '2025-05-05',
    claims: '',
  },
  {
    shows: 'before whom a host opens a meeting, and against whom',
    text: `[Vladimir Putin|vladimir-putin] opened the [Victory Day parade|moscow-victory-day/2025] on [Friday|2025-05-09] in front of the leaders of some 20 countries, among them [Robert Fico|robert-fico] and Brazil's [Lula|luiz-inacio-lula-da-silva]. He closed the parade with a tirade against leaders in the West, among them [Emmanuel Macron|emmanuel-macron].`,
    published: DAY,
    claims: 'vladimir-putin host; robert-fico attended; luiz-inacio-lula-da-silva attended',
  },
  {
    shows: 'a row that semicolons part, up to a statement of its own',
    text: `${HEAD} Behind them sat [Robert Fico|robert-fico], in a dark coat; Brazil's [Lula|luiz-inacio-lula-da-silva]; [Emmanuel Macron|emmanuel-macron] stayed in Paris; [Donald Trump|donald-trump].`,
    published: DAY,
    claims: 'robert-fico attended; luiz-inacio-lula-da-silva attended; emmanuel-macron absent',
  },
] as const satisfies readonly ShortCase[];

export const hosts = articlesOf('en', cases);
