import type { Item } from '../types.ts';
import type { Grammar } from '../vocabulary.ts';

const OPENING = /^[(（]$/;
const CLOSING = /^[)）]$/;
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
  ['"', '"'],
  ['”', '”'],
  ['«', '»'],
  ['《', '》'],
]);
/** Where somebody stands in a picture, and that it is one. */
const POSITION =
  /^(?:[左右中前后第一二三四排起图照资料岁年又译或称作撮影写真提供者]|يمين|يسار|وسط|اليمين|اليسار|الوسط|في|الصورة|عاما|عام)$/;
const REMOTE = /^(?:线上|以?视频|视讯|视像|连线|远程|オンライン|リモート|عن بعد|عبر الفيديو)/;
/** Ideographs and Arabic letters. */
const OWN = /[\u0600-\u06ff\u4e00-\u9fff]/;
/** How much may stand between such marks, in items. */
export interface Reach {
  /** Another spelling, a date: of a name in kana each sign is one. */
  readonly aside: number;
  /** Where somebody stands in a picture, or when: words of the language itself, of Chinese each sign. */
  readonly remark: number;
  /** What is called so, and no sentence that somebody says. */
  readonly title: number;
}

const UNSPACED: Reach = { aside: 26, remark: 3, title: 12 };
const SPACED: Reach = { aside: 5, remark: 2, title: 4 };

/** How far such marks reach in a language; null where they are left as they are. */
export function reachOf({ unspaced, verbFirst }: Grammar): Reach | null {
  return unspaced ? UNSPACED : verbFirst ? SPACED : null;
}

/**
 * A sentence without what interrupts it: another spelling of the name before ("（キムジョンウン）",
 * "(Joe Biden)"), "（左）", and the marks around what is called something ("「胜利日」阅兵").
 */
export function withoutBrackets(items: readonly Item[], reach: Reach): Item[] {
  const left: Item[] = [];
  const dropped = new Set<number>();
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined || dropped.has(i)) continue;
    if (item.kind === 'mark' && OPENING.test(item.key)) {
      const end = endOf(items, i, CLOSING, reach.aside);
      // "卢拉（线上）": not there, though the list of those who took part names them.
      if (end !== null && isOnScreen(items.slice(i + 1, end))) {
        const last = left.at(-1);
        if (last?.kind === 'leader') left[left.length - 1] = { ...last, kind: 'word', id: '' };
        i = end;
        continue;
      }
      if (end !== null && addsNothing(items.slice(i + 1, end), left, reach)) {
        i = end;
        continue;
      }
    }
    const closing = item.kind === 'mark' ? QUOTES.get(item.key) : undefined;
    if (closing !== undefined) {
      const end = items.findIndex((other, k) => k > i && other.kind === 'mark');
      const isTitle = end > i + 1 && end - i <= reach.title && items[end]?.key === closing;
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

/** "（线上）", "(عبر الفيديو)": by a screen, and not there. */
function isOnScreen(inside: readonly Item[]): boolean {
  return REMOTE.test(inside.map(({ key }) => key).join(''));
}

function addsNothing(inside: readonly Item[], before: readonly Item[], { remark, title }: Reach): boolean {
  const last = before.at(-1);
  const named = before.slice(-title);
  let words = 0;
  let isPosition = true;
  for (const { kind, id, key } of inside) {
    if (kind === 'leader' && !named.some((other) => other.kind === 'leader' && other.id === id)) return false;
    if (kind === 'event' && last?.kind !== 'event' && last?.kind !== 'date') return false;
    if (kind === 'date' && last?.kind !== 'date') return false;
    if (kind === 'country') words += 1;
    if (kind === 'word' && OWN.test(key)) {
      words++;
      isPosition &&= POSITION.test(key);
    }
  }
  return words <= remark && isPosition;
}

/** Whether an item stands in parentheses: what a row of a list adds in them ("representing the king") is about others. */
export function isInParentheses(items: readonly Item[], at: number): boolean {
  const open = items.findLastIndex(({ key }, i) => i <= at && key === '(');
  return open >= 0 && !items.slice(open, at).some(({ key }) => key === ')');
}
