import { describe, expect, it } from 'vitest';
import { withoutLeader } from './names-within.ts';
import type { EventMention, LeaderMention } from './types.ts';

function shortened(text: string, event: string, leader: string): string {
  const span = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  });
  const mention: EventMention = { kind: 'event', id: 'papal-funeral/2025', ...span(event) };
  const within: LeaderMention = { kind: 'leader', id: 'pope-francis', ...span(leader) };
  return withoutLeader(mention, [within], text).text;
}

describe('an occasion named after a leader gives way to the name', () => {
  it.each([
    ['The funeral of Pope Francis began.', 'funeral of Pope Francis', 'Francis', 'funeral'],
    ["Pope Francis's funeral began.", "Pope Francis's funeral", 'Francis', 'funeral'],
    ['Funeraliile papei Francisc', 'Funeraliile papei Francisc', 'Francisc', 'Funeraliile'],
    ['教皇方济各葬礼', '教皇方济各葬礼', '方济各', '葬礼'],
    ['教皇フランシスコの葬儀で', '教皇フランシスコの葬儀', 'フランシスコ', '葬儀'],
    ['The papal funeral; Francis', 'papal funeral', 'Francis', 'papal funeral'],
  ])('%s', (text, event, leader, words) => {
    expect(shortened(text, event, leader)).toBe(words);
  });
});
