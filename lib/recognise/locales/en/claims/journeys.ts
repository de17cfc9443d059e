import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate, predicate } from '../verbs.ts';

const GO = 'go goes went gone going';
const COME = 'come comes came come coming';
const TRAVELS = `travel travels travelled travelled travelling; travel travels traveled traveled traveling;
  fly flies flew flown flying; head heads headed headed heading; journey journeys journeyed journeyed journeying;
  jet jets jetted jetted jetting; return returns returned returned returning; ${GO}; ${COME}`;

const DEPARTS = `leave leaves left left leaving; depart departs departed departed departing; take_off takes_off took_off taken_off taking_off;
  set_off sets_off set_off set_off setting_off; set_out sets_out set_out set_out setting_out`;
const FLIES_OUT = `fly_out flies_out flew_out flown_out flying_out; fly_off flies_off flew_off flown_off flying_off;
  jet_off jets_off jetted_off jetted_off jetting_off; jet_out jets_out jetted_out jetted_out jetting_out; head_off heads_off headed_off headed_off heading_off; head_out heads_out headed_out headed_out heading_out`;

/** Journeys: to the event, or to its place while the article is about it. */
export const journeys: readonly CueRow[] = [
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    TRAVELS,
    `to <country>, to the <country> capital, to the? <goal>, to <country> 's <goal>, in for, to, for the? <goal>, there, into <country>, into <name>`,
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'cross crosses crossed crossed crossing',
    'into <country>, the border into <country>',
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'spend spends spent spent spending',
    '<event> in, <event> at, <event> on',
  ),
  ...conjugate({ act: 'leave' }, `${GO}; fly flies flew flown flying; head heads headed headed heading`, 'home'),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'visit visits visited visited visiting; reach reaches reached reached reaching',
    '<country>, the <country> capital, <name>',
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'preview' },
    'drop_by drops_by dropped_by dropped_by dropping_by; stop_by stops_by stopped_by stopped_by stopping_by; look_in looks_in looked_in looked_in looking_in; drop_in drops_in dropped_in dropped_in dropping_in',
    'on, at, for, too, briefly',
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'arrive arrives arrived arrived arriving; land lands landed landed landing; touch_down touches_down touched_down touched_down touching_down',
    'in, at, for, there',
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'leave leaves left left leaving; depart departs departed departed departing; take_off takes_off took_off taken_off taking_off; set_off sets_off set_off set_off setting_off; set_out sets_out set_out set_out setting_out',
    'for <country>, for the? <goal>, for the <country> capital, to <country>',
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'board boards boarded boarded boarding',
    'a train to, a plane to, a flight to, his train to, his plane to, his train for, a train for',
  ),
  ...conjugate(
    { act: 'come', journey: true },
    'make makes made made making',
    'the trip, the journey, the short/long/brief trip/journey/hop to/up/across/over/there, his way to, their way to, the trip to',
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'pay pays paid paid paying',
    'a visit to, a working visit to, an official visit to, a state visit to',
  ),
  {
    act: 'come',
    tense: 'now',
    forms: `the first ~ leader/president/head_of_state/head_of_government/prime_minister/chancellor/monarch/pope at/on the? <goal>/rostrum/podium/tribune/stand, the only/first/last one ~ to come/attend/show/turn/make/appear/travel, one of the few ~ to come/attend/show/turn/make/appear/travel, only/sole/lone ~ leader/leaders/president/presidents/premier/guest/guests/head/heads/head_of_state/heads_of_state/head_of_government/chancellor/monarch at/on/in the? <goal>, only/sole/lone ~ leader/leaders/president/presidents/premier/guest/guests/head/heads present/attending/there/in_attendance/on_hand/on_the_stand/on_the_tribune/in_the_stands, only/sole/lone ~ leader/leaders/guest/guests in <country>, only/sole/lone leader/head_of_state/head_of_government/president from ~ <country>, only/sole/lone ~ member/members present/attending/there/in_attendance, only ~ leader/leaders/guest/guests at <country> 's <goal>`,
  },
  ...conjugate(
    { act: 'come' },
    'travel travels travelled travelled travelling; travel travels traveled traveled traveling; fly_in flies_in flew_in flown_in flying_in; fly_over flies_over flew_over flown_over flying_over; jet_in jets_in jetted_in jetted_in jetting_in; come_over comes_over came_over come_over coming_over; come_along comes_along came_along come_along coming_along',
  ),
  ...conjugate({ act: 'come', journey: true }, TRAVELS, 'straight from, directly from, on from'),
  {
    act: 'come',
    journey: true,
    needs: 'goal',
    negative: true,
    tense: 'now',
    forms:
      'not going to <country>, not going to the <country> capital, not going to the? <goal>, no longer going to <country>, no longer going to the? <goal>, not going to the ~ <goal>, not going to <name>',
  },
  ...conjugate(
    { act: 'come', journey: true, needs: 'preview' },
    'lead leads led led leading; spearhead spearheads spearheaded spearheaded spearheading; head heads headed headed heading',
    `a delegation, a ~ delegation, the delegation, the <country> delegation, <country> 's delegation, his delegation, her delegation, <his> country 's ~ delegation, <his> country 's delegation, <leader> 's delegation`,
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'descend descends descended descended descending; converge converges converged converged converging',
    'on <country>, on the? <goal>, on the <country> capital, on <name>, upon <country>',
  ),
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'went/came/travelled/traveled/flew despite, went/came/travelled/traveled anyway/regardless/nonetheless/nevertheless/all_the_same/in_spite_of/after_all/in_defiance_of',
  },
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'continue continues continued continued continuing; proceed proceeds proceeded proceeded proceeding; move_on moves_on moved_on moved_on moving_on; carry_on carries_on carried_on carried_on carrying_on; press_on presses_on pressed_on pressed_on pressing_on; fly_on flies_on flew_on flown_on flying_on; travel_on travels_on travelled_on travelled_on travelling_on',
    'to <country>, to the? <goal>, to the <country> capital, onwards? to <country>',
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'leave leaves left left leaving; depart departs departed departed departing; set_off sets_off set_off set_off setting_off; set_out sets_out set_out set_out setting_out; fly flies flew flown flying; travel travels travelled travelled travelling',
    '<country>/<name> ~ for <country>, from <country>/<name> ~ for/to <country>, <country>/<name> ~ for the? <goal>',
  ),
  // "leaves on Friday for Rio", "leaves Delhi on Friday for the Brics summit": of one who sets out, where to.
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    DEPARTS,
    `for the? <event>, for <country> 's <event>/<goal>, for <name>, on? <date> for/to <country>/<name>, on? <date> for the? <goal>/<event>, <country>/<name> ~ for the? <event>, <country>/<name> ~ for the annual/two-day/three-day/upcoming/military <goal>, <country>/<name> ~ for <country> 's <goal>/<event>, <country>/<name> on? <date> to attend/join/take_part/participate, on? <date> to attend/join/take_part/participate`,
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    FLIES_OUT,
    `to <country>, for <country>, for <name>, ~ for the? <goal>, ~ for the? <event>, ~ for <country> 's <goal>/<event>, to <country>/<name> ~ for the? <goal>/<event>, of <country>/<name> ~ for the? <goal>/<event>, of <country>/<name> ~ for <country> 's <goal>/<event>, of <country>/<name> ~ for <country>, on? <date> for/to <country>/<name>`,
  ),
  {
    act: 'come',
    tense: 'now',
    journey: true,
    needs: 'preview',
    forms: 'has/have been here/in_town since',
  },
  // "is going to" before a place is no future.
  {
    act: 'come',
    journey: true,
    needs: 'goal',
    tense: 'ahead',
    forms:
      "is/are/am going to <country>, is/are/am going to the? <goal>, is/are/am going to the ~ <goal>, is/are/am going to <country> 's <goal>, is/are/am going to the <country> capital, is/are/am going to <name>",
  },
  // Without a word of where: only while the paragraph speaks of the event.
  ...conjugate({ act: 'come' }, `${GO}; ${COME}`, ''),
  {
    act: 'come',
    journey: true,
    tense: 'now',
    forms:
      'on his way, on her way, on their way, already on his way, en route to <country>, on his way to <country>, on their way to <country>, on board his train',
  },
  {
    act: 'come',
    tense: 'ahead',
    negative: true,
    forms: 'not expected at/in/among/there',
  },
  {
    act: 'come',
    tense: 'behind',
    forms: 'got as far as <country>, made it as far as <country>, only got as far as <country>',
  },
  ...conjugate(
    { act: 'come', journey: true, needs: 'scene' },
    'bring brings brought brought bringing; take takes took taken taking',
    '~ along, his wife, ~ ministers, a delegation, a large delegation',
  ),
  ...predicate(
    { act: 'come', journey: true, needs: 'goal' },
    'bound for, headed for, on a plane to, in the air, in <country> since/already',
  ),
  {
    act: 'come',
    tense: 'behind',
    who: 'owner',
    needs: 'goal',
    forms: `visit to <country>, trip to <country>, journey to <country>, earlier visit to <country>, earlier trip to <country>, recent visit to <country>`,
  },
  {
    act: 'come',
    tense: 'now',
    journey: true,
    needs: 'preview',
    forms: 'touches/touch down, is/are making <his> ~ trip/journey/visit to <country>, sets/set off for',
  },
];
