import { expect, it } from 'vitest';
import { isAirport } from './flights.ts';

it.each([
  ['where flights wait', 'At [Lech Walesa] in Gdansk, flights were delayed.', true],
  ['whence they come', 'Los vuelos desde [Benazir Bhutto] salieron tarde.', true],
  ['whom an airline thanks', 'Airlines thanked [Lech Walesa].', false],
  ['what is his', "The airline flew to [Lech Walesa]'s home.", false],
  ['where nobody flies', 'They came to [Lech Walesa] in Gdansk.', false],
])('%s', (_, marked, expected) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  expect(isAirport(text, { start, end }, { start: 0, end: text.length })).toBe(expected);
});
