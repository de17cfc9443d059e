import { describe, expect, it } from 'vitest';
import { bundledKnowledge } from '../../../../scripts/annotate/bundled-knowledge.ts';
import { annotate } from '../../annotate.ts';

const knowledge = bundledKnowledge();

const standInOf = (lang: string, text: string) =>
  annotate({ text, lang, published: '2025-11-08' }, knowledge).claims.find(({ status }) => status === 'represented')
    ?.representative;

describe('who stands in', () => {
  it.each([
    [
      'a name behind an office',
      'pt',
      'Javier Milei foi representado na COP30 pelo chanceler Pablo Quirno.',
      { name: 'Pablo Quirno', office: 'chanceler' },
    ],
    [
      'a name behind an office and what it is for',
      'en',
      'Javier Milei was represented at COP30 by the minister of Foreign Affairs Pablo Quirno.',
      { name: 'Pablo Quirno', office: 'minister of Foreign Affairs' },
    ],
    [
      'what the office is for, which is nobody',
      'pt',
      'A presidente do México, Claudia Sheinbaum, foi representada na COP30 por sua ministra do Meio Ambiente.',
      { office: 'ministra' },
    ],
  ])('%s', (_, lang, text, wanted) => {
    expect(standInOf(lang, text)).toEqual(wanted);
  });
});
