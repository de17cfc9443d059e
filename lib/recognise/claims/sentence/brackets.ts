import type { Item } from '../types.ts';

const OPENING = /^[(（]$/;
const CLOSING = /^[)）]$/;
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
  ['"', '"'],
  ['《', '》'],
]);
const HAN = /[\u4e00-\u9fff]/;
/** Of a name in another script, a reading, a date, in items: where each sign of kana is one. */
const LONGEST_ASIDE = 26;
/** So many ideographs say where somebody stands in a picture, or when, and nothing else. */
const LONGEST_REMARK = 3;
/** What is called so, and no sentence that somebody says. */
const LONGEST_TITLE = 12;

/**
 * A sentence without spaces and without what interrupts it: another spelling of the name before ("（キムジョンウン）",
 * "(Joe Biden)"), "（左）", and the marks around what is called something ("「胜利日」阅兵").
 */
export function withoutBrackets(items: readonly Item[]): Item[] {
  const left: Item[] = [];
  const dropped = new Set<number>();
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || dropped.has(i)) continue;
    if (item.kind === 'mark' && OPENING.test(item.key)) {
      const end = endOf(items, i, CLOSING, LONGEST_ASIDE);
      if (end !== null && addsNothing(items.slice(i + 1, end), left)) {
        i = end;
        continue;
      }
    }
    const closing = item.kind === 'mark' ? QUOTES.get(item.key) : undefined;
    if (closing !== undefined) {
      const end = items.findIndex((other, k) => k > i && other.kind === 'mark');
      const isTitle = end > i + 1 && end - i <= LONGEST_TITLE && items[end]?.key === closing;
      if (isTitle) {
        dropped.add(end);
        continue;
      }
    }
    left.push(item);
  }
  return left;
}

function endOf(items: readonly Item[], from: number, closing: RegExp, reach: number): number | null {
  for (let i = from + 1; i < Math.min(items.length, from + reach); i++) {
    const item = items[i];
    if (item?.kind === 'mark' && OPENING.test(item.key)) return null;
    if (item?.kind === 'mark' && closing.test(item.key)) return i;
  }
  return null;
}

function addsNothing(inside: readonly Item[], before: readonly Item[]): boolean {
  const last = before.at(-1);
  const named = before.slice(-LONGEST_TITLE);
  let ideographs = 0;
  for (const { kind, id, key } of inside) {
    if (kind === 'leader' && !named.some((other) => other.kind === 'leader' && other.id === id)) return false;
    if (kind === 'event' && last?.kind !== 'event' && last?.kind !== 'date') return false;
    if (kind === 'date' && last?.kind !== 'date') return false;
    if (kind === 'country') ideographs += 1;
    if (kind === 'word' && HAN.test(key)) ideographs++;
  }
  return ideographs <= LONGEST_REMARK;
}
