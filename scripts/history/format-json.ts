/**
 * JSON for people to read: whatever holds rows of its own is opened, and a row that holds none
 * stands on one line. A ladder is then a list of claims, one a line, rather than pages of fields.
 */
export function formatJson(value: unknown, indent = ''): string {
  if (!holdsRows(value)) return inline(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((row) => `${inner}${formatJson(row, inner)}`).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value as object).filter(([, field]) => field !== undefined);
  const lines = fields.map(([key, field]) => `${inner}${JSON.stringify(key)}: ${formatJson(field, inner)}`);
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** A list of objects, or an object with a field that holds rows. */
function holdsRows(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((row) => typeof row === 'object' && row !== null);
  return Object.values(value).some(holdsRows);
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  if (fields.length === 0) return '{}';
  return `{ ${fields.map(([key, field]) => `${JSON.stringify(key)}: ${inline(field)}`).join(', ')} }`;
}
