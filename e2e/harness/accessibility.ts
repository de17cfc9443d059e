import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from './bidi.ts';
import type { Session } from './browsers.ts';
import { eventually } from './eventually.ts';

/** What assistive technology is told of a part of a page: role, name, parts. Roles by their ARIA names. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly focused: boolean;
  readonly children: readonly AccessibleNode[];
}

/** Firefox's own names of roles, where they are other than ARIA's. */
const FIREFOX_ROLES: Readonly<Record<string, string>> = {
  'push button': 'button',
  pushbutton: 'button',
  'text leaf': 'text',
};
/** Chromium's. */
const CHROMIUM_ROLES: Readonly<Record<string, string>> = { StaticText: 'text', RootWebArea: 'document' };

/** The accessibility tree of a page, as assistive technology gets it. */
export function accessibilityTree(session: Session, page: Page): Promise<AccessibleNode> {
  return session.name === 'chromium' ? treeInChromium(page) : treeInFirefox(session, page);
}

async function treeInChromium(page: Page): Promise<AccessibleNode> {
  const client = await page.createCDPSession();
  await client.send('Accessibility.enable');
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  // Nodes that are ignored count for their children.
  const below = (id: string): AccessibleNode[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(below);
    if (node.ignored) return children;
    const role = String(node.role?.value ?? '');
    const focused = node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false;
    return [{ role: CHROMIUM_ROLES[role] ?? role, name: String(node.name?.value ?? ''), focused, children }];
  };
  const [root] = below(nodes[0]?.nodeId ?? '');
  if (!root) throw new Error('The page has no accessibility tree.');
  return root;
}

/** Runs with the browser's own rights: the tree of the page in front. The service builds it when first asked. */
const READ_TREE = `(() => {
  globalThis.accessibility ??= Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const { selectedBrowser } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
  const read = (node) => {
    const states = {};
    node.getState(states, {});
    const children = Array.from({ length: node.childCount }, (_, n) => read(node.getChildAt(n)));
    const focused = Boolean(states.value & Ci.nsIAccessibleStates.STATE_FOCUSED);
    return { role: accessibility.getStringRole(node.role), name: node.name ?? '', focused, children };
  };
  const root = accessibility.getAccessibleFor(selectedBrowser);
  return JSON.stringify(root ? read(root) : null);
})()`;

async function treeInFirefox({ browser }: Session, page: Page): Promise<AccessibleNode> {
  await page.bringToFront();
  const answer = (await evaluateInFirefox(browser, READ_TREE)) as { readonly value: string };
  const named = (node: AccessibleNode): AccessibleNode => ({
    ...node,
    role: FIREFOX_ROLES[node.role] ?? node.role,
    children: node.children.map(named),
  });
  const tree = JSON.parse(answer.value) as AccessibleNode | null;
  if (!tree) throw new Error('The page has no accessibility tree yet.');
  return named(tree);
}

/** Every node for which the test holds, in the order of the tree. */
export function findAccessible(
  node: AccessibleNode,
  test: (candidate: AccessibleNode) => boolean,
): readonly AccessibleNode[] {
  return [...(test(node) ? [node] : []), ...node.children.flatMap((child) => findAccessible(child, test))];
}

/** The tree as an outline, a node a line. */
function outline({ role, name, focused, children }: AccessibleNode, depth = 0): string {
  const line = `${' '.repeat(depth)}${role}${focused ? '*' : ''} ${name}`;
  return [line, ...children.map((child) => outline(child, depth + 1))].join('\n');
}

/** Waits until the tree has a node for which the test holds. */
export async function waitForAccessible(
  session: Session,
  page: Page,
  test: (candidate: AccessibleNode) => boolean,
): Promise<AccessibleNode> {
  const first = (tree: AccessibleNode | null) => (tree ? findAccessible(tree, test)[0] : undefined);
  const tree = await eventually(
    () => accessibilityTree(session, page).catch(() => null),
    (now) => first(now) !== undefined,
    (last) => `The tree is in the end:\n${last ? outline(last) : 'none'}`,
  );
  const found = first(tree);
  if (!found) throw new Error('no such node');
  return found;
}
