import { describe, expect, it } from 'vitest';
import { eventHistory } from '../../history/listings/event-history.ts';
import { mergePacks } from '../../packs/merge.ts';
import { samplePack } from '../../packs/sample-pack.ts';
import { withoutKept, wrongAbout } from './own-in-card.ts';

const evidence = mergePacks([samplePack()]);
const [event] = evidence.events;
if (!event) throw new RangeError('the sample has no event');
const history = eventHistory(event, evidence);

describe('what of the reader’s own the card is given', () => {
  it('is what they call wrong about its subject, and nothing else', () => {
    const wrong = [
      'mention leader robert-fico Fico',
      'mention leader xi-jinping Xi',
      'outcome robert-fico moscow-victory-day/2025',
      'outcome robert-fico g20/2025',
      'reading robert-fico moscow-victory-day/2025 accepted will come',
      'claim daily-2025-05-09#1',
      'claim other#1',
    ].map((what) => ({ id: `wrong ${what}`, kind: 'wrong' as const, on: '2026-11-22' }));
    expect(wrongAbout('moscow-victory-day/2025', history.outcomes, { wrong })).toEqual([
      'outcome robert-fico moscow-victory-day/2025',
      'reading robert-fico moscow-victory-day/2025 accepted will come',
      'claim daily-2025-05-09#1',
    ]);
  });

  it('is nothing of what they have kept', () => {
    expect(withoutKept({ ...history, kept: [] })).toEqual(history);
  });
});
