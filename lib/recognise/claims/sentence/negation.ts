import type { Clause, Cue, Passage, Tag } from '../types.ts';
import type { Verb } from './doubts/doubt.ts';
import { means } from './tags.ts';

/** How far before its verb a negation may stand, in items; of Chinese every character is one. */
const REACH = 7;
const UNSPACED_REACH = 14;

/** Whether "not" and an auxiliary stand right before a pronoun that is the subject. */
function isNotBeforeSubject({ tagOf }: Passage, clause: Clause, from: number): boolean {
  const isSubject = means(tagOf[from - 1], 'pronoun-one');
  const verb = tagOf[from - 2];
  return (
    isSubject && from - 2 > clause.first && means(verb, 'auxiliary') && means(tagOf[(verb?.first ?? 0) - 1], 'not')
  );
}

const ANSWER =
  /^(?:beantwort|angenommen|geantwort|reagier|reaktion|antwort|répon|répliqu|réagi|accept|honor|suite|answer|repl|respon|resp|acept|aceit|contest|răspu|ответ|принят|відпов|прийнят|odpow|przyję|odgov|prihva|одгов|прихва)/;

/** "The invitation to Macron was not answered": it was sent. */
function isUnanswered({ items }: Passage, clause: Clause, tag: Tag, { act, who }: Cue): boolean {
  return act === 'invite' && who === 'target' && items.slice(tag.last, clause.last).some(({ key }) => ANSWER.test(key));
}

/** Joins two of whom the same is said: "sans Macron ni Xi". */
const NOR = /^(?:ni|nem|nici|nor|noch|ani|ні|ни|niti)$/;

/** "Nor was Lukashenko invited"; but not "Nor is Orban the only one to come". */
function opensWithNor({ items, tagOf, language }: Passage, { first }: Clause, tag: Tag): boolean {
  if (language !== 'en' || !/^(?:nor|neither)$/.test(items[first]?.key ?? '') || !means(tagOf[first], 'likewise'))
    return false;
  return !items.slice(first, tag.last).some(({ key }) => key === 'only');
}

/** "ne viendra pas et n'enverra personne": the words of the cue begin with a negation, and the other verb's is none of its. */
function bringsItsOwn({ items }: Passage, { first, last }: Tag): boolean {
  return last - first > 1 && OWN.test(items[first]?.key ?? '');
}

const OWN = /^(?:n'|ne|no|não|nu|не|nie|nije|није)$/;

/** "ne viendra pas et sera représenté": a second verb of its own tense is not negated with the first; where it begins. */
function behindAnd({ tagOf }: Passage, { first }: Clause, tag: Tag): number {
  for (let i = tag.first - 1; i > first; i--) {
    if (!means(tagOf[i], 'and')) {
      if (means(tagOf[i], 'cue')) return first;
      continue;
    }
    const isSecond = tagOf.slice(first, i).some((other) => means(other, 'cue'));
    return isSecond ? i + 1 : first;
  }
  return first;
}

/** Whether a verb is negated, by the words before it and, where the language puts them there, behind it. */
export function isNegated({ passage, clause, tag, cue, from, grammar }: Verb): boolean {
  const { tagOf } = passage;
  if (bringsItsOwn(passage, tag)) return false;
  let count = 0;
  const seen = new Set<Tag>();
  const look = (i: number): void => {
    const other = tagOf[i];
    if (other === undefined || seen.has(other)) return;
    // "Neither X nor his ministers": the pronoun has said it.
    if (passage.items[i]?.key === 'nor' && passage.kinds.has('pronoun-neither')) return;
    seen.add(other);
    // "sans Macron ni Xi": joins two who are missed alike.
    if (cue.act === 'stay-away' && NOR.test(passage.items[i]?.key ?? '')) return;
    // "القمة غير العادية بحضور X": it negates the word right behind it, and nothing else.
    if (passage.items[i]?.key === 'غير' && i + 1 !== tag.first) return;
    // "重申从来没有邀请朝鲜".
    if (means(other, 'not') || (cue.act === 'invite' && means(other, 'never'))) count++;
  };
  // "No invitation for Trump was sent": a noun's negation stands with its verb.
  const everywhere = grammar.negation === 'clause' || cue.who === 'target';
  const near = everywhere ? clause.first : Math.max(from, tag.first - (grammar.unspaced ? UNSPACED_REACH : REACH));
  const hasOwnTense = cue.tense !== undefined || cue.who === 'patient';
  const start =
    (grammar.concord || passage.capitalNouns) && hasOwnTense ? Math.max(near, behindAnd(passage, clause, tag)) : near;
  for (let i = start; i < tag.first; i++) look(i);
  if (opensWithNor(passage, clause, tag)) count++;
  // "nie zamierza on przyjechać": the subject may stand between.
  if (grammar.cases === true && isNotBeforeSubject(passage, clause, from)) count++;
  if (everywhere && !isUnanswered(passage, clause, tag, cue)) for (let i = tag.last; i < clause.last; i++) look(i);
  // "ехать не собирается": where auxiliaries stand anywhere, one behind the verb brings its own negation.
  else if (grammar.auxiliary === 'clause' && (cue.tense === undefined || cue.who === 'patient')) {
    for (let i = tag.last; i < clause.last; i++) if (means(tagOf[i + 1], 'auxiliary')) look(i);
  }
  return grammar.concord ? count > 0 : count % 2 === 1;
}
