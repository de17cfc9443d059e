/** The product's mark: a gathering with one empty seat. Decoration beside the name; scripts/icons/mark.svg draws the same. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      <rect class="mark-ground" width="96" height="96" rx="21" />
      <circle class="mark-seat" cx="18.0" cy="63.0" r="9" />
      <circle class="mark-seat" cx="26.79" cy="41.79" r="9" />
      <circle class="mark-seat" cx="48.0" cy="33.0" r="9" />
      <circle class="mark-empty" cx="69.21" cy="41.79" r="7" />
      <circle class="mark-seat" cx="78.0" cy="63.0" r="9" />
      <path class="mark-seat" d="M36.5 68a11.5 11.5 0 0 1 23 0z" />
    </svg>
  );
}
