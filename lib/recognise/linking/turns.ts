import { addressedAs } from '../names/addresses.ts';
import { isCommonSurname } from '../names/common-surnames.ts';
import { UNMISTAKABLE } from '../names/unmistakable.ts';
import { countBelow } from '../sorted-spans.ts';
import type { Candidate } from './candidates.ts';
import { inOffice } from './choose.ts';
import { isKinOf, KIN_REACH } from './namesakes.ts';
import { kinOf, type Scene, sentenceAt } from './scene.ts';

/** How political an article must be for a surname that nothing has introduced. */
export const POLITICAL = 3;

/** "Hariris Sohn Saad Hariri": whose son he is, he is not himself. */
export function isParentOf({ end }: Candidate, introduced: readonly string[], { text, decided }: Scene): boolean {
  const kin = PARENT.exec(text.slice(end, end + KIN_REACH))?.[0];
  const son = kin === undefined ? undefined : decided.get(end + kin.length);
  return son !== undefined && introduced.includes(son);
}

const PARENT =
  /^(?:['’]s?)?[\s\u00a0](?:\p{Ll}+[\s\u00a0])?(?:son|daughter|brother|sister|Sohn|Tochter|Bruder|Schwester|syn|córka|sin|kći|kćer|ćerka|син|сын|кћерка),?[\s\u00a0]/u;

/** "Der Fanshop von Merz …", where a Ulrike Merz has it, the chancellor is named below, and the page is not about politics. */
export function isBeforeHim({ folded, start }: Candidate, introduced: readonly string[], scene: Scene): boolean {
  if (!scene.others.has(folded) || scene.topics().politics >= POLITICAL) return false;
  return introduced.every((id) => lastBefore(scene.introduced.get(id), start) === null);
}

/** "Kim Ju Ae, Kim's daughter": whose daughter she is cannot be her. */
const KIN_AFTER =
  /^['’]s\s(?:\p{Ll}+\s)?(?:daughter|son|sister|brother|wife|husband|father|mother|niece|nephew|aunt|uncle)/u;

/** After "Kim Yo Jong said …" a bare "Kim" in the same paragraph may be her. */
export function isOthersTurn(candidate: Candidate, introduced: readonly string[], scene: Scene): boolean {
  const others = Math.max(
    ...[candidate.folded, ...introduced.map(kinOf)].map(
      (key) => lastBefore(scene.others.get(key), candidate.start) ?? -1,
    ),
  );
  if (others < 0 || KIN_AFTER.test(scene.text.slice(candidate.end, candidate.end + 20))) return false;
  const own = Math.max(-1, ...introduced.map((id) => lastSpokenOf(scene.introduced.get(id), candidate.start, scene)));
  // "Mr. Clinton", after both Clintons have been named.
  if (own >= 0 && addressedAs(scene.text, candidate.start, scene.lang) !== null) return false;
  // "Melania Trump … Trump said": who is in office and has no namesakes is not she.
  if (own >= 0 && isPlainlyHim(candidate, introduced, scene)) return false;
  // In Japanese "氏" and "大臣" follow either of them.
  if (own > others && scene.lang !== 'ja' && !isAboutOther(candidate, introduced, scene)) return false;
  return sentenceAt(scene, candidate.start).paragraph - sentenceAt(scene, others).paragraph <= 1;
}

/** Whether one whom the world knows is in office, and named before anybody else of the surname. */
function isPlainlyHim({ folded, start }: Candidate, introduced: readonly string[], scene: Scene): boolean {
  const { published, others, knowledge } = scene;
  const [only, ...more] = introduced;
  if (only === undefined || more.length > 0 || !UNMISTAKABLE.has(only) || isCommonSurname(folded)) return false;
  const first = [folded, kinOf(only), only].map((key) => others.get(key)?.[0] ?? start);
  if ((scene.introduced.get(only)?.[0] ?? start) >= Math.min(...first)) return false;
  return published !== null && inOffice([only], [{ first: published, last: published }], knowledge).length > 0;
}

/** Whether the article names somebody else of the surname first, and the leader is long out of office: "Hillary Clinton … Bill Clinton … Clinton". */
function isAboutOther({ folded, start }: Candidate, introduced: readonly string[], scene: Scene): boolean {
  const first = scene.others.get(folded)?.[0] ?? start;
  const own = Math.min(...introduced.flatMap((id) => scene.introduced.get(id) ?? []));
  if (first >= own || scene.published === null) return false;
  const { published } = scene;
  return inOffice(introduced, [{ first: published, last: published }], scene.knowledge).length === 0;
}

/** Where the last before a position speaks of the leader; "Euan Blair, son of Tony Blair" speaks of the son. -1 where none does. */
function lastSpokenOf(places: readonly number[] = [], position: number, { text }: Scene): number {
  return (
    places.findLast((at) => at < position && (at < 0 || !isKinOf(text.slice(Math.max(0, at - KIN_REACH), at)))) ?? -1
  );
}

/** The last of some places, in order, that lies before a position; null where none does. */
export function lastBefore(places: readonly number[] | undefined, position: number): number | null {
  return places?.[countBelow(places, position) - 1] ?? null;
}
