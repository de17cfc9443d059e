import { describe, expect, it } from 'vitest';
import { LEAD_CHARS, REQUEST_CHARS, VISIBLE_CHARS } from './limits.ts';
import { planRequests } from './plan.ts';

const blocks = (count: number, chars: number) =>
  Array.from({ length: count }, (_, at) => ({ at, text: 'x'.repeat(chars) }));
const size = (request: readonly { readonly text: string }[]) => request.reduce((sum, { text }) => sum + text.length, 0);
const notAsked = () => {
  throw new Error('the layout was asked for nothing');
};

describe('planning what is sent', () => {
  it('sends an ordinary article as a whole, without asking the layout', () => {
    const article = blocks(60, 500);
    expect(planRequests(article, notAsked)).toEqual([article]);
    expect(planRequests([], notAsked)).toEqual([]);
  });

  it('sends the beginning and what is seen of a very long page first, then the rest in order, each block once', () => {
    const page = blocks(1_000, 1_000);
    const [first = [], ...rest] = planRequests(page, () => 500);
    expect(first[0]?.at).toBe(0);
    expect(first.some(({ at }) => at === 500)).toBe(true);
    expect(size(first)).toBeLessThanOrEqual(LEAD_CHARS + VISIBLE_CHARS);
    for (const request of rest) {
      expect(size(request)).toBeLessThanOrEqual(REQUEST_CHARS);
      expect(request.map(({ at }) => at)).toEqual(request.map(({ at }) => at).sort((a, b) => a - b));
    }
    expect([...first, ...rest.flat()].map(({ at }) => at).sort((a, b) => a - b)).toEqual(page.map(({ at }) => at));
  });

  it('does not send the beginning twice where it is what is seen', () => {
    const requests = planRequests(blocks(100, 1_000), () => 2);
    const sent = requests.flat().map(({ at }) => at);
    expect(new Set(sent).size).toBe(sent.length);
    expect(sent).toHaveLength(100);
  });

  it('sends a block that is longer than a request alone', () => {
    const page = [...blocks(1, REQUEST_CHARS * 2), ...blocks(2, 10)];
    expect(planRequests(page, () => 0).map((request) => request.length)).toEqual([3]);
  });
});
