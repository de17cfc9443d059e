import { means } from '../sentence/tags.ts';
import type { Group, Tag } from '../types.ts';
import { bareTitle } from './bare-titles.ts';
import { behindAsides } from './behind-asides.ts';
import { type Found, found, type Scene } from './found.ts';
import { inherited, resumedSubject } from './inherited.ts';
import { leftActor } from './left-actor.ts';
import { COMMA } from './name-parts.ts';
import { pronounAt } from './pronouns.ts';
import { isFronted, isGoal, rightActor, sendsSomebody } from './subject-behind.ts';

/** How far behind a Chinese verb "的" may stand that ties it to a name: "出席九三阅兵的普京". */
const REACH_OF_MODIFIER = 8;

/** "欠席し李首相が": a verb that only goes on to the next describes nobody. */
const LINKS = /^[しせずてりで]$/;

/**
 * The name that a verb before it describes, where such clauses stand before their noun: "出席阅兵的普京",
 * "議長を務めた李大統領". Whoever stands on the verb's other side does something else.
 */
export function describedBy({ passage, clause, grammar }: Scene, cue: Tag): Group | null {
  if (!grammar.unspaced) return null;
  const { groups, tagOf, items } = passage;
  const at = (first: number): Group | null =>
    groups.find(
      (group) =>
        // "的" may be taken for part of the title behind it.
        (group.first === first || (group.first === first - 1 && means(tagOf[first - 1], 'owner-mark'))) &&
        group.kind === 'leaders' &&
        (grammar.topic !== undefined || !group.owner),
    ) ?? null;
  if (grammar.topic !== undefined)
    return cue.last < clause.last && !LINKS.test(items[cue.last - 1]?.key ?? '') ? at(cue.last) : null;
  for (let i = cue.last; i < Math.min(clause.last, cue.last + REACH_OF_MODIFIER); i++) {
    if (means(tagOf[i], 'owner-mark')) {
      const group = at(i + 1);
      if (group) return group;
    }
    if (items[i]?.kind === 'mark' || means(tagOf[i], 'cue', 'say') || groups.some((group) => group.first === i))
      return null;
  }
  return null;
}

/** Who does what the verb says. */
export function actorOf(scene: Scene, cue: Tag, inverted: boolean): Found | null {
  const { passage, clause, grammar } = scene;
  // "ligará para Putin, anfitrião do encontro": what stands behind a comma is told of the name before it, whatever its case.
  const apposed = COMMA.test(passage.items[cue.first]?.key ?? '')
    ? passage.groups.find(({ last, kind, members }) => last === cue.first && kind === 'leaders' && members.length === 1)
    : undefined;
  if (apposed) return found(apposed);
  // Where subjects stand on either side, "sont attendus" only may come first.
  const before =
    inverted && (grammar.subject === 'before' || isToWhich(scene, cue))
      ? null
      : ((passage.language === 'en' ? bareTitle(scene, cue) : null) ?? leftActor(scene, cue));
  if (before === 'somebody-else') return null;
  const sends = cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent');
  // "كلف أردوغان وزيره بتمثيله": where the verb comes first, its subject is the first within.
  // "站在习近平身边的是普京": the one within is whom somebody stands beside.
  const isBesideWithin = inverted && grammar.unspaced === true;
  const within =
    (sends && grammar.verbFirst !== true) || isBesideWithin
      ? undefined
      : passage.groups
          .filter(
            (group) =>
              group.first > cue.first &&
              (group.last <= cue.last || (grammar.cases === true && group.first < cue.last)) &&
              !group.oblique &&
              !group.owner &&
              !(grammar.unspaced && sendsSomebody(cue)) &&
              !isGoal(scene, cue, group),
          )
          .sort((a, b) => Number(a.kind === 'states') - Number(b.kind === 'states'))[0];
  // "der din centrul Moscovei s-au remarcat A și B": a verb that comes first has its subject behind it.
  const isPlaceBefore = inverted && before?.states === true && comes(cue);
  // "Wegen des Nachbarn Pakistan könne Modi nicht kommen": whoever is named within goes before a country.
  if (before !== null && !isPlaceBefore && (within?.kind !== 'leaders' || before.states !== true)) return before;
  // "Watching alongside Putin will be Xi": whoever the verb comes before.
  if (within && !(inverted && grammar.subject === 'before')) return found(within);
  // "Am Ende sagte sie zu", "Am Freitag reist er".
  const isPronoun = means(passage.tagOf[cue.last], 'pronoun-one') || passage.items[cue.last]?.key === 'sie';
  const pronoun = passage.capitalNouns && isPronoun ? pronounAt(scene, cue.last) : null;
  if (pronoun) return pronoun;
  const looksRight = inverted || grammar.subject !== 'before' || isFronted(scene, cue);
  const after = looksRight ? rightActor(scene, cue, inverted ? passage.items.length : clause.last, inverted) : null;
  // "وصل إلى مطار بغداد، لحضور القمة، كل من A وB": the place is no subject.
  const parted = after === null || after.states ? behindAsides(scene, cue) : null;
  if (parted !== null) return parted;
  // "Putin i Kim, dvojica lidera, biće na paradi kojom Kina obeležava …".
  const isCountry = after?.states === true && comes(cue) && !inverted && grammar.cases === true;
  if (after !== null && !isCountry) return after;
  // "Macron, retenu à Paris, n'a pas fait le déplacement": the subject before a remark, though the verb may come first.
  if (inverted) return grammar.clitics === true ? resumedSubject(scene, cue) : null;
  return inherited(scene, cue) ?? after;
}

/** "auquel participait A": what stands before is the occasion. */
function isToWhich({ passage: { items } }: Scene, { first, last }: Tag): boolean {
  return items.slice(first, Math.min(last, first + 2)).some(({ key }) => TO_WHICH.test(key));
}

const TO_WHICH = /^(?:auquel|laquelle|auxquel(?:le)?s)$/;

function comes(cue: Tag): boolean {
  return cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'come');
}
