import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../verbs.ts';

const DEPUTIES = `deputy, deputies, <deputy>`;

/** What somebody does for another. */
const PROXY = `take_part takes_part took_part taken_part taking_part; come comes came come coming; travel travels travelled travelled travelling; fly flies flew flown flying; fly_in flies_in flew_in flown_in flying_in; go goes went gone going; attend attends attended attended attending;
    speak speaks spoke spoken speaking; sit sits sat sat sitting; be_there is_there was_there been_there being_there; be_present is_present was_present been_present being_present; appear appears appeared appeared appearing;
    lay_a_wreath lays_a_wreath laid_a_wreath laid_a_wreath laying_a_wreath; sign signs signed signed signing; read_a_message reads_a_message read_a_message read_a_message reading_a_message; answer answers answered answered answering`;

/** Who stands in for whom. */
export const substitutes: readonly CueRow[] = [
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms:
      'be/is/was/been replaced by, represented by, represented in person by, presented on/at a lower level, represented on a lower level, represented by others, represented only by, represented at, represented merely by, represented instead by, represented at the level of, represented there by, represented in <country> by, represented at ministerial level, represented at ambassador level, represented at a lower level, represented on the tribune by, represented at the <event> by, represented at the? <goal> by, represented in <name> by',
  },
  ...conjugate(
    { act: 'represent', who: 'actor' },
    'send sends sent sent sending; dispatch dispatches dispatched dispatched dispatching; delegate delegates delegated delegated delegating; depute deputes deputed deputed deputing; assign assigns assigned assigned assigning; despatch despatches despatched despatched despatching',
    `~ ${DEPUTIES.split(', ').join(', ~ ')}, ~ <comma> <his> <deputy>, ~ <comma> the? <deputy>, ~ instead, ~ in his place, ~ in his stead, ~ in her place, ~ on his behalf, ~ to represent, no one higher than ~ <deputy>, nobody higher than ~ <deputy>, no one more senior than ~ <deputy>`,
  ),
  ...conjugate(
    { act: 'represent', who: 'actor' },
    'designate designates designated designated designating; appoint appoints appointed appointed appointing; name names named named naming; nominate nominates nominated nominated nominating; assign assigns assigned assigned assigning; instruct instructs instructed instructed instructing; task tasks tasked tasked tasking; deploy deploys deployed deployed deploying; mandate mandates mandated mandated mandating; tap taps tapped tapped tapping; pick picks picked picked picking; choose chooses chose chosen choosing; ask asks asked asked asking; direct directs directed directed directing',
    '<deputy> ~ to attend/represent/go/lead/stand_in/take_part/participate/travel/head, ~ <deputy> ~ to attend/represent/go/lead/stand_in/take_part/participate/travel/head',
  ),
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms:
      'put/puts/putting <his> <deputy> in charge, put/puts/putting <his> ~ <deputy> in charge, has/have/had <his> <deputy> represent/attend/stand_in/speak/go/on/at/there/present, has/have/had ~ <deputy> ~ as <his>? representative, join/joins/joined/joining <country> in sending ~ <deputy>',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms:
      'be/been/was/is/were/are led/headed by <his>? <deputy>, be/been/was/is/were/are led/headed by <name> <deputy>',
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms:
      'left/leaves/leave/leaving ~ to his/her <deputy>, leaves it to his <deputy>, left it to his <deputy>, leaves the trip to his <deputy>, will leave it to his <deputy>, let his <deputy> go, lets his <deputy> go',
  },
  ...conjugate(
    { act: 'represent', who: 'object' },
    'represent represents represented represented representing; deputise deputises deputised deputised deputising; deputize deputizes deputized deputized deputizing; substitute substitutes substituted substituted substituting; fill_in fills_in filled_in filled_in filling_in; stand_in stands_in stood_in stood_in standing_in; step_in steps_in stepped_in stepped_in stepping_in',
    'for',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  ...conjugate(
    { act: 'represent', who: 'object' },
    'represent represents represented represented representing; replace replaces replaced replaced replacing',
    '',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms:
      'instead of, in place of, in lieu of, on behalf of, as a substitute for, as a stand-in for, in the place of, in the place of his/her husband/wife/father/mother/brother/son <comma>?, taking the place of, takes the place of, took the place of',
  },
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    beside: ['send', 'sends', 'sent', 'sending', 'dispatched', 'dispatches', 'represented'],
    forms: 'rather than',
  },
  {
    act: 'represent',
    who: 'owner',
    tense: 'now',
    forms:
      "'s place will be taken, 's place is taken, 's place was taken, 's seat was taken, 's place, 's stead, 's behalf, 's seat/chair/place went/goes/falls/fell/passes/passed to, 's stand-in",
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    company: true,
    forms: `<deputy> ~ took/takes/take his/her chair, <his> <deputy> took/takes/taking the seat/chair/place, <his> seat/chair/place is/was/being/been taken/filled/occupied by, with ~ <deputy> ~ sent on_his_behalf/in_his_place/in_his_stead/on_her_behalf/in_her_place, with ~ <deputy> <name> <name> sent on_his_behalf/in_his_place/in_his_stead/on_her_behalf/in_her_place, <deputy> ~ have/has/had/keep/keeps/kept/fill/fills/filled/occupy/occupies/occupied/warm/warms/warmed his/her/their chair/seat, deputising/standing_in/sitting_in/filling_in/substituting for them/both, takes his place, took his place, take his place, takes her place, took her place, taking his place, take their place, takes their place, in his place, in her place, in his stead, in her stead, on his behalf, stands in for him, stand in for him, stood in for him, stand in for her, standing in for him, stood in for her, <deputy> is/was/will_be/has_been being? sent, <deputy> ~ is/was/will_be/has_been being? sent, fill in for him, fills in for him, filled in for him, replaces him, replaced him, replace him, will replace him, represent him, represents him, represented him, represent her, represented her, as his stand-in, instead of him, instead of her, deputises for him, deputised for him, deputise for him, goes in his place, went in his place, <deputy> will go instead, <deputy> will attend instead, <deputy> will come instead, <deputy> came instead, <deputy> went instead, <deputy> attended instead, <deputy> goes instead, <deputy> is going instead, <deputy> is coming instead, sent ~ <deputy> instead`,
  },
  // Whoever is sent by name: a minister, an envoy, a grandson.
  ...conjugate(
    { act: 'represent', who: 'actor', needs: 'preview' },
    'send sends sent sent sending; dispatch dispatches dispatched dispatched dispatching',
    '<leader>, <name>, <name> <name>, only <name>, the? <deputy> <name>',
  ),
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms:
      'came for the? <leader>, came for the? <country>, is/was/were/will_be there for the? <leader>, is/was/were/will_be there for the? <country>, sat in for, sits in for, sit in for, deputising for, stood in for, filling in for, filled the seat of, in the seat of, in the chair of, in the name of, attending/attended/attend/there/present/came as the? ~ representative/envoy of, acting for, as a proxy for, as the proxy of, delegation is headed by, delegation was headed by',
  },
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    forms:
      "<country> 's? delegation/team ~ led/headed by, <country> 's? delegation/team to/at/in the <event> ~ led/headed by, delegation from/of <country> ~ led/headed by, leading/heading the <country> delegation/team in his/her place/stead",
  },
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    forms:
      'foreign_minister/external_affairs_minister/foreign_secretary/secretary_of_state/vice_president/vice_premier/deputy_prime_minister/defence_minister/defense_minister/first_lady/special_envoy ~ will/to lead/head the <country> delegation/team/side, foreign_minister/external_affairs_minister/foreign_secretary/secretary_of_state/vice_president/vice_premier/deputy_prime_minister/defence_minister/defense_minister/first_lady/special_envoy ~ leads/led/heads/headed/leading/heading the <country> delegation/team/side',
  },
  {
    act: 'represent',
    who: 'owner',
    tense: 'now',
    forms: `'s envoy, 's stead, 's special envoy, 's delegate`,
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms:
      'is content to send, had to be content with sending, could only send, was spoken for by, has delegated, delegated, left the speaking to, made do with, has made do with',
  },
  // Whoever comes, sits or speaks for somebody does it in their place.
  ...conjugate(
    { act: 'represent', who: 'object', company: true },
    PROXY,
    'in place of his/her father/mother/husband/wife/brother <comma>? ~ <leader>, on behalf of his/her father/mother/husband/wife/brother <comma>? ~ <leader>, for <leader>, for the? <country>, for president/king/queen/chancellor/prime_minister/premier/mr/ms/mrs <leader>',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  ...conjugate(
    { act: 'represent', who: 'former', company: true },
    PROXY,
    'for him, for her, in his place, in her place',
  ).map((row) => ({
    ...row,
    tense: row.tense ?? ('now' as const),
  })),
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms: `in the <country> chair/seat/place, in <country> 's chair/seat/place, in the chair/seat/place of, filled/fills/occupied/occupies/took/takes <country> 's chair/seat/place, for <country> it is/was/will_be, for <country> comes/came/spoke/sat/stood/travels/travelled, filled/fills/occupied/occupies <leader> 's chair/seat/place, took/takes <leader> 's chair/seat/place, in <leader> 's place/stead/seat/chair/absence, the task fell to, on <leader> 's behalf, behind the <country> nameplate/flag/sign`,
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms: `left/leaves/leave/leaving it to, left/leaves/leave/leaving ~ to <his> ~ <deputy>, left/leaves/leave/leaving the <goal> to <his>/<deputy>/<name>, left/leaves/leave/leaving the ~ <goal> to <his>/<deputy>/<name>, left/leaves/leave/leaving the speech/floor/podium/rostrum/trip/talking/speaking/seat to, handed/hands/hand/handing it/over to <his> ~ <deputy>, send/sends/sent/sending word with, deputed, lets/let <his> <deputy> ~ instead, lets/let <name> <name> go/travel/attend, had/has <his> <deputy> ~ instead, makes/made do with <his> <deputy>, entrusted ~ to, asked <his> ~ <deputy> to go/attend/travel/stand_in`,
  },
  ...conjugate(
    { act: 'represent', who: 'former', needs: 'end' },
    'stand_in stands_in stood_in stood_in standing_in; fill_in fills_in filled_in filled_in filling_in; deputise deputises deputised deputised deputising; step_in steps_in stepped_in stepped_in stepping_in',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  ...conjugate(
    { act: 'represent', who: 'former', needs: 'end' },
    'go goes went gone going; come comes came come coming; attend attends attended attended attending; travel travels travelled travelled travelling; fly flies flew flown flying',
    'instead',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  ...conjugate(
    { act: 'represent', who: 'object' },
    'go goes went gone going; come comes came come coming; attend attends attended attended attending; travel travels travelled travelled travelling; fly flies flew flown flying',
    'instead of, in the place of, in place of, in lieu of',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  // An ambassador at the stand tells who is not there.
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      '<his> ambassador attended, <his> ambassador came, <his> ambassador went, <his> ambassador sat, <his> ambassador stood, <his> ambassador took part, <his> ambassador was there, <his> ambassador will attend, <his> ambassador will be there',
  },
  { act: 'represent', who: 'patient', tense: 'now', negative: true, forms: 'represented by nobody/no_one' },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      '<his> stand-in/substitute/replacement is/was/will_be/being, <his> <deputy> ~ has/have/had been given <his> chair/seat/place, <deputy> ~ has/have/had been given <his> chair/seat/place',
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms:
      'leaves/left/leaving the/his/her seat/chair/place of <country> to <his>/the <deputy>, leaves/left/leaving his/her seat/chair/place to <his>/the <deputy>, had/has/have to send <name> <name> <comma> <his> <deputy>',
  },
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms:
      'takes/took/taking/will_take over for the? <leader>, takes/took/taking/will_take over for the ~ leader/president/king/chancellor',
  },
];
