import type { Settings } from '../../lib/browser/settings-shape.ts';
import { Masthead } from '../theme/masthead.tsx';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { OneOf, OnOff } from './choices.tsx';
import { type PacksProps, PacksSection } from './packs-section.tsx';
import { type ShortcutsProps, ShortcutsSection } from './shortcuts-section.tsx';
import { type SitesProps, SitesSection } from './sites-section.tsx';

export interface OptionsProps extends SitesProps, ShortcutsProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onReset: () => void;
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

/** The options: few, each said in a sentence, saved at once. */
export function Options(props: OptionsProps) {
  const { words, settings, onChange } = props;
  return (
    <div class="sheet" lang={words.lang} dir={words.dir}>
      <Masthead words={words} />
      <main class="options">
        <h1 class="name">{words.t('options')}</h1>
        <p class="quiet">{words.t('optionsPromise')}</p>
        <MarkingOptions words={words} settings={settings} onChange={onChange} />
        <section>
          <h2 class="label">{words.t('keptTitle')}</h2>
          <p>{words.t('keptPromise')}</p>
          <p>
            <a href={props.keptHref}>{words.t('keptShow')}</a>
          </p>
        </section>
        <PacksSection words={words} {...props.packs} />
        <SitesSection
          {...props}
          off={settings.off}
          onSwitchOn={(host) => onChange({ off: settings.off.filter((each) => each !== host) })}
        />
        <ShortcutsSection {...props} />
        <div class="buttons">
          <button type="button" class="button" onClick={props.onReset}>
            {words.t('reset')}
          </button>
        </div>
      </main>
    </div>
  );
}

/** How pages are marked, and how a card is opened. */
function MarkingOptions({ words, settings, onChange }: Pick<OptionsProps, 'words' | 'settings' | 'onChange'>) {
  return (
    <>
      <OneOf
        title={words.t('highlightTitle')}
        name="highlight"
        ways={HIGHLIGHTS}
        chosen={settings.highlight}
        words={words}
        onChoose={(highlight) => onChange({ highlight })}
        sample={(style) => <span class={`sample ${style}`}>{words.t('highlightSample')}</span>}
      />
      <OneOf
        title={words.t('openTitle')}
        name="open"
        ways={OPENINGS}
        chosen={settings.open}
        words={words}
        onChoose={(open) => onChange({ open })}
      >
        <p class="quiet hint">{words.t('hoverHint')}</p>
      </OneOf>
      <fieldset>
        <legend class="label">{words.t('behaviourTitle')}</legend>
        <OnOff label={words.t('markPages')} on={settings.on} onTurn={(on) => onChange({ on })} />
        <OnOff
          label={words.t('badgeLabel')}
          hint={words.t('badgeHint')}
          on={settings.badge}
          onTurn={(badge) => onChange({ badge })}
        />
      </fieldset>
    </>
  );
}
