import type { Words } from '../words/words.ts';
import { OnOff } from './choices.tsx';

/** One host that the reader has allowed beyond the named news sites. */
export interface GrantedSite {
  /** The match pattern, as the browser lists it. */
  readonly pattern: string;
  /** What readers call it. */
  readonly host: string;
}

export interface SitesProps {
  readonly sites: readonly GrantedSite[];
  /** Whether every site is allowed at once. */
  readonly everywhere: boolean;
  readonly onRemove: (site: GrantedSite) => void;
  readonly onEverywhere: (on: boolean) => void;
}

/** Where pages are read: what the reader has allowed besides the named sites, and where they have switched it off. */
export function SitesSection({
  words,
  sites,
  everywhere,
  off,
  onRemove,
  onEverywhere,
  onSwitchOn,
}: SitesProps & {
  readonly words: Words;
  /** Hosts. */
  readonly off: readonly string[];
  readonly onSwitchOn: (host: string) => void;
}) {
  return (
    <section>
      <h2 class="label">{words.t('sitesTitle')}</h2>
      <p>{words.t('sitesText')}</p>
      <OnOff
        label={words.t('everywhereLabel')}
        hint={words.t('everywhereHint')}
        on={everywhere}
        onTurn={onEverywhere}
      />
      <Hosts
        hosts={sites.map(({ host }) => host)}
        action={words.t('siteRemove')}
        named={(host) => words.t('siteRemoveNamed', host)}
        onAct={(at) => {
          const site = sites[at];
          if (site) onRemove(site);
        }}
      />
      {off.length > 0 && <h3 class="label">{words.t('sitesOff')}</h3>}
      <Hosts
        hosts={off}
        action={words.t('switchOn')}
        named={(host) => words.t('labelled', words.t('switchOn'), host)}
        onAct={(at) => {
          const host = off[at];
          if (host !== undefined) onSwitchOn(host);
        }}
      />
    </section>
  );
}

/** Hosts, each with what can be done with it. */
function Hosts({
  hosts,
  action,
  named,
  onAct,
}: {
  readonly hosts: readonly string[];
  readonly action: string;
  /** What the button is called where it is not seen beside its host. */
  readonly named: (host: string) => string;
  readonly onAct: (at: number) => void;
}) {
  if (hosts.length === 0) return null;
  return (
    <ul class="sites">
      {hosts.map((host, at) => (
        <li key={host}>
          <bdi>{host}</bdi>
          <button type="button" class="text-button" aria-label={named(host)} onClick={() => onAct(at)}>
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
