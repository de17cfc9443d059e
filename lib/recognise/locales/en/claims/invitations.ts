import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../verbs.ts';

/** Who was asked, and who was not. */
export const invitations: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms: `was invited, were invited, been invited, is invited, are invited, was also invited, were also invited, been asked to attend, was asked to attend, were asked to attend, been asked to come, been asked to the? <goal>, was asked to come, was asked to the? <goal>, were asked to the? <goal>, receive an invitation, received an invitation, received ~ invitation, received ~ invitations, receive ~ invitation, received his invitation, got an invitation, get an invitation, gets an invitation, got invitations, given an invitation, been given an invitation, was given an invitation, has an invitation, have an invitation, have invitations, sent an invitation, been sent an invitation, was sent an invitation, on the list of invited guests, on the list of invitees, on the list of those invited, on the invitation list, on <country> 's invitation list, among those invited, among the invited, among the invitees, is among those invited, was among those invited, welcome in <country>, asked along, was asked along, was/were/been/is bidden, had been invited, had also been invited`,
  },
  // "the leaders invited to attend the summit".
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms: 'invited to attend, invited to join, invited to the? <goal>, invited to take part, invited to participate',
  },
  // Whoever leaves an invitation without an answer has one.
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms: `not/n't/yet replied/responded/reply/respond to <his> invitation, not/n't/yet answered/answer <his> invitation, yet to reply/respond to <his> invitation, yet to answer <his> invitation, left <his> invitation unanswered`,
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    needs: 'end',
    forms: 'invited, been asked, was asked, were asked, been invited, is invited, are invited',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms: `was not invited, were not invited, is not invited, are not invited, not been invited, not be invited, never invited, never been invited, wasn't invited, weren't invited, was not asked, were not asked, not been asked, not on the list of invited guests, not among those invited, not among the invited, not among the invitees, not on the list of invitees, did not receive an invitation, has not received an invitation, have not received an invitation, did not get an invitation, had not received an invitation, uninvited, disinvited, was disinvited, not welcome, left off the list/guest_list, left off <country> 's list/guest_list, struck off the list/guest_list, removed from the list/guest_list, received no invitation, has received no invitation, got no invitation, had no invitation, has had no invitation, has no invitation, have received no invitation, was never asked, were never asked, was given no invitation`,
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    forms:
      'invited, has invited, had invited, have invited, personally invited, extended an invitation to, extended invitations to, issued an invitation to, issued invitations to, sent an invitation to, sent invitations to, sent out invitations to, handed an invitation to, delivered an invitation to, conveyed an invitation to, extended a formal invitation to, had extended an invitation to',
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'now',
    forms: 'invites, extends an invitation to, sends an invitation to, issues an invitation to, is inviting',
  },
  {
    act: 'invite',
    who: 'object',
    forms: 'invite, send an invitation to, issue an invitation to, extend an invitation to',
  },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    negative: true,
    forms:
      'decision/choice/decided/chose/opted not to invite, nobody/no_one ~ invited/inviting, never thought/dreamt of inviting, did/does/has/had not bother/bothered to invite, refrained from inviting, stopped short of inviting, no invitation for, no invitation to, no invitations for, no invitations to, no/neither/not_one/not_a_single ~ invitation/invitations/invite/invites ~ was/were/had_been/has_been/have_been sent/issued/extended/delivered/handed/made/addressed to, no/not_one/not_a_single ~ invitation/invitations/invite/invites ~ reached/arrived_for/come_for/came_for/arrived_in/addressed_to, no/not_one/not_a_single ~ invitation/invitations/invite/invites ~ went/go/gone/going to/out_to/from, had never invited, had not invited, has not invited, did not invite, have not invited, had never invited, nobody invited, no one invited, nobody had invited, nobody has invited',
  },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    forms:
      "invitation/invitations to <leader> was/were/had_been/has_been sent/issued/extended/delivered/handed, invitation for, 's invitation to, invitation was extended to, invitation had been extended to, invitation has been extended to, invitation was sent to, invitation had been sent to, invitation has been sent to, invitations were sent to, invitations had been sent to, invitations have been sent to, invitation went to, invitation has gone to, invitation/invitations has/have/had gone out to, invitation/invitations/invites was/were/has_been/have_been/had_been handed/delivered/issued/extended/passed to, invitation/invitations/invites went out to, extended/issued/sent/handed an? invite/invites to, repeated/renewed/reiterated/extended/addressed/made <his>/an/the ~ invitation to, among the? addressees/recipients ~ is/are/was/were",
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    forms:
      'sent/handed/gave/given/delivered/passed/presented/issued/offered/extended <leader> an/his/her ~ invitation/invite, sent/handed/gave/issued <leader> an/his/her invitation/invite, asked/asks/bade/bidden <leader> to attend/come/join, bade/bidden/summoned <leader> to the? <goal>, asked/asks <leader> to take part, asked/asked/invited <leader> along, asked <leader> to the <goal>',
  },
];

/** An invitation in somebody's hands. */
const HOLD =
  'receive receives received received receiving; get gets got got getting; have has had had having; hold holds held held holding; be_given is_given was_given been_given being_given; be_sent is_sent was_sent been_sent being_sent; be_handed is_handed was_handed been_handed being_handed; be_offered is_offered was_offered been_offered being_offered';

