import { means } from '../sentence/tags.ts';
import { SEPARATOR, type Sentence } from './name-parts.ts';

/** Who stands at the head of a state, behind the names of several. */
const HEADS = /^(?:总统|总理|首相|国王|元首|领导人|领袖|首脑|国家元首|国家主席|国家领导人|政府首脑)/;
const LONGEST_HEAD = 5;
const BRACKETS = /^[()（）]$/;
const LATIN = /^[a-z.'-]+$/;
/** "等国", "等三国", "两国", "各国": the states before it are a list. */
const STATES = /^(?:等?[0-9两三四五六七八九十多]*[国个]|等|各)$/;

/** "等东南亚国家", "等中亚各国": what kind of states they are. */
const KIND = /^等[^，、。的]{1,5}国家?/;
const LONGEST_KIND = 9;

/** Whether an item belongs to such words, which part the names of one list. */
export function isKindOfStates({ items }: Pick<Sentence, 'items'>, at: number): boolean {
  for (let from = at; from > at - LONGEST_KIND; from--) {
    if (items[from]?.key !== '等') continue;
    const kind = KIND.exec(textOf(items, from, LONGEST_KIND))?.[0];
    return kind !== undefined && at < from + kind.length;
  }
  return false;
}

function textOf(items: Sentence['items'], from: number, length: number): string {
  return items
    .slice(from, from + length)
    .map(({ key }) => key)
    .join('');
}

/**
 * Whether a country is one of several whose leaders are named together behind them: "亚美尼亚、埃及等国总理",
 * "俄罗斯、哈萨克斯坦和白俄罗斯领导人".
 *
 * @returns where its name ends, with the title behind the last of them; null where it is no such country
 */
export function leadersBehind({ items, tagOf, language }: Sentence, i: number): number | null {
  if (!language.grammar.unspaced || language.grammar.topic !== undefined) return null;
  let isLast = true;
  let count = items.slice(0, i).some(({ kind }, k) => kind === 'country' && SEPARATOR.test(items[k + 1]?.key ?? ''))
    ? 2
    : 1;
  for (let at = i + 1; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) return null;
    if (item.kind === 'country') {
      count++;
      isLast = false;
      continue;
    }
    if (item.kind === 'leader') return count > 1 && HEADS.test(titleOf(item.key)) ? i + 1 : null;
    const kind = item.key === '等' ? KIND.exec(textOf(items, at, LONGEST_KIND))?.[0] : undefined;
    if (kind !== undefined) {
      at += kind.length - 1;
      continue;
    }
    // "维德角（Cape Verde）和": the name in another script.
    if (BRACKETS.test(item.key) || LATIN.test(item.key)) continue;
    if (SEPARATOR.test(item.key) || means(tagOf[at], 'and') || item.kind === 'number' || STATES.test(item.key))
      continue;
    // "柬埔寨和缅甸的领导人".
    if (count > 1 && means(tagOf[at], 'owner-mark') && means(tagOf[at + 1], 'people')) continue;
    const title = count > 1 ? HEADS.exec(textOf(items, at, LONGEST_HEAD)) : null;
    if (title === null || items[at + title[0].length]?.kind === 'leader') return null;
    return isLast ? at + title[0].length : i + 1;
  }
  return null;
}

/** What is left of "白俄罗斯领导人" without the country. */
function titleOf(key: string): string {
  return /(?:总统|總統|总理|總理|首相|领导人|領導人|领袖|領袖|元首|首脑|首腦)$/.test(key) ? '元首' : '';
}
