import type { Clause, Passage, Tag } from '../../types.ts';
import { beforeAside } from '../asides.ts';
import { clauseAt } from '../clauses.ts';
import { REACH } from '../pointing.ts';
import { means } from '../tags.ts';
import type { Doubt } from './doubt.ts';

/**
 * "It is possible that X will attend", "hopes that": what the clause before leaves open; over a remark too ("It is
 * possible that Netanyahu, the prime minister, will be there").
 */
export const isLeftOpen: Doubt = ({ passage, clause }) => {
  if (isOpenBefore(passage, clause)) return true;
  const group = clause.opens === 'comma' ? beforeAside(passage, clause) : null;
  const resumed = group === null ? undefined : clauseAt(passage.clauses, group.first);
  return resumed !== undefined && isOpenBefore(passage, resumed);
};

function isOpenBefore(passage: Passage, clause: Clause): boolean {
  const { clauses, tagOf } = passage;
  if (clause.opens !== 'complement') return false;
  const before = clauses.findLast(
    (each) => each.last <= clause.first && (each.opens !== 'complement' || !isBare(tagOf, each)),
  );
  if (before === undefined) return false;
  if (isOneTimeOfMany(passage, clause) || isAsked(passage, before)) return true;
  // "dismissed rumours that".
  if (before.opens === 'complement' && means(tagOf[before.first - 1], 'deny')) return false;
  const asks = tagOf.slice(before.first, clause.first).some((tag) => means(tag, 'say'));
  for (let i = before.first; i < clause.first; i++) {
    // "asked us to make clear that" is said.
    if (asks && ASK.test(passage.items[i]?.key ?? '')) continue;
    if (tagOf[i]?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points === 'hedge')) return true;
    // "did not confirm that", but "did not say why".
    if (means(tagOf[i], 'say')) return isUnsaid(passage, before, i);
  }
  return false;
}

/** "Kalas je pozvala lidere da ne idu": what those who are asked will do, nobody says. */
function isAsked({ tagOf, language }: Passage, { first, last }: Clause): boolean {
  const asks = (tag: Tag | undefined): boolean =>
    tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'invite') ?? false;
  return language === 'sr' && tagOf.slice(first, last).some(asks);
}

/** "It is the first time since 2013 that Xi has skipped a summit": of a summit or other. */
function isOneTimeOfMany({ items, language }: Passage, { first, last }: Clause): boolean {
  if (!items.slice(first, last).some(({ key }) => key === 'has' || key === 'have')) return false;
  const at = items.findIndex(({ key }) => key === 'time');
  return (
    language === 'en' && at > 0 && at < first && /^(?:first|second|third|last|only)$/.test(items[at - 1]?.key ?? '')
  );
}

const ASK = /^ask(?:s|ed|ing)?$/;

/** "hinted, in recent days, that": between a verb and what it says stands only when. */
function isBare(tagOf: Passage['tagOf'], { first, last }: Clause): boolean {
  return !tagOf.slice(first, last).some((tag) => means(tag, 'cue', 'auxiliary', 'say', 'deny'));
}

/** Whether somebody did not say what follows, and might not have known it. */
function isUnsaid({ tagOf, items }: Passage, before: Clause, say: number): boolean {
  const verb = tagOf[say];
  if (verb === undefined || means(verb, 'deny')) return false;
  for (let i = Math.max(before.first, verb.first - REACH); i < verb.first; i++) {
    if (means(tagOf[i], 'not'))
      return (
        means(tagOf[verb.last], 'complement') && !means(tagOf[verb.last], 'reason') && items[verb.last] !== undefined
      );
  }
  return false;
}

/** Forms that tell only what was said ("viendrait"), where nobody is told to have said it. */
export const isUnreported: Doubt = ({ passage: { clauses }, clause, cue }) => {
  if (cue.reported !== true) return false;
  const before = clauses[clauses.indexOf(clause) - 1];
  const goesOn = clause.opens === 'and' && before?.opens === 'complement';
  return !(clause.opens === 'complement' || goesOn) || clauses.some(({ opens }) => opens === 'condition');
};
