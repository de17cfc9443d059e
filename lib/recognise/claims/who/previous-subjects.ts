import type { ClaimSubject } from '../../types.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Draft, Passage, Tag } from '../types.ts';
import { isMet } from './company.ts';
import { isSameSubject } from './same-subject.ts';

/** "أوفد بوتين وزيره وغاب": of "يمثل الوزير بوتين" it is the stand-in who goes on. */
function isSentBySubject({ tagOf }: Passage, { first }: Draft): boolean {
  return tagOf[first]?.senses.some((sense) => sense.kind === 'cue' && sense.cue.who === 'actor') ?? false;
}

/** "Bio je tamo zajedno s Netanjahuom, a 2020. stajao je …": who is named beside another does not go on with him. */
function isCompany({ groups, tagOf }: Passage, subject: ClaimSubject): boolean {
  const named = groups.filter(({ members }) => members.some((member) => isSameSubject(member, subject)));
  return named.length > 0 && named.every(({ first, oblique }) => oblique && means(tagOf[first - 1], 'alongside'));
}

/** Whom the last statement was about, unless somebody else has been named as a subject since. */
export function previousSubjects(drafts: readonly Draft[], passage: Passage, clause: Clause, tag: Tag): ClaimSubject[] {
  // What another sense of the same words has said is no earlier statement.
  const last = drafts.findLast(({ first, passage: own }) => own !== passage || first !== tag.first);
  if (last === undefined) return [];
  // "李强将代表习近平，出席峰会": the stand-in does what follows.
  if (last.act === 'represent' && passage.language === 'zh') return [];
  // "Choe, sent in his stead, stood in the front row": the one who was sent.
  const isAside = last.clause.opens === 'comma' && last.first === last.clause.first;
  if (last.act === 'represent' && passage.language === 'en' && isAside) return [];
  if (last.act === 'represent' && passage.language === 'ar' && !isSentBySubject(passage, last)) return [];
  const hasNewcomer = passage.groups.some(
    (group) =>
      group.kind === 'leaders' &&
      !group.oblique &&
      !group.owner &&
      !(passage.language === 'zh' && isMet(passage, group)) &&
      group.first >= last.last + 1 &&
      group.last <= clause.first,
  );
  if (hasNewcomer) return [];
  const subjects = drafts
    .filter(({ first, act }) => first === last.first && act === last.act)
    .map((each) => each.subject);
  const led = subjects.filter((subject) => !isCompany(passage, subject));
  const byKey = new Map((led.length > 0 ? led : subjects).map((subject) => [JSON.stringify(subject), subject]));
  return [...byKey.values()];
}
