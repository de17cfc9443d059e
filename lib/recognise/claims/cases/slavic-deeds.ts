import type { ShortCase } from './short-case.ts';

const RU = 'Лидеры собрались в [Освенциме на 80-ю годовщину освобождения|auschwitz-commemoration/2025] лагеря.';

const UK = 'Лідери зібралися в [Освенцимі на 80-ті роковини визволення|auschwitz-commemoration/2025] табору.';

/** What guests are told to do at the scene, by verbs that no table knows; what is done elsewhere says nothing. */
export const slavicDeeds = {
  ru: [
    {
      shows: 'a past verb beside its subject, before and behind it, with an adverb between',
      published: '2025-01-27',
      text: `${RU} [Макрон|emmanuel-macron] долго разговаривал с бывшими узниками. [Зеленский|volodymyr-zelenskyy] зажёг у стены свечу и вытер слезу. Чуть поодаль мёрз под дождём [Олаф Шольц|olaf-scholz].`,
      claims: 'emmanuel-macron attended; volodymyr-zelenskyy attended; olaf-scholz attended',
    },
    {
      shows: 'who was in a row',
      published: '2025-01-27',
      text: `${RU} В первом ряду были [Стубб|alexander-stubb] и [Фредериксен|mette-frederiksen].`,
      claims: 'alexander-stubb attended; mette-frederiksen attended',
    },
    {
      shows: 'what is done from afar, elsewhere, or not at all',
      published: '2025-01-27',
      text: `${RU} [Трамп|donald-trump] объявил о пошлинах. [Путин|vladimir-putin] в Москве принял министра. [Эрдоган|recep-tayyip-erdogan] на митинге в Анкаре поел каши. [Моди|narendra-modi] свечу не зажёг.`,
      claims: '',
    },
    {
      shows: 'a month later nobody is at the scene',
      published: '2025-03-01',
      text: `${RU} [Макрон|emmanuel-macron] долго разговаривал с учениками.`,
      claims: '',
    },
  ],
  uk: [
    {
      shows: 'past verbs of three shapes, with an adverb between, and one that is short',
      published: '2025-01-27',
      text: `${UK} [Олаф Шольц|olaf-scholz] нотував. [Мая Санду|maia-sandu] крадькома витирала сльози. [Зеленський|volodymyr-zelenskyy] підвівся. Трохи далі сидів [Стубб|alexander-stubb].`,
      claims: 'olaf-scholz attended; maia-sandu attended; volodymyr-zelenskyy attended; alexander-stubb attended',
    },
    {
      shows: 'what is done from afar, elsewhere, or not at all',
      published: '2025-01-27',
      text: `${UK} [Трамп|donald-trump] підвищив мита. [Путін|vladimir-putin] у Москві частував міністра. [Моді|narendra-modi] свічки не запалив. Міністр закордонних справ [Шольца|olaf-scholz] теж промовчав.`,
      claims: '',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
