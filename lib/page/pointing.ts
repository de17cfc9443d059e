import type { Settings } from '../browser/settings-shape.ts';
import type { Cards } from './cards.ts';
import { isClickForUs } from './click.ts';
import { Hover } from './hover.ts';
import type { PageMark } from './page-mark.ts';
import type { Painter } from './paint.ts';

/** What opens cards for the pointer. */
interface Pointing {
  /** What the reader has chosen for it; resting where nothing is chosen. */
  opensOn: Settings['open'] | undefined;
  /** A card has been closed, or has become another's business: the pointer has to come anew. */
  released(): void;
}

/** Opens cards for a pointer that rests on a mark, clicks or taps it, until the signal comes. */
export function openByPointer(
  document: Document,
  painter: Painter,
  cards: Cards,
  isAlive: () => boolean,
  signal: AbortSignal,
): Pointing {
  /** Without the background there is no card; the page goes on. */
  const show = (mark: PageMark, x: number, y: number) =>
    void cards.show(mark, { x, y }, false).catch(() => cards.close());
  const hover = new Hover<PageMark>({
    find: (x, y) => (isAlive() ? painter.markAtPoint(x, y) : null),
    isCard: (target) => cards.owns(target),
    prepare: (mark) => cards.prepare(mark),
    show,
    hide: () => cards.close(),
  });
  const pointing: Pointing = { opensOn: undefined, released: () => hover.released() };

  const passive = { capture: true, passive: true, signal } as const;
  document.addEventListener(
    'pointermove',
    (event) => {
      const { opensOn } = pointing;
      const wanted = opensOn !== 'click' && (opensOn !== 'shift' || event.shiftKey || cards.current);
      if (wanted && event.isTrusted && event.pointerType !== 'touch' && event.buttons === 0) hover.moved(event);
    },
    passive,
  );
  document.documentElement.addEventListener('pointerleave', () => hover.cancel(), { passive: true, signal });
  // Who clicks or types is not waiting for a card.
  const cancel = (event: Event) =>
    cards.owns(event.target) || (event as KeyboardEvent).key === 'Shift' || hover.cancel();
  for (const type of ['pointerdown', 'keydown']) document.addEventListener(type, cancel, passive);
  // Behind the page's own listeners, so that what they have dealt with is left to them.
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || cards.owns(event.target)) return;
      const { clientX, clientY } = event;
      const mark = isClickForUs(event, document.getSelection()) ? painter.markAtPoint(clientX, clientY) : null;
      if (mark === null) cards.close();
      else if (mark !== cards.current) {
        hover.released();
        show(mark, clientX, clientY);
      }
    },
    { passive: true, signal },
  );
  return pointing;
}
