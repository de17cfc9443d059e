import { antecedentOf, beforeAside } from '../sentence/asides.ts';
import { clauseAt } from '../sentence/clauses.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Draft, Group, Passage, Tag } from '../types.ts';
import { isAbsence } from './polarity.ts';

function isDeed({ needs }: Draft): boolean {
  return needs === 'scene' || needs === 'deed';
}

/** "También X rehusó": a verb of its own says what X does. */
function hasVerb({ items, tagOf, capitalNouns }: Passage, { first, last }: Clause): boolean {
  // Where nouns have capitals an unknown small word is a verb: "Auch Luxon hörte zu".
  const isUnlisted = (i: number): boolean =>
    capitalNouns && items[i]?.kind === 'word' && items[i]?.capital === false && tagOf[i] === undefined;
  for (let i = first; i < last; i++) {
    if (means(tagOf[i], 'cue', 'say', 'auxiliary') && !means(tagOf[i], 'likewise')) return true;
    if (isUnlisted(i)) return true;
  }
  return false;
}

/** "non plus", "auch nicht", "nor did": what somebody did not do either. */
const NEITHER = /^(?:plus|tampoco|tampouco|nor|neither|wenig|nici|nie|не|ni|ні|ані|ani)$/;

function saysNo({ items, tagOf }: Passage, { first, last }: Tag): boolean {
  for (let i = first - 1; i <= last; i++) if (NEITHER.test(items[i]?.key ?? '') || means(tagOf[i], 'not')) return true;
  return false;
}

/** "Plusieurs autres dirigeants ont fait de même, notamment X": some of the people who did the same. */
function examplesOf({ groups, items, tagOf }: Passage, { first, last }: Tag): Group | undefined {
  if (!tagOf.slice(Math.max(0, first - REACH_OF_PEOPLE), first).some((tag) => means(tag, 'people'))) return undefined;
  const at = items[last]?.key === ',' ? last + 1 : last;
  return means(tagOf[at], 'including') ? groups.find((each) => each.first === tagOf[at]?.last) : undefined;
}

/** "Fico, who did the same, will come too". */
function behindWho(passage: Passage, { first }: Tag): Group | undefined {
  const clause = clauseAt(passage.clauses, first);
  return clause?.first === first ? (antecedentOf(passage, clause) ?? undefined) : undefined;
}

/** "Cameron, recién reelegido, tampoco": alone behind a remark on somebody. */
function besideRemark(passage: Passage, tag: Tag): Group | undefined {
  const clause = clauseAt(passage.clauses, tag.first);
  if (clause === undefined || clause.opens !== 'comma' || clause.first !== tag.first) return undefined;
  const isAlone = passage.items.slice(tag.last, clause.last).every(({ kind }) => kind === 'mark');
  const own = passage.groups.find(({ last, kind }) => last === tag.first - 1 && kind === 'leaders');
  return isAlone ? (beforeAside(passage, clause) ?? own) : undefined;
}

/** So many items may a title have: "as was Myanmar's acting military chief X". */
const LONGEST_TITLE = 6;

function behindTitle({ groups, items, tagOf, language }: Passage, { last }: Tag): Group | undefined {
  const next = language === 'en' ? groups.find(({ first, kind }) => first >= last && kind !== 'states') : undefined;
  if (next === undefined || next.kind !== 'leaders' || next.owner || next.first - last > LONGEST_TITLE)
    return undefined;
  const isTitle = items
    .slice(last, next.first)
    .every(
      ({ kind, key }, i) =>
        key === "'s" ||
        ((kind === 'country' || kind === 'word') &&
          !means(tagOf[last + i], 'cue', 'say', 'preposition', 'toward', 'and', 'owned', 'auxiliary')),
    );
  return isTitle ? next : undefined;
}

/** "y Cameron hizo lo mismo": the verb of a language whose table has none in such words. */
const DOES = /^(?:hizo|hicieron|hace|hacen|hará|harán|fez|fizeram|faz|fazem|fará|fera|fait|fit|firent|face|fac)$/;

function isCue(tag: Tag | undefined): boolean {
  return means(tag, 'cue');
}

/** So many items before such words the people may stand. */
const REACH_OF_PEOPLE = 4;

/** "Xi will attend, and so will Fico", "nor did Modi": the last statement said of somebody else. */
export function parseLikewise(passage: Passage, earlier: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  if (!passage.kinds.has('likewise')) return drafts;
  for (const tag of passage.tags) {
    if (!means(tag, 'likewise')) continue;
    const group =
      behindTitle(passage, tag) ??
      passage.groups.find(
        (each) =>
          !(each.owner && passage.language === 'en') &&
          (each.first === tag.last ||
            each.first === tag.last + 1 ||
            each.last === tag.first ||
            (each.last === tag.first - 1 && DOES.test(passage.items[each.last]?.key ?? ''))),
      ) ??
      behindWho(passage, tag) ??
      examplesOf(passage, tag) ??
      besideRemark(passage, tag);
    const isNo = saysNo(passage, tag);
    // "gave it a wide berth, as did Lee", "لم يفوت A الفرصة، وكذلك B": of the sentence itself, or of nothing.
    const isWithin =
      (passage.items[tag.first]?.key === 'as' && tag.first > 0) ||
      (passage.language === 'en' && means(passage.tagOf[tag.first - 1], 'and')) ||
      (passage.language === 'ar' && tag.first > 1);
    const model = [...earlier]
      .reverse()
      .find(
        (draft) =>
          (draft.passage !== passage ? !isWithin : draft.first < tag.first) &&
          (!isNo || isAbsence(draft) || (draft.negative && passage.language === 'en')),
      );
    // "Russia was not invited, and neither were Belarus and Myanmar".
    const areStates = group?.kind === 'states' && !(passage.language === 'en' && model && 'country' in model.subject);
    if (!group || !model || areStates) continue;
    const clause = clauseAt(passage.clauses, tag.first) ?? model.clause;
    if (means(tag, 'also') && hasVerb(passage, clause)) continue;
    // "Nor has Orban ruled out attending": a verb of its own says what it is.
    if (isNo && passage.language === 'en' && passage.tagOf.slice(group.last, clause.last).some(isCue)) continue;
    // "Tampoco compareció X" says it itself.
    if (means(tag, 'not') && passage.tagOf.slice(tag.last, clause.last).some((each) => means(each, 'cue'))) continue;
    // "will be in Kyiv, as will Merz": where the verb before is, so is this one.
    const isSame = model.passage === passage && model.needs === 'goal';
    for (const subject of group.members) {
      drafts.push({
        ...model,
        subject,
        passage,
        clause: isSame ? model.clause : clause,
        needs: isDeed(model) || isSame ? model.needs : undefined,
        first: tag.first,
        last: tag.last,
      });
    }
  }
  return drafts;
}
