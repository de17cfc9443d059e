import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../verbs.ts';

const YES_TO =
  'to attend, to come, to take part, to participate, to travel, to go, to fly, to visit <country>, to be there, to be present, to make the trip, to join, to be in <country>, to be at the? <goal>, to be on red_square, to be on hand, to fly in, to make it, to show up';
const ATTENDANCE =
  'attendance, participation, presence, visit, trip, travel, coming, journey, plans to attend, intention to attend, intention to come, intention to go, intention to travel, intention to take part, readiness to come, acceptance';
/** One form for several nouns that are somebody's: "his trip", "their visit". */
const his = (nouns: string): string => `<his> ${nouns.replaceAll(' ', '_').split(',_').join('/')}`;

/** A yes from the leader's own side. */
export const acceptance: readonly CueRow[] = [
  ...conjugate(
    { act: 'accept' },
    'accept accepts accepted accepted accepting; take_up takes_up took_up taken_up taking_up',
    `~ invitation, ~ invitations, ~ invite, the trip, an? invitation to attend, an? invitation to`,
  ),
  ...conjugate(
    { act: 'accept', needs: 'end' },
    'accept accepts accepted accepted accepting; confirm confirms confirmed confirmed confirming',
  ),
  ...conjugate(
    { act: 'accept' },
    'agree agrees agreed agreed agreeing; promise promises promised promised promising; pledge pledges pledged pledged pledging; vow vows vowed vowed vowing; decide decides decided decided deciding; commit commits committed committed committing; resolve resolves resolved resolved resolving',
    YES_TO,
  ),
  ...conjugate(
    { act: 'accept' },
    'confirm confirms confirmed confirmed confirming; announce announces announced announced announcing; reaffirm reaffirms reaffirmed reaffirmed reaffirming; pledge pledges pledged pledged pledging',
    his(ATTENDANCE),
  ),
  ...conjugate(
    { act: 'accept' },
    'confirm confirms confirmed confirmed confirming',
    'it, attendance, participation, that too, the trip, the visit, they would attend, they will attend, they would come, by telephone, by phone',
  ),
  ...conjugate(
    { act: 'accept' },
    'announce announces announced announced announcing; declare declares declared declared declaring',
    'plans to attend, plans to travel, plans to visit, plans to come, plans to take part, plans to go, his intention to attend, his intention to come, his intention to travel, their intention to attend',
  ),
  ...conjugate({ act: 'accept' }, 'say says said said saying', 'yes'),
  {
    act: 'accept',
    tense: 'behind',
    forms:
      "has/have committed to attending/going/coming/travelling, reiterated/repeated/reaffirmed <his> intention/readiness/plan/plans/commitment to attend/travel/come/go/take_part/be, has signed up, have signed up, signed up to attend, given his word, given their word, gave his word, rsvp'd, was the first to accept, were the first to accept, among those to have accepted, among those who have accepted, among the leaders to have accepted, sent word that he would come",
  },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'the only/first/last/sole ~ to have accepted/confirmed/agreed, the only/first/last/sole one ~ to have accepted/confirmed/agreed, one of the ~ heads_of_state/leaders/presidents to have accepted/confirmed/agreed, the only one of the ~ heads_of_state/leaders/presidents/countries to have accepted/confirmed/agreed',
  },
  {
    act: 'accept',
    tense: 'behind',
    who: 'object',
    forms: 'invitation was/had_been/has_been/were accepted by, invitations were/have_been accepted by',
  },
  {
    act: 'accept',
    tense: 'behind',
    who: 'owner',
    forms:
      'acceptance, decision to attend, decision to go, decision to come, decision to travel, decision to take part',
  },
  {
    act: 'accept',
    tense: 'now',
    forms:
      'insists on attending, insists on going, is determined to attend, is determined to go, is committed to attending',
  },
];

