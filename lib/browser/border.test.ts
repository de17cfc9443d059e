import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  annotateRequestSchema,
  cardRequestSchema,
  countSchema,
  directionSchema,
  keepRequestSchema,
  keptIdSchema,
  mentionSchema,
  requireOrdinaryWindow,
  requireOwnPage,
  requireReader,
  type Sender,
  storeQuerySchema,
  subjectSchema,
  tabIdSchema,
  wrongRequestSchema,
} from './border.ts';

const PAGE = { entries: [], claims: [], published: null, lang: 'en' };
const CLAIM = {
  subject: { leader: 'robert-fico' },
  event: 'moscow-victory-day/2025',
  status: 'represented',
  denies: true,
  scope: 'event',
  representative: { office: 'ambassador' },
  speaker: 'aide',
  block: 3,
  start: 0,
  end: 9,
  quote: { exact: 'Fico came', prefix: '', suffix: '.' },
};

const KEEP = {
  tab: 7,
  claim: {
    subject: { leader: 'robert-fico' },
    event: 'moscow-victory-day/2025',
    status: 'accepted',
    speaker: null,
    quote: { exact: 'will come', prefix: 'Fico ', suffix: '.' },
    page: { url: 'https://example.org/', title: 'Guests', published: '2025-05-08', lang: 'en' },
  },
} as const;
const OWN = { id: 'abc', base: 'chrome-extension://abc/' };

describe('messages at the border', () => {
  const accepted: readonly (readonly [what: string, schema: v.GenericSchema, data: unknown])[] = [
    ['a request to annotate', annotateRequestSchema, { blocks: [{ id: 1, text: 'Fico' }], lang: 'en-GB', title: 't' }],
    [
      'one with everything',
      annotateRequestSchema,
      {
        blocks: [],
        published: '2025-05-08',
        dated: { url: 'https://example.org/', jsonLd: ['{}'], metas: [['date', '2025']], time: null },
        context: { leaders: ['robert-fico'], events: ['moscow-victory-day/2025'] },
      },
    ],
    ['a request for a card', cardRequestSchema, { kind: 'leader', id: 'robert-fico', page: PAGE }],
    [
      'one from a page that says something',
      cardRequestSchema,
      { kind: 'event', id: 'moscow-victory-day/2025', page: { ...PAGE, published: '2025-05-08', claims: [CLAIM] } },
    ],
    ['a search', storeQuerySchema, { name: 'search', args: ['fico'] }],
    ['a search with a limit', storeQuerySchema, { name: 'search', args: ['fico', 5] }],
    ['a claim to keep', keepRequestSchema, KEEP],
    ['one in the place of another', keepRequestSchema, { ...KEEP, tab: null, replaces: 'claim kept-1#1' }],
    ['what is called wrong', wrongRequestSchema, { tab: null, what: 'outcome robert-fico g20/2025' }],
    ['the id of what was kept', keptIdSchema, 'claim kept-12ab#3'],
    ['words that are not this person', mentionSchema, { kind: 'leader', id: 'robert-fico', text: 'Fico', wrong: true }],
    ['a step', directionSchema, 'next'],
    ['a history', storeQuerySchema, { name: 'eventHistory', args: ['g20/2009-london'] }],
  ];
  it.each(accepted)('let in %s', (_what, schema, data) => {
    expect(v.parse(schema, data)).toEqual(data);
  });

  it('clip what a page says at length, and read it all the same', () => {
    const long = 'x'.repeat(10_000);
    const read = v.parse(annotateRequestSchema, {
      blocks: [],
      lang: long,
      title: long,
      dated: { url: long, jsonLd: Array.from({ length: 200 }, () => '{}'), metas: [[long, long]], time: long },
    });
    expect(JSON.stringify(read).length).toBeLessThan(10_000);
    expect(read.dated?.jsonLd).toHaveLength(100);
  });

  it('take a few hundred things that a page says, and leave the rest', () => {
    const claims = Array.from({ length: 3_000 }, () => CLAIM);
    const read = v.parse(cardRequestSchema, { kind: 'leader', id: 'robert-fico', page: { ...PAGE, claims } });
    expect(read.page.claims).toHaveLength(500);
  });

  const refused: readonly (readonly [what: string, schema: v.GenericSchema, data: unknown])[] = [
    ['no blocks', annotateRequestSchema, {}],
    ['a block that is no text', annotateRequestSchema, { blocks: [{ id: 1, text: 5 }] }],
    ['a block that is a book', annotateRequestSchema, { blocks: [{ id: 1, text: 'x'.repeat(50_001) }] }],
    ['a day that is none', annotateRequestSchema, { blocks: [], published: 'yesterday' }],
    ['an id with a scheme', cardRequestSchema, { kind: 'leader', id: 'javascript:x', page: PAGE }],
    [
      'a claim about a subject of another kind',
      cardRequestSchema,
      { kind: 'leader', id: 'x', page: { ...PAGE, claims: [{ ...CLAIM, subject: { html: '<b>' } }] } },
    ],
    ['another kind of subject', subjectSchema, { kind: 'country', id: 'sk' }],
    ['a mention of something of another kind', mentionSchema, { kind: 'claim', id: 'a', text: 'Fico', wrong: true }],
    ['a step to nowhere', directionSchema, 'up'],
    ['an unknown query', storeQuerySchema, { name: 'constructor', args: [] }],
    ['a query with too much', storeQuerySchema, { name: 'leaderHistory', args: ['a', 'b'] }],
    ['a count below none', countSchema, -1],
    ['a claim without a status', keepRequestSchema, { tab: 7, claim: { ...KEEP.claim, status: undefined } }],
    ['a claim about a thing', keepRequestSchema, { tab: 7, claim: { ...KEEP.claim, subject: { thing: 'x' } } }],
    ['the id of something else that is stored', keptIdSchema, 'leader robert-fico'],
    ['a tab that is no number', tabIdSchema, '5'],
  ];
  it.each(refused)('keep out %s', (_what, schema, data) => {
    expect(v.safeParse(schema, data).success).toBe(false);
  });
});

