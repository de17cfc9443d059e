import { describe, expect, it } from 'vitest';
import { mergeNames, parseNames } from './merge-names.ts';

describe('parseNames', () => {
  it('reads id, language, kind and text, and skips comments', () => {
    const { rows, faults } = parseNames(
      '# ru\n\nvladimir-putin\tru\tfull\tВладимир Путин\nxi-jinping\t\tvariant\tXi Jin-ping\n',
    );
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      { leader: 'vladimir-putin', name: { text: 'Владимир Путин', lang: 'ru', kind: 'full' } },
      { leader: 'xi-jinping', name: { text: 'Xi Jin-ping', kind: 'variant' } },
    ]);
  });

  it.each([
    ['x\tru\tfull', 'line 1: four columns expected'],
    ['x\tRussian\tfull\tТекст', 'line 1: "Russian" is no language tag'],
    ['x\tru\tnick\tТекст', 'line 1: "nick" is no kind of name'],
  ])('reports %j', (line, fault) => {
    expect(parseNames(line).faults).toEqual([fault]);
  });
});

describe('mergeNames', () => {
  const full = { text: 'Владимир Путин', lang: 'ru', kind: 'full' } as const;
  const short = { text: 'VVP', kind: 'short' } as const;

  it('adds what is new, in the order full, variant, short', () => {
    const variant = { text: 'Wladimir Putin', lang: 'de', kind: 'variant' } as const;
    expect(mergeNames([full, short], [variant, full])).toEqual([full, variant, short]);
  });

  it('changes the kind of a known name only where it is told to', () => {
    const again = { ...full, kind: 'variant' } as const;
    expect(mergeNames([full], [again])).toEqual([full]);
    expect(mergeNames([full], [again], true)).toEqual([again]);
  });

  it('keeps the same text in two languages apart', () => {
    const ukrainian = { ...full, lang: 'bg' };
    expect(mergeNames([full], [ukrainian])).toHaveLength(2);
  });
});
