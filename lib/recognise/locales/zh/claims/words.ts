/** Every combination of one form of each row, written together. */
export function joined(...rows: readonly string[]): string {
  return rows
    .map((row) => row.split(',').map((form) => form.trim()))
    .reduce((before, next) => before.flatMap((one) => next.map((other) => one + other)))
    .join(', ');
}
