import type { BlobReader } from './blob.ts';
import { type GatedSense, STRENGTH, subjectOf } from './form-trie.ts';
import type { Sense } from './types.ts';

/** Sets of senses as lists of numbers; set 0 is empty. */
export interface SenseLists {
  /** How many senses each set has, and of each sense `subject * 4 + kind` and its gate. */
  readonly counts: Uint32Array;
  readonly codes: Uint32Array;
  readonly gateIds: Uint32Array;
  /** Languages whose pages a sense is confined to; the first is none. */
  readonly gates: readonly string[];
  readonly subjects: readonly string[];
}

/** Distinct sets of senses, numbered. Written as four sections, read by `readSenses`. */
export class SenseTable {
  private readonly subjects: Map<string, number>;
  private readonly gates = new Map<string, number>([['', 0]]);
  private readonly sets = new Map<string, number>([['', 0]]);
  private readonly rows: { readonly code: number; readonly gate: number }[][] = [[]];

  constructor(subjects: readonly string[]) {
    this.subjects = new Map(subjects.map((subject, i) => [subject, i]));
  }

  setOf(senses: readonly GatedSense[]): number {
    const row = senses.map(({ sense, langs }) => ({ code: this.code(sense), gate: numberOf(this.gates, langs ?? '') }));
    const key = row.map(({ code, gate }) => `${code}/${gate}`).join();
    const known = this.sets.get(key);
    if (known !== undefined) return known;
    const set = this.rows.push(row) - 1;
    this.sets.set(key, set);
    return set;
  }

  lists(): SenseLists {
    const items = this.rows.flat();
    return {
      counts: Uint32Array.from(this.rows, (row) => row.length),
      codes: Uint32Array.from(items, ({ code }) => code),
      gateIds: Uint32Array.from(items, ({ gate }) => gate),
      gates: [...this.gates.keys()],
      subjects: [...this.subjects.keys()],
    };
  }

  /** The subject's number, times four, plus its kind: short, variant, full, series. */
  private code(sense: Sense): number {
    const kind = sense.kind === 'leader' ? STRENGTH[sense.form] : 3;
    return numberOf(this.subjects, subjectOf(sense)) * 4 + kind;
  }
}

/** The number of a key, in the order in which they came. */
export function numberOf<Key>(table: Map<Key, number>, key: Key): number {
  const known = table.get(key);
  if (known !== undefined) return known;
  table.set(key, table.size);
  return table.size - 1;
}

const FORMS = ['short', 'variant', 'full'] as const;

interface Senses {
  readonly starts: Uint32Array;
  readonly gates: readonly (readonly string[])[];
  readonly subjects: readonly string[];
  /** Sets that hold for all languages, made when first met: most pages name few. */
  readonly made: (readonly Sense[] | undefined)[];
}

/**
 * Reads the sections of a `SenseTable`. The function that it returns gives the senses of a set that
 * hold on pages in a language; the same array each time where no sense is confined to a language.
 */
export function readSenses(reader: BlobReader): (set: number, lang: string | undefined) => readonly Sense[] {
  const counts = reader.numbers();
  const codes = reader.numbers();
  const gateIds = reader.numbers();
  const names = reader.bytes().slice();
  let table: Senses | null = null;
  return (set, lang) => {
    table ??= openTable(counts, names);
    const known = table.made[set];
    if (known !== undefined) return known;
    const senses: Sense[] = [];
    let open = true;
    for (let i = table.starts[set] ?? 0; i < (table.starts[set + 1] ?? 0); i++) {
      const gate = gateIds[i] ?? 0;
      if (gate !== 0) {
        open = false;
        if (lang === undefined || table.gates[gate]?.includes(lang) !== true) continue;
      }
      senses.push(senseOf(codes[i] ?? 0, table.subjects));
    }
    if (open) table.made[set] = senses;
    return senses;
  };
}

function openTable(counts: Uint32Array, names: Uint8Array): Senses {
  const [gates = '', subjects = ''] = new TextDecoder().decode(names).split('\n\n');
  const starts = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] ?? 0) + (counts[i] ?? 0);
  return {
    starts,
    gates: gates.split('\n').map((langs) => langs.split(' ')),
    subjects: subjects.split('\n'),
    made: new Array<readonly Sense[] | undefined>(counts.length),
  };
}

function senseOf(code: number, subjects: readonly string[]): Sense {
  const id = (subjects[code >>> 2] ?? '').slice(2);
  const form = FORMS[code & 3];
  return form === undefined ? { kind: 'series', series: id } : { kind: 'leader', leader: id, form };
}
