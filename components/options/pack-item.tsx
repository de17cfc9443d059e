import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PackEntry } from '../../lib/store/packs/installed-packs.ts';
import type { PackShape } from '../../lib/store/packs/save-pack.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { PackFacts } from './pack-facts.tsx';
import { tablesOf } from './pack-tables.ts';

export interface PackItemProps {
  readonly pack: PackEntry;
  readonly words: Words;
  readonly onUse: (used: boolean) => void;
  readonly onPaint: (paints: boolean) => void;
  readonly onSave: (shape: PackShape) => void;
  readonly onRemove: () => void;
}

const SHAPES = ['json', 'csv'] as const satisfies readonly PackShape[];

/** Of how many rows that are not used the ids are named. */
const NAMED = 5;

/** One installed pack: what it is and holds, and what the reader may do with it where it is theirs. */
export function PackItem({ pack, words, onUse, onPaint, onSave, onRemove }: PackItemProps) {
  const name = useId();
  const label = pack.origin === 'own' ? words.t('packOwn') : pack.name;
  const tables = tablesOf(pack.rows);
  return (
    <li class="pack">
      <h3 class="pack-name" id={name}>
        <bdi>{label}</bdi>
      </h3>
      {pack.origin !== 'own' && <PackFacts pack={pack} origin={words.t(originKey(pack))} words={words} />}
      {tables.length > 0 && (
        <dl class="pack-counts">
          {tables.map(({ table, label: of, known }) => (
            <div key={table}>
              <dt>{words.t(of)}</dt>
              <dd>{words.number(known)}</dd>
            </div>
          ))}
        </dl>
      )}
      {pack.shadowed.length > 0 && (
        <p class="pack-field">
          {words.t(
            'packShadowed',
            words.number(pack.shadowed.length),
            `${pack.shadowed.slice(0, NAMED).join(', ')}${pack.shadowed.length > NAMED ? ' …' : ''}`,
          )}
        </p>
      )}
      {pack.origin === 'imported' && (
        <Choice of={name} label={words.t('packUse')} hint={words.t('packUseHint')} on={!pack.unused} onChange={onUse} />
      )}
      {pack.origin !== 'bundled' && (
        <Choice
          of={name}
          label={words.t('packPaints')}
          hint={words.t('packPaintsWarning')}
          on={pack.paints}
          onChange={onPaint}
        />
      )}
      {pack.origin !== 'own' && (
        <p class="pack-facts">
          <span class="quiet">{words.t('packSave')}</span>
          {SHAPES.filter((shape) => shape === 'json' || pack.rows.claims !== undefined).map((shape) => (
            <button
              key={shape}
              type="button"
              class="text-button"
              aria-label={`${words.t('packSave')} ${shape.toUpperCase()}: ${label}`}
              onClick={() => onSave(shape)}
            >
              {shape.toUpperCase()}
            </button>
          ))}
        </p>
      )}
      {pack.origin === 'imported' && <Removal name={label} words={words} onRemove={onRemove} />}
    </li>
  );
}

function originKey({ origin, updates }: PackEntry): PlainKey {
  if (updates !== undefined) return 'packUpdate';
  return origin === 'imported' ? 'packImported' : 'packBundled';
}

function Choice({
  of,
  label,
  hint,
  on,
  onChange,
}: {
  /** The id of the element that names the pack: a screen reader hears it beside the label. */
  readonly of: string;
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        aria-labelledby={`${id} ${of}`}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        <span id={id}>{label}</span>
        <span class="quiet hint" id={`${id}-hint`}>
          {hint}
        </span>
      </span>
    </label>
  );
}

/** Removing cannot be undone, since the rows are deleted: it is asked about first. */
function Removal({
  name,
  words,
  onRemove,
}: {
  readonly name: string;
  readonly words: Words;
  readonly onRemove: () => void;
}) {
  const [asked, setAsked] = useState<boolean | null>(null);
  const question = useId();
  const remove = useRef<HTMLButtonElement>(null);
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone: the keyboard goes on where the reader is.
    if (asked !== null) (asked ? stay : remove).current?.focus();
  }, [asked]);
  if (!asked) {
    return (
      <p>
        <button
          type="button"
          class="text-button"
          ref={remove}
          aria-label={words.t('keptRemoveOf', name)}
          onClick={() => setAsked(true)}
        >
          {words.t('keptRemove')}
        </button>
      </p>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in; this is a question with two answers.
    <div class="pack-question" role="group" aria-labelledby={question}>
      <p id={question}>{words.t('packRemoveAsk', name)}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onRemove}>
          {words.t('keptRemove')}
        </button>
        <button type="button" class="button" ref={stay} onClick={() => setAsked(false)}>
          {words.t('packRemoveNot')}
        </button>
      </div>
    </div>
  );
}
