import type { ComponentChildren } from 'preact';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';

/** One of several ways, each said in a sentence. */
export function OneOf<Way extends string>({
  title,
  name,
  ways,
  chosen,
  words,
  onChoose,
  sample,
  children,
}: {
  readonly title: string;
  /** Of the field; two on one page differ. */
  readonly name: string;
  readonly ways: Readonly<Record<Way, PlainKey>>;
  readonly chosen: Way;
  readonly words: Words;
  readonly onChoose: (way: Way) => void;
  /** What a way looks like. */
  readonly sample?: (way: Way) => ComponentChildren;
  readonly children?: ComponentChildren;
}) {
  return (
    <fieldset>
      <legend class="label">{title}</legend>
      {(Object.keys(ways) as Way[]).map((way) => (
        <label key={way} class="choice">
          <input type="radio" name={name} checked={chosen === way} onChange={() => onChoose(way)} />
          <span>
            {words.t(ways[way])}
            {sample && <> {sample(way)}</>}
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}

/** Something that is on or off. */
export function OnOff({
  label,
  hint,
  on,
  onTurn,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}) {
  return (
    <label class="choice">
      <input type="checkbox" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />
      <span>
        {label}
        {hint && <span class="quiet hint">{hint}</span>}
      </span>
    </label>
  );
}
