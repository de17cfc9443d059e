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
  | 'break';

/** Elements that are not plain `inline`. Unknown and custom elements are inline, as browsers lay them out. */
const READING = {
  address: 'block',
  article: 'block',
  aside: 'block',
  blockquote: 'block',
  body: 'block',
  caption: 'block',
  center: 'block',
  dd: 'block',
  details: 'block',
  dialog: 'block',
  dir: 'block',
  div: 'block',
  dl: 'block',
  dt: 'block',
  fieldset: 'block',
  figcaption: 'block',
  figure: 'block',
  footer: 'block',
  form: 'block',
  frameset: 'block',
  h1: 'block',
  h2: 'block',
  h3: 'block',
  h4: 'block',
  h5: 'block',
  h6: 'block',
  header: 'block',
  hgroup: 'block',
  hr: 'block',
  html: 'block',
  legend: 'block',
  li: 'block',
  main: 'block',
  menu: 'block',
  ol: 'block',
  p: 'block',
  pre: 'block',
  search: 'block',
  section: 'block',
  summary: 'block',
  table: 'block',
  tbody: 'block',
  td: 'block',
  tfoot: 'block',
  th: 'block',
  thead: 'block',
  tr: 'block',
  ul: 'block',
  br: 'break',
  // Never rendered as text of the page.
  head: 'skip',
  link: 'skip',
  meta: 'skip',
  noscript: 'skip',
  script: 'skip',
  style: 'skip',
  template: 'skip',
  title: 'skip',
  wbr: 'skip',
  // Ruby annotations repeat the base text, which must stay in one piece: 習近平.
  rp: 'skip',
  rt: 'skip',
  // What the reader writes or works with, and text that is not prose.
  button: 'gap',
  code: 'gap',
  datalist: 'gap',
  input: 'gap',
  kbd: 'gap',
  meter: 'gap',
  output: 'gap',
  progress: 'gap',
  samp: 'gap',
  select: 'gap',
  textarea: 'gap',
  // Embedded content; its fallback text is not shown.
  audio: 'gap',
  canvas: 'gap',
  embed: 'gap',
  iframe: 'gap',
  img: 'gap',
  map: 'gap',
  math: 'gap',
  object: 'gap',
  picture: 'gap',
  svg: 'gap',
  video: 'gap',
  // Menus name people without saying anything of them.
  nav: 'gap',
} as const satisfies Record<string, Reading>;

const READING_BY_NAME: ReadonlyMap<string, Reading> = new Map(Object.entries(READING));

/** Roles of regions that are left out whatever element carries them. */
const LEFT_OUT_ROLES = new Set(['navigation', 'menu', 'menubar', 'toolbar', 'textbox', 'searchbox', 'combobox']);

/** Attributes whose change alters what is read; the watcher observes these and no others. */
export const TELLING_ATTRIBUTES = ['hidden', 'contenteditable'] as const;

/** Tells how to go through an element. Reads its name and at most four attributes, never style or layout. */
export function readingOf(element: Element): Reading {
  const reading = READING_BY_NAME.get(element.localName) ?? 'inline';
  if (reading === 'skip' || reading === 'gap' || reading === 'break') return reading;
  if (!element.hasAttributes()) return element.localName === 'dialog' ? 'gap' : reading;
  const hidden = element.getAttribute('hidden');
  if (hidden !== null && hidden !== 'until-found') return 'gap';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'gap';
  const role = element.getAttribute('role');
  if (role !== null && LEFT_OUT_ROLES.has(role)) return 'gap';
  if (element.localName === 'dialog' && !element.hasAttribute('open')) return 'gap';
  return reading;
}

/**
 * The element whose block a node belongs to: its nearest block-level ancestor, or itself.
 *
 * @returns null where the node is outside the document's body or inside something that is not read.
 */
export function containerOf(node: Node): Element | null {
  let container: Element | null = null;
  for (let at: Node | null = node; at; at = at.parentNode) {
    // A document, or a shadow root, which is left alone: only the former leads to a body.
    if (at.nodeType !== 1) {
      if (at === node) continue;
      return at.nodeType === 9 ? container : null;
    }
    const element = at as Element;
    const reading = readingOf(element);
    if (reading === 'skip' || reading === 'gap' || reading === 'break') return null;
    if (reading === 'block') container ??= element;
  }
  return null;
}
