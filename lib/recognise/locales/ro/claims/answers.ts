import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate, withAuxiliary } from '../../romance-verbs.ts';

const TRIP = 'vizita, călătoria, deplasarea, participarea, prezența, venirea';
const HIS_TRIP =
  'vizita sa, călătoria sa, deplasarea sa, participarea sa, prezența sa, venirea sa, participarea lor, prezența lor';

const YES_TO =
  'să participe, să vină, să meargă, să asiste, să fie prezent, să fie prezentă, să ia parte, să călătorească, să se deplaseze, să facă deplasarea';

/** A yes from the leader's own side. */
export const acceptance: readonly CueRow[] = [
  { act: 'decline', tense: 'behind', inverted: true, forms: 'participarea/prezența ~ au/a anulat-o' },
  {
    act: 'accept',
    tense: 'behind',
    forms: 'a_fost/au_fost ~ primii/primul ~ care și-a/și-au confirmat/anunțat ~ prezența/participarea',
  },
  {
    act: 'accept',
    tense: 'behind',
    forms: 'și-a/și-au confirmat/anunțat ~ prezența/participarea/venirea, a/au confirmat ~ participarea_la/prezența_la',
  },
  {
    act: 'accept',
    tense: 'behind',
    forms: withAuxiliary('și-a/și-au confirmat/anunțat/reconfirmat', `${TRIP}, sosirea, ~ sosirea`),
  },
  { act: 'accept', tense: 'behind', forms: withAuxiliary('a/au/și-a/și-au confirmat/anunțat/reconfirmat', HIS_TRIP) },
  // "a confirmat prezența soldaților": somebody else's.
  {
    act: 'accept',
    tense: 'behind',
    needs: 'end',
    forms: withAuxiliary('a/au confirmat/anunțat/reconfirmat', TRIP),
  },
  {
    act: 'come',
    who: 'speaker',
    tense: 'ahead',
    forms:
      'voi fi la/în <country>, voi fi acolo, voi fi la <goal>, voi merge la <country>, voi participa, voi merge, voi fi prezent, voi fi prezentă, voi veni, voi călători, o să particip',
  },
  { act: 'accept', who: 'speaker', tense: 'behind', forms: 'am acceptat invitația, am acceptat' },
  ...conjugate(
    { act: 'accept' },
    'accepta accepte | | acceptă | acceptase acceptaseră | acceptat; onora onoreze | | onorează | onorase | onorat',
    `invitația, ~ invitația, oferta, ${YES_TO}`,
  ),
  ...conjugate(
    { act: 'accept', needs: 'end' },
    'accepta | | acceptă | acceptase | acceptat; confirma | | confirmă | confirmase | confirmat',
  ),
  ...conjugate(
    { act: 'accept' },
    'confirma confirme | | confirmă | confirmase confirmaseră | confirmat; anunța anunțe | | anunță | anunțase | anunțat; reconfirma | | reconfirmă | | reconfirmat',
    HIS_TRIP,
  ),
  ...conjugate(
    { act: 'accept' },
    'decide decidă | | decide decid | decisese | decis; promite promită | | promite promit | promisese | promis; hotărî | | hotărăște | hotărâse | hotărât; angaja | | se_angajează | | angajat; fi_de_acord | | este_de_acord | | fost_de_acord',
    YES_TO,
  ),
  ...conjugate(
    { act: 'accept', needs: 'end' },
    'spune | | spune spun | spusese | spus; zice | | zice | | zis',
    'da, că da',
  ),
  {
    act: 'accept',
    tense: 'behind',
    forms: 'a dat curs invitației, au dat curs invitației, a răspuns pozitiv invitației, a răspuns afirmativ',
  },
  { act: 'accept', tense: 'ahead', forms: 'va da curs invitației' },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'a/au promis ~ că va/vor veni/merge/participa/fi, a/au promis lui <leader> că va/vor veni/merge/participa/fi, a/au promis că vine/merge/participă',
  },
];

/** A no from the leader's own side. */
export const refusal: readonly CueRow[] = [
  ...conjugate(
    { act: 'decline' },
    'refuza refuze | | refuză | refuzase refuzaseră | refuzat; declina decline | | declină | declinase | declinat; respinge respingă | | respinge resping | respinsese | respins',
    `invitația, ~ invitația, oferta, ${YES_TO}`,
  ),
  ...conjugate(
    { act: 'decline', needs: 'end' },
    'declina | | declină | declinase | declinat; refuza | | | refuzase | refuzat',
  ),
  ...conjugate(
    { act: 'decline' },
    'anula anuleze | | anulează | anulase | anulat; amâna amâne | | amână | amânase | amânat; contramanda | | | | contramandat; exclude | | exclude | exclusese | exclus',
    TRIP,
  ),
  ...conjugate(
    { act: 'decline' },
    'renunța renunțe | | renunță | renunțase | renunțat',
    'la vizită, la vizita, la călătorie, la călătoria, la deplasare, la participare, la participarea, să participe, să meargă, la deplasarea',
  ),
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'a decis să nu participe, a decis să nu vină, a decis să nu meargă, au decis să nu participe, au decis să nu meargă, a hotărât să nu participe, a hotărât să nu meargă, a ales să nu participe, a ales să nu meargă, a preferat să nu participe, a preferat să nu meargă, s-a scuzat, s-au scuzat, a spus nu invitației, a dat înapoi, și-a retras acceptul, a transmis regrete',
  },
  {
    act: 'decline',
    tense: 'now',
    forms:
      'nu intenționează să participe, nu intenționează să meargă, nu intenționează să vină, nu are de gând să participe, nu are de gând să meargă, nu are de gând să vină, nu plănuiește să participe, nu plănuiește să meargă, nu are în plan să participe, nu are în plan să meargă, nu își propune să participe, decide să nu participe, decide să nu meargă',
  },
  { act: 'decline', tense: 'behind', who: 'owner', forms: 'refuzul, refuzul lui' },
  { act: 'decline', tense: 'behind', who: 'target', forms: 'refuzul a venit de la, un refuz a venit de la' },
];
