/** The product's mark: a row of seats, the last one empty, and the line that leads to them. Decoration beside the name. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect class="mark-ground" width="32" height="32" rx="7" />
      <circle class="mark-seat" cx="7.5" cy="13" r="3.5" />
      <circle class="mark-seat" cx="16" cy="13" r="3.5" />
      <circle class="mark-empty" cx="24.5" cy="13" r="2.75" />
      <rect class="mark-seat" x="4" y="21.5" width="24" height="3" rx="1.5" />
    </svg>
  );
}
