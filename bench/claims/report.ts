/** Prints how well claims are read from the annotated articles, given their mentions: `node bench/claims/report.ts [id …]`. */
import { readClaims } from '../../lib/recognise/claims/read-claims.ts';
import { buildKnowledge } from '../../lib/recognise/knowledge.ts';
import { segment } from '../../lib/text/sentences.ts';
import { loadBundledPacks } from '../../scripts/seeds/load.ts';
import { loadAnnotated, mentionsOf } from './annotated.ts';

const knowledge = buildKnowledge(loadBundledPacks());
const only = process.argv.slice(2);
let right = 0;
let found = 0;
let wanted = 0;
let spans = 0;
let speakers = 0;
for (const article of loadAnnotated()) {
  if (only.length > 0 && !only.includes(article.id) && !only.includes(article.lang)) continue;
  const { leaders, occasions } = mentionsOf(article);
  const claims = readClaims(segment(article.text, article.lang), leaders, occasions, article, knowledge);
  const keyed = claims.map((claim) => {
    const { subject } = claim;
    const who = 'leader' in subject ? subject.leader : 'country' in subject ? subject.country : JSON.stringify(subject);
    return { key: `${who} ${claim.event} ${claim.status}${claim.denies ? ' denied' : ''}`, claim };
  });
  const gold = article.claims.map((claim) => ({
    key: `${claim.leader ?? claim.country} ${claim.event} ${claim.status}${claim.denies ? ' denied' : ''}`,
    claim,
  }));
  const goldKeys = new Set(gold.map(({ key }) => key));
  const foundKeys = new Set(keyed.map(({ key }) => key));
  wanted += goldKeys.size;
  found += foundKeys.size;
  console.log(`== ${article.id} ${article.lang} ${article.published}`);
  for (const key of foundKeys) {
    if (goldKeys.has(key)) {
      right++;
      const mine = keyed.find((each) => each.key === key)?.claim;
      const theirs = gold.find((each) => each.key === key)?.claim;
      if (mine?.text === theirs?.quote) spans++;
      if (mine?.speaker === theirs?.speaker) speakers++;
      else console.log(`   speaker ${key}: ${mine?.speaker} for ${theirs?.speaker}`);
    } else console.log(`   WRONG ${key} | ${keyed.find((each) => each.key === key)?.claim.text}`);
  }
  for (const { key, claim } of gold) if (!foundKeys.has(key)) console.log(`   MISSED ${key} | ${claim.quote}`);
}
const precision = right / Math.max(1, found);
const recall = right / Math.max(1, wanted);
console.log(
  `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)} spans ${spans}/${right} speakers ${speakers}/${right}`,
);
