import type { Pack } from '../../../packs/schema.ts';
import { segment } from '../../../text/sentences.ts';
import { worldOf } from '../../knowledge.ts';
import type { ClaimReading, Knowledge } from '../../types.ts';
import { readClaims } from '../read-claims.ts';
import { unmark } from '../sentence/marked-text.ts';
import type { ArticleCase } from './case.ts';

type Facts = Omit<Knowledge, 'lexicon'>;

/**
 * Reads cases with what the bundled packs know.
 *
 * @returns what is read from a case as `ArticleCase.claims`, in the order of the text; the speaker only where the case
 *   tells one
 */
export function caseReader(packs: readonly Pack[]): (article: ArticleCase) => string[] {
  const world = worldOf(packs);
  const knowledge: Facts = {
    leaders: new Map(world.leaders.map((row) => [row.id, row])),
    countries: new Map(world.countries.map((row) => [row.code, row])),
    groups: new Map(world.groups.map((row) => [row.id, row])),
    series: new Map(world.series.map((row) => [row.id, row])),
    events: new Map(world.events.map((row) => [row.id, row])),
  };
  return (article) => read(article, knowledge);
}

function read({ marked, lang, published, event, titled, claims }: ArticleCase, knowledge: Facts): string[] {
  const { text, mentions } = unmark(marked);
  const checksSpeaker = new Set(claims.map((claim) => claim.split(' by ')).flatMap(([key, by]) => (by ? [key] : [])));
  const article = { text, lang, published, titled: titled === undefined ? [] : [titled] };
  return readClaims(segment(text, lang), mentions, article, knowledge).map((claim) => {
    const key = keyOf(claim, event);
    return checksSpeaker.has(key) ? `${key} by ${claim.speaker}` : key;
  });
}

function keyOf({ subject, status, denies, event }: ClaimReading, usual: string | undefined): string {
  const who = Object.values(subject)[0];
  return `${who} ${denies ? 'not ' : ''}${status}${event === usual ? '' : ` ${event}`}`;
}

/** Claims of which each is told once, in a settled order. */
export const sorted = (claims: readonly string[]): string[] => [...new Set(claims)].sort();
