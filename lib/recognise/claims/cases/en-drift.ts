import type { ShortCase } from './short-case.ts';

const PARADE = '[Victory Day parade|moscow-victory-day/2025]';
const BEIJING = '[parade|beijing-victory-day/2025]';
const FUNERAL = '[funeral|papal-funeral/2025]';
const RIO = '[Brics summit|brics/2025]';

/** Reports drift: behind those who came stand whoever telephoned, posted and protested at home, and those of long lists. */
export const drift = [
  {
    shows: 'where a line is written from, and a verb behind the name, make no row of guests',
    text: `[Xi Jinping|xi-jinping] stood on the dais at the ${PARADE} in Moscow.\n\n11:20 From Kyiv: [Volodymyr Zelenskyy|volodymyr-zelenskyy] spoke to [Donald Trump|donald-trump] by telephone last night.\n\nFrom the south: [Abdel Fattah el-Sisi|abdel-fattah-el-sisi], [Ibrahim Traoré|ibrahim-traore].`,
    published: '2025-05-09',
    claims: 'xi-jinping attended; abdel-fattah-el-sisi attended; ibrahim-traore attended',
  },
  {
    shows: 'a telephone call told behind the parade is no presence',
    text: `[Xi Jinping|xi-jinping] stood next to [Vladimir Putin|vladimir-putin] at the ${PARADE} in Moscow.\n\nUkraine's [Volodymyr Zelenskyy|volodymyr-zelenskyy] said he spoke with [Donald Trump|donald-trump] on [Thursday|2025-05-08], who backs a ceasefire.`,
    published: '2025-05-09',
    claims: 'xi-jinping attended',
  },
  {
    shows: 'who talks of the occasion, is drawn out by it or shrugs it off is not at it',
    text: `[Vladimir Putin|vladimir-putin] sat beside the host at the ${BEIJING} in Beijing. It drew a barbed response from [Donald Trump|donald-trump]. [Shigeru Ishiba|shigeru-ishiba] shrugged off the ${BEIJING}. [Emmanuel Macron|emmanuel-macron] and [Keir Starmer|keir-starmer] drew up plans.`,
    published: '2025-09-03',
    claims: 'vladimir-putin attended',
  },
  {
    shows: 'an absence that "comes" without a reason brings nobody',
    text: `The ${RIO} began on Sunday. The absence of [Xi|xi-jinping], leader of China, comes without explanation.`,
    published: '2025-07-07',
    claims: 'xi-jinping absent',
  },
  {
    shows: 'what is widely speculated is nobody’s plan',
    text: `It was widely speculated that [Lula|luiz-inacio-lula-da-silva] would attend the ${PARADE} in Moscow.`,
    published: '2025-05-01',
    claims: '',
  },
  {
    shows: 'figures at a place, those in attendance, and a slew of leaders: who they are',
    text: `Thousands stood at the ${FUNERAL} of the pope. Notable figures in the square include Prince William, [Donald Trump|donald-trump] and his predecessor [Joe Biden|joe-biden]. Among the other leaders in attendance is [Emmanuel Macron|emmanuel-macron], whose party is falling apart.`,
    published: '2025-04-26',
    claims: 'donald-trump attended; joe-biden attended; emmanuel-macron attended',
  },
  {
    shows: 'figures of a place in general, and whom they have on their minds, are no guests',
    text: `Thousands stood at the ${FUNERAL} of the pope. Notable conservatives in Europe include [Viktor Orban|viktor-orban] and [Giorgia Meloni|giorgia-meloni]. Leaders who oppose the war include [Lula|luiz-inacio-lula-da-silva].`,
    published: '2025-04-26',
    claims: '',
  },
  {
    shows: 'a row of somebody who is nobody here does not end a list',
    text: `The ${FUNERAL} of the pope began in Rome. Other figures there include:\n\nPresident [Andrzej Duda|andrzej-duda]\n\nQueen Mary of Denmark\n\n[Viktor Orban|viktor-orban]`,
    published: '2025-04-26',
    claims: 'andrzej-duda attended; viktor-orban attended',
  },
  {
    shows: 'behind "will not attend", a comma and "along with" others stay away too; without the comma it is left open',
    text: `[Masoud Pezeshkian|masoud-pezeshkian] will not attend the ${RIO}, along with [Abdel Fattah el-Sisi|abdel-fattah-el-sisi]. [Vladimir Putin|vladimir-putin] will not attend the ${RIO} along with [Narendra Modi|narendra-modi].`,
    published: '2025-07-01',
    claims: 'masoud-pezeshkian declined; abdel-fattah-el-sisi declined; vladimir-putin declined',
  },
  {
    shows: 'who was only invited is not said to stay away along with others; nobody is sent by who is yet to be found',
    text: `[Masoud Pezeshkian|masoud-pezeshkian] was invited to the ${PARADE}, though he is not expected to attend, along with [Ilham Aliyev|ilham-aliyev]. Nothing is decided about who would represent Britain at the ${PARADE}.`,
    published: '2025-05-01',
    claims: 'masoud-pezeshkian invited; masoud-pezeshkian declined',
  },
  {
    shows: 'who does not appear in public is not struck off a list; a decade before that is no edition named here',
    text: `[Robert Fico|robert-fico] travels to the ${PARADE} in Moscow. On Friday [Fico|robert-fico] did not appear in public. [Bill Clinton|bill-clinton] had come to Moscow a decade before that.`,
    published: '2025-05-01',
    claims: 'robert-fico expected',
  },
  {
    shows:
      'the rows of a list are of one event, whatever a row names, and so is a preview of one, whatever is on before',
    text: `The [Summit on Peace|ukraine-peace-summit/2024] opens in Switzerland on [Saturday|2024-06-15]. Most fly in from the [G7|g7/2024].\n\nConfirmed:\n\n[Emmanuel Macron|emmanuel-macron]\n\n[Olaf Scholz|olaf-scholz]\n\n[Andrzej Duda|andrzej-duda]`,
    published: '2024-06-14',
    claims: 'emmanuel-macron accepted; olaf-scholz accepted; andrzej-duda accepted',
  },
  {
    shows: 'who stays away from a summit does not come from it; "Royals in white" heads no list',
    text: `[Donald Trump|donald-trump] stayed away from the [Johannesburg summit|g20/2025]. Royals in white and black. Behind them, [Cyril Ramaphosa|cyril-ramaphosa].`,
    published: '2025-11-23',
    claims: 'donald-trump absent',
  },
  {
    shows:
      'a list that ends the sentence goes on behind its remarks; who only stands in one of them, or has a verb, is not of it',
    text: `At the ${PARADE} in Moscow, also watching were [Xi Jinping|xi-jinping] of China, whose guards kept close, [Nicolas Maduro|nicolas-maduro] of Venezuela and Slovakia's [Robert Fico|robert-fico]. Also present was [To Lam|to-lam], who has met [Joe Biden|joe-biden] twice, and [Viktor Orban|viktor-orban] stayed at home.`,
    published: '2025-05-09',
    claims: 'xi-jinping attended; nicolas-maduro attended; robert-fico attended; to-lam attended; viktor-orban absent',
  },
  {
    shows: 'the only one in the stands, who cancelled for whatever reason, and whose seat goes to somebody',
    text: `[Lula|luiz-inacio-lula-da-silva] was the only president in the stands at the ${PARADE}. [Ilham Aliyev|ilham-aliyev] cancelled late on [Thursday|2025-05-08] after a row. China's seat goes to a vice premier.`,
    published: '2025-05-09',
    claims: 'luiz-inacio-lula-da-silva attended; ilham-aliyev declined; CN represented',
  },
  {
    shows: 'who is kept from the working sessions may come to the summit',
    text: `[Zelensky|volodymyr-zelenskyy] was invited to the [NATO summit|nato-summit/2025], but he will not participate in the working sessions. The hosts did not invite [Lee Jae Myung|lee-jae-myung] to their meetings.`,
    published: '2025-06-18',
    claims: 'volodymyr-zelenskyy invited',
  },
  {
    shows: 'who has long left office turned nothing down now, where a year in which they held it is named',
    text: `[Barack Obama|barack-obama] stays away from the [parade|moscow-victory-day/2015] in Moscow on [Saturday|2015-05-09].\n\nThe last round one, in [2005|2005], was full.\n\nYet [Valdas Adamkus|valdas-adamkus] and [Arnold Rüütel|arnold-ruutel] refused the invitation.`,
    published: '2015-05-05',
    claims: 'barack-obama declined',
  },
  {
    shows: 'what is done in a place that no table has, from home, or days away is not done at the scene',
    text: `[Xi Jinping|xi-jinping] sat beside [Vladimir Putin|vladimir-putin] at the ${PARADE} in Moscow. [Friedrich Merz|friedrich-merz] took his seat in the Bundestag. [Emmanuel Macron|emmanuel-macron] and [Donald Tusk|donald-tusk] signed a treaty in Nancy, shook hands and posed for photographs. [Zelensky|volodymyr-zelenskyy] joked that he would watch from home.`,
    published: '2025-05-09',
    claims: 'xi-jinping attended',
  },
  {
    shows: 'prime spots near the coffin, and who is observed during the ceremony',
    text: `The ${FUNERAL} of the pope began in Rome. [Javier Milei|javier-milei] and [Giorgia Meloni|giorgia-meloni] occupied prime spots near the coffin. [Ursula von der Leyen|ursula-von-der-leyen] was observed in lively conversation during the ceremony.`,
    published: '2025-04-26',
    claims: 'javier-milei attended; giorgia-meloni attended; ursula-von-der-leyen attended',
  },
] as const satisfies readonly ShortCase[];
