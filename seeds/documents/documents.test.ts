/**
 * The documents' pack says what the documents say, where they say it, and never in their words.
 *
 * The documents themselves are not part of the project; what needs them is skipped, with a message, without them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { validatePack } from '../../lib/packs/validate.ts';
import { loadBundledPacks, loadPack } from '../../scripts/seeds/load.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const DOCUMENTS = fileURLToPath(new URL('../../../shared/documents', import.meta.url));
const hasDocuments = existsSync(DOCUMENTS);
if (!hasDocuments) console.warn('documents.test: ../shared/documents is missing; locators and wording are not checked');

/** How many words in a row may not be shared with a document. */
const RUN = 8;

/** The part of a seed file that this test reads; the rest is the schema's business. */
interface DocumentFile {
  readonly source: { readonly id: string; readonly title: string };
  readonly claims: readonly { readonly id: string; readonly locator: string | null }[];
  readonly tallies?: readonly { readonly locator: string | null }[];
  readonly visits?: readonly { readonly locator: string | null }[];
  readonly leftOut: readonly { readonly locator: string; readonly reason: string }[];
}

const files = readdirSync(FOLDER)
  .filter((name) => /^\d{3}-.*\.json$/.test(name))
  .map((name) => ({ name, data: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as DocumentFile }));

const pack = loadPack(FOLDER);
const world = loadBundledPacks();

/** The document a seed file was made from: the one that begins with the same number. */
function documentOf(name: string): string {
  const found = readdirSync(DOCUMENTS).find((document) => document.startsWith(`${name.slice(0, 3)}_`));
  if (!found) throw new Error(`no document for ${name}`);
  return readFileSync(join(DOCUMENTS, found), 'utf8');
}

