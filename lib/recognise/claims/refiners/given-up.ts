import type { Draft } from '../types.ts';
import { isSameSubject } from '../who/same-subject.ts';

/** "調整していましたが", "示していたが": what was so until then; in the text as it is folded. */
const UNTIL_THEN =
  /(?:てい|でい|だっ|でし|定)(?:た|ました)(?:が|ものの)|^.{0,8}(?:予定|[计計]画|希望)してい(?:た|ました)/;

/**
 * Japanese and Chinese: leaves out plans that their own sentence tells the end of ("出席する予定でしたが、…見送る"),
 * and the journey of an envoy, whose verb has no subject of its own ("赖清德指派前副总统,赴教廷出席").
 */
export function leaveGivenUp(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => !drafts.some((other) => isEndOf(draft, other) || isEnvoy(draft, other)));
}

function isEndOf(plan: Draft, end: Draft): boolean {
  if (plan.passage.language !== 'ja' || plan.negative || end.negative) return false;
  if (plan.act !== 'accept' && (plan.act !== 'come' || plan.tense === 'behind')) return false;
  if (end.act !== 'decline' || end.first < plan.last || !isSameSubject(plan.subject, end.subject)) return false;
  const between = plan.passage.items.slice(plan.first, end.first).map(({ key }) => key);
  return UNTIL_THEN.test(between.join(''));
}

function isEnvoy(journey: Draft, sent: Draft): boolean {
  const { passage, clause } = journey;
  if (passage.language !== 'zh' || journey.act !== 'come' || journey.negative || sent.act !== 'represent') return false;
  if (clause.opens !== 'comma' || passage.clauses.indexOf(clause) !== passage.clauses.indexOf(sent.clause) + 1)
    return false;
  const hasOwn = passage.groups.some(({ first, last }) => first >= clause.first && last <= journey.first);
  return !hasOwn && isSameSubject(journey.subject, sent.subject);
}
