/**
 * What the reader has selected on a page and is about to keep. It waits in memory that is gone with
 * the browser's session: until they press Keep, nothing is stored. Its words stand in no address.
 */
import { browser } from 'wxt/browser';
import type { ClaimToKeep } from '../store/own/keep-claim.ts';

/** A claim as far as it could be guessed, with the names of what was. */
export interface SelectionDraft extends Omit<ClaimToKeep, 'subject' | 'event'> {
  readonly subject: ClaimToKeep['subject'] | null;
  readonly subjectName: string | null;
  readonly event: string | null;
  readonly eventName: string | null;
}

const PREFIX = 'draft ';

/** Puts a draft aside; those before it are forgotten. @returns the id that finds it */
export async function putDraft(draft: SelectionDraft): Promise<string> {
  const held = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PREFIX));
  await browser.storage.session.remove(held);
  const id = crypto.randomUUID();
  await browser.storage.session.set({ [`${PREFIX}${id}`]: draft });
  return id;
}

/** The draft by an id; it stays at hand, so that the page can be loaded anew. */
export async function takeDraft(id: string): Promise<SelectionDraft | null> {
  const key = `${PREFIX}${id}`;
  const found = await browser.storage.session.get(key);
  return (found[key] as SelectionDraft | undefined) ?? null;
}

/** Whether this page of ours stands in a private window. */
export function isPrivateContext(): boolean {
  return browser.extension.inIncognitoContext;
}
