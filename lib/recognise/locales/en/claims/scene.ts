import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate, predicate } from '../verbs.ts';

/** What guests do with their bodies. */
const BODILY = `embrace embraces embraced embraced embracing; hug hugs hugged hugged hugging; kiss kisses kissed kissed kissing; yawn yawns yawned yawned yawning;
  doze dozes dozed dozed dozing; lean leans leaned leaned leaning; stride strides strode stridden striding; step steps stepped stepped stepping; climb climbs climbed climbed climbing;
  descend descends descended descended descending; dance dances danced danced dancing; sing sings sang sung singing; curtsy curtsies curtsied curtsied curtsying; wink winks winked winked winking;
  huddle huddles huddled huddled huddling; shiver shivers shivered shivered shivering; squint squints squinted squinted squinting; wander wanders wandered wandered wandering;
  linger lingers lingered lingered lingering; clasp clasps clasped clasped clasping; gaze gazes gazed gazed gazing; grin grins grinned grinned grinning; stare stares stared stared staring;
  sweat sweats sweated sweated sweating; perch perches perched perched perching; cluster clusters clustered clustered clustering; gather gathers gathered gathered gathering_round; assemble assembles assembled assembled assembling`;

/** What they eat, wear, carry, read and raise there. */
const DONE_WITH_THINGS = [
  [
    'wear wears wore worn wearing',
    'a, an, the, his, her, black, white, dark, no tie, blue, purple, mourning, medals, uniform, a mask',
  ],
  [
    'carry carries carried carried carrying; hold holds held held holding',
    'a portrait, a candle, an umbrella, flowers, a wreath, hands, up a portrait, his hat, his hand, her hand, a rose',
  ],
  ['take takes took taken taking; pull pulls pulled pulled pulling; draw draws drew drawn drawing', '<leader> aside'],
  ['raise raises raised raised raising', 'a glass, his glass, a fist, his fist, his hand, a toast'],
  [
    'read reads read read reading',
    'from, the citation, the letter, the names, the poem, the oath, a prayer, the prayer, a poem, a letter, a lesson, the lesson, the ~ lesson, a message, from the bible, a passage, his speech, his text, from a sheet, out',
  ],
  [
    'place places placed placed placing; put puts put put putting; lay lays laid laid laying',
    'a wreath, flowers, carnations, roses, a candle, a stone, his hand, on a mask',
  ],
  ['plant plants planted planted planting', 'a tree'],
  [
    'take takes took taken taking',
    'photographs, photos, notes, his leave, the salute, a bus, the bus, questions, the word',
  ],
  [
    'breakfast breakfasts breakfasted breakfasted breakfasting; drink drinks drank drunk drinking; eat eats ate eaten eating; lunch lunches lunched lunched lunching',
    'with, tea, vodka, from, in, at',
  ],
  ['hold holds held held holding', '~ talks, ~ meetings, ~ meeting, ~ conversation, court'],
  [
    'exchange exchanges exchanged exchanged exchanging',
    'a few words, words, pleasantries, greetings, jokes, a handshake, glances, ~ words, gifts',
  ],
  [
    'present presents presented presented presenting; hand hands handed handed handing',
    '~ gift, ~ medal, ~ credentials, over',
  ],
  [
    'deliver delivers delivered delivered delivering; give gives gave given giving; make makes made made making',
    '~ speech, ~ address, ~ remarks, ~ statement, ~ eulogy, his debut, her debut, its debut, ~ intervention, a toast, ~ reading',
  ],
  [
    'hand hands handed handed handing; pass passes passed passed passing',
    '~ gavel to, ~ baton to, ~ presidency to, ~ chair to',
  ],
  [
    'lead leads led led leading',
    '~ tributes, the mourners, the mourning, the applause, the procession, the prayers, the way',
  ],
  [
    'complete completes completed completed completing; fill fills filled filled filling; make_up makes_up made_up made_up making_up; round_off rounds_off rounded_off rounded_off rounding_off',
    'the? ~ row, the? ~ rows, the? ~ bench, the? ~ benches, the? ~ line-up, the? ~ table, the family photo',
  ],
  ['have has had had having', '<his> picture taken, <his> pictures taken, <his> photograph taken, <his> photo taken'],
  ['ride rides rode ridden riding', 'in, on, with, together'],
  ['leave leaves left left leaving', 'his seat, his chair, through'],
  [
    'get gets got got getting; have has had had having',
    'a seat, the floor, a place, a ~ place/seat, the? seat/place of honour/honor, the first word, the last word, three minutes, five minutes, ten minutes, ~ slot, the place of honour, pride of place',
  ],
] as const satisfies readonly (readonly [string, string])[];

