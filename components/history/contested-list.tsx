import type { Account, Contested } from '../../lib/history/rules/contested.ts';
import type { EventHistory } from '../../lib/history/types.ts';
import { Glyph } from '../outcome/glyph.tsx';
import { outcomeLook, shownStatus } from '../outcome/outcome-words.ts';
import { nameOf } from '../subject/names.ts';
import type { LinkTo } from '../subject/subject.ts';
import { isolate } from '../words/isolate.ts';
import type { Words } from '../words/words.ts';

/** So many publishers of one account are named. */
const NAMED = 5;

/** On whom sources disagree, and which of them say what. */
export function ContestedList({
  contested,
  history,
  words,
  linkTo,
}: {
  readonly contested: readonly Contested[];
  readonly history: EventHistory;
  readonly words: Words;
  readonly linkTo: LinkTo;
}) {
  return (
    <ul class="contested">
      {contested.map(({ outcome: { subject, basis }, accounts }) => (
        <li key={Object.values(subject)[0]}>
          <p class="contested-who">
            {'leader' in subject ? (
              <a href={linkTo({ kind: 'leader', id: subject.leader })}>
                <bdi>{nameOf(subject.leader, history.leaders, words)}</bdi>
              </a>
            ) : (
              words.country(subject.country)
            )}
          </p>
          <ul>
            {accounts.map((account) => {
              const shown = shownStatus(account.status, account.denies, basis);
              const look = outcomeLook(shown);
              const plain = words.t(outcomeLook(shownStatus(account.status, false, basis)).word);
              return (
                <li key={`${account.status} ${account.denies}`} class="account" data-tone={look.tone}>
                  <Glyph outcome={shown} />
                  <p>
                    <span class="outcome-word">{account.denies ? words.t('claimDenied', plain) : plain}</span>{' '}
                    <span class="quiet">{publishers(account, words)}</span>
                  </p>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** “The Gazette, Example TV and 3 more” */
function publishers({ rungs }: Account, words: Words): string {
  const names = [...new Set(rungs.map(({ source }) => isolate(source.publisher)))];
  const rest = names.length - NAMED;
  // One more name is no longer than the words that stand for it.
  if (rest <= 1) return words.list(names);
  return `${names.slice(0, NAMED).join(', ')} ${words.t('showAll', words.number(rest))}`;
}
