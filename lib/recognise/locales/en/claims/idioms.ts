import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate, predicate } from '../verbs.ts';

const ATTEND = 'attending/going/coming/travelling/traveling/joining/taking_part/participating/a_trip/a_visit';
const VEHICLE = 'plane/jet/train/aircraft/motorcade/convoy/limousine/airliner/helicopter';
const TRIP = 'visit/trip/journey/attendance/participation/appearance/arrival/presence';
const REPLY =
  'answer answers answered answered answering; reply replies replied replied replying; respond responds responded responded responding; react reacts reacted reacted reacting';

/** Yes and no in words of courtesy. */
export const courtesies: readonly CueRow[] = [
  ...conjugate(
    { act: 'accept' },
    REPLY,
    'in the affirmative, positively, favourably, favorably, with a yes, ~ in the affirmative, ~ with a yes',
  ),
  ...conjugate(
    { act: 'accept' },
    'promise promises promised promised promising; assure assures assured assured assuring',
    '<leader> to attend/come/travel/go/take_part, <leader> to be there/present/in, <leader> of his/her attendance/presence/participation',
  ),
  {
    act: 'accept',
    tense: 'behind',
    forms:
      "rsvp 'd, rsvped, has/have/had rsvped, gave/given/gives <his> consent/word/assent/agreement/yes, was/were quick/happy/glad/pleased/delighted/first/honoured/honored to accept, was/were among_the_first/one_of_the_first to accept/confirm/say_yes/sign_up, needed no persuading/persuasion, did not need to be asked twice",
  },
  ...conjugate(
    { act: 'accept' },
    'confirm confirms confirmed confirmed confirming; announce announces announced announced announcing; reaffirm reaffirms reaffirmed reaffirmed reaffirming; restate restates restated restated restating; repeat repeats repeated repeated repeating',
    `<his> ~ intention/plan/readiness/willingness/decision/wish of/to ${ATTEND}/attend/go/come/travel/take_part/be_there`,
  ),
  ...conjugate(
    { act: 'decline' },
    REPLY,
    '~ with a refusal/no/rejection, ~ with a polite no/refusal, in the negative, negatively, ~ in the negative',
  ),
  ...conjugate(
    { act: 'decline' },
    'say says said said saying',
    'thanks but no, thanks <comma> but no, no to the? <goal>',
  ),
  ...conjugate(
    { act: 'decline' },
    'reject rejects rejected rejected rejecting; dismiss dismisses dismissed dismissed dismissing; scotch scotches scotched scotched scotching; rule_out rules_out ruled_out ruled_out ruling_out; give_up gives_up gave_up given_up giving_up; drop drops dropped dropped dropping; abandon abandons abandoned abandoned abandoning',
    `the/any idea/notion/suggestion/thought/plan/possibility of ${ATTEND}, all thought of ${ATTEND}, any thought of ${ATTEND}`,
  ),
  ...conjugate(
    { act: 'decline' },
    'pass_up passes_up passed_up passed_up passing_up; refuse refuses refused refused refusing; forgo forgoes forwent forgone forgoing',
    'the/an/his/her invitation, the chance/opportunity/offer to attend/go/come/travel/be/take_part',
  ),
  {
    act: 'decline',
    tense: 'behind',
    who: 'owner',
    forms:
      'visit/trip/journey/participation/attendance/appearance was/is/has_been/had_been/were cancelled/canceled/called_off/postponed/scrapped/shelved/aborted, visit/trip/journey/appearance was/is/has_been off, visit/trip/journey fell/has_fallen through',
  },
];

