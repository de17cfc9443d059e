import { isComma } from '../sentence/commas.ts';
import { means } from '../sentence/tags.ts';
import type { Group, Passage, Tag } from '../types.ts';
import { type Found, found, range, type Scene } from './found.ts';

/** Forms of "who" that are subjects; elsewhere in languages with cases it is an object. */
const RELATIVE_SUBJECT =
  /^(?:котор(?:ый|ая|ое|ые)|кто|хто|ко|як(?:ий|а|е|і)|котр(?:ий|а|і)|któr(?:y|a|e|zy)|kto|кој(?:и|а|е)|koj(?:i|a|e)|ko)$/;

/** "Орбан, якого теж запрошували, …": the one before "whom". */
export function relativeObject(scene: Scene): Found | null {
  const { passage, clause, grammar } = scene;
  if (clause.opens !== 'relative' || grammar.cases !== true || grammar.unspaced) return null;
  const relative = passage.tags.findLast((tag) => tag.last <= clause.first && means(tag, 'relative'));
  const word = passage.items[relative?.first ?? -1];
  return word === undefined || RELATIVE_SUBJECT.test(word.key) ? null : relativeAntecedent(scene);
}

const WHOM = /^(?:quien|quienes|quem|qui|care)$/;
const TO_WHOM = /^(?:a|à|pe)$/;

/** "Trump, a quien Putin invitó", "pe care Putin l-a invitat": the one before "whom", whoever else the clause names. */
export function relativeWhom({ passage, clause, grammar }: Scene, cue: Tag): Found | null {
  const { items, groups } = passage;
  const isTo = TO_WHOM.test(items[clause.first - 2]?.key ?? '');
  const isWhom = WHOM.test(items[clause.first - 1]?.key ?? '') && isTo;
  // Portuguese "que Putin convidou": with its subject behind it.
  const isThat =
    items[clause.first - 1]?.key === 'que' &&
    groups.some(({ first, last }) => first === clause.first && last === cue.first);
  if (clause.opens !== 'relative' || grammar.clitics !== true || !(isWhom || isThat)) return null;
  const head = clause.first - (isWhom ? 2 : 1);
  const last = isComma(items[head - 1]) ? head - 1 : head;
  const group = groups.find((each) => each.last === last && each.kind !== 'foreign');
  return group && !group.owner
    ? { ...found(group), subjects: group.members.slice(-1), kind: 'inherited', last: clause.first }
    : null;
}
const AMONG = /^(?:среди|числе|among|wśród|gronie|parmi|unter|entre|printre|među|међу|серед|spośród|بين|ضمن)$/;

const WHO = /^(?:الذي|التي|котор(?:ый|ая)|як(?:ий|а)|котр(?:ий|а)|któr[ya]|der|welcher)$/;

/** Serbian "koji" is one or several: the verb behind it tells. */
const KOJI = /^(?:који|koji)$/;

const IS = /^(?:је|je|није|nije)$/;

/** The same in Romance languages: "et Lula, qui avait présidé". */
const QUI = /^(?:qui|que|quien|care)$/;
const CLITIC = /^(?:n'|ne|no|não|nu|y|l'|s'|se|lo|la|le)$/;
const HAS =
  /^(?:a|est|fut|avait|était|sera|va|ha|es|fue|era|había|está|estaba|será|foi|é|tem|tinha|havia|vai|estava|este|fusese)$/;

/** Whether "who" is said of one only, the last of several: "between Xi and Biden, who has confirmed". */
function isOneWho({ items, tagOf }: Pick<Passage, 'items' | 'tagOf'>, first: number): boolean {
  const at = means(tagOf[first], 'relative') ? first : first - 1;
  const word = items[at]?.key ?? '';
  let verb = at + 1;
  while (CLITIC.test(items[verb]?.key ?? '')) verb++;
  return (
    WHO.test(word) ||
    (KOJI.test(word) && IS.test(items[at + 1]?.key ?? '')) ||
    (QUI.test(word) && HAS.test(items[verb]?.key ?? ''))
  );
}

/** "Gespräche mit X sind vorgesehen, der kommen wird": where the verb stands last, it parts "who" from its name. */
function behindVerb({ groups, items, tagOf, capitalNouns }: Passage, at: number, who: number): Group | null {
  if (!capitalNouns || !/^(?:der|welcher)$/.test(items[who - 1]?.key ?? items[who]?.key ?? '')) return null;
  const group = groups.findLast(({ last }) => last <= at);
  if (group?.kind !== 'leaders' || group.owner || group.members.length > 1) return null;
  const isVerb = range(group.last, at + 1).every(
    (i) => items[i]?.kind === 'word' && items[i]?.capital === false && !means(tagOf[i], 'cue', 'say', 'only'),
  );
  return isVerb ? group : null;
}

/** "C'est le ministre, et non Merz, qui viendra": the clause is about whom the sentence puts first. */
function isSetAgainst({ tagOf }: Passage, { first, oblique }: Group): boolean {
  return oblique && means(tagOf[first - 1], 'not');
}

/** The noun right before "who", if it is a name; or the name that "the only leader who" is said of. */
export function relativeAntecedent({ passage, clause }: Scene): Found | null {
  const { groups, tagOf, items } = passage;
  let at = clause.first - 1;
  const skips = (i: number): boolean => means(tagOf[i], 'relative') || isComma(items[i]);
  while (at >= 0 && skips(at)) at--;
  // ", all of whom have confirmed"
  if (means(tagOf[at], 'of') && means(tagOf[at - 1], 'adverb')) for (at -= 2; at >= 0 && skips(at); ) at--;
  const group = groups.find((each) => each.first <= at && at < each.last);
  // "will be among the leaders who come": whoever is told to be one of them.
  if (group && group.kind !== 'foreign') {
    if (group.owner || isSetAgainst(passage, group)) return null;
    const who = found(group);
    const subjects = isOneWho({ items, tagOf }, clause.first) ? who.subjects.slice(-1) : who.subjects;
    return { ...who, subjects, kind: 'inherited', last: clause.first };
  }
  const parted = behindVerb(passage, at, clause.first);
  if (parted) return { ...found(parted), kind: 'inherited', last: clause.first };
  const named = [...groups].reverse().find((each) => each.last <= at && !each.oblique && !each.owner);
  if (named === undefined) return null;
  const between = range(named.last, at + 1);
  const ties = between.some((i) => means(tagOf[i], 'only', 'including') || AMONG.test(items[i]?.key ?? ''));
  return ties && between.length <= 14 ? { ...found(named), kind: 'inherited', last: clause.first } : null;
}
