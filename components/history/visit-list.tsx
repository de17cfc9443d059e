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

/** A leader's journeys outside any series, each with its source one click deeper. */
export function VisitList({ history, words }: { readonly history: LeaderHistory; readonly words: Words }) {
  const { people } = castOfLeader(history);
  return (
    <ul class="visits">
      {history.visits.map((visit) => {
        const country = words.country(visit.country);
        const source = history.sources.find((each) => each.id === visit.source);
        const met = visit.met?.map((id) => nameOf(id, people, words)) ?? [];
        const facts = [
          visit.kind ? words.t(KIND[visit.kind]) : null,
          met.length > 0 ? words.t('visitMet', words.list(met)) : null,
        ].filter((fact) => fact !== null);
        return (
          <li key={visit.id} class="visit">
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
                  {visit.note && <p class="rung-note">{visit.note}</p>}
                </div>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
