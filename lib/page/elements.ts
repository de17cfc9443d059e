/**
 * What each element means for reading, decided by its name and attributes alone: asking for
 * computed style would force layout, and the command line has no layout to ask.
 */

/** How the reader goes through an element. */
export type Reading =
  /** Begins and ends a block. */
  | 'block'
  /** Part of the running text around it. */
  | 'inline'
  /** Not read; the words on both sides of it belong together. */
  | 'skip'
  /** Not read; it stands between the words like a space. */
  | 'gap'
  /** A line break within the block. */
  | 'break'
  /** A cell: read as part of its row, and parted from the cell before, since only together they say something. */
  | 'cell';

/**
 * Elements that are not plain `inline`, which unknown and custom elements are, as browsers lay them out.
 * Written as words rather than rows: every news page carries this table.
 */
const ELEMENTS = {
  block:
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre search section summary table tbody tfoot ' +
    'thead tr ul',
  cell: 'td th',
  break: 'br',
  // Never rendered as text of the page; and ruby annotations, which repeat a base text that must stay in one piece: 習近平.
  skip: 'noscript rp rt script style template wbr',
  // What the reader writes or works with; what is not prose; embedded content with its fallback text; dialogs, in which
  // the site speaks of itself; and menus, which name people without saying anything of them.
  gap: 'button datalist input select textarea code audio canvas embed iframe img map math object picture svg video nav dialog',
} as const satisfies Partial<Record<Reading, string>>;

const READING_BY_NAME = new Map<string, Reading>();
for (const [reading, names] of Object.entries(ELEMENTS)) {
  for (const name of names.split(' ')) READING_BY_NAME.set(name, reading as Reading);
}

/** Roles of regions that are left out whatever element carries them: ways through the site, and what is written or chosen in. */
const LEFT_OUT_ROLES = /^(navi|menu|toolbar)|box$/;

/** Attributes whose change alters what is read; the watcher observes these and no others. */
export const TELLING_ATTRIBUTES = ['hidden', 'contenteditable'] as const;

/** Tells how to go through an element. Reads its name and at most four attributes, never style or layout. */
export function readingOf(element: Element): Reading {
  const reading = READING_BY_NAME.get(element.localName) ?? 'inline';
  const { parentElement } = element;
  // The one paragraph of a cell is the cell.
  if (
    reading === 'block' &&
    parentElement?.childElementCount === 1 &&
    READING_BY_NAME.get(parentElement.localName) === 'cell'
  )
    return 'inline';
  if (!element.hasAttributes()) return reading;
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return 'gap';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'gap';
  const role = element.getAttribute('role');
  return role !== null && LEFT_OUT_ROLES.test(role) ? 'gap' : reading;
}

/**
 * The element whose block a node belongs to: its nearest block-level ancestor, or itself.
 *
 * @param known what was found on the way, for the next node: trees may be deep, and many nodes of one change
 * @returns null where the node is outside the document or inside something that is not read.
 */
export function containerOf(node: Node, known: Map<Node | null, Element | null>): Element | null {
  const path: Node[] = [];
  let at: Node | null = node;
  for (; at && !known.has(at); at = at.parentNode) path.push(at);
  let container = known.get(at) ?? null;
  for (const step of path.reverse()) {
    // Above the document is nothing; a shadow root, which is left alone, does not lead there.
    if (step.nodeType === 9) container = (step as Document).documentElement;
    else if (step.nodeType === 1 && container) {
      const reading = readingOf(step as Element);
      if (reading === 'block') container = step as Element;
      else if (reading !== 'inline' && reading !== 'cell') container = null;
    }
    known.set(step, container);
  }
  return container;
}
