import { setTimeout as pause } from 'node:timers/promises';

/** Between two questions, in milliseconds: a browser that is asked without a breath has no time for its work. */
const BREATH = 25;

/**
 * Asks until the answer is as it should be, and returns it.
 *
 * @param otherwise what to say of the last answer, when it has not come to that in time
 * @param timeout in milliseconds
 */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  isRight: (answer: Answer) => boolean,
  otherwise: (last: Answer) => string,
  timeout = 20_000,
): Promise<Answer> {
  const until = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (performance.now() > until) throw new Error(otherwise(answer));
    await pause(BREATH);
  }
}
