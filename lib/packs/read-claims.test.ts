import { describe, expect, it } from 'vitest';
import { knownFrom } from './known.ts';
import { parsePackFile, readPack } from './read-pack.ts';
import { samplePack } from './sample-pack.ts';

const KNOWN = knownFrom([samplePack({ sources: [], claims: [] })]);

function read(text: string, name = 'My list.csv') {
  const file = parsePackFile(text, name);
  return file.ok ? readPack(file, KNOWN) : file;
}

function faults(text: string): string[] {
  const result = read(text);
  return result.ok ? ['none'] : result.faults.map(({ line, path, message }) => `${line} ${path}: ${message}`);
}

const HEAD = 'leader,event,status,publisher,published';

describe('a table that a person has written', () => {
  it('needs no more than who, what, and who says so; the rest follows from it', () => {
    const result = read(
      `Leader;Event;Status;Speaker;Publisher;Published\nrobert-fico;moscow-victory-day/2025;attended;;Die Zeitung;2025-05-09\n` +
        `robert-fico;moscow-victory-day/2025;absent;A spokesman;Die Zeitung;2025-05-09\n`,
    );
    expect(result).toMatchObject({
      ok: true,
      pack: {
        id: 'my-list',
        name: 'My list',
        version: '2025-05-09',
        recordUntil: '2025-05-09',
        sources: [{ id: 'die-zeitung-2025-05-09', kind: 'newspaper', title: 'Die Zeitung', url: null, lang: 'und' }],
        claims: [
          { id: 'die-zeitung-2025-05-09#1', origin: 'Die Zeitung', reported: '2025-05-09', locator: null },
          { id: 'die-zeitung-2025-05-09#2', origin: 'A spokesman', speaker: 'A spokesman', status: 'absent' },
        ],
      },
    });
  });

  it('tells two documents of one publisher and day apart', () => {
    const result = read(
      `${HEAD},title\nrobert-fico,moscow-victory-day/2025,attended,A,2025-05-09,One\n` +
        `robert-fico,moscow-victory-day/2025,attended,A,2025-05-09,Two\n`,
    );
    expect(result.ok && result.pack.sources.map(({ id }) => id)).toEqual(['a-2025-05-09', 'a-2025-05-09-2']);
  });

  it('reads what a spreadsheet makes of true and false', () => {
    const result = read(`${HEAD},denies\nrobert-fico,moscow-victory-day/2025,attended,A,2025-05-09,TRUE\n`);
    expect(result.ok && result.pack.claims[0]?.denies).toBe(true);
  });
});

describe('names line, column and reason', () => {
  it.each([
    ['a status that is none', 'robert-fico,moscow-victory-day/2025,came,A,2025-05-09', /^3 status: .*"came"$/],
    ['nobody we know', 'nobody,moscow-victory-day/2025,attended,A,2025-05-09', '3 leader: there is no leader "nobody"'],
    ['an event that is none', 'robert-fico,g20/1900,attended,A,2025-05-09', '3 event: there is no event "g20/1900"'],
    ['a day that is none', 'robert-fico,moscow-victory-day/2025,attended,A,2025-02-30', /^3 published: /],
    ['no publisher', 'robert-fico,moscow-victory-day/2025,attended,,2025-05-09', /^3 publisher: /],
  ])('%s', (_, row, fault) => {
    const [first] = faults(`${HEAD}\nrobert-fico,moscow-victory-day/2025,attended,B,2025-05-09\n${row}\n`);
    expect(first).toMatch(fault);
  });

  it.each([
    ['a column that we do not know', `${HEAD},colour\n`, ['1 colour: unknown field']],
    ['columns that are missing', 'leader,event,publisher,published\n', ['1 status: is missing']],
    ['one column twice', `${HEAD},status\n`, ['1 : a column stands there twice']],
    ['an open quotation mark', `${HEAD}\n"a\n`, ['2 : a quotation mark is not closed']],
    ['nothing', '\n\n', ['null : the file is empty']],
    ['something else', 'x', ['1 published: is missing']],
    [
      'two packs in one file',
      `${HEAD},pack\nrobert-fico,moscow-victory-day/2025,attended,A,2025-05-09,a\nrobert-fico,moscow-victory-day/2025,attended,A,2025-05-09,b\n`,
      ['3 pack: "b" here, "a" further up'],
    ],
    [
      'one source with other words',
      `${HEAD},source\nrobert-fico,moscow-victory-day/2025,attended,A,2025-05-09,s\nrobert-fico,moscow-victory-day/2025,attended,B,2025-05-09,s\n`,
      ['3 source: other words on "s" than on line 2'],
    ],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
});
