import { containerOf, readingOf, TELLING_ATTRIBUTES } from './elements.ts';
import { CHANGE_RECORDS } from './limits.ts';

/** What has to be read again. */
export interface Changes {
  /** Too much has changed to tell: read the page anew. */
  readonly everything: boolean;
  /** Block-level elements whose own text has changed, or that are new. */
  readonly containers: ReadonlySet<Element>;
  /** Elements that have been hidden or made editable: nothing in them is held any longer. */
  readonly shut: readonly Element[];
  /** Something has been taken out of the document. */
  readonly removed: boolean;
}

/** Whether a change inside a node concerns running text, and not a block of its own. */
function isRunning(node: Node): boolean {
  return node.nodeType === 3 || (node.nodeType === 1 && readingOf(node as Element) !== 'block');
}

/**
 * Sorts change records into what has to be read again. An added block stands for itself; added or
 * removed running text for the block around it.
 */
function sortChanges(records: readonly MutationRecord[]): Changes {
  const containers = new Set<Element>();
  const known = new Map<Node | null, Element | null>();
  const shut: Element[] = [];
  let removed = false;
  const touch = (node: Node) => {
    const container = containerOf(node, known);
    if (container) containers.add(container);
    return container;
  };
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'characterData') touch(target);
    else if (type === 'attributes') {
      // Shown or hidden: both the element and the text around it are other than they were.
      if (!touch(target)) shut.push(target as Element);
      if (target.parentNode) touch(target.parentNode);
    } else {
      removed ||= removedNodes.length > 0;
      let running = false;
      for (const node of addedNodes) {
        if (isRunning(node)) running = true;
        else if (node.nodeType === 1) touch(node);
      }
      for (const node of removedNodes) running ||= isRunning(node);
      if (running) touch(target);
    }
  }
  return { everything: false, containers, shut, removed };
}

/**
 * Gathers what changes in a document, without looking at it yet.
 *
 * @param onText called at once for each text node whose data has changed
 * @param onChange called once when something has changed since the last `take`
 */
export class Watcher {
  #records: MutationRecord[] = [];
  #everything = false;
  readonly #observer: MutationObserver;

  constructor(onText: (node: Text) => void, onChange: () => void) {
    this.#observer = new MutationObserver((records) => {
      for (const record of records) if (record.type === 'characterData') onText(record.target as Text);
      if (this.#records.length + records.length > CHANGE_RECORDS) {
        this.#everything = true;
        this.#records = [];
      } else this.#records.push(...records);
      onChange();
    });
  }

  start(document: Document): void {
    // The document, not its body: frameworks and document.write replace the latter.
    this.#observer.observe(document, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: [...TELLING_ATTRIBUTES],
    });
  }

  /** Whether there is anything to take. */
  get pending(): boolean {
    return this.#everything || this.#records.length > 0;
  }

  /** What has changed since the last call. */
  take(): Changes {
    const everything = this.#everything;
    const changes = sortChanges(this.#records);
    this.#records = [];
    this.#everything = false;
    return everything ? { everything, containers: new Set(), shut: [], removed: true } : changes;
  }

  stop(): void {
    this.#observer.disconnect();
  }
}
