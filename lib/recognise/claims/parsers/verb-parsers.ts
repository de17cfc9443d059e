import { isStillAtScene } from '../discourse/still-there.ts';
import { deedsOf, inversionsOf } from '../sentence/deeds.ts';
import { inTenseBefore } from '../sentence/tense-before.ts';
import type { Draft } from '../types.ts';
import { previousSubjects } from '../who/previous-subjects.ts';
import { parseActor } from './actor.ts';
import { parseAmong, parseIdentity } from './among.ts';
import { parseAppositive } from './appositive.ts';
import { parseAtTheirSide } from './at-their-side.ts';
import { parseCompanions } from './companions.ts';
import { parseCounted } from './counted.ts';
import { parseExamples } from './examples.ts';
import { parseListWithRemarks } from './list-with-remarks.ts';
import { parseListedCountries } from './listed-countries.ts';
import { parseObject } from './object.ts';
import type { Parser } from './parser.ts';
import { parseParticiple } from './participles.ts';
import { parsePeople } from './people.ts';
import type { Reading } from './sentence-parser.ts';
import { parseSpreadList } from './spread-list.ts';

/** Each knows one construction of a verb and those of whom it tells. */
const PARSERS: readonly Parser[] = [
  parseActor,
  parseAppositive,
  parseObject,
  parseParticiple,
  parsePeople,
  parseListedCountries,
  parseCompanions,
  parseAtTheirSide,
  parseAmong,
  parseIdentity,
  parseExamples,
  parseCounted,
  parseSpreadList,
  parseListWithRemarks,
];

/** What each verb says, listed ones first, then deeds. */
export function parseVerbs(base: Reading['base'], cues: Reading['cues']): Draft[] {
  const { passage, discourse, language } = base;
  const deeds = [
    ...deedsOf(passage, language, isStillAtScene(discourse, passage.language)),
    ...inversionsOf(passage, language),
  ].map(([tag, clause, cue]) => ({ tag, clause, cue }));
  const drafts: Draft[] = [];
  for (const { tag, clause, cue } of [...cues, ...deeds]) {
    const previous = previousSubjects(drafts, passage, clause, tag);
    const construction = { ...base, clause, previous, tag, cue: inTenseBefore(passage, tag, clause, cue) };
    for (const parse of PARSERS) drafts.push(...parse(construction));
  }
  return drafts;
}