describe('senders', () => {
  const page: Sender = { id: 'abc', url: 'chrome-extension://abc/popup.html' };
  const reader: Sender = { id: 'abc', url: 'https://www.reuters.com/', frameId: 0, tab: { id: 7 } };
  it('are our own pages or readers in a tab', () => {
    expect(() => requireOwnPage(page, OWN)).not.toThrow();
    expect(requireReader(reader, OWN)).toEqual({ tabId: 7, frameId: 0 });
  });
  const strangers: readonly (readonly [what: string, sender: Sender])[] = [
    ['a reader', reader],
    ['another extension', { ...page, id: 'xyz' }],
    ['a page with our address in its own', { ...page, url: 'https://evil.example/?chrome-extension://abc/' }],
    ['nobody', {}],
  ];
  it.each(strangers)('%s is no page of ours', (_what, sender) => {
    expect(() => requireOwnPage(sender, OWN)).toThrow('not from one of our pages');
  });
  it.each([
    ['the tab that a page speaks of', page, { incognito: true }],
    ['the page itself', { ...page, tab: { id: 3, incognito: true } }, null],
  ] as const)('keep nothing of private windows: %s', (_what, sender, about) => {
    expect(() => requireOrdinaryWindow(sender, about)).toThrow('nothing is kept of private windows');
    expect(() => requireOrdinaryWindow(page, { incognito: false })).not.toThrow();
  });
  it.each([
    ['a popup', page],
    ['a frame within a page', { ...reader, frameId: 3 }],
    ['another extension', { ...reader, id: 'xyz' }],
  ] as const)('%s is no reader in a tab', (_what, sender) => {
    expect(() => requireReader(sender, OWN)).toThrow('not from a page');
  });
});
