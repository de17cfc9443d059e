/**
 * The identity of a pack's content: SHA-256 over its canonical JSON, as lower-case hex.
 *
 * Two packs with the same content have the same hash whatever the order of their fields; the
 * store uses it to see that a bundled pack has changed.
 */
export async function contentHash(content: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(content));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** JSON with the fields of every object in code-unit order and no white space (as in RFC 8785, for our plain data). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const fields = Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(fields);
  });
}
