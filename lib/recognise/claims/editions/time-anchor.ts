import type { Item, Passage } from '../types.ts';

/** "After" and "before" as prepositions, in all languages that put them before the noun, as words are compared. */
const AFTER_OR_BEFORE: ReadonlySet<string> = new Set(
  `after before following nach vor après avant tras después antes após depois după înainte înaintea после перед накануне
  після напередодні po przed после након пре пред уочи posle nakon pre pred uoči بعد قبل`.split(/\s+/),
);
/** "straight from the G7": where somebody comes from; not "away from the summit". */
const ORIGIN: ReadonlySet<string> = new Set('from depuis desde'.split(' '));
const AWAY =
  /^(?:away|absent|missing|withdr[ae]wn?|withdrew|excluded|barred|banned|stay(?:s|ed|ing)?|keep|kept|back|out)$/;
const LIGHT: ReadonlySet<string> = new Set(
  'the this last de del do da des du la le les el a o os as dem der den das diesem al'.split(' '),
);
/** So many small words may stand between. */
const REACH = 2;

/** A comparison at the head of a sentence names its event within so many items. */
const REACH_OF_COMPARISON = 16;

/** "As was the case for the pope's funeral, many came", "Unlike at the parade, …". */
function isComparison(items: readonly Item[], at: number): boolean {
  const [first, second] = items;
  const isHead = first?.key === 'unlike' || (first?.key === 'as' && /^(?:was|is|with|at|in)$/.test(second?.key ?? ''));
  return isHead && at <= REACH_OF_COMPARISON && items.some(({ key }, i) => i > at && key === ',');
}

/**
 * Whether an event is named only to tell when something else was, or where somebody comes from: "flew home right after the summit", "а наутро после
 * саммита". What is said next is not about it.
 *
 * @param at where the event stands among the items of its sentence
 */
export function isTimeAnchor(items: readonly Item[], at: number): boolean {
  if (isComparison(items, at)) return true;
  for (let i = at - 1; i >= Math.max(0, at - 1 - REACH); i--) {
    const key = items[i]?.key ?? '';
    if (AFTER_OR_BEFORE.has(key)) return true;
    if (ORIGIN.has(key)) return !AWAY.test(items[i - 1]?.key ?? '');
    if (!LIGHT.has(key)) return false;
  }
  return false;
}

/** The word stands so near before its clause, with the noun of time before it. */
const REACH_OF_THEN = 4;
/** Words by which a journey goes on elsewhere: "then", "from there"; "four months after" tells a time. */
const ONWARD =
  /(?:^|\P{L})(?:then|ensuite|puis|anschließend|luego|em seguida|apoi|(?<!(?:Tage?|Wochen?|Monate?|Jahre?|días?|dias?|semanas?|mes|mês|meses|años?|anos?)\s)(?:danach|después|depois)|затем|потом|оттуда|потім|після чого|звідти|następnie|potem|potom|zatim|потом|затим|ثم)(?:\P{L}|$)|随后|然后|その後|続いて|次いで/iu;

/** These tell a place as well: "vor einem Kranz", "po mieście". */
const IN_FRONT_OF: ReadonlySet<string> = new Set('vor nach перед po przed пре пред pre pred avant'.split(' '));

/** "Before that he was in Riga", "from there he flies on to Tbilisi": told of another stop on the same journey. */
export function isOfAnotherStop({ text, items, sentence }: Passage): boolean {
  return (
    items.some(({ key }) => AFTER_OR_BEFORE.has(key) && !IN_FRONT_OF.has(key)) ||
    ONWARD.test(text.slice(sentence.start, sentence.end))
  );
}

/** "Putin will attend, then go on to Beijing for the parade": where somebody goes next is not what the text goes on about. */
export function isOnward({ text, items, clauses }: Passage, at: number): boolean {
  const clause = clauses.findLast(({ first }) => first <= at);
  const head = items[Math.max(0, (clause?.first ?? 0) - REACH_OF_THEN)];
  const event = items[at];
  return head !== undefined && event !== undefined && ONWARD.test(text.slice(head.start, event.start));
}
