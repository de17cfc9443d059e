import type { Item } from '../types.ts';
import { anyOf } from './any-of.ts';

/** "(far) left", "second from the right", "standing, centre". */
const ENGLISH = anyOf(
  '(?:(?:far|second|third|fourth|front|back|top|bottom|seated|standing) ){0,2}(?:left|right)(?: (?:to|from) (?:the )?(?:left|right))?',
  '(?:(?:front|back|top|bottom|seated|standing) ){0,2}(?:cent(?:er|re)|middle|foreground|background)',
  '(?:first|second|third|fourth) from (?:the )?(?:left|right)',
);
const ROMANCE = anyOf(
  ...['à (?:gauche|droite)', 'au (?:centre|milieu)', '(?:a la|en el|al) (?:izquierda|derecha|centro)'],
  ...['à (?:esquerda|direita)', '(?:ao|no) centro'],
);
const OTHERS = anyOf('links', 'rechts', 'слева', 'справа', 'в центре', 'ліворуч', 'праворуч', 'в центрі');

/** Where somebody stands in a picture, as captions say it between commas behind a name. */
const POSITION = new RegExp(`^${anyOf(ENGLISH, ROMANCE, OTHERS)}$`);
/** "second from the right", in items. */
const LONGEST = 4;

/** A caption without them: "Biden, left, and Sunak, second right, look on" is "Biden and Sunak look on". */
export function withoutPositions(items: readonly Item[]): Item[] {
  const left: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    if (item === undefined) continue;
    // "Front row, left to right, A, B and C": what a colon would say.
    if (
      item.key === ',' &&
      i <= LONGEST_HEAD &&
      ROW.test(
        items
          .slice(0, i)
          .map(({ key }) => key)
          .join(' '),
      )
    ) {
      left.push({ ...item, key: ':' });
      continue;
    }
    const end = item.key === ',' && left.at(-1)?.kind === 'leader' ? endOf(items, i) : null;
    if (end === null) {
      left.push(item);
      continue;
    }
    // Between two names of a list one comma stays.
    const isList = items[end]?.key === ',' && (items[end + 1]?.capital === true || items[end + 1]?.kind === 'leader');
    if (isList) left.push(item);
    i = items[end]?.key === ',' ? end : end - 1;
  }
  return left;
}

const LONGEST_HEAD = 8;
const ROW =
  /^(?:front|back|first|second|third|top|bottom|middle|standing|seated)\b.*\b(?:left to right|right to left|from (?:the )?left|from (?:the )?right)$/;

/** The mark, or "and", behind a position. */
function endOf(items: readonly Item[], comma: number): number | null {
  for (let end = comma + 2; end <= Math.min(comma + 1 + LONGEST, items.length); end++) {
    const words = items.slice(comma + 1, end).map(({ key }) => key);
    if (POSITION.test(words.join(' ')) && (end === items.length || END.test(items[end]?.key ?? ''))) return end;
  }
  return null;
}

const END = /^(?:[,.;)]|and|et|y|e|und|и|і|та)$/;
