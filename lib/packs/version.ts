/**
 * Whether a pack's version is newer than another: `2026.12.1` than `2026.11.22`. Parts that are
 * numbers are compared as numbers; a version with more parts is newer than its beginning.
 */
export function isNewerVersion(version: string, than: string): boolean {
  const [ours, theirs] = [version.split(/[.-]/), than.split(/[.-]/)];
  for (let n = 0; n < Math.max(ours.length, theirs.length); n++) {
    const order = comparePart(ours[n], theirs[n]);
    if (order !== 0) return order > 0;
  }
  return false;
}

function comparePart(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return -1;
  if (other === undefined) return 1;
  const [a, b] = [Number(one), Number(other)];
  if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b;
  return one < other ? -1 : 1;
}
