import { type HeadCount, rollCall, rollStanding } from '../../lib/history/beside-a-page/roll-call.ts';
import type { EventHistory } from '../../lib/history/types.ts';
import type { Leader } from '../../lib/packs/schema.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';

const BOUNDED = { about: 'tallyAbout', min: 'tallyMin' } as const satisfies Record<string, PlainKey>;

/** “26”, “at least 11”, “26–29” where sources differ. */
function countPhrase({ from, to, bound }: HeadCount, words: Words): string {
  const number = from === to ? words.number(to) : words.t('numberRange', words.number(from), words.number(to));
  return bound === 'exact' ? number : words.t(BOUNDED[bound], number);
}

/**
 * “26 announced · 26 came · 2 of them named here”: the numbers of an event, as data for a line.
 *
 * @param named the leaders whom the page names; null where nobody asks
 */
export function rollCallPhrases(history: EventHistory, named: readonly Leader[] | null, words: Words): string[] {
  const roll = rollCall(history);
  const here = named?.filter((leader) => rollStanding(leader, history)?.kind === 'on-the-list') ?? [];
  const present = here.filter(({ id }) => id !== history.event.host).length;
  return [
    roll.announced && words.t('rollAnnounced', countPhrase(roll.announced, words)),
    roll.came
      ? words.t('rollCame', countPhrase(roll.came, words))
      : roll.present > 0 && words.t(roll.complete ? 'rollCame' : 'rollOnRecord', words.number(roll.present)),
    present > 0 && words.t('rollNamed', words.number(present)),
  ].filter((phrase) => phrase !== null && phrase !== false);
}

/** The roll call of an event in one line; nothing where the record has no numbers. */
export function RollCallLine({
  history,
  named,
  words,
}: {
  readonly history: EventHistory;
  readonly named: readonly Leader[] | null;
  readonly words: Words;
}) {
  const phrases = rollCallPhrases(history, named, words);
  if (phrases.length === 0) return null;
  return (
    <ul class="roll-call" aria-label={words.t('rollCall')}>
      {phrases.map((phrase) => (
        <li key={phrase}>{phrase} </li>
      ))}
    </ul>
  );
}
