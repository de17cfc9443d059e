import { describe, expect, it } from 'vitest';
import type { Source } from '../../packs/schema.ts';
import { evidenceOf } from '../sample-evidence.ts';
import type { Side } from '../testimony.ts';
import { countryWords, sideOf } from './side.ts';

const evidence = evidenceOf([{ of: { leader: 'ann-arbor' }, status: 'accepted' }]);
const extra = [
  { code: 'RU', name: 'Russia', capital: 'Moscow', demonyms: ['Russian'], represents: [] },
  { code: 'KR', name: 'South Korea', capital: 'Seoul', demonyms: ['South Korean'], represents: [] },
];
const words = countryWords([...evidence.countries, ...extra]);

function side(
  origin: string,
  parts: { speaker?: string; source?: Partial<Source>; subject?: string; country?: string } = {},
): Side {
  const [claim] = evidence.claims;
  const [source] = evidence.sources;
  const event = evidence.events.find(({ id }) => id === 'gala/2025');
  const host = evidence.leaders.find(({ id }) => id === 'rudolf-elphberg') ?? null;
  if (!claim || !source || !event) throw new RangeError('no sample');
  const subject = {
    leader: evidence.leaders.find(({ id }) => id === (parts.subject ?? 'ann-arbor')) ?? null,
    countries: new Set([parts.country ?? 'AR']),
  };
  const { speaker } = parts;
  const told = { ...claim, origin, ...(speaker === undefined ? {} : { speaker }) };
  const ruritania = { ...event, country: parts.country === 'KR' ? 'RU' : event.country };
  return sideOf(told, { ...source, ...parts.source }, ruritania, subject, host, words);
}

describe('whose side speaks', () => {
  it.each<[string, Side]>([
    ['Ann Arbor', 'own'],
    ['Arbor’s posts', 'own'],
    ['Arcadian foreign ministry', 'own'],
    ['Arcadian press service', 'own'],
    ['Government of Arcadia', 'own'],
    ['Tegea', 'own'],
    ['leader’s office', 'own'],
    ["leader's own statement", 'own'],
    ['Rudolf Elphberg', 'host'],
    ['Ruritanian aide', 'host'],
    ['Ruritanian ambassador in Arcadia', 'host'],
    ['Arcadian ambassador in Ruritania', 'own'],
    ['host government list', 'host'],
    ['organisers', 'host'],
    ['Reuters', 'press'],
    ['Ruritanian media', 'press'],
    ['Ruritanian state television', 'press'],
    ['The Strelsau Times', 'press'],
    ['Arcadian News Agency', 'press'],
    ['Bordurian envoy', 'press'],
    ['an anonymous official', 'press'],
  ])('%s: %s', (origin, expected) => {
    expect(side(origin)).toBe(expected);
  });

  it('where the origin names nobody whom we know, the speaker tells', () => {
    expect(side('Jo Bloggs', { speaker: 'Arcadian government' })).toBe('own');
    expect(side('Jo Bloggs')).toBe('press');
  });

  it('a paper’s own word is the press’s, whatever it is called after', () => {
    expect(side('Strelsau Observer', { source: { publisher: 'Strelsau Observer' } })).toBe('press');
    expect(side('Arcadia Tonight', { source: { publisher: 'Arcadia Tonight', kind: 'broadcaster' } })).toBe('press');
  });

  it('a government or an organiser that publishes itself speaks for itself', () => {
    const source = { publisher: 'Arcadian Presidency', kind: 'government' as const };
    expect(side('Arcadian Presidency', { source })).toBe('own');
    expect(side('Gala Committee', { source: { publisher: 'Gala Committee', kind: 'organiser' } })).toBe('host');
  });

  it('seats of power and well-known officials stand for their governments', () => {
    const korean = { subject: 'nobody', country: 'KR' };
    expect(side('Kremlin', korean)).toBe('host');
    expect(side('Dmitry Peskov', korean)).toBe('host');
    expect(side('Blue House', korean)).toBe('own');
    expect(side('South Korean presidency', korean)).toBe('own');
  });
});
