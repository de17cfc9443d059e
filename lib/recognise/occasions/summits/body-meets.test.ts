import { describe, expect, it } from 'vitest';
import { segment } from '../../../text/sentences.ts';
import { findDates } from '../../dates/find-dates.ts';
import { linkOccasions } from '../link-occasions.ts';
import { KNOWLEDGE } from './cases/knowledge.ts';

function told(lang: string, published: string, text: string): string[] {
  const sentences = segment(text, lang);
  const dates = findDates(text, sentences, { lang, published });
  const { events, told } = linkOccasions({ text, lang, published, sentences, dates }, KNOWLEDGE);
  return [...events, ...told].map((event) => `${event.text} ${event.id}`);
}

describe('a body that meets in the city of its summit', () => {
  it.each([
    ['de', 'In Tianjin tagt die SOZ.', 'SOZ'],
    ['en', 'The SCO meets in Tianjin on Sunday.', 'SCO'],
    ['es', 'La OCS se reúne en Tianjin desde el domingo.', 'OCS'],
    ['fr', 'L’OCS se réunit à Tianjin.', 'OCS'],
    ['pt', 'A OCX reúne-se em Tianjin.', 'OCX'],
    ['ru', 'ШОС соберётся в Тяньцзине.', 'ШОС'],
    ['uk', 'ШОС збереться в Тяньцзіні.', 'ШОС'],
    ['pl', 'W Tiencinie zbiera się SzOW.', 'SzOW'],
    ['ro', 'OCS se reunește la Tianjin.', 'OCS'],
    ['sr', 'ШОС се састаје у Тјенђину.', 'ШОС'],
    ['ar', 'تجتمع منظمة شنغهاي للتعاون في تيانجين.', 'منظمة شنغهاي للتعاون'],
    ['zh', '上合组织成员国领导人齐聚天津。', '上合组织'],
    ['ja', '上海協力機構が天津に集まる。', '上海協力機構'],
  ])('tells of the summit (%s): %s', (lang, text, body) => {
    expect(told(lang, '2025-08-30', text)).toEqual([`${body} sco/2025`]);
  });

  it.each([
    ['far from its days', '2025-05-30', 'The SCO meets in Tianjin.'],
    ['in another city', '2025-08-30', 'The SCO meets in Samarkand.'],
    ['of ministers', '2025-08-30', 'SCO foreign ministers meet in Tianjin.'],
    ['without a meeting', '2025-08-30', 'The SCO has an office in Tianjin.'],
  ])('says nothing %s', (_, published, text) => {
    expect(told('en', published, text)).toEqual([]);
  });
});
