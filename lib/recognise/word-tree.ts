import { fold } from '../text/fold.ts';

interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

/**
 * One pattern for many words, as a tree of their letters: inflected forms share their stems, and a
 * regular expression that is an alternation of hundreds of words is several times slower. Longer forms
 * are tried before their beginnings; spaces, hyphens and apostrophes match in all their forms, and a
 * letter with a mark without it as well.
 *
 * Word bounds are the caller's business. Global; use `matchAll`, which keeps no state in it.
 */
export function wordTree(forms: readonly string[]): RegExp {
  const root: Branch = { next: new Map(), ends: false };
  for (const form of forms) {
    let branch = root;
    for (const character of form) {
      const piece = characterPattern(character.toLowerCase());
      let child = branch.next.get(piece);
      if (!child) {
        child = { next: new Map(), ends: false };
        branch.next.set(piece, child);
      }
      branch = child;
    }
    branch.ends = true;
  }
  return new RegExp(sourceOf(root), 'gi');
}

function sourceOf(branch: Branch): string {
  const choices = [...branch.next].map(([piece, child]) => piece + sourceOf(child));
  if (choices.length === 0) return '';
  const [only = ''] = choices;
  const source = choices.length === 1 && !branch.ends ? only : `(?:${choices.join('|')})`;
  return branch.ends ? `${source}?` : source;
}

function characterPattern(character: string): string {
  if (character === ' ') return '[\\s\\u00a0]{1,3}';
  if (character === '-') return '[-\\u2010-\\u2013 ]';
  if (character === "'") return "['’ʼ]";
  const plain = fold(character);
  const escaped = character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return plain !== character.toLowerCase() && plain.length === 1 ? `[${character}${plain}]` : escaped;
}
