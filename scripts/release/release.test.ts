import { describe, expect, it } from 'vitest';
import { mergePacks } from '../../lib/packs/merge.ts';
import { samplePack } from '../../lib/packs/sample-pack.ts';
import released from '../../seeds/released.json' with { type: 'json' };
import { loadBundledPacks } from '../seeds/load.ts';
import { changelog } from './changelog.ts';
import { changesBetween } from './changes.ts';
import { packHash, readLine, type Snapshot, snapshotOf } from './snapshot.ts';

const last: Snapshot = released;
const EVENT = 'moscow-victory-day/2025';

function told(outcomes: Record<string, string>, day = '2026-11-22'): Snapshot {
  return { day, packs: {}, outcomes: { [EVENT]: outcomes } };
}

describe('what changed between two releases', () => {
  it.each<[string, string | undefined, string | undefined, string]>([
    ['not there before', undefined, 'attended after 2', 'added'],
    [
      'an announcement that was followed by a report',
      'accepted before 1 no-after-report',
      'attended after 2',
      'changed',
    ],
    ['an announcement that was revised', 'accepted before 1', 'declined before 1', 'changed'],
    ['a report that is told otherwise', 'attended after 2', 'represented after 3', 'corrected'],
    ['a report that is no longer one', 'attended after 1', 'expected before 1', 'corrected'],
    ['no longer there', 'expected before 1', undefined, 'removed'],
    ['on more origins', 'attended after 1 single-origin', 'attended after 2', 'better'],
    ['on fewer', 'attended after 2', 'attended after 1 single-origin', 'worse'],
    ['the same', 'attended after 2', 'attended after 2', 'nothing'],
  ])('%s', (_, was, is, kind) => {
    const row = (line: string | undefined) => told(line === undefined ? {} : { 'robert-fico': line });
    const { better, worse, ...lists } = changesBetween(row(was), row(is));
    const filled = Object.entries(lists).flatMap(([name, list]) => (list.length > 0 ? [name] : []));
    const counts = [...(better > 0 ? ['better'] : []), ...(worse > 0 ? ['worse'] : [])];
    expect([...filled, ...counts]).toEqual(kind === 'nothing' ? [] : [kind]);
  });
});

describe('the changelog', () => {
  it('names people and events as readers do, what is told now, and what was told', () => {
    const evidence = mergePacks([samplePack()]);
    const before = told({ 'robert-fico': 'accepted before 1 no-after-report single-origin' }, '2026-11-21');
    const after = told({ 'robert-fico': 'attended after 3 city-only' });
    const text = changelog(before, after, changesBetween(before, after), evidence);
    expect(text).toContain('# Release of November 22, 2026');
    expect(text).toContain('## Changed');
    expect(text).toContain(
      '- **Robert Fico**: attended (3 origins; in the city; no source says whether at the event itself); was: accepted',
    );
    expect(text).not.toContain('## Corrected');
  });

  it('leaves out no limit of what is new', () => {
    const after = told({ 'robert-fico': 'attended after 1 look-back-only single-origin weak-sources-only' });
    expect(changelog(told({}), after, changesBetween(told({}), after), mergePacks([samplePack()]))).toContain(
      '- **Robert Fico**: attended (told only in look-backs; one origin; state media or aggregators alone)',
    );
  });
});

describe('a release', () => {
  it('can be read again as it was written', async () => {
    const packs = [samplePack()];
    const now = await snapshotOf('2026-11-22', packs, mergePacks(packs));
    expect(now.outcomes[EVENT]?.['robert-fico']).toBe('attended after 1 single-origin');
    expect(changesBetween(now, now)).toMatchObject({ added: [], changed: [], corrected: [], removed: [] });
  });

  it('is told by the pack’s content, not by its version', async () => {
    expect(await packHash(samplePack({ version: '2' }))).toBe(await packHash(samplePack()));
    expect(await packHash(samplePack({ name: 'Other' }))).not.toBe(await packHash(samplePack()));
  });

  it('the last one is on file, line by line readable', () => {
    for (const rows of Object.values(last.outcomes)) for (const line of Object.values(rows)) readLine(line);
    expect(Object.keys(last.packs)).toEqual(loadBundledPacks().map(({ id }) => id));
  });
});
