import type { Knowledge } from '../types.ts';
import type { Discourse } from './discourse/memory.ts';
import type { Speaker } from './discourse/speaker.ts';
import type { ClaimLanguage } from './language.ts';
import { answer } from './parsers/answer.ts';
import { parseLabel } from './parsers/label.ts';
import { withSentLeaders } from './parsers/sent-leaders.ts';
import { parseSentence } from './parsers/sentence-parsers.ts';
import { parseVerbs } from './parsers/verb-parsers.ts';
import { absorb } from './refiners/absorb.ts';
import { leaveConfirmedNo } from './refiners/confirmed-no.ts';
import { applyDenials } from './refiners/deny.ts';
import { forTheAbsent } from './refiners/for-the-absent.ts';
import { leaveGivenUp } from './refiners/given-up.ts';
import { leaveSideOccasions } from './refiners/side-occasions.ts';
import { cuesOf } from './sentence/cues.ts';
import { isMeanwhile } from './sentence/shaped-deeds.ts';
import type { Clause, Cue, Draft, Passage } from './types.ts';

/** Everything that a sentence says, before it is weighed against the calendar. */
export function understand(
  passage: Passage,
  speakers: readonly Speaker[],
  discourse: Discourse,
  language: ClaimLanguage,
  knowledge: Pick<Knowledge, 'leaders'>,
): Draft[] {
  const asksWhy = passage.isQuestion && passage.kinds.has('reason');
  if (passage.isQuestion && !asksWhy) return [];
  const isAnswer = discourse.asked !== null && discourse.asked.drafts.length > 0;
  if (!isAnswer && saysNothing(passage)) return [];
  const label = parseLabel(passage);
  if (label.length > 0) return label;
  const speaker = speakers.map((each) => each.leader).find((leader) => leader !== null);
  const { grammar, phrases } = language;
  const base = { passage, discourse, grammar, phrases, language, speaker: speaker ? { leader: speaker } : null };
  const cues = [...cuesOf(passage)]
    .map(([tag, clause, cue]) => ({ tag, clause, cue }))
    .filter(({ cue, clause }) => !isElsewhere(passage, cue, language) && !isUnsaid(passage, clause));
  const recent = discourse.draftsAge <= 1 ? discourse.drafts : [];
  const drafts = parseSentence({ passage, discourse, language, knowledge, cues, base, recent }, parseVerbs(base, cues));
  const said = leaveGivenUp(leaveSideOccasions(drafts));
  return applyDenials(
    passage,
    withSentLeaders(
      forTheAbsent(
        absorb(answer(passage, leaveConfirmedNo(said, recent, knowledge), discourse, knowledge), knowledge),
        recent,
      ),
      knowledge,
    ),
    speakers,
    recent,
  );
}

/** "石破首相は街頭に立った": what is told to play elsewhere is not done at the scene, whatever the verb. */
function isElsewhere(passage: Passage, { act, needs }: Cue, { deeds, grammar }: ClaimLanguage): boolean {
  const isWeak = (act === 'come' || act === 'greet') && (needs === 'day' || needs === 'scene');
  if (!isWeak || !deeds?.shapes || !(grammar.unspaced || grammar.verbFirst)) return false;
  return isMeanwhile(passage, { first: 0, last: passage.items.length }, deeds.shapes);
}

/** "Nor did his office say that he would attend". */
function isUnsaid({ items, language }: Passage, { opens }: Clause): boolean {
  return language === 'en' && opens === 'complement' && items[0]?.key === 'nor';
}

/** Names nobody and has no verb of ours: most sentences of a long article. */
function saysNothing({ kinds, groups, labels }: Passage): boolean {
  const refersBack = kinds.has('pronoun-one') || kinds.has('pronoun-several');
  return groups.length === 0 && labels.length === 0 && !refersBack && !kinds.has('cue') && !kinds.has('deny');
}

/** "An earlier version of this article said …". */
export function isCorrection({ kinds }: Passage): boolean {
  return kinds.has('correction');
}
