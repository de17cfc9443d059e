import type { ShortCase } from './short-case.ts';

const BEIJING = '[Victory Day parade|beijing-victory-day/2025]';
const OPENS = `China will hold its ${BEIJING} in Beijing on [September 3|2025-09-03].`;

/** Who is told to be elsewhere instead stays away; who merely has other plans does not. */
export const elsewhere = [
  {
    shows: 'to be in another city instead, or on the very day',
    text: `${OPENS} [Emmanuel Macron|emmanuel-macron] will be in Kyiv instead. [Friedrich Merz|friedrich-merz] has chosen to be in Paris instead. [Narendra Modi|narendra-modi], meanwhile, will be in New Delhi on the day of the parade.`,
    published: '2025-08-29',
    claims: 'emmanuel-macron declined; friedrich-merz declined; narendra-modi declined',
  },
  {
    shows: 'to be where it takes place, instead or on the very day',
    text: `${OPENS} [Robert Fico|robert-fico] will be in Beijing on the day of the parade. [Aleksandar Vučić|aleksandar-vucic] will be in Beijing instead of Brussels. [Viktor Orbán|viktor-orban] will be in Beijing instead.`,
    published: '2025-08-29',
    claims: 'robert-fico expected; aleksandar-vucic expected; viktor-orban expected',
  },
  {
    shows: 'other plans, conditions, questions and other people',
    text: `${OPENS} If he declines, [Emmanuel Macron|emmanuel-macron] will be in Kyiv instead. Talks were planned for Alaska, but [Vladimir Putin|vladimir-putin] will be in Budapest instead. Will [Friedrich Merz|friedrich-merz] be in Kyiv instead? The foreign minister will be in Kyiv instead, [Keir Starmer|keir-starmer] said. [Narendra Modi|narendra-modi] may be in Paris instead. [Donald Tusk|donald-tusk] will not be in Kyiv instead.`,
    published: '2025-08-29',
    claims: '',
  },
  {
    shows: 'a line of a live report that plays in another town',
    text: 'The [Victory Day parade|moscow-victory-day/2025] has begun on Red Square.\n\n10:10 In the first rows: [Aleksandar Vučić|aleksandar-vucic] and [Nicolás Maduro|nicolas-maduro].\n\n11:20 From Kyiv: [Volodymyr Zelensky|volodymyr-zelenskyy] laid flowers and spoke to [Donald Trump|donald-trump] by telephone.\n\n11:30 From Moscow: [Robert Fico|robert-fico] laid flowers.',
    published: '2025-05-09',
    claims: 'aleksandar-vucic attended; nicolas-maduro attended; robert-fico attended',
  },
] as const satisfies readonly ShortCase[];
