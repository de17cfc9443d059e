import { onMessages, sendMessage } from '../../lib/browser/page-messages.ts';
import type { Settings } from '../../lib/browser/settings-shape.ts';
import { Cards } from '../../lib/page/cards.ts';
import { PULSE_MS } from '../../lib/page/limits.ts';
import type { PageMark } from '../../lib/page/page-mark.ts';
import { Painter } from '../../lib/page/paint.ts';
import { openByPointer } from '../../lib/page/pointing.ts';
import { PageReader } from '../../lib/page/reader.ts';
import { isAlive, onStored } from './alive.ts';

declare global {
  /** Set in our own world of the page while a reader is at work there, so that a second one does not start. */
  var attendanceReader: PageReader | undefined;
}

/** Documents that are read: pages, not pictures, feeds, plain text or viewers; and no editors. */
function isReadable(document: Document): boolean {
  const { contentType, designMode, body } = document;
  return /html/.test(contentType) && designMode !== 'on' && !body?.isContentEditable;
}

/** Reads the page from now on until the extension is gone. */
export function startReading(document: Document): void {
  if (globalThis.attendanceReader?.isAtWork() || !isReadable(document)) return;
  const stopping = new AbortController();
  const { signal } = stopping;
  const painter = new Painter();
  let counted = 0;

  const reader: PageReader = new PageReader(document, painter, {
    annotate: (request) => sendMessage('annotate', request),
    isAlive,
    onFollowed: () => {
      cards.check();
      const { length } = reader.ledger.entries();
      if (length === counted) return;
      counted = length;
      sendMessage('counted', length).catch(() => {});
    },
    onStopped: () => stopping.abort(),
  });
  const cards = new Cards(
    reader,
    { inject: () => sendMessage('showCard', undefined), ask: (request) => sendMessage('cardView', request) },
    () => pointing.released(),
  );
  const pointing = openByPointer(document, painter, cards, isAlive, signal);

  const go = (direction: 'next' | 'previous', isWanted = (_mark: PageMark): boolean | undefined => true) => {
    pointing.released();
    const marks = reader.ledger.inOrder().filter((mark) => reader.ledger.isShown(mark) && isWanted(mark));
    cards.step(marks, direction).catch(() => cards.close());
  };
  const forgetMessages = onMessages({
    pageSummary: () => reader.summary(),
    step: (direction) => go(direction),
    halt: () => reader.stop(),
    jumpTo: (to) =>
      go('next', (mark) =>
        'id' in to
          ? mark.kind === to.kind && mark.id === to.id
          : reader.ledger.block(to.block)?.onPage.includes(mark) && mark.start >= to.start && mark.end <= to.end,
      ),
  });
  const forgetSettings = onStored('settings', (settings) => {
    // Validated when it was stored; nothing is there while all is as it came.
    const { highlight, open } = (settings ?? {}) as Partial<Settings>;
    painter.setStyle(highlight ?? 'underline');
    pointing.opensOn = open;
  });
  const pulse = setInterval(() => isAlive() || reader.stop(), PULSE_MS);

  signal.addEventListener('abort', () => {
    clearInterval(pulse);
    cards.close();
    forgetSettings();
    if (isAlive()) forgetMessages();
    globalThis.attendanceReader = undefined;
  });
  globalThis.attendanceReader = reader;
  reader.start();
}
