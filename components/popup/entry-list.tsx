import { useContext } from 'preact/hooks';
import { ReaderDesk } from '../kept/reader-desk.ts';
import { WrongMark, WrongNote } from '../kept/wrong-mark.tsx';
import { wrongMention, wrongOutcome } from '../kept/wrong-marks.ts';
import { Glyph } from '../outcome/glyph.tsx';
import { outcomeLook } from '../outcome/outcome-words.ts';
import { hitName, hitUnder } from '../search/hit-words.ts';
import { officeNote } from '../subject/office-note.ts';
import { hashOf } from '../subject/route.ts';
import type { SubjectRef } from '../subject/subject.ts';
import type { Words } from '../words/words.ts';
import type { ListedEntry } from './page-state.ts';

/** The page's leaders and events: each leads to its place on the page, and to its history. */
export function EntryList({
  entries,
  published,
  words,
  onJump,
  atMost,
}: {
  readonly entries: readonly ListedEntry[];
  /** The day of the page, for the offices held then. */
  readonly published: string | null;
  readonly words: Words;
  readonly onJump: (subject: SubjectRef) => void;
  /** So many of each kind are drawn; all by default. */
  readonly atMost?: number;
}) {
  const kinds = [
    { id: 'leaders', heading: words.t('leaders'), entries: entries.filter((entry) => entry.kind === 'leader') },
    { id: 'events', heading: words.t('events'), entries: entries.filter((entry) => entry.kind === 'event') },
  ].filter((kind) => kind.entries.length > 0);
  return (
    <>
      {kinds.map((kind) => (
        <section key={kind.id} class="entry-kind" aria-labelledby={kind.id}>
          <h2 class="label entry-heading" id={kind.id} tabIndex={-1}>
            {kind.heading} <span class="count">{words.number(kind.entries.length)}</span>
          </h2>
          <ul class="entries">
            {kind.entries.slice(0, atMost).map((entry) => (
              <Entry key={entry.id} entry={entry} published={published} words={words} onJump={onJump} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** What stands under a name: the office, or the event's date and place. */
function underLine(entry: ListedEntry, published: string | null, words: Words): string | null {
  return entry.hit && hitUnder(entry.hit, words, published);
}

function Entry({
  entry,
  published,
  words,
  onJump,
}: {
  readonly entry: ListedEntry;
  readonly published: string | null;
  readonly words: Words;
  readonly onJump: (subject: SubjectRef) => void;
}) {
  const name = entry.hit ? hitName(entry.hit, words) : entry.text;
  const under = underLine(entry, published, words);
  const { wrong } = useContext(ReaderDesk);
  const what = wrongMention(entry);
  if (wrong.has(what)) {
    return (
      <li class="entry">
        <WrongNote what={what} report={words.t('commaBetween', entry.text, name)} words={words}>
          <bdi>{name}</bdi>
        </WrongNote>
      </li>
    );
  }
  const outcomes = entry.outcomes.filter(
    ({ event }) => !wrong.has(wrongOutcome({ subject: { leader: entry.id }, event })),
  );
  return (
    <li class="entry">
      <button type="button" class="entry-jump" title={words.t('jumpTo')} onClick={() => onJump(entry)}>
        <span class="entry-name">
          <bdi>{name}</bdi>
        </span>
        <span class="entry-count">{words.n('times', entry.count)}</span>
        {under && <span class="entry-under">{under}</span>}
        {entry.hit?.kind === 'leader' && entry.office && (
          <span class="entry-under office-note">{officeNote(entry.office, entry.hit.leader, words)}</span>
        )}
        {outcomes.map(({ event, name: of, outcome }) => (
          <span key={event} class="entry-outcome" data-tone={outcomeLook(outcome).tone}>
            <Glyph outcome={outcome} />
            <span>
              <span class="outcome-word">{words.t(outcomeLook(outcome).word)}</span>
              <span class="dot"> {of}</span>
            </span>
          </span>
        ))}
        {entry.counts.length > 0 && (
          <span class="entry-counts">
            {entry.counts.map(({ outcome, n }) => (
              <span key={outcome} class="entry-outcome" data-tone={outcomeLook(outcome).tone}>
                <Glyph outcome={outcome} />
                <span>
                  {words.number(n)} <span class="outcome-word">{words.t(outcomeLook(outcome).word)}</span>
                </span>
              </span>
            ))}
          </span>
        )}
      </button>
      {entry.recorded ? (
        <a class="entry-history" href={hashOf(entry)} aria-label={words.t('historyOf', name)}>
          {words.t('history')}
        </a>
      ) : (
        <span class="entry-history quiet">{words.t('notRecorded')}</span>
      )}
      <WrongMark what={what} about={name} words={words} small />
    </li>
  );
}
