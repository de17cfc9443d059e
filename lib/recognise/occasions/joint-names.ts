import type { Span } from '../types.ts';

/** "CELAC-UE", "EU–ASEAN summit": a body joined to another one meets with it, not by itself. */
const PARTNER_BEHIND = /^\s?[-‐‑–—/]\s?\p{Lu}/u;

const PARTNER_BEFORE = /(\p{Lu}[\p{L}.]*)\s?[-‐‑–—/]\s?$/u;

/** Not joined to another body, but before, after or against its summit. */
const PREFIX = /^(?:pre|post|pré|pós|anti|mini|vor|nach|до|после|після|пост|міні|мини)$/i;

/** How far before a name its partner is looked for, in UTF-16 units. */
const PARTNER_LENGTH = 24;

export function isJoint(text: string, { start, end }: Span, lang: string): boolean {
  // German writes any noun so: "G20-Staaten".
  const behind = text.slice(end, end + 6);
  if (PARTNER_BEHIND.test(behind) && (lang !== 'de' || /\p{Lu}{2}/u.test(behind))) return true;
  const partner = PARTNER_BEFORE.exec(text.slice(Math.max(0, start - PARTNER_LENGTH), start))?.[1];
  return partner !== undefined && !PREFIX.test(partner);
}
