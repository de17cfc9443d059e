import type { GrowthStep } from '../../lib/history/listings/growth.ts';

const DAY = 86_400_000;
/** How much of the width is the time before the event, in hundredths; beside it stands who came. */
const WIDTH = 84;
/** How much of the height the largest number takes. */
const HEIGHT = 95;

/**
 * The numbers of a list as a flight of steps, in a box of 100 by 100: from the first change to the event's
 * first day, by days.
 *
 * @param steps at least one, in order of their days
 * @param until the event's first day
 * @param most what the full height stands for, at least the largest of the numbers
 */
export function stepPath(steps: readonly GrowthStep[], until: string, most: number): string {
  const from = Date.parse(steps[0]?.day ?? until);
  const span = Math.max(DAY, Date.parse(until) - from);
  const x = (day: string): number => (WIDTH * (Date.parse(day) - from)) / span;
  const y = (n: number): number => 100 - (HEIGHT * n) / Math.max(1, most);
  const points = steps.map(({ day, announced }) => `H${round(x(day))}V${round(y(announced))}`);
  return `M0 100${points.join('')}H${WIDTH}`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
