import type { ShortCase } from './short-case.ts';

/** Whoever somebody is sent in place of is the one who is represented. */
export const inStead: Readonly<Record<string, readonly ShortCase[]>> = {
  en: [
    {
      shows: 'a diplomat instead of a president',
      published: '2025-11-13',
      text: 'Russia will send a senior diplomat to the [G20 summit|g20/2025] in Johannesburg instead of President [Vladimir Putin|vladimir-putin]. Argentina also decided to send its foreign minister instead of President [Javier Milei|javier-milei].',
      claims: 'vladimir-putin represented; javier-milei represented',
    },
    {
      shows: 'somebody asked to take his place',
      published: '2025-04-25',
      text: 'The [funeral|papal-funeral/2025] is tomorrow. [Olaf Scholz|olaf-scholz] is expected. King [Harald|harald-v] has asked the crown prince to take his place. The Prince of Wales will stand in for King [Charles|charles-iii], and Sir [Keir Starmer|keir-starmer] cancelled a weekend of campaigning.',
      claims: 'olaf-scholz expected; harald-v represented; charles-iii represented',
    },
  ],
  zh: [
    {
      shows: 'a speaker of parliament in a president’s place',
      published: '2025-08-29',
      text: '北京将举行[九三阅兵|beijing-victory-day/2025]。韩国最终决定由国会议长禹元植代替总统[李在明|lee-jae-myung]出席阅兵。',
      claims: 'lee-jae-myung represented',
    },
    {
      shows: '派人代表的，自己没有来',
      published: '2025-06-25',
      text: '[北约峰会|nato-summit/2025]今天开幕。日本首相[石破茂|shigeru-ishiba]派外相代表出席。匈牙利总理[欧尔班|viktor-orban]请外长代为出席。',
      claims: 'shigeru-ishiba represented; viktor-orban represented',
    },
  ],
  fr: [
    {
      shows: 'whoever comes on behalf of somebody is somebody else',
      published: '2025-05-06',
      text: 'Le défilé du [9 mai|moscow-victory-day/2025] à Moscou approche. Au nom de [Narendra Modi|narendra-modi], retenu à Delhi, viendra le ministre de la Défense.',
      claims: 'narendra-modi represented',
    },
  ],
  de: [
    {
      shows: 'wer gebeten ist, und die eigene Parade',
      published: '2015-05-09',
      text: 'Die [Parade|moscow-victory-day/2015] begann um zehn. [Barack Obama|barack-obama] hat seinen Botschafter gebeten, ihn zu vertreten. [Kim Jong-un|kim-jong-un] hatte Ende [April|2015-04] abgesagt. [Alexander Lukaschenko|alexander-lukashenko] nahm in Minsk seine eigene Parade ab.',
      claims: 'barack-obama represented; kim-jong-un declined',
    },
  ],
  ro: [
    {
      shows: 'în locul cui e trimis cineva',
      published: '2023-05-05',
      text: '[Încoronarea|coronation/2023] este mâine. Beijingul îl trimite pe vicepreședintele Han Zheng, socotit omul represiunii, în locul lui [Xi Jinping|xi-jinping].',
      claims: 'xi-jinping represented',
    },
  ],
  uk: [
    {
      shows: 'замість кого країну представив посол',
      published: '2020-01-23',
      text: '[Форум пам’яті Голокосту|world-holocaust-forum/2020] пройшов у Єрусалимі. [Анджей Дуда|andrzej-duda] не поїхав. «Я не можу мовчати, коли [Путін|vladimir-putin] викривлятиме історію», — пояснив польський президент. Замість нього Польщу представив посол.',
      claims: 'andrzej-duda absent; andrzej-duda represented',
    },
  ],
};
