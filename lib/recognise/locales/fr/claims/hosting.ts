import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

const RECEIVES = ['accueillera/accueilleront/recevra/recevront', 'va/vont/doit/doivent accueillir/recevoir'];

/** The occasion at which somebody is received. */
const AT_OCCASION = ["lors/à_l'_occasion de/du/d'/des <the>? <goal>", 'pour <the> <goal>', 'au <goal>'];

/** Who hosts. */
export const hosting: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'ahead',
    needs: 'there',
    company: true,
    forms: "rencontrera/rencontreront/va_rencontrer/vont_rencontrer/s'_entretiendra_avec",
  },
  {
    act: 'come',
    needs: 'there',
    company: true,
    forms: "rencontrer/s'_entretenir_avec",
  },
  { act: 'come', tense: 'now', needs: 'there', company: true, forms: "rencontre/rencontrent/s'_entretient_avec" },
  {
    act: 'come',
    tense: 'behind',
    needs: 'there',
    company: true,
    forms:
      "a_rencontré/ont_rencontré/s'_est_entretenu_avec/s'_est_entretenue_avec/se_sont_entretenus/se_sont_rencontrés/a_retrouvé/s'_était_entretenu_avec/avait_rencontré/a_eu_un_entretien_avec/a_eu_un_tête-à-tête_avec",
  },
  { act: 'host', tense: 'now', inverted: true, forms: "l' hôte sera, l' hôte est, l' hôte en sera, l' hôte en est" },
  {
    act: 'host',
    tense: 'behind',
    inverted: true,
    forms: "l' hôte était, l' hôte fut, son hôte s' appelait, l' hôte en était",
  },
  ...conjugate(
    { act: 'host' },
    'présider | présidera | préside | présida présidait | présidé; accueillir | accueillera | accueille | accueillit accueillait | accueilli; inaugurer | inaugurera | inaugure | inaugura | inauguré; ouvrir | ouvrira | ouvre | ouvrit | ouvert',
    "<the>? <goal>, la parade, le défilé, les cérémonies, <event>, le <event>, <date>? ~ sommet, <date>? ~ défilé, <date>? ~ parade, <date>? ~ cérémonie, <date>? ~ <event>, <date>? ~ délégations, ~ chefs d' état, ~ délégations, ~ dirigeants, ses hôtes, ses invités, les invités, le sommet",
  ),
  ...conjugate(
    { act: 'host', beside: ['<event>', 'sommet', 'cérémonie', 'conférence', 'réunion'] },
    'coprésider | coprésidera coprésideront | copréside coprésident | coprésida coprésidait coprésidaient | coprésidé',
  ),
  ...conjugate(
    { act: 'host' },
    'recevoir | recevra | reçoit | reçut recevait | reçu',
    "~ chefs d' état, ~ dirigeants, ses hôtes, ses invités, ~ délégations, ~ ~ chefs d' état",
  ),
  {
    act: 'host',
    tense: 'behind',
    forms:
      "a reçu ~ chefs d' état, a reçu ~ dirigeants, a reçu ~ délégations, a accueilli ~ chefs d' état, a accueilli ~ dirigeants, a accueilli ~ délégations, a reçu ses hôtes, a accueilli ses hôtes, a accueilli ses invités",
  },
  { act: 'host', tense: 'now', forms: 'hôte de/du <the>? <goal>, hôte de/du <event>' },
  {
    act: 'host',
    tense: 'ahead',
    forms: RECEIVES.flatMap((verb) => AT_OCCASION.map((at) => `${verb} ~ <leader> ~ ${at}`)).join(', '),
  },
  { act: 'host', tense: 'now', forms: "est l' hôte, joue les hôtes, sera l' hôte, en hôte" },
  {
    act: 'host',
    tense: 'behind',
    forms: "était l' hôte, fut l' hôte, a joué les hôtes, dans son discours sur la place rouge",
  },
  {
    act: 'host',
    tense: 'behind',
    who: 'target',
    forms:
      "sous la présidence de, sous la présidence du, présidé par, présidée par, reçu par, accueilli par, son hôte, l' hôte, accueillis par, reçus par, son hôte <comma>",
  },
  {
    act: 'host',
    tense: 'behind',
    who: 'target',
    needs: 'day',
    forms: 'a/ont été accueilli/accueillie/accueillis/reçu/reçue/reçus par',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'there',
    forms: 'se sont concertés, a/ont tenu ~ réunion/rencontre, a/ont eu ~ réunion/entretien/rencontre',
  },
];

/** Who is received: the guest was there. */
export const meetings: readonly CueRow[] = [
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    forms: RECEIVES.flatMap((verb) => AT_OCCASION.map((at) => `${verb} ~ <leader> ~ ${at}`)).join(', '),
  },
  {
    act: 'greet',
    who: 'object',
    tense: 'behind',
    needs: 'day',
    forms: 'y a/avait retrouvé/rejoint/accueilli/rencontré, a accueilli ~ sur le perron',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'a pris la parole, ont pris la parole, a prononcé un discours, est intervenu, est intervenue, sont intervenus',
  },
  {
    act: 'host',
    needs: 'preview',
    tense: 'now',
    beside: ['chefs', 'dirigeants', 'délégations', 'invités', 'homologues'],
    forms: 'accueille, reçoit, accueillera, recevra',
  },
  {
    act: 'host',
    needs: 'preview',
    tense: 'behind',
    beside: ['chefs', 'dirigeants', 'délégations', 'invités', 'homologues'],
    forms: 'a accueilli, a reçu',
  },
  { act: 'greet', who: 'object', tense: 'behind', needs: 'day', forms: 'a accueilli, a salué, a reçu, a embrassé' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'a/ont été accueilli/accueillie/accueillis/reçu/reçue/reçus par',
  },
];
