import type { ShortCase } from './short-case.ts';

/** What is understood by construction and not by the word: each case shows one. */
export const constructions: readonly ShortCase[] = [
  {
    shows: 'declining to comment declines nothing',
    published: '2025-05-06',
    text: 'Moscow prepares for the [Victory Day parade|moscow-victory-day/2025]. [Erdogan|recep-tayyip-erdogan] declined to comment. [Trump|donald-trump] refused to say whether he would attend.',
    claims: '',
  },
  {
    shows: 'what is declined stands behind it, and is no ceremony',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025]. [Fico|robert-fico] refuses 5% target. [Orban|viktor-orban] declines [Trump|donald-trump]'s offer.`,
    claims: '',
  },
  {
    shows: 'verbs on both sides of a semicolon make two statements',
    published: '2025-05-10',
    text: `The [Victory Day parade|moscow-victory-day/2025] in Moscow is over. [Lee Jae-myung|lee-jae-myung] sent Premier [Li Qiang|li-qiang]; [Javier Milei|javier-milei] also stayed home.`,
    claims: 'lee-jae-myung represented; li-qiang attended; javier-milei absent',
  },
  {
    shows: 'a remark between commas',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. [Traore|ibrahim-traore], the captain who rules Burkina Faso, is travelling to Moscow.`,
    claims: 'ibrahim-traore expected',
  },
  {
    shows: 'an adverbial at the head is about the subject behind it',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. On his way to Moscow, [Lula|luiz-inacio-lula-da-silva] will stop in Algiers.`,
    claims: 'luiz-inacio-lula-da-silva expected',
  },
  {
    shows: 'neither of two',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. Neither [Modi|narendra-modi] nor [Erdogan|recep-tayyip-erdogan] will attend.`,
    claims: 'narendra-modi declined; recep-tayyip-erdogan declined',
  },
  {
    shows: 'a bare verb shares the auxiliary before it',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. [Vucic|aleksandar-vucic] will keep his word and attend.`,
    claims: 'aleksandar-vucic expected',
  },
  {
    shows: 'contractions',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. “I’m going to Moscow,” [Fico|robert-fico] said. [Modi|narendra-modi] isn’t going.`,
    claims: 'robert-fico accepted; narendra-modi declined',
  },
  {
    shows: 'several who say so themselves',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. [Fico|robert-fico], [Vucic|aleksandar-vucic] and [Maduro|nicolas-maduro] have all said they will be there.`,
    claims: 'robert-fico accepted; aleksandar-vucic accepted; nicolas-maduro accepted',
  },
  {
    shows: 'all of whom',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. That leaves [Fico|robert-fico], [Vucic|aleksandar-vucic] and [Maduro|nicolas-maduro], all of whom have confirmed.`,
    claims: 'robert-fico accepted; aleksandar-vucic accepted; nicolas-maduro accepted',
  },
  {
    shows: 'a plan given up is no plan',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. [Erdogan|recep-tayyip-erdogan] had planned to travel but cancelled.`,
    claims: 'recep-tayyip-erdogan declined',
  },
  {
    shows: 'a crowd with any words between',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. Among the many confirmed guests from abroad are [Xi|xi-jinping] and [Lula|luiz-inacio-lula-da-silva].`,
    claims: 'xi-jinping expected; luiz-inacio-lula-da-silva expected',
  },
  {
    shows: 'a first time',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. It will be [Traore|ibrahim-traore]’s first parade. For [Lula|luiz-inacio-lula-da-silva] it will be the first.`,
    claims: 'ibrahim-traore expected; luiz-inacio-lula-da-silva expected',
  },
  {
    shows: 'an invitation held by any verb',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. [Trump|donald-trump] has been handed an invitation; [Macron|emmanuel-macron] has not received one.`,
    claims: 'donald-trump invited',
  },
  {
    shows: 'no such invitation',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. Asked whether [Trump|donald-trump] had been asked, the Kremlin said no such invitation had been issued.`,
    claims: 'donald-trump not invited',
  },
  {
    shows: 'a list of the uninvited mixes leaders and countries',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. Not invited: Lithuania, Latvia and [Macron|emmanuel-macron].`,
    claims: 'LT not invited; LV not invited; emmanuel-macron not invited',
  },
  {
    shows: 'in and out',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. IN: [Xi|xi-jinping], [Lula|luiz-inacio-lula-da-silva]

OUT: [Modi|narendra-modi]`,
    claims: 'xi-jinping expected; luiz-inacio-lula-da-silva expected; narendra-modi declined',
  },
  {
    shows: 'an errand with its purpose',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. [Lula|luiz-inacio-lula-da-silva] is breaking off a holiday in the hills to attend. [Erdogan|recep-tayyip-erdogan] is campaigning to attend.`,
    claims: 'luiz-inacio-lula-da-silva expected',
  },
  {
    shows: 'somebody goes for somebody',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. Li Qiang travels for [Xi|xi-jinping]. The foreign minister will sit in the Turkish chair.`,
    claims: 'xi-jinping represented; TR represented',
  },
  {
    shows: 'a leader who comes for another comes',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. [Modi|narendra-modi] will not travel; [Murmu|droupadi-murmu] goes in his place.`,
    claims: 'narendra-modi declined; narendra-modi represented; droupadi-murmu expected',
  },
  {
    shows: 'nobody takes a place',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. [Modi|narendra-modi] will not travel. No minister will take his place.`,
    claims: 'narendra-modi declined',
  },
  {
    shows: 'a verb left out',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. [Modi|narendra-modi] cancelled on [Monday|2025-05-05], and [Erdogan|recep-tayyip-erdogan] on [Tuesday|2025-05-06].`,
    claims: 'narendra-modi declined; recep-tayyip-erdogan declined',
  },
  {
    shows: 'a name that we do not know is a subject',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. [Modi|narendra-modi] declined; Rajnath Singh, the minister, will attend the air show.`,
    claims: 'narendra-modi declined',
  },
  {
    shows: 'a habit is no answer',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. [Erdogan|recep-tayyip-erdogan] hardly ever attends a parade.`,
    claims: '',
  },
  {
    shows: 'somebody is expected to do something else',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. The Kremlin expects [Trump|donald-trump] to telephone.`,
    claims: '',
  },
  {
    shows: 'not considering',
    published: '2025-05-06',
    text: `Moscow prepares for the [Victory Day parade|moscow-victory-day/2025] on [May 9|moscow-victory-day/2025]. [Macron|emmanuel-macron] was not considering the trip, his office said.`,
    claims: 'emmanuel-macron declined',
  },
  {
    shows: 'a deed by a verb of no table',
    published: '2025-05-10',
    text: `Russia held its [Victory Day parade|moscow-victory-day/2025] on [Friday|2025-05-09]. [Lukashenko|alexander-lukashenko] tapped his watch on the tribune and laughed with [Vucic|aleksandar-vucic].`,
    claims: 'alexander-lukashenko attended; aleksandar-vucic attended',
  },
  {
    shows: 'a place at the head',
    published: '2025-05-10',
    text: `Russia held its [Victory Day parade|moscow-victory-day/2025] on [Friday|2025-05-09]. Further along the row stood [Maduro|nicolas-maduro] and [Traore|ibrahim-traore].`,
    claims: 'nicolas-maduro attended; ibrahim-traore attended',
  },
  {
    shows: 'where somebody was',
    published: '2025-05-10',
    text: `Russia held its [Victory Day parade|moscow-victory-day/2025] on [Friday|2025-05-09]. [Fico|robert-fico] was still on the tribune. [Modi|narendra-modi] was not there.`,
    claims: 'robert-fico attended; narendra-modi absent',
  },
  {
    shows: 'a present with a day to come',
    published: '2025-05-10',
    text: `Russia held its [Victory Day parade|moscow-victory-day/2025] on [Friday|2025-05-09]. [Lula|luiz-inacio-lula-da-silva] speaks on [Sunday|2025-05-11].`,
    claims: '',
  },
  {
    shows: 'what was not done says nothing',
    published: '2025-05-10',
    text: `Russia held its [Victory Day parade|moscow-victory-day/2025] on [Friday|2025-05-09]. [Fico|robert-fico] did not applaud. [Vucic|aleksandar-vucic] did not smile.`,
    claims: '',
  },
  {
    shows: 'what is done from afar',
    published: '2025-05-10',
    text: `Russia held its [Victory Day parade|moscow-victory-day/2025] on [Friday|2025-05-09]. [Trump|donald-trump] mocked the parade. [Macron|emmanuel-macron] telephoned [Zelensky|volodymyr-zelenskyy]. [Erdogan|recep-tayyip-erdogan] faces a vote.`,
    claims: '',
  },
  {
    shows: 'on television',
    published: '2025-05-10',
    text: `Russia held its [Victory Day parade|moscow-victory-day/2025] on [Friday|2025-05-09]. [Trump|donald-trump] watched the parade on television.`,
    claims: '',
  },
  {
    shows: 'nobody by name',
    published: '2025-05-10',
    text: `Russia held its [Victory Day parade|moscow-victory-day/2025] on [Friday|2025-05-09]. No [Modi|narendra-modi]. No [Erdogan|recep-tayyip-erdogan].`,
    claims: 'narendra-modi absent; recep-tayyip-erdogan absent',
  },
  {
    shows: 'no lunch',
    published: '2025-05-10',
    text: `Russia held its [Victory Day parade|moscow-victory-day/2025] on [Friday|2025-05-09]. [Lukashenko|alexander-lukashenko] stood on the tribune and skipped the lunch.`,
    claims: 'alexander-lukashenko attended',
  },
  {
    shows: 'who is shown and thanked',
    published: '2025-05-10',
    text: `Russia held its [Victory Day parade|moscow-victory-day/2025] on [Friday|2025-05-09]. Cameras caught [Fico|robert-fico] and [Vucic|aleksandar-vucic] on the steps. [Putin|vladimir-putin] thanked [Xi|xi-jinping] for coming.`,
    claims: 'robert-fico attended; aleksandar-vucic attended; xi-jinping attended',
  },
  {
    shows: 'what brings them together',
    published: '2025-05-10',
    text: `Russia held its [Victory Day parade|moscow-victory-day/2025] on [Friday|2025-05-09]. The parade drew [Xi|xi-jinping], [Lula|luiz-inacio-lula-da-silva] and twenty others.`,
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended',
  },
  {
    shows: 'a denial of something else',
    published: '2025-05-10',
    text: `Russia held its [Victory Day parade|moscow-victory-day/2025] on [Friday|2025-05-09]. [Modi|narendra-modi] was not there. A spokesman denied that there was a quarrel.`,
    claims: 'narendra-modi absent',
  },
  {
    shows: 'this time',
    published: '2025-05-10',
    text: `At the [60th anniversary|moscow-victory-day/2005] all came; this time [Modi|narendra-modi] stayed away. Moscow held the [parade|moscow-victory-day/2025] on [Friday|2025-05-09], and its [80th anniversary|moscow-victory-day/2025] it was.`,
    claims: 'narendra-modi absent moscow-victory-day/2025',
  },
  {
    shows: 'a chronicle',
    published: '2025-06-10',
    text: `The [Moscow parade|moscow-victory-day/2025] and its guests.

[2018|2018]. Two again: [Netanyahu|benjamin-netanyahu] and [Vucic|aleksandar-vucic].

[2021|2021]. Only [Emomali Rahmon|emomali-rahmon].`,
    claims:
      'benjamin-netanyahu attended moscow-victory-day/2018; aleksandar-vucic attended moscow-victory-day/2018; emomali-rahmon attended moscow-victory-day/2021',
  },
  {
    shows: 'a question asks who',
    published: '2025-05-06',
    text: `Moscow prepares for the [parade|moscow-victory-day/2025].

Who is not invited?

Lithuania and Latvia, because of their past; Poland, with which relations are bad.`,
    claims: 'LT not invited; LV not invited; PL not invited',
  },
  {
    shows: 'rows that say more than a name',
    published: '2025-05-06',
    text: `Guests of the [parade|moscow-victory-day/2025] in Moscow

GOING

— [Lula|luiz-inacio-lula-da-silva], who took Russian lessons.

— [Fico|robert-fico]. His critics are loud.

NOT GOING

— [Modi|narendra-modi] has told his hosts that his place is in Delhi.`,
    claims: 'luiz-inacio-lula-da-silva expected; robert-fico expected; narendra-modi declined',
  },
  {
    shows: 'what was said before the day of somebody who came all the same',
    published: '2025-09-03',
    text: 'The [parade in Beijing|beijing-victory-day/2025] has begun. Jakarta had said on [Saturday|2025-08-30] that [Prabowo|prabowo-subianto] was staying away.',
    claims: 'prabowo-subianto declined',
  },
  {
    shows: 'a presence that is not yet confirmed, and one who joins others in skipping',
    published: '2025-11-13',
    text: `[Xi|xi-jinping] Joins [Trump|donald-trump] In Skipping [G-20 Summit|g20/2025] In Blow To South Africa

[Narendra Modi|narendra-modi] may also attend the summit, though his presence has not yet been confirmed.`,
    claims: 'xi-jinping declined; donald-trump declined',
  },
  {
    shows: 'what is disputed or dismissed is no report of a coming',
    published: '2025-11-13',
    text: 'President [Donald Trump|donald-trump] will skip the [G20 summit|g20/2025] in Johannesburg, citing disputed claims of violence. [Friedrich Merz|friedrich-merz], who dismissed the criticism, will attend.',
    claims: 'donald-trump declined; friedrich-merz expected',
  },
  {
    shows: 'a number before people of their own is no pronoun',
    published: '2023-04-01',
    text: '[Joe Biden|joe-biden] will not attend the [coronation|coronation/2023] of King [Charles III|charles-iii].\n\nThe [US president|joe-biden] met [Elizabeth II|elizabeth-ii] last year. All three EU presidents will be present.',
    claims: 'joe-biden declined',
  },
];
