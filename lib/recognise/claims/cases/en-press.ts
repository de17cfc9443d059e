import { articlesOf, type ShortCase } from './short-case.ts';

const PARADE = '[September 3 parade|beijing-victory-day/2025]';
const FUNERAL = "[Pope Francis' funeral|papal-funeral/2025]";

const cases = [
  {
    shows: 'a journey of another month, and what is confirmed behind it',
    published: '2025-08-28',
    text: `Leaders will watch the ${PARADE} in Beijing.\n\n[Robert Fico|robert-fico] and [Aleksandar Vučić|aleksandar-vucic] both travelled to Moscow in [May|2025-05], and both have now confirmed that they will come to Beijing as well.`,
    claims: 'robert-fico expected; aleksandar-vucic expected',
  },
  {
    shows: 'a year at the head that holds for the sentence’s second verb',
    published: '2022-06-26',
    text: 'Leaders gathered for the [G7 summit|g7/2022] in Elmau on [Sunday|2022-06-26].\n\n[Seven years ago|2015] [Barack Obama|barack-obama] sat on the bench while [Angela Merkel|angela-merkel] stood before him.',
    claims: '',
  },
  {
    shows: 'a relative clause: whoever stands before "who" says yes for himself',
    text: 'At the [G20 summit|g20/2023] in Delhi [Xi Jinping|xi-jinping] could have met [Joe Biden|joe-biden], who has confirmed he will attend.',
    published: '2023-08-31',
    claims: 'joe-biden accepted by Joe Biden',
  },
  {
    shows: 'leaders of a country, none of them',
    text: `No leaders from the United States are expected to attend the ${PARADE}.`,
    published: '2025-08-28',
    claims: 'US declined',
  },
  {
    shows: 'the exception to those who are missing',
    text: `The ${PARADE} draws near. Notably absent will be leaders from the West, with the exception of Slovakia's [Robert Fico|robert-fico].`,
    published: '2025-08-28',
    claims: 'robert-fico expected',
  },
  {
    shows: 'the exception to nobody, with many words between',
    text: `No Western heads of state or government will join the ${PARADE}, except for Slovakia's [Robert Fico|robert-fico].`,
    published: '2025-08-28',
    claims: 'robert-fico expected',
  },
  {
    shows: 'one among unnamed others who do it',
    text: `[Kim Jong Un|kim-jong-un] and [Vladimir Putin|vladimir-putin] will be among more than two dozen foreign leaders to attend the ${PARADE}.`,
    published: '2025-08-28',
    claims: 'kim-jong-un expected; vladimir-putin expected',
  },
  {
    shows: 'an agency of the own country that confirms; a newspaper with a country in its name speaks for nobody',
    text: `North Korean agency KCNA confirmed [Kim Jong Un|kim-jong-un]'s attendance at the ${PARADE}. [Xi Jinping|xi-jinping] will not be attending the [BRICS summit|brics/2025] in Rio, marking a first, the South China Morning Post had reported.`,
    published: '2025-06-28',
    claims: 'kim-jong-un accepted; xi-jinping declined brics/2025 by South China Morning Post',
  },
  {
    shows: 'a title that comes back as the speaker',
    text: `President [Donald Trump|donald-trump] and his wife will attend ${FUNERAL}, the president posted on his site.`,
    published: '2025-04-22',
    claims: 'donald-trump accepted',
  },
  {
    shows: 'the first to confirm',
    text: `Belgium's King [Philippe|philippe-of-belgium] and Queen Mathilde were the first royal members to confirm they would attend ${FUNERAL}.`,
    published: '2025-04-22',
    claims: 'philippe-of-belgium accepted',
  },
  {
    shows: 'from one to another, and all between',
    text: `World leaders from [Donald Trump|donald-trump] to [Volodymyr Zelensky|volodymyr-zelenskyy] to attend ${FUNERAL}`,
    published: '2025-04-22',
    claims: 'donald-trump expected; volodymyr-zelenskyy expected',
  },
  {
    shows: 'a list under a heading, with a link and a title of its own between',
    text: `Following is a list of the leaders who have said they will attend ${FUNERAL}.

READ: How a pope is buried

BELGIUM – King [Philippe|philippe-of-belgium] and Queen Mathilde, Prime Minister [Bart De Wever|bart-de-wever].

BRITAIN – Prince William and Prime Minister [Keir Starmer|keir-starmer].

Undecided:

ISRAEL – Prime Minister [Benjamin Netanyahu|benjamin-netanyahu]`,
    published: '2025-04-23',
    claims: 'philippe-of-belgium accepted; bart-de-wever accepted; keir-starmer accepted',
  },
  {
    shows: 'names as headings of what is told of them',
    text: `Here is the list of leaders who will attend ${FUNERAL}:

President [Donald Trump|donald-trump]:

A friend of nobody in particular, he praised the dead on his site.

King [Philippe|philippe-of-belgium] and Queen Mathilde:

The couple wrote of great sadness.`,
    published: '2025-04-23',
    claims: 'donald-trump expected; philippe-of-belgium expected',
  },
  {
    shows: 'invitees and confirmed guests',
    text: `The ${PARADE} draws near. Invitees named by state media include Iran's [Masoud Pezeshkian|masoud-pezeshkian]. Confirmed guests include Serbia's [Aleksandar Vučić|aleksandar-vucic].`,
    published: '2025-08-28',
    claims: 'masoud-pezeshkian invited; aleksandar-vucic accepted',
  },
  {
    shows: 'not expected at the parade, though at the summit before',
    text: `[Narendra Modi|narendra-modi] is slated to attend the [SCO summit|sco/2025] in Tianjin but is not expected at the Beijing parade. The ${PARADE} follows two days later.`,
    published: '2025-08-28',
    claims: 'narendra-modi expected; narendra-modi declined beijing-victory-day/2025',
  },
  {
    shows: 'a decision told to the host',
    text: '[Vladimir Putin|vladimir-putin] has already conveyed to Prime Minister [Narendra Modi|narendra-modi] his decision to not attend the [G20 summit|g20/2023].',
    published: '2023-09-04',
    claims: 'vladimir-putin declined',
  },
  {
    shows: 'a delegation that somebody leads',
    text: 'Beijing said that the Chinese delegation to the [BRICS summit|brics/2025] would be led by Prime Minister [Li Qiang|li-qiang].',
    published: '2025-06-25',
    claims: 'CN represented; li-qiang accepted',
  },
  {
    shows: 'a plan that was given up',
    text: '[Donald Trump|donald-trump] had planned to be represented by his vice president at the [G20 summit|g20/2025] in Johannesburg, but changed course.',
    published: '2025-11-20',
    claims: '',
  },
  {
    shows: 'in the place of one, and another statement of another',
    text: 'Foreign Minister Marcelo Ebrard will attend the [G20 summit|g20/2022] on behalf of [Andrés Manuel López Obrador|andres-manuel-lopez-obrador], and [Joko Widodo|joko-widodo] will open the talks online.',
    published: '2022-11-13',
    claims: 'andres-manuel-lopez-obrador represented',
  },
  {
    shows: 'an edition that only an afterthought names; since when, and not when',
    text: '[Xi Jinping|xi-jinping] will skip the [BRICS summit|brics/2025] in Rio. [Li Qiang|li-qiang] is to represent China at the summit, as he did at the [G20 meeting of 2023|g20/2023]. It is the first time since coming to office in [2013|2013] that [Xi|xi-jinping] has skipped a summit.',
    published: '2025-06-25',
    claims: 'xi-jinping declined; CN represented',
  },
  {
    shows: 'events in general are missed, and no parade declined',
    text: `[Xi Jinping|xi-jinping] would miss events of that kind, a diplomat said of the ${PARADE}.`,
    published: '2025-08-28',
    claims: '',
  },
  {
    shows: 'people who do it, and behind the verb who they are',
    text: `Among the foreign leaders who have arrived in Kazan for the [BRICS summit|brics/2024] are [Xi Jinping|xi-jinping] and India's [Narendra Modi|narendra-modi]. Other leaders from the region attending the summit include Egypt's [Abdel Fattah el-Sisi|abdel-fattah-el-sisi].`,
    published: '2024-10-22',
    claims: 'xi-jinping attended; narendra-modi attended; abdel-fattah-el-sisi attended',
  },
  {
    shows: 'meetings at the occasion and before it',
    text: `[Vladimir Putin|vladimir-putin] will meet one-on-one with [Xi Jinping|xi-jinping] at the [BRICS summit|brics/2024] in Kazan. [Narendra Modi|narendra-modi] met [Olaf Scholz|olaf-scholz] ahead of the [BRICS summit|brics/2024].`,
    published: '2024-10-21',
    claims: 'xi-jinping expected',
  },
  {
    shows: 'an occasion that draws guests, among them some by name',
    text: `The [Auschwitz commemoration|auschwitz-commemoration/2025] drew an array of dignitaries, including King [Charles III|charles-iii] and [Emmanuel Macron|emmanuel-macron], and included figures such as [Olaf Scholz|olaf-scholz].`,
    published: '2025-01-27',
    claims: 'charles-iii attended; emmanuel-macron attended; olaf-scholz attended',
  },
  {
    shows: 'whom a host has with him',
    text: `[Vladimir Putin|vladimir-putin] is hosting around 20 world leaders, including [Xi Jinping|xi-jinping] and [Recep Tayyip Erdogan|recep-tayyip-erdogan], for the [BRICS summit|brics/2024] in Kazan.`,
    published: '2024-10-22',
    claims: 'vladimir-putin host; xi-jinping attended; recep-tayyip-erdogan attended',
  },
  {
    shows: 'who is missing, and had been asked',
    text: `Notably absent from the [peace summit|gaza-peace-summit/2025] was [Benjamin Netanyahu|benjamin-netanyahu], whom [Donald Trump|donald-trump] had extended an invitation to. [Recep Tayyip Erdogan|recep-tayyip-erdogan] had warned that he would cancel his trip if the Israeli came.`,
    published: '2025-10-14',
    claims: 'benjamin-netanyahu absent; benjamin-netanyahu invited',
  },
  {
    shows: 'a headline without a verb',
    text: `[Xi|xi-jinping], [Modi|narendra-modi] absent from [COP30|cop/2025]

[Joe Biden|joe-biden] and [Keir Starmer|keir-starmer] are likely skipping it.`,
    published: '2025-11-07',
    claims: 'xi-jinping absent; narendra-modi absent',
  },
  {
    shows: 'an invitation that cannot be accepted',
    text: `[Benjamin Netanyahu|benjamin-netanyahu] said he could not accept an invitation to the [peace summit|gaza-peace-summit/2025].`,
    published: '2025-10-12',
    claims: 'benjamin-netanyahu declined',
  },
  {
    shows: 'whose a place is, within a list',
    text: `Egypt expects that the emir of Qatar, [Tamim bin Hamad|tamim-bin-hamad-al-thani], and Turkey's president, [Recep Tayyip Erdogan|recep-tayyip-erdogan], will attend the [peace summit|gaza-peace-summit/2025].`,
    published: '2025-10-12',
    claims: 'tamim-bin-hamad-al-thani expected; recep-tayyip-erdogan expected',
  },
  {
    shows: 'two countries that somebody speaks of are not the two who embrace',
    text: `“We speak of Russia and Ukraine,” [Narendra Modi|narendra-modi] told [Vladimir Putin|vladimir-putin] at the [BRICS summit|brics/2024] after the two embraced.`,
    published: '2024-10-22',
    claims: 'narendra-modi attended',
  },
  {
    shows: 'who is asked to come, as a description',
    text: `The foreign leaders invited to attend the [SCO summit|sco/2025] include [Alexander Lukashenko|alexander-lukashenko] and Nepal's [K. P. Sharma Oli|k-p-sharma-oli].`,
    published: '2025-08-22',
    claims: 'alexander-lukashenko invited; k-p-sharma-oli invited',
  },
  {
    shows: 'people whom a leader asked, named in the next sentence',
    text: `[Mark Carney|mark-carney] extended invitations to several leaders for the [G7 summit|g7/2025]. Among them were [Claudia Sheinbaum|claudia-sheinbaum] and [Narendra Modi|narendra-modi].`,
    published: '2025-06-14',
    claims: 'claudia-sheinbaum invited; narendra-modi invited',
  },
  {
    shows: 'a list with others between whom no record knows, and titles that look like remarks',
    text: `Dignitaries at the [peace summit|gaza-peace-summit/2025] included [Recep Tayyip Erdogan|recep-tayyip-erdogan], his Iraqi counterpart [Mohammed Shia al-Sudani|mohammed-shia-al-sudani], Omani Foreign Minister Badr Al Busaidi, and Pakistan's [Shehbaz Sharif|shehbaz-sharif].`,
    published: '2025-10-14',
    claims: 'recep-tayyip-erdogan attended; mohammed-shia-al-sudani attended; shehbaz-sharif attended',
  },
  {
    shows: 'company in an aside',
    text: `The presidents of China and the United States, along with [Narendra Modi|narendra-modi], chose not to attend [COP30|cop/2025].`,
    published: '2025-11-07',
    claims: 'CN declined; US declined; narendra-modi declined',
  },
  {
    shows: 'an event in apposition is the one named before, and not the one that the article is about',
    text: `The [SCO summit|sco/2025] comes days before Beijing stages a parade, an event [Kim Jong Un|kim-jong-un] is also expected to attend.`,
    published: '2025-08-31',
    claims: 'kim-jong-un expected beijing-victory-day/2025',
  },
  {
    shows: 'leaders of the allies of a country are not the leaders of it; many are no hosts',
    text: `Leaders of Russia's old allies are coming to the [Victory Day parade|moscow-victory-day/2025]. It will be attended by [Robert Fico|robert-fico] and a host of world leaders.`,
    published: '2025-05-08',
    claims: 'robert-fico expected',
  },
  {
    shows: 'a row of a list of guests in which no leader is named',
    text: `Following is a list of the leaders who are expected to attend ${FUNERAL}.

BRITAIN – Prince Edward

FRANCE – President [Emmanuel Macron|emmanuel-macron]`,
    published: '2025-04-24',
    claims: 'emmanuel-macron expected',
  },
  {
    shows: 'those attending are there, once the day has come',
    text: `The [COP30|cop/2025] leaders met on [Thursday|2025-11-06].

Among those attending:
- Prime Minister [Keir Starmer|keir-starmer]
- President [Emmanuel Macron|emmanuel-macron]`,
    published: '2025-11-07',
    claims: 'keir-starmer attended; emmanuel-macron attended',
  },
  {
    shows: 'what somebody did before, and of no edition; what somebody refuses that is another meeting',
    text: `[Gerhard Schröder|gerhard-schroder], who has come to such occasions before, was not seen at the [Victory Day parade|moscow-victory-day/2024]. [Giorgia Meloni|giorgia-meloni] did not attend the restricted meeting.`,
    published: '2024-05-07',
    claims: '',
  },
  {
    shows: 'countries and their stand-ins, with the verb of the first',
    text: `At the [Auschwitz commemoration|auschwitz-commemoration/2020] Ireland was represented by its foreign minister, Estonia by its minister of population affairs.`,
    published: '2020-01-28',
    claims: 'IE represented; EE represented',
  },
] as const satisfies readonly ShortCase[];

/** Constructions of English newspapers, agencies and lists. */
export const press = articlesOf('en', cases);
