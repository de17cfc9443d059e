// Page Previews' timings, which readers of Wikipedia have in their hands. Milliseconds.
/** A pointer that rests this long on something is looked at, and work on the card begins. */
export const REST_AFTER = 150;
/** The card is shown. */
export const SHOW_AFTER = 500;
/** The card stays this long after the pointer has left, so that it can be reached. */
export const LEAVE_AFTER = 300;

/** What hovering is about: anything that can be compared by identity. */
export interface HoverPorts<T> {
  /** What is at a point of the window, if anything. May ask the layout: called at most every `REST_AFTER`. */
  find(x: number, y: number): T | null;
  /** Whether an event's target belongs to the card. */
  isCard(target: EventTarget | null): boolean;
  /** The pointer rests on something: get ready. */
  prepare(thing: T): void;
  show(thing: T, x: number, y: number): void;
  hide(): void;
}

/** A pointer event, as far as hovering needs it. */
interface PointerPlace {
  readonly clientX: number;
  readonly clientY: number;
  readonly target: EventTarget | null;
}

/**
 * Decides when a card is shown and hidden for a pointer that moves over the page. The layout is
 * asked only where the pointer comes to rest or every so often, never on every move.
 */
export class Hover<T> {
  readonly #ports: HoverPorts<T>;
  #place: PointerPlace | null = null;
  #look: ReturnType<typeof setTimeout> | undefined;
  #showing: ReturnType<typeof setTimeout> | undefined;
  #hiding: ReturnType<typeof setTimeout> | undefined;
  #candidate: T | null = null;
  /** What the open card is about, if it was opened by hovering. */
  #open: T | null = null;
  #dismissed: T | null = null;
  #leaving = false;

  constructor(ports: HoverPorts<T>) {
    this.#ports = ports;
  }

  moved(event: PointerPlace): void {
    this.#place = event;
    this.#look ??= setTimeout(() => {
      this.#look = undefined;
      this.#lookAround();
    }, REST_AFTER);
  }

  /** The pointer has left the window, or is needed for something else (a click, a key, scrolling). */
  cancel(): void {
    this.#place = null;
    this.#forget();
    if (this.#open !== null) this.#hideSoon();
  }

  /** The card has been closed, or has become another's business: the pointer has to come anew to open it again. */
  released(): void {
    // Told of the end of what we hide ourselves; the pointer may rest on other words by now.
    if (this.#leaving) return;
    this.#dismissed = this.#open;
    this.#open = null;
    this.#forget();
    this.#stay();
  }

  #lookAround(): void {
    const place = this.#place;
    if (!place) return;
    const onCard = this.#ports.isCard(place.target);
    const thing = onCard ? this.#open : this.#ports.find(place.clientX, place.clientY);
    if (this.#open !== null) {
      if (thing === this.#open) this.#stay();
      else this.#hideSoon();
    }
    if (thing !== this.#dismissed) this.#dismissed = null;
    if (thing !== null && thing === this.#candidate) return;
    this.#forget();
    if (thing === null || thing === this.#open || thing === this.#dismissed) return;
    this.#candidate = thing;
    this.#ports.prepare(thing);
    this.#showing = setTimeout(() => this.#arrive(thing), SHOW_AFTER - REST_AFTER);
  }

  #arrive(thing: T): void {
    this.#candidate = null;
    const place = this.#place;
    if (!place || this.#ports.find(place.clientX, place.clientY) !== thing) return;
    this.#stay();
    this.#open = thing;
    this.#ports.show(thing, place.clientX, place.clientY);
  }

  #forget(): void {
    clearTimeout(this.#showing);
    this.#candidate = null;
  }

  #stay(): void {
    clearTimeout(this.#hiding);
    this.#hiding = undefined;
  }

  #hideSoon(): void {
    this.#hiding ??= setTimeout(() => {
      this.#hiding = undefined;
      this.#open = null;
      this.#leaving = true;
      this.#ports.hide();
      this.#leaving = false;
    }, LEAVE_AFTER);
  }
}
