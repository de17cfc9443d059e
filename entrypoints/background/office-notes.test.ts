import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/recognise/annotate.ts';
import { compileWorld, knowledgeFrom, worldOf } from '../../lib/recognise/knowledge.ts';
import { loadBundledPacks } from '../../scripts/seeds/load.ts';
import { officeNotes } from './office-notes.ts';

const world = worldOf(loadBundledPacks());
const knowledge = knowledgeFrom(world, compileWorld(world));

function notes(text: string, published: string): string[] {
  const annotations = annotate({ text, lang: 'en', published }, knowledge);
  return [...officeNotes(text, annotations, knowledge).values()].map((note) =>
    note.kind === 'left' ? `left ${note.on}` : `not yet ${note.from}`,
  );
}

describe('an office that somebody did not hold on the day of the article', () => {
  it.each<[string, string, string[]]>([
    ['German Chancellor Olaf Scholz met reporters.', '2025-05-08', ['left 2025-05-06']],
    ['German Chancellor Olaf Scholz met reporters.', '2025-05-02', []],
    ['Former Chancellor Olaf Scholz met reporters.', '2025-05-08', []],
    ['Canadian Prime Minister Justin Trudeau met reporters.', '2025-04-01', ['left 2025-03-14']],
    ['President Barack Obama met reporters.', '2025-05-08', []],
    ['Slovak Prime Minister Robert Fico met reporters.', '2025-05-08', []],
    ['French President Emmanuel Macron met reporters.', '2025-05-08', []],
    ['In 2022 German Chancellor Olaf Scholz met reporters.', '2025-05-08', []],
  ])('%s (%s)', (text, published, expected) => {
    expect(notes(text, published)).toEqual(expected);
  });
});
