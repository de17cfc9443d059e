import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { hashOf } from '../../components/subject/route.ts';
import { showCount } from '../../lib/browser/badge.ts';
import {
  annotateRequestSchema,
  cardRequestSchema,
  countSchema,
  directionSchema,
  requireReader,
  subjectSchema,
} from '../../lib/browser/border.ts';
import {
  type AnnotateRequest,
  type AnnotateResponse,
  type CardView,
  onMessage,
  sendMessage,
} from '../../lib/browser/messages.ts';
import { openHistory } from '../../lib/browser/open-page.ts';
import { haltTab } from '../../lib/browser/readers.ts';
import { isSwitchedOn } from '../../lib/browser/switches.ts';
import { tabSwitches } from '../../lib/browser/tab-switches.ts';
import { annotateBlocks } from '../../lib/page/annotate-blocks.ts';
import { annotate } from '../../lib/recognise/annotate.ts';
import { cardView } from './card-view.ts';
import type { RecordKeeper } from './keep-record.ts';
import { officeNotes } from './office-notes.ts';

/** The answer where nothing is to be marked. */
const NOTHING: AnnotateResponse = { found: [], published: null, lang: '', context: { leaders: [], events: [] } };

/** Answers the readers in pages. */
export function answerPages({ painting, queries }: RecordKeeper): void {
  const own = { id: browser.runtime.id };
  /** What the reader calls wrong; nothing where the store cannot be asked. */
  const keepsakes = async () => (await queries()).keepsakes();

  onMessage('annotate', async ({ data, sender }) => {
    const { tabId } = requireReader(sender, own);
    if (!isSwitchedOn(await tabSwitches(tabId, sender.url))) {
      // It has just started, and does not know; nothing of what it read is looked at.
      await haltTab(tabId);
      return NOTHING;
    }
    const request = v.parse(annotateRequestSchema, data) as AnnotateRequest;
    const painted = await painting();
    const { knowledge } = painted;
    return annotateBlocks(
      request,
      (article) => annotate(article, knowledge),
      painted,
      (text, annotations) => officeNotes(text, annotations, knowledge),
    );
  });

  onMessage('counted', async ({ data, sender }) => {
    const { tabId } = requireReader(sender, own);
    await showCount(tabId, v.parse(countSchema, data));
  });

  onMessage('showCard', async ({ sender }) => {
    const { tabId, frameId } = requireReader(sender, own);
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/card.js'] });
  });

  onMessage('cardView', async ({ data, sender }) => {
    requireReader(sender, own);
    const request = v.parse(cardRequestSchema, data);
    const broken: CardView = { kind: 'unavailable', request, reason: 'broken' };
    return Promise.all([queries(), keepsakes().catch(() => ({ wrong: [] }))])
      .then(([found, kept]) => cardView(found, request, kept))
      .catch(() => broken);
  });

  onMessage('stepOn', async ({ data, sender }) => {
    const to = requireReader(sender, own);
    await sendMessage('step', v.parse(directionSchema, data), to);
  });

  onMessage('openHistory', async ({ data, sender }) => {
    requireReader(sender, own);
    await openHistory(hashOf(v.parse(subjectSchema, data)));
  });
}
