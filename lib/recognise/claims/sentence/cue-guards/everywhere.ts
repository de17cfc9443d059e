import { anyOf } from '../any-of.ts';
import type { CueGuard } from './guard.ts';

/** "at the highest level", in the languages that are read. */
const TOP_LEVEL = new RegExp(
  anyOf(
    ...['(?:highest|top)(?: possible)? level', 'h[öo]chster ebene', 'h[öo]chstem niveau', 'plus haut niveau'],
    ...['(?:más alto|máximo) nivel', 'nivel más alto', 'mais alto nível', 'cel mai (?:înalt|inalt) nivel'],
    ...['высшем уровне', 'высоком уровне', 'найвищому рівні', 'najwyższym (?:szczeblu|poziomie)'],
    ...['najvišem nivou', 'највишем нивоу', '[اأ]على مستوى', '最高(?:级别|級別|レベル)'],
  ),
  'u',
);

/** "Romania will be represented at the highest level": by its own leader, and by nobody in the leader's place. */
const isAtTopLevel: CueGuard = ({ items }, { first, last }, _tag, { act }) =>
  act === 'represent' &&
  TOP_LEVEL.test(
    items
      .slice(first, last)
      .map(({ key }) => key)
      .join(' '),
  );

/** One person as an object; "them" may be all the guests. */
const ONE = /^(?:him|her|его|её|ее|його|її|га|ју|ga|ju|go|ją|ihn|le|lo|la|l'|îl|l-|o)$/;
/** How verbs begin by which somebody is received. */
const RECEIVE = /^(?:receiv|принял|прийня|примио|примила|primi|przyją|przyję|recib|receb|reçu|empfang|empfing)/;

/** "Putin received him in the Kremlin today": a meeting of two, and no occasion that somebody hosts. */
const isReceivedAlone: CueGuard = ({ items }, { first, last }, tag, { act }) =>
  act === 'host' &&
  RECEIVE.test(items[tag.first]?.key ?? '') &&
  items.slice(first, last).some(({ key }) => ONE.test(key)) &&
  !items.slice(first, last).some(({ kind }) => kind === 'event');

/** What says nothing in whatever language. */
export const GUARDS_EVERYWHERE: readonly CueGuard[] = [isAtTopLevel, isReceivedAlone];
