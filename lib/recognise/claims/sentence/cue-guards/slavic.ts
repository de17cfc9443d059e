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

export const SLAVIC_GUARDS: readonly CueGuard[] = [isWithoutInvitation];
export const SERBIAN_GUARDS: readonly CueGuard[] = [...SLAVIC_GUARDS, isCalledUp, isAuxiliary];
