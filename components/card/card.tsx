import { useState } from 'preact/hooks';
import type { CardView } from '../../lib/browser/messages.ts';
import { RollCallLine } from '../claims/roll-call-line.tsx';
import { EventFacts } from '../history/event-facts.tsx';
import { CopyButton } from '../kept/copy-button.tsx';
import { type Desk, ReaderDesk } from '../kept/reader-desk.ts';
import { useWrong } from '../kept/wrong-mark.tsx';
import { wrongMention } from '../kept/wrong-marks.ts';
import { eventName, leaderName } from '../subject/names.ts';
import { standing } from '../subject/office.ts';
import { officeNote } from '../subject/office-note.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { cardCitation } from './card-citation.ts';
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
  const [marked, setMarked] = useState<boolean | null>(null);
  const known = view === null || view.kind === 'unavailable' ? [] : view.wrong;
  const mention = mentionOf(props);
  const wrong = new Set(known);
  if (marked === true) wrong.add(mention);
  if (marked === false) wrong.delete(mention);
  const { onWrong } = props;
  const mark = (isWrong: boolean) => {
    setMarked(isWrong);
    onWrong?.(isWrong);
  };
  const desk: Desk = { privateWindow: false, kept: [], gone: null, wrong, actions: null, copy };
  return (
    <ReaderDesk.Provider value={desk}>
      <CardContent {...props} {...(onWrong && { onWrong: mark })} state={`${marked} ${props.onPin === undefined}`} />
    </ReaderDesk.Provider>
  );
}

function mentionOf({ view, text }: Pick<CardProps, 'view' | 'text'>): string {
  return view === null ? '' : wrongMention({ kind: view.request.kind, id: view.request.id, text });
}

function CardContent(props: CardProps & { readonly state: string }) {
  const { view, words, text, onClose, onPin, place, onStep, onWrong, onOpenHistory, state } = props;
  const shell = { words, onClose, place, onStep, state };
  if (useWrong(mentionOf({ view, text }))) {
    const undo = onWrong && <TextButton onPress={() => onWrong(false)}>{words.t('undo')}</TextButton>;
    return (
      <CardShell {...shell} label={words.t('extName')} actions={undo}>
        <p role="status">{words.t('wrongHidden')}</p>
      </CardShell>
    );
  }
  if (view === null) {
    return (
      <CardShell {...shell} label={words.t('extName')}>
        <p role="status">{words.t('lookingUp')}</p>
      </CardShell>
    );
  }
  const openHistory = () => onOpenHistory({ kind: view.request.kind, id: view.request.id });
  const actions = actionsOn({ view, words, onOpenHistory: openHistory, onWrong });
  switch (view.kind) {
    case 'leader':
      return (
        <CardShell
          {...shell}
          onPin={onPin}
          title={leaderName(view.history.leader, words)}
          under={<LeaderStanding view={view} words={words} />}
          recordUntil={view.history.recordUntil}
          actions={actions}
        >
          <LeaderBody request={view.request} history={view.history} told={view.told} words={words} />
        </CardShell>
      );
    case 'event':
      return (
        <CardShell
          {...shell}
          onPin={onPin}
          title={eventName(view.history.event, view.history.series, words)}
          under={<EventStanding view={view} words={words} />}
          recordUntil={view.history.recordUntil}
          actions={actions}
        >
          <EventBody history={view.history} told={view.told} page={view.request.page} words={words} />
        </CardShell>
      );
    case 'unavailable':
      return (
        <CardShell {...shell} label={words.t('extName')} actions={actions}>
          <p>{words.t(UNAVAILABLE[view.reason])}</p>
        </CardShell>
      );
  }
}

/** What can be done with what the card says, where anything can: a broken store can be repaired. */
function actionsOn({
  view,
  words,
  onOpenHistory,
  onWrong,
}: {
  readonly view: CardView;
  readonly words: Words;
  readonly onOpenHistory: () => void;
  readonly onWrong: CardProps['onWrong'];
}) {
  if (view.kind === 'unavailable') {
    return view.reason === 'broken' ? (
      <TextButton onPress={onOpenHistory}>{words.t('cardRepair')}</TextButton>
    ) : undefined;
  }
  return (
    <>
      <TextButton onPress={onOpenHistory}>{words.t('openHistory')}</TextButton>
      <CopyButton text={() => cardCitation(view, words)} label={words.t('cardCopy')} words={words} />
      {onWrong && (
        <TextButton kind="text-button wrong-mark" onPress={() => onWrong(true)}>
          {words.t(view.kind === 'leader' ? 'notThisPerson' : 'wrongMark')}
        </TextButton>
      )}
    </>
  );
}

function TextButton({
  kind = 'text-button',
  onPress,
  children,
}: {
  readonly kind?: string;
  readonly onPress: () => void;
  readonly children: string;
}) {
  return (
    <button type="button" class={kind} onClick={onPress}>
      {children}
    </button>
  );
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
