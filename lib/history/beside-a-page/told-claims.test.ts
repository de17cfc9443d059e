import { describe, expect, it } from 'vitest';
import { eventHistory } from '../listings/event-history.ts';
import { evidenceOf, type Said } from '../sample-evidence.ts';
import type { EventHistory } from '../types.ts';
import { type EventClaim, tellClaims } from './told-claims.ts';

const ANN = { leader: 'ann-arbor' } as const;
const CLAIM: EventClaim = { subject: ANN, event: 'gala/2025', status: 'accepted', speaker: null };

function historyOf(said: readonly Said[], id = 'gala/2025', rest = {}): EventHistory {
  const evidence = evidenceOf(said);
  const event = evidence.events.find((one) => one.id === id);
  if (!event) throw new RangeError(id);
  return eventHistory({ ...event, ...rest }, evidence);
}

describe('the claims of a text, told with what came of them', () => {
  const came = historyOf([{ of: ANN, status: 'attended' }]);

  it('keeps their order, and tells each once', () => {
    const claims: EventClaim[] = [
      CLAIM,
      { ...CLAIM, status: 'invited' },
      CLAIM,
      { ...CLAIM, speaker: 'her aide' },
      { ...CLAIM, denies: true },
    ];
    const told = tellClaims(claims, '2025-05-01', [came], []);
    expect(told.map(({ claim }) => claim)).toEqual([claims[0], claims[1], claims[3], claims[4]]);
    expect(told.map((one) => one.came?.kind)).toEqual(['agrees', 'completes', 'agrees', 'changed']);
  });

  it('leaves out claims about events whose history is not at hand', () => {
    expect(tellClaims([{ ...CLAIM, event: 'fair/2024' }], null, [came], [])).toEqual([]);
  });

  it('names the event and everybody whom claim and outcome name', () => {
    const represented = historyOf([
      { of: ANN, status: 'represented', rest: { representative: { leader: 'arno-chief' } } },
    ]);
    const [told] = tellClaims([CLAIM], '2025-05-01', [represented], []);
    expect(told?.event.id).toBe('gala/2025');
    expect(told?.series?.id).toBe('gala');
    expect(told?.people.map(({ id }) => id).sort()).toEqual(['ann-arbor', 'arno-chief']);
    const [group] = tellClaims([{ ...CLAIM, subject: { group: 'league' } }], null, [represented], []);
    expect(group?.groups.map(({ id }) => id)).toEqual(['league']);
  });

  it('says of somebody who is not on a complete list only what their offices allow', () => {
    const complete = historyOf([{ of: { leader: 'boris-plekszy' }, status: 'attended' }], 'gala/2025', {
      rollComplete: true,
    });
    const leaders = evidenceOf([]).leaders;
    expect(tellClaims([CLAIM], '2025-05-01', [complete], leaders)[0]?.came).toEqual({ kind: 'changed', outcome: null });
    expect(tellClaims([CLAIM], '2025-05-01', [complete], [])[0]?.came?.kind).toBe('no-report');
  });

  it('says nothing of events of which the record holds nothing', () => {
    expect(tellClaims([CLAIM], '2025-05-01', [historyOf([])], [])[0]?.came).toBeNull();
  });
});
