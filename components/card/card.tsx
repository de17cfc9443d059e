import type { CardView } from '../../lib/browser/messages.ts';
import { RollCallLine } from '../claims/roll-call-line.tsx';
import { EventFacts } from '../history/event-facts.tsx';
import { type Desk, ReaderDesk } from '../kept/reader-desk.ts';
import { useWrong } from '../kept/wrong-mark.tsx';
import { wrongMention } from '../kept/wrong-marks.ts';
import { eventName, leaderName } from '../subject/names.ts';
import { standing } from '../subject/office.ts';
import { officeNote } from '../subject/office-note.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { CardShell } from './card-shell.tsx';
import { EventBody } from './event-body.tsx';
import { LeaderBody } from './leader-body.tsx';
import type { CardProps } from './props.ts';

type Unavailable = Extract<CardView, { kind: 'unavailable' }>;

const UNAVAILABLE = {
  filling: 'cardFilling',
  broken: 'cardBroken',
  unknown: 'cardUnknown',
} as const satisfies Record<Unavailable['reason'], PlainKey>;

/** The card that stands beside a highlighted name or date. */
export function Card(props: CardProps) {
  const { view, copy } = props;
  const wrong = view === null || view.kind === 'unavailable' ? [] : view.wrong;
  const desk: Desk = { privateWindow: false, kept: [], gone: null, wrong: new Set(wrong), actions: null, copy };
  return (
    <ReaderDesk.Provider value={desk}>
      <CardContent {...props} />
    </ReaderDesk.Provider>
  );
}

function CardContent({ view, words, text, onClose, onOpenHistory }: CardProps) {
  const mention = view === null ? '' : wrongMention({ kind: view.request.kind, id: view.request.id, text });
  if (useWrong(mention)) {
    return (
      <CardShell words={words} onClose={onClose} label={words.t('extName')}>
        <p class="card-note">{words.t('wrongHidden')}</p>
      </CardShell>
    );
  }
  if (view === null) {
    return (
      <CardShell words={words} onClose={onClose} label={words.t('extName')}>
        <p class="card-note" role="status">
          {words.t('lookingUp')}
        </p>
      </CardShell>
    );
  }
  const subject = { kind: view.request.kind, id: view.request.id };
  const openHistory = () => onOpenHistory(subject);
  switch (view.kind) {
    case 'leader':
      return (
        <CardShell
          words={words}
          onClose={onClose}
          title={leaderName(view.history.leader, words)}
          under={<LeaderStanding view={view} words={words} />}
          recordUntil={view.history.recordUntil}
          action={words.t('openHistory')}
          onAction={openHistory}
        >
          <LeaderBody request={view.request} history={view.history} told={view.told} words={words} />
        </CardShell>
      );
    case 'event':
      return (
        <CardShell
          words={words}
          onClose={onClose}
          title={eventName(view.history.event, view.history.series, words)}
          under={<EventStanding view={view} words={words} />}
          recordUntil={view.history.recordUntil}
          action={words.t('openHistory')}
          onAction={openHistory}
        >
          <EventBody history={view.history} told={view.told} page={view.request.page} words={words} />
        </CardShell>
      );
    case 'unavailable':
      return (
        <CardShell
          words={words}
          onClose={onClose}
          label={words.t('extName')}
          {...(view.reason === 'broken' ? { action: words.t('cardRepair'), onAction: openHistory } : {})}
        >
          <p class="card-note">{words.t(UNAVAILABLE[view.reason])}</p>
        </CardShell>
      );
  }
}

function LeaderStanding({
  view,
  words,
}: {
  readonly view: Extract<CardView, { kind: 'leader' }>;
  readonly words: Words;
}) {
  const { leader, recordUntil } = view.history;
  const { page, id } = view.request;
  const { office, since } = standing(leader, page.published, recordUntil, words);
  const note = page.entries.find((entry) => entry.kind === 'leader' && entry.id === id)?.office;
  return (
    <>
      {office && <p>{office}</p>}
      {note ? <p class="since">{officeNote(note, leader, words)}</p> : since && <p class="since">{since}</p>}
    </>
  );
}

/** When and where an event was, and its numbers, with those of the page among them. */
function EventStanding({
  view,
  words,
}: {
  readonly view: Extract<CardView, { kind: 'event' }>;
  readonly words: Words;
}) {
  const { history, request } = view;
  const named = new Set(request.page.entries.map(({ id }) => id));
  return (
    <>
      <EventFacts history={history} words={words} />
      <RollCallLine history={history} named={history.leaders.filter(({ id }) => named.has(id))} words={words} />
    </>
  );
}
