import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { hashOf } from '../../components/subject/route.ts';
import { showCount } from '../../lib/browser/badge.ts';
import {
  annotateRequestSchema,
  cardRequestSchema,
  countSchema,
  requireReader,
  subjectSchema,
} from '../../lib/browser/border.ts';
import { type AnnotateRequest, type CardRequest, type CardView, onMessage } from '../../lib/browser/messages.ts';
import { openHistory } from '../../lib/browser/open-page.ts';
import { annotateBlocks } from '../../lib/page/annotate-blocks.ts';
import { annotate } from '../../lib/recognise/annotate.ts';
import type { Queries } from '../../lib/store/queries.ts';
import type { RecordKeeper } from './keep-record.ts';

type Unavailable = Extract<CardView, { kind: 'unavailable' }>;

function unavailable(request: CardRequest, reason: Unavailable['reason']): Unavailable {
  return { kind: 'unavailable', request, reason };
}

/** What the card says of one subject, or why it cannot. */
async function cardView(queries: Queries, request: CardRequest): Promise<CardView> {
  const status = await queries.status();
  if (status.state !== 'ready') return unavailable(request, status.state);
  if (request.kind === 'leader') {
    const history = await queries.leaderHistory(request.id);
    return history ? { kind: 'leader', request, history } : unavailable(request, 'unknown');
  }
  const history = await queries.eventHistory(request.id);
  return history ? { kind: 'event', request, history } : unavailable(request, 'unknown');
}

/** Answers the readers in pages. */
export function answerPages({ record, painting }: RecordKeeper): void {
  const own = { id: browser.runtime.id };

  onMessage('annotate', async ({ data, sender }) => {
    requireReader(sender, own);
    const request = v.parse(annotateRequestSchema, data) as AnnotateRequest;
    const painted = await painting();
    return annotateBlocks(request, (article) => annotate(article, painted.knowledge), painted);
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
    return cardView((await record()).queries, request).catch(() => unavailable(request, 'broken'));
  });

  onMessage('openHistory', async ({ data, sender }) => {
    requireReader(sender, own);
    await openHistory(hashOf(v.parse(subjectSchema, data)));
  });
}
