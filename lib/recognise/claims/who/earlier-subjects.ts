import type { ClaimSubject } from '../../types.ts';
import { represents } from '../sentence/represents.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Group, Passage } from '../types.ts';
import { isMet } from './company.ts';
import type { Scene } from './found.ts';

/** The subject of the nearest clause before: its first name that is no object. */
export function subjectBefore({ passage, clause }: Scene): Group | null {
  for (const earlier of [...passage.clauses].reverse()) {
    if (earlier.first >= clause.first) continue;
    const groups = passage.groups.filter((group) => group.first >= earlier.first && group.first < earlier.last);
    const subject = groups.find(
      (group) =>
        !group.oblique &&
        !group.owner &&
        group.kind !== 'foreign' &&
        !isWhereTo(passage, group) &&
        !(passage.language === 'zh' && isMet(passage, group)) &&
        !isReplaced(passage, group),
    );
    if (subject) return subject;
  }
  return null;
}

/** "veio a Lisboa e não participou": where to, and not who. */
function isWhereTo({ tagOf, items }: Passage, { kind, first }: Group): boolean {
  return kind === 'states' && items[first]?.form === 'city' && means(tagOf[first - 1], 'toward');
}

/** "نيابة عن الرئيس A": whose place is taken does not go on. */
function isReplaced({ tagOf }: Passage, { first }: Group): boolean {
  return represents(tagOf[first - 1], 'object');
}

/** Who alone is the subject of the verb of speech right before a clause. */
function whoSays({ clauses, groups, tagOf }: Passage, clause: Clause): Group | null {
  for (let at = clauses.indexOf(clause) - 1; at >= 0; at--) {
    const { first, last } = clauses[at] ?? clause;
    const [only, ...others] = groups.filter(
      (group) =>
        group.first >= first && group.last <= last && !group.oblique && !group.owner && group.kind === 'leaders',
    );
    if (only) return others.length === 0 && tagOf.slice(first, last).some((tag) => means(tag, 'say')) ? only : null;
    if (last - first > LONGEST_OF_SPEECH) return null;
  }
  return null;
}

/** So many items may stand between a verb of speech and what is said: "su", "u utorak". */
const LONGEST_OF_SPEECH = 4;

/** "Hamas a confirmat că nu va participa": whoever says so of themselves, by a name that we do not know. */
function isSaidByAnother({ passage, clause }: Scene): boolean {
  const { items, tagOf, clauses } = passage;
  const before = clauses[clauses.indexOf(clause) - 1];
  if (clause.opens !== 'complement' || before === undefined) return false;
  const verb = tagOf.slice(before.first, before.last).findIndex((tag) => means(tag, 'say'));
  if (verb < 0 || tagOf.slice(before.first, before.last).some((tag) => means(tag, 'side', 'owned'))) return false;
  const speaker = before.first + verb - 1;
  return speaker >= before.first && items[speaker]?.isName === true && tagOf[speaker] === undefined;
}

/** "أعلن مكتب A أنه لن يحضر": the office speaks of him whose office it is, and of nobody else who is named. */
function ofOffice({ passage, clause, grammar }: Scene): Group | null {
  const { groups, items, tagOf } = passage;
  if (grammar.genitive !== true || !/^ب?انه$/.test(items[clause.first - 1]?.key ?? '')) return null;
  const [only, ...others] = groups.filter(({ first }) => first < clause.first);
  if (only?.kind !== 'leaders' || only.members.length !== 1 || others.length > 0) return null;
  return means(tagOf[only.first - 1], 'side') && OFFICE.test(items[only.first - 1]?.key ?? '') ? only : null;
}

/** "قال سفير روسيا إنه سيحضر": the ambassador speaks of himself. */
function isEnvoyOf({ items, tagOf, language }: Passage, { first }: Group): boolean {
  const key = items[first - 1]?.key ?? '';
  return language === 'ar' && means(tagOf[first - 1], 'deputy', 'side', 'others') && !OFFICE.test(key);
}

/** No person, who might speak of themselves. */
const OFFICE = /^(?:مكتب|رئاسه|الرئاسه|ديوان|الديوان|القصر|حكومه|وزاره|سفاره|خارجيه)$/;

/** Whoever alone was spoken of before, of a clause that says what they say: "potvrdio je da dolazi"; none where it may be two. */
export function soleSubject(scene: Scene): readonly ClaimSubject[] {
  const { previous, passage, discourse, clause, grammar } = scene;
  if (isSaidByAnother(scene)) return [];
  if (previous.length === 1) return previous;
  // "a Kišida i Obrador su izvestili da neće doći": whoever says so in the clause right before.
  const near = grammar.cases === true ? whoSays(passage, clause) : null;
  if (near) return near.members;
  const before = passage.groups.filter(
    (group) => group.first < clause.first && !group.oblique && !group.owner && !isDateline(passage, group),
  );
  const [only] = before;
  if (only && before.length === 1) return only.members.length === 1 && !isEnvoyOf(passage, only) ? only.members : [];
  const principal = before.length === 0 ? ofOffice(scene) : null;
  if (principal) return principal.members;
  const isPerson = discourse.topic.length === 1 && discourse.topic.every((subject) => 'leader' in subject);
  return before.length === 0 && isPerson ? discourse.topic : [];
}

/** So many items may a dateline have: "CIUDAD DE MÉXICO, 7 jun (EFE).-". */
const LONGEST_DATELINE = 10;
const DASH = /^(?:--|[—–-])$/;

/** "PARÍS.- El presidente anunció que …", "Lisboa, 7 jun (Lusa) – …": where it is written, and nobody who says so. */
function isDateline({ items, tagOf }: Passage, { kind, first, last }: Group): boolean {
  if (kind !== 'states') return false;
  const dash = items.findIndex(({ key, kind: what }) => what === 'mark' && DASH.test(key));
  if (dash < last || dash > LONGEST_DATELINE) return false;
  // "México – anfitrión en 2010 – anunció que …": a country may speak.
  if (items[first]?.form !== 'city' && !/^[.)]$/.test(items[dash - 1]?.key ?? '')) return false;
  return items
    .slice(0, dash)
    .every(({ kind: what }, i) => what !== 'leader' && !means(tagOf[i], 'cue', 'say', 'auxiliary', 'people', 'role'));
}
