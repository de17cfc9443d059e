import { type HighlightKind, type HighlightStyle, highlightName } from './highlight-names.ts';
import type { Surface } from './ledger.ts';
import { PAINTED_AT_ONCE } from './limits.ts';
import type { PageMark } from './page-mark.ts';

declare global {
  /** Chrome 140, Firefox 150; not yet in TypeScript's own DOM types. */
  interface HighlightRegistry {
    highlightsFromPoint(x: number, y: number): { readonly highlight: Highlight; readonly ranges: AbstractRange[] }[];
  }
}

function kindOf(mark: PageMark): HighlightKind {
  return mark.recorded ? mark.kind : 'faint';
}

/** Firefox finds words that are laid out and not drawn. */
function isSeen({ from }: PageMark): boolean | undefined {
  return from.node.parentElement?.checkVisibility({ visibilityProperty: true });
}

/**
 * Paints marks with CSS Custom Highlights. The registry belongs to the page, which may clear it or
 * put things of its own there: we keep our own map, write our names anew whenever we paint, and
 * neither fight for them nor throw.
 *
 * On a page with very many marks only those near the window are painted.
 */
export class Painter implements Surface {
  readonly #highlights: Record<HighlightKind, Highlight> = {
    leader: new Highlight(),
    event: new Highlight(),
    faint: new Highlight(),
    current: new Highlight(),
  };
  readonly #byRange = new Map<AbstractRange, PageMark>();
  readonly #byContainer = new Map<Element, Set<PageMark>>();
  /** Set once there are too many marks to paint them all. */
  #nearness: IntersectionObserver | null = null;
  readonly #near = new Set<Element>();
  #style: HighlightStyle = 'underline';

  constructor() {
    // The words in hand are drawn over their own underline.
    this.#highlights.current.priority = 1;
  }

  show(mark: PageMark): void {
    this.#byRange.set(mark.range, mark);
    const { container } = mark;
    const there = this.#byContainer.get(container);
    if (there) there.add(mark);
    else {
      this.#byContainer.set(container, new Set([mark]));
      this.#nearness?.observe(container);
    }
    if (!this.#nearness && this.#byRange.size > PAINTED_AT_ONCE) this.#paintOnlyWhatIsNear();
    if (!this.#nearness || this.#near.has(container)) this.#highlights[kindOf(mark)].add(mark.range);
  }

  hide(mark: PageMark): void {
    this.#highlights[kindOf(mark)].delete(mark.range);
    this.#byRange.delete(mark.range);
    const there = this.#byContainer.get(mark.container);
    there?.delete(mark);
    if (there?.size === 0) {
      this.#byContainer.delete(mark.container);
      this.#near.delete(mark.container);
      this.#nearness?.unobserve(mark.container);
    }
  }

  /** Draws in the reader's style from now on. */
  setStyle(style: HighlightStyle): void {
    this.#unregister();
    this.#style = style;
    this.register();
  }

  /** Makes the one mark stand out whose card is open, or none. */
  setCurrent(mark: PageMark | null): void {
    const { current } = this.#highlights;
    current.clear();
    if (mark) current.add(mark.range);
  }

  /** Puts our names into the registry, again if the page has taken them out. */
  register(): void {
    for (const [name, highlight] of this.#named()) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  /** The mark seen at a point of the window, in CSS pixels. Forces layout. */
  markAtPoint(x: number, y: number): PageMark | null {
    // A banner may lie over the words, which the registry is not told in Firefox.
    const top = document.elementFromPoint(x, y);
    for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y)) {
      for (const range of ranges) {
        const mark = this.#byRange.get(range);
        if (mark && top?.contains(mark.from.node) && isSeen(mark)) return mark;
      }
    }
    return null;
  }

  /** Lets go of the page's registry; whoever shows marks has hidden them. */
  stop(): void {
    this.#nearness?.disconnect();
    this.#unregister();
  }

  #unregister(): void {
    for (const [name, highlight] of this.#named()) {
      // Another's highlight of our name, such as that of our own next version, stays.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  }

  #named(): [name: string, highlight: Highlight][] {
    const kinds = Object.entries(this.#highlights) as [HighlightKind, Highlight][];
    return kinds.map(([kind, highlight]) => [highlightName(kind, this.#style), highlight]);
  }

  #paintOnlyWhatIsNear(): void {
    for (const kind of ['leader', 'event', 'faint'] as const) this.#highlights[kind].clear();
    this.#nearness = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          if (isIntersecting) this.#near.add(target);
          else this.#near.delete(target);
          for (const mark of this.#byContainer.get(target) ?? []) {
            if (isIntersecting) this.#highlights[kindOf(mark)].add(mark.range);
            else this.#highlights[kindOf(mark)].delete(mark.range);
          }
        }
      },
      { rootMargin: '100%' },
    );
    for (const container of this.#byContainer.keys()) this.#nearness.observe(container);
  }
}
