import { describe, expect, it } from 'vitest';
import { fold } from '../../text/fold.ts';
import { homographOf, isPlainWord } from './plain-words.ts';

describe('a surname that is a word where nothing is written with capitals', () => {
  it.each([
    ['peace', 'لا [سلام] دون دولة', false, true],
    ['somebody who speaks', 'وقال [سلام] إن', false, false],
    ['somebody with a title', 'طلب الرئيس [عون] من', true, false],
    ['what is main', 'هناك دور [رئيسي] في', false, true],
    ['the month in the Maghreb', 'ذكرى 8 [ماي] 1945', false, true],
    ['who resigned', 'استقالت [ماي] في', false, false],
    ['what is forbidden', 'جماعة [بوكو] حرام', false, true],
    ["the lion's share", 'نصيب [الأسد] في', false, true],
    ['the president', 'نظام [الأسد] في', false, false],
    ['if not for', 'و[لولا] الحرب', false, true],
    ['a country like a surname', 'توفد [كوريا] الجنوبية رئيس', true, true],
    ['who hosts', 'يستضيف [لولا] القمة', false, false],
  ])('%s', (_, marked, isTitled, expected) => {
    const name = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
    const text = marked.replace(/[[\]]/g, '');
    const homograph = homographOf(fold(text.slice(name.start, name.end)), 'ar');
    expect(homograph && isPlainWord(text, name, homograph, isTitled)).toBe(expected);
  });
});

describe('a surname that is a word at the beginning of a sentence', () => {
  it.each([
    ['pt', '“[Fico] feliz”, disse', true],
    ['pt', 'o Dia do [Fico] é', true],
    ['pt', 'segundo [Fico], disse', false],
    ['es', '[Duda] que la alianza actúe', true],
    ['es', '[Duda] viajará', false],
    ['ru', '[Коль] скоро он приедет', true],
    ['ru', '[Коль] приедет', false],
  ])('%s: %s', (lang, marked, expected) => {
    const name = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
    const text = marked.replace(/[[\]]/g, '');
    const homograph = homographOf(fold(text.slice(name.start, name.end)), lang);
    expect(homograph && isPlainWord(text, name, homograph, false)).toBe(expected);
  });
});
