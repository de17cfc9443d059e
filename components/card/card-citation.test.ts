import { describe, expect, it } from 'vitest';
import type { CardView, PageSummary } from '../../lib/browser/messages.ts';
import { FULL_EVENT } from '../stories/fixtures/events.ts';
import { FICO, KIM } from '../stories/fixtures/leaders.ts';
import { createWords } from '../words/create-words.ts';
import { readCatalogue } from '../words/read-catalogue.ts';
import { cardCitation } from './card-citation.ts';

const words = createWords(readCatalogue('en'), 'en');

function pageWith(...events: readonly string[]): PageSummary {
  const entries = events.map((id) => ({ kind: 'event', id, text: id, count: 1, recorded: true }) as const);
  return { entries, claims: [], published: '2025-08-28', lang: 'en' };
}

function ofLeader(history: typeof FICO, ...events: readonly string[]): Extract<CardView, { kind: 'leader' }> {
  const request = { kind: 'leader', id: history.leader.id, page: pageWith(...events) } as const;
  return { kind: 'leader', request, history, told: [], wrong: [] };
}

describe('a card as text for quoting', () => {
  it('has who it is, what came of each event, its sources, and until when the record goes', () => {
    const lines = cardCitation(ofLeader(FICO, 'moscow-victory-day/2025'), words).split('\n');
    expect(lines[0]).toBe('Robert Fico, Prime Minister of Slovakia');
    expect(lines[1]).toMatch(/^Moscow Victory Day, May 9, 2025: Attended/);
    expect(lines[2]).toMatch(/^– .+: “.+”, .+ https?:\/\//);
    expect(lines.at(-1)).toMatch(/^In Attendance\. Record ends /);
  });

  it('says who came instead', () => {
    expect(cardCitation(ofLeader(KIM, 'moscow-victory-day/2025'), words)).toMatch(/: Represented by .*ambassador/);
  });

  it('names no address that it can be dangerous to hand on', () => {
    const risky = FICO.outcomes.map((outcome) => ({
      ...outcome,
      ladder: outcome.ladder.map((rung) => ({ ...rung, source: { ...rung.source, restrictedIn: ['RU'] } })),
    }));
    const text = cardCitation(ofLeader({ ...FICO, outcomes: risky }, 'moscow-victory-day/2025'), words);
    expect(text).toMatch(/^– .+“/m);
    expect(text).not.toMatch(/https?:/);
  });

  it('lists the guests of an event by outcome', () => {
    const request = { kind: 'event', id: FULL_EVENT.event.id, page: pageWith() } as const;
    const text = cardCitation({ kind: 'event', request, history: FULL_EVENT, told: [], wrong: [] }, words);
    expect(text).toMatch(/^Moscow Victory Day 2024, May 9, 2024\nHost 1: .+\nAttended 21: .+, and .+\n/);
  });
});
