import type { ShortCase } from './short-case.ts';
import { plPress } from './slavic-press.ts';

/** Polish. */
export const pl = [
  {
    shows: 'an invitation by name, and its acceptance',
    published: '2025-04-10',
    text: '[Putin|vladimir-putin] zaprosił do Moskwy [Modiego|narendra-modi]. Zaproszenie na [9 maja|moscow-victory-day/2025] przyjął też [Robert Fico|robert-fico].',
    claims: 'narendra-modi invited; robert-fico accepted',
  },
  {
    shows: 'that somebody says of himself that he will come is an acceptance',
    published: '2025-04-10',
    text: '[Vučić|aleksandar-vucic] oświadczył dziennikarzom, że przyjedzie na [defiladę|moscow-victory-day/2025] do Moskwy.',
    claims: 'aleksandar-vucic accepted',
  },
  {
    shows: 'hedges give nothing',
    published: '2025-04-10',
    text: 'Na [defiladę|moscow-victory-day/2025] może przyjechać [Trump|donald-trump]. [Macron|emmanuel-macron] chciałby wziąć udział w uroczystościach. Nie wiadomo, czy przyjedzie [Modi|narendra-modi]. Jeśli [Erdoğan|recep-tayyip-erdogan] przyjedzie, zostanie powitany.',
    claims: '',
  },
  {
    shows: 'refusals before the day',
    published: '2025-05-07',
    text: '[Ilham Alijew|ilham-aliyev] odwołał wizytę w Moskwie z okazji [9 maja|moscow-victory-day/2025]. [Stubb|alexander-stubb] odrzucił zaproszenie, a [Paszynian|nikol-pashinyan] nie przyjedzie. [Modi|narendra-modi] zrezygnował z udziału.',
    claims: 'ilham-aliyev declined; alexander-stubb declined; nikol-pashinyan declined; narendra-modi declined',
  },
  {
    shows: 'a refusal to comment refuses nothing',
    published: '2025-05-07',
    text: '[Alijew|ilham-aliyev] odmówił komentarza w sprawie [9 maja|moscow-victory-day/2025]. [Macron|emmanuel-macron] odmówił odpowiedzi na pytanie o paradę.',
    claims: '',
  },
  {
    shows: 'presence after the day, subjects after the verb',
    published: '2025-05-10',
    text: 'W [defiladzie|moscow-victory-day/2025] wzięli udział [Xi Jinping|xi-jinping], [Lula da Silva|luiz-inacio-lula-da-silva] i [Alaksandr Łukaszenka|alexander-lukashenko]. Obok [Putina|vladimir-putin] usiadł [Xi|xi-jinping].',
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended; alexander-lukashenko attended',
  },
  {
    shows: 'absence after the day, in the genitive too',
    published: '2025-05-10',
    text: '[Paszynian|nikol-pashinyan] na [defiladę|moscow-victory-day/2025] nie przyjechał. Na trybunie zabrakło [Erdoğana|recep-tayyip-erdogan]. [Modi|narendra-modi] został w Indiach.',
    claims: 'nikol-pashinyan absent; recep-tayyip-erdogan absent; narendra-modi absent',
  },
  {
    shows: 'who is represented',
    published: '2025-05-08',
    text: 'Na [defiladzie|moscow-victory-day/2025] [Kim Dzong Una|kim-jong-un] zastąpi ambasador. Zamiast [Modiego|narendra-modi] przyleci minister obrony. Kazachstan będzie reprezentowany przez premiera.',
    claims: 'kim-jong-un represented; narendra-modi represented; KZ represented',
  },
  {
    shows: 'the host receives his guests',
    published: '2025-05-10',
    text: '[Putin|vladimir-putin] przyjął gości na [defiladzie|moscow-victory-day/2025]. Przyjechał też [Tokajew|kassym-jomart-tokayev].',
    claims: 'vladimir-putin host; kassym-jomart-tokayev attended',
  },
  {
    shows: 'who was not invited',
    published: '2025-05-07',
    text: '[Macron|emmanuel-macron] nie został zaproszony na [9 maja|moscow-victory-day/2025], powiedział Pieskow. [Trumpa|donald-trump] nie zaproszono.',
    claims: 'emmanuel-macron not invited; donald-trump not invited',
  },
  {
    shows: 'a denial turns the statement round',
    published: '2025-05-02',
    text: 'Rzecznik zaprzeczył, że [Trump|donald-trump] weźmie udział w [defiladzie|moscow-victory-day/2025].',
    claims: 'donald-trump not expected',
  },
  {
    shows: 'countries as subjects',
    published: '2015-04-20',
    text: 'Polska odrzuciła zaproszenie na [9 maja|moscow-victory-day/2015]. Estonia nie przyjedzie.',
    claims: 'PL declined; EE declined',
  },
  {
    shows: 'lists under their headings, and people left unnamed',
    published: '2025-05-07',
    text: 'Na [defiladę|moscow-victory-day/2025] przyjedzie 29 przywódców, w tym [Xi|xi-jinping] i [Lula|luiz-inacio-lula-da-silva].\n\nOdmówili: [Alijew|ilham-aliyev] i [Modi|narendra-modi].',
    claims: 'xi-jinping expected; luiz-inacio-lula-da-silva expected; ilham-aliyev declined; narendra-modi declined',
  },
  {
    shows: 'another place and other people are another story',
    published: '2025-05-07',
    text: 'Przed [9 maja|moscow-victory-day/2025] podpisano dekret. [Macron|emmanuel-macron] przybył do Kijowa. Ministrowie Włoch przyjadą do Moskwy. [Modi|narendra-modi] przyjedzie do Kazania jesienią.',
    claims: '',
  },
  {
    shows: 'what is watched stands before its verb, and two who accompany',
    published: '2025-05-10',
    text: 'W [piątek|2025-05-09] na placu Czerwonym odbyła się [defilada zwycięstwa|moscow-victory-day/2025].\n\nDefiladę oglądali też [Mahmud Abbas|mahmoud-abbas] i [Abd al-Fattah as-Sisi|abdel-fattah-el-sisi]. [Władimirowi Putinowi|vladimir-putin] towarzyszyli [Xi Jinping|xi-jinping] i [Emomali Rahmon|emomali-rahmon].',
    claims: 'mahmoud-abbas attended; abdel-fattah-el-sisi attended; xi-jinping attended; emomali-rahmon attended',
  },
  {
    shows: 'people left unnamed in a case are no subject',
    published: '2025-05-10',
    text: 'W [piątek|2025-05-09] na placu Czerwonym odbyła się [defilada zwycięstwa|moscow-victory-day/2025].\n\nZ unijnych przywódców przyjechał tylko [Robert Fico|robert-fico].',
    claims: 'robert-fico attended',
  },
  {
    shows: 'the noun of a verb of speech before it',
    published: '2025-05-06',
    text: 'Moskwa szykuje się do [defilady|moscow-victory-day/2025] na placu Czerwonym.\n\nUdział zapowiedzieli [Lula da Silva|luiz-inacio-lula-da-silva] i [Nicolás Maduro|nicolas-maduro].',
    claims: 'luiz-inacio-lula-da-silva accepted; nicolas-maduro accepted',
  },
  {
    shows: 'a negation beside an auxiliary behind the verb',
    published: '2025-05-06',
    text: 'Moskwa szykuje się do [defilady|moscow-victory-day/2025] na placu Czerwonym.\n\n[Sigeru Ishiba|shigeru-ishiba] jechać nie zamierza.',
    claims: 'shigeru-ishiba declined',
  },
  {
    shows: 'nobody in a case of its own',
    published: '2025-05-06',
    text: 'Moskwa szykuje się do [defilady|moscow-victory-day/2025] na placu Czerwonym.\n\n[Prezydenta Polski|andrzej-duda] w Moskwie nie będzie.',
    claims: 'andrzej-duda declined',
  },
  {
    shows: 'others elsewhere, and other deeds',
    published: '2025-05-10',
    text: 'W [piątek|2025-05-09] na placu Czerwonym odbyła się [defilada zwycięstwa|moscow-victory-day/2025].\n\n[Emmanuel Macron|emmanuel-macron], [Friedrich Merz|friedrich-merz] i [Keir Starmer|keir-starmer] pojechali do Kijowa. [Trump|donald-trump] pogratulował weteranom. Żołnierze z Chin i Egiptu przemaszerowali przez plac.',
    claims: '',
  },
  {
    shows: 'at a funeral: seats, readings, who was seen',
    published: '2022-09-20',
    text: 'W opactwie westminsterskim odbył się w [poniedziałek|2022-09-19] [pogrzeb Elżbiety II|royal-funeral/2022].\n\n[Andrzej Duda|andrzej-duda] z małżonką zajęli miejsca w czternastym rzędzie. [Liz Truss|liz-truss] czytała fragment Ewangelii. Wśród żałobników dostrzeżono [Recepa Tayyipa Erdoğana|recep-tayyip-erdogan].',
    claims: 'andrzej-duda attended; liz-truss attended; recep-tayyip-erdogan attended',
  },
  {
    shows: 'before a summit: who hosts, who represents, who is asked',
    published: '2024-07-08',
    text: 'We [wtorek|2024-07-09] w Waszyngtonie rozpocznie się [szczyt NATO|nato-summit/2024].\n\nGospodarzem będzie [Joe Biden|joe-biden]. Polskę będzie reprezentować prezydent [Andrzej Duda|andrzej-duda]. Na szczyt zaproszono także [Maię Sandu|maia-sandu].',
    claims: 'joe-biden host; andrzej-duda expected; maia-sandu invited',
  },
  {
    shows: 'a denial that is about somebody else',
    published: '2022-04-29',
    text: 'Parada odbędzie się w Moskwie [9 maja|moscow-victory-day/2022].\n\n[Alaksandr Łukaszenka|alexander-lukashenko] nie będzie obecny w Moskwie. Rzecznik Kremla zaprzeczył informacjom o wizycie [Mahmuda Abbasa|mahmoud-abbas].',
    claims: 'alexander-lukashenko declined',
  },
  {
    shows: 'who announced that he would be away',
    published: '2025-11-15',
    text: '[Szczyt G20|g20/2025] zaczyna się [22 listopada|g20/2025] w Johannesburgu.\n\nSwoją nieobecność zapowiedział też [Javier Milei|javier-milei]. [Claudia Sheinbaum|claudia-sheinbaum] wydelegowała szefa dyplomacji.',
    claims: 'javier-milei declined; claudia-sheinbaum represented',
  },
  ...plPress,
] as const satisfies readonly ShortCase[];
