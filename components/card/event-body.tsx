import type { PageClaim, PageSummary } from '../../lib/browser/messages.ts';
import type { ToldClaim } from '../../lib/history/beside-a-page/told-claims.ts';
import type { EventHistory } from '../../lib/history/types.ts';
import { isLoud } from '../claims/claim-words.ts';
import { ToldSection } from '../claims/told-section.tsx';
import { GuestList } from '../guests/guest-list.tsx';
import { TallyList } from '../history/tally-list.tsx';
import { Ladder } from '../ladder/ladder.tsx';
import { castOfEvent } from '../subject/cast.ts';
import type { Words } from '../words/words.ts';

/** What came otherwise than the page says; the popup has all. */
const SAID_AT_FIRST = 3;

/** How many names of one outcome the card shows before it asks. */
const NAMES_AT_FIRST = 8;

/** The event card's body: what came otherwise than the page says, who came, run in by outcome, and the counts that sources give. */
export function EventBody({
  history,
  told,
  page,
  words,
}: {
  readonly history: EventHistory;
  readonly told: readonly ToldClaim<PageClaim>[];
  readonly page: PageSummary;
  readonly words: Words;
}) {
  return (
    <>
      <ToldSection told={told.filter(isLoud).slice(0, SAID_AT_FIRST)} page={page} words={words} />
      {history.outcomes.length > 0 ? (
        <section class="strip">
          <h3 class="label">{words.t('whoCame')}</h3>
          <GuestList history={history} words={words} atFirst={NAMES_AT_FIRST} />
        </section>
      ) : (
        <p class="card-note">{words.t('noGuests')}</p>
      )}
      {history.general.length > 0 && (
        <section class="strip">
          <h3 class="label">{words.t('generalReports')}</h3>
          <Ladder rungs={history.general} origins={0} cast={castOfEvent(history)} words={words} />
        </section>
      )}
      {history.tallies.length > 0 && (
        <section class="strip">
          <h3 class="label">{words.t('tallies')}</h3>
          <TallyList tallies={history.tallies} words={words} />
        </section>
      )}
    </>
  );
}
