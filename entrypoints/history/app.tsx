import { useCallback, useEffect, useState } from 'preact/hooks';
import { HistoryPage } from '../../components/history/history-page.tsx';
import { ReaderDesk } from '../../components/kept/reader-desk.ts';
import { subjectTitle } from '../../components/subject/names.ts';
import { canAnswer } from '../../components/surface/can-answer.ts';
import { useDesk } from '../../components/surface/use-desk.ts';
import { useSurface } from '../../components/surface/use-surface.ts';
import type { Words } from '../../components/words/words.ts';
import { copyText, keepingFor } from '../../lib/browser/keeping.ts';
import { keptAddress } from '../../lib/browser/open-page.ts';
import { isPrivateContext } from '../../lib/browser/selection-drafts.ts';
import type { Queries } from '../../lib/store/queries.ts';

const KEEPING = keepingFor(null);

/** Wires the history page's view to its address and the store. */
export function HistoryApp({ words, queries }: { readonly words: Words; readonly queries: Queries }) {
  const [changes, setChanges] = useState(0);
  const onChanged = useCallback(() => setChanges((count) => count + 1), []);
  const { store, route, subject, search, setText, repair } = useSurface(queries, changes);
  const ready = canAnswer(store);
  const privateWindow = isPrivateContext();
  const desk = useDesk({ queries, keeping: KEEPING, privateWindow, copy: copyText, ready, onChanged });

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
    <ReaderDesk.Provider value={desk}>
      <HistoryPage
        words={words}
        store={store}
        route={route}
        subject={subject}
        search={search}
        onSearch={setText}
        onRepair={repair}
        keptHref={keptAddress()}
      />
    </ReaderDesk.Provider>
  );
}
