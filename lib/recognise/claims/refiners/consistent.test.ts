import { describe, expect, it } from 'vitest';
import type { ClaimReading } from '../../types.ts';
import { consistent } from './consistent.ts';

const claim = (leader: string, status: ClaimReading['status'], denies?: true): ClaimReading => ({
  subject: { leader },
  event: 'g20/2024',
  status,
  ...(denies ? { denies } : {}),
  speaker: null,
  start: 0,
  end: 1,
  text: '',
});

describe('consistent', () => {
  it.each([
    ['a host does not attend', [claim('lula', 'host'), claim('lula', 'attended')], [], ['host']],
    ['others attend beside a host', [claim('lula', 'host'), claim('xi', 'attended')], [], ['host', 'attended']],
    ['a deed of one who stayed away', [claim('xi', 'absent'), claim('xi', 'attended')], [1], ['absent']],
    ['a deed of one who was not asked', [claim('xi', 'invited', true), claim('xi', 'attended')], [1], ['invited']],
    ['what one who said no does later', [claim('xi', 'declined'), claim('xi', 'expected')], [1], ['declined']],
    ['a plan of one who said no', [claim('xi', 'declined'), claim('xi', 'expected')], [], ['declined', 'expected']],
    [
      'more than a deed of one who said no',
      [claim('xi', 'declined'), claim('xi', 'attended')],
      [],
      ['declined', 'attended'],
    ],
    ['a deed of one who was asked', [claim('xi', 'invited'), claim('xi', 'attended')], [1], ['invited', 'attended']],
  ])('%s', (_, claims, weak, expected) => {
    const deeds = new Set(claims.filter((_claim, i) => weak.some((at) => at === i)));
    expect(consistent(claims, deeds).map(({ status }) => status)).toEqual(expected);
  });
});
