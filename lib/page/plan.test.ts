import { describe, expect, it } from 'vitest';
import { LEAD_BLOCKS, REQUEST_CHARS, VISIBLE_BLOCKS } from './limits.ts';
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
    const page = blocks(1_000, 500);
    const requests = planRequests(page, () => 500);
    const order = requests.flat().map(({ at }) => at);
    expect(order.slice(0, LEAD_BLOCKS)).toEqual(page.slice(0, LEAD_BLOCKS).map(({ at }) => at));
    expect(order.slice(LEAD_BLOCKS, LEAD_BLOCKS + VISIBLE_BLOCKS)).toEqual(
      page.slice(500, 500 + VISIBLE_BLOCKS).map(({ at }) => at),
    );
    const rest = order.slice(LEAD_BLOCKS + VISIBLE_BLOCKS);
    expect(rest).toEqual(rest.toSorted((a, b) => a - b));
    expect(order.toSorted((a, b) => a - b)).toEqual(page.map(({ at }) => at));
    expect(Math.max(...requests.map(size))).toBeLessThanOrEqual(REQUEST_CHARS);
  });

  it('does not send the beginning twice where it is what is seen', () => {
    const requests = planRequests(blocks(100, 1_000), () => 2);
    const sent = requests.flat().map(({ at }) => at);
    expect(new Set(sent).size).toBe(sent.length);
    expect(sent).toHaveLength(100);
  });

  it('sends a block that is longer than a request alone', () => {
    const page = [...blocks(1, REQUEST_CHARS * 2), ...blocks(2, 10)];
    expect(planRequests(page, () => 0).map((request) => request.length)).toEqual([1, 2]);
  });
});
