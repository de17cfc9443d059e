/** What arrow keys walk through: every link, button and field that can take the focus. */
const STOPS = 'input, a[href], button:not([disabled]), summary';

/**
 * Lets up and down walk the focus through a surface's stops, as in a menu, so that from the
 * search field the first result is one key away. Keys that a field needs for itself stay its own.
 */
export function walkByArrows(event: KeyboardEvent, surface: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [...surface.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility());
  const at = stops.indexOf(surface.ownerDocument.activeElement as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