/** Who holds an invitation, by any verb. */
export const held: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'speaker',
    tense: 'behind',
    negative: true,
    needs: 'goal',
    forms: 'nobody/no_one asked me, nobody/no_one has asked me',
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    negative: true,
    forms:
      'no place/seat/room/chair for <leader> on ~ list, no place/seat/room/chair for <leader> at, no ~ from <country> was/were/has_been/have_been/had_been invited/asked, no <country> was/has_been/had_been invited/asked, nobody from <country> was/has_been/had_been invited/asked, no one from <country> was/has_been/had_been invited/asked',
  },
  {
    act: 'invite',
    who: 'former',
    tense: 'behind',
    negative: true,
    forms:
      'no such invitation was/had_been/has_been sent/issued/extended/made, no invitation was/had_been/has_been sent/issued/extended, no such invitation existed/exists, an? invitation had/has not been sent/issued/extended/made, an? invitation was not sent/issued/extended, there was/is/has_been/had_been no such? invitation, no invitation had gone out',
  },
  ...conjugate(
    { act: 'invite', who: 'patient' },
    HOLD,
    'an? invitation/invitations/invite, an ~ invitation/invite, any ~ invitation, any invitation, <his> invitation, <his> ~ invitation, the call, a seat at the table, a ~ letter ~ asking/inviting/bidding him/her, a letter asking/inviting/bidding him/her',
  ).map((row) => ({ ...row, tense: 'behind' as const })),
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    forms: 'asked/invited <leader> to be, asked/invited <leader> for, wants/wanted <leader> at the? <goal>',
  },
];

/** Who stands on a list. */
export const lists: readonly CueRow[] = [
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms: `on the list, on the guest list, on ~ guest list, on the protocol ~ list, on ~ list of guests/participants/attendees, on the list of guests, on the list of participants, on the final list, on the official list, on <country> 's list, on the <country> list, on the kremlin list, on the kremlin 's ~ list, on the kremlin 's list, appears on the list, appear on the list, appeared on the list, figures on the list, figure on the list, feature on the list, features on the list, listed among, named among the guests, named on the list, added to the? ~ list, put on the? ~ list, on his list, on the roster, among the names, among those named, is listed, are listed, is listed as attending, on the programme, also on it`,
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    negative: true,
    forms: `missing from the list, missing from the guest list, missing from <country> 's list, absent from the list, absent from the guest list, not among the guests, not among the names, not among those named, not among those listed, off the list, not among them, not one of them, do/does/did not appear/figure/feature among, do/does/did not appear/figure/feature on ~ list/lists/roster/programme, nowhere on the list`,
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    negative: true,
    needs: 'end',
    forms: 'do/does/did not appear/figure/feature',
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms: `heads the list, heads the guest list, tops the list, tops the guest list, leads the list, leads the guest list, among the speakers, on the speakers' list, on the list of speakers, on the programme, on the agenda, down to speak, has a slot, have a slot, on the roster of speakers, on the order of speakers, on the seating plan, on the official programme`,
  },
];

/** Who is expected. */
export const expectation: readonly CueRow[] = [
  {
    act: 'come',
    who: 'object',
    tense: 'now',
    needs: 'preview',
    forms:
      "only/sole/lone ~ leader/head_of_state/head_of_government/president/guest/visitor is/was/will_be <leader>, only/sole/lone ~ leader/head_of_state/head_of_government/president/guest/visitor is/was/will_be <country> 's <leader>",
  },
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    needs: 'preview',
    forms:
      'will welcome <leader>, will welcome ~ <leader>, is set to welcome ~ <leader>, prepares/preparing/ready to welcome ~ <leader>',
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    forms:
      'has/have a? ~ seat/seats/place/places/ticket/tickets reserved/at/in/on, have places, have seats, has a place, has a seat, gets/get a seat, gets/get a place, has/have been given a seat/place',
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    forms: `expected at the? <goal>, expected in <country> for, is expected, are expected, is also expected, are also expected, is due, are due, is also due, are also due, is expected in <country>, are expected in <country>, is expected at, are expected at, is due in <country>, are due in <country>, is due at the? <goal>, is due to arrive, are due to arrive, is awaited, are awaited, was announced as, were announced as, has been announced as, have been announced as, was named as a guest, is billed as, has been billed as, is slated, are slated, is tipped to attend, is down to attend/speak/take_part/come, is/are pencilled/penciled/inked in, is/are lined up, is/are down as, expected from <country>, expected to travel from`,
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'behind',
    forms:
      'expected until, announced until, was expected, were expected, was due, were due, had been announced, had been expected, had been due, had been billed, had been named, had been on the list, was on the list, were on the list, had figured on the list, had been confirmed, had been planned',
  },
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    forms: `are waiting for, were waiting for, waiting for, awaiting, are expecting, counts on, count on, is counting on, are counting on, gets ready for, prepares for the arrival of, prepares to welcome, is preparing to welcome, named/listed/mentioned/counted ~ among, the arrival of, looking forward to, looks forward to, look forward to, expects, they expect, is expecting, expecting, awaits, was expecting, is waiting for, is preparing to receive, are preparing to receive`,
  },
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    announces: true,
    forms: `confirmed/confirms/announced/announces <leader> 's attendance/participation/visit/trip/arrival/presence/journey, confirmed/confirms/announced/announces ~ of <leader> 's attendance/participation/visit/trip/arrival/presence/journey, confirmed/confirms/announced/announces ~ visit/attendance/participation/trip/arrival/presence of/by, confirmation of <leader> 's attendance/participation/visit/trip`,
  },
  {
    act: 'expect',
    who: 'target',
    tense: 'now',
    beside: ['envisaged', 'expected', 'planned', 'foreseen', 'anticipated', 'scheduled', 'provided'],
    forms: 'participation/attendance/presence/arrival of',
  },
  {
    act: 'expect',
    who: 'owner',
    tense: 'now',
    forms:
      'attendance has been confirmed, participation has been confirmed, visit has been confirmed, visit was confirmed, visit is confirmed, arrival was confirmed, arrival has been confirmed, presence was confirmed, presence has been confirmed, attendance was confirmed, participation was confirmed, trip has been confirmed, attendance is confirmed',
  },
];
