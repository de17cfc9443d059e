import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ReaderDesk } from '../../components/kept/reader-desk.ts';
import type { PageState } from '../../components/popup/page-state.ts';
import { Popup } from '../../components/popup/popup-view.tsx';
import { ToldActions } from '../../components/popup/told-actions.tsx';
import { hashOf } from '../../components/subject/route.ts';
import { canAnswer } from '../../components/surface/can-answer.ts';
import { useDesk } from '../../components/surface/use-desk.ts';
import { type Surface, useSurface } from '../../components/surface/use-surface.ts';
import type { Words } from '../../components/words/words.ts';
import { copyText, keepingFor } from '../../lib/browser/keeping.ts';
import { type JumpTarget, sendMessage } from '../../lib/browser/messages.ts';
import { openHistory, openOptions, reloadTab } from '../../lib/browser/open-page.ts';
import type { Switch } from '../../lib/browser/switches.ts';
import type { Queries } from '../../lib/store/queries/queries.ts';
import { pageOf } from './page-of.ts';
import { usePage } from './use-page.ts';
import { useSwitches } from './use-switches.ts';

/** Wires the popup's view to the tab, the store and the browser. */
export function PopupApp({ words, queries }: { readonly words: Words; readonly queries: Queries }) {
  const [changes, setChanges] = useState(0);
  const onChanged = useCallback(() => setChanges((count) => count + 1), []);
  const { store, route, subject, search, setText, repair } = useSurface(queries, changes);
  const { tab, page, readNow, always, again } = usePage(queries, words, store && store.state !== 'filling');
  const { switches, turn } = useSwitches(tab);
  const keeping = useMemo(() => keepingFor(tab?.id ?? null), [tab]);
  const ready = canAnswer(store);
  const privateWindow = tab?.private ?? false;
  const desk = useDesk({ queries, keeping, privateWindow, copy: copyText, ready, onChanged });

  useFocus(route, subject.state, page.state, setText);

  const onSwitch = (...wanted: readonly { readonly which: Switch; readonly on: boolean }[]) => {
    void (async () => {
      for (const { which, on } of wanted) await turn(which, on);
      again();
    })();
  };
  const step = async (direction: 'next' | 'previous') => {
    if (!tab) return;
    await sendMessage('step', direction, { tabId: tab.id, frameId: 0 }).catch(() => {});
    window.close();
  };
  const jump = async (place: JumpTarget) => {
    if (!tab) return;
    await sendMessage('jumpTo', place, tab.id).catch(() => {});
    window.close();
  };

  return (
    <ReaderDesk.Provider value={desk}>
      <Popup
        words={words}
        store={store}
        page={page}
        route={route}
        subject={subject}
        search={search}
        privateWindow={privateWindow}
        switches={switches}
        actions={{
          claimActions: (told) =>
            tab &&
            page.state === 'read' && (
              <ToldActions
                told={told}
                page={pageOf(tab, page.claims)}
                words={words}
                onShow={(place) => void jump(place)}
              />
            ),
          onJump: ({ kind, id }) => void jump({ kind, id }),
          onStep: (direction) => void step(direction),
          onSwitch: (which, on) => onSwitch({ which, on }),
          onSwitchOn: () =>
            onSwitch(
              ...(['everywhere', 'site', 'tab'] as const).flatMap((which) =>
                switches?.[which] === false ? [{ which, on: true }] : [],
              ),
            ),
          onReadNow: readNow,
          onAlways: always,
          onReload: () => tab && void reloadTab(tab.id).then(() => window.close()),
          onSearch: setText,
          onBack: () => history.back(),
          onRepair: repair,
          onOpenOptions: () => void openOptions().then(() => window.close()),
          onOpenHistory: () =>
            void openHistory(route.at === 'subject' ? hashOf(route.subject) : '').then(() => window.close()),
        }}
      />
    </ReaderDesk.Provider>
  );
}

/** Where the focus and the search go as views follow each other. */
function useFocus(
  route: Surface['route'],
  subject: Surface['subject']['state'],
  page: PageState['state'],
  setText: Surface['setText'],
): void {
  // Following a result ends the search; what was typed would cover what was chosen.
  useEffect(() => setText(''), [route]);
  // The heading of a new view takes the focus, so that a screen reader goes on there.
  useEffect(() => {
    if (route.at === 'subject' && subject !== 'asking') document.querySelector<HTMLElement>('h1')?.focus();
  }, [route, subject]);
  // The button that allowed the page is gone once it is read: the focus goes on to what was found.
  useEffect(() => {
    if (page === 'read' && document.activeElement === document.body) {
      document.querySelector<HTMLElement>('.entry-jump')?.focus();
    }
  }, [page]);
}
