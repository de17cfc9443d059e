import type { DeedShapes, DeedWords } from '../vocabulary.ts';
import { type WordSet, wordSet } from './word-set.ts';

/** The words that tell deeds from all else, ready to look up. */
export interface DeedIndex {
  readonly afar: WordSet;
  readonly vague: WordSet;
  readonly irregular: WordSet;
  readonly scene: WordSet;
  /** How verbs are known by their form; null for English. */
  readonly shapes: ShapeIndex | null;
}

/** Prepares a language's words for deeds. */
export function indexDeeds({ afar, vague, irregular, scene, shapes }: DeedWords): DeedIndex {
  return {
    afar: wordSet(afar),
    vague: wordSet(vague),
    irregular: wordSet(irregular),
    scene: wordSet(scene),
    shapes: shapes ? indexShapes(shapes) : null,
  };
}

/** How a language's verbs are known by their form, ready to look up. */
export interface ShapeIndex {
  readonly past: readonly string[];
  readonly present: readonly string[];
  readonly participle: readonly string[];
  readonly conditional: readonly string[];
  readonly be: WordSet;
  readonly light: WordSet;
  readonly participleLast: boolean;
  readonly beside: WordSet;
  readonly near: WordSet;
  readonly contact: WordSet;
  readonly presentAlone: boolean;
  readonly free: boolean;
  readonly plural: readonly string[];
  readonly nouns: WordSet;
  readonly background: WordSet;
  readonly meanwhile: readonly string[];
  readonly pluperfect: WordSet;
  readonly away: WordSet;
}

function indexShapes(shapes: DeedShapes): ShapeIndex {
  const endings = (row = ''): string[] => row.split(',').flatMap((ending) => ending.trim() || []);
  return {
    past: endings(shapes.past),
    present: endings(shapes.present),
    participle: endings(shapes.participle),
    conditional: endings(shapes.conditional),
    be: wordSet(shapes.be),
    light: wordSet(shapes.light ?? ''),
    participleLast: shapes.participleLast ?? false,
    beside: wordSet(shapes.beside ?? ''),
    near: wordSet(shapes.near ?? ''),
    contact: wordSet(shapes.contact ?? ''),
    presentAlone: shapes.presentAlone ?? false,
    free: shapes.free ?? false,
    plural: endings(shapes.plural),
    nouns: wordSet(shapes.nouns ?? ''),
    background: wordSet(shapes.background ?? ''),
    meanwhile: endings(shapes.meanwhile),
    pluperfect: wordSet(shapes.pluperfect ?? ''),
    away: wordSet(shapes.away ?? ''),
  };
}
