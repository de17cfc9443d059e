import type { EventHistory } from '../../lib/history/types.ts';
import type { Tally } from '../../lib/packs/schema.ts';
import { SourceLine } from '../ladder/source-line.tsx';
import { Glyph } from '../outcome/glyph.tsx';
import { outcomeLook } from '../outcome/outcome-words.ts';
import type { CountedKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';

const WHAT = {
  leaders: 'tallyLeaders',
  countries: 'tallyCountries',
  contingents: 'tallyContingents',
} as const satisfies Record<Tally['what'], CountedKey>;

/** “at least 11 leaders” */
function tallyPhrase(tally: Tally, words: Words): string {
  const number = words.number(tally.n);
  const bounded =
    tally.bound === 'about'
      ? words.t('tallyAbout', number)
      : tally.bound === 'min'
        ? words.t('tallyMin', number)
        : number;
  return words.n(WHAT[tally.what], tally.n, bounded);
}

/** The counts that sources give of an event, each with its source one click deeper. */
export function TallyList({ tallies, words }: { readonly tallies: EventHistory['tallies']; readonly words: Words }) {
  return (
    <ul class="tallies">
      {tallies.map(({ tally, source }) => {
        const look = outcomeLook(tally.status);
        return (
          <li key={`${source.id} ${tally.what} ${tally.status} ${tally.n}`} data-tone={look.tone}>
            <details class="ladder">
              <summary>
                <Glyph outcome={tally.status} />
                <span>
                  <strong>{tallyPhrase(tally, words)}</strong> <span class="outcome-word">{words.t(look.word)}</span>
                </span>
              </summary>
              <div class="rung-body">
                {tally.speaker && <p class="rung-claim">{words.t('accordingTo', tally.speaker)}</p>}
                <SourceLine source={source} reported={null} locator={tally.locator} words={words} />
                {tally.note && (
                  <p class="rung-note">
                    <bdi>{tally.note}</bdi>
                  </p>
                )}
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
