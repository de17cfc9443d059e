import type { ShortCase } from './short-case.ts';

const PARADE = '[May 9 parade|moscow-victory-day/2025]';
const MAY_2026 = '[parade|moscow-victory-day/2026]';
const BEIJING = '[parade|beijing-victory-day/2025]';
const FUNERAL = '[funeral|papal-funeral/2025]';

/** How desks of their own write: diaries, questions and answers, live pages, ministries, columns of headlines. */
export const desks = [
  {
    shows: 'a diary: what is told of a day before the event is yet to come',
    text: `The guests of the ${PARADE}.\n\n[Apr 30|2025-04-30]: The Kremlin says that [Narendra Modi|narendra-modi] is not coming.\n\n[May 8|2025-05-08]: [Lula|luiz-inacio-lula-da-silva] lands in Moscow.`,
    published: '2025-05-09',
    claims: 'narendra-modi declined by Kremlin; luiz-inacio-lula-da-silva expected',
  },
  {
    shows: 'a question after people: those named are among the guests',
    text: `[Xi Jinping|xi-jinping] comes to the ${PARADE} in Moscow.\n\nAny Europeans?\nSlovakia's [Robert Fico|robert-fico] and Serbia's [Aleksandar Vucic|aleksandar-vucic].`,
    published: '2025-05-08',
    claims: 'xi-jinping expected; robert-fico expected; aleksandar-vucic expected',
  },
  {
    shows: 'an edition that a remark names is not what the next sentence is about',
    text: `Who comes to the ${MAY_2026} in Moscow? Serbia's [Aleksandar Vucic|aleksandar-vucic], who came in [2025|2025], sees no reason to repeat the journey. Armenia's [Nikol Pashinyan|nikol-pashinyan] has declined.`,
    published: '2026-05-06',
    claims: 'aleksandar-vucic attended moscow-victory-day/2025; aleksandar-vucic declined; nikol-pashinyan declined',
  },
  {
    shows: 'an office with its holder’s name behind it: "he" is the one named',
    text: `Cuba's [Miguel Diaz-Canel|miguel-diaz-canel] will attend the ${PARADE} in Moscow. The Prime Minister of the Republic of Armenia, [Nikol Pashinyan|nikol-pashinyan], will be there too; he arrives in Moscow on [Thursday|2025-05-08].`,
    published: '2025-05-05',
    claims: 'miguel-diaz-canel expected; nikol-pashinyan expected',
  },
  {
    shows: 'a list on which somebody does not appear',
    text: `The guest list of the ${PARADE} is out. [Narendra Modi|narendra-modi] does not appear on the list at all.`,
    published: '2025-05-08',
    claims: 'narendra-modi absent',
  },
  {
    shows: 'in the city but not at the occasion',
    text: `[Robert Fico|robert-fico] will be in Moscow for the ${PARADE} week but not on the square.`,
    published: '2025-05-06',
    claims: 'robert-fico expected; robert-fico declined',
  },
  {
    shows: 'behind a semicolon his minister, by name, "did"',
    text: `[Vladimir Putin|vladimir-putin] had said that he would not attend the ${FUNERAL} of the pope; his culture minister, Olga Lyubimova, did.`,
    published: '2025-04-27',
    claims: 'vladimir-putin declined by Vladimir Putin; vladimir-putin represented',
  },
  {
    shows: 'a name between commas before a bare auxiliary',
    text: `King [Felipe|felipe-vi] was at the ${FUNERAL}; his prime minister, [Pedro Sanchez|pedro-sanchez], was not.`,
    published: '2025-04-27',
    claims: 'felipe-vi attended; pedro-sanchez absent',
  },
  {
    shows: 'a live page: who stands behind them, who comes next',
    text: `[Xi Jinping|xi-jinping] has opened the ${BEIJING} in Beijing. Behind the three: Pakistan's [Shehbaz Sharif|shehbaz-sharif] and Kazakhstan's [Kassym-Jomart Tokayev|kassym-jomart-tokayev].\n\nNext comes [Vladimir Putin|vladimir-putin].`,
    published: '2025-09-03',
    claims: 'xi-jinping host; shehbaz-sharif attended; kassym-jomart-tokayev attended; vladimir-putin attended',
  },
  {
    shows: 'who took part, saw it, and had the one empty chair',
    text: `Twenty leaders did see the ${BEIJING} in Beijing, among them [Vladimir Putin|vladimir-putin]. So had [Kim Jong Un|kim-jong-un]. [Narendra Modi|narendra-modi] was the one missing.`,
    published: '2025-09-03',
    claims: 'vladimir-putin attended; kim-jong-un attended; narendra-modi absent',
  },
  {
    shows: 'ministers who have the seats of others',
    text: `[Vladimir Putin|vladimir-putin] will not be at the [summit|g20/2025] in Johannesburg; Foreign Minister Sergei Lavrov will have his chair. The presidents of Egypt and Iran are staying away; their ministers are deputising for them. [Claudia Sheinbaum|claudia-sheinbaum] will not be at this one either.`,
    published: '2025-11-20',
    claims:
      'vladimir-putin declined; vladimir-putin represented; EG declined; IR declined; EG represented; IR represented; claudia-sheinbaum declined',
  },
  {
    shows: 'a row of a guest list: what is behind its word stands behind a comma',
    text: `Who sits where at the ${PARADE}:\n\n• [Kassym-Jomart Tokayev|kassym-jomart-tokayev] (Kazakhstan): confirmed, at the host's left\n• [Narendra Modi|narendra-modi] (India): not coming, deputy defence minister instead`,
    published: '2025-05-08',
    claims: 'kassym-jomart-tokayev accepted; narendra-modi declined; narendra-modi represented',
  },
  {
    shows: 'a verb left to "as will" is where the one before was',
    text: `[Lula|luiz-inacio-lula-da-silva] has said yes to the ${PARADE} in Moscow. [Emmanuel Macron|emmanuel-macron] will be in Kyiv that day, as will [Friedrich Merz|friedrich-merz].`,
    published: '2025-05-05',
    claims: 'luiz-inacio-lula-da-silva accepted',
  },
  {
    shows: 'in the country, but gone before the day; he who invites is not invited',
    text: `[Narendra Modi|narendra-modi] will be in China, but only until [Monday|2025-09-01], and not at the ${BEIJING}. [Xi Jinping|xi-jinping] hosts it. He invited all those present.`,
    published: '2025-08-28',
    claims: 'xi-jinping host',
  },
  {
    shows: 'none of them: of no single one anything is said',
    text: `[Emomali Rahmon|emomali-rahmon] opened the [summit|cis-summit/2025] in Dushanbe. [Maia Sandu|maia-sandu] has attended none of these meetings.`,
    published: '2025-10-10',
    claims: 'emomali-rahmon host',
  },
  {
    shows: 'countries by an apostrophe in a list, one of a few, and on either side',
    text: `The [summit|apec/2025] in Gyeongju is over. President [Lee Jae-myung|lee-jae-myung], the host, stood in the middle, with [Xi Jinping|xi-jinping] on one side and [Mark Carney|mark-carney] on the other. Singapore's [Lawrence Wong|lawrence-wong] and the Philippines' [Ferdinand Marcos|bongbong-marcos] completed the front row. [Gabriel Boric|gabriel-boric] was the only one of the four to come.`,
    published: '2025-11-01',
    claims:
      'lee-jae-myung host; xi-jinping attended; mark-carney attended; lawrence-wong attended; bongbong-marcos attended; gabriel-boric attended',
  },
  {
    shows: 'whose chair is taken; a country that sends its president; their countries',
    text: `[Donald Trump|donald-trump] shook hands with [Xi Jinping|xi-jinping] at the [summit|apec/2025] in Gyeongju and flew home; Treasury Secretary Scott Bessent took his chair. Mexico sent a minister, Chile its president.\n\n[Shigeru Ishiba|shigeru-ishiba] had dropped out on Friday, [Anthony Albanese|anthony-albanese] a day before him. Their countries were represented by ministers.`,
    published: '2025-11-01',
    claims:
      'xi-jinping attended; donald-trump represented; MX represented; CL attended; shigeru-ishiba declined; anthony-albanese declined; shigeru-ishiba represented; anthony-albanese represented',
  },
  {
    shows: 'a question answered in a word: whoever it was about is still meant; whatever he says is no word of his',
    text: `Who comes to the [summit|nato-summit/2025] in The Hague?\n\nIs [Viktor Orban|viktor-orban] a problem? Not this time. He will be there, and so will [Robert Fico|robert-fico], whatever he says at home.`,
    published: '2025-06-20',
    claims: 'viktor-orban expected; robert-fico expected',
  },
  {
    shows: 'who did the same; who was asked to send somebody; what kept him at home',
    text: `[Aleksandar Vucic|aleksandar-vucic] travelled to Moscow for the ${PARADE}. [Robert Fico|robert-fico], who did the same, was late. North Korea was asked to send ambassadors only. Bolivia's [Luis Arce|luis-arce] had wanted to go, but the fuel crisis kept him in La Paz.`,
    published: '2025-05-10',
    claims: 'aleksandar-vucic attended; robert-fico attended; luis-arce absent',
  },
  {
    shows: 'who went home, and left it to another; who stayed to the end, and who were among the others',
    text: `[Emmanuel Macron|emmanuel-macron] opened the [ceremony|d-day-commemoration/2024] at Omaha Beach. [Rishi Sunak|rishi-sunak] had gone home and left the ceremony to David Cameron. [Olaf Scholz|olaf-scholz] stayed to the end. [Justin Trudeau|justin-trudeau] and [Mark Rutte|mark-rutte] were among the others.`,
    published: '2024-06-06',
    claims:
      'emmanuel-macron host; rishi-sunak represented; olaf-scholz attended; justin-trudeau attended; mark-rutte attended',
  },
  {
    shows: 'a country that its president represents, by name; a minister of nobody else’s',
    text: `Leaders were at the [funeral|royal-funeral/2022] of the queen. India was represented by its president, [Droupadi Murmu|droupadi-murmu]. [Benjamin Netanyahu|benjamin-netanyahu] stayed away, and the education minister, Yoav Kisch, came.`,
    published: '2022-09-19',
    claims: 'droupadi-murmu attended; benjamin-netanyahu absent; benjamin-netanyahu represented',
  },
  {
    shows: 'on either hand of the host, and the only one of several to say yes',
    text: `[Xi Jinping|xi-jinping] opened the ${BEIJING} in Beijing. On his right, [Vladimir Putin|vladimir-putin], in a dark coat. [Robert Fico|robert-fico] is the only one of the European leaders to have accepted an invitation.`,
    published: '2025-09-03',
    claims: 'xi-jinping host; vladimir-putin attended; robert-fico accepted',
  },
  {
    shows: 'an occasion that only a remark names is what neither the sentence nor the next one is about',
    text: `Leaders will attend the ${BEIJING} in Beijing. [Narendra Modi|narendra-modi], who will be in Tianjin for the [SCO summit|sco/2025] until [Monday|2025-09-01], does not figure on the list. President [Lee Jae-myung|lee-jae-myung] had been asked in [May|2025-05].`,
    published: '2025-08-28',
    claims: 'narendra-modi expected sco/2025; narendra-modi absent; lee-jae-myung invited',
  },
  {
    shows: 'from where they come; the only one of a kind; a verb within a quotation',
    text: `Leaders will attend the ${BEIJING} in Beijing. From Southeast Asia come Vietnam's [Luong Cuong|luong-cuong] and Malaysia's [Anwar Ibrahim|anwar-ibrahim]. The only Western head of government is Slovakia's [Robert Fico|robert-fico]. A post says that [Emmanuel Macron|emmanuel-macron] has "secretly accepted".`,
    published: '2025-08-28',
    claims: 'luong-cuong expected; anwar-ibrahim expected; robert-fico expected',
  },
] as const satisfies readonly ShortCase[];
