import type { Status } from '../../../packs/schema.ts';
import type { Draft } from '../types.ts';
import type { Phase } from './phase.ts';

/** What a statement comes to, once it is known on which side of the event's day it was made. */
export interface Reading {
  readonly status: Status;
  readonly denies: boolean;
}

type Statement = Pick<Draft, 'act' | 'negative' | 'tense' | 'ofPast' | 'journey' | 'denied'>;

/**
 * Decides between announced and happened.
 *
 * @returns null where the words say nothing about this event: nobody can have attended what is yet to come
 */
export function statusOf(statement: Statement, phase: Phase): Reading | null {
  // "denied that he had accepted": the denial is of the positive statement.
  if (statement.denied) {
    const status = positive(statement, phase) ?? (statement.act === 'come' ? 'expected' : null);
    return status === null || statement.negative ? null : { status, denies: true };
  }
  if (!statement.negative) {
    const status = positive(statement, phase);
    return status === null ? null : { status, denies: false };
  }
  switch (statement.act) {
    case 'come':
    case 'greet':
      return plain(missing(statement, phase));
    // "N-a lipsit nici Vucic": nor was he away.
    case 'stay-away':
      return plain(coming(statement, phase));
    case 'list':
      return plain('absent');
    case 'invite':
      return { status: 'invited', denies: true };
    default:
      return null;
  }
}

function plain(status: Status | null): Reading | null {
  return status === null ? null : { status, denies: false };
}

function positive(statement: Statement, phase: Phase): Status | null {
  switch (statement.act) {
    case 'come':
      return coming(statement, phase);
    case 'greet':
      return statement.tense !== 'ahead' && phase !== 'before' ? 'attended' : null;
    case 'stay-away':
      return missing(statement, phase);
    case 'accept':
      return statement.tense === 'ahead' ? null : 'accepted';
    case 'decline':
      return 'declined';
    case 'invite':
      return statement.tense === 'ahead' ? null : 'invited';
    case 'list':
    case 'expect':
      return 'expected';
    case 'represent':
      return statement.tense === 'ahead' && phase === 'after' && !statement.ofPast ? null : 'represented';
    case 'host':
      return 'host';
    case 'leave':
      return null;
  }
}

function coming({ tense, ofPast, journey }: Statement, phase: Phase): Status | null {
  if (tense === 'ahead') return phase === 'after' && !ofPast ? null : 'expected';
  if (tense === 'now') return phase === 'before' || phase === 'unknown' ? 'expected' : 'attended';
  if (phase === 'before') return journey ? 'expected' : null;
  return 'attended';
}

function missing({ tense, ofPast }: Statement, phase: Phase): Status | null {
  if (tense === 'ahead') return phase === 'after' && !ofPast ? null : 'declined';
  if (tense === 'now') return phase === 'before' || phase === 'unknown' ? 'declined' : 'absent';
  return phase === 'before' ? null : 'absent';
}
