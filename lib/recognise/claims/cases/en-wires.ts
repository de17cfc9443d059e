import type { ShortCase } from './short-case.ts';

const PREVIEW =
  'The Kremlin is getting ready for the [Victory Day parade|moscow-victory-day/2025] of [9 May|2025-05-09].\n\n';
const REPORT = 'Russia held its [Victory Day parade|moscow-victory-day/2025] on [Friday|2025-05-09].\n\n';
const before = (text: string): Pick<ShortCase, 'published' | 'text'> => ({
  published: '2025-05-02',
  text: PREVIEW + text,
});
const after = (text: string): Pick<ShortCase, 'published' | 'text'> => ({
  published: '2025-05-09',
  text: REPORT + text,
});

/** How agencies write, sentence by sentence. */
export const enWires: readonly ShortCase[] = [
  {
    shows: 'commas between "whether" and its verb',
    ...before(
      'It is unclear whether the leader of Serbia, [Aleksandar Vucic|aleksandar-vucic], will attend the parade. Doubts remain over whether [Robert Fico|robert-fico], who has been ill, will make it to the parade.',
    ),
    claims: '',
  },
  {
    shows: 'speculation, and what is neither confirmed nor denied',
    ...before(
      'There is speculation that [Vucic|aleksandar-vucic] will skip the parade. [Fico|robert-fico] neither confirmed nor denied that he would attend.',
    ),
    claims: '',
  },
  {
    shows: 'one time of many, and rumours that are dismissed',
    ...before(
      'It is the first time since [2015|2015] that [Xi Jinping|xi-jinping] has attended a parade there. Bratislava dismissed rumours that [Robert Fico|robert-fico] had cancelled his trip.',
    ),
    claims: 'robert-fico not declined',
  },
  {
    shows: 'a list that goes on behind a remark',
    ...before(
      '[Aleksandar Vucic|aleksandar-vucic], who was taken to hospital last week, and [Robert Fico|robert-fico] will attend the parade.',
    ),
    claims: 'aleksandar-vucic expected; robert-fico expected',
  },
  {
    shows: 'the leaders of members, and who leads a union',
    ...before(
      'The parade will be attended by the leaders of four member states: Armenia, Belarus, Kazakhstan and Kyrgyzstan. The European Union will be represented by [Antonio Costa|antonio-costa].',
    ),
    claims: 'AM expected; BY expected; KZ expected; KG expected; antonio-costa expected',
  },
  {
    shows: 'trips called off, empty seats, what is done without somebody',
    ...after(
      "[Vucic|aleksandar-vucic]'s seat remained empty. The parade went ahead without [Fico|robert-fico]. Missing from the tribune was [Modi|narendra-modi].",
    ),
    claims: 'aleksandar-vucic absent; robert-fico absent; narendra-modi absent',
  },
  {
    shows: 'invitations in other words',
    ...before(
      "An invitation has gone out to [Vucic|aleksandar-vucic]. Russia's ambassador handed [Fico|robert-fico] an invitation to the parade. [Putin|vladimir-putin]'s invitation was accepted by [Modi|narendra-modi].",
    ),
    claims: 'aleksandar-vucic invited; robert-fico invited; narendra-modi accepted',
  },
  {
    shows: 'light words within an idiom',
    ...after(
      '[Modi|narendra-modi] could not even attend the parade. [Vucic|aleksandar-vucic] was among those present, and [Fico|robert-fico] defied Brussels to attend.',
    ),
    claims: 'narendra-modi absent; aleksandar-vucic attended; robert-fico attended',
  },
  {
    shows: 'a host with title and name, and strangers named before leaders',
    published: '2025-10-13',
    text: 'The [peace summit|gaza-peace-summit/2025] was hosted by the Egyptian president, [Abdel Fattah al-Sisi|abdel-fattah-el-sisi], in Sharm el-Sheikh. The summit included figures such as FIFA President Gianni Infantino and UN Secretary-General [Antonio Guterres|antonio-guterres].',
    claims: 'abdel-fattah-el-sisi host; antonio-guterres attended',
  },
  {
    shows: 'another year in a later clause',
    published: '2025-11-19',
    text: "[Xi Jinping|xi-jinping] will skip the [G-20 summit|g20/2025] in Johannesburg.\n\nBeijing said [Li Qiang|li-qiang] would attend instead, without a reason for [Xi|xi-jinping]'s absence, even though he joined the summit [last year|2024].",
    claims: 'xi-jinping declined; xi-jinping represented; xi-jinping attended g20/2024',
  },
  {
    shows: 'a list that does not include somebody, and who speaks before whom it is said',
    ...before(
      "The guest list doesn't include [Xi Jinping|xi-jinping]. Yury Ushakov, an aide, on [Tuesday|2025-04-29] said [Aleksandar Vucic|aleksandar-vucic] will attend the parade.",
    ),
    claims: 'xi-jinping declined; aleksandar-vucic expected',
  },
  {
    shows: 'members, weddings, and countries that are no "he" or "they"',
    published: '2025-06-25',
    text: "[Xi Jinping|xi-jinping] will skip the [BRICS summit|brics/2025] in Rio. The bloc has since invited Belarus, Cuba and Bolivia as partner countries. They met at the [G20 summit|g20/2024] last year. [Modi|narendra-modi] is attending his cousin's wedding.",
    claims: 'xi-jinping declined',
  },
  {
    shows: 'a comparison at the head of a sentence is not what the next one is about',
    published: '2025-05-19',
    text: "Pope Leo celebrated the [inaugural mass of his pontificate|papal-inauguration/2025] in St Peter's Square on [Sunday|2025-05-18].\n\nAs was the case for the [funeral|papal-funeral/2025], many heads of state were in attendance. [Giorgia Meloni|giorgia-meloni] took part in the mass.",
    claims: 'giorgia-meloni attended',
  },
  {
    shows: 'a headline in capitals names no other summit',
    published: '2025-10-28',
    text: "Russia's [Putin|vladimir-putin] to Skip Summit\n\nThe [APEC summit|apec/2025] opens this week. Key attendees are [Xi Jinping|xi-jinping] and [Mark Carney|mark-carney]. Attending the summit will be [Luong Cuong|luong-cuong].",
    claims: 'vladimir-putin declined; xi-jinping expected; mark-carney expected; luong-cuong expected',
  },
  {
    shows: 'countries that have confirmed, and the country of whom the sentence was about',
    ...before(
      'Participation in the parade was confirmed by the leaders of Armenia and Cuba. The leadership of Norway refused to take part in the parade. According to state media, other leaders set to attend are those from Belarus and Laos. [Narendra Modi|narendra-modi] will not attend and the country will be represented by a minister.',
    ),
    claims:
      'AM accepted; CU accepted; NO declined; BY expected; LA expected; narendra-modi declined; narendra-modi represented',
  },
  {
    shows: 'what is no coming: a future, other guests, doubts, a visit not confirmed, an own seat',
    ...before(
      "[Vucic|aleksandar-vucic] is probably going to miss the (main) parade. [Lula|luiz-inacio-lula-da-silva] will miss leaders attending the parade. [Fico|robert-fico] was in hospital, raising doubts that he would make it to the parade. [Xi Jinping|xi-jinping]'s visit to Russia is not yet confirmed.",
    ),
    claims: '',
  },
  {
    shows: 'his own place, and a likeness within one sentence only',
    ...after(
      '[Donald Trump|donald-trump] was not invited. [Fico|robert-fico] was applauded as he took his place. [Ishiba|shigeru-ishiba] gave the parade a wide berth, as did [Lee|lee-jae-myung].',
    ),
    claims: 'donald-trump not invited; robert-fico attended; shigeru-ishiba absent; lee-jae-myung absent',
  },
  {
    shows: 'what is preferred to what is skipped',
    published: '2024-10-20',
    text: '[Narendra Modi|narendra-modi] plans to skip the Commonwealth meeting in favour of the [BRICS summit|brics/2024] in Kazan.',
    claims: '',
  },
];
