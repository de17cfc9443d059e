import fc from 'fast-check';
import { DECEPTIVE } from '../../lib/packs/limits.ts';
import { samplePack } from '../../lib/packs/sample-pack.ts';
import type { Claim, Pack, Source } from '../../lib/packs/schema.ts';

/** Words of any script, as the format takes them: trimmed, not empty, nothing that deceives. */
const text: fc.Arbitrary<string> = fc
  .oneof(fc.string({ maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('=1', '"', "'a"))
  .map((any) => any.trim())
  .filter((any) => any !== '' && !DECEPTIVE.test(any));

const day = fc
  .date({ min: new Date('1995-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
  .map((any) => any.toISOString().slice(0, 10));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const subject: fc.Arbitrary<Claim['subject']> = fc.constantFrom<Claim['subject'][]>(
  { leader: 'robert-fico' },
  { country: 'SK' },
  { group: 'eu' },
  { all: 'foreign' },
);

const statement = fc.oneof(
  fc.record({
    status: fc.constantFrom<Claim['status'][]>(
      'invited',
      'expected',
      'accepted',
      'declined',
      'attended',
      'absent',
      'host',
    ),
  }),
  fc.record({
    status: fc.constant<Claim['status']>('represented'),
    representative: maybe(
      fc.oneof(
        fc.record({ leader: fc.constant('robert-fico') }),
        fc.record({ name: text }),
        fc.record({ office: text }),
        fc.record({ name: text, office: text }),
      ),
    ),
  }),
);

const about = fc.oneof(
  fc.record({ event: fc.constant('moscow-victory-day/2025') }),
  fc.record({ series: fc.constant('moscow-victory-day') }),
);

const source = (n: number): fc.Arbitrary<Source> =>
  fc
    .record({
      publisher: text,
      kind: fc.constantFrom<Source['kind'][]>('agency', 'newspaper', 'broadcaster', 'state-media', 'government'),
      title: text,
      url: fc.option(fc.webUrl({ withQueryParameters: true })),
      published: day,
      windowReason: maybe(text),
      lang: fc.constantFrom('en', 'ru', 'zh-CN', 'und'),
      machineTranslated: maybe(fc.boolean()),
      restrictedIn: maybe(fc.array(fc.constantFrom('RU', 'SK'), { minLength: 1, maxLength: 2 })),
    })
    .map((any) => ({ id: `paper-${n}`, ...any }));

const claim = (of: string, n: number): fc.Arbitrary<Claim> =>
  fc
    .record({
      subject,
      about,
      statement,
      denies: maybe(fc.boolean()),
      scope: maybe(fc.constantFrom<NonNullable<Claim['scope']>[]>('city', 'programme', 'event')),
      only: maybe(fc.constant(true as const)),
      speaker: maybe(text),
      origin: text,
      reported: day,
      locator: fc.constantFrom(null, '¶1', '¶2–7'),
      note: maybe(text),
    })
    .map(({ about: of_, statement: said, ...any }) => ({ id: `${of}#${n}`, ...any, ...of_, ...said, source: of }));

/** Packs of claims with their sources, of every shape that the format lets in; they build on the sample pack. */
export const anyPackOfClaims: fc.Arbitrary<Pack> = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 })
  .chain((counts) =>
    fc.record({
      name: text,
      version: text,
      licence: text,
      sources: fc.tuple(...counts.map((_, n) => source(n))),
      claims: fc.tuple(
        ...counts.flatMap((count, n) => Array.from({ length: count }, (_, m) => claim(`paper-${n}`, m + 1))),
      ),
    }),
  )
  .map((any) => withoutUndefined({ ...samplePack(), ...any, id: 'mine', recordUntil: '2026-01-01', ...NOTHING_ELSE }));

const NOTHING_ELSE = { countries: [], leaders: [], groups: [], series: [], events: [], tallies: [], visits: [] };

/** The same without fields that are there and undefined, as it comes from a file. */
function withoutUndefined(pack: Pack): Pack {
  return JSON.parse(JSON.stringify(pack)) as Pack;
}
