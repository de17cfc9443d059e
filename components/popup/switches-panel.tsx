import type { Switch, Switches } from '../../lib/browser/switches.ts';
import type { Words } from '../words/words.ts';

export interface SwitchesPanelProps {
  readonly switches: Switches;
  readonly words: Words;
  readonly onSwitch: (which: Switch, on: boolean) => void;
}

/** Where names are marked, each switch with what it is about. */
export function SwitchesPanel({ switches, words, onSwitch }: SwitchesPanelProps) {
  const { everywhere, site, tab, host } = switches;
  const rows = [
    { which: 'tab' as const, on: tab, label: words.t('markTab') },
    ...(site === null || host === null ? [] : [{ which: 'site' as const, on: site, label: words.t('markSite', host) }]),
    { which: 'everywhere' as const, on: everywhere, label: words.t('markEverywhere') },
  ];
  return (
    <fieldset class="banner switches" id="switches">
      <legend class="label">{words.t('markPages')}</legend>
      {rows.map(({ which, on, label }) => (
        <label key={which} class="choice">
          <input type="checkbox" checked={on} onChange={(event) => onSwitch(which, event.currentTarget.checked)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
