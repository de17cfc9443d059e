import { describe, expect, it } from 'vitest';
import { samplePack } from '../../packs/sample-pack.ts';
import { annotate } from '../annotate.ts';
import { compileWorld, knowledgeFrom, worldOf } from '../knowledge.ts';
import { findCallings } from './called-by.ts';

const world = worldOf([samplePack()]);
const knowledge = knowledgeFrom(world, compileWorld(world));

type Called = readonly [leader: string, role: string | undefined, country: string | undefined];

function called(text: string, lang: string): Called[] {
  const published = '2025-06-01';
  const { mentions } = annotate({ text, lang, published }, knowledge);
  return findCallings(text, lang, mentions, published).map(({ mention, roles, country }) => [
    mention.id,
    roles[0],
    country,
  ]);
}

describe('by which office a text calls somebody', () => {
  it.each<[string, string, Called[]]>([
    ['Slovak Prime Minister Robert Fico came.', 'en', [['robert-fico', 'government', 'SK']]],
    ['Prime Minister Robert Fico came.', 'en', [['robert-fico', 'government', undefined]]],
    ['President Vladimir Putin came.', 'en', [['vladimir-putin', 'state', undefined]]],
    ['Der slowakische Ministerpräsident Robert Fico kam.', 'de', [['robert-fico', 'government', 'SK']]],
    ['Robert Fico came.', 'en', []],
    ['Former Prime Minister Robert Fico came. Prime Minister Robert Fico smiled.', 'en', []],
    ['In 2014 Prime Minister Robert Fico came.', 'en', []],
    ['Slovak leader Robert Fico came.', 'en', []],
  ])('%s', (text, lang, callings) => {
    expect(called(text, lang)).toEqual(callings);
  });
});
