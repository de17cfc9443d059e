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
      shows: 'whence somebody comes to it',
      published: '2024-06-16',
      text: 'The [G7 summit|g7/2024] in Italy is over. [Joe Biden|joe-biden] arrived at the [summit|g7/2024] from Normandy.',
      claims: 'joe-biden attended',
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
      shows: 'куди летять із саміту, про те й мова',
      published: '2024-06-14',
      text: 'Завтра розпочнеться [Глобальний саміт миру|ukraine-peace-summit/2024]. Від «Великої сімки», чий [саміт в Апулії|g7/2024] завершується сьогодні, до Швейцарії перелітають майже всі. Канцелярія підтвердила, що [Олаф Шольц|olaf-scholz] візьме участь.',
      claims: 'olaf-scholz expected',
    },
    {
      shows: 'кого не було на церемонії, той був лише поруч',
      published: '2020-01-23',
      text: '[Володимир Зеленський|volodymyr-zelenskyy] не був присутній на [Всесвітньому форумі пам’яті Голокосту|world-holocaust-forum/2020]. До Ізраїлю [Зеленський|volodymyr-zelenskyy] прилетів у середу ввечері й узяв участь у вечері.',
      claims: 'volodymyr-zelenskyy absent',
    },
  ],
};
