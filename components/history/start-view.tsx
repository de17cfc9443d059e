import type { Overview } from '../../lib/history/listings/overview.ts';
import { eventName, seriesName } from '../subject/names.ts';
import { placeName } from '../subject/place.ts';
import { hashOf, hashOfSeries } from '../subject/route.ts';
import type { Words } from '../words/words.ts';
import { eventDates } from './event-facts.tsx';

/** Where somebody begins who does not know yet what to look for: the newest editions, and every series. */
export function StartView({ overview, words }: { readonly overview: Overview | null; readonly words: Words }) {
  const { compare } = new Intl.Collator(words.lang);
  const series = overview?.series
    .map((summary) => ({ ...summary, name: seriesName(summary.series, words) }))
    .toSorted((a, b) => b.reported.length - a.reported.length || compare(a.name, b.name));
  return (
    <>
      <div class="start">
        <h1 class="name">{words.t('startTitle')}</h1>
        <p>{words.t('startText')}</p>
      </div>
      {overview && overview.latest.length > 0 && (
        <section class="start-part">
          <h2 class="label">{words.t('latestEditions')}</h2>
          <ul class="latest">
            {overview.latest.map(({ event, series: of }) => (
              <li key={event.id}>
                <a href={hashOf({ kind: 'event', id: event.id })}>{eventName(event, of, words)}</a>
                <p class="quiet">
                  {words.date(eventDates(event))}
                  <span class="dot"> {placeName(event, words)}</span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {series && series.length > 0 && (
        <section class="start-part">
          <h2 class="label">{words.t('packSeries')}</h2>
          <ul class="series-list">
            {series.map(({ series: { id }, name, editions, reported, from, to }) => (
              <li key={id}>
                <a href={hashOfSeries(id)}>{name}</a>
                <p class="quiet">
                  {words.date(from === to ? from : `${from}/${to}`)}
                  <span class="dot">
                    {' '}
                    {words.t('editionsReported', words.number(reported.length), words.number(editions))}
                  </span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