/** A no from the leader's own side. */
export const refusal: readonly CueRow[] = [
  ...conjugate(
    { act: 'decline' },
    'decline declines declined declined declining; refuse refuses refused refused refusing; reject rejects rejected rejected rejecting; spurn spurns spurned spurned spurning; snub snubs snubbed snubbed snubbing; rebuff rebuffs rebuffed rebuffed rebuffing',
    `~ invitation, ~ invite, ~ invitations, the offer of, the parade/summit/celebrations/ceremony, ${YES_TO}, to send ~ <deputy>`,
  ),
  ...conjugate(
    { act: 'decline', needs: 'end' },
    'decline declines declined declined declining; refuse refuses refused refused refusing; withdraw withdraws withdrew withdrawn withdrawing; cancel cancels cancelled cancelled cancelling; cancel cancels canceled canceled canceling',
  ),
  // "cancelled late on Thursday after an attack": bare, but for when and why.
  ...conjugate(
    { act: 'decline' },
    'cancel cancels cancelled cancelled cancelling; cancel cancels canceled canceled canceling; withdraw withdraws withdrew withdrawn withdrawing',
    'late on <date>, late <date>, on <date>, after, because, due to, owing to, citing, at short notice, at the last minute, at the last moment, hours before, days before, on the eve',
  ),
  {
    act: 'decline',
    tense: 'now',
    forms:
      'has/have/had engagements/commitments/appointments at_home/elsewhere, has/have/had other/prior/previous/urgent/pressing engagements/commitments/appointments, has/have/had a prior/previous engagement/commitment',
  },
  ...conjugate(
    { act: 'decline' },
    'turn turns turned turned turning',
    'down ~ invitation/invitations/invite/invites, the trip/journey/visit down, down the trip/journey/visit, ~ invitation/invitations/offer down, ~ invitation ~ down, down the offer, it down, down the invite, him down, moscow down, down the? <country>, <country> down',
  ),
  ...conjugate(
    { act: 'decline' },
    'pull_the_plug_on pulls_the_plug_on pulled_the_plug_on pulled_the_plug_on pulling_the_plug_on; cancel cancels cancelled cancelled cancelling; cancel cancels canceled canceled canceling; call_off calls_off called_off called_off calling_off; scrap scraps scrapped scrapped scrapping; drop drops dropped dropped dropping; abandon abandons abandoned abandoned abandoning; postpone postpones postponed postponed postponing; put_off puts_off put_off put_off putting_off; shelve shelves shelved shelved shelving',
    `${his('trip, trips, visit, visits, attendance, participation, plans, journey, journeys, appearance, travel plans, plan to attend, flight, planned trip, planned visit, visit to, trip to')}, the trip, the visit, <country> trip/visit, the <country> trip/visit, plans to attend/travel/visit/fly/go/come/join/take_part/participate, a planned trip, a trip to`,
  ),
  ...conjugate(
    { act: 'decline' },
    'pull pulls pulled pulled pulling; drop drops dropped dropped dropping; back backs backed backed backing; bow bows bowed bowed bowing; opt opts opted opted opting',
    'out, out of the? <goal>, out of',
  ),
  ...conjugate(
    { act: 'decline' },
    'withdraw withdraws withdrew withdrawn withdrawing',
    'from the? <goal>, his acceptance, at the last minute',
  ),
  ...conjugate({ act: 'decline' }, 'cry cries cried cried crying', 'off'),
  ...conjugate(
    { act: 'decline' },
    'go_back_on goes_back_on went_back_on gone_back_on going_back_on; renege_on reneges_on reneged_on reneged_on reneging_on; break breaks broke broken breaking',
    'a/the/<his> promise/pledge/commitment/vow/word to attend/come/go/travel/participate, a/the/<his> promise/pledge/commitment/vow to take_part/be_there',
  ),
  ...conjugate(
    { act: 'decline' },
    'send sends sent sent sending; give gives gave given giving; offer offers offered offered offering; convey conveys conveyed conveyed conveying; express expresses expressed expressed expressing',
    `regrets, apologies, ${his('regrets, apologies, excuses')}, their excuses`,
  ),
  ...conjugate(
    { act: 'decline' },
    'convey conveys conveyed conveyed conveying; announce announces announced announced announcing; communicate communicates communicated communicated communicating; explain explains explained explained explaining; defend defends defended defended defending; confirm confirms confirmed confirmed confirming; express expresses expressed expressed expressing; signal signals signalled signalled signalling',
    '<his> decision not, <his> decision to not, <his> decision to skip, <his> inability to attend/come/travel/participate, ~ <his> decision not, ~ <his> decision to not, ~ <his> decision to skip, ~ <his> inability to attend/come/travel/participate',
  ),
  ...conjugate({ act: 'decline' }, 'excuse excuses excused excused excusing', 'himself, herself, themselves'),
  ...conjugate(
    { act: 'decline' },
    'call calls called called calling',
    'the trip off, the visit off, it off, his trip off, his visit off, the journey off, everything off',
  ),
  ...conjugate({ act: 'decline' }, 'beg begs begged begged begging', 'off'),
  {
    act: 'decline',
    tense: 'behind',
    who: 'owner',
    forms: `'s ~ visit/trip/journey/participation/attendance/appearance was/is/has_been/had_been/were cancelled/canceled/called_off/postponed/scrapped/shelved/aborted, 's ~ visit/trip/journey was/is/has_been off, 's ~ visit/trip/journey/appearance fell/fallen/falls through, 's ~ visit/trip/journey/appearance came/comes to nothing, 's ~ visit/trip/journey/appearance never/not happened/happen/materialised/materialise/took_place/take_place`,
  },
  ...conjugate(
    { act: 'decline' },
    'rule rules ruled ruled ruling',
    'out attending, out a visit, out a trip, out going, out travelling, out traveling, out taking part, out his participation, out coming, out participation, out attendance, himself out',
  ),
  ...conjugate(
    { act: 'decline' },
    'agree agrees agreed agreed agreeing; decide decides decided decided deciding; opt opts opted opted opting; choose chooses chose chosen choosing; elect elects elected elected electing; prefer prefers preferred preferred preferring',
    '<date> not to, on <date> not to, last week not to, in the end not to, at the last minute not to, to stay away, to stay put, to give ~ a miss, to sit it out, to pass, not to, against going, against coming, against joining, against participating, against making the trip, against attending, against a trip, against the trip, against travelling, to stay home, to stay at home, to stay away, to skip',
  ),
  ...conjugate({ act: 'decline', needs: 'end' }, 'say says said said saying', 'no, no thanks'),
  {
    act: 'decline',
    tense: 'behind',
    forms: `as <his> reason/reasons/excuse for not/staying/missing/skipping/declining, has/have shunned/snubbed/boycotted/spurned the? <goal>/event, has/have shunned/snubbed/boycotted/spurned <country> 's <goal>, has/have shunned/snubbed/boycotted/spurned it`,
  },
  {
    act: 'decline',
    who: 'object',
    tense: 'behind',
    forms: 'decision/choice by/of ~ ~ to skip/boycott/forgo/not/stay_away/stay_at_home/send/sit_out/decline/withdraw',
  },
  {
    // Before the day a no, afterwards an absence.
    act: 'stay-away',
    tense: 'now',
    forms: `cannot attend, can't attend, cannot come, can't come, cannot make it, can't make it, cannot travel, cannot be there, is unable to attend, is unable to come, is unable to travel, are unable to attend, unable to attend, unable to come, unable to travel, unable to make it, will be unable to, won't be able to, will not be able to, was unable to attend, were unable to attend, could not attend, could not come, couldn't come, couldn't attend, could not make it, could not be at the <event>, could not be at the? <goal>, could not be there, cannot be at the? <goal>, could not travel, could not make the trip, could not take part, cannot take part, could/can/cannot not? participate/join/make_the_trip/be_present, was unable to travel, were unable to travel, was unable to come, prevented from attending, prevented from coming`,
  },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'former',
    forms:
      'prevented/kept/keeps/prevents him/her from attending/coming/travelling, kept/keeps him/her home/away/at_home/grounded, kept/keeps him/her in <country>, kept/keeps him/her in <name>',
  },
  {
    act: 'decline',
    tense: 'now',
    forms: `had no plans to attend, had no plans to go, had no plans to travel, had no plans to come, had no intention of going, had no intention of attending, had no intention of travelling, has/have/had no plans/intention to come/be/take_part/join, has/have/had no intention of coming/being/joining/taking, has no plans to attend, has no plans to travel, has no plans to visit, has no plans to go, have no plans to attend, has no intention of attending, has no intention of going, has no intention of travelling, has no intention to attend, no intention of attending, does not plan to attend, does not plan to travel, does not plan to visit, does not plan to go, does not plan to come, do not plan to attend, does not intend to attend, does not intend to go, does not intend to travel, does not intend to visit, is not planning to attend, is not planning to travel, is not planning to go, are not planning to attend, pleads other engagements, pleaded other engagements, has/have/had other plans/engagements/commitments/obligations/duties, would rather not, sees/see/saw no reason/need/point ~ to/in attend/attending/go/going/come/coming/be/being/travel/travelling/repeat/repeating/make/making/fly/flying, was not considering the? trip/visit/journey, is not considering the? trip/visit/journey, pleads/pleaded/cites/cited/has_cited/blames/blamed/invoked/invokes ~ conflict/engagement/engagements/diary/schedule/commitments/illness/cabinet/business/duties/calendar/reasons/workload, cited/cites/pleaded/pleads a/the religious/jewish/national/public/muslim/christian holiday/holidays, pleaded/pleads/cited/cites a day of mourning, pleads/pleaded a full diary, pleads/pleaded ~ diary, pleads ~ business, pleaded ~ business, pleads ~ engagements, pleaded ~ engagements, pleading ~ engagements, pleaded ~ commitments, cited ~ commitments`,
  },
  {
    act: 'decline',
    tense: 'behind',
    who: 'owner',
    forms:
      'reason/reasons/excuse/explanation for not/staying/missing/skipping/declining, refusal, decision not to, decision to not, decision to skip, decision to stay away, decision to stay at home, cancellation, regrets, decision against',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'could/would/cannot/can_not not? accept ~ invitation, cannot accept ~ invitation, unable to accept ~ invitation, would not be able to come/attend/travel/make/be/take_part, would be unable to come/attend/travel/make/be/take_part, changed his plans, changed her plans, had second thoughts, got cold feet, thought better of it, thanked him but declined, politely declined, excused from, made his excuses, made their excuses, wrote a polite letter and withdrew, changed his mind and stayed',
  },
];
