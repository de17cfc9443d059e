/**
 * How well claims are read, given the mentions of the gold: `node bench/claims/report.ts [--own] [--sealed] [LANG|ID …]`.
 *
 * `--own` takes the recogniser's own mentions instead. Of sealed articles only the figures are printed.
 */
import { parseArgs } from 'node:util';
import { annotate } from '../../lib/recognise/annotate.ts';
import { readClaims } from '../../lib/recognise/claims/read-claims.ts';
import type { ClaimReading } from '../../lib/recognise/types.ts';
import { segment } from '../../lib/text/sentences.ts';
import { bundledKnowledge } from '../../scripts/annotate/bundled-knowledge.ts';
import { type GoldArticle, type GoldClaim, loadGold } from '../quality/gold.ts';
import { mentionsOf } from './annotated.ts';

const { values, positionals } = parseArgs({
  options: { own: { type: 'boolean' }, sealed: { type: 'boolean' } },
  allowPositionals: true,
});
const knowledge = bundledKnowledge();

interface Tally {
  right: number;
  found: number;
  wanted: number;
  spans: number;
  speakers: number;
  /** Of those missed: something else is said of the same leader and event, the same of another event, nothing. */
  otherStatus: number;
  otherEvent: number;
  nothing: number;
}

const EMPTY: Tally = {
  ...{ right: 0, found: 0, wanted: 0, spans: 0, speakers: 0 },
  ...{ otherStatus: 0, otherEvent: 0, nothing: 0 },
};

for (const { name, sealed, articles } of loadGold()) {
  if (sealed && !values.sealed) continue;
  const tallies = new Map<string, Tally>();
  for (const article of articles) {
    if (positionals.length > 0 && !positionals.includes(article.id) && !positionals.includes(article.lang)) continue;
    const lang = article.lang === 'en' ? 'en' : article.lang;
    const tally = tallies.get(lang) ?? { ...EMPTY };
    tallies.set(lang, tally);
    compare(article, read(article), tally, sealed);
  }
  const all: Tally = { ...EMPTY };
  for (const [lang, tally] of tallies) {
    if (lang !== 'en') for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += tally[key];
    console.log(`${name} ${lang} ${figures(tally)}`);
  }
  if (all.wanted > 0) console.log(`${name} others ${figures(all)}`);
}

function read(article: GoldArticle): ClaimReading[] {
  const { text, lang, published, title } = article;
  if (values.own) {
    const known = { text, lang, ...(published ? { published } : {}), ...(title ? { title } : {}) };
    return [...annotate(known, knowledge).claims];
  }
  return readClaims(segment(text, lang), mentionsOf(article), article, knowledge);
}

function compare(article: GoldArticle, claims: readonly ClaimReading[], tally: Tally, sealed: boolean): void {
  const print = (line: string): void => {
    if (!sealed) console.log(line);
  };
  const mine = new Map<string, ClaimReading>();
  for (const claim of claims) {
    const key = `${Object.values(claim.subject)[0]} ${claim.event} ${claim.status}${claim.denies ? ' denied' : ''}`;
    if (!mine.has(key)) mine.set(key, claim);
  }
  const gold = new Map<string, GoldClaim>();
  for (const claim of article.claims ?? []) {
    const who = claim.leader ?? claim.country ?? claim.group ?? claim.all;
    gold.set(`${who} ${claim.event} ${claim.status}${claim.denies ? ' denied' : ''}`, claim);
  }
  tally.wanted += gold.size;
  tally.found += mine.size;
  print(`== ${article.id} ${article.published}`);
  for (const [key, claim] of mine) {
    const wanted = gold.get(key);
    if (!wanted) print(`   WRONG  ${key} | ${claim.text}`);
    else {
      tally.right++;
      if (wanted.quote === claim.text) tally.spans++;
      if ((wanted.speaker ?? null) === claim.speaker) tally.speakers++;
      else print(`   speaker ${key}: ${claim.speaker} for ${wanted.speaker}`);
    }
  }
  for (const [key, { quote }] of gold) {
    if (mine.has(key)) continue;
    tally[causeOf(key, [...mine.keys()])]++;
    print(`   MISSED ${key} | ${quote}`);
  }
}

/** What is read instead of a claim that is missed. */
function causeOf(missed: string, mine: readonly string[]): 'otherStatus' | 'otherEvent' | 'nothing' {
  const [who = '', event = '', ...status] = missed.split(' ');
  if (mine.some((key) => key.startsWith(`${who} ${event} `))) return 'otherStatus';
  return mine.some((key) => key.startsWith(`${who} `) && key.endsWith(` ${status.join(' ')}`))
    ? 'otherEvent'
    : 'nothing';
}

function figures(tally: Tally): string {
  const { right, found, wanted, spans, speakers, otherStatus, otherEvent, nothing } = tally;
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, wanted);
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const share = (n: number) => n.toFixed(2);
  return `P ${share(precision)} R ${share(recall)} F1 ${share(f1)} (${right}/${found}/${wanted}) spans ${spans} speakers ${speakers}, missed: another status ${otherStatus}, another event ${otherEvent}, nothing ${nothing}`;
}
