import { describe, expect, it } from 'vitest';
import { eventHistory } from '../../lib/history/listings/event-history.ts';
import { leaderHistory } from '../../lib/history/listings/leader-history.ts';
import { recordedSubjects } from '../../lib/history/listings/recorded.ts';
import { mergePacks } from '../../lib/packs/merge.ts';
import { describeProblems } from '../../lib/packs/problem.ts';
import { validatePack } from '../../lib/packs/validate.ts';
import { loadBundledPacks } from '../seeds/load.ts';
import { report } from './report.ts';

const packs = loadBundledPacks();
const evidence = mergePacks(packs);

describe('the bundled packs', () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))(
    '%s passes the validation that imported ones pass',
    (_, pack) => {
      const others = packs.filter((other) => other !== pack);
      const result = validatePack(pack, others);
      expect(result.ok ? '' : describeProblems(result.problems)).toBe('');
    },
  );

  it('give every leader who has a history as recorded', () => {
    const recorded = recordedSubjects(evidence);
    const named = new Set(evidence.claims.flatMap(({ subject }) => ('leader' in subject ? [subject.leader] : [])));
    expect([...named].filter((id) => !recorded.has(id))).toEqual([]);
  });

  it('leave no claim out of the history of its event', () => {
    for (const event of evidence.events) {
      const claims = evidence.claims.filter((claim) => claim.event === event.id);
      if (claims.length === 0) continue;
      const { outcomes, general } = eventHistory(event, evidence);
      const shown = new Set([...outcomes.flatMap(({ ladder }) => ladder), ...general].map(({ claim }) => claim.id));
      expect(
        claims.filter(({ id }) => !shown.has(id)).map(({ id }) => id),
        event.id,
      ).toEqual([]);
    }
  });
});

/** What the record says of well-known cases, written from the sources (see the notes of the claims). */
const KNOWN = [
  ['robert-fico', 'moscow-victory-day/2025', 'attended', 'after'],
  ['robert-fico', 'beijing-victory-day/2025', 'attended', 'after'],
  ['xi-jinping', 'moscow-victory-day/2025', 'attended', 'after'],
  ['xi-jinping', 'moscow-victory-day/2022', 'not-invited', 'after'],
  ['xi-jinping', 'beijing-victory-day/2025', 'host', 'after'],
  ['donald-trump', 'moscow-victory-day/2025', 'denied', 'before'],
  ['narendra-modi', 'moscow-victory-day/2025', 'declined', 'before'],
  ['ilham-aliyev', 'moscow-victory-day/2025', 'absent', 'after'],
  ['kim-jong-un', 'moscow-victory-day/2025', 'represented', 'after'],
  ['kim-jong-un', 'beijing-victory-day/2025', 'attended', 'after'],
  ['kim-jong-un', 'beijing-victory-day/2015', 'represented', 'after'],
  ['kassym-jomart-tokayev', 'moscow-victory-day/2023', 'attended', 'after'],
  ['nikol-pashinyan', 'moscow-victory-day/2023', 'attended', 'after'],
  ['sooronbay-jeenbekov', 'moscow-victory-day/2020', 'attended', 'after'],
  ['viktor-yanukovych', 'moscow-victory-day/2010', 'absent', 'after'],
  ['park-geun-hye', 'beijing-victory-day/2015', 'attended', 'after'],
  ['prabowo-subianto', 'beijing-victory-day/2025', 'attended', 'after'],
  ['alexander-lukashenko', 'royal-funeral/2022', 'not-invited', 'before'],
  ['serdar-berdimuhamedow', 'cis-informal-summit/2022', 'attended', 'after'],
] as const;

describe('known cases', () => {
  it.each(KNOWN)('%s, %s: %s, %s', (id, event, outcome, basis) => {
    const leader = evidence.leaders.find((one) => one.id === id);
    const found = leader && leaderHistory(leader, evidence).outcomes.find((one) => one.event === event);
    expect({ outcome: found?.outcome, basis: found?.basis }).toEqual({ outcome, basis });
  });

  it('Sandu’s habit of staying out of CIS summits is kept as a habit', () => {
    const sandu = evidence.leaders.find(({ id }) => id === 'maia-sandu');
    const habits = sandu ? leaderHistory(sandu, evidence).habits : [];
    expect(habits.map(({ claim }) => [claim.series, claim.status])).toContainEqual(['cis-summit', 'absent']);
  });
});

describe('what the command line prints', () => {
  it('of a leader', () => {
    const found = report('robert-fico', evidence);
    expect(found).toMatchObject({
      leader: { id: 'robert-fico' },
      outcomes: expect.arrayContaining([
        expect.objectContaining({
          event: 'moscow-victory-day/2025',
          outcome: 'attended',
          basis: 'after',
          origins: expect.any(Number),
          qualifiers: expect.any(Array),
          ladder: expect.arrayContaining([expect.objectContaining({ status: 'accepted', origin: 'Robert Fico' })]),
        }),
      ]),
      visits: [],
    });
  });

  it('of an event, newest things last in the ladder, every source it names once', () => {
    const found = report('moscow-victory-day/2025', evidence) as {
      outcomes: { ladder: { source: string }[] }[];
      sources: { id: string }[];
    };
    expect(found).toMatchObject({ event: { id: 'moscow-victory-day/2025' }, tallies: expect.any(Array) });
    const named = new Set(found.outcomes.flatMap(({ ladder }) => ladder.map(({ source }) => source)));
    const given = found.sources.map(({ id }) => id);
    expect(new Set(given).size).toBe(given.length);
    expect([...named].filter((id) => !given.includes(id))).toEqual([]);
  });

  it('of an unknown id nothing', () => {
    expect(report('nobody', evidence)).toBeNull();
  });
});
