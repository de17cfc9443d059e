import { useEffect, useState } from 'preact/hooks';
import { HistoryPage } from '../../components/history/history-page.tsx';
import { subjectTitle } from '../../components/subject/names.ts';
import { useRoute } from '../../components/surface/use-route.ts';
import { useSearch } from '../../components/surface/use-search.ts';
import { useStoreStatus } from '../../components/surface/use-store-status.ts';
import { useSubject } from '../../components/surface/use-subject.ts';
import type { Words } from '../../components/words/words.ts';
import type { Queries } from '../../lib/store/queries.ts';

/** Wires the history page's view to its address and the store. */
export function HistoryApp({ words, queries }: { readonly words: Words; readonly queries: Queries }) {
  const [attempt, setAttempt] = useState(0);
  const [text, setText] = useState('');
  const store = useStoreStatus(queries, attempt);
  const ready = store?.state === 'ready';
  const route = useRoute();
  const hits = useSearch(queries, text, ready);
  const subject = useSubject(queries, route, ready);

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
      search={{ text, hits }}
      onSearch={setText}
      onRepair={() => void queries.repair().finally(() => setAttempt(attempt + 1))}
    />
  );
}
