import type { Words } from '../words/words.ts';

/** One of the lists of the page, by the id of its heading. */
export interface PagePart {
  readonly id: string;
  readonly name: string;
  readonly n: number;
}

/** How much of what there is, at a glance; each leads to its list. */
export function PageParts({ parts, words }: { readonly parts: readonly PagePart[]; readonly words: Words }) {
  return (
    <ul class="page-parts">
      {parts
        .filter(({ n }) => n > 0)
        .map(({ id, name, n }) => (
          <li key={id}>
            <button type="button" class="text-button" onClick={(event) => goTo(event.currentTarget, id)}>
              {name} <span class="count">{words.number(n)}</span>
            </button>{' '}
          </li>
        ))}
    </ul>
  );
}

/** Brings a heading to the top, and the keyboard with it. */
function goTo(from: Element, id: string): void {
  const heading = from.ownerDocument.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
