import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

const DEPUTY_TAILS =
  '<the>? <deputy>, <the>? ~ <deputy>, <name> <name>, <leader>, ~ <the>? <deputy>, que <the>? <deputy>, à sa place, une délégation, un simple <deputy>, seulement <the>? <deputy>';

/** Who stands in for whom. */
export const substitutes: readonly CueRow[] = [
  ...conjugate(
    { act: 'represent' },
    'céder | cédera céderont | cède cèdent | céda | cédé; laisser | laissera laisseront | laisse laissent | laissa | laissé',
    'la place à, sa place à, leur place à, cette fois la place à, la place au, sa place au',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms: "à la place de <leader> <comma>? c' est, à la place de ~ <leader>",
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    beside: ['par'],
    forms: 'représenté, représentée, représentés, remplacé, remplacée',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms:
      "se fera remplacer, se feront remplacer, se fait remplacer, se font remplacer, se fera représenter, se fait représenter, se feront représenter, se font représenter, s' est fait représenter, se sont fait représenter, sera représenté, sera représentée, seront représentés, est représenté, est représentée, était représenté, était représentée, étaient représentés, a été représenté, a été représentée, sera/serait/seront/est/était/a_été/fut remplacé/remplacée/remplacés par, laissera sa place",
  },
  ...conjugate(
    { act: 'represent', who: 'actor' },
    'envoyer | enverra enverront | envoie envoient | envoya envoyèrent envoyait | envoyé; dépêcher | dépêchera dépêcheront | dépêche dépêchent | dépêcha | dépêché; déléguer | déléguera | délègue délèguent | délégua | délégué; désigner | désignera | désigne | désigna | désigné; mandater | mandatera | mandate | | mandaté',
    DEPUTY_TAILS,
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  ...conjugate(
    { act: 'represent', who: 'object' },
    'représenter | représentera représenteront | représente représentent | représenta représentait représentaient | représenté; remplacer | remplacera remplaceront | remplace remplacent | remplaça remplaçait | remplacé; suppléer | suppléera | supplée | | suppléé',
  ).filter((row) => row.tense !== undefined),
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms:
      'à la place de, au nom de, en lieu et place de, en remplacement de, à la place du, au nom du, a/ont/avait/avaient représenté, pour représenter, ( représentant, représentant le roi, représentant la reine, représentant son père <comma>',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      "à sa place, en son nom, le représentera, la représentera, le représente, le représentait, l' a représenté, le remplacera, le remplace, l' a remplacé, le remplaçait, pour le représenter, pour le remplacer",
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      "c' est/était/sera <his> ~ <deputy> qui, c' est/était/sera <his> <deputy> <comma> ~ <comma> qui, c' est <his> <deputy> <comma> <the>? ~ ~ <comma> qui",
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms:
      "n' avait/a/aura/avaient qu' un/une <deputy>, n' avait/a/avaient dépêché/envoyé/mandaté/délégué qu' un/une/son/sa <deputy>, s' est/était contenté d' envoyer, a/ont/avait/avaient confié la/cette tâche/mission à <the>? <deputy>",
  },
  {
    act: 'represent',
    who: 'target',
    tense: 'now',
    beside: ['occupée', 'occupé', 'prise', 'prit', 'pris'],
    forms: 'la place de, le fauteuil de, le siège de',
  },
];
