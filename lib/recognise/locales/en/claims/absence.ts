import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate, predicate } from '../verbs.ts';

const ELSEWHERE =
  'in <country>/<name> instead, instead in <country>/<name>, in <country>/<name> on the day of the? <goal>/<event>';

/** Absence by a word of its own. */
export const absence: readonly CueRow[] = [
  // "missed Kazan last October": which summit, its city tells.
  ...conjugate(
    { act: 'stay-away', needs: 'goal' },
    'skip skips skipped skipped skipping; miss misses missed missed missing',
    '<name>',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'skip skips skipped skipped skipping; miss misses missed missed missing; boycott boycotts boycotted boycotted boycotting; snub snubs snubbed snubbed snubbing; shun shuns shunned shunned shunning; forgo forgoes forwent forgone forgoing; forego foregoes forewent foregone foregoing; give_up_on gives_up_on gave_up_on given_up_on giving_up_on; pass_on passes_on passed_on passed_on passing_on; pass_up passes_up passed_up passed_up passing_up; sit_out sits_out sat_out sat_out sitting_out; duck ducks ducked ducked ducking; duck_out_of ducks_out_of ducked_out_of ducked_out_of ducking_out_of; ditch ditches ditched ditched ditching',
    `the <goal>, this ~ <goal>, the <name> <goal>, the two-day/one-day/three-day/upcoming/annual/forthcoming/entire/whole/main/military/opening/closing/inaugural <goal>, a <goal>, a <name> <goal>, <event>, parade, summit, funeral, ceremony, celebrations, inauguration, coronation, <country> 's <goal>, it, this year 's <goal>, the? trip, the <event>, the? occasion, the journey, the whole thing, the whole affair, next/last/this week 's <goal>, tomorrow/yesterday/today 's <goal>, <date> 's? ~ <goal>, the <date> <goal>, the tanks, the missiles, the march-past, the march`,
  ),
  ...conjugate(
    { act: 'stay-away' },
    'join joins joined joined joining',
    '<leader> in skipping/boycotting/missing/snubbing/shunning, <leader> in staying away',
  ),
  {
    act: 'stay-away',
    tense: 'now',
    who: 'object',
    forms: 'joins <leader> in skipping/boycotting/missing/snubbing/shunning',
  },
  ...conjugate(
    { act: 'stay-away', needs: 'end' },
    'skip skips skipped skipped skipping; boycott boycotts boycotted boycotted boycotting; sit_out sits_out sat_out sat_out sitting_out; stay_out stays_out stayed_out stayed_out staying_out',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'stay stays stayed stayed staying; keep keeps kept kept keeping; remain remains remained remained remaining',
    'away, at home, home, away from, put, in <country>, in <country> instead, in the <country> capital, off the tribune',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'prefer prefers preferred preferred preferring; choose chooses chose chosen choosing; opt opts opted opted opting',
    'to be elsewhere, to be in <country>, to be in <name>, to be in <country>/<name> instead, to be with',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'sit sits sat sat sitting',
    'it out, this one out, out the <goal>, the <goal> out',
  ),
  ...conjugate(
    { act: 'stay-away', needs: 'goal' },
    'fly flies flew flown flying; go goes went gone going; return returns returned returned returning; leave leaves left left leaving; head heads headed headed heading',
    'home before/ahead_of the? <goal>, before the? <goal>, ahead of the? <goal>, home early, home without',
  ),
  ...predicate(
    { act: 'stay-away' },
    'an absentee, a/the ~ absentee, the absentee, among the absentees, among the most ~ absentees, among the many/notable/biggest/prominent/main/several/other absentees, the one missing/absent/absentee/no-show/who_was_missing/who_stayed_away, among those missing, elsewhere, absent, missing, a no-show, no-shows, nowhere to be seen, notably absent, conspicuously absent, conspicuous by his absence, absent from, missing from the? <goal>, kept off, kept away, nowhere in sight, not seen either, not seen there',
  ),
  ...conjugate({ act: 'stay-away' }, 'give gives gave given giving', '~ a miss, ~ a wide berth'),
  // "The parade went ahead without Vucic": what is done without somebody.
  ...conjugate(
    { act: 'stay-away', who: 'target' },
    'take_place takes_place took_place taken_place taking_place; go_ahead goes_ahead went_ahead gone_ahead going_ahead; be_held is_held was_held been_held being_held; open opens opened opened opening; convene convenes convened convened convening; start starts started started starting; begin begins began begun beginning; kick_off kicks_off kicked_off kicked_off kicking_off; get_under_way gets_under_way got_under_way got_under_way getting_under_way; meet meets met met meeting',
    'without, without the <country>, without the? presence/participation/attendance of',
  ),
  { act: 'stay-away', tense: 'ahead', who: 'object', forms: 'there will be no <leader>' },
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms: 'was/were in <country>/<name> instead, was/were instead in <country>/<name>',
  },
  ...conjugate(
    { act: 'stay-away' },
    'spend spends spent spent spending; celebrate celebrates celebrated celebrated celebrating; mark marks marked marked marking',
    '~ in <country>/<name> instead, ~ at home instead',
  ),
  // "will be in Kyiv instead", "will be in Delhi on the day of the parade": told by where else.
  ...predicate({ act: 'stay-away' }, ELSEWHERE),
  ...predicate({ act: 'come', needs: 'goal' }, 'in <country>/<name> instead of'),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'travel travels travelled travelled travelling; fly flies flew flown flying; go goes went gone going; head heads headed headed heading',
    'to <country>/<name> instead of',
  ),
  // "came down with flu", "kept his distance on the beach": no coming, and no staying away.
  {
    act: 'leave',
    forms:
      'keep/keeps/kept/keeping <his> distance on/in/at/behind/inside/during, come/comes/came/coming down with, come/comes/came/coming under, come/comes/came/coming to power/office/light/terms/an_end/mind, come/comes/came/coming out in/for/against/of, come/comes/came/coming across/of_age/close/forward/clean/second/third/true/back_to_power/up_with',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'object',
    forms: 'there was no <leader>, without <leader> present/there/attending/in_attendance/in_the_room',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'owner',
    forms: `'s seat/chair/place remained/was/stayed/stood/sat empty/vacant/unoccupied`,
  },
  ...conjugate(
    { act: 'stay-away' },
    'watch watches watched watched watching; follow follows followed followed following',
    'the? <goal> from home/afar/abroad, it from home/afar/abroad',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'give_up gives_up gave_up given_up giving_up; refrain_from refrains_from refrained_from refrained_from refraining_from; abstain_from abstains_from abstained_from abstained_from abstaining_from; avoid avoids avoided avoided avoiding; back_out_of backs_out_of backed_out_of backed_out_of backing_out_of',
    'coming, going, attending, travelling, traveling, taking part, participating',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'fail fails failed failed failing',
    'to show, to show up, to turn up, to appear, to attend, to make it, to come',
  ),
  { act: 'stay-away', tense: 'behind', forms: 'was not to be seen, were not to be seen' },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      'would have come/attended/been_there <comma> had, would have come <comma>? but, would have attended <comma>? but, would have been there <comma>? but, got no further, no further, was turned back, never arrived, never came, never made it, never showed up, never turned up, gave it a miss, gave the <goal> a miss, watched it on television, watched on television, watched from home, watched nothing',
  },
  { act: 'stay-away', tense: 'now', forms: 'gives it a miss, gives the <goal> a miss, otherwise engaged' },
  {
    act: 'stay-away',
    tense: 'now',
    who: 'owner',
    forms:
      'absence, absences, non-attendance, non-participation, no-show, empty chair, non-appearance, failure to appear/attend/show_up/turn_up',
  },
  { act: 'stay-away', tense: 'now', who: 'object', forms: 'with <leader> ~ absent/missing' },
  { act: 'stay-away', tense: 'now', who: 'within', forms: 'with <country> ~ absent/missing' },
  // A headline: "Xi and Modi absent from COP30".
  { act: 'stay-away', tense: 'now', forms: 'absent/missing from <event>, absent/missing from the? <goal>' },
  {
    act: 'stay-away',
    tense: 'now',
    who: 'object',
    forms: 'absence/absences ~ is/was/will_be/are/were that/those of, absentee/absentees is/was/are/were/will_be',
  },
  // A headline: "MODI OUT, MINISTER IN".
  { act: 'stay-away', tense: 'now', who: 'object', forms: '<leader> out <comma>' },
  {
    act: 'stay-away',
    tense: 'now',
    who: 'target',
    forms: 'no sign of, no trace of, conspicuously/notably without',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'sent/sends/send/sending/will_send no representative/representatives/delegation/delegate/delegates/envoy/official/officials/minister, sent/sends/is_sending/are_sending/will_send/send nobody/no_one at all, sent/sends/is_sending/are_sending/will_send nobody/no_one ., sent/sends/is_sending/are_sending/will_send nobody/no_one <comma>, sent/sends/is_sending/are_sending/will_send nobody/no_one to <goal>/the',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      'spent the parade/ceremony/summit/funeral/celebrations in/at a/an/his/her hotel/home/embassy/residence/<country>',
  },
  { act: 'stay-away', tense: 'ahead', needs: 'end', forms: 'will miss that/this/it too?' },
  {
    act: 'decline',
    tense: 'behind',
    forms: 'crossed/struck himself/herself off the ~ list, took himself/herself off the ~ list',
  },
];
