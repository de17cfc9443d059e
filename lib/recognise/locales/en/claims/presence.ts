import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate, predicate } from '../verbs.ts';

const SEATED =
  'sit sits sat sat sitting; stand stands stood stood standing; be_seated is_seated was_seated been_seated being_seated';

/** What is held where leaders meet. */
const SPEECH = 'speech/address/remarks/statement/intervention/keynote';

/** Presence: who attends, sits, watches, takes the rostrum. */
export const presence: readonly CueRow[] = [
  ...conjugate(
    { act: 'come' },
    'attend attends attended attended attending; participate participates participated participated participating',
  ),
  ...conjugate(
    { act: 'come' },
    'take takes took taken taking',
    'part, the seat/seats/place/places of honour/honor, the seat/seats beside/next_to/opposite <leader>, his place on the tribune, their places on the tribune, his seat on the tribune',
  ),
  ...conjugate(
    { act: 'come' },
    'show shows showed shown showing; turn turns turned turned turning',
    'up, up in <country>',
  ),
  ...conjugate(
    { act: 'come' },
    'join joins joined joined joining',
    'the? celebrations, the? festivities, the? commemorations, the? commemoration, the? ceremony, the? ceremonies, the? parade, the? event, the? events, the? summit, the? guests, the? other leaders, the? other guests, them on the tribune, him on the tribune, in the? celebrations, as guests, as a guest, as guest, them, him there, other leaders, other world leaders, the <event>, <event>',
  ),
  ...conjugate(
    { act: 'come' },
    'watch watches watched watched watching; view views viewed viewed viewing; observe observes observed observed observing; review reviews reviewed reviewed reviewing; witness witnesses witnessed witnessed witnessing; follow follows followed followed following',
    `the? parade, the? military parade, the? march-past, the? missiles, the? tanks, the? procession, the? show, the? ceremony, the? spectacle, the? troops, the <event>, <event>, <country> 's military parade, <country> 's parade, <country> 's <event>, as troops, as tanks, from the tribune, from the stand, from the stands, from the rostrum, from the gate, from the balcony`,
  ),
  ...conjugate(
    { act: 'come' },
    'see sees saw seen seeing',
    'the? parade, the? military parade, the? march-past, the tanks, the missiles, the columns, the <event>',
  ),
  ...conjugate(
    { act: 'come' },
    'share shares shared shared sharing',
    'the? balcony, the? tribune, the? stage, a stage, the? podium, the? rostrum, the? platform, the? stand, a balcony, a tribune, the? gate, the? spotlight, the? limelight',
  ),
  ...conjugate(
    { act: 'come' },
    'make makes made made making; put puts put put putting',
    'an? appearance, a short/brief/surprise/late/rare/quick/fleeting appearance, an appearance at <goal>, in an appearance',
  ),
  {
    act: 'come',
    tense: 'behind',
    forms:
      'put in an appearance, defended/defends/justified/regretted/regrets <his> decision to attend/travel/go/come/take_part, was rewarded for coming/attending',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'owner',
    forms: `'s presence/attendance/participation/appearance at/in the? <goal>`,
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms:
      'with <leader> on one side, with <leader> on <his> right/left/other, with ~ <leader> on one side, with ~ <leader> on <his> right/left, and <leader> on the other, and ~ <leader> on the other, <leader> on <his> left/right',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    forms: 'the sight/image/images/picture/pictures of <leader> at/on/in/among/beside/next_to',
  },
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'make makes made made making',
    '<his> ~ appearance/debut/entrance, a ~ appearance/entrance',
  ),
  // "did not appear in public": nor at any occasion, for all that is said.
  ...conjugate(
    { act: 'leave' },
    'appear appears appeared appeared appearing',
    'in public, in court, on television, on tv, on screen, on screens, in parliament, in a video, in the video, in photos, in photographs, to be, to have',
  ),
  {
    act: 'leave',
    forms:
      'do/does/did not appear in public/court/parliament, do/does/did not appear on television/tv/screen, do/does/did not appear to',
  },
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'appear appears appeared appeared appearing',
    'at, on, in, alongside, with, next to',
  ),
  ...predicate(
    { act: 'come' },
    `<filler>? present, <filler>? there, <filler>? in town,  <filler>? here, <filler>? in attendance, on hand, at the? <goal>, at this/that one, at the morning/main/opening/closing/evening/military/afternoon/entire/official/first/second <goal>, at <country> 's <goal>, among the guests, among the? guests of honour, among the dignitaries, with us in person, with us today, with us tomorrow, among the leaders present, among the? ~ leaders present/attending/there, among the? ~ guests/visitors/attendees/dignitaries/participants/mourners, among the? ~ heads of state, among those present/attending/there/in_attendance/to_arrive/to_attend/to_come/arriving/taking_part/who_attended/who_came, one of the? ~ leaders/guests/presidents/heads/visitors at/present_at/attending/in_attendance, back, back on, back at,
    on the tribune, on the stand, on the stands, in the stands, on the rostrum, on the podium, on the reviewing stand, on the guest tribune, on the gate, on the balcony, on Red Square, on red square, in red square,
    on tiananmen gate, on the tiananmen gate, guest of honour, guest of honor, guests of honour, guests of honor, the guest of honour, the guest of honor, the? chief guest, the? main guest, the only guest, the sole guest, the only foreign guest, the? only foreign leader, the only ~ leader/president/guest/premier/monarch/chancellor/king there/present/in_the_stands/on_the_tribune/on_the_stand/in_attendance, the only ~ head_of_state/head_of_government there/present/in_the_stands/on_the_tribune/on_the_stand/in_attendance, the star guest, the most prominent guest, the only leader there, at his side, by his side, beside him, next to him`,
  ),
  ...predicate(
    { act: 'come', needs: 'goal' },
    'back in <country>, <filler>? in <country>, with us, here since <date>, here since ~ lunchtime/morning/noon/dawn/yesterday/breakfast, here since lunchtime/noon/dawn/yesterday/breakfast/midnight, <filler>? in <name>, <filler>? at <country>, <filler>? in the <country> capital',
  ),
  ...conjugate(
    { act: 'come' },
    SEATED,
    `at his side, by his side, at putin 's side, shoulder to shoulder, side by side, in the front row, in the stands, on the tribune, on the stand, on the rostrum, on the gate, on the podium, on the balcony, on tiananmen gate,
    on the reviewing stand, in the guest stand, among the guests, at the <event>, to his left, to his right, on his left, on his right, to the left of, to the right of, on <leader> 's right, on <leader> 's left, at <leader> 's right, at <leader> 's left, to <leader> 's right, to <leader> 's left, at <leader> 's side, with <leader> on, two seats from, in the second row`,
  ),
  ...conjugate(
    { act: 'come', company: true },
    SEATED,
    'beside, next to, alongside, opposite, two seats from, in the snow beside',
  ),
  // What people do at such events: only in reports of the day, or where the occasion is named beside it.
  ...conjugate(
    { act: 'come', needs: 'day' },
    `sit sits sat sat sitting; stand stands stood stood standing; listen listens listened listened listening; applaud applauds applauded applauded applauding;
    clap claps clapped clapped clapping; wave waves waved waved waving; kneel kneels knelt knelt kneeling; bow bows bowed bowed bowing; weep weeps wept wept weeping; walk walks walked walked walking; march marches marched marched marching;
    pose poses posed posed posing; mingle mingles mingled mingled mingling; queue queues queued queued queueing; pray prays prayed prayed praying; join joins joined joined joining`,
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'day' },
    'arrive arrives arrived arrived arriving; land lands landed landed landing; touch_down touches_down touched_down touched_down touching_down; roll_up rolls_up rolled_up rolled_up rolling_up; get_in gets_in got_in got_in getting_in; fly_in flies_in flew_in flown_in flying_in; pull_in pulls_in pulled_in pulled_in pulling_in; turn_up turns_up turned_up turned_up turning_up',
    ', at the last minute/moment, in the morning/evening/afternoon/night, at the airport/venue/scene',
  ),
  ...conjugate(
    { act: 'come', needs: 'day' },
    'sign signs signed signed signing; adopt adopts adopted adopted adopting',
    'the declaration, a declaration, a ~ declaration, the ~ declaration, the document, the agreement, the statement, the communiqué, the book of condolence, the condolence book, the pact, ~ statement, ~ statements, ~ declarations, the joint declaration, the final declaration, as witnesses, as guarantors, as a witness',
  ),
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    needs: 'day',
    forms:
      'was/were among? the? first/last to arrive, was/were among? the? first/last through the door/doors/gate, came/arrived late, reached to attend/participate, reached to take part',
  },
  ...conjugate({ act: 'come', needs: 'day' }, 'look looks looked looked looking', 'on'),
  // "They expect two dozen leaders. Xi will not be among them."
  { act: 'come', needs: 'preview', copula: true, forms: 'among them, one of them, among their number' },
  // A country whose own leaders come.
  {
    act: 'come',
    who: 'patient',
    tense: 'now',
    forms:
      'represented by <his> leader/leaders/president/presidents/king/kings/emir/emirs/monarch/monarchs/ruler/rulers/head_of_state/heads_of_state/head_of_government/chancellor, represented at the highest level, represented at head_of_state level',
  },
  ...conjugate(
    { act: 'come', needs: 'day' },
    'pay pays paid paid paying',
    'his respects, her respects, their respects, his last respects, their last respects, the last respects, tribute, homage',
  ),
  ...conjugate({ act: 'come', needs: 'day' }, 'file files filed filed filing', 'past'),
  ...conjugate(
    { act: 'come', needs: 'day' },
    'draw draws drew drawn drawing; receive receives received received receiving; get gets got got getting; earn earns earned earned earning',
    '~ applause, ~ ovation, ~ cheers, ~ embrace, ~ welcome, ~ handshake',
  ),
  ...predicate(
    { act: 'come', needs: 'scene' },
    'given the floor, given the microphone, given a seat, given pride of place, given the place of honour, greeted, cheered, applauded, booed, welcomed, received, greeted/received/welcomed by, embraced, met at the airport, met with applause, led to',
  ),
  // What is also done elsewhere: only where the paragraph is at the scene.
  ...conjugate(
    { act: 'come', needs: 'scene' },
    `speak speaks spoke spoken speaking; smile smiles smiled smiled smiling; laugh laughs laughed laughed laughing; salute salutes saluted saluted saluting; dine dines dined dined dining; chat chats chatted chatted chatting; joke jokes joked joked joking; stroll strolls strolled strolled strolling; nod nods nodded nodded nodding; whisper whispers whispered whispered whispering; talk talks talked talked talking`,
  ),
  ...conjugate(
    { act: 'come', needs: 'scene' },
    'give gives gave given giving; come comes came come coming; emerge emerges emerged emerged emerging',
    'a thumbs-up, out of <his> bilateral/session/plenary, from <his> bilateral/session/plenary',
  ),
  // On the telephone, or to reporters at home.
  ...conjugate(
    { act: 'come', needs: 'there' },
    'speak speaks spoke spoken speaking; talk talks talked talked talking',
    'with, to, by phone, on the phone, by telephone, separately with, briefly with, directly with, directly to',
  ),
  ...conjugate(
    { act: 'come', needs: 'scene' },
    'take takes took taken taking',
    'the rostrum, the floor, the stage, the podium, the lectern, the microphone, to the rostrum, to the podium, to the stage, to the lectern',
  ),
  ...conjugate(
    { act: 'come', needs: 'scene' },
    'address addresses addressed addressed addressing; tell tells told told telling',
    'the summit, the conference, the forum, the plenary, the session, his counterparts, her counterparts, <country> leaders, southeast asian leaders, asian leaders, european leaders, african leaders, arab leaders, the hall, the assembly, the general assembly, the leaders, the gathering, delegates, the delegates, the room, the audience, the other leaders, his fellow leaders, fellow leaders',
  ),
  ...conjugate(
    { act: 'come', needs: 'scene' },
    'open opens opened opened opening; close closes closed closed closing; begin begins began begun beginning',
    'it, the summit, the conference, the ceremony, the talks, the meeting, proceedings, the general debate, the debate, the session, the round of speeches',
  ),
  ...conjugate(
    { act: 'come', needs: 'scene' },
    'leave leaves left left leaving; depart departs departed departed departing',
    'early, the? <event>/<goal> early, early from the? <event>/<goal>, before the end, before the? ~ fireworks/dinner/lunch/banquet/reception/photo/concert/speeches/communique/communiqué/vote, a day early, after the dinner, ahead of time, the hall, the summit early',
  ),
  ...conjugate(
    { act: 'come', needs: 'scene', company: true },
    'have has had had having; hold holds held held holding',
    'a/his/her meeting/chat/conversation with ~ on/in the sidelines/margins, talks with ~ on/in the sidelines/margins',
  ),
  ...conjugate(
    { act: 'come', needs: 'scene', company: true },
    'meet meets met met meeting; see sees saw seen seeing; meet_with meets_with met_with met_with meeting_with',
    '~ on the sidelines, ~ on the margins, ~ in the margins, ~ on the fringes',
  ),
  ...conjugate(
    { act: 'come', needs: 'day' },
    'watch watches watched watched watching',
    ', from, as, the tanks, the missiles, the soldiers, the troops, the columns, the fly-past, the flypast, together, in silence',
  ),
  ...conjugate(
    { act: 'come', needs: 'day' },
    'follow follows followed followed following',
    'the tanks, the columns, the coffin, the soldiers, the proceedings, the flypast, the fly-past, the missiles',
  ),
  ...conjugate(
    { act: 'come', needs: 'day' },
    'take takes took taken taking; occupy occupies occupied occupied occupying',
    'his seat, her seat, their seats, their places, the? seat/seats/place of honour/honor, his place among, his place beside, his place on, his place in, his place behind, his place between, his place alongside, his place next to, his place at the table, a seat, seats, a selfie, selfies, ~ seat/seats/spot/spots/place/places in/near/at/beside/behind/next_to/alongside',
  ),
  ...conjugate(
    { act: 'come', needs: 'day' },
    'wipe wipes wiped wiped wiping; dab dabs dabbed dabbed dabbing',
    'his eyes, her eyes, away a tear, tears',
  ),
  ...conjugate({ act: 'come', needs: 'day' }, 'shake shakes shook shaken shaking', 'hands with, hands, ~ hand'),
  ...conjugate(
    { act: 'come', needs: 'day' },
    'light lights lit lit lighting',
    'a candle, candles, the first candle, one of the candles',
  ),
  ...predicate(
    { act: 'come', needs: 'day' },
    'near/behind/close_to him/her/them, among the others, seated, placed, put, a_seat/two_seats/three_seats/a_few_seats/a_row/two_rows away/along/down/further, on his feet, in the front row, in the first row, in the second row, in the ~ row, rows behind/back, on the bus, on the buses, there too, also there',
  ),
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'sat down, stood up, rose, looked on, was placed, were placed, was seen, were seen, was observed, were observed, was spotted, were spotted, was photographed, were photographed, was filmed, among the mourners, at the front, was led to his seat',
  },
  ...conjugate(
    { act: 'come', needs: 'day' },
    'lay lays laid laid laying',
    'a wreath, wreaths, flowers, a wreath at, flowers at',
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'stay stays stayed stayed staying; remain remains remained remained remaining',
    'for the? <goal>, on for the? <goal>, until the? <goal>',
  ),
  ...conjugate(
    { act: 'come', needs: 'day' },
    'stay stays stayed stayed staying; remain remains remained remained remaining',
    'for the closing/final/last/second/afternoon/family ~ session/ceremony/dinner/day/photo, to the end, until the end, to the last, throughout',
  ),
  ...conjugate({ act: 'come' }, 'make makes made made making', 'it, it to the? <goal>, it to <country>, it there'),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'address addresses addressed addressed addressing; speak speaks spoke spoken speaking',
    'the? <goal>, at the? <goal>, the gathering',
  ),
  // Whoever comes home from it was there.
  {
    act: 'come',
    tense: 'behind',
    needs: 'goal',
    forms: `returned/returning/returns/flew/travelled/traveled/came home/back? from the? <goal>/<event>, returned/flew/travelled/traveled/came home/back? to <country>/<name> from the? <goal>/<event>`,
  },
  ...conjugate({ act: 'come', needs: 'goal' }, 'tell tells told told telling', 'the? <event>'),
  {
    act: 'come',
    tense: 'behind',
    needs: 'goal',
    forms: `in/during ~ ${SPEECH} at/to/before the? <goal>/<event>, in/during ~ ${SPEECH} at the opening/closing/start of the? <goal>/<event>, use/uses/used/using <his> ~ ${SPEECH} at/to/before the? <goal>/<event>`,
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'in/during <his> speech/address/intervention, in/during <his> opening/closing/keynote/inaugural/welcoming/concluding speech/address/remarks/statement',
  },
  {
    act: 'come',
    tense: 'now',
    negative: true,
    forms:
      'has/had/have nobody/no_one there/present/at_all/in_attendance, has/had/have nobody/no_one at/on the? <goal>/<event>',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'owner',
    needs: 'goal',
    forms: `'s ~ ${SPEECH} at/to/before the? <goal>/<event>`,
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'goal',
    forms: `<goal>/<event> also? heard from, <goal>/<event> heard speeches by/from`,
  },
];
