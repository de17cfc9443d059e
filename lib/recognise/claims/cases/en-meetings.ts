import { articlesOf, type ShortCase } from './short-case.ts';

const HEAD = 'The leaders gathered in Osaka for the [G20 summit|g20/2019] on Friday and sat down.';
const DAY = '2019-06-28';

/** Who meets whom at an event, and who stands beside whom. */
const cases = [
  {
    shows: 'whoever is met on the sidelines, with a title before the name',
    text: `${HEAD} [Modi|narendra-modi] met his Canadian counterpart [Justin Trudeau|justin-trudeau] on the sidelines.`,
    published: DAY,
    claims: 'narendra-modi attended; justin-trudeau attended',
  },
  {
    shows: 'a counterpart named behind a comma',
    text: 'At the [G20 in Osaka|g20/2019], [Modi|narendra-modi] met his Canadian counterpart, [Justin Trudeau|justin-trudeau].',
    published: DAY,
    claims: 'narendra-modi attended; justin-trudeau attended',
  },
  {
    shows: 'nobody whose people are met, and nobody who only tells of it',
    text: `${HEAD} [Putin|vladimir-putin] met the wife of [Emmanuel Macron|emmanuel-macron] on the sidelines. [Modi|narendra-modi] met his Canadian colleague, [Justin Trudeau|justin-trudeau] said.`,
    published: DAY,
    claims: 'vladimir-putin attended',
  },
  {
    shows: 'some of many leaders with whom somebody meets',
    text: `${HEAD} [Modi|narendra-modi] held bilateral meetings with many leaders, including US President [Donald Trump|donald-trump] and [Vladimir Putin|vladimir-putin].`,
    published: DAY,
    claims: 'narendra-modi attended; donald-trump attended; vladimir-putin attended',
  },
  {
    shows: 'not those among people who are spoken of',
    text: `${HEAD} [Putin|vladimir-putin] spoke about leaders who could not come, including [Maduro|nicolas-maduro].`,
    published: DAY,
    claims: 'vladimir-putin attended',
  },
  {
    shows: 'whoever stands beside, behind a country and an age',
    text: `${HEAD} [Merkel|angela-merkel] sat between France's 41-year-old president [Emmanuel Macron|emmanuel-macron] and [Vladimir Putin|vladimir-putin].`,
    published: DAY,
    claims: 'angela-merkel attended; emmanuel-macron attended; vladimir-putin attended',
  },
  {
    shows: 'a row of a photograph that begins with somebody unknown',
    text: `${HEAD} Back row (L to R): Mexico's undersecretary Juan Baker, Canada's prime minister [Justin Trudeau|justin-trudeau], Germany's chancellor [Angela Merkel|angela-merkel].`,
    published: DAY,
    claims: 'justin-trudeau attended; angela-merkel attended',
  },
  {
    shows: 'what comes in its turn heads no list',
    text: `${HEAD} Then came Turkey: [Recep Tayyip Erdogan|recep-tayyip-erdogan] compared the [Israeli prime minister|benjamin-netanyahu] to Hitler.`,
    published: DAY,
    claims: 'recep-tayyip-erdogan attended',
  },
  {
    shows: 'who comes later than the others is not there yet',
    text: `${HEAD} [Donald Trump|donald-trump] is coming days later than most of the others.`,
    published: DAY,
    claims: 'donald-trump expected',
  },
  {
    shows: 'nobody on a monitor, with a recorded speech',
    text: `${HEAD} [Vladimir Putin|vladimir-putin] appears on a monitor as he delivers a recorded speech during the [G20 summit|g20/2019].`,
    published: DAY,
    claims: '',
  },
  {
    shows: 'a distance kept on the spot, a bus not left and an early departure are no absence',
    text: `${HEAD} [Donald Trump|donald-trump] kept his distance on the terrace. [Justin Trudeau|justin-trudeau] never made it out of the bus. [Angela Merkel|angela-merkel] left before the fireworks. [Emmanuel Macron|emmanuel-macron] kept his distance from the summit.`,
    published: DAY,
    claims: 'angela-merkel attended; emmanuel-macron absent',
  },
  {
    shows: 'without whom it began, and who was merely silent',
    text: `${HEAD} The summit kicked off without [Donald Trump|donald-trump]. The talks started without [Angela Merkel|angela-merkel] mentioning the war.`,
    published: DAY,
    claims: 'donald-trump absent',
  },
  {
    shows: 'whom a host hosts, each with a country; not last month',
    text: `The streets were closed in Osaka on Friday at the [G20 summit|g20/2019], where [Shinzo Abe|shinzo-abe] hosted China's [Xi Jinping|xi-jinping], Canada's [Justin Trudeau|justin-trudeau] and some 20 other leaders. [Last month|2019-05] he hosted Chile's [Sebastian Pinera|sebastian-pinera] in Tokyo.`,
    published: DAY,
    claims: 'shinzo-abe host; xi-jinping attended; justin-trudeau attended',
  },
  {
    shows: 'what is told to the summit, and to that of a party',
    text: `${HEAD} [Joko Widodo|joko-widodo] told the summit that it was time to act. [Donald Trump|donald-trump] told the summit of his party on [Monday|2019-06-24] that he would win.`,
    published: DAY,
    claims: 'joko-widodo attended',
  },
  {
    shows: 'whose minister takes the seat or is sent, and whose only sits beside him',
    text: `${HEAD} [Emmanuel Macron|emmanuel-macron] stayed at home, and his foreign minister took the seat. [Vladimir Putin|vladimir-putin] will not attend, with Foreign Minister Sergei Lavrov sent on his behalf. [Justin Trudeau|justin-trudeau] smiled, and his foreign minister took the seat beside him.`,
    published: DAY,
    claims:
      'emmanuel-macron absent; emmanuel-macron represented; vladimir-putin declined; vladimir-putin represented; justin-trudeau attended',
  },
  {
    shows: 'who comes out of talks there, or first through the door; no thumbs-up to a deal',
    text: `${HEAD} [Justin Trudeau|justin-trudeau] and [Emmanuel Macron|emmanuel-macron] have just come out of their bilateral. [Angela Merkel|angela-merkel] was among the first through the door. [Robert Fico|robert-fico] gave a thumbs-up to the deal.`,
    published: DAY,
    claims: 'justin-trudeau attended; emmanuel-macron attended; angela-merkel attended',
  },
  {
    shows: 'talks held on the sidelines, and a meeting elsewhere',
    text: `${HEAD} [Modi|narendra-modi] held talks with [Justin Trudeau|justin-trudeau] on the sidelines. [Putin|vladimir-putin] had a meeting with [Emmanuel Macron|emmanuel-macron] in Paris.`,
    published: DAY,
    claims: 'narendra-modi attended; justin-trudeau attended',
  },
  {
    shows: 'not the sidelines of another summit',
    text: `${HEAD} [Modi|narendra-modi] recalled how he had met [Lula|luiz-inacio-lula-da-silva] on the sidelines of another summit.`,
    published: DAY,
    claims: '',
  },
  {
    shows: 'nobody whom a rift parts',
    text: `${HEAD} The rift between [Emmanuel Macron|emmanuel-macron] and [Kim Jong-un|kim-jong-un] remained. [Merkel|angela-merkel] laughed at the gap between [Donald Trump|donald-trump] and [Kim Jong-un|kim-jong-un].`,
    published: DAY,
    claims: 'angela-merkel attended',
  },
] as const satisfies readonly ShortCase[];

export const meetings = articlesOf('en', cases);
