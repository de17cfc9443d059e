/**
 * The bundled record (victory days, summits, occasions): what holds for every row, so that a person
 * who edits one can lean on it. Whether a row is true is for the reviewer and its source to say.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eventHistory } from '../lib/history/listings/event-history.ts';
import { rollCall } from '../lib/history/beside-a-page/roll-call.ts';
import { mergePacks } from '../lib/packs/merge.ts';
import type { Claim, Leader, Pack } from '../lib/packs/schema.ts';
import { validatePack } from '../lib/packs/validate.ts';
import { loadBundledPacks } from '../scripts/seeds/load.ts';

const SEEDS = fileURLToPath(new URL('.', import.meta.url));
const DOCUMENTS = fileURLToPath(new URL('../../shared/documents', import.meta.url));
const hasDocuments = existsSync(DOCUMENTS);
if (!hasDocuments) console.warn('record.test: ../shared/documents is missing; wording is not checked against it');

const FOLDERS = ['victory-days', 'summits', 'occasions'] as const;
const packs = loadBundledPacks();
const record = FOLDERS.map((id) => {
  const pack = packs.find((candidate) => candidate.id === id);
  if (!pack) throw new Error(`seeds/${id} is missing`);
  return pack;
});
const leaders = new Map(packs.flatMap((pack) => pack.leaders).map((leader) => [leader.id, leader]));
const events = new Map(packs.flatMap((pack) => pack.events).map((event) => [event.id, event]));

/** Guests who came without holding a top office that day, each as the source presents them. */
const OUT_OF_OFFICE = [
  'nursultan-nazarbayev moscow-victory-day/2019', // first president, two months after he stepped down
  'milorad-dodik moscow-victory-day/2025', // president of Republika Srpska, an entity of Bosnia and Herzegovina
  'gurbanguly-berdimuhamedow sco/2024', // chairman of the People's Council
];

function heldOfficeOn(leader: Leader | undefined, day: string): boolean {
  return (
    leader?.offices.some(({ from, to }) => from.slice(0, 10) <= day && (to === null || day <= to.slice(0, 10))) ?? false
  );
}

/** `moscow-victory-day/2025` is kept in `moscow-2025.json`, `eaeu-summit/2025-12` in `eaeu-summit-2025-12.json`. */
function fileOf(event: string): string {
  return `${event.replace('-victory-day/', '-').replace('/', '-')}.json`;
}