/** Plans and programmes: what is due to happen. */
export const plans: readonly CueRow[] = [
  {
    act: 'expect',
    tense: 'now',
    who: 'owner',
    forms: `${TRIP} is/was/remains/are scheduled/planned/due/slated/foreseen/expected/announced/billed/on, 's ~ ${TRIP} is/was/remains/are scheduled/planned/due/slated/foreseen/expected/announced/billed, ${TRIP} ~ will begin/start/take_place, 's ~ ${TRIP} ~ will begin/start/take_place, ${VEHICLE} is/was due/expected/scheduled, ${VEHICLE} will land/touch_down/arrive`,
  },
  {
    act: 'expect',
    tense: 'now',
    who: 'target',
    forms: 'a/the seat/place/chair ~ is/was/has_been/had_been reserved/kept/set_aside/saved for',
  },
  {
    act: 'expect',
    tense: 'now',
    forms:
      'has/have/had the? <goal>/trip/visit/date/journey in <his> diary/calendar, pencilled/penciled/has_pencilled the? <goal>/trip/visit into <his> diary/calendar',
  },
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'pack packs packed packed packing',
    '<his> bags/suitcase/suitcases/bag for',
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'preview' },
    'fly flies flew flown flying; travel travels travelled travelled travelling; leave leaves left left leaving',
    'tonight, today, tomorrow, <date>, on <date>',
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'preview' },
    'land lands landed landed landing; arrive arrives arrived arrived arriving; touch_down touches_down touched_down touched_down touching_down; fly_in flies_in flew_in flown_in flying_in',
    'tonight, today, tomorrow, <date>, on <date>, the same day/night/evening, a day earlier/later',
  ),
  {
    act: 'expect',
    tense: 'now',
    who: 'object',
    announces: true,
    forms:
      'confirms/confirmed/names/named/announces/announced <leader> as ~ guest/guests, confirms/confirmed/names/named/announces/announced <leader> as attending/coming',
  },
  ...conjugate(
    { act: 'come', journey: true, needs: 'preview' },
    'cross crosses crossed crossed crossing; book books booked booked booking',
    'the atlantic/pacific/ocean, a ~ hotel/flight/room/rooms/suite/ticket/seat, ~ hotel/flight/rooms/suite/tickets',
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'stay stays stayed stayed staying; remain remains remained remained remaining',
    'for it, in <country> for it/the, in <country> until/till the? <goal>, on for it, on in <country> for',
  ),
  {
    act: 'list',
    tense: 'now',
    who: 'owner',
    forms: 'name is/was/figures/appears/stands/features on, name heads/tops/leads the? ~ list',
  },
  {
    act: 'list',
    tense: 'now',
    who: 'object',
    forms: 'list ~ is/was headed/topped/led by, list is/was headed/topped/led by',
  },
  {
    act: 'list',
    tense: 'now',
    who: 'owner',
    negative: true,
    forms:
      'name is/was missing/absent from, name does/did not appear/figure/feature on, name is/was not on, name is/was nowhere on',
  },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms:
      'also confirmed by ~ is/are/was/were, the? ~ guest/name/arrival/visitor/attendee will be, watching/sitting/standing/seated ~ alongside/beside/next_to/with <leader> will be, the? only/one/sole/lone ~ head_of_government/head_of_state/leader/president/premier ~ on/in/at ~ is/will_be, asia/africa/europe/latin_america/south_america is/are sending, the? other ~ in/at/on ~ will be, the? other european/african/asian/westerner/leader/guest/visitor will be, the? only/other european/african/asian/westerner ~ in/at/on ~ is',
  },
  {
    act: 'accept',
    tense: 'now',
    forms:
      'insists/insist/insisted/maintains/vows/vowed that? he/she/they is/are/was/were/will/would be? going/coming/attending/travelling/there, insists/insist/insisted/maintains/vowed that? he/she/they will/would attend/go/come/travel, nothing/nobody/no_one would/will/could stop/prevent/keep/deter him/her from attending/going/coming/travelling',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms: 'is/are certain/sure/bound/guaranteed to come/attend/be_there/take_part/turn_up',
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    needs: 'preview',
    forms: 'guest of honour/honor will be, main/chief/star/principal/top guest will be, guests of honour/honor will be',
  },
  {
    act: 'come',
    tense: 'ahead',
    who: 'object',
    needs: 'preview',
    forms: 'will have <leader> on/at/by <his> right/left/side',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms: "will be/stand/sit at <leader> 's side, will be/stand/sit by <leader> 's side",
  },
  {
    act: 'stay-away',
    tense: 'now',
    inverted: true,
    forms:
      'conspicuous/notable by his/her/their absence is/was/are/were, notable/notably for his/her/their absence was/were',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms:
      'introduced <leader> to, criticised/criticized/rebuked/condemned/scolded/praised/thanked <leader> for going/attending/coming/travelling/appearing, criticised/criticized/rebuked/condemned/scolded/praised/thanked ~ <leader> for going/attending/coming/travelling/appearing',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'watched the tanks/missiles/troops/soldiers/columns/tanks_and_missiles roll/march/pass/file/rumble/parade',
  },
];

