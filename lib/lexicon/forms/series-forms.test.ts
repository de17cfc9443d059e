import { expect, it } from 'vitest';
import { seriesForms } from './series-forms.ts';

it('gives the name, what is listed, and Serbian in both scripts', () => {
  const forms = seriesForms({
    id: 'moscow-victory-day',
    name: 'Victory Day in Moscow',
    names: [
      { text: 'парад Победы', lang: 'ru' },
      { text: 'Дан победе', lang: 'sr' },
      { text: 'Dan pobede', lang: 'sr' },
    ],
  });
  expect(forms.map(({ text, lang }) => `${lang} ${text}`)).toEqual([
    'en Victory Day in Moscow',
    'ru парад Победы',
    'sr Дан победе',
    'sr Dan pobede',
  ]);
});
