import { describe, expect, it } from 'vitest';
import { evidenceOf, type Said } from '../sample-evidence.ts';
import type { Evidence } from '../types.ts';
import { type Compared, type Comparison, compareEvents } from './compare.ts';
import { eventHistory } from './event-history.ts';

const boris = { leader: 'boris-plekszy' };
const zora = { leader: 'zora-muskar' };

function compare(said: readonly Said[], first: string, second: string, parts: Partial<Evidence> = {}): Comparison {
  const evidence = evidenceOf(said, parts);
  const history = (id: string) => {
    const event = evidence.events.find((each) => each.id === id);
    if (!event) throw new Error(`no ${id}`);
    return eventHistory(event, evidence);
  };
  return compareEvents(history(first), history(second));
}

const name = ({ subject }: Compared) => Object.values(subject)[0];

function names({ again, fresh, gone }: Comparison) {
  return { again: again.map(name), fresh: fresh.map(name), gone: gone.map(name) };
}

const at = (event: string, of: Said['of'], status: Said['status'] = 'attended'): Said => ({
  of,
  status,
  event,
  on: `${event.split('/')[1]}-05-09`,
});

describe('two editions side by side', () => {
  it('tell who came again, who is new and who did not come again', () => {
    const said = [
      at('gala/2023', boris),
      at('gala/2025', boris),
      at('gala/2023', zora),
      at('gala/2025', { leader: 'ann-arbor' }),
    ];
    expect(names(compare(said, 'gala/2023', 'gala/2025'))).toEqual({
      again: ['boris-plekszy'],
      fresh: ['ann-arbor'],
      gone: ['zora-muskar'],
    });
  });

  it('leave out whoever hosts both', () => {
    const both = compare([at('gala/2025', boris)], 'gala/2023', 'gala/2025');
    expect(names(both)).toEqual({ again: [], fresh: ['boris-plekszy'], gone: [] });
  });

  it('hold a host of the one to be a guest of the other', () => {
    expect(names(compare([at('gala/2025', boris)], 'fair/2024', 'gala/2025')).again).toEqual(['boris-plekszy']);
  });

  it('count those announced to an edition after the record’s end', () => {
    const said: Said[] = [at('gala/2023', boris), { of: zora, status: 'accepted', on: '2023-12-01' }];
    const parts = { recordUntil: '2024-01-01' };
    expect(names(compare(said, 'gala/2023', 'gala/2025', parts))).toEqual({
      again: [],
      fresh: ['zora-muskar'],
      gone: ['boris-plekszy'],
    });
  });
});

describe('of one who did not come again is told', () => {
  it('what the record says', () => {
    const said = [at('gala/2023', zora), at('gala/2025', zora, 'absent')];
    expect(compare(said, 'gala/2023', 'gala/2025').gone[0]).toMatchObject({
      second: { outcome: 'absent' },
      silence: null,
    });
  });

  it('that the record says nothing', () => {
    const { gone } = compare([at('gala/2023', zora)], 'gala/2023', 'gala/2025');
    expect(gone[0]).toMatchObject({ second: null, silence: 'nothing', instead: [] });
  });

  it('that they were no longer in office, and who came for their country', () => {
    const { events } = evidenceOf([]);
    const [first] = events;
    const early = first ? { ...first, id: 'gala/2019', start: '2019-05-09', end: '2019-05-09' } : null;
    const said = [at('gala/2019', { leader: 'adam-first' }), at('gala/2025', { leader: 'ann-arbor' })];
    const { gone, fresh } = compare(said, 'gala/2019', 'gala/2025', { events: early ? [early, ...events] : events });
    expect(gone[0]).toMatchObject({ silence: 'not-in-office', instead: [{ leader: 'ann-arbor' }] });
    expect(fresh[0]).toMatchObject({ silence: 'not-in-office', instead: [{ leader: 'adam-first' }] });
  });

  it('that they are not on a complete list', () => {
    const events = evidenceOf([]).events.map((event) => ({ ...event, rollComplete: true }));
    const said = [at('gala/2023', zora), at('gala/2025', boris)];
    expect(compare(said, 'gala/2023', 'gala/2025', { events }).gone[0]?.silence).toBe('not-on-list');
  });
});