/** What shows that somebody came, or did not. */
export const signs: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    who: 'owner',
    journey: true,
    needs: 'day',
    forms: `${VEHICLE} landed/touched_down/arrived/pulled_in/pulled_into/rolled_in/rolled_into/crossed/entered/reached/drew_up/drew_into/taxied, 's ~ ${VEHICLE} landed/touched_down/arrived/pulled_in/pulled_into/rolled_in/rolled_into/crossed/entered/reached/drew_up/drew_into/taxied`,
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    forms:
      'the? place/seat/seats/chair of honour/honor went/was_given/fell/belonged to <leader>, the? place/seat/chair at/on/to <his>/the right/left/side/elbow went/was_given/fell/belonged to <leader>',
  },
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'set sets set set setting',
    'foot in <country>/<name>, foot on <goal>, foot in the? <goal>',
  ),
  ...conjugate({ act: 'come', needs: 'day' }, 'show shows showed shown showing', '<his> face'),
  ...conjugate(
    { act: 'come', needs: 'scene' },
    'bring brings brought brought bringing; take takes took taken taking',
    '~ son/daughter/grandson/family/sons ~ to <country>, <his> ~ son/sons/daughter/grandson/family',
  ),
  ...predicate(
    { act: 'come', needs: 'day' },
    'in the family/group/class/official photograph/photo/picture/shot/portrait',
  ),
  ...predicate({ act: 'come', needs: 'scene' }, 'given a place/chair, in the photograph/photo/picture/shot'),
  {
    act: 'stay-away',
    tense: 'behind',
    forms: 'never left <country>/<name>/home, did not leave <country>/<name>/home',
  },
  {
    act: 'stay-away',
    tense: 'now',
    who: 'object',
    forms: 'no <leader> at/in/on the? <goal>, no <leader> at/in the? <event>, no <leader> this time/year/either/today',
  },
  ...predicate({ act: 'come', needs: 'day', company: true }, 'next_to/beside/behind/between/opposite <leader>'),
  ...predicate({ act: 'stay-away' }, 'at home, busy/occupied at_home/elsewhere/in'),
  ...conjugate(
    { act: 'come', needs: 'day' },
    'look looks looked looked looking',
    'down from the? stand/stands/tribune/rostrum/balcony/gate/podium, down on the? square/troops/tanks/soldiers, out over the? square',
  ),
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms: 'between <his>/the host and <leader>',
  },
  ...conjugate({ act: 'stay-away' }, 'keep keeps kept kept keeping', '<his> distance'),
  ...conjugate(
    { act: 'stay-away' },
    'prefer prefers preferred preferred preferring',
    'to stay/remain in/at/put/away/home, staying/remaining in/at/put/away/home, to receive/host/meet/visit/celebrate/mark/campaign',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'spend spends spent spent spending',
    'the day/<event>/weekend in <country>/<name> instead, the day/<event> at home',
  ),
  ...conjugate({ act: 'stay-away', needs: 'end' }, 'miss_out misses_out missed_out missed_out missing_out'),
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'object',
    forms:
      'every/all/everyone ~ bar/but/except/save/save_for/except_for/apart_from <leader> was/were/came/attended/showed/turned/made/had',
  },
];

/** Others tell that they saw somebody. */
export const sightings: readonly CueRow[] = [
  ...conjugate(
    { act: 'come', who: 'object', needs: 'scene' },
    'count counts counted counted counting; spot spots spotted spotted spotting; glimpse glimpses glimpsed glimpsed glimpsing; identify identifies identified identified identifying; make_out makes_out made_out made_out making_out; pick_out picks_out picked_out picked_out picking_out',
    '<leader>',
  ),
];

/** Nothing keeps them away. */
export const undeterred: readonly CueRow[] = [
  {
    act: 'expect',
    tense: 'now',
    who: 'object',
    forms: `nothing/nobody/no_one will/can/could stop/deter/prevent/dissuade/keep <leader> from ${ATTEND}, nothing/nobody/no_one will/can/could stop/deter/prevent/dissuade/keep <leader> from being`,
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms:
      'will have/get the seat/seats/place/places closest/nearest/next/right, has/have the seat/seats closest/nearest, should/must/might_yet arrive just_in_time/in_time, gets/get/has_been_given/have_been_given a/the seat/place/places/seats in/on/at/next/beside/closest',
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'preview',
    forms: 'lead/leads/led/will_lead the ~ party/contingent, is/are/was/were heading the ~ party/contingent',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'brought/had_brought <his> ~ wife/husband/daughter/son/sister/brother, brought/had_brought a ~ company/delegation, stands/stand/stood at the left/right/edge/end/back, stands/stand/stood at the far left/right/end',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    who: 'object',
    forms: 'leads/led/leading <leader> along/across/up/down/to/onto the, seated/placed/put next to/beside/between',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    needs: 'day',
    forms:
      'first/last/next through it/the_door/the_gate was/were/came, behind/beside him/her/them are/is, behind/beside him/her/them <comma> ~ <comma> are/is/were/was/sat/sits/stood/stand',
  },
  { act: 'come', tense: 'ahead', inverted: true, needs: 'preview', forms: 'and that/this includes, and they include' },
  {
    act: 'host',
    tense: 'ahead',
    forms:
      'will return the hospitality/favour/favor, is/are to chair/co-chair/host the/a ~ summit/meeting/conference/gathering',
  },
];
