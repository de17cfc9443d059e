import type { Span } from '../types.ts';

const BEFORE =
  /(?<!\p{L})(?:then|damalige[nrms]?|alors|entonces|então|(?:тогдашн|тодішн|ówczesn|tadašnj|тадашњ)[^\s.,;]+|atunci|时任|時任|当時の)[\s\u00a0-]?$/iu;
const BEHIND =
  /^[\s\u00a0](?:of the day|at the time|d['’]alors|de l['’]époque|de entonces|de la época|de então|da época|de atunci|آنذاك|حينها|حينئذ)(?!\p{L})/iu;
const REACH = 16;

/** Whether words beside a title bind it to the time that is spoken of: "the then Polish president", "le président français d'alors". */
export function isBoundToThen(text: string, { start, end }: Span): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - REACH), start)) || BEHIND.test(text.slice(end, end + REACH));
}
