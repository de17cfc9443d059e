import { edtfBounds } from '../packs/edtf.ts';
import type { Claim, Scope, Source, Status } from '../packs/schema.ts';
import type { Side, Testimony } from './testimony.ts';
import type { Phase, Reach } from './types.ts';

interface Told {
  readonly origin?: string;
  /** EDTF; the event of these samples is on 9 May 2025. */
  readonly on?: string;
  readonly reach?: Reach;
  readonly side?: Side;
  readonly scope?: Scope;
  readonly denies?: true;
  readonly phase?: Phase;
  readonly lookBack?: boolean;
}

const source: Source = {
  id: 'daily',
  publisher: 'The Daily',
  kind: 'newspaper',
  title: 'Guests',
  url: null,
  published: '2025-05-09',
  lang: 'en',
};

/** A testimony for tests of single rules: by name, by the press, on the day, unless said otherwise. */
export function told(says: Status, { origin = 'The Daily', on, reach = 'leader', ...rest }: Told = {}): Testimony {
  const after = ['attended', 'absent', 'represented', 'host'].includes(says);
  const phase = rest.phase ?? (after ? 'after' : 'before');
  const reported = on ?? (phase === 'after' ? '2025-05-09' : '2025-05-01');
  const bounds = edtfBounds(reported);
  if (!bounds) throw new RangeError(`${reported} is no date`);
  const claim: Claim = {
    id: 'daily#1',
    subject: { leader: 'somebody' },
    event: 'moscow-victory-day/2025',
    status: says,
    origin,
    reported,
    source: 'daily',
    locator: null,
    ...(rest.scope ? { scope: rest.scope } : {}),
    ...(rest.denies ? { denies: true } : {}),
  };
  const lookBack = rest.lookBack ?? false;
  return { claim, source, reach, says, side: rest.side ?? 'press', phase, reported: bounds, lookBack };
}
