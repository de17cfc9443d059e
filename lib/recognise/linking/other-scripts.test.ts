import { describe, expect, it } from 'vitest';
import { leadersIn } from '../../../scripts/annotate/leaders-in.ts';

describe('full names in languages whose titles and dates we do not read', () => {
  it.each([
    [
      'ko',
      '시진핑 국가주석은 블라디미르 푸틴 대통령과 열병식을 참관했다.',
      ['시진핑 xi-jinping', '블라디미르 푸틴 vladimir-putin'],
    ],
    [
      'el',
      'Ο Βλαντίμιρ Πούτιν υποδέχθηκε τον Σι Τζινπίνγκ.',
      ['Βλαντίμιρ Πούτιν vladimir-putin', 'Σι Τζινπίνγκ xi-jinping'],
    ],
    [
      'he',
      'ראש הממשלה בנימין נתניהו שוחח עם ולדימיר פוטין.',
      ['בנימין נתניהו benjamin-netanyahu', 'ולדימיר פוטין vladimir-putin'],
    ],
    ['fa', 'ولادیمیر پوتین از شی جین‌پینگ استقبال کرد.', ['ولادیمیر پوتین vladimir-putin', 'شی جین‌پینگ xi-jinping']],
  ])('%s', (lang, text, wanted) => {
    expect(leadersIn(lang, '2025-09-03', text)).toEqual(wanted);
  });
});
