import type { SelectionClick } from '../../lib/browser/menus.ts';
import { openKept } from '../../lib/browser/open-page.ts';
import { selectionIn, summaryIn } from '../../lib/browser/selection.ts';
import { putDraft, type SelectionDraft } from '../../lib/browser/selection-drafts.ts';
import { publishedDay } from '../../lib/page/published.ts';
import { annotate } from '../../lib/recognise/annotate.ts';
import { guessClaim } from '../../lib/recognise/guess-claim.ts';
import { quotationOf } from '../../lib/text/quotation.ts';
import type { RecordKeeper } from './keep-record.ts';

/** Selections are sentences; what is longer is cut. */
const LONGEST = 2_000;

/**
 * Opens the page on which a selection is kept, with what could be guessed of it. Of a private window
 * nothing is even guessed.
 */
export async function keepSelection(keeper: RecordKeeper, click: SelectionClick): Promise<void> {
  if (click.private) {
    await openKept('#/draft/private');
    return;
  }
  await openKept(`#/draft/${await putDraft(await draftOf(keeper, click))}`);
}

async function draftOf(keeper: RecordKeeper, click: SelectionClick): Promise<SelectionDraft> {
  const [selected, summary, { knowledge }] = await Promise.all([
    selectionIn(click.tabId, click.frameId),
    summaryIn(click.tabId),
    keeper.painting(),
  ]);
  const exact = (selected?.exact || click.text).slice(0, LONGEST);
  const before = selected?.before ?? '';
  const text = `${before}${exact}${selected?.after ?? ''}`;
  const within = { start: before.length, end: before.length + exact.length };
  const published = summary?.published ?? (selected ? publishedDay(selected.dated) : null);
  const lang = summary?.lang ?? selected?.lang ?? '';
  const annotations = annotate(
    {
      text,
      title: click.title,
      ...(published === null ? {} : { published }),
      ...(lang === '' ? {} : { lang }),
      // Whom the article has introduced further up is known by surname here.
      ...(summary ? { context: contextOf(summary.entries) } : {}),
    },
    knowledge,
  );
  const { subject, event, status, denies, speaker } = guessClaim(annotations, within, knowledge);
  const { queries } = await keeper.record();
  const asked = [
    ...(subject && 'leader' in subject ? [{ kind: 'leader' as const, id: subject.leader }] : []),
    ...(event === null ? [] : [{ kind: 'event' as const, id: event }]),
  ];
  const hits = await queries.brief(asked).catch(() => []);
  const nameOf = (id: string | undefined) => hits.find((hit) => hit.id === id)?.name ?? null;
  const subjectId = subject === null ? undefined : Object.values(subject)[0];
  return {
    subject,
    subjectName: subject === null ? null : (nameOf(subjectId) ?? subjectId ?? null),
    event,
    eventName: event === null ? null : (nameOf(event) ?? event),
    status,
    ...(denies ? { denies } : {}),
    speaker,
    quote: quotationOf(text, within),
    page: { url: click.url, title: click.title, published, lang: annotations.lang },
  };
}

function contextOf(entries: readonly { readonly kind: 'leader' | 'event'; readonly id: string }[]) {
  const ids = (kind: 'leader' | 'event') => entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
  return { leaders: ids('leader'), events: ids('event') };
}
