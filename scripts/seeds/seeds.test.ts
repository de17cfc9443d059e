import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Leader, packSchema } from '../../lib/packs/schema.ts';
import { formatLeaders } from './format.ts';
import { loadBundledPacks } from './load.ts';

const LEADERS = fileURLToPath(new URL('../../seeds/world/leaders', import.meta.url));
const packs = loadBundledPacks();
const world = packs.find((pack) => pack.id === 'world');
if (!world) throw new Error('seeds/world is missing');

/** The series whose ids the design fixes. */
const SERIES =
  'apec arab-league-summit asean-summit au-summit auschwitz-commemoration beijing-victory-day brics celac-summit cis-informal-summit cis-summit cop coronation csto-summit d-day-commemoration eaeu-summit east-asia-summit european-political-community g20 g7 gaza-peace-summit moscow-victory-day nato-summit oic-summit olympics-opening papal-funeral papal-inauguration quad-summit royal-funeral sco summit-of-the-americas ukraine-peace-summit un-general-assembly world-holocaust-forum'.split(
    ' ',
  );
/** Every language in which recognition is promised. */
const LANGUAGES = ['en', 'ru', 'uk', 'de', 'fr', 'es', 'pt', 'zh', 'ro', 'pl', 'sr', 'ja', 'ar'];

describe('bundled packs', () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))('%s fits the schema', (_, pack) => {
    const result = v.safeParse(packSchema, pack);
    expect(result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? []).toEqual([]);
  });

  it('give every row an id of its own', () => {
    for (const kind of ['leaders', 'series', 'events', 'groups', 'sources', 'claims'] as const) {
      const ids = packs.flatMap((pack) => (pack[kind] ?? []).map((row) => row.id));
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });
});

describe('the world pack', () => {
  it('keeps leaders in files named after their country, formatted for review', () => {
    for (const file of readdirSync(LEADERS)) {
      const text = readFileSync(join(LEADERS, file), 'utf8');
      const leaders = JSON.parse(text) as Leader[];
      expect([file, new Set(leaders.map((leader) => `${leader.country}.json`))]).toEqual([file, new Set([file])]);
      expect(text, file).toBe(formatLeaders(leaders));
    }
  });

  it('gives every office a start that is not after its end', () => {
    const wrong = world.leaders.flatMap((leader) =>
      leader.offices.filter(({ from, to }) => to !== null && to < from).map(({ title }) => `${leader.id}: ${title}`),
    );
    expect(wrong).toEqual([]);
  });

  it('knows the country of every leader, office, event and group member', () => {
    const known = new Set((world.countries ?? []).map((country) => country.code));
    const named = [
      ...world.leaders.flatMap((leader) => [leader.country, ...leader.offices.flatMap((o) => o.country ?? [])]),
      ...world.events.map((event) => event.country),
      ...(world.groups ?? []).flatMap((group) => group.members.map((member) => member.country)),
    ];
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });

  it('has the series of the design, each with names in every language', () => {
    const ids = new Set(world.series.map((series) => series.id));
    expect(SERIES.filter((id) => !ids.has(id))).toEqual([]);
    for (const series of world.series) {
      const languages = new Set(series.names.map((name) => name.lang));
      expect([series.id, LANGUAGES.filter((lang) => !languages.has(lang))]).toEqual([series.id, []]);
    }
  });

  it('names a known host and an order of days for every event', () => {
    const leaders = new Set(world.leaders.map((leader) => leader.id));
    const series = new Set(world.series.map((row) => row.id));
    for (const event of world.events) {
      expect(series, event.id).toContain(event.series);
      expect(event.id.startsWith(`${event.series}/${event.start.slice(0, 4)}`), event.id).toBe(true);
      expect(event.start <= event.end, event.id).toBe(true);
      if (event.host) expect(leaders, event.id).toContain(event.host);
    }
  });

  it('has an edition of the Moscow parade for every year from 1995, in 2020 on the day it was moved to', () => {
    const years = world.events.filter((event) => event.series === 'moscow-victory-day').map((event) => event.start);
    expect(years).toHaveLength(2026 - 1995 + 1);
    expect(years).toContain('2020-06-24');
  });

  it('names nobody twice in one language', () => {
    for (const leader of world.leaders) {
      const names = (leader.names ?? []).map((name) => `${name.lang ?? ''} ${name.text}`);
      expect([leader.id, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([leader.id, []]);
    }
  });
});