describe.each(record.map((pack) => [pack.id, pack] as const))('the pack %s', (id, pack: Pack) => {
  it('passes the validation that imported packs pass', () => {
    const result = validatePack(
      pack,
      packs.filter((other) => other.id !== id),
    );
    expect(result.ok ? [] : result.problems).toEqual([]);
  });

  it('keeps the claims of an event in a file of their own', () => {
    for (const file of readdirSync(`${SEEDS}${id}/claims`)) {
      const claims = JSON.parse(readFileSync(`${SEEDS}${id}/claims/${file}`, 'utf8')) as Claim[];
      expect([...new Set(claims.map((claim) => fileOf(claim.event ?? '')))], file).toEqual([file]);
    }
  });

  it('uses every source that it lists', () => {
    const used = new Set([...pack.claims, ...(pack.tallies ?? [])].map((row) => row.source));
    expect(pack.sources.filter((source) => !used.has(source.id)).map((source) => source.id)).toEqual([]);
  });

  it('has nobody there before the day', () => {
    const early = pack.claims.filter(({ status, event, reported }) => {
      const start = events.get(event ?? '')?.start;
      return status === 'attended' && start !== undefined && reported.slice(0, 10) < start;
    });
    expect(early.map((claim) => claim.id)).toEqual([]);
  });

  it('has in attendance only people who held a top office that day, the listed ones aside', () => {
    const odd = pack.claims.flatMap(({ subject, status, event }) => {
      const edition = events.get(event ?? '');
      if (status !== 'attended' || !('leader' in subject) || !edition) return [];
      const leader = leaders.get(subject.leader);
      return heldOfficeOn(leader, edition.start) || heldOfficeOn(leader, edition.end)
        ? []
        : [`${subject.leader} ${edition.id}`];
    });
    expect([...new Set(odd)].filter((pair) => !OUT_OF_OFFICE.includes(pair))).toEqual([]);
  });

  it('names a stand-in only where somebody is represented', () => {
    const odd = pack.claims.filter((claim) => claim.representative && claim.status !== 'represented');
    expect(odd.map((claim) => claim.id)).toEqual([]);
  });

  it('names a person, a body or an outlet as origin, never a mere role', () => {
    const roles = /^(host|leader's|own|their|sources?\b|unknown|none)/i;
    expect(pack.claims.map((claim) => claim.origin).filter((origin) => roles.test(origin))).toEqual([]);
  });

  it('says why whatever was left out was left out', () => {
    const { leftOut } = JSON.parse(readFileSync(`${SEEDS}${id}/dropped.json`, 'utf8')) as {
      leftOut: { source: string; reason: string }[];
    };
    expect(leftOut.length).toBeGreaterThan(0);
    for (const row of leftOut) expect(row.reason.length, row.source).toBeGreaterThan(20);
  });
});

describe('the sources of the record', () => {
  const sources = record.flatMap((pack) => pack.sources);

  it('warn where opening or sharing them is punished', () => {
    const outlawedInRussia = sources.filter((source) =>
      /^(The Moscow Times|Meduza|RFE\/RL|Радио Свобода)/.test(source.publisher),
    );
    expect(outlawedInRussia.length).toBeGreaterThan(5);
    for (const source of outlawedInRussia) expect(source.restrictedIn, source.id).toContain('RU');
  });

  it('have one kind for each publisher', () => {
    const kinds = new Map<string, Set<string>>();
    for (const { publisher, kind } of sources) kinds.set(publisher, (kinds.get(publisher) ?? new Set()).add(kind));
    expect([...kinds].filter(([, found]) => found.size > 1).map(([publisher]) => publisher)).toEqual([]);
  });

  it('are no originals where a machine rewrote them', () => {
    const rewritten = sources.filter((source) => source.machineTranslated);
    expect(rewritten.length).toBeGreaterThan(0);
    for (const source of rewritten) expect(['aggregator', 'encyclopedia'], source.id).toContain(source.kind);
  });
});

describe('lists that are marked as complete', () => {
  const evidence = mergePacks(packs);
  const marked = evidence.events.filter(({ rollComplete }) => rollComplete);

  it('are these', () => {
    expect(marked.map(({ id }) => id).sort()).toEqual([
      'beijing-victory-day/2025',
      'moscow-victory-day/2017',
      'moscow-victory-day/2018',
      'moscow-victory-day/2020',
      'moscow-victory-day/2021',
      'moscow-victory-day/2022',
      'moscow-victory-day/2023',
      'moscow-victory-day/2024',
      'moscow-victory-day/2025',
    ]);
  });

  it.each(marked.map((event) => [event.id, event] as const))('%s lacks nobody whom sources count', (_, event) => {
    const { came, present, inTheCity } = rollCall(eventHistory(event, evidence));
    // Higher counts have organisations and delegations in them. Where nobody was invited and nobody counted, that no foreign leader came is a statement of its own.
    if (came) expect(present + inTheCity).toBeGreaterThanOrEqual(came.from);
    else expect(event.invitations).toBe('none');
  });
});

describe('origins', () => {
  const claimsOn = (event: string) => record.flatMap((pack) => pack.claims).filter((claim) => claim.event === event);

  it.each([
    ['moscow-victory-day/2025', 'taye-atske-selassie', /29|ushakov|guest-list/, 'Yuri Ushakov'],
    ['beijing-victory-day/2025', 'mohamed-muizzu', /2025-08-28/, 'Hong Lei'],
  ])('one announced list is one origin, however many print it: %s, %s', (event, leader, printed, origin) => {
    const rows = claimsOn(event).filter(
      ({ subject, status, source }) =>
        'leader' in subject && subject.leader === leader && status === 'expected' && printed.test(source),
    );
    expect(rows.length).toBeGreaterThan(3);
    expect([...new Set(rows.map((row) => row.origin).filter((o) => o !== 'AFP'))]).toEqual([origin]);
  });

  it('a leader kept off the stand was in the city, and both are recorded', () => {
    const rows = claimsOn('moscow-victory-day/2020').filter(
      ({ subject }) => 'leader' in subject && subject.leader === 'sooronbay-jeenbekov',
    );
    expect(rows.some((row) => row.status === 'attended' && row.scope === 'city')).toBe(true);
    expect(rows.some((row) => row.status === 'absent' && row.scope === 'event')).toBe(true);
  });
});

describe.skipIf(!hasDocuments)('wording', () => {
  it('shares no run of eight words with the documents, titles and addresses aside', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const texts = readdirSync(DOCUMENTS).map(
      (name) => ` ${words(readFileSync(`${DOCUMENTS}/${name}`, 'utf8')).join(' ')} `,
    );
    const notes = record.flatMap((pack) => [...pack.claims, ...(pack.tallies ?? [])].flatMap((row) => row.note ?? []));
    const copied = [...new Set(notes)].flatMap((note) => {
      const list = words(note);
      return list
        .map((_, i) => list.slice(i, i + 8))
        .filter((run) => run.length === 8 && texts.some((text) => text.includes(` ${run.join(' ')} `)))
        .map((run) => run.join(' '));
    });
    expect(copied).toEqual([]);
  });
});
