import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HistoryAnswers } from '../../components/history/history-answers.ts';
import { HistoryPage } from '../../components/history/history-page.tsx';
import { SaveFileContext } from '../../components/history/save-file.ts';
import { ReaderDesk } from '../../components/kept/reader-desk.ts';
import { eventName, seriesName, subjectTitle } from '../../components/subject/names.ts';
import type { Route } from '../../components/subject/route.ts';
import type { SubjectState } from '../../components/subject/subject-state.ts';
import { canAnswer } from '../../components/surface/can-answer.ts';
import { useDesk } from '../../components/surface/use-desk.ts';
import { useHistoryAnswers } from '../../components/surface/use-history-answers.ts';
import { useSurface } from '../../components/surface/use-surface.ts';
import type { Words } from '../../components/words/words.ts';
import { saveFile } from '../../lib/browser/files.ts';
import { copyText, keepingFor } from '../../lib/browser/keeping.ts';
import { keptAddress } from '../../lib/browser/open-page.ts';
import { isPrivateContext } from '../../lib/browser/selection-drafts.ts';
import type { Queries } from '../../lib/store/queries/queries.ts';

const KEEPING = keepingFor(null);

/** Wires the history page's view to its address and the store. */
export function HistoryApp({ words, queries }: { readonly words: Words; readonly queries: Queries }) {
  const [changes, setChanges] = useState(0);
  const onChanged = useCallback(() => setChanges((count) => count + 1), []);
  const { store, route, subject, search, setText, repair } = useSurface(queries, changes);
  const ready = canAnswer(store);
  const answers = useHistoryAnswers(queries, route, ready);
  const onAsk = useCallback((event: string) => queries.eventHistory(event), [queries]);
  const privateWindow = isPrivateContext();
  const desk = useDesk({ queries, keeping: KEEPING, privateWindow, copy: copyText, ready, onChanged });

  const title = titleOf(route, subject, answers, words);

  // Following a result ends the search; what was typed would cover what was chosen.
  useEffect(() => {
    setText('');
    scrollTo(0, 0);
  }, [route]);
  useEffect(() => {
    if (title === null) return;
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [route, title]);
  useEffect(() => {
    document.title = title === null ? words.t('extName') : `${title} · ${words.t('extName')}`;
  }, [title, words]);

  return (
    <ReaderDesk.Provider value={desk}>
      <SaveFileContext.Provider value={saveFile}>
        <HistoryPage
          words={words}
          store={store}
          route={route}
          subject={subject}
          answers={answers}
          search={search}
          onSearch={setText}
          onRepair={repair}
          onAsk={onAsk}
          onGo={(hash) => {
            location.hash = hash;
          }}
          keptHref={keptAddress()}
        />
      </SaveFileContext.Provider>
    </ReaderDesk.Provider>
  );
}

/** What the page is called where it stands; null at its start, and while that is not known. */
function titleOf(route: Route, subject: SubjectState, answers: HistoryAnswers, words: Words): string | null {
  switch (route.at) {
    case 'home':
      return null;
    case 'subject':
      return subjectTitle(subject, words);
    case 'series':
      return answers.series ? seriesName(answers.series.series, words) : null;
    case 'compare': {
      const [first, second] = answers.compared;
      if (!first || !second) return null;
      return words.list([first, second].map(({ event, series }) => eventName(event, series, words)));
    }
  }
}
