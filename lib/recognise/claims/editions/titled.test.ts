import { describe, expect, it } from 'vitest';
import { loadBundledPacks } from '../../../../scripts/seeds/load.ts';
import { worldOf } from '../../knowledge.ts';
import type { Mention } from '../../types.ts';
import { editionsOf } from './spoken-editions.ts';

const world = worldOf(loadBundledPacks());
const knowledge = {
  events: new Map(world.events.map((row) => [row.id, row])),
  series: new Map(world.series.map((row) => [row.id, row])),
  leaders: new Map(world.leaders.map((row) => [row.id, row])),
};

const TEXT = 'Die Schweiz empfängt Gäste auf dem Berg. Karl Nehammer kommt vom G7-Gipfel.';
const G7: Mention = {
  kind: 'event',
  id: 'g7/2024',
  start: TEXT.indexOf('G7'),
  end: TEXT.indexOf('.', 50),
  text: 'G7-Gipfel',
};
const article = { text: TEXT, lang: 'de', published: '2024-06-15' };

describe('editionsOf', () => {
  it('is about what its title names, whatever the text may name beside it', () => {
    expect(editionsOf([G7], article, knowledge).main?.id).toBe('g7/2024');
    const titled = editionsOf([G7], { ...article, titled: ['ukraine-peace-summit/2024'] }, knowledge);
    expect(titled.main?.id).toBe('ukraine-peace-summit/2024');
    expect(titled.isAtScene).toBe(true);
  });

  it('is about neither where a title names two', () => {
    const titled = ['ukraine-peace-summit/2024', 'brics/2024'];
    expect(editionsOf([G7], { ...article, titled }, knowledge).main?.id).toBe('g7/2024');
  });
});
