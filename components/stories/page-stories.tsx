import { Options, type OptionsProps } from '../options/options-view.tsx';
import { Welcome } from '../welcome/welcome-view.tsx';
import { BUNDLED_PACKS, EVERY_PACK, FAULTS, PACKS, PREVIEW } from './fixtures/packs.ts';
import type { Story } from './story.ts';

const nothing = () => {};

const OPTIONS: Omit<OptionsProps, 'words'> = {
  settings: { on: true, off: [], highlight: 'underline', open: 'rest', badge: true },
  sites: [],
  everywhere: false,
  shortcuts: [
    { what: 'next', keys: 'Alt+Shift+L' },
    { what: 'previous', keys: null },
  ],
  onOpenShortcuts: nothing,
  onChange: nothing,
  onReset: nothing,
  onRemove: nothing,
  onEverywhere: nothing,
  keptHref: '#/kept',
  packs: PACKS,
};

function options(id: string, props: Partial<OptionsProps>): Story {
  return {
    id: `page-options-${id}`,
    stage: 'page',
    render: (words) => <Options {...OPTIONS} {...props} words={words} />,
  };
}

function welcome(id: string, everywhere: boolean, newsAllowed: boolean): Story {
  return {
    id: `page-welcome-${id}`,
    stage: 'page',
    render: (words) => (
      <Welcome
        words={words}
        everywhere={everywhere}
        newsAllowed={newsAllowed}
        sample={<p>{words.t('welcomeSampleText')}</p>}
        onEverywhere={nothing}
        onNews={nothing}
        onOpenOptions={nothing}
      />
    ),
  };
}

export const PAGE_STORIES: readonly Story[] = [
  options('defaults', {}),
  options('sites', {
    sites: [
      { pattern: '*://www.example-news.co.uk/*', host: 'www.example-news.co.uk' },
      { pattern: '*://gazette.example/*', host: 'gazette.example' },
    ],
    settings: { on: false, off: ['www.example-news.co.uk'], highlight: 'both', open: 'shift', badge: false },
  }),
  options('packs', {
    packs: {
      ...PACKS,
      packs: EVERY_PACK,
      lost: [{ id: 'gone', name: 'Example summits', version: '2026.1.1' }],
      state: { at: 'done', name: 'Example visits' },
    },
  }),
  options('packs-private', { packs: { ...PACKS, privateWindow: true, packs: null } }),
  options('packs-broken', {
    packs: { ...PACKS, packs: null, store: { state: 'broken', reason: 'A table is missing in the database.' } },
  }),
  options('packs-preview', { packs: { ...PACKS, packs: BUNDLED_PACKS, state: { at: 'preview', preview: PREVIEW } } }),
  options('packs-writing', {
    packs: { ...PACKS, packs: [], state: { at: 'writing', name: 'Example visits', done: 4_000, total: 12_000 } },
  }),
  options('packs-faulty', {
    packs: { ...PACKS, packs: [], state: { at: 'faulty', file: 'visits.json', faults: FAULTS, total: 214 } },
  }),
  options('packs-refused', {
    packs: { ...PACKS, packs: [], state: { at: 'refused', file: 'world.zip', why: 'large' } },
  }),
  welcome('first', false, true),
  welcome('firefox', false, false),
  welcome('everywhere', true, true),
];
