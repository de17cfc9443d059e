import type { ShortCase } from './short-case.ts';

/** Words of coming, sending and hosting that state nothing where they stand, and beside them the same where they do. */
export const statesNothing: Readonly<Record<string, readonly ShortCase[]>> = {
  en: [
    {
      shows: 'who is represented at the highest level comes, and a reception of one is no occasion',
      published: '2020-06-23',
      text: 'The [Victory Day parade|moscow-victory-day/2020] in Moscow is [tomorrow|2020-06-24]. Romania will be represented at the highest level. [Vladimir Putin|vladimir-putin] received him in the Kremlin today.',
      claims: 'RO expected',
    },
    {
      shows: 'a reception of all is one',
      published: '2020-06-24',
      text: 'The [Victory Day parade|moscow-victory-day/2020] in Moscow began at ten. [Vladimir Putin|vladimir-putin] received the guests on Red Square.',
      claims: 'vladimir-putin host',
    },
  ],
  de: [
    {
      shows: 'wen jemand hatte schicken wollen',
      published: '2025-11-22',
      text: 'Der [G20-Gipfel|g20/2025] in Johannesburg hat begonnen. [Donald Trump|donald-trump] bleibt fern. Zunächst hatte er seinen Vizepräsidenten schicken wollen.',
      claims: 'donald-trump absent',
    },
  ],
  ru: [
    {
      shows: 'подтвердил другое',
      published: '2025-11-27',
      text: '[Саммит ОДКБ|csto-summit/2025] в Бишкеке завершился. [Владимир Путин|vladimir-putin] подтвердил, что ждёт в Москве спецпосланника.',
      claims: '',
    },
    {
      shows: 'подтвердил, что приедет',
      published: '2025-11-20',
      text: '[Саммит ОДКБ|csto-summit/2025] в Бишкеке пройдёт на следующей неделе. [Владимир Путин|vladimir-putin] подтвердил, что приедет.',
      claims: 'vladimir-putin accepted',
    },
  ],
  uk: [
    {
      shows: 'делегація, якої не було',
      published: '2020-01-23',
      text: 'Українська делегація на чолі з президентом [Володимиром Зеленським|volodymyr-zelenskyy] не була присутня на церемонії [Всесвітнього форуму пам’яті Голокосту|world-holocaust-forum/2020].',
      claims: 'volodymyr-zelenskyy absent',
    },
    {
      shows: 'хто був у дорозі, коли надійшла звістка',
      published: '2024-12-26',
      text: '25 грудня відбувся [неформальний саміт СНД|cis-informal-summit/2024]. [Ільхам Алієв|ilham-aliyev] уже летів, коли надійшла звістка про катастрофу.',
      claims: '',
    },
  ],
  pt: [
    {
      shows: 'um estado não é um verbo',
      published: '2025-11-05',
      text: 'A [cimeira da COP30|cop/2025] começa amanhã em Belém. [Narendra Modi|narendra-modi] está em plena campanha no estado de Bihar.',
      claims: '',
    },
  ],
  zh: [
    {
      shows: '说的是假如不来',
      published: '2015-09-02',
      text: '[北京阅兵|beijing-victory-day/2015]明天举行。捷克总统[泽曼|milos-zeman]对媒体表示，“不来才是失礼”。',
      claims: '',
    },
    {
      shows: '从来没有的邀请',
      published: '2025-10-31',
      text: '[APEC峰会|apec/2025]今天在庆州开幕。韩国统一部重申从来没有邀请朝鲜参加峰会。',
      claims: 'KP not invited',
    },
  ],
};
