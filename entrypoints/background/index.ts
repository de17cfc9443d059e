import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '../../lib/browser/messages.ts';
import { compileLexicon, type Lexicon, loadLexicon, matchNames } from '../../lib/lexicon/lexicon.ts';

let lex: Promise<Lexicon> | undefined;
async function load(): Promise<Lexicon> {
  const res = await fetch(browser.runtime.getURL('packs/world.json'));
  const pack = await res.json();
  return loadLexicon(
    compileLexicon(
      pack.leaders.map((l: { id: string; name: string }) => ({
        text: l.name,
        sense: { kind: 'leader', leader: l.id, form: 'full' },
      })),
    ),
  );
}

export default defineBackground(() => {
  onMessage('annotate', async ({ data }) => {
    lex ??= load();
    const lexicon = await lex;
    return {
      marks: data.blocks.flatMap((b) =>
        matchNames(b.text, lexicon).map((m) => ({
          block: b.id,
          start: m.start,
          end: m.end,
          kind: 'leader' as const,
          id: (m.senses[0] as { leader: string }).leader,
          recorded: !/modi/.test((m.senses[0] as { leader: string }).leader),
        })),
      ),
      published: null,
      lang: 'en',
      context: { leaders: [], events: [] },
    };
  });
  onMessage('counted', () => {});
  onMessage('showCard', async ({ sender }) => {
    await browser.scripting.executeScript({
      target: { tabId: sender.tab.id, frameIds: [sender.frameId] },
      files: ['/card.js'],
    });
  });
  onMessage('cardView', ({ data }) => ({ kind: 'unavailable', request: data, reason: 'filling' }));
  browser.commands.onCommand.addListener(() => {});
});
