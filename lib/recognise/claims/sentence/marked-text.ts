import type { Mention } from '../../types.ts';

/** A text written for tests, with its mentions marked in it. */
export interface MarkedText {
  readonly text: string;
  readonly mentions: Mention[];
}

const MARK = /\[([^\]|]+)\|([^\]]+)\]/g;

/**
 * Takes the marks out of a text: `[Xi|xi-jinping]` a leader, `[May 9|moscow-victory-day/2025]` an event,
 * `[Wednesday|2025-05-07]` a date.
 */
export function unmark(marked: string): MarkedText {
  let text = '';
  let at = 0;
  const mentions: Mention[] = [];
  for (const match of marked.matchAll(MARK)) {
    const [whole, words = '', id = ''] = match;
    text += marked.slice(at, match.index);
    at = match.index + whole.length;
    const span = { start: text.length, end: text.length + words.length, text: words };
    text += words;
    if (/^\d{4}/.test(id)) mentions.push({ kind: 'date', value: id, ...span });
    else if (id.includes('/')) mentions.push({ kind: 'event', id, ...span });
    else mentions.push({ kind: 'leader', id, ...span });
  }
  return { text: text + marked.slice(at), mentions };
}
