import {
  AT,
  afterLiteral,
  afterMatch,
  afterRepeat,
  afterShortRepeat,
  LITERAL_BITS,
  LITERAL_STATES,
  LONGEST,
  SHORTEST,
} from '../../../lib/packs/lzma/model.ts';
import { MatchFinder } from './match-finder.ts';
import { Prices } from './prices.ts';

/** One literal (a `length` of 1, no `repeat`), match, or repeat of one of the last four distances. */
export interface Step {
  readonly length: number;
  /** Less one. */
  readonly distance: number;
  /** Which of the last distances it is; -1 for a new one. */
  readonly repeat: number;
}

/** Bytes planned at one go, by the prices that hold at their beginning. */
const STRETCH = 4096;
const NEVER = 0xffffffff;

/** Finds the cheapest way through the bytes, stretch by stretch: the best way to each place, of all steps that lead there. */
export class Planner {
  private readonly data: Uint8Array;
  private readonly finder: MatchFinder;
  private readonly prices: Prices;
  private readonly costs = new Uint32Array(STRETCH + 1);
  private readonly lengths = new Uint16Array(STRETCH + 1);
  private readonly distances = new Uint32Array(STRETCH + 1);
  private readonly repeats = new Int8Array(STRETCH + 1);
  private readonly states = new Uint8Array(STRETCH + 1);
  /** The last four distances at each place. */
  private readonly last = new Uint32Array(4 * (STRETCH + 1));

  constructor(data: Uint8Array, probs: Uint16Array) {
    this.data = data;
    this.finder = new MatchFinder(data);
    this.prices = new Prices(probs);
  }

  /** The steps of the next stretch; to be asked stretch by stretch, with the state behind the one before. */
  plan(start: number, state: number, last: readonly number[]): Step[] {
    this.prices.refresh();
    const size = Math.min(STRETCH, this.data.length - start);
    this.costs.fill(NEVER, 1, size + 1);
    this.costs[0] = 0;
    this.states[0] = state;
    this.last.set(last);
    for (let i = 0; i < size; i++) {
      if (i > 0) this.arrive(i);
      this.leave(start, i, size);
    }
    const steps: Step[] = [];
    for (let i = size; i > 0; ) {
      const length = this.lengths[i] ?? 1;
      steps.push({ length, distance: this.distances[i] ?? 0, repeat: this.repeats[i] ?? -1 });
      i -= length;
    }
    return steps.reverse();
  }

  /** State and last distances behind the best step to a place. */
  private arrive(i: number): void {
    const { last, states } = this;
    const length = this.lengths[i] ?? 1;
    const from = i - length;
    const repeat = this.repeats[i] ?? -1;
    const state = states[from] ?? 0;
    last.copyWithin(4 * i, 4 * from, 4 * from + 4);
    if (length === 1 && repeat < 0) {
      states[i] = afterLiteral(state);
      return;
    }
    states[i] = repeat < 0 ? afterMatch(state) : length === 1 ? afterShortRepeat(state) : afterRepeat(state);
    last.copyWithin(4 * i + 1, 4 * from, 4 * from + (repeat < 0 ? 3 : repeat));
    last[4 * i] = this.distances[i] ?? 0;
  }

  /** Tries all steps that lead on from a place. */
  private leave(start: number, i: number, size: number): void {
    const { data, prices, last } = this;
    const at = start + i;
    const most = Math.min(LONGEST, size - i);
    const cost = this.costs[i] ?? 0;
    const state = this.states[i] ?? 0;
    const nearest = last[4 * i] ?? 0;
    const byte = data[at] ?? 0;
    const expected = data[at - nearest - 1] ?? 0;
    const literals = AT.literals + 0x300 * ((data[at - 1] ?? 0) >> (8 - LITERAL_BITS));
    const literal = prices.literal(literals, byte, state < LITERAL_STATES ? -1 : expected);
    this.offer(i, 1, cost + prices.bit(AT.isMatch + state, 0) + literal, 0, -1);

    const matched = cost + prices.bit(AT.isMatch + state, 1);
    const repeated = matched + prices.bit(AT.isRepeat + state, 1);
    for (let n = 0; n < 4; n++) {
      const distance = last[4 * i + n] ?? 0;
      if (distance >= at) continue;
      let length = 0;
      while (length < most && data[at + length - distance - 1] === data[at + length]) length++;
      if (n === 0 && length > 0) {
        const short = prices.bit(AT.isOlder + state, 0) + prices.bit(AT.isLong + state, 0);
        this.offer(i, 1, repeated + short, distance, 0);
      }
      if (length < SHORTEST) continue;
      const told = repeated + this.ageOf(n, state);
      for (let l = length; l >= SHORTEST; l--) this.offer(i, l, told + (prices.repeatLengths[l] ?? 0), distance, n);
    }

    const { count, lengths, distances } = this.finder.find(at);
    const fresh = matched + prices.bit(AT.isRepeat + state, 0);
    for (let n = count - 1; n >= 0; n--) {
      const distance = distances[n] ?? 0;
      const beyond = n > 0 ? (lengths[n - 1] ?? 0) : SHORTEST - 1;
      for (let l = Math.min(lengths[n] ?? 0, most); l > beyond; l--) {
        this.offer(i, l, fresh + (prices.matchLengths[l] ?? 0) + prices.distance(distance, l), distance, -1);
      }
    }
  }

  private ageOf(repeat: number, state: number): number {
    const { prices } = this;
    if (repeat === 0) return prices.bit(AT.isOlder + state, 0) + prices.bit(AT.isLong + state, 1);
    const older = prices.bit(AT.isOlder + state, 1);
    if (repeat === 1) return older + prices.bit(AT.isMuchOlder + state, 0);
    return older + prices.bit(AT.isMuchOlder + state, 1) + prices.bit(AT.isOldest + state, repeat - 2);
  }

  private offer(from: number, length: number, cost: number, distance: number, repeat: number): void {
    const to = from + length;
    if (cost >= (this.costs[to] ?? 0)) return;
    this.costs[to] = cost;
    this.lengths[to] = length;
    this.distances[to] = distance;
    this.repeats[to] = repeat;
  }
}
