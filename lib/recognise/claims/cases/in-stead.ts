import type { ArticleCase } from './case.ts';

/** Whoever somebody is sent in place of is the one who is represented. */
export const inStead = [
  {
    name: 'a diplomat instead of a president',
    lang: 'en',
    published: '2025-11-13',
    event: 'g20/2025',
    marked: `Russia will send a senior diplomat to the [G20 summit|g20/2025] in Johannesburg instead of President [Vladimir Putin|vladimir-putin]. Argentina also decided to send its foreign minister instead of President [Javier Milei|javier-milei].`,
    claims: ['vladimir-putin represented', 'javier-milei represented'],
  },
  {
    name: 'a speaker of parliament in a president’s place',
    lang: 'zh',
    published: '2025-08-29',
    event: 'beijing-victory-day/2025',
    marked: `北京将举行[九三阅兵|beijing-victory-day/2025]。韩国最终决定由国会议长禹元植代替总统[李在明|lee-jae-myung]出席阅兵。`,
    claims: ['lee-jae-myung represented'],
  },
  {
    name: 'whoever comes on behalf of somebody is somebody else',
    lang: 'fr',
    published: '2025-05-06',
    event: 'moscow-victory-day/2025',
    marked: `Le défilé du [9 mai|moscow-victory-day/2025] à Moscou approche. Au nom de [Narendra Modi|narendra-modi], retenu à Delhi, viendra le ministre de la Défense.`,
    claims: ['narendra-modi represented'],
  },
] as const satisfies readonly ArticleCase[];
