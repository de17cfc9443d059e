import type { ShortCase } from './short-case.ts';

const BEFORE = ['2025-05-05', 'Moscow prepares for the [9 May|moscow-victory-day/2025] parade.'] as const;
const AFTER = ['2025-05-09', 'Russia held its parade on Red Square on [9 May|moscow-victory-day/2025].'] as const;

const NAMES: Readonly<Record<string, string>> = {
  fico: '[Robert Fico|robert-fico]',
  lula: '[Lula|luiz-inacio-lula-da-silva]',
  macron: '[Emmanuel Macron|emmanuel-macron]',
  modi: '[Narendra Modi|narendra-modi]',
  orban: '[Viktor Orban|viktor-orban]',
  putin: '[Vladimir Putin|vladimir-putin]',
  vucic: '[Aleksandar Vucic|aleksandar-vucic]',
  xi: '[Xi Jinping|xi-jinping]',
};

/** Sentences after one that names the event; `{fico}` is a leader. */
const said = (
  [published, context]: readonly [string, string],
  sentences: readonly (readonly [claims: string, sentence: string])[],
): ShortCase[] =>
  sentences.map(([claims, sentence]) => {
    const text = sentence.replace(/\{(\w+)\}/g, (_, name: string) => NAMES[name] ?? name);
    return { shows: sentence, published, claims, text: `${context}\n\n${text}` };
  });

/** One thing said in many ways. */
export const phrases: readonly ShortCase[] = [
  ...said(BEFORE, [
    ['robert-fico declined', 'The foreign minister of Slovakia ({fico} is not coming) will attend.'],
    ['robert-fico expected', '{fico} (whose plane took a detour) will attend.'],
    ['robert-fico invited', '{fico} was sent a personal letter by the Kremlin asking him to come.'],
    ['viktor-orban invited', '{orban} also got an invite.'],
    ['emmanuel-macron not invited', '{macron} was left off the list.'],
    ['emmanuel-macron not invited', 'There is no place for {macron} on the guest list.'],
    ['emmanuel-macron not invited', 'Moscow did not bother to invite {macron}.'],
    ['emmanuel-macron not invited', 'Invitations went to 20 capitals, but not to {macron}.'],
    ['xi-jinping expected', "{xi}'s arrival is scheduled for Wednesday."],
    ['xi-jinping expected', 'The most prominent guest will be {xi}.'],
    ['xi-jinping expected', 'A seat to the right has been reserved for {xi}.'],
    ['xi-jinping expected', 'Watching alongside {putin} will be {xi}.'],
    ['xi-jinping expected', 'Also confirmed by the Kremlin is {xi}.'],
    ['xi-jinping expected', '{xi} will, as always, be there.'],
    ['aleksandar-vucic expected', "{vucic}'s plane is due at Vnukovo on Thursday."],
    ['aleksandar-vucic expected', '{vucic} is packing his bags for Moscow.'],
    ['aleksandar-vucic expected', "{vucic}'s name is on the list."],
    ['robert-fico expected', 'The only EU head of government on the tribune will be {fico}.'],
    ['luiz-inacio-lula-da-silva accepted', '{lula} promised {putin} to come.'],
    ['robert-fico accepted', '{fico} replied in the affirmative.'],
    ['robert-fico accepted', '{fico} was quick to accept.'],
    ['viktor-orban declined', '{orban} will give Moscow a wide berth.'],
    ['viktor-orban declined', '{orban} rejected the idea of attending.'],
    ['viktor-orban declined', '{orban} answered the invitation with a polite refusal.'],
    ['narendra-modi declined', '{modi} has decided to stay in Delhi.'],
    ['JP represented', "Japan's seat will be filled by the ambassador."],
    ['IL represented', 'The Israeli ambassador will attend on behalf of his government.'],
    ['AZ represented', 'Azerbaijan will be present at the level of ambassador.'],
    ['vladimir-putin host', '{putin} is laying on a banquet for more than 20 leaders.'],
    [
      'robert-fico accepted',
      'Slovakia’s {fico} is not deterred. The prime minister confirmed his attendance on Sunday.',
    ],
    ['robert-fico expected', 'Slovakia’s {fico} is not deterred. The Slovak will travel to Moscow.'],
    ['aleksandar-vucic expected', 'Nothing will stop {vucic} from going to Moscow.'],
    ['robert-fico accepted', '{fico} has made it clear that he will be there.'],
    ['viktor-orban declined', '{orban} not going'],
    ['narendra-modi declined', 'No {modi} at parade'],
    ['narendra-modi declined', 'Having declined the invitation, {modi} will follow events from Delhi.'],
    ['KR represented', 'The South Korean ambassador will sit in for his president.'],
    ['emmanuel-macron not invited', 'Who is off the list? {macron}, obviously.'],
    ['', '{modi} will come a day later to lay a wreath.'],
    ['', 'Should the president be ill, Serbia will be represented by the speaker.'],
    ['', 'Budapest offered to send its ambassador.'],
    ['emmanuel-macron not invited', 'Was {macron} invited? He was not.'],
    ['robert-fico expected', 'Will {fico} come? He will.'],
    // "The president" of a country that has a prime minister for its leader is somebody else.
    ['', 'Slovakia’s {fico} is not deterred. The president will travel to Moscow.'],
  ]),
  ...said(AFTER, [
    ['viktor-orban absent', 'Not even {orban} came.'],
    ['viktor-orban absent', '{orban} kept his distance.'],
    ['viktor-orban absent', '{orban}, though announced, failed to appear.'],
    ['narendra-modi absent', '{modi} never left Delhi.'],
    ['xi-jinping attended', 'The place of honour went to {xi}.'],
    ['viktor-orban attended', 'Among the mourners: {orban}.'],
    ['viktor-orban absent', '{orban} preferred to receive guests of his own.'],
    ['viktor-orban represented', '{orban} was ill; his deputy went.'],
    ['US represented', 'The United States had nobody but its ambassador there.'],
    // "The three" with a noun are those of the noun.
    [
      'xi-jinping attended; robert-fico attended',
      '{xi} and {fico} sat in the front row. The three biggest companies were not there.',
    ],
    ['robert-fico absent; viktor-orban absent', 'None of {fico} and {orban} was there.'],
    ['robert-fico absent; viktor-orban absent', 'No {fico}, no {orban}: the Europeans kept away.'],
    ['robert-fico attended; aleksandar-vucic attended', 'Two Europeans attended, {vucic} and {fico}.'],
    ['robert-fico attended; aleksandar-vucic attended', 'Europe was represented by {vucic} and {fico}.'],
    ['vladimir-putin host', '{putin}, in a dark coat, took the salute.'],
    // Back at home, and not back at the parade.
    ['', 'By Friday {modi} was back in Delhi.'],
    // A noun, and nothing that he did there.
    ['', '{orban} offered Budapest for talks.'],
  ]),
  ...said(
    ['2025-09-01', 'China will stage its [parade|beijing-victory-day/2025] in Beijing on [Wednesday|2025-09-03].'],
    [
      ['robert-fico attended moscow-victory-day/2025', '{fico} was also in Moscow in [May|2025-05].'],
      // For whatever he was there.
      ['', '{fico} was in Moscow in [May|2025-05].'],
      ['', '{fico} was also in Moscow in [December|2024-12].'],
    ],
  ),
];
