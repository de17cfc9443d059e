/** How marks are drawn: the reader's one global choice. */
export type HighlightStyle = 'underline' | 'tint' | 'both';

/** What is told apart on the page: by line and shade, never by colour alone. */
export type HighlightKind = 'leader' | 'event' | 'faint' | 'current';

/**
 * Names in the document's highlight registry. The page can list them, so they say nothing of what
 * they are for. The stylesheet has a rule for each; a test compares the two.
 */
export const HIGHLIGHT_NAMES = {
  underline: { leader: 'text-a-line', event: 'text-b-line', faint: 'text-c-line', current: 'text-d' },
  tint: { leader: 'text-a-tint', event: 'text-b-tint', faint: 'text-c-line', current: 'text-d' },
  both: { leader: 'text-a-both', event: 'text-b-both', faint: 'text-c-line', current: 'text-d' },
} as const satisfies Record<HighlightStyle, Record<HighlightKind, string>>;
