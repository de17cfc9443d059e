import { render } from 'preact';
import cardStyle from '../card/card.css?inline';
import { catalogueFrom, createWords } from '../words/create-words.ts';
import { STORIES } from './catalogue.ts';
import type { Story } from './story.ts';

/** `?story=<id>&lang=<tag>`; without a story, a list of all. */
const asked = new URLSearchParams(location.search);
const lang = asked.get('lang') ?? 'en';
const story = STORIES.find((each) => each.id === asked.get('story'));

async function words() {
  const response = await fetch(`/_locales/${lang.replace('-', '_')}/messages.json`);
  return createWords(catalogueFrom(await response.json()), lang);
}

/** The card stands in a shadow root as on a news page, but an open one: axe cannot see into a closed one. */
function mountCard(main: HTMLElement): ShadowRoot {
  const host = document.createElement('div');
  main.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = cardStyle;
  root.append(style);
  return root;
}

async function show(chosen: Story): Promise<void> {
  const known = await words();
  document.documentElement.lang = known.lang;
  document.documentElement.dir = known.dir;
  document.title = chosen.id;
  if (chosen.stage === 'card') {
    const main = document.createElement('main');
    main.style.cssText = 'padding: min(24px, 2.5vw); width: fit-content; max-width: 100%; box-sizing: border-box';
    document.body.style.cssText = 'margin: 0; background: light-dark(#e9e7e3, #0e0d0c); color-scheme: light dark';
    document.body.append(main);
    render(chosen.render(known), mountCard(main));
  } else {
    await import('../theme/surface.css');
    document.documentElement.dataset.surface = chosen.stage;
    render(chosen.render(known), document.body);
  }
}

function list(): void {
  for (const each of STORIES) {
    const link = document.createElement('a');
    link.href = `?story=${each.id}`;
    link.textContent = each.id;
    link.style.display = 'block';
    document.body.append(link);
  }
}

if (story) await show(story);
else list();
document.documentElement.dataset.ready = 'true';
