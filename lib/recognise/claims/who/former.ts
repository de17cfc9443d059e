import type { ClaimSubject } from '../../types.ts';
import { beforeAside } from '../sentence/asides.ts';
import { means } from '../sentence/tags.ts';
import type { Group, Passage, Tag } from '../types.ts';
import { isMet } from './company.ts';
import { type Found, found, type Scene } from './found.ts';
import { isOfUnnamed, oneBefore } from './pronouns.ts';
import { isSameSubject } from './same-subject.ts';

/** Whom the words before were about: "in his place". */
export function formerOf(scene: Scene, cue: Tag): Found | null {
  // "Zelensky was applauded as he took his place": his own.
  if (scene.passage.language === 'en' && means(scene.passage.tagOf[cue.first - 1], 'pronoun-one')) return null;
  // "الملك A الذي مثله رئيس الحكومة": whoever the clause is about, the last of a list.
  const antecedent = scene.grammar.verbFirst && scene.clause.opens === 'relative' ? lastNamed(scene) : null;
  if (antecedent) return { subjects: antecedent, negative: false, last: 0, kind: 'pronoun' };
  const own = scene.passage.groups.filter((group) => group.last <= cue.first && isStandIn(scene, group));
  const isOwn = (subject: ClaimSubject): boolean =>
    own.some(({ members }) => members.some((member) => isSameSubject(member, subject)));
  const sender = senderOf(scene, cue);
  const country = countryOnTop(scene, cue);
  if (country) return { ...found(country), last: scene.clause.first };
  if (sender) return { subjects: sender.members, negative: false, last: 0, kind: 'pronoun' };
  if (isOfUnnamed(scene.passage) || isOfUnknown(scene)) return null;
  const previous = scene.previous.filter((subject) => !isOwn(subject) && !isCompany(scene, subject));
  const named = previous.length > 0 ? previous : lastBefore(scene, cue.first);
  const subjects = named.length > 0 ? named : scene.discourse.topic;
  // "are deputising for them".
  const isSeveral = SEVERAL.has(scene.passage.items[cue.last - 1]?.key ?? '') && subjects.length > 1;
  return subjects.length === 1 || isSeveral ? { subjects, negative: false, last: 0, kind: 'pronoun' } : null;
}

/** The name right before "who". */
function lastNamed({ passage: { groups, items }, clause }: Scene): readonly ClaimSubject[] | null {
  const before = /^[،,]$/.test(items[clause.first - 2]?.key ?? '') ? clause.first - 2 : clause.first - 1;
  const group = groups.find(({ last, kind }) => last === before && kind === 'leaders');
  return group?.members.slice(-1) ?? null;
}

/** "Rajnath Singh stays in Delhi; his deputy goes": of a name that we do not know. */
function isOfUnknown({ passage: { items, tagOf, groups, language }, clause }: Scene): boolean {
  if (language !== 'en' || items[clause.first - 1]?.key !== ';') return false;
  const from = items.slice(0, clause.first - 1).findLastIndex(({ key }) => /^[;:.]$/.test(key)) + 1;
  const isName = items[from]?.isName === true && items[from + 1]?.isName === true && tagOf[from] === undefined;
  return (
    isName &&
    !groups.some(({ first, kind }) => first >= from && first < clause.first && (kind === 'leaders' || first === from))
  );
}

/** "Trump shook hands with Xi and flew home; his secretary took his chair": of the one who did it. */
function isCompany({ passage }: Scene, subject: ClaimSubject): boolean {
  const group = passage.groups.find(({ members }) => members.some((one) => isSameSubject(one, subject)));
  return group !== undefined && isBehindWith(passage, group);
}

function isBehindWith(passage: Passage, group: Group): boolean {
  if (passage.language === 'en') return passage.items[group.first - 1]?.key === 'with';
  return passage.language === 'zh' && isMet(passage, group);
}

const SEVERAL: ReadonlySet<string> = new Set(['them', 'both']);

/** "中国は李首相が代わりに参加した": a country as the topic is who would have come. */
function countryOnTop({ passage, clause, grammar }: Scene, { first }: Tag): Group | undefined {
  const { groups, items, tagOf } = passage;
  // "格鲁吉亚、阿塞拜疆只有外长前来": right before the words for who comes instead.
  if (passage.language === 'zh') {
    const isNamed = groups.some((group) => group.kind === 'leaders' && group.last <= first);
    const own = groups.find((group) => group.kind === 'states' && group.last === first);
    return isNamed ? undefined : own;
  }
  if (grammar.topic === undefined) return undefined;
  return groups.findLast(
    (group) =>
      group.kind === 'states' &&
      group.first >= clause.first &&
      group.last < first &&
      items[group.last]?.key === 'は' &&
      !means(tagOf[group.last - 1], 'oblique-mark'),
  );
}

/** "X has sent his deputy to represent him", "أوفد A وزيره B نيابة عنه": him who sends. */
function senderOf({ passage, clause, grammar }: Scene, { first }: Tag): Group | null {
  const { items, tagOf, groups, language } = passage;
  const to = items.findLastIndex(({ key }, i) => key === 'to' && i >= clause.first && i < first);
  const isPurpose = language === 'en' && to >= 0;
  if (!isPurpose && grammar.verbFirst !== true) return null;
  const before = tagOf.slice(clause.first, first);
  // "has asked the crown prince to take his place": whom else would he ask?
  const asks = isPurpose && tagOf.slice(clause.first, to).some((tag) => means(tag, 'deputy'));
  const sends =
    asks || before.some((tag) => tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent'));
  const named = groups.filter(
    (group) => group.first >= clause.first && group.last <= first && group.kind === 'leaders',
  );
  // Where the verb comes first, one alone is who is sent.
  const subject = isPurpose || named.length > 1 ? named[0] : undefined;
  return sends && subject && !subject.oblique && !subject.owner && subject.members.length === 1 ? subject : null;
}

/** Whoever was named last as a subject: "A cancelled, B after a fall; his deputy comes". */
function lastBefore(scene: Scene, at: number): readonly ClaimSubject[] {
  const subjects = scene.passage.groups.filter(
    (group) =>
      group.last <= at &&
      group.kind === 'leaders' &&
      group.members.length === 1 &&
      !group.oblique &&
      !group.owner &&
      !isBehindWith(scene.passage, group) &&
      !isStandIn(scene, group),
  );
  if (subjects.length > 0 || scene.passage.groups.every((group) => group.last > at || !isStandIn(scene, group)))
    return subjects.at(-1)?.members ?? oneBefore(scene, at);
  return [];
}

/** "Kim Yong-nam came in his place", "sends its president, Droupadi Murmu, in his stead": not the one meant. */
function isStandIn({ passage, clause }: Scene, group: Group): boolean {
  const { tagOf, items } = passage;
  if (group.kind !== 'leaders') return false;
  if (group.first >= clause.first || beforeAside(passage, clause)?.first === group.first) return true;
  return items[group.first - 1]?.key === ',' && means(tagOf[group.first - 2], 'deputy', 'role');
}

/** Who does what another should have done: the stand-in, where it is a leader. */
export function standInOf(scene: Scene, cue: Tag): Found | null {
  const { passage, clause } = scene;
  if (senderOf(scene, cue)) return null;
  const own = passage.groups.find((group) => group.first >= clause.first && group.last <= cue.first);
  const group = own ?? beforeAside(passage, clause);
  return group?.kind === 'leaders' && !group.oblique && !group.owner ? found(group) : null;
}
