import { describe, expect, it } from 'vitest';
import { landmarksOf, liesAt } from './squares.ts';

const MOSCOW = 'Red Square, Moscow';
const BEIJING = 'Tiananmen Square, Beijing';
const ROME = "St Peter's Square, Vatican City";

describe('the square on which an event takes place', () => {
  it.each([
    [BEIJING, 'On Tiananmen Square stood guests.'],
    [BEIJING, 'Auf dem Platz des Himmlischen Friedens'],
    [BEIJING, 'na Praça da Paz Celestial'],
    [BEIJING, 'на площади Тяньаньмэнь'],
    [BEIJING, '天安门城楼上'],
    [BEIJING, 'ساحة تيانانمين في بكين'],
    [BEIJING, 'ميدان تيان آن من'],
    [MOSCOW, 'Sur la place Rouge'],
    [MOSCOW, 'на Красной площади'],
    [MOSCOW, 'Na placu Czerwonym'],
    [MOSCOW, '赤の広場で'],
    [ROME, 'na placu Świętego Piotra'],
    [ROME, 'sur la place Saint-Pierre'],
    [ROME, "in St Peter's Square"],
  ])('%s: %s', (place, text) => {
    expect([MOSCOW, BEIJING, ROME].filter((each) => liesAt({ place: each }, landmarksOf(text)))).toEqual([place]);
  });

  it('is named by no other square', () => {
    expect([MOSCOW, BEIJING, ROME].some((place) => liesAt({ place }, landmarksOf('On Trafalgar Square.')))).toBe(false);
  });
});
