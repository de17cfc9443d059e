import type { Settings } from '../../lib/browser/settings-shape.ts';
import { Masthead } from '../theme/masthead.tsx';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { type PacksProps, PacksSection } from './packs-section.tsx';

/** One host that the reader has allowed beyond the named news sites. */
export interface GrantedSite {
  /** The match pattern, as the browser lists it. */
  readonly pattern: string;
  /** What readers call it. */
  readonly host: string;
}

/** A keyboard command as the browser has it now. */
export interface Shortcut {
  readonly what: 'next' | 'previous' | 'popup';
  /** Null where the reader has taken the keys away. */
  readonly keys: string | null;
}

export interface OptionsProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly sites: readonly GrantedSite[];
  /** Whether every site is allowed at once. */
  readonly everywhere: boolean;
  readonly shortcuts: readonly Shortcut[];
  /** Absent where the browser has no page for them that a link may open. */
  readonly onOpenShortcuts?: () => void;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onReset: () => void;
  readonly onRemove: (site: GrantedSite) => void;
  readonly onEverywhere: (on: boolean) => void;
  /** Where what the reader keeps is listed. */
  readonly keptHref: string;
  readonly packs: PacksProps;
}

const HIGHLIGHTS = {
  underline: 'highlightUnderline',
  tint: 'highlightTint',
  both: 'highlightBoth',
} as const satisfies Record<Settings['highlight'], PlainKey>;

const OPENINGS = {
  rest: 'openRest',
  shift: 'openShift',
  click: 'openClick',
} as const satisfies Record<Settings['open'], PlainKey>;

const SHORTCUTS = {
  next: 'commandNext',
  previous: 'commandPrevious',
  popup: 'commandPopup',
} as const satisfies Record<Shortcut['what'], PlainKey>;

/** The options: few, each said in a sentence, saved at once. */
export function Options(props: OptionsProps) {
  const { words, settings, sites, shortcuts, onChange } = props;
  return (
    <div class="sheet" lang={words.lang} dir={words.dir}>
      <Masthead words={words} />
      <main class="options">
        <h1 class="name">{words.t('options')}</h1>
        <p class="quiet">{words.t('optionsPromise')}</p>

        <fieldset>
          <legend class="label">{words.t('highlightTitle')}</legend>
          {(Object.keys(HIGHLIGHTS) as Settings['highlight'][]).map((style) => (
            <label key={style} class="choice">
              <input
                type="radio"
                name="highlight"
                checked={settings.highlight === style}
                onChange={() => onChange({ highlight: style })}
              />
              <span>
                {words.t(HIGHLIGHTS[style])} <span class={`sample ${style}`}>{words.t('highlightSample')}</span>
              </span>
            </label>
          ))}
        </fieldset>

        <fieldset>
          <legend class="label">{words.t('openTitle')}</legend>
          {(Object.keys(OPENINGS) as Settings['open'][]).map((way) => (
            <label key={way} class="choice">
              <input
                type="radio"
                name="open"
                checked={settings.open === way}
                onChange={() => onChange({ open: way })}
              />
              <span>{words.t(OPENINGS[way])}</span>
            </label>
          ))}
          <p class="quiet hint">{words.t('hoverHint')}</p>
        </fieldset>

        <fieldset>
          <legend class="label">{words.t('behaviourTitle')}</legend>
          <label class="choice">
            <input
              type="checkbox"
              checked={settings.on}
              onChange={(event) => onChange({ on: event.currentTarget.checked })}
            />
            <span>{words.t('markPages')}</span>
          </label>
          <label class="choice">
            <input
              type="checkbox"
              checked={settings.badge}
              onChange={(event) => onChange({ badge: event.currentTarget.checked })}
            />
            <span>
              {words.t('badgeLabel')}
              <span class="quiet hint">{words.t('badgeHint')}</span>
            </span>
          </label>
        </fieldset>

        <section>
          <h2 class="label">{words.t('keptTitle')}</h2>
          <p>{words.t('keptPromise')}</p>
          <p>
            <a href={props.keptHref}>{words.t('keptShow')}</a>
          </p>
        </section>

        <PacksSection words={words} {...props.packs} />

        <section>
          <h2 class="label">{words.t('sitesTitle')}</h2>
          <p>{words.t('sitesText')}</p>
          <label class="choice">
            <input
              type="checkbox"
              checked={props.everywhere}
              onChange={(event) => props.onEverywhere(event.currentTarget.checked)}
            />
            <span>
              {words.t('everywhereLabel')}
              <span class="quiet hint">{words.t('everywhereHint')}</span>
            </span>
          </label>
          {sites.length > 0 && (
            <ul class="sites">
              {sites.map((site) => (
                <li key={site.pattern}>
                  <bdi>{site.host}</bdi>
                  <button
                    type="button"
                    class="text-button"
                    aria-label={words.t('siteRemoveNamed', site.host)}
                    onClick={() => props.onRemove(site)}
                  >
                    {words.t('siteRemove')}
                  </button>
                </li>
              ))}
            </ul>
          )}
          {settings.off.length > 0 && (
            <>
              <h3 class="label">{words.t('sitesOff')}</h3>
              <ul class="sites">
                {settings.off.map((host) => (
                  <li key={host}>
                    <bdi>{host}</bdi>
                    <button
                      type="button"
                      class="text-button"
                      aria-label={words.t('labelled', words.t('switchOn'), host)}
                      onClick={() => onChange({ off: settings.off.filter((each) => each !== host) })}
                    >
                      {words.t('switchOn')}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>

        {shortcuts.length > 0 && (
          <section>
            <h2 class="label">{words.t('shortcutsTitle')}</h2>
            <dl class="shortcuts">
              {shortcuts.map((shortcut) => (
                <div key={shortcut.what}>
                  <dt>{words.t(SHORTCUTS[shortcut.what])}</dt>
                  <dd>{shortcut.keys ? <kbd>{shortcut.keys}</kbd> : words.t('shortcutNone')}</dd>
                </div>
              ))}
            </dl>
            {props.onOpenShortcuts && (
              <button type="button" class="text-button" onClick={props.onOpenShortcuts}>
                {words.t('shortcutsChange')}
              </button>
            )}
          </section>
        )}

        <div class="buttons">
          <button type="button" class="button" onClick={props.onReset}>
            {words.t('reset')}
          </button>
        </div>
      </main>
    </div>
  );
}
