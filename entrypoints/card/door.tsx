import { render } from 'preact';
import cardStyle from '../../components/card/card.css?inline';
import { Card } from '../../components/card/card.tsx';
import type { CardPlace } from '../../components/card/props.ts';
import type { CardRequest, CardView } from '../../lib/browser/messages.ts';
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

/** What is not to be kept of private windows cannot be called wrong there. */
declare const chrome: { readonly extension: { readonly inIncognitoContext: boolean } };

/** Makes the door through which the content script opens the card. One card is open at most, beside those that are to stay. */
export function openDoor(document: Document): CardDoor {
  const words = browserWords();
  const staying = new Set<Frame>();
  let frame: Frame | null = null;
  let stepped: CardPlace | null = null;

  const shut = (closing: Frame) => {
    if (frame !== closing && !staying.has(closing)) return;
    if (frame === closing) frame = null;
    staying.delete(closing);
    // First: what is drawn may hold the keyboard, and without it nobody would know to give it back.
    closing.remove();
    render(null, closing.inside);
  };
  const close = () => {
    if (frame) shut(frame);
  };

  const open = (opening: Opening) => {
    close();
    const opened: Frame = new Frame(document, `${cardStyle}\n${frameStyle}`, opening, () => shut(opened));
    frame = opened;
    const place = opening.focus ? stepped : null;
    const text = opening.range.toString();
    let shown: CardView | null = null;
    const pin = () => {
      frame = null;
      staying.add(opened);
      opened.pin();
      draw(shown);
    };
    const draw = (view: CardView | null) => {
      shown = view;
      render(
        <Card
          view={view}
          copy={copyInPage}
          text={text}
          words={words}
          onClose={() => shut(opened)}
          {...(staying.has(opened) ? {} : { onPin: pin })}
          {...(place && { place })}
          onStep={(direction) => void sendMessage('stepOn', direction).catch(() => {})}
          {...(view && !chrome.extension.inIncognitoContext && { onWrong: sayWrong(view.request, text) })}
          onOpenHistory={(subject) => void sendMessage('openHistory', subject).catch(() => {})}
        />,
        opened.inside,
      );
    };
    draw(null);
    opened.show();
    opening.view.then(
      (view) => {
        if (frame === opened || staying.has(opened)) draw(view);
      },
      () => shut(opened),
    );
  };

  const stepTo: CardDoor['stepTo'] = (marks, from, direction) => {
    const mark = nextMark(marks, from, direction);
    stepped = mark && { n: marks.indexOf(mark) + 1, of: marks.length };
    if (mark) bringIntoView(mark, window);
    return mark;
  };

  return {
    open,
    close,
    stepTo,
    owns: (target) => [frame, ...staying].some((each) => each !== null && target === each.host),
  };
}

/** The way to call it wrong that some words stand for a subject, and to take it back. */
function sayWrong({ kind, id }: CardRequest, text: string): (wrong: boolean) => void {
  return (wrong) => void sendMessage('mentionWrong', { kind, id, text, wrong }).catch(() => {});
}
