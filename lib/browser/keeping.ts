import type { KeptClaim } from '../history/types.ts';
import type { ClaimToKeep } from '../store/own/keep-claim.ts';
import type { Keeping } from '../store/own/kept.ts';
import { sendMessage } from './messages.ts';

/** What our own pages may ask the background to keep and to drop. */
export interface KeepingClient {
  keep(claim: ClaimToKeep, replaces?: string): Promise<KeptClaim & Keeping>;
  /** @returns the id of what is kept of it */
  markWrong(what: string): Promise<string>;
  drop(id: string): Promise<void>;
}

/** @param tab that the reader reads in, where a surface speaks of one: nothing is kept of private windows */
export function keepingFor(tab: number | null): KeepingClient {
  return {
    keep: (claim, replaces) => sendMessage('keepClaim', { tab, claim, ...(replaces ? { replaces } : {}) }),
    markWrong: (what) => sendMessage('markWrong', { tab, what }),
    drop: (id) => sendMessage('dropKept', id),
  };
}

/** Puts a text on the clipboard; false where the browser does not let us. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
