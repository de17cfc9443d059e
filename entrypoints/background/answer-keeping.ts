import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { wrongMention } from '../../components/kept/wrong-marks.ts';
import {
  keepRequestSchema,
  keptIdSchema,
  mentionSchema,
  requireOrdinaryWindow,
  requireOwnPage,
  requireReader,
  type Sender,
  wrongRequestSchema,
} from '../../lib/browser/border.ts';
import { onMessage } from '../../lib/browser/messages.ts';
import { localDay } from '../../lib/browser/today.ts';
import { WRONG_PREFIX } from '../../lib/store/own/kept-rows.ts';
import type { RecordKeeper } from './keep-record.ts';

/** Keeps and drops for our own pages. What a page of the web sends is refused, whoever it says it is. */
export function answerKeeping({ record }: RecordKeeper): void {
  const requireOwn = (sender: Sender) =>
    requireOwnPage(sender, { id: browser.runtime.id, base: browser.runtime.getURL('') });
  const requireKeeping = async (sender: Sender, tab: number | null) => {
    requireOwn(sender);
    // A tab that is gone cannot be asked whether it was private: then nothing is kept of it.
    requireOrdinaryWindow(sender, tab === null ? null : await browser.tabs.get(tab));
  };

  onMessage('keepClaim', async ({ data, sender }) => {
    requireOwn(sender);
    const { tab, claim, replaces } = v.parse(keepRequestSchema, data);
    await requireKeeping(sender, tab);
    const { kept } = await record();
    const made = await kept.keepClaim(claim, localDay(new Date()));
    // Only now: what cannot be kept must not cost what was there before.
    if (replaces !== undefined && replaces !== made.id) await kept.drop(replaces);
    return made;
  });

  onMessage('markWrong', async ({ data, sender }) => {
    requireOwn(sender);
    const { tab, what } = v.parse(wrongRequestSchema, data);
    await requireKeeping(sender, tab);
    const { kept } = await record();
    return kept.markWrong(what, localDay(new Date()));
  });

  // From the card, which stands beside the page: what is named here is words of that page and one of our ids,
  // and all that it does is to hide them from the reader, who sees it in their list.
  onMessage('mentionWrong', async ({ data, sender }) => {
    requireReader(sender, { id: browser.runtime.id });
    requireOrdinaryWindow(sender, null);
    const { wrong, ...mention } = v.parse(mentionSchema, data);
    const what = wrongMention(mention);
    const { kept } = await record();
    if (wrong) await kept.markWrong(what, localDay(new Date()));
    else await kept.drop(`${WRONG_PREFIX}${what}`);
  });

  onMessage('dropKept', async ({ data, sender }) => {
    requireOwn(sender);
    const { kept } = await record();
    await kept.drop(v.parse(keptIdSchema, data));
  });
}
