import type { ComponentChildren } from 'preact';
import type { OutcomeOrNone } from './outcome-words.ts';

const RING = <circle cx="8" cy="8" r="6.25" />;
const DASHED = <circle cx="8" cy="8" r="6.25" stroke-dasharray="2.45 2.45" />;
const CHECK = 'M4.9 8.3l2.2 2.2 4.1-4.7';

/** One shape an outcome, each readable without colour and at 12 px. */
const SHAPES: Readonly<Record<NonNullable<OutcomeOrNone> | 'none', ComponentChildren>> = {
  host: [RING, <circle class="solid" cx="8" cy="8" r="3.4" />],
  'host-planned': [DASHED, <circle class="solid" cx="8" cy="8" r="3.4" />],
  attended: [<circle class="solid" cx="8" cy="8" r="7" />, <path class="cut" d={CHECK} />],
  represented: [RING, <path class="solid" d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" />],
  absent: [RING, <path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6" />],
  'represented-announced': [DASHED, <path class="solid" d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" />],
  'absent-announced': [DASHED, <path d="M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6" />],
  declined: [RING, <path d="M5 8h6" />],
  accepted: [RING, <path d={CHECK} />],
  expected: DASHED,
  invited: [DASHED, <circle class="solid" cx="8" cy="8" r="1.9" />],
  'not-invited': [DASHED, <path d="M5 8h6" />],
  denied: [RING, <path d="M3.8 12.2l8.4-8.4" />],
  disputed: [<path d="M8 1.2L14.8 8 8 14.8 1.2 8z" />, <path class="solid" d="M8 1.2L1.2 8 8 14.8z" />],
  none: <path d="M4 8h8" />,
};

/** The shape of an outcome. Decoration: the word beside it says the same. */
export function Glyph({ outcome }: { readonly outcome: OutcomeOrNone }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[outcome ?? 'none']}
    </svg>
  );
}
