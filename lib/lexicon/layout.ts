/** Longer names are not stored: no form needs more, and it bounds the walk. */
export const MOST_TOKENS = 12;

/** What is known of the forms that end at a node. */
export const FORM_FLAGS = {
  terminal: 1,
  /** Forms that begin with a particle which may stand to the left of the match. */
  left: 2,
  /** At least one form is an acronym, to be found in capitals only … */
  acronym: 4,
  /** … and at least one is not. */
  word: 8,
  /** A series: later words may be small ("Victory day"). */
  anyCase: 16,
  /** The form begins with a small letter or a digit ("парад Победы"). */
  smallStart: 32,
  /** All senses are short forms. */
  short: 64,
  /** Some senses hold on pages of certain languages only. */
  gated: 128,
} as const;

/** A node takes three numbers of `LoadedLexicon.nodes`, so that one read of memory brings all. */
export const NODE = {
  /** The token that leads to the node. */
  token: 0,
  /** Where its children begin; they lie together by rising token, up to the next node's children. */
  firstChild: 1,
  /** `set of senses << 8 | FORM_FLAGS`. */
  form: 2,
  size: 3,
} as const;
