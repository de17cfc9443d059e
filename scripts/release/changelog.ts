import { outcomeLook } from '../../components/outcome/outcome-words.ts';
import { createWords } from '../../components/words/create-words.ts';
import { readCatalogue } from '../../components/words/read-catalogue.ts';
import type { Evidence, Qualifier } from '../../lib/history/types.ts';
import type { Change, Changes } from './changes.ts';
import type { Snapshot, Told } from './snapshot.ts';

const words = createWords(readCatalogue('en'), 'en');

/** What limits an outcome, briefly, beside its word; the whole of it is in the history. */
const LIMITS: Readonly<Record<string, string>> = {
  'no-after-report': 'no report after the day',
  'not-on-complete-list': 'not on the complete list of those present',
  'city-only': 'in the city; no source says whether at the event itself',
  'city-not-event': 'in the city, not at the event itself',
  'by-country': 'said of the country',
  'by-group': 'said of a group',
  'by-all': 'said of all foreign leaders',
  minority: 'a source disagrees',
  sides: 'accounts differ',
  'look-back-only': 'told only in look-backs',
  'single-origin': 'one origin',
  'weak-sources-only': 'state media or aggregators alone',
  cancelled: 'the event was cancelled',
} satisfies Record<Qualifier['kind'], string>;

/** The changelog of a release, for people to read: what is new, changed and corrected, event by event. */
export function changelog(before: Snapshot, after: Snapshot, changes: Changes, evidence: Evidence): string {
  const parts = [
    `# Release of ${words.date(after.day)}`,
    `Compared with the release of ${words.date(before.day)}. Outcomes are told, not rows; the reports behind each are in its history.`,
    section('Corrected', 'What was told as having happened is told otherwise.', changes.corrected, evidence),
    section(
      'Changed',
      'What was announced is told otherwise: by a report, a complete list of those present or a later announcement.',
      changes.changed,
      evidence,
    ),
    section('New', 'Not in the record before.', changes.added, evidence),
    section('Taken out', 'No longer in the record, or told of somebody else.', changes.removed, evidence),
    founded(changes),
    packTable(before, after),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(heading: string, about: string, changes: readonly Change[], evidence: Evidence): string {
  if (changes.length === 0) return '';
  const byEvent = Map.groupBy(changes, ({ event }) => event);
  const events = [...byEvent].map(([id, rows]) => {
    const name = evidence.events.find((event) => event.id === id)?.name ?? id;
    return [`### ${name}`, '', ...rows.map((row) => `- ${sentence(row, evidence)}`)].join('\n');
  });
  return [`## ${heading}`, about, ...events].join('\n\n');
}

function sentence({ subject, was, is }: Change, evidence: Evidence): string {
  const leader = evidence.leaders.find(({ id }) => id === subject);
  const name = `**${leader?.name ?? words.country(subject)}**`;
  if (!is) return `${name}; was: ${word(was)}`;
  const now = phrase(is);
  return was ? `${name}: ${now}; was: ${word(was)}` : `${name}: ${now}`;
}

function word(told: Told | null): string {
  const key = outcomeLook(told && told.outcome !== 'none' ? told.outcome : null).word;
  return words.t(key).toLowerCase();
}

function phrase(told: Told): string {
  const limits = told.limits.flatMap((limit) => LIMITS[limit] ?? []);
  const origins = told.origins > 1 ? [`${told.origins} origins`] : [];
  const beside = [...origins, ...limits].join('; ');
  return beside === '' ? word(told) : `${word(told)} (${beside})`;
}

function founded({ better, worse }: Changes): string {
  const count = (n: number, what: string): string[] =>
    n === 0 ? [] : [`${n} ${n === 1 ? 'outcome rests' : 'outcomes rest'} on ${what} origins than before`];
  const lines = [...count(better, 'more'), ...count(worse, 'fewer')];
  return lines.length === 0 ? '' : `## Better and worse founded\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

function packTable(before: Snapshot, after: Snapshot): string {
  const rows = Object.entries(after.packs).map(([id, pack]) => {
    const old = before.packs[id];
    const counted = (field: 'leaders' | 'events' | 'sources' | 'claims'): string => {
      const more = pack[field] - (old?.[field] ?? 0);
      return more === 0 ? `${pack[field]}` : `${pack[field]} (${more > 0 ? '+' : '−'}${Math.abs(more)})`;
    };
    const cells = [
      id,
      pack.version,
      pack.recordUntil,
      ...(['leaders', 'events', 'sources', 'claims'] as const).map(counted),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = '| pack | version | record until | leaders | events | sources | claims |\n|---|---|---|---|---|---|---|';
  return `## Packs\n\n${head}\n${rows.join('\n')}`;
}
