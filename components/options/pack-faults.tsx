import type { Fault } from '../../lib/packs/parsed-file.ts';
import type { Words } from '../words/words.ts';
import { faultPhrase } from './fault-words.ts';

/** More than these nobody mends before trying again; how many there are is said above. */
const SHOWN = 20;

/** Why a file was not imported: line, field and reason of each fault. */
export function PackFaults({
  file,
  faults,
  total,
  words,
}: {
  readonly file: string;
  readonly faults: readonly Fault[];
  readonly total: number;
  readonly words: Words;
}) {
  return (
    <div class="pack-state trouble">
      <div role="alert">
        <p class="pack-name">{words.n('packFaults', total, file)}</p>
        <p>
          {words.t('packNothingChanged')}
          {total > SHOWN && ` ${words.t('packFirstFaults', words.number(SHOWN))}`}
        </p>
      </div>
      <table class="pack-table">
        <thead>
          <tr>
            <th scope="col">{words.t('faultLine')}</th>
            <th scope="col">{words.t('faultField')}</th>
            <th scope="col">{words.t('faultReason')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.slice(0, SHOWN).map((fault) => (
            <tr key={`${fault.line} ${fault.path} ${fault.message}`}>
              <td>{fault.line === null ? '–' : words.number(fault.line)}</td>
              <td>{fault.path === '' ? words.t('faultWholeFile') : <bdi class="pack-field">{fault.path}</bdi>}</td>
              <td>{faultPhrase(fault, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
