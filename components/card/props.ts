import type { CardView } from '../../lib/browser/messages.ts';
import type { Desk } from '../kept/reader-desk.ts';
import type { SubjectRef } from '../subject/subject.ts';
import type { Words } from '../words/words.ts';

/** The number of a mark among those that the reader goes through. */
export interface CardPlace {
  readonly n: number;
  readonly of: number;
}

/**
 * What the card is given. It renders one element, `.card`, with the role of a dialog, an
 * accessible name and `tabindex="-1"` so that the one who opens it by keyboard can focus it.
 * Where it stands, when it comes and goes, and Escape are the business of the one who mounts it.
 */
export interface CardProps {
  /** Null while the answer is on its way. */
  readonly view: CardView | null;
  readonly words: Words;
  /** The words of the page that the card is about. */
  readonly text: string;
  /** Puts a text on the clipboard; false where the page does not let us. */
  readonly copy: Desk['copy'];
  readonly onClose: () => void;
  /** Lets the card stay where it is; absent once it does. */
  readonly onPin?: () => void;
  /** Which of how many places it is, where the reader goes from one to the next. */
  readonly place?: CardPlace;
  readonly onStep: (direction: 'next' | 'previous') => void;
  /** Calls it wrong that these words stand for this subject, or takes that back; absent where nothing may be kept. */
  readonly onWrong?: (wrong: boolean) => void;
  /** Opens the history page on the subject. */
  readonly onOpenHistory: (subject: SubjectRef) => void;
}
