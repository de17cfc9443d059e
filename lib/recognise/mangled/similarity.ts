import { fold } from '../../text/fold.ts';

/**
 * Spellings of one sound in the romanisations that newsrooms and machines use, reduced to one.
 * Order matters: clusters before their parts.
 */
const SOUNDS = [
  [/shch|schtsch|szcz/g, 's'],
  [/tsch|tch|ch|cz|c(?=h)/g, 'c'],
  [/sch|sh|sz/g, 's'],
  [/zh|dzh|dsch|dz|dj|j(?=[aou])/g, 'j'],
  [/kh|gh|h(?=[a-z])/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q|k/g, 'k'],
  [/c(?=[aourltk])/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee|ie|y|j$/g, 'i'],
  [/(.)\1+/g, '$1'],
] as const;

const heard = new Map<string, string>();
/** Words remembered: names repeat, but a page of a million words must not fill the memory. */
const MOST_HEARD = 20_000;

function sounds(token: string): string {
  const known = heard.get(token);
  if (known !== undefined) return known;
  const sound = SOUNDS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), token);
  if (heard.size >= MOST_HEARD) heard.clear();
  heard.set(token, sound);
  return sound;
}

/** A word of one name without any likeness in the other makes them two people. */
const LEAST_ALIKE = 0.5;

/** The words of a name that carry it: particles and initials fall away. */
export function nameTokens(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}]+/u)
    .filter((token) => token.length > 1);
}

/**
 * How alike two names are as lists of words (`nameTokens`), 0 to 1, allowing for another romanisation, a lost letter, swapped order.
 *
 * Each word of the shorter name is held against its best partner in the longer; words are weighed by
 * length, so that a surname counts for more than a particle.
 */
export function nameSimilarity(left: readonly string[], right: readonly string[]): number {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left];
  if (few.length === 0) return 0;
  const free = [...many];
  let sum = 0;
  let weight = 0;
  let least = 1;
  for (const token of [...few].sort((a, b) => b.length - a.length)) {
    let best = 0;
    let at = -1;
    free.forEach((other, index) => {
      const alike = tokenSimilarity(token, other);
      if (alike > best) {
        best = alike;
        at = index;
      }
    });
    const [partner] = at >= 0 ? free.splice(at, 1) : [];
    least = Math.min(least, partner === undefined ? 0 : spelledAlike(token, partner));
    sum += best * token.length;
    weight += token.length;
  }
  // Words left over in the longer name cost a little: middle names are often dropped.
  const missing = (many.length - few.length) * 0.03;
  // One word in common makes no person: "Jusuf Kalla" is not Bacharuddin Jusuf Habibie.
  return least < LEAST_ALIKE ? 0 : Math.max(0, sum / weight - missing);
}

/** How alike two words are by sound, 0 to 1: the better of edit distance and Jaro-Winkler. */
export function tokenSimilarity(left: string, right: string): number {
  if (left === right) return 1;
  const a = sounds(left);
  const b = sounds(right);
  if (a === b) return 0.98;
  return Math.max(editSimilarity(a, b), winkler(a, b) - 0.05);
}

/** By edits alone: a shared beginning ("Figel", "Fico") is not enough for every word. */
export function spelledAlike(left: string, right: string): number {
  return Math.max(editSimilarity(left, right), editSimilarity(sounds(left), sounds(right)));
}

/** How alike two strings are by edits, 0 to 1. */
export function editSimilarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - editDistance(a, b) / longest;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++) {
      const cost = a[i - 1] === b[k - 1] ? 0 : 1;
      next.push(Math.min((row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1, (row[k - 1] ?? 0) + cost));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Jaro–Winkler similarity (Winkler 1990), prefix weight 0.1. */
function winkler(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const matched: string[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let k = Math.max(0, i - reach); k < Math.min(b.length, i + reach + 1); k++) {
      if (taken[k] || a[i] !== b[k]) continue;
      taken[k] = true;
      matched.push(a.charAt(i));
      break;
    }
  }
  if (matched.length === 0) return 0;
  const others = [...b].filter((_, index) => taken[index]);
  const swaps = matched.filter((letter, index) => letter !== others[index]).length / 2;
  const m = matched.length;
  const jaro = (m / a.length + m / b.length + (m - swaps) / m) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}
