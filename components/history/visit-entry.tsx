import type { LeaderHistory } from '../../lib/history/types.ts';
import type { Visit } from '../../lib/packs/schema.ts';
import { firstJourneyAt } from '../claims/precedent-words.ts';
import { SourceLine } from '../ladder/source-line.tsx';
import { castOfLeader } from '../subject/cast.ts';
import { nameOf } from '../subject/names.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';

const KIND = {
  official: 'visitOfficial',
  working: 'visitWorking',
  summit: 'visitSummit',
} as const satisfies Record<NonNullable<Visit['kind']>, PlainKey>;

/** A leader's journey outside any series, its source one click deeper. */
export function VisitEntry({
  visit,
  history,
  words,
}: {
  readonly visit: Visit;
  readonly history: LeaderHistory;
  readonly words: Words;
}) {
  const { people } = castOfLeader(history);
  const country = words.country(visit.country);
  const source = history.sources.find((each) => each.id === visit.source);
  const met = visit.met?.map((id) => nameOf(id, people, words)) ?? [];
  const facts = [
    visit.kind ? words.t(KIND[visit.kind]) : null,
    met.length > 0 ? words.t('visitMet', words.list(met)) : null,
  ].filter((fact) => fact !== null);
  return (
    <li class="outcome visit">
      <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M2.5 8h10M9 4.5L12.5 8 9 11.5" />
      </svg>
      <div class="outcome-body">
        <p>
          <strong>{visit.place ? words.t('placeInCountry', visit.place, country) : country}</strong>
          <span class="outcome-when"> {words.date(visit.to ? `${visit.from}/${visit.to}` : visit.from)}</span>
        </p>
        {firstJourneyAt(history, visit, words).map((phrase) => (
          <p key={phrase} class="precedents">
            {phrase}
          </p>
        ))}
        {facts.length > 0 && <p class="qualifiers">{facts.join(' · ')}</p>}
        {source && (
          <details class="ladder">
            <summary>{words.n('reports', 1)}</summary>
            <div class="rungs">
              <SourceLine source={source} reported={null} locator={visit.locator} words={words} />
              {visit.note && (
                <p class="rung-note">
                  <bdi>{visit.note}</bdi>
                </p>
              )}
            </div>
          </details>
        )}
      </div>
    </li>
  );
}
