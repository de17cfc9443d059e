import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ActiveTab } from '../../lib/browser/active-tab.ts';
import type { Switch, Switches } from '../../lib/browser/switches.ts';
import { setSwitch, tabSwitches } from '../../lib/browser/tab-switches.ts';

export interface SwitchesHook {
  /** Null until they are known. */
  readonly switches: Switches | null;
  readonly turn: (which: Switch, on: boolean) => Promise<void>;
}

/** The switches of a tab. Which site a private window shows is not remembered: there is no switch for it. */
export function useSwitches(tab: ActiveTab | null): SwitchesHook {
  const [switches, setSwitches] = useState<Switches | null>(null);
  const refresh = useCallback(async () => {
    if (!tab) return;
    const found = await tabSwitches(tab.id, tab.url);
    setSwitches(tab.private ? { ...found, site: null } : found);
  }, [tab]);
  useEffect(() => void refresh(), [refresh]);
  const turn = async (which: Switch, on: boolean) => {
    if (!tab) return;
    await setSwitch(which, on, tab.id, switches?.host ?? null);
    await refresh();
  };
  return { switches, turn };
}
