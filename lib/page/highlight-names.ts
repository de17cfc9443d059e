/** How marks are drawn: the reader's one global choice. */
export const HIGHLIGHT_STYLES = ['underline', 'tint', 'both'] as const;
export type HighlightStyle = (typeof HIGHLIGHT_STYLES)[number];

/** What is told apart on the page, by line and shade, never by colour alone; with its letter in the registry. */
export const HIGHLIGHT_KINDS = { leader: 'a', event: 'b', faint: 'c', current: 'd' } as const;
export type HighlightKind = keyof typeof HIGHLIGHT_KINDS;

/**
 * A name in the document's highlight registry. The page can list them, so they say nothing of what
 * they are for. The stylesheet has a rule for each; a test compares the two.
 */
export function highlightName(kind: HighlightKind, style: HighlightStyle): string {
  return `text-${HIGHLIGHT_KINDS[kind]}-${style}`;
}
