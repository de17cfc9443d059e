import type { ShortCase } from './short-case.ts';

const OPENED = 'The [BRICS summit|brics/2025] opened in Rio de Janeiro on [Sunday|2025-07-06].';

/** What is said of the one whom the main clause is about: by a participle, or by the speech in which something was said. */
export const participles = [
  {
    shows: 'a participle before the main clause',
    text: `${OPENED} Speaking at the [BRICS summit|brics/2025], [Narendra Modi|narendra-modi] said the South deserved more. After attending the summit, [Prabowo Subianto|prabowo-subianto] flew home. Skipping the summit, [Xi Jinping|xi-jinping] stayed in Beijing.`,
    published: '2025-07-08',
    claims: 'narendra-modi attended; prabowo-subianto attended; xi-jinping absent',
  },
  {
    shows: 'a participle behind its subject',
    text: `${OPENED} [Narendra Modi|narendra-modi], addressing the summit, asked for more. "We are fine," said [Prabowo Subianto|prabowo-subianto], speaking at the summit. [Cyril Ramaphosa|cyril-ramaphosa] left Rio after attending the [BRICS summit|brics/2025].`,
    published: '2025-07-08',
    claims: 'narendra-modi attended; prabowo-subianto attended; cyril-ramaphosa attended',
  },
  {
    shows: 'a gerund, what is to come, a speech by link, a rally, somebody else',
    text: `${OPENED} Attending the summit would be wrong, [Narendra Modi|narendra-modi] said. Speaking at the summit, [Prabowo Subianto|prabowo-subianto] is expected to ask for more. Speaking by video link at the summit, [Vladimir Putin|vladimir-putin] condemned the West. Speaking at a rally in Ohio, [Donald Trump|donald-trump] said the summit was weak. [Cyril Ramaphosa|cyril-ramaphosa]'s wife flew home after attending the summit.`,
    published: '2025-07-08',
    claims: '',
  },
  {
    shows: 'the speech in which something is said',
    text: `${OPENED} [Narendra Modi|narendra-modi] said in his address at the [BRICS summit|brics/2025] that the South deserved more. In remarks to the summit, [Prabowo Subianto|prabowo-subianto] agreed. [Cyril Ramaphosa|cyril-ramaphosa] used his speech to the summit to thank them. [Abiy Ahmed|abiy-ahmed] told the [BRICS summit|brics/2025] that he was glad.`,
    published: '2025-07-08',
    claims: 'narendra-modi attended; prabowo-subianto attended; cyril-ramaphosa attended; abiy-ahmed attended',
  },
  {
    shows: 'a speech on a screen, one that is to come, that of a minister',
    text: `${OPENED} In a video address to the summit, [Vladimir Putin|vladimir-putin] condemned the West. [Narendra Modi|narendra-modi] will say in his address at the summit that he is glad. [Prabowo Subianto|prabowo-subianto] said his minister had agreed in a speech at the summit.`,
    published: '2025-07-08',
    claims: '',
  },
  {
    shows: 'a speech in the hall without a word for where; one in parliament, one on paper',
    text: `${OPENED} In his address, [Narendra Modi|narendra-modi] asked for more. In his address to parliament, [Prabowo Subianto|prabowo-subianto] agreed. In a statement, [Cyril Ramaphosa|cyril-ramaphosa] welcomed it.`,
    published: '2025-07-08',
    claims: 'narendra-modi attended',
  },
  {
    shows: 'by whom a guest is received',
    text: `${OPENED} [Narendra Modi|narendra-modi] was warmly greeted by [Lula|luiz-inacio-lula-da-silva] at the museum. [Prabowo Subianto|prabowo-subianto] was received by the mayor.`,
    published: '2025-07-08',
    claims: 'narendra-modi attended; luiz-inacio-lula-da-silva host; prabowo-subianto attended',
  },
  {
    shows: 'where somebody stands in a picture',
    text: `${OPENED} [Narendra Modi|narendra-modi], left, and [Prabowo Subianto|prabowo-subianto], second from right, pose at the [BRICS summit|brics/2025]. [Cyril Ramaphosa|cyril-ramaphosa], right, did not pose.`,
    published: '2025-07-08',
    claims: 'narendra-modi attended; prabowo-subianto attended',
  },
  {
    shows: 'a meeting since which time has passed is not where they meet now; delegations may be led by anybody',
    text: `${OPENED} [Narendra Modi|narendra-modi] and [Prabowo Subianto|prabowo-subianto] exchanged a few words, their first since India denied a visa to guests of the [G20 summit|g20/2023]. Iran and Cuba sent delegations. Belarus sent a low-level delegation.`,
    published: '2025-07-08',
    claims: 'narendra-modi attended; prabowo-subianto attended; BY represented',
  },
  {
    shows: 'what is said at the summit or on its sidelines',
    text: `${OPENED} At the [BRICS summit|brics/2025] in Rio, [Narendra Modi|narendra-modi] said he was glad. [Prabowo Subianto|prabowo-subianto] told reporters on the sidelines of the summit that he was sad. World leaders, including [Cyril Ramaphosa|cyril-ramaphosa], on [Sunday|2025-07-06] attended the summit.`,
    published: '2025-07-08',
    claims: 'narendra-modi attended; prabowo-subianto attended; cyril-ramaphosa attended',
  },
  {
    shows: 'what is said of somebody, of another summit, by link, or before it',
    text: `${OPENED} At the summit, [Donald Trump|donald-trump] was criticised. At the summit of his party, [Narendra Modi|narendra-modi] said he was sad. At the summit, [Vladimir Putin|vladimir-putin] said by video link that he was sad. Ahead of the summit, [Keir Starmer|keir-starmer] said he was glad. At the summit, [Prabowo Subianto|prabowo-subianto]'s minister said he was glad.`,
    published: '2025-07-08',
    claims: '',
  },
  {
    shows: 'a seat that is taken, a representative, and nobody at all',
    text: `${OPENED} [Xi Jinping|xi-jinping] stayed in Beijing. His seat was taken by his foreign minister. A deputy was there as the special representative of [Vladimir Putin|vladimir-putin]. Cuba had nobody at the summit. Steve Witkoff, as the envoy of [Donald Trump|donald-trump], spoke of it in Miami.`,
    published: '2025-07-08',
    claims: 'xi-jinping absent; xi-jinping represented; vladimir-putin represented; CU absent',
  },
  {
    shows: 'what is said on television, from another capital, or read out by somebody else',
    text: `${OPENED} Speaking on Fox News, [Donald Trump|donald-trump] said he was sad. [Vladimir Putin|vladimir-putin] told the [BRICS summit|brics/2025] from Moscow that he was glad. [Xi Jinping|xi-jinping]'s speech at the summit was read by his deputy. [Volodymyr Zelensky|volodymyr-zelenskyy] said in his evening address that he was sad. In a speech at the Valdai forum, [Vladimir Putin|vladimir-putin] praised the [BRICS summit|brics/2025]. In his remarks, [Donald Trump|donald-trump] criticised the summit.`,
    published: '2025-07-08',
    claims: '',
  },
  {
    shows: 'leaving it early, coming home from it',
    text: `${OPENED} [Narendra Modi|narendra-modi] left the [BRICS summit|brics/2025] early. [Prabowo Subianto|prabowo-subianto] returned from the summit on [Tuesday|2025-07-08]. [Xi Jinping|xi-jinping] returned to Beijing from Moscow.`,
    published: '2025-07-08',
    claims: 'narendra-modi attended; prabowo-subianto attended',
  },
  {
    shows: 'who is missed, spoken of, painted or objected to is not there; a picture is no summit',
    text: `${OPENED} Notable absentees at the summit were [Xi Jinping|xi-jinping] and [Vladimir Putin|vladimir-putin]. The talk of the summit was [Donald Trump|donald-trump]. Protesters burned a portrait of [Benjamin Netanyahu|benjamin-netanyahu] at the summit and marched against [Nicolás Maduro|nicolas-maduro]'s presence. Leaders lined up for the family photo. [Narendra Modi|narendra-modi] missed it.`,
    published: '2025-07-08',
    claims: 'xi-jinping absent; vladimir-putin absent',
  },
  {
    shows: 'a row of a picture',
    text: 'Leaders pose at the [NATO summit|nato-summit/2023] in Vilnius on [Tuesday|2023-07-11]. Front row left to right, U.S. President [Joe Biden|joe-biden], [Rishi Sunak|rishi-sunak] and [Olaf Scholz|olaf-scholz].',
    published: '2023-07-12',
    claims: 'joe-biden attended; rishi-sunak attended; olaf-scholz attended',
  },
  {
    shows: 'before a thing, and before something happened',
    text: 'The [funeral|papal-funeral/2025] of the pope was held in Rome on [Saturday|2025-04-26]. [Javier Milei|javier-milei] crossed himself before the plain wooden coffin. [Donald Trump|donald-trump] spoke by telephone before the funeral. [Narendra Modi|narendra-modi] gave a speech before the parliament in Delhi.',
    published: '2025-04-27',
    claims: 'javier-milei attended',
  },
  {
    shows: 'a minister who was sent, and what the one at home had said',
    text: 'The [funeral|papal-funeral/2025] of the pope was held on [Saturday|2025-04-26]. Moscow dispatched its culture minister, Olga Lyubimova, [Vladimir Putin|vladimir-putin] having said days before that he had no plans to go.',
    published: '2025-04-27',
    claims: 'RU represented; vladimir-putin declined',
  },
] as const satisfies readonly ShortCase[];
