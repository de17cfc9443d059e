import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../verbs.ts';

/** Stand-ins. */
export const standIns: readonly CueRow[] = [
  {
    act: 'represent',
    tense: 'now',
    who: 'within',
    forms:
      "<country> 's? <deputy> <comma> ~ <comma> represents/represented/will_represent the/his/her country/nation, <country> 's? <deputy> ~ represents/represented/will_represent the/his/her country/nation, <country> <deputy> ~ sit/stand/fill/sits/stands/fills/sat/stood/filled in for <his> president/leader/prime_minister/king/boss/chief/chancellor, <country> <deputy> ~ on behalf of <his> government/country/president/leader",
  },
  {
    act: 'represent',
    tense: 'now',
    who: 'owner',
    forms: "'s seat/place/chair will_be/is/was/has_been filled/taken/occupied/warmed by",
  },
  {
    act: 'represent',
    tense: 'now',
    who: 'patient',
    forms:
      'represented by no_one/nobody higher/above/more, present/seen only? at the level of, present/seen at ambassador/ambassadorial/ministerial/deputy_minister/a_lower level, present only in the person of, is/was/were/are content with <his> <deputy>, was/were content with <name>, had/has to make do with <name>',
  },
  {
    act: 'represent',
    tense: 'now',
    who: 'actor',
    forms:
      'let/lets <his> ambassador/foreign_minister/envoy/deputy/finance_minister speak/go/attend/travel/sit, let/lets/letting <his> <deputy> do the talking/speaking/travelling, let/lets/letting <his> <deputy> <comma> ~ <comma> do the talking/speaking/travelling, had/has <his> <deputy> sit/stand/step in, has/have/had/with nobody/no_one/nothing but <his> <deputy>, sent/sends/send nobody/no_one but <his> <deputy>',
  },
];

/** What a deputy says and where he sits, told behind the one who does not. */
const SPEAKS = 'read/reads/will_read/is_to_read/delivers/delivered/will_deliver/gives/gave/will_give';
const SEAT =
  'has/have/had/gets/got/takes/took/will_take/will_have/fills/filled/occupies/occupied/sits_in/sat_in/to_sit_in/will_sit_in <his>/the seat/chair';

/** A deputy who goes alone. */
export const deputies: readonly CueRow[] = [
  {
    act: 'represent',
    tense: 'now',
    who: 'former',
    needs: 'away',
    forms: [
      '<his> <deputy>',
      '<his> <deputy> ~',
      '<his> <deputy> <comma>',
      '<his> <deputy> <comma> ~ <comma>',
      '<his> ~ <deputy>',
    ]
      .flatMap((who) => [`${who} ${SPEAKS} <his>/the speech/statement/address/remarks`, `${who} ${SEAT}`])
      .concat(
        '<his> <deputy> is on the/his way, <his> <deputy> has/had? arrived/landed, <his> <deputy> will be there, <his> <deputy> makes/made the trip/journey, <deputy> ~ will be there for him/her',
      )
      .concat('<deputy> ~ leads/led/will_lead/heads/headed/will_head the/a delegation/team')
      .join(', '),
  },
  {
    act: 'represent',
    tense: 'behind',
    who: 'actor',
    forms:
      'put <his> ~ secretary/minister <comma> ~ <comma> in charge of the delegation/team, put <his> ~ secretary/minister in charge of the delegation/team',
  },
  {
    act: 'represent',
    tense: 'now',
    who: 'former',
    forms: 'the ~ minister <comma> ~ <comma> leads/led/heads/headed/will_lead/will_head the delegation/team',
  },
  {
    act: 'represent',
    tense: 'behind',
    who: 'actor',
    forms: 'leaving <leader> <comma> <his> <deputy>, left <leader> <comma> <his> <deputy> <comma> to',
  },
  {
    act: 'represent',
    tense: 'now',
    who: 'former',
    forms:
      '<his> <deputy> <comma>? ~ <comma>? leads/led/heads/headed/will_lead/will_head/is_leading the/a/his/her ~ delegation/team, <his> <deputy> leads/led/heads/headed/will_lead/will_head/is_leading the/a/his/her delegation/team',
  },
  {
    act: 'represent',
    tense: 'now',
    who: 'former',
    needs: 'end',
    forms:
      '<his> <deputy> <comma> ~ <comma> was/is/will_be sent, <his> <deputy> goes/will_go/is_going/went/travels/will_travel/travelled/flies/flew',
  },
];

/** What hosts do. */
export const hospitality: readonly CueRow[] = [
  ...conjugate(
    { act: 'host', needs: 'day' },
    'bang bangs banged banged banging; wield wields wielded wielded wielding; bring_down brings_down brought_down brought_down bringing_down; hold holds held held holding',
    '<his> gavel, the gavel',
  ),
  ...conjugate({ act: 'host', needs: 'day' }, 'take takes took taken taking', 'the salute'),
  ...conjugate({ act: 'host', needs: 'day' }, 'roll rolls rolled rolled rolling', 'out the red carpet'),
  ...conjugate(
    { act: 'host', needs: 'day' },
    'give gives gave given giving; throw throws threw thrown throwing; lay_on lays_on laid_on laid_on laying_on; hold holds held held holding; offer offers offered offered offering',
    'a ~ banquet/reception/dinner/lunch/luncheon, a ~ banquet/reception/dinner/lunch/luncheon for ~ <people>',
  ),
  ...conjugate(
    { act: 'host', needs: 'day' },
    'open opens opened opened opening; close closes closed closed closing',
    "the leaders ' gathering/meeting/session/segment/summit, the leaders gathering/meeting/session/segment/summit",
  ),
  { act: 'host', tense: 'now', who: 'object', forms: 'it falls/fell/will_fall to <leader> to chair/host/preside' },
];
