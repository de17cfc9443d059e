import type { KeptStatement } from '../../lib/history/types.ts';
import { eventName, nameOf } from '../subject/names.ts';
import type { LinkTo } from '../subject/subject.ts';
import type { Words } from '../words/words.ts';
import { KeptEntry } from './kept-entry.tsx';

/** What the reader has kept about a leader or an event, under a heading of its own: it is no part of the record. */
export function KeptSection({
  kept,
  about,
  words,
  linkTo,
}: {
  readonly kept: readonly KeptStatement[] | undefined;
  /** What a line has to say: in a leader's history the event, in an event's the person. */
  readonly about: 'event' | 'subject';
  readonly words: Words;
  readonly linkTo: LinkTo;
}) {
  if (!kept || kept.length === 0) return null;
  return (
    <section class="kept-section">
      <h2 class="label">{words.t('keptByYou')}</h2>
      <ul class="kept-entries">
        {kept.map((one) => (
          <KeptEntry
            key={one.id}
            kept={one}
            people={one.people}
            words={words}
            about={
              about === 'event' ? (
                <a href={linkTo({ kind: 'event', id: one.event.id })}>{eventName(one.event, one.series, words)}</a>
              ) : (
                <SubjectName kept={one} words={words} linkTo={linkTo} />
              )
            }
          />
        ))}
      </ul>
    </section>
  );
}

function SubjectName({
  kept: { claim, people },
  words,
  linkTo,
}: {
  readonly kept: KeptStatement;
  readonly words: Words;
  readonly linkTo: LinkTo;
}) {
  const { subject } = claim;
  if ('leader' in subject) {
    return <a href={linkTo({ kind: 'leader', id: subject.leader })}>{nameOf(subject.leader, people, words)}</a>;
  }
  if ('country' in subject) return <>{words.country(subject.country)}</>;
  return <>{'group' in subject ? subject.group : words.t('allForeignLeaders')}</>;
}
