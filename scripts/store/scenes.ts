import { ARTICLES, articleBody } from '../../e2e/articles/index.ts';
import { FOREIGN_ARTICLES } from '../../e2e/articles/languages.ts';
import { newsPage } from '../../e2e/articles/page.ts';

/** An article of our own writing, and what is shown of it in one language of the interface. */
export interface Scene {
  /** As the browser names it. */
  readonly lang: string;
  /** As the folder of the catalogue is called. */
  readonly locale: string;
  readonly url: string;
  readonly body: string;
  /** Words on which the pointer rests, and what the history page shows. */
  readonly restOn: string;
  readonly history: string;
}

const GERMAN = newsPage({
  lang: 'de',
  title: 'Wer auf den Roten Platz kommt',
  published: '2025-05-06',
  body: `<p>Der serbische Präsident Aleksandar Vučić hat zugesagt, am 9. Mai zur Parade nach Moskau zu kommen. Das teilte sein Büro am Dienstag mit.</p>
<p>Auch der slowakische Ministerpräsident Robert Fico will am Tag des Sieges in Moskau sein. Xi Jinping wird schon am Mittwoch erwartet.</p>
<p>Indiens Premierminister Narendra Modi lässt sich durch einen Minister vertreten. Brasiliens Präsident Luiz Inácio Lula da Silva landet am Donnerstag.</p>
<p>Donald Trump reist nicht an, wie ein Sprecher des Kremls sagte. Vučić war zuletzt 2020 zu einer Parade auf dem Roten Platz.</p>`,
});

function foreign(lang: string): { readonly url: string; readonly body: string; readonly restOn: string } {
  const article = FOREIGN_ARTICLES.find((one) => one.lang === lang);
  if (!article) throw new Error(`no article in ${lang}`);
  return { url: article.url, body: newsPage(article), restOn: article.restOn[0] };
}

/** Left to right in two scripts' worth of words, and right to left. */
export const SCENES: readonly Scene[] = [
  {
    lang: 'en',
    locale: 'en',
    url: ARTICLES.beijingGuests.url,
    body: articleBody('beijingGuests'),
    restOn: 'Kim Jong Un',
    history: '#/leader/robert-fico',
  },
  {
    lang: 'de',
    locale: 'de',
    url: 'https://www.tagesschau.de/ausland/parade-moskau-100.html',
    body: GERMAN,
    restOn: 'Robert Fico',
    history: '#/event/moscow-victory-day/2025',
  },
  { lang: 'ar', locale: 'ar', ...foreign('ar'), history: '#/leader/aleksandar-vucic' },
];
