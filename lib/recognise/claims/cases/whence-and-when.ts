import type { ShortCase } from './short-case.ts';

/** Whence somebody comes, when something was told, and who is told to have been there beside another. */
export const whenceAndWhen: Readonly<Record<string, readonly ShortCase[]>> = {
  en: [
    {
      shows: 'whence somebody comes is not where to',
      published: '2024-06-14',
      text: 'The [peace summit in Switzerland|ukraine-peace-summit/2024] starts [tomorrow|2024-06-15]. President [Zelensky|volodymyr-zelenskyy] will arrive straight from the [G7 summit|g7/2024] in Italy.',
      claims: 'volodymyr-zelenskyy expected',
    },
    {
      shows: 'a no that was told two days before',
      published: '2005-05-10',
      text: 'The [parade|moscow-victory-day/2005] on Red Square was held on Monday. Georgia’s [Mikheil Saakashvili|mikheil-saakashvili] announced two days earlier that he would not take part.',
      claims: 'mikheil-saakashvili declined',
    },
    {
      shows: 'who is represented at the highest level comes, and a reception of one is no occasion',
      published: '2020-06-23',
      text: 'The [Victory Day parade|moscow-victory-day/2020] in Moscow is [tomorrow|2020-06-24]. Romania will be represented at the highest level. [Vladimir Putin|vladimir-putin] received him in the Kremlin today.',
      claims: 'RO expected',
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
  ],
  sr: [
    {
      shows: 'ko je bio s nekim ne ide dalje s njim',
      published: '2025-05-09',
      text: '[Aleksandar Vučić|aleksandar-vucic] je juče stigao na [paradu|moscow-victory-day/2025] u Moskvu. Bio je na paradi [2018. godine|2018], zajedno s [Benjaminom Netanjahuom|benjamin-netanyahu], a [24. juna 2020|2020-06-24]. stajao je na istoj tribini na odloženoj paradi.',
      claims:
        'aleksandar-vucic attended; aleksandar-vucic attended moscow-victory-day/2018; benjamin-netanyahu attended moscow-victory-day/2018; aleksandar-vucic attended moscow-victory-day/2020',
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
  ro: [
    {
      shows: 'în locul cui e trimis cineva',
      published: '2023-05-05',
      text: '[Încoronarea|coronation/2023] este mâine. Beijingul îl trimite pe vicepreședintele Han Zheng, socotit omul represiunii, în locul lui [Xi Jinping|xi-jinping].',
      claims: 'xi-jinping represented',
    },
  ],
  zh: [
    {
      shows: '说的是假如不来',
      published: '2015-09-02',
      text: '[北京阅兵|beijing-victory-day/2015]明天举行。捷克总统[泽曼|milos-zeman]对媒体表示，“不来才是失礼”。',
      claims: '',
    },
  ],
};
