import type { DeedShapes, DeedWords } from '../deed-vocabulary.ts';
import type { Grammar } from '../vocabulary.ts';
import { runSet, type WordSet, wordSet } from './word-set.ts';
import { keyOf } from './words.ts';

/** The words that tell deeds from all else, ready to look up. */
export interface DeedIndex {
  readonly afar: WordSet;
  readonly vague: WordSet;
  readonly irregular: WordSet;
  readonly scene: WordSet;
  /** Where somebody is beside others; only where words are written together. */
  readonly beside: WordSet;
  /** How verbs are known by their form; null for English. */
  readonly shapes: ShapeIndex | null;
}

/** Prepares a language's words for deeds; where words are written together they are looked for within the line. */
export function indexDeeds(
  { afar, vague, irregular, scene, beside, shapes }: DeedWords,
  { unspaced, verbFirst }: Pick<Grammar, 'unspaced' | 'verbFirst'>,
): DeedIndex {
  const index = unspaced ? runSet : wordSet;
  return {
    afar: index(afar),
    vague: index(vague),
    irregular: index(irregular),
    // What is done with the body shows the scene by itself.
    scene: index(unspaced || verbFirst ? `${scene}, ${irregular}` : scene),
    beside: index(beside ?? ''),
    shapes: shapes ? indexShapes(shapes, index) : null,
  };
}

/** How a language's verbs are known by their form, ready to look up. */
export interface ShapeIndex {
  readonly past: readonly string[];
  readonly present: readonly string[];
  readonly participle: readonly string[];
  readonly conditional: readonly string[];
  readonly be: WordSet;
  readonly beAtEnd: readonly string[];
  readonly light: WordSet;
  readonly participleLast: boolean;
  readonly beside: WordSet;
  readonly near: WordSet;
  readonly contact: WordSet;
  readonly free: boolean;
  readonly plural: readonly string[];
  readonly nouns: WordSet;
  readonly background: WordSet;
  readonly meanwhile: readonly string[];
  readonly away: WordSet;
}

function indexShapes(shapes: DeedShapes, index: (row: string) => WordSet): ShapeIndex {
  const endings = (row = ''): string[] => row.split(',').flatMap((ending) => ending.trim() || []);
  return {
    past: endings(shapes.past),
    present: endings(shapes.present),
    participle: endings(shapes.participle),
    conditional: endings(shapes.conditional),
    be: wordSet(shapes.be),
    beAtEnd: endings(shapes.be).map(keyOf),
    light: wordSet(shapes.light ?? ''),
    participleLast: shapes.participleLast ?? false,
    beside: wordSet(shapes.beside ?? ''),
    near: wordSet(shapes.near ?? ''),
    contact: wordSet(shapes.contact ?? ''),
    free: shapes.free ?? false,
    plural: endings(shapes.plural),
    nouns: wordSet(shapes.nouns ?? ''),
    background: wordSet(shapes.background ?? ''),
    meanwhile: endings(shapes.meanwhile).map(keyOf),
    away: index(shapes.away ?? ''),
  };
}
