import { render } from 'preact';
import cardStyle from '../../components/card/card.css?inline';
import { Card } from '../../components/card/card.tsx';
import type { CardView } from '../../lib/browser/messages.ts';
import { sendMessage } from '../../lib/browser/page-messages.ts';
import type { CardDoor, Opening } from '../../lib/page/card-door.ts';
import { bringIntoView, nextMark } from '../../lib/page/step.ts';
import frameStyle from './frame.css?inline';
import { Frame } from './frame.ts';
import { browserWords } from './i18n.ts';

/** Pages of `http` have no clipboard, and others may forbid it: then the text is shown for copying by hand. */
function copyInPage(text: string): Promise<boolean> {
  return Promise.resolve(navigator.clipboard?.writeText(text)).then(
    () => navigator.clipboard !== undefined,
    () => false,
  );
}

/** Makes the door through which the content script opens the card. At most one card is open. */
export function openDoor(document: Document): CardDoor {
  const words = browserWords();
  let frame: Frame | null = null;

  const close = () => {
    const closing = frame;
    frame = null;
    if (!closing) return;
    // First: what is drawn may hold the keyboard, and without it nobody would know to give it back.
    closing.remove();
    render(null, closing.inside);
  };

  const open = (opening: Opening) => {
    close();
    const opened = new Frame(document, `${cardStyle}\n${frameStyle}`, opening, close);
    frame = opened;
    const draw = (view: CardView | null) =>
      render(
        <Card
          view={view}
          copy={copyInPage}
          text={opening.range.toString()}
          words={words}
          onClose={close}
          onOpenHistory={(subject) => void sendMessage('openHistory', subject).catch(() => {})}
        />,
        opened.inside,
      );
    draw(null);
    opened.show();
    opening.view.then(
      (view) => {
        if (frame === opened) draw(view);
      },
      () => {
        if (frame === opened) close();
      },
    );
  };

  const stepTo: CardDoor['stepTo'] = (marks, from, direction) => {
    const mark = nextMark(marks, from, direction);
    if (mark) bringIntoView(mark, window);
    return mark;
  };

  return { open, close, stepTo, owns: (target) => frame !== null && target === frame.host };
}
