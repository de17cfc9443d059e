import type { Opening } from '../../lib/page/card-door.ts';
import { lineAt, placeCard } from '../../lib/page/place-card.ts';

/** Events that the page shall not take for its own when they happen in the card. */
const OURS = [
  'click',
  'auxclick',
  'contextmenu',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
  'beforeinput',
  'input',
] as const;
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * The element of ours in the page: one child of the root element, or of what fills the screen, a closed shadow root, and in it a
 * popover, so that nothing of the page lies above it or clips it. Stands by the words it is about and
 * follows them; leaves no trace when it goes.
 */
export class Frame {
  readonly host: HTMLElement;
  /** Where the card is drawn. */
  readonly inside: HTMLElement;
  private readonly document: Document;
  private readonly opening: Opening;
  private readonly close: () => void;
  private readonly sizes: ResizeObserver;
  private readonly listening = new AbortController();
  private readonly focusBefore: Element | null;
  private waiting = 0;
  private pinned = false;

  constructor(document: Document, style: string, opening: Opening, close: () => void) {
    this.document = document;
    this.opening = opening;
    this.close = close;
    this.focusBefore = document.activeElement;
    this.host = document.createElement('div');
    // The page's own rules for `div` do not apply to it, whatever they are.
    this.host.style.cssText = 'display: contents !important';
    const root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    // Not a style element, which a page's content security policy may forbid.
    root.adoptedStyleSheets = [sheet];
    this.inside = document.createElement('div');
    this.inside.className = 'frame';
    this.inside.popover = 'manual';
    root.append(this.inside);
    this.sizes = new ResizeObserver(() => this.place());
  }

  show(): void {
    const { signal } = this.listening;
    this.appear();
    this.sizes.observe(this.inside);
    const onKey = (event: KeyboardEvent) => {
      const inCard = event.target === this.host;
      const escapes = event.type === 'keydown' && event.key === 'Escape' && event.isTrusted;
      // A card that was to stay closes on what is meant for it alone.
      const closes = escapes && (inCard || !this.pinned);
      if (!inCard && !closes) return;
      // The page's shortcuts would fire: to the page, a key pressed in a closed root is one on our host.
      event.stopImmediatePropagation();
      if (!closes) return;
      event.preventDefault();
      this.close();
    };
    for (const type of KEYS) window.addEventListener(type, onKey, { capture: true, signal });
    for (const type of OURS) this.host.addEventListener(type, (event) => event.stopPropagation(), { signal });
    const follow = () => {
      this.waiting ||= requestAnimationFrame(() => {
        this.waiting = 0;
        this.place();
      });
    };
    window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { passive: true, signal });
    this.document.addEventListener('fullscreenchange', () => this.appear(), { signal });
    if (this.opening.focus) this.card()?.focus({ preventScroll: true });
  }

  /** Takes its place above the page: within what fills the screen, as all outside of that can be seen but not touched. */
  private appear(): void {
    const { documentElement, fullscreenElement } = this.document;
    const home = fullscreenElement && !fullscreenElement.shadowRoot ? fullscreenElement : documentElement;
    home.append(this.host);
    this.inside.showPopover();
    this.place();
  }

  /** Lets the card stay where it is, whatever becomes of its words; for the page it is closed. */
  pin(): void {
    const { left, top } = this.inside.getBoundingClientRect();
    this.pinned = true;
    this.inside.style.bottom = 'auto';
    this.inside.style.left = `${left}px`;
    this.inside.style.top = `${top}px`;
    this.opening.onClosed();
  }

  /** Takes everything out of the page and gives the keyboard back. */
  remove(): void {
    const hadFocus = this.document.activeElement === this.host;
    this.listening.abort();
    this.sizes.disconnect();
    if (this.waiting) cancelAnimationFrame(this.waiting);
    this.host.remove();
    const before = this.focusBefore;
    if (hadFocus && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    if (!this.pinned) this.opening.onClosed();
  }

  private card(): HTMLElement | null {
    return this.inside.querySelector<HTMLElement>('.card');
  }

  /** Puts the card by its words, or closes it where they have left the window. */
  private place(): void {
    if (this.pinned) {
      this.stayInside();
      return;
    }
    const { range, point } = this.opening;
    const boxes = [...range.getClientRects()];
    const line = lineAt(boxes, point?.x ?? boxes[0]?.left ?? 0, point?.y ?? boxes[0]?.top ?? 0);
    const width = this.document.documentElement.clientWidth || window.innerWidth;
    const height = window.innerHeight;
    if (!line || line.bottom < 0 || line.top > height || line.right < 0 || line.left > width) {
      this.close();
      return;
    }
    const { style, dataset } = this.inside;
    style.setProperty('--room', `${height}px`);
    const card = this.card();
    const size = { width: card?.offsetWidth ?? 0, height: card?.offsetHeight ?? 0 };
    const words = range.startContainer.parentElement;
    const dir = words && getComputedStyle(words).direction === 'rtl' ? 'rtl' : 'ltr';
    const placed = placeCard(line, size, { width, height }, dir);
    if (placed.sheet) dataset.sheet = placed.side;
    else delete dataset.sheet;
    style.left = `${placed.left}px`;
    // From the side that is fixed, so that the card grows away from the line.
    style.top = placed.side === 'below' && !placed.sheet ? `${placed.top}px` : 'auto';
    style.bottom = 'auto';
    if (placed.side === 'above' && !placed.sheet) style.bottom = `${height - (line.top - 8)}px`;
    if (placed.sheet) style[placed.side === 'below' ? 'bottom' : 'top'] = '0';
    style.setProperty('--room', `${placed.maxHeight}px`);
  }

  /** A card that stays where it is still follows a window that grows smaller. */
  private stayInside(): void {
    const { left, top, right, bottom } = this.inside.getBoundingClientRect();
    const beyond = { x: right - window.innerWidth, y: bottom - window.innerHeight };
    if (beyond.x > 0) this.inside.style.left = `${Math.max(0, left - beyond.x)}px`;
    if (beyond.y > 0) this.inside.style.top = `${Math.max(0, top - beyond.y)}px`;
  }
}
