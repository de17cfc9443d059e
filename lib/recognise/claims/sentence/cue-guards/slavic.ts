import { means } from '../tags.ts';
import { wordSet } from '../word-set.ts';
import type { CueGuard } from './guard.ts';

/** "Trampa su zvali telefonom": called up, and not asked to come. */
const isCalledUp: CueGuard = ({ items }, clause, { first, last }, { act }) =>
  act === 'invite' &&
  items.slice(first, last).some(({ key }) => CALLS.test(key)) &&
  items.slice(clause.first, clause.last).some(({ key }) => BY_TELEPHONE.test(key));

const CALLS = /^(?:(?:по)?зва[лоћи]|(?:po)?zva[loći])/;
const BY_TELEPHONE = /^(?:телефон|telefon)/;

/** "Приглашения для А не было": there was no invitation, and A was neither asked nor missed. */
const isWithoutInvitation: CueGuard = ({ items }, clause, { first }, { act }) => {
  if (act !== 'invite' && act !== 'stay-away') return false;
  const inside = items.slice(clause.first, clause.last).map(({ key }) => key);
  const noun = inside.findIndex((key) => INVITATION.test(key));
  const at = inside.findIndex((key, i) => WAS.test(key) && NOT.test(inside[i - 1] ?? ''));
  return noun >= 0 && FOR.test(inside[noun + 1] ?? '') && at > noun && first >= clause.first + noun;
};

const INVITATION = /^(?:приглашени[яй]|запрошен(?:ня|ь)|zaprosze(?:nia|ń)|poziva|позива)$/;
const FOR = /^(?:для|dla|za|за)$/;
const NOT = /^(?:не|nie|nije|није)$/;
const WAS = /^(?:было|було|było|bilo|било)$/;

/** "Њега је у Тирани заменио министар": an auxiliary before its participle, and nobody is told to be in that town. */
const isAuxiliary: CueGuard = ({ items }, _clause, { first, last }, { act }) => {
  const inside = items.slice(first, last);
  const next = items[last];
  if (act !== 'come' || !inside.some(({ kind }) => kind === 'country')) return false;
  return inside.some(({ key }) => IS.test(key)) && next?.kind === 'word' && !next.capital && PARTICIPLE.test(next.key);
};

const IS = /^(?:је|су|je|su)$/;
/** But not "је у Москви био", "боравио", and not "кога су у Москви дочекали". */
const PARTICIPLE =
  /^(?!би[лоћ]|(?:борав|дочек|оста|ста|сед|присус)|bi[loć]|(?:borav|doček|osta|sta|sed|prisus)).+(?:[аеиоу]о|[аеиоу]л[аие]|[aeiou]o|[aeiou]l[aie])$/;

/** "Решил участвовать в выборах", "podjął decyzję o udziale w debacie": a yes or a no to something that is no occasion. */
const isToOtherThing: CueGuard = ({ items, tagOf }, clause, { last }, { act }) => {
  if (act !== 'accept' && act !== 'decline') return false;
  const verb = items[last - 1]?.key ?? '';
  const mark = items.findIndex(({ kind }, i) => i >= last && kind === 'mark');
  const end = Math.min(mark < 0 ? clause.last : mark, clause.last, last + LONGEST_THING);
  const isPlain = (i: number): boolean =>
    items[i]?.kind === 'word' && items[i]?.capital === false && tagOf[i] === undefined;
  // "Решил быть осторожнее".
  if (BE.test(verb)) return last < end && isPlain(last);
  if (!TAKE_PART.test(verb) || !means(tagOf[last], 'preposition')) return false;
  let hasThing = false;
  for (let i = last + 1; i < end; i++) {
    if (OCCASION.has(items[i]?.key ?? '')) return false;
    // "в президентских выборах".
    if (!isPlain(i) && !means(tagOf[i], 'role', 'adverb')) return false;
    hasThing ||= isPlain(i);
  }
  return hasThing;
};

/** "в президентских выборах", in items with the preposition. */
const LONGEST_THING = 4;
const BE = /^(?:быть|бути|być|буде|bude)$/;
const TAKE_PART =
  /^(?:участвовать|учас(?:тие|тии|тия|ть|ті)|udzia[łl]\p{L}*|uczestnic\p{L}+|učestv\p{L}+|учеств\p{L}+|učešć\p{L}+|учешћ\p{L}+)$/u;
/** What leaders gather for, where the tables of places have no word for it. */
const OCCASION = wordSet(`
  меропри*, торжеств*, заход*, урочист*, встреч*, зустріч*, переговор*, spotka*, wydarze*, rozm*, susret*,
  сусрет*, skup*, скуп*, događa*, догађа*, manifest*, манифест*, sastan*, састан*, подій*, подія*, події*,
  нем, ней, нём, ній, нього, ньому, них, nim, niej, nich, njemu, njoj, њему, њој`);

/** "Алиев уже летел, когда пришла весть": on the way, and whether he arrived is not said. */
const isInterrupted: CueGuard = ({ items, clauses }, clause, { first, last }, { act }) => {
  const next = clauses[clauses.indexOf(clause) + 1];
  return (
    act === 'come' &&
    next?.opens === 'conjunction' &&
    items.slice(first, last).some(({ key }) => ON_THE_WAY.has(key)) &&
    WHEN.has(items[next.first - 1]?.key ?? '')
  );
};

const ON_THE_WAY = wordSet(`
  летел, летела, ехал, ехала, летів, летіла, їхав, їхала, leciał, leciała, jechał, jechała, leteo, letela, putovao,
  летео, летела, путовао`);
const WHEN = wordSet('когда, коли, gdy, kiedy, kad, kada, кад, када');

/** "подтвердил, что ждёт в Москве посланника": what is confirmed is something else. */
const confirmsOther: CueGuard = ({ clauses, tagOf }, clause, _tag, { act, needs }) => {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (act !== 'accept' || needs !== 'end' || next?.opens !== 'complement') return false;
  const cues = tagOf
    .slice(next.first, next.last)
    .flatMap((tag) => tag?.senses.flatMap((sense) => (sense.kind === 'cue' ? [sense.cue.act] : [])) ?? []);
  return cues.length > 0 && !cues.some((each) => each === 'come' || each === 'accept');
};

export const SLAVIC_GUARDS: readonly CueGuard[] = [confirmsOther, isWithoutInvitation, isToOtherThing, isInterrupted];
export const SERBIAN_GUARDS: readonly CueGuard[] = [...SLAVIC_GUARDS, isCalledUp, isAuxiliary];
