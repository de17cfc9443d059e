import { setTimeout as pause } from 'node:timers/promises';

/** Between two questions, in milliseconds: a browser that is asked without a breath has no time for its work. */
const BREATH = 25;

/** What the driver says where another document has come while one was asked; its own waits ask again, too. */
const DOCUMENT_GONE = /Execution context was destroyed|Cannot find context with specified id/;

/**
 * Asks until the answer is as it should be, and returns it. A question that is lost because the page's
 * document gave way to another is asked again of that.
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
    const late = performance.now() > until;
    try {
      const answer = await ask();
      if (isRight(answer)) return answer;
      if (late) throw new Error(otherwise(answer));
    } catch (error) {
      if (late || !(error instanceof Error && DOCUMENT_GONE.test(error.message))) throw error;
    }
    await pause(BREATH);
  }
}
