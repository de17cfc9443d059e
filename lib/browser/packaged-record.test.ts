import { describe, expect, it } from 'vitest';
import { matchNames } from '../lexicon/lexicon.ts';
import { samplePack } from '../packs/sample-pack.ts';
import { bundleOf } from '../store/seeding/sample-bundle.ts';
import { packagedRecord } from './packaged-record.ts';

describe('the record while there is no store', () => {
  const pack = samplePack();
  const [claim] = pack.claims;
  const leader = pack.leaders.find(({ id }) => claim && 'leader' in claim.subject && claim.subject.leader === id);
  const record = async () => packagedRecord(await bundleOf([pack]));

  it('names whom to mark', async () => {
    const { painting } = await record();
    expect(matchNames(`Then ${leader?.name} came.`, painting.knowledge.lexicon, { lang: 'en' })).toHaveLength(1);
    expect(painting.recorded.has(leader?.id ?? '')).toBe(true);
  });

  it('tells histories, and of strangers nothing', async () => {
    const { leaderHistory, eventHistory } = (await record()).queries;
    expect((await leaderHistory(leader?.id ?? ''))?.outcomes.length).toBeGreaterThan(0);
    expect((await eventHistory(claim?.event ?? ''))?.outcomes.length).toBeGreaterThan(0);
    expect(await leaderHistory('nobody')).toBeNull();
    expect(await eventHistory('nothing/2025')).toBeNull();
  });
});
