import { useEffect, useMemo, useState } from 'preact/hooks';
import { DraftView } from '../../components/kept/draft-view.tsx';
import { KeptPage } from '../../components/kept/kept-page.tsx';
import { ReaderDesk } from '../../components/kept/reader-desk.ts';
import type { ListedClaim } from '../../components/kept/search-kept.ts';
import { subjectsOfWrong, wrongLabel } from '../../components/kept/wrong-label.ts';
import { StoreBanner } from '../../components/popup/store-banner.tsx';
import { hashOf } from '../../components/subject/route.ts';
import { canAnswer } from '../../components/surface/can-answer.ts';
import { useDesk } from '../../components/surface/use-desk.ts';
import { useStoreStatus } from '../../components/surface/use-store-status.ts';
import type { Words } from '../../components/words/words.ts';
import { saveFile } from '../../lib/browser/files.ts';
import { copyText, keepingFor } from '../../lib/browser/keeping.ts';
import { historyAddress } from '../../lib/browser/open-page.ts';
import { isPrivateContext, type SelectionDraft, takeDraft } from '../../lib/browser/selection-drafts.ts';
import { localDay } from '../../lib/browser/today.ts';
import { exportAnnotations, exportPack } from '../../lib/history/exports/export-kept.ts';
import type { KeptClaim } from '../../lib/history/types.ts';
import type { Queries } from '../../lib/store/queries/queries.ts';

const KEEPING = keepingFor(null);
const nothing = () => {};

/** The kept claims with the names of what they are about. */
async function listed(kept: readonly KeptClaim[], queries: Queries): Promise<ListedClaim[]> {
  const subjects = kept.flatMap(({ claim: { subject, event } }) => [
    ...('leader' in subject ? [{ kind: 'leader' as const, id: subject.leader }] : []),
    ...(event === undefined ? [] : [{ kind: 'event' as const, id: event }]),
  ]);
  const hits = new Map((await queries.brief(subjects)).map((hit) => [hit.id, hit]));
  const newestFirst = kept.toSorted((a, b) => (a.read === b.read ? (a.id < b.id ? -1 : 1) : a.read < b.read ? 1 : -1));
  return newestFirst.map((one) => ({
    kept: one,
    subject: 'leader' in one.claim.subject ? (hits.get(one.claim.subject.leader) ?? null) : null,
    event: hits.get(one.claim.event ?? '') ?? null,
  }));
}

/** What is called wrong, with names for ids. */
async function labelled(
  wrong: readonly string[],
  queries: Queries,
  words: Words,
): Promise<ReadonlyMap<string, string>> {
  const found = await queries.brief(wrong.flatMap(subjectsOfWrong)).catch(() => []);
  const hits = new Map(found.map((hit) => [hit.id, hit]));
  return new Map(wrong.map((what) => [what, wrongLabel(what, hits, words)]));
}

/** The draft that the address names; null while it is looked up. */
function useDraft(): SelectionDraft | 'gone' | 'private' | 'none' | null {
  const [draft, setDraft] = useState<SelectionDraft | 'gone' | 'private' | 'none' | null>(null);
  useEffect(() => {
    const look = () => {
      const id = /^#\/draft\/(.+)$/.exec(location.hash)?.[1];
      if (id === undefined) setDraft('none');
      else if (id === 'private') setDraft('private');
      else void takeDraft(id).then((found) => setDraft(found ?? 'gone'));
    };
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return draft;
}

/** Wires the page of what the reader keeps to the store and the browser. */
export function KeptApp({ words, queries }: { readonly words: Words; readonly queries: Queries }) {
  const [attempt, setAttempt] = useState(0);
  const store = useStoreStatus(queries, attempt);
  const ready = canAnswer(store);
  const options = {
    queries,
    keeping: KEEPING,
    privateWindow: isPrivateContext(),
    copy: copyText,
    ready,
    onChanged: nothing,
  };
  const desk = useDesk(options);
  const [list, setList] = useState<readonly ListedClaim[] | null>(null);
  const [wrongLabels, setWrongLabels] = useState<ReadonlyMap<string, string>>(new Map());
  const draft = useDraft();

  useEffect(() => {
    let wanted = true;
    if (ready) {
      void listed(desk.kept, queries).then((found) => {
        if (wanted) setList(found);
      });
    }
    return () => {
      wanted = false;
    };
  }, [ready, desk.kept, queries]);

  useEffect(() => {
    let wanted = true;
    if (ready) {
      void labelled([...desk.wrong], queries, words).then((found) => {
        if (wanted) setWrongLabels(found);
      });
    }
    return () => {
      wanted = false;
    };
  }, [ready, desk.wrong, queries, words]);

  const onExport = useMemo(
    () => (format: 'pack' | 'annotations') => {
      const today = localDay(new Date());
      const content = format === 'pack' ? exportPack(desk.kept, today) : exportAnnotations(desk.kept);
      const name = format === 'pack' ? `kept-claims-${today}.json` : `kept-quotations-${today}.jsonld`;
      saveFile(name, `${JSON.stringify(content, null, 2)}\n`);
    },
    [desk.kept],
  );
  const repair = () => void queries.repair().finally(() => setAttempt(attempt + 1));

  if (draft === null) return null;
  return (
    <ReaderDesk.Provider value={desk}>
      <StoreBanner store={store} words={words} onRepair={repair} />
      {draft === 'none' ? (
        <KeptPage
          words={words}
          listed={list}
          wrongLabels={wrongLabels}
          linkTo={(hit) => historyAddress(hit.kind === 'country' ? '' : hashOf({ kind: hit.kind, id: hit.id }))}
          onExport={onExport}
        />
      ) : (
        <DraftView words={words} draft={draft} onKept={nothing} />
      )}
    </ReaderDesk.Provider>
  );
}
