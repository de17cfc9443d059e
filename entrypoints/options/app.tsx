import { useEffect, useState } from 'preact/hooks';
import { Options } from '../../components/options/options-view.tsx';
import type { Shortcut } from '../../components/options/shortcuts-section.tsx';
import type { Words } from '../../components/words/words.ts';
import {
  EVERYWHERE,
  type Grants,
  getGrants,
  onGrantsChanged,
  removeOrigins,
  requestOrigins,
} from '../../lib/browser/grants.ts';
import { keptAddress } from '../../lib/browser/open-page.ts';
import {
  changeSettings,
  getSettings,
  onSettingsChanged,
  resetSettings,
  type Settings,
} from '../../lib/browser/settings.ts';
import { getShortcuts, shortcutsPage } from '../../lib/browser/shortcuts.ts';
import { usePacks } from './use-packs.ts';

/** Wires the options' view to the settings, the permissions and the browser's commands. */
export function OptionsApp({ words }: { readonly words: Words }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [grants, setGrants] = useState<Grants | null>(null);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  const packs = usePacks();

  useEffect(() => {
    void getSettings().then(setSettings);
    return onSettingsChanged(setSettings);
  }, []);
  useEffect(() => {
    const ask = () => void getGrants().then(setGrants);
    ask();
    return onGrantsChanged(ask);
  }, []);
  useEffect(() => {
    // The reader comes back from the browser's own page with other keys.
    const ask = () => void getShortcuts().then(setShortcuts);
    ask();
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, []);

  if (!settings || !grants) return null;
  const open = shortcutsPage();
  return (
    <Options
      words={words}
      settings={settings}
      sites={grants.sites}
      everywhere={grants.everywhere}
      shortcuts={shortcuts}
      {...(open ? { onOpenShortcuts: open } : {})}
      keptHref={keptAddress()}
      packs={packs}
      onChange={(change) => void changeSettings(change).then(setSettings)}
      onReset={() => void resetSettings().then(setSettings)}
      onRemove={(site) => void removeOrigins([site.pattern])}
      onEverywhere={(on) => void (on ? requestOrigins([EVERYWHERE]) : removeOrigins([EVERYWHERE]))}
    />
  );
}
