import { useEffect } from 'preact/hooks';
import { HistoryPage } from '../../components/history/history-page.tsx';
import { subjectTitle } from '../../components/subject/names.ts';
import { useSurface } from '../../components/surface/use-surface.ts';
import type { Words } from '../../components/words/words.ts';
import type { Queries } from '../../lib/store/queries.ts';

/** Wires the history page's view to its address and the store. */
export function HistoryApp({ words, queries }: { readonly words: Words; readonly queries: Queries }) {
  const { store, route, subject, search, setText, repair } = useSurface(queries);

  // Following a result ends the search; what was typed would cover what was chosen.
  useEffect(() => {
    setText('');
    scrollTo(0, 0);
  }, [route]);
  useEffect(() => {
    const name = subjectTitle(subject, words);
    document.title = route.at === 'subject' && name ? `${name} · ${words.t('extName')}` : words.t('extName');
    if (route.at === 'subject' && name) document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [route, subject, words]);

  return (
    <HistoryPage
      words={words}
      store={store}
      route={route}
      subject={subject}
      search={search}
      onSearch={setText}
      onRepair={repair}
    />
  );
}
