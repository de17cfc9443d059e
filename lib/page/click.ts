/** Elements for which a click or a tap already means something. */
const INTERACTIVE =
  'a[href],area,button,input,label,select,textarea,summary,video,audio,[onclick],[contenteditable],' +
  '[role=button],[role=link],[role=tab],[role^=menu],[role=checkbox],[role=switch]';

/**
 * Whether a reader's click is meant for us: a plain one that selects nothing and follows no link. We take
 * nothing away from the page, so where it means something already, it means that alone.
 */
export function isClickForUs(event: MouseEvent, selection: Selection | null): boolean {
  if (event.button !== 0 || event.detail > 1 || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (selection && !selection.isCollapsed) return false;
  return event.target instanceof Element && event.target.closest(INTERACTIVE) === null;
}
