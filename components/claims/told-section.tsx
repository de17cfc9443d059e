import type { ComponentChildren } from 'preact';
import type { PageClaim, PageSummary } from '../../lib/browser/messages.ts';
import { phaseOfSaying, type ToldClaim } from '../../lib/history/beside-a-page/told-claims.ts';
import type { Words } from '../words/words.ts';
import { ClaimEntry } from './claim-entry.tsx';
import { isLoud } from './claim-words.ts';

/** A card is a glance. */
const SHOWN = 3;

/**
 * What of a page's claims a card begins with, one of each event: what was announced and has since
 * happened, and what the record has otherwise. A report that the record agrees with says nothing new.
 */
export function tellingClaims(
  told: readonly ToldClaim<PageClaim>[],
  published: string | null,
): readonly ToldClaim<PageClaim>[] {
  const telling = told.filter(
    (one) =>
      one.came !== null &&
      one.came.kind !== 'no-report' &&
      (isLoud(one) || phaseOfSaying(one.claim, published, one.event) === 'before'),
  );
  const first = Map.groupBy(telling, ({ event }) => event.id);
  return [...first.values()].flatMap((ofEvent) => ofEvent.find(isLoud) ?? ofEvent[0] ?? []).slice(0, SHOWN);
}

/** The claims with which a card begins. */
export function ToldSection({
  told,
  page,
  words,
  aboutOf,
  precedentsOf,
}: {
  readonly told: readonly ToldClaim<PageClaim>[];
  readonly page: PageSummary;
  readonly words: Words;
  /** What an entry is about: in a leader's card the event, in an event's card the person. */
  readonly aboutOf?: (told: ToldClaim<PageClaim>) => ComponentChildren;
  readonly precedentsOf?: (event: string) => readonly string[];
}) {
  if (told.length === 0) return null;
  return (
    <section class="strip">
      <h3 class="label">{words.t('claimsTitle')}</h3>
      <ul class="claim-list">
        {told.map((one) => (
          <ClaimEntry
            key={`${one.event.id} ${one.claim.block} ${one.claim.start}`}
            told={one}
            published={page.published}
            lang={page.lang}
            words={words}
            {...(aboutOf && { about: aboutOf(one) })}
            precedents={precedentsOf?.(one.event.id) ?? []}
          />
        ))}
      </ul>
    </section>
  );
}
