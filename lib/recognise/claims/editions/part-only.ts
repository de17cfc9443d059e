import { SLAVIC } from '../slavic.ts';
import type { Draft } from '../types.ts';

/** So many words before it may tell what is missed: "в официальной программе". */
const REACH_OF_PART = 3;
const SLAVIC_PART =
  /^(?:програм|ужин(?:е|а|у)?$|обед(?:е|а|у)?$|сесси|сесі|дискусс|дискусі|вечер[іяюи]$|ручк[уа]$|сесиј|program|kolacj|obiad|sesj|dyskusj|sesij|diskusij|večer[iau]$|ručk[ua]$)/;
/** A sitting behind closed doors, from the beginning of the word for that on. */
const CLOSED = /^(?:закрит|закрыт|затворен|zatvoren|zamknięt)/;

/** "не участвует в официальной программе саммита": who misses a part of it may well be there. */
export function isOfPartOnly({ passage: { items, language }, clause, last, act, negative }: Draft): boolean {
  if (!SLAVIC.has(language) || !(negative || act === 'decline' || act === 'stay-away')) return false;
  // "відсутність А на закритому засіданні": whose absence it is stands between.
  if (items.slice(last, clause.last).some(({ key }) => CLOSED.test(key))) return true;
  return items.slice(last, Math.min(clause.last, last + REACH_OF_PART)).some(({ key }) => SLAVIC_PART.test(key));
}
