import { describe, expect, it } from 'vitest';
import type { Draft } from '../types.ts';
import { phaseOf } from './phase.ts';
import { statusOf } from './status.ts';

type Statement = Pick<Draft, 'act' | 'negative' | 'tense' | 'ofPast' | 'journey' | 'denied'>;

const said = (rest: Partial<Statement>): Statement => ({
  act: 'come',
  negative: false,
  tense: 'ahead',
  ofPast: false,
  journey: false,
  denied: false,
  ...rest,
});

describe('announced or happened', () => {
  it.each([
    ['will come', said({}), 'before', 'expected'],
    ['will come', said({}), 'after', null],
    ['was to come', said({ ofPast: true }), 'after', 'expected'],
    ['is coming', said({ tense: 'now' }), 'before', 'expected'],
    ['stands there', said({ tense: 'now' }), 'during', 'attended'],
    ['attended', said({ tense: 'behind' }), 'after', 'attended'],
    ['attended, before the day', said({ tense: 'behind' }), 'before', null],
    ['has left for it', said({ tense: 'behind', journey: true }), 'before', 'expected'],
    ['will not come', said({ negative: true }), 'before', 'declined'],
    ['did not come', said({ negative: true, tense: 'behind' }), 'after', 'absent'],
    ['did not come, before the day', said({ negative: true, tense: 'behind' }), 'before', null],
    ['stays away', said({ act: 'stay-away', tense: 'now' }), 'before', 'declined'],
    ['stays away', said({ act: 'stay-away', tense: 'now' }), 'during', 'absent'],
    ['has accepted', said({ act: 'accept', tense: 'behind' }), 'before', 'accepted'],
    ['has not accepted', said({ act: 'accept', tense: 'behind', negative: true }), 'before', null],
    ['will be invited', said({ act: 'invite' }), 'before', null],
    ['is not on the list', said({ act: 'list', tense: 'now', negative: true }), 'before', 'absent'],
    ['had been expected', said({ act: 'expect', tense: 'behind' }), 'after', 'expected'],
    ['is represented', said({ act: 'represent', tense: 'now' }), 'before', 'represented'],
  ] as const)('%s', (_, statement, phase, status) => {
    expect(statusOf(statement, phase)).toEqual(status === null ? null : { status, denies: false });
  });

  it.each([
    ['was not invited', said({ act: 'invite', tense: 'behind', negative: true }), 'invited'],
    ['denied that he had accepted', said({ act: 'accept', tense: 'behind', denied: true }), 'accepted'],
    ['denied that he would come', said({ denied: true }), 'expected'],
  ] as const)('%s', (_, statement, status) => {
    expect(statusOf(statement, 'before')).toEqual({ status, denies: true });
  });
});

describe('where an article stands to an event', () => {
  const event = { start: '2025-05-09', end: '2025-05-09' };
  it.each([
    ['2025-05-08', '2025', 'before'],
    ['2025-05-09', '2025', 'during'],
    ['2025-05-10', '2025', 'after'],
    [null, '2025', 'unknown'],
    [null, '2026', 'after'],
  ] as const)('published %s, latest year %s: %s', (published, latestYear, phase) => {
    expect(phaseOf(event, published, latestYear)).toBe(phase);
  });
});
