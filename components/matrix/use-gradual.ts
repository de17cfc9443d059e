import { useEffect, useRef, useState } from 'preact/hooks';

/** What fills a window: with it a matrix stands at once. */
const AT_FIRST = 24;
/** So many rows of twenty cells are made well within a frame. */
const STEP = 20;

/**
 * How many of a list's rows to render now: some at once, the others frame by frame, so that no list makes
 * the page wait.
 *
 * @param list the same list goes on growing, another one begins anew
 * @returns the number, and a way to have all of it at once
 */
export function useGradual(list: unknown, length: number): readonly [number, () => void] {
  const [grown, setGrown] = useState({ list, count: AT_FIRST });
  // Who has gone to the end stands there: the list may come anew, with what was read late, and must not be cut again.
  const isWhole = useRef(false);
  const grownSoFar = grown.list === list ? grown.count : AT_FIRST;
  const count = isWhole.current ? length : grownSoFar;
  useEffect(() => {
    if (count >= length) return;
    const frame = requestAnimationFrame(() => setGrown({ list, count: count + STEP }));
    return () => cancelAnimationFrame(frame);
  }, [list, count, length]);
  const showAll = (): void => {
    isWhole.current = true;
    setGrown({ list, count: length });
  };
  return [Math.min(count, length), showAll];
}