/** Every paragraph number a locator names: `¶15–16` gives 15 and 16. */
function paragraphs(locator: string): number[] {
  return locator.split(', ').flatMap((part) => {
    const [from, to = from] = part.replace('¶', '').split('–').map(Number);
    if (from === undefined || to === undefined) return [Number.NaN];
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every string of a JSON value, in order. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* strings(part);
}

describe('the pack of the five documents', () => {
  it('has one file for each document', () => {
    expect(files.map(({ name }) => name.slice(0, 3))).toEqual(['000', '001', '002', '003', '004']);
  });

  it('passes the validation that imported packs pass', () => {
    const result = validatePack(
      pack,
      world.filter((other) => other.id !== pack.id),
    );
    expect(result.ok ? [] : result.problems).toEqual([]);
  });

  it('holds everything that the documents say on attendance', () => {
    expect(pack.claims.length + (pack.tallies?.length ?? 0) + (pack.visits?.length ?? 0)).toBeGreaterThanOrEqual(50);
  });

  it('dates three documents to the day and two to a window with its reason', () => {
    const published = Object.fromEntries(pack.sources.map((source) => [source.id, source.published]));
    expect(published).toMatchObject({
      'dpa-copy-kim-putin-beijing': '2025-08-28',
      'hotnews-copy-kremlin-invites-allies': '2023-05-08',
      'menafn-kim-to-visit-china': '2025-08-28',
    });
    const windows = pack.sources.filter((source) => source.published.includes('/'));
    expect(windows.map((source) => source.id)).toEqual([
      'moscow-times-copy-xi-accepts',
      'moscow-times-putin-invites-maduro',
    ]);
    for (const source of pack.sources) {
      expect(source.windowReason !== undefined, source.id).toBe(source.published.includes('/'));
    }
  });

  it.each(files)('$name: ids are the source and a number, counted without a gap', ({ data }) => {
    expect(data.claims.map((claim) => claim.id)).toEqual(data.claims.map((_, i) => `${data.source.id}#${i + 1}`));
  });

  it('gives every claim, tally and visit a source of the pack and a place in it', () => {
    const sources = new Set(pack.sources.map((source) => source.id));
    for (const row of [...pack.claims, ...(pack.tallies ?? []), ...(pack.visits ?? [])]) {
      expect(sources, JSON.stringify(row)).toContain(row.source);
      expect(row.locator, JSON.stringify(row)).toMatch(/^¶\d+(–\d+)?$/);
    }
  });

  it('names leaders, countries, groups, series and events that the bundled packs know', () => {
    const known = (kind: 'leaders' | 'series' | 'events') =>
      new Set(world.flatMap((p) => p[kind].map((row) => row.id)));
    const leaders = known('leaders');
    const events = known('events');
    const series = known('series');
    const groups = new Set(world.flatMap((p) => (p.groups ?? []).map((group) => group.id)));
    const countries = new Set(world.flatMap((p) => (p.countries ?? []).map((country) => country.code)));
    const unknown: string[] = [];
    const check = (set: Set<string>, id: string | undefined): void => {
      if (id !== undefined && !set.has(id)) unknown.push(id);
    };
    for (const { subject, event, series: habit, representative } of pack.claims) {
      if ('leader' in subject) check(leaders, subject.leader);
      if ('country' in subject) check(countries, subject.country);
      if ('group' in subject) check(groups, subject.group);
      check(events, event);
      check(series, habit);
      check(leaders, representative?.leader);
    }
    for (const tally of pack.tallies ?? []) check(events, tally.event);
    for (const visit of pack.visits ?? []) {
      for (const id of [visit.leader, visit.host, ...(visit.met ?? [])]) check(leaders, id);
      check(countries, visit.country);
      check(events, visit.partOf);
    }
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('shows no journey as made that a document only announces', () => {
    const announced = (pack.visits ?? []).filter((visit) => visit.announced).map(({ id }) => id);
    expect(announced).toEqual([
      'sadyr-japarov-moscow-2023-05',
      'kassym-jomart-tokayev-russia-2023-05',
      'kim-jong-un-beijing-2025-09',
    ]);
  });

  it('has the ambassador speak before the Monday on which the report repeats him', () => {
    const reported = (id: string) => pack.claims.find((claim) => claim.id === id)?.reported ?? '';
    const [ambassador, monday] = [3, 1].map((n) => reported(`moscow-times-copy-xi-accepts#${n}`).split('/'));
    expect([ambassador?.[0], ambassador?.[1]].map((day, n) => (day ?? '') < (monday?.[n] ?? ''))).toEqual([true, true]);
  });

  it('attaches every claim to either an edition or a series', () => {
    for (const claim of pack.claims)
      expect((claim.event === undefined) !== (claim.series === undefined), claim.id).toBe(true);
  });

  it('makes no claim of those who were only congratulated', () => {
    const congratulated = ['leonid-tibilov', 'anatoly-bibilov', 'alan-gagloyev', 'aslan-bzhania', 'ilham-aliyev'];
    const subjects = pack.claims.flatMap(({ subject }) => ('leader' in subject ? [subject.leader] : []));
    expect(subjects.filter((id) => congratulated.includes(id))).toEqual([]);
  });
});

describe.skipIf(!hasDocuments)('the documents behind the pack', () => {
  it.each(files)(
    '$name: every locator points into the document, and every paragraph is accounted for',
    ({ name, data }) => {
      const count = documentOf(name)
        .split('\n')
        .filter((line) => line.trim() !== '').length;
      const rows = [...data.claims, ...(data.tallies ?? []), ...(data.visits ?? []), ...data.leftOut];
      const named = new Set(rows.flatMap((row) => (row.locator === null ? [] : paragraphs(row.locator))));
      const all = Array.from({ length: count }, (_, i) => i + 1);
      expect([...named].filter((n) => !all.includes(n))).toEqual([]);
      expect(all.filter((n) => !named.has(n))).toEqual([]);
    },
  );

  it.each(files)(
    `$name: shares no run of ${RUN} words with its document, title and address aside`,
    ({ name, data }) => {
      const text = ` ${words(documentOf(name)).join(' ')} `;
      // The title is bibliography, and addresses spell it out.
      const untitled = { ...data, source: { ...data.source, title: '', url: '' } };
      const copied = [...strings(untitled)].flatMap((string) => {
        const list = words(string);
        return list
          .map((_, i) => list.slice(i, i + RUN))
          .filter((run) => run.length === RUN && text.includes(` ${run.join(' ')} `))
          .map((run) => run.join(' '));
      });
      expect(copied).toEqual([]);
    },
  );
});
