import { useContext, useId, useState } from 'preact/hooks';
import type { EventHistory } from '../../lib/history/types.ts';
import { ReaderDesk } from '../kept/reader-desk.ts';
import { WrongMark, WrongNote } from '../kept/wrong-mark.tsx';
import { outcomeReport, wrongOutcome } from '../kept/wrong-marks.ts';
import { LadderRungs } from '../ladder/ladder.tsx';
import { Glyph } from '../outcome/glyph.tsx';
import { outcomeLook } from '../outcome/outcome-words.ts';
import { qualifierPhrase } from '../outcome/qualifier-words.ts';
import { standInPhrase } from '../outcome/stand-in.ts';
import { castOfEvent } from '../subject/cast.ts';
import { representativeName } from '../subject/names.ts';
import type { LinkTo } from '../subject/subject.ts';
import type { Words } from '../words/words.ts';
import { type Guest, type GuestGroup, groupGuests } from './group-guests.ts';

export interface GuestListProps {
  readonly history: EventHistory;
  readonly words: Words;
  /** How many names a group shows before it asks; all where left out. */
  readonly atFirst?: number;
  readonly linkTo?: LinkTo;
}

/** Who came and who did not: one group an outcome, the names run in, each opening the reports on it. */
export function GuestList({ history, words, atFirst, linkTo }: GuestListProps) {
  const { wrong } = useContext(ReaderDesk);
  const isWrong = ({ outcome }: Guest) => wrong.has(wrongOutcome(outcome));
  const groups = groupGuests(history, words);
  const hidden = groups.flatMap(({ guests }) => guests.filter(isWrong));
  return (
    <>
      <ul class="guest-groups">
        {groups.map((group) => (
          <Group
            key={group.outcome ?? 'none'}
            group={{ ...group, guests: group.guests.filter((guest) => !isWrong(guest)) }}
            history={history}
            words={words}
            {...(atFirst === undefined ? {} : { atFirst })}
            {...(linkTo ? { linkTo } : {})}
          />
        ))}
      </ul>
      {hidden.map(({ key, name, outcome }) => (
        <WrongNote
          key={key}
          what={wrongOutcome(outcome)}
          report={words.t('commaBetween', name, outcomeReport(outcome, words))}
          words={words}
        >
          {name}
        </WrongNote>
      ))}
    </>
  );
}

function Group({ group, history, words, atFirst, linkTo }: GuestListProps & { readonly group: GuestGroup }) {
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const panel = useId();
  if (group.guests.length === 0) return null;
  const look = outcomeLook(group.outcome);
  // One hidden name is no shorter than the button that would show it.
  const limit = all || atFirst === undefined || group.guests.length <= atFirst + 1 ? group.guests.length : atFirst;
  const shown = group.guests.slice(0, limit);
  const rest = group.guests.length - limit;
  const opened = shown.find((guest) => guest.key === open);
  return (
    <li class="guest-group" data-tone={look.tone}>
      <p class="guest-head">
        <Glyph outcome={group.outcome} />
        <strong class="outcome-word">{words.t(look.word)}</strong>
        <span class="count">{words.number(group.guests.length)}</span>
      </p>
      <ul class="guest-names">
        {shown.map((guest) => (
          <li key={guest.key}>
            <button
              type="button"
              class="guest"
              aria-expanded={guest.key === open}
              {...(guest.key === open ? { 'aria-controls': panel } : {})}
              onClick={() => setOpen(guest.key === open ? null : guest.key)}
            >
              <bdi>{guest.name}</bdi>
            </button>
          </li>
        ))}
        {rest > 0 && (
          <li>
            <button type="button" class="guest more" onClick={() => setAll(true)}>
              {words.t('showAll', words.number(rest))}
            </button>
          </li>
        )}
      </ul>
      {opened && (
        <section class="guest-reports" id={panel} aria-label={words.t('showReports', opened.name)}>
          <GuestReports guest={opened} history={history} words={words} {...(linkTo ? { linkTo } : {})} />
        </section>
      )}
    </li>
  );
}

function GuestReports({
  guest,
  history,
  words,
  linkTo,
}: {
  readonly guest: Guest;
  readonly history: EventHistory;
  readonly words: Words;
  readonly linkTo?: LinkTo;
}) {
  const { outcome } = guest;
  const cast = castOfEvent(history);
  const stand = outcome.representative ? representativeName(outcome.representative, cast.people, words) : null;
  const limits = outcome.qualifiers.map((qualifier) => qualifierPhrase(qualifier, outcome.event, cast, words));
  if (stand) limits.unshift(standInPhrase(stand, outcome.basis, words));
  const what = wrongOutcome(outcome);
  const report = words.t('commaBetween', guest.name, outcomeReport(outcome, words));
  return (
    <>
      {linkTo && guest.subject && (
        <p>
          <a href={linkTo(guest.subject)}>{words.t('historyOf', guest.name)}</a>
        </p>
      )}
      {limits.length > 0 && (
        <ul class="qualifiers">
          {limits.map((limit) => (
            <li key={limit}>{limit} </li>
          ))}
        </ul>
      )}
      <LadderRungs rungs={outcome.ladder} cast={cast} words={words} />
      <WrongMark what={what} about={report} words={words} />
    </>
  );
}
