import type { CardView } from '../browser/messages.ts';
import type { PageMark } from './page-mark.ts';

/** What a card is opened with. */
export interface Opening {
  /** The words it is about. */
  readonly range: Range;
  /** Where on them the pointer is, to tell the line; null by keyboard. */
  readonly point: { readonly x: number; readonly y: number } | null;
  /** What it will say. */
  readonly view: Promise<CardView>;
  /** Whether the keyboard goes into it. */
  readonly focus: boolean;
  readonly onClosed: () => void;
}

/**
 * The way from the content script to the card script, which the background brings into the page
 * when a card is first asked for. Both run in the extension's own world of the page, where the
 * page's scripts see nothing.
 */
export interface CardDoor {
  /** Opens the card, closing another. */
  open(opening: Opening): void;
  close(): void;
  /**
   * Brings the mark before or after another into the window, as far as it can be seen.
   *
   * @param marks in document order
   * @returns null where there is none
   */
  stepTo(marks: readonly PageMark[], from: PageMark | null, direction: 'next' | 'previous'): PageMark | null;
  /** Whether an event's target is the card, as seen from outside its closed root. */
  owns(target: EventTarget | null): boolean;
}

declare global {
  var attendanceCard: CardDoor | undefined;
}

/** The card script's door, once it has run. */
export function cardDoor(): CardDoor | undefined {
  return globalThis.attendanceCard;
}
