import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';

/** A keyboard command as the browser has it now. */
export interface Shortcut {
  readonly what: 'next' | 'previous' | 'popup';
  /** Null where the reader has taken the keys away. */
  readonly keys: string | null;
}

export interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  /** Absent where the browser has no page for them that a link may open. */
  readonly onOpenShortcuts?: () => void;
}

const SHORTCUTS = {
  next: 'commandNext',
  previous: 'commandPrevious',
  popup: 'commandPopup',
} as const satisfies Record<Shortcut['what'], PlainKey>;

/** The keys, which are the browser's to change; nothing where it has none. */
export function ShortcutsSection({ words, shortcuts, onOpenShortcuts }: ShortcutsProps & { readonly words: Words }) {
  if (shortcuts.length === 0) return null;
  return (
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
      {onOpenShortcuts && (
        <button type="button" class="text-button" onClick={onOpenShortcuts}>
          {words.t('shortcutsChange')}
        </button>
      )}
    </section>
  );
}
