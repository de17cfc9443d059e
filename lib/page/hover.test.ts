import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Hover, LEAVE_AFTER, REST_AFTER, SHOW_AFTER } from './hover.ts';

/** A line of text 100 px long: `Fico` from 0 to 20, `Xi` from 50 to 60; the card is wherever the target says so. */
const CARD = new EventTarget();
const find = (x: number) => (x < 20 ? 'Fico' : x >= 50 && x < 60 ? 'Xi' : null);

describe('hovering', () => {
  let log: string[];
  let hover: Hover<string>;
  const move = (x: number) => hover.moved({ clientX: x, clientY: 0, target: null });
  const moveToCard = () => hover.moved({ clientX: 90, clientY: 0, target: CARD });
  const wait = (ms: number) => vi.advanceTimersByTime(ms);

  beforeEach(() => {
    vi.useFakeTimers();
    log = [];
    hover = new Hover<string>({
      find,
      isCard: (target) => target === CARD,
      prepare: (thing) => log.push(`prepare ${thing}`),
      show: (thing) => log.push(`show ${thing}`),
      hide: () => {
        log.push('hide');
        // As the card tells when it has been closed, by whomever.
        hover.released();
      },
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gets ready after a rest and shows after half a second', () => {
    move(10);
    wait(REST_AFTER - 1);
    expect(log).toEqual([]);
    wait(1);
    expect(log).toEqual(['prepare Fico']);
    wait(SHOW_AFTER - REST_AFTER - 1);
    expect(log).toEqual(['prepare Fico']);
    wait(1);
    expect(log).toEqual(['prepare Fico', 'show Fico']);
  });

  it('is not put off by small moves on the same words', () => {
    for (let at = 0; at < 10; at++) {
      move(at);
      wait(60);
    }
    expect(log).toEqual(['prepare Fico', 'show Fico']);
  });

  it('does nothing for a pointer that only passes', () => {
    move(10);
    wait(100);
    move(30);
    wait(1_000);
    expect(log).toEqual([]);
  });

  it('does not show what the pointer has left meanwhile', () => {
    move(10);
    wait(200);
    move(30);
    wait(1_000);
    expect(log).toEqual(['prepare Fico']);
  });

  it('hides after a moment of grace', () => {
    move(10);
    wait(600);
    move(30);
    wait(REST_AFTER + LEAVE_AFTER - 1);
    expect(log).not.toContain('hide');
    wait(1);
    expect(log.at(-1)).toBe('hide');
  });

  it('stays while the pointer is on the card', () => {
    move(10);
    wait(600);
    move(30);
    wait(200);
    moveToCard();
    wait(5_000);
    expect(log).toEqual(['prepare Fico', 'show Fico']);
  });

  it('stays where the pointer comes back to the words', () => {
    move(10);
    wait(600);
    move(30);
    wait(200);
    move(10);
    wait(5_000);
    expect(log).toEqual(['prepare Fico', 'show Fico']);
  });

  it('goes over to other words', () => {
    move(10);
    wait(600);
    move(55);
    wait(1_000);
    expect(log).toEqual(['prepare Fico', 'show Fico', 'prepare Xi', 'hide', 'show Xi']);
  });

  it('waits for the pointer anew after a key or a click', () => {
    move(10);
    wait(200);
    hover.cancel();
    wait(1_000);
    expect(log).toEqual(['prepare Fico']);
  });

  it('leaves a card alone that it did not open', () => {
    move(30);
    wait(5_000);
    expect(log).toEqual([]);
  });

  it('forgets a card that was closed', () => {
    move(10);
    wait(600);
    hover.released();
    move(30);
    wait(5_000);
    expect(log).toEqual(['prepare Fico', 'show Fico']);
    move(10);
    wait(600);
    expect(log).toEqual(['prepare Fico', 'show Fico', 'prepare Fico', 'show Fico']);
  });

  it('does not come back to words whose card was closed before the pointer has left them', () => {
    move(10);
    wait(600);
    hover.released();
    move(12);
    wait(5_000);
    expect(log).toEqual(['prepare Fico', 'show Fico']);
    move(55);
    wait(1_000);
    expect(log.at(-1)).toBe('show Xi');
  });
});
