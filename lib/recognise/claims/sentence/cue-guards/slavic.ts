import type { CueGuard } from './guard.ts';

/** "Trampa su zvali telefonom": called up, and not asked to come. */
const isCalledUp: CueGuard = ({ items }, clause, { first, last }, { act }) =>
  act === 'invite' &&
  items.slice(first, last).some(({ key }) => CALLS.test(key)) &&
  items.slice(clause.first, clause.last).some(({ key }) => BY_TELEPHONE.test(key));

const CALLS = /^(?:(?:по)?зва[лоћи]|(?:po)?zva[loći])/;
const BY_TELEPHONE = /^(?:телефон|telefon)/;

export const SERBIAN_GUARDS: readonly CueGuard[] = [isCalledUp];
