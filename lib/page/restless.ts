import { RESTLESS_AFTER, RESTLESS_MS } from './limits.ts';

/** Leaves blocks that change all the time for later: a ticker or a clock must not have the page read without end. */
export class Restless {
  /** Changed, and put off. */
  readonly late = new Set<Element>();
  readonly #habits = new WeakMap<Element, { changes: number; since: number }>();

  /** Which of the changed elements to read now, with those put off whose time has come. */
  due(containers: Iterable<Element>): Set<Element> {
    const now = performance.now();
    const due = new Set<Element>();
    for (const container of [...containers, ...this.late]) {
      const habit = this.#habits.get(container) ?? { changes: 0, since: now };
      if (now - habit.since > RESTLESS_MS) Object.assign(habit, { changes: 0, since: now });
      this.#habits.set(container, habit);
      if (habit.changes >= RESTLESS_AFTER) {
        this.late.add(container);
        continue;
      }
      habit.changes++;
      this.late.delete(container);
      due.add(container);
    }
    return due;
  }
}