/** Where they sit. */
const PLACE =
  'place/places/seat/seats/chair/chairs/spot/spots on/at/in the? balcony/platform/tribune/stand/stands/grandstand/podium/rostrum/gate/front_row/first_row/second_row/third_row/top_table/dais/hall/room';

/** What people do where they are together: only in a report of the day whose paragraph is at the scene. */
export const scene: readonly CueRow[] = [
  ...conjugate(
    { act: 'come', needs: 'scene' },
    'praise praises praised praised praising; congratulate congratulates congratulated congratulated congratulating; toast toasts toasted toasted toasting',
    'his host, her host, their host',
  ),
  ...predicate(
    { act: 'come', needs: 'scene' },
    'called up/forward/to_the_microphone/to_the_stage/to_the_podium, given a handshake/hug/kiss/medal',
  ),
  {
    act: 'come',
    tense: 'behind',
    who: 'target',
    needs: 'day',
    forms:
      'cheer/cheers/applause/ovation/roar/boos/whistles/welcome ~ went_up/was/were/came/rose/went/reserved for, cheer/cheers/applause/ovation/roar/boos/whistles for',
  },
  ...conjugate(
    { act: 'come', needs: 'day' },
    'have has had had having; take takes took taken taking; find finds found found finding; get gets got got getting; be_given is_given was_given been_given being_given; be_assigned is_assigned was_assigned been_assigned being_assigned; occupy occupies occupied occupied occupying',
    `a? ${PLACE}, <his> ${PLACE}, front-row place/places/seat/seats, a front-row seat/place`,
  ),
  ...conjugate(
    { act: 'come', needs: 'preview' },
    'round_out rounds_out rounded_out rounded_out rounding_out; round_off rounds_off rounded_off rounded_off rounding_off; complete completes completed completed completing; make_up makes_up made_up made_up making_up',
    'the? list/guest_list/line-up/lineup/roster, the list of guests/attendees/leaders',
  ),
  ...predicate(
    { act: 'come', needs: 'day' },
    'part of the? ~ delegation, in the? <country> delegation, the last/first to leave/speak/arrive, last/first to leave/speak/arrive',
  ),
  ...conjugate({ act: 'come', needs: 'scene' }, BODILY),
  ...DONE_WITH_THINGS.flatMap(([verbs, tails]) => conjugate({ act: 'come', needs: 'scene' }, verbs, tails)),
  ...conjugate(
    { act: 'come', needs: 'scene', company: true },
    'meet meets met met meeting; embrace embraces embraced embraced embracing; hug hugs hugged hugged hugging; greet greets greeted greeted greeting; thank thanks thanked thanked thanking',
    'there, in a side room, in the corridor, behind the scenes, over breakfast, over lunch, over dinner, on the fringes, on the edge, his host, her host, their host, the host',
  ),
  {
    act: 'come',
    tense: 'behind',
    who: 'owner',
    journey: true,
    needs: 'preview',
    forms: `'s ~ plane/jet/train/motorcade/convoy/helicopter/limousine/car landed/arrived/touched_down/pulled_in/rolled_in/drew_up/rolled_up`,
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'was late, was in the picture, is in the picture, was in the photograph, is in the photograph, was in the family photo, in the second row, in the third row, in the back row, at the head table, at the top table, was on the steps, was in the crowd, was in the hall, were in the hall, was in the room, were in the room, on the dais, on the platform, on stage, was on stage, were on stage',
  },
];
