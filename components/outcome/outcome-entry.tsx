import type { ComponentChildren } from 'preact';
import type { Outcome } from '../../lib/history/types.ts';
import { useWrong, WrongMark, WrongNote } from '../kept/wrong-mark.tsx';
import { outcomeReport, wrongOutcome } from '../kept/wrong-marks.ts';
import { Ladder } from '../ladder/ladder.tsx';
import type { Cast } from '../subject/cast.ts';
import { representativeName } from '../subject/names.ts';
import type { Words } from '../words/words.ts';
import { Glyph } from './glyph.tsx';
import { outcomeLook, shownOutcome } from './outcome-words.ts';
import { qualifierPhrase } from './qualifier-words.ts';
import { standInPhrase } from './stand-in.ts';

export interface OutcomeEntryProps {
  readonly outcome: Outcome;
  /** What this line is about beside the outcome: an event's name in a leader's list, a person's in an event's. */
  readonly about: ComponentChildren;
  /** The event's date, where the line has to say it. */
  readonly when: string | null;
  /** What is special about it, as sentences. */
  readonly precedents?: readonly string[];
  /** Those whom representatives and groups may be. */
  readonly cast: Cast;
  readonly words: Words;
}

/** One outcome: shape, word, what it is about, when, what limits it, and the reports behind it. */
export function OutcomeEntry({ outcome, about, when, precedents = [], cast, words }: OutcomeEntryProps) {
  const shown = shownOutcome(outcome);
  const look = outcomeLook(shown);
  const stand = outcome.representative ? representativeName(outcome.representative, cast.people, words) : null;
  const runsOn = shown === 'represented';
  const limits = outcome.qualifiers.map((qualifier) => qualifierPhrase(qualifier, outcome.event, cast, words));
  const what = wrongOutcome(outcome);
  const summary = outcomeReport(outcome, words);
  if (useWrong(what)) {
    return (
      <li class="outcome">
        <WrongNote what={what} report={summary} words={words}>
          {about}
        </WrongNote>
      </li>
    );
  }
  return (
    <li class="outcome" data-tone={look.tone}>
      <Glyph outcome={shown} />
      <div class="outcome-body">
        <p class="outcome-head">
          <strong class="outcome-word">{words.t(look.word)}</strong>
          {stand && runsOn && <span class="outcome-stand"> {words.t('representedBy', stand)}</span>}
        </p>
        <p class="outcome-about">
          {about}
          {when && <span class="outcome-when"> {when}</span>}
        </p>
        {stand && !runsOn && <p class="stand-in">{standInPhrase(stand, outcome.basis, words)}</p>}
        {limits.length > 0 && (
          <ul class="qualifiers">
            {limits.map((limit) => (
              <li key={limit}>{limit} </li>
            ))}
          </ul>
        )}
        {precedents.map((phrase) => (
          <p key={phrase} class="precedents">
            {phrase}
          </p>
        ))}
        <Ladder
          rungs={outcome.ladder}
          origins={outcome.origins}
          cast={cast}
          words={words}
          foot={<WrongMark what={what} about={summary} words={words} />}
        />
      </div>
    </li>
  );
}
