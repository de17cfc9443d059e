import { expect, it } from 'vitest';
import { tokens } from './tokens.ts';

it.each([
  ["Macron's Kim Jong-un", ['Macron', 's', 'Kim', 'Jong', 'un']],
  ['G20, 9 мая', ['G20', '9', 'мая']],
  ['习近平 met Xi', ['习', '近', '平', 'met', 'Xi']],
  ['Vuc\u030cic\u0301\u200e!', ['Vuc\u030cic\u0301']],
  ['Pu\u00adtin\u00ad', ['Pu\u00adtin']],
  ['  …😀', []],
])('%j', (text, expected) => {
  expect([...tokens(text)].map((token) => text.slice(token.start, token.end))).toEqual(expected);
});
