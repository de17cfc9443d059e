import type { ComponentChildren } from 'preact';
import type { PageClaim } from '../../lib/browser/messages.ts';
import type { CameOfIt } from '../../lib/history/beside-a-page/came-of-it.ts';
import type { ToldClaim } from '../../lib/history/beside-a-page/told-claims.ts';
import type { Outcome } from '../../lib/history/types.ts';
import { useWrong, WrongNote } from '../kept/wrong-mark.tsx';
import { wrongReading } from '../kept/wrong-marks.ts';
import { Ladder } from '../ladder/ladder.tsx';
import { Glyph } from '../outcome/glyph.tsx';
import { qualifierPhrase } from '../outcome/qualifier-words.ts';
import { standInPhrase } from '../outcome/stand-in.ts';
import { representativeName } from '../subject/names.ts';
import type { LinkTo } from '../subject/subject.ts';
import type { Words } from '../words/words.ts';
import { cameLook, claimSubject, isLoud, manyPhrase, saidPhrase, verdictPhrase } from './claim-words.ts';

export interface ClaimEntryProps {
  readonly told: ToldClaim<PageClaim>;
  /** The day of the page, which tells an announcement from a report. */
  readonly published: string | null;
  /** The language of the page, for its own words. */
  readonly lang: string | null;
  readonly words: Words;
  /** Where a leader's own page is; absent where a view cannot lead there. */
  readonly linkTo?: LinkTo;
  /** What the entry is about where that is not whom the claim names: in a leader's card the event. */
  readonly about?: ComponentChildren;
  /** What is special about their coming, as sentences. */
  readonly precedents?: readonly string[];
  /** What came of it stands above already, beside another claim. */
  readonly isSettled?: boolean;
  /** What the reader can do with the claim, as buttons. */
  readonly actions?: ComponentChildren;
}

/** One thing that the page says, with the page's own words behind it, and what came of it. */
export function ClaimEntry(props: ClaimEntryProps) {
  const { told, published, lang, words, linkTo, about, precedents = [], isSettled = false, actions } = props;
  const { claim, came } = told;
  const { subject } = claim;
  const name = claimSubject(told, words);
  const what = wrongReading(claim);
  if (useWrong(what)) {
    const said = words.t('commaBetween', name, saidPhrase(told, published, words));
    return (
      <li class="claim">
        <WrongNote what={what} report={said} words={words}>
          {said}
        </WrongNote>
      </li>
    );
  }
  const look = came && cameLook(came);
  return (
    <li class="claim" data-loud={isLoud(told)} data-tone={look?.tone ?? 'open'}>
      <Glyph outcome={look?.shown ?? null} />
      <div class="claim-body">
        <p class="claim-subject">
          {about ??
            (linkTo && 'leader' in subject ? (
              <a href={linkTo({ kind: 'leader', id: subject.leader })}>
                <bdi>{name}</bdi>
              </a>
            ) : (
              <bdi>{name}</bdi>
            ))}
        </p>
        <details class="claim-said ladder">
          <summary>{words.t('labelled', words.t('thisArticle'), saidPhrase(told, published, words))}</summary>
          <blockquote class="claim-quote" dir="auto" {...(lang ? { lang } : {})}>
            {claim.quote.exact}
          </blockquote>
        </details>
        {came && !isSettled && <Came came={came} told={told} words={words} />}
        {precedents.map((phrase) => (
          <p key={phrase} class="precedents">
            {phrase}
          </p>
        ))}
        {actions && <div class="claim-actions">{actions}</div>}
      </div>
    </li>
  );
}

function Came({
  came,
  told,
  words,
}: {
  readonly came: CameOfIt;
  readonly told: ToldClaim<PageClaim>;
  readonly words: Words;
}) {
  if (came.kind === 'no-report') {
    return <p class="claim-limits">{words.t('qualifierNoAfterReport', words.date(came.recordUntil))}</p>;
  }
  const verdict = verdictPhrase(came, words);
  return (
    <>
      {verdict && <p class="claim-verdict">{verdict}</p>}
      {'there' in came ? (
        <p class="claim-came">
          {words.t('labelled', words.t('inTheEnd'), manyPhrase(came.there, came.away, told.people, words))}
        </p>
      ) : came.outcome ? (
        <CameOutcome outcome={came.outcome} told={told} words={words} />
      ) : (
        <p class="claim-came">{words.t('labelled', words.t('inTheEnd'), words.t('qualifierNotOnList'))}</p>
      )}
    </>
  );
}

/** The outcome as a line, what limits it, and the reports behind it. */
function CameOutcome({
  outcome,
  told,
  words,
}: {
  readonly outcome: Outcome;
  readonly told: ToldClaim<PageClaim>;
  readonly words: Words;
}) {
  const { word } = cameLook({ kind: 'agrees', outcome });
  const cast = { people: told.people, groups: told.groups };
  const stand = outcome.representative ? representativeName(outcome.representative, told.people, words) : null;
  const limits = outcome.qualifiers.map((qualifier) => qualifierPhrase(qualifier, outcome.event, cast, words));
  // What was only announced is not how it ended.
  const label = words.t(outcome.basis === 'after' ? 'inTheEnd' : 'ourRecord');
  return (
    <>
      <Ladder
        rungs={outcome.ladder}
        origins={outcome.origins}
        cast={cast}
        words={words}
        head={
          <span class="claim-came">
            {words.t('labelled', label, '')}
            <strong class="outcome-word">{words.t(word)}</strong>
          </span>
        }
      />
      {stand && <p class="stand-in">{standInPhrase(stand, outcome.basis, words)}</p>}
      {limits.length > 0 && <p class="claim-limits">{limits.join(' ')}</p>}
    </>
  );
}
