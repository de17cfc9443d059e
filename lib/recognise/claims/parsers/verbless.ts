import { means } from '../sentence/tags.ts';
import type { Clause, Draft, Group, Item, Passage, Sense } from '../types.ts';

/** What may stand between the clause with the verb and the one without: ", Crown Prince Frederik;". */
const LONGEST_REST = 6;
const VERB = /^(?:.*ed|met|meets?|told)$/;
const VERBS = [
  'not',
  'nobody',
  'cue',
  'auxiliary',
  'say',
  'deny',
  'condition',
  'likewise',
] as const satisfies readonly Sense['kind'][];

/**
 * The verb of the clause before, left out: "Ishiba cancelled on Monday, and Lee on Sunday", "Margrethe sends
 * her son; Naruhito his brother".
 *
 * @param drafts what the sentence says so far, in order
 */
export function parseLeftOut(passage: Passage, drafts: readonly Draft[]): Draft[] {
  if (drafts.length === 0) return [];
  const found: Draft[] = [];
  for (const clause of passage.clauses) {
    if (clause.first === 0 || (clause.opens !== 'comma' && clause.opens !== 'and' && clause.opens !== 'mark')) continue;
    const start = clause.first + (means(passage.tagOf[clause.first], 'and') ? 1 : 0);
    const group = passage.groups.find((each) => each.first === start);
    if (!group || group.oblique || group.owner || group.last >= clause.last) continue;
    const model = [...drafts, ...found].findLast((draft) => draft.passage === passage && draft.first < clause.first);
    // "Ireland was represented by its minister, Estonia by its ambassador".
    if (group.kind !== 'leaders' && (group.kind !== 'states' || model?.act !== 'represent')) continue;
    if (!model || model.denied || hasVerb(passage, clause) || !goesOnAs(passage, clause, group, model)) continue;
    const isInPerson = model.act === 'represent' && HEAD.test(passage.items[group.last + 1]?.key ?? '');
    for (const subject of group.members) {
      const own = isInPerson ? { act: 'come' as const, tense: 'behind' as const } : {};
      found.push({ ...model, ...own, subject, clause, first: group.last, last: clause.last });
    }
  }
  return found;
}

/** "Mexico sent ministers, Chile its president": it comes itself. */
const HEAD =
  /^(?:president|king|queen|premier|chancellor|emir|leader|sultan|président|roi|presidente|rey|rei|regele?)$/;

/** "his brother" is sent, and "by Lavrov" represented, as the one before was; "on Sunday", "after a fall" says when or why. */
function goesOnAs({ items, tagOf }: Passage, clause: Clause, group: Group, model: Draft): boolean {
  if (clause.first - model.clause.last > LONGEST_REST) return false;
  const isOwn = means(tagOf[group.last], 'pronoun-possessive');
  if (model.act === 'represent') return isOwn || isSamePreposition(items, tagOf, group.last, model);
  // "Putin called it a trick": some verbs stand among the prepositions, since what follows them is no subject.
  if (VERB.test(items[group.last]?.key ?? '')) return false;
  const isWhen =
    items[group.last]?.kind === 'date' || means(tagOf[group.last], 'preposition', 'toward', 'adverb', 'also');
  return (isWhen || isUnitBefore(items, group.last)) && !isOwn;
}

/** "a day before him", "two weeks later". */
function isUnitBefore(items: readonly Item[], at: number): boolean {
  return UNIT.test(items[at + 1]?.key ?? '') && BEFORE.test(items[at + 2]?.key ?? '');
}

const UNIT = /^(?:days?|weeks?|months?|hours?|minutes?|jours?|semaines?|días?|semanas?)$/;
const BEFORE = /^(?:before|earlier|later|after|avant|après|plus|antes|después|depois)$/;

/** "X was represented by Li, Y by Lavrov". */
function isSamePreposition(items: readonly Item[], tagOf: Passage['tagOf'], at: number, { clause }: Draft): boolean {
  const word = items[at]?.key;
  if (word === undefined || !means(tagOf[at], 'preposition')) return false;
  return items.slice(clause.first, clause.last).some(({ key }) => key === word);
}

function hasVerb({ tagOf }: Passage, { first, last }: Clause): boolean {
  for (let i = first; i < last; i++) if (means(tagOf[i], ...VERBS)) return true;
  return false;
}

/** In a paragraph headed by its year, names without any verb are those who came: "2021. Only Rahmon." */
export function parseChronicle(passage: Passage, isChronicle: boolean, to = passage.items.length): Draft[] {
  const clause: Clause = { first: 0, last: to, opens: 'start' };
  if (!isChronicle || hasVerb(passage, clause)) return [];
  const named = passage.groups.filter(
    (group) => group.kind === 'leaders' && group.last <= to && !group.owner && !isOf(passage, group),
  );
  return named.flatMap((group) =>
    group.members.map((subject) => ({
      subject,
      act: 'come' as const,
      tense: 'behind' as const,
      negative: false,
      ofPast: false,
      journey: false,
      needs: undefined,
      denied: false,
      first: group.first,
      last: group.last,
      clause,
      passage,
    })),
  );
}

/** "No Putin, of course." */
const ALONE = /^(?:of|course|no|either|here|today|then|again|ни|и|ani|i|ні|й|та|ni)$/;

/** "Is not there": "Нет Моди.", "Nie ma też Erdogana." */
const IS_NOT = /^(?:нет|немає|нема|nema|nie ma)$/;

/** "No Modi. No Erdogan." */
export function parseNobody(passage: Passage): Draft[] {
  const { items, tagOf, groups, language } = passage;
  const [group] = groups;
  // A bullet may stand before it.
  const from = items[0]?.kind === 'mark' ? 1 : 0;
  const words = items
    .slice(from, from + 2)
    .map(({ key }) => key)
    .join(' ');
  const bare = IS_NOT.test(items[from]?.key ?? '') ? from + 1 : IS_NOT.test(words) ? from + 2 : 0;
  const head = bare > 0 && means(tagOf[bare], 'also') ? bare + 1 : bare || tagOf[0]?.last;
  // "No A, no B: the democracies kept away".
  const colon = language === 'en' ? items.findIndex(({ key }) => key === ':') : -1;
  const end = colon < 0 ? items.length : colon;
  const isAll =
    group?.kind === 'leaders' &&
    group.first === head &&
    items.slice(group.last, end).every(({ kind, key }) => kind === 'mark' || kind === 'leader' || ALONE.test(key));
  if (!group || !isAll || group.owner || (bare === 0 && !means(tagOf[0], 'nobody'))) return [];
  const clause: Clause = { first: 0, last: items.length, opens: 'start' };
  return groups
    .filter(({ first }) => first < end)
    .flatMap(({ members }) => members)
    .map((subject) => ({
      ...{ subject, act: 'come' as const, negative: true, ofPast: false, journey: true },
      tense: bare > 0 ? ('now' as const) : ('behind' as const),
      ...{
        needs: bare > 0 ? ('preview' as const) : ('day' as const),
        denied: false,
        first: 0,
        last: group.last,
        clause,
        passage,
      },
    }));
}

function isOf({ tagOf }: Passage, { first, oblique }: Group): boolean {
  return oblique && !means(tagOf[first - 1], 'including', 'together', 'alongside');
}
