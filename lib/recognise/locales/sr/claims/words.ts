import { rowsOf } from '../../slavic-verbs.ts';

/** What is watched or missed, wherever in the clause it stands: "параду је гледао и Вучић". */
export const SHOWS =
  'парада параду параде паради дефиле дефилеу церемонију церемонији церемоније прославу прослави прославе свечаност свечаности самит самиту самита скуп скупу обележавање обележавању сахрану сахрани сахране инаугурацију крунисање форум форуму догађај догађају манифестацију манифестацији'.split(
    ' ',
  );

/** Forms of the perfect, with the auxiliary before and behind: "је дошао", "дошао је". */
export const perfect = (verbs: string, tails: string): string =>
  `${rowsOf(verbs, tails)}, ${rowsOf(verbs, rowsOf('је/су/сам/смо', tails))}`;
