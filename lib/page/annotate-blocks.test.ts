import { describe, expect, it } from 'vitest';
import type { AnnotateRequest } from '../browser/messages.ts';
import type { Annotations, Article, ClaimReading, Mention } from '../recognise/types.ts';
import { annotateBlocks, type Painted } from './annotate-blocks.ts';

const PAINTED: Painted = {
  recorded: new Set(['robert-fico', 'moscow-victory-day/2025', 'europe-day/2025']),
  marked: new Set(['moscow-victory-day/2025']),
};

const NO_NOTES = () => new Map();

const CLAIM: Omit<ClaimReading, 'text' | 'start' | 'end'> = {
  subject: { leader: 'robert-fico' },
  event: 'moscow-victory-day/2025',
  status: 'accepted',
  speaker: 'aide',
};

/** A recogniser that marks each word given, wherever it stands, and takes words given for claims. */
type Found =
  | { readonly kind: 'leader' | 'event'; readonly id: string }
  | { readonly kind: 'date'; readonly value: string };
function finding(words: Readonly<Record<string, Found>>, said: readonly string[] = []) {
  const seen: Article[] = [];
  const annotate = (article: Article): Annotations => {
    seen.push(article);
    const mentions = Object.entries(words).flatMap(([text, mention]) => {
      const start = article.text.indexOf(text);
      return start < 0 ? [] : [{ ...mention, text, start, end: start + text.length } as Mention];
    });
    mentions.sort((a, b) => a.start - b.start);
    return {
      lang: 'en',
      published: article.published ?? null,
      mentions,
      claims: said.map((text) => {
        const start = article.text.indexOf(text);
        return { ...CLAIM, text, start, end: start + text.length };
      }),
      context: { leaders: ['x'], events: [] },
    };
  };
  return { seen, annotate };
}

const request = (...texts: string[]): AnnotateRequest => ({ blocks: texts.map((text, at) => ({ id: at + 10, text })) });

describe('annotating the blocks of a page', () => {
  it('reads them as one text and gives each mark back to its block', () => {
    const { seen, annotate } = finding({
      Fico: { kind: 'leader', id: 'robert-fico' },
      Vučić: { kind: 'leader', id: 'aleksandar-vucic' },
      'May 9': { kind: 'event', id: 'moscow-victory-day/2025' },
    });
    const { found } = annotateBlocks(request('Fico comes', '', 'on May 9,', 'not Vučić'), annotate, PAINTED, NO_NOTES);
    expect(seen[0]?.text).toBe('Fico comes\n\n\n\non May 9,\n\nnot Vučić');
    expect(found).toEqual([
      { block: 10, marks: [{ start: 0, end: 4, kind: 'leader', id: 'robert-fico', recorded: true }], claims: [] },
      {
        block: 12,
        marks: [{ start: 3, end: 8, kind: 'event', id: 'moscow-victory-day/2025', recorded: true }],
        claims: [],
      },
      { block: 13, marks: [{ start: 4, end: 9, kind: 'leader', id: 'aleksandar-vucic', recorded: false }], claims: [] },
    ]);
  });

  it('leaves out dates, events not worth painting, and what reaches over an edge', () => {
    const { annotate } = finding({
      'May 8': { kind: 'date', value: '2025-05-08' },
      'Europe Day': { kind: 'event', id: 'europe-day/2025' },
      'Robert\n\nFico': { kind: 'leader', id: 'robert-fico' },
    });
    expect(
      annotateBlocks(request('On May 8 and Europe Day Robert', 'Fico came'), annotate, PAINTED, NO_NOTES).found,
    ).toEqual([]);
  });

  it('gives each claim back with its place in the block and the words around it', () => {
    const { annotate } = finding({}, ['Fico said yes.', 'Vučić\n\ntoo']);
    const { found } = annotateBlocks(
      request('Guests', `${'Of course. '.repeat(4)}Fico said yes. He flies. Vučić`, 'too'),
      annotate,
      PAINTED,
      NO_NOTES,
    );
    expect(found).toEqual([
      {
        block: 11,
        marks: [],
        claims: [
          {
            ...CLAIM,
            block: 11,
            start: 44,
            end: 58,
            quote: {
              exact: 'Fico said yes.',
              prefix: 'f course. Of course. Of course. ',
              suffix: ' He flies. Vučić',
            },
          },
        ],
      },
    ]);
  });

  it('marks with it an office that was not held on the day', () => {
    const { annotate } = finding({ Fico: { kind: 'leader', id: 'robert-fico' } });
    const office = {
      title: 'Prime Minister of Slovakia',
      role: 'government',
      from: '2006-07-04',
      to: '2010-07-08',
    } as const;
    const note = { kind: 'left', on: '2010-07-08', office } as const;
    const { found } = annotateBlocks(
      request('Prime Minister Fico'),
      annotate,
      PAINTED,
      (_, { mentions }) => new Map(mentions.map((mention) => [mention, note])),
    );
    expect(found[0]?.marks[0]?.office).toEqual(note);
  });

  it('says nothing of events that are not worth marking', () => {
    const { annotate } = finding({}, ['Fico said yes.']);
    expect(
      annotateBlocks(request('Fico said yes.'), annotate, { ...PAINTED, marked: new Set() }, NO_NOTES).found,
    ).toEqual([]);
  });

  const dated = { url: 'https://example.org/2025/05/08/x', jsonLd: [], metas: [], time: null };
  const cases: readonly (readonly [what: string, asked: Partial<AnnotateRequest>, article: Partial<Article>])[] = [
    ['the day an earlier answer has told', { published: '2025-05-07', dated }, { published: '2025-05-07' }],
    ['the day the page says', { dated }, { published: '2025-05-08' }],
    ['the language without its region', { lang: 'pt-BR' }, { lang: 'pt' }],
    [
      'title and context',
      { title: 't', context: { leaders: ['y'], events: [] } },
      { title: 't', context: { leaders: ['y'], events: [] } },
    ],
  ];
  it.each(cases)('passes on %s', (_what, asked, article) => {
    const { seen, annotate } = finding({});
    annotateBlocks({ ...request('x'), ...asked }, annotate, PAINTED, NO_NOTES);
    expect(seen[0]).toMatchObject(article);
  });

  it('believes the prose where the page states another language', () => {
    const { seen, annotate } = finding({});
    const prose =
      'Президент сообщил, что переговоры пройдут в четверг после парада, который начнётся в десять часов утра.';
    annotateBlocks({ ...request('Menu', prose), lang: 'en-US' }, annotate, PAINTED, NO_NOTES);
    expect(seen[0]?.lang).toBe('ru');
  });

  it('takes the day from beside the headline where the page states none for programs', () => {
    const { seen, annotate } = finding({});
    const blocks = request(
      'Sunday, 22 November 2026',
      'News',
      'Sport',
      'Fico confirms his visit',
      '8 May 2025, 10:15',
      'x',
    );
    const asked = { ...blocks, title: 'Fico confirms his visit | Site', dated: { ...dated, url: null } };
    annotateBlocks(asked, annotate, PAINTED, NO_NOTES);
    expect(seen[0]?.published).toBe('2025-05-08');
  });

  it('passes on nothing that the page does not say', () => {
    const { seen, annotate } = finding({});
    const answer = annotateBlocks(
      { ...request('x'), lang: '', dated: { ...dated, url: null } },
      annotate,
      PAINTED,
      NO_NOTES,
    );
    expect(seen[0]).toEqual({ text: 'x', lang: 'en' });
    expect(answer).toEqual({ found: [], published: null, lang: 'en', context: { leaders: ['x'], events: [] } });
  });
});
