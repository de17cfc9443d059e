import { articlesOf, type ShortCase } from './short-case.ts';

const HEAD = 'The leaders gathered for the [80th anniversary|auschwitz-commemoration/2025] in the snow.';
const DAY = '2025-01-28';

/** Who is told to be there by no more than a place, a row of names or somebody beside them. */
const cases = [
  {
    shows: 'names beside whom somebody stands, in a sentence that is about another, or about nobody',
    text: `${HEAD} [Olaf Scholz|olaf-scholz] was next to [Frederik|frederik-x] of Denmark. The old man had two chairs, one row behind [Edi Rama|edi-rama].`,
    published: DAY,
    claims: 'olaf-scholz attended; frederik-x attended; edi-rama attended',
  },
  {
    shows: 'a name at whose side another is',
    text: `${HEAD} The survivor had [Emmanuel Macron|emmanuel-macron] at her right, in a dark coat.`,
    published: DAY,
    claims: 'emmanuel-macron attended',
  },
  {
    shows: 'nobody whom somebody backs, calls or follows in office',
    text: `${HEAD} He threw his weight behind [Donald Trump|donald-trump] in the campaign.\n\nThe choir waited in the tent after a call next to [Xi Jinping|xi-jinping].`,
    published: DAY,
    claims: '',
  },
  {
    shows: 'rows behind a place or a turn',
    text: `${HEAD} From the Commonwealth: [Justin Trudeau|justin-trudeau] and [Anthony Albanese|anthony-albanese]. A few paces behind: [Petr Pavel|petr-pavel] and [Edi Rama|edi-rama]. To her left [Sergio Mattarella|sergio-mattarella]; to her right [Alexander Stubb|alexander-stubb], who kept his hat on.`,
    published: DAY,
    claims:
      'justin-trudeau attended; anthony-albanese attended; petr-pavel attended; edi-rama attended; sergio-mattarella attended; alexander-stubb attended',
  },
  {
    shows: 'rows of those who are elsewhere, and verbs behind a place',
    text: `${HEAD} On the phone from home: [Donald Trump|donald-trump] and [Xi Jinping|xi-jinping]. In the morning [Viktor Orban|viktor-orban] fired his minister.`,
    published: DAY,
    claims: '',
  },
  {
    shows: 'an office and a name between commas before an unlisted verb',
    text: `${HEAD} The survivors wept on the stage. The new Polish prime minister, [Donald Tusk|donald-tusk], kissed the wall.`,
    published: DAY,
    claims: 'donald-tusk attended',
  },
  {
    shows: 'two sentences on a report is still at its scene, and small verbs are deeds right behind one',
    text: `${HEAD} [Olaf Scholz|olaf-scholz] sat in the second row. The choir sang.\n\n[Justin Trudeau|justin-trudeau] wiped his cheek. [Petr Pavel|petr-pavel] got a compliment.`,
    published: DAY,
    claims: 'olaf-scholz attended',
  },
  {
    shows: 'not behind those who were away',
    text: `${HEAD} [Viktor Orban|viktor-orban] did not come. [Petr Pavel|petr-pavel] got a compliment. [Robert Fico|robert-fico] had joked about it in Bratislava.`,
    published: DAY,
    claims: 'viktor-orban absent',
  },
  {
    shows: 'a place told of before is not where the report goes on',
    text: `${HEAD} The guests sat down in the tent. "It is cold," [Olaf Scholz|olaf-scholz] had joked in Berlin. [Petr Pavel|petr-pavel] sat in the second row.`,
    published: DAY,
    claims: 'petr-pavel attended',
  },
  {
    shows: 'whoever watches from elsewhere is not there',
    text: `${HEAD} [Robert Fico|robert-fico], its prime minister, watched from Bratislava.`,
    published: DAY,
    claims: '',
  },
  {
    shows: 'what one did elsewhere is no place of another; a place that a sentence began with is',
    text: `${HEAD} [Olaf Scholz|olaf-scholz] sat down because of a pain from Denmark. [Petr Pavel|petr-pavel] whispered to a veteran. In Denmark [Edi Rama|edi-rama] wept. [Robert Fico|robert-fico] sang.`,
    published: DAY,
    claims: 'olaf-scholz attended; petr-pavel attended',
  },
  {
    shows: 'who was at the same place years before, and until when somebody was',
    text: `${HEAD} [Olaf Scholz|olaf-scholz] sat down. In [2005|2005] [Vladimir Putin|vladimir-putin] stood on the same ramp beside [Jacques Chirac|jacques-chirac]. [Ashraf Ghani|ashraf-ghani] sat in this row until [last year|2024].`,
    published: DAY,
    claims:
      'olaf-scholz attended; vladimir-putin attended auschwitz-commemoration/2005; jacques-chirac attended auschwitz-commemoration/2005',
  },
  {
    shows: 'a companion whom nobody knows between a name and its verb',
    text: `${HEAD} [Felipe VI|felipe-vi] and Letizia wiped their eyes.`,
    published: DAY,
    claims: '',
  },
  {
    shows: 'what was done on the eve, or from anywhere',
    text: `${HEAD} [Olaf Scholz|olaf-scholz] sat down. On the eve of the ceremony [Petr Pavel|petr-pavel] tickled a veteran. [Vladimir Putin|vladimir-putin] spurned an offer.`,
    published: DAY,
    claims: 'olaf-scholz attended',
  },
] as const satisfies readonly ShortCase[];

export const scenes = articlesOf('en', cases);
