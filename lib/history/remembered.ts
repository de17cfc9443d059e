/** Of so many strings answers are kept: a series asks for the same few hundred origins thousands of times. */
const KEPT = 5000;

/** A function of a string that does the same work only once; of no more strings than a moment needs. */
export function remembered<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = work(text);
    if (known.size >= KEPT) known.clear();
    known.set(text, answer);
    return answer;
  };
}
