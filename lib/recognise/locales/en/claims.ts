import type { ClaimVocabulary, CueRow } from '../../claims/vocabulary.ts';
import { cities } from './cities.ts';
import { conjugate } from './verbs.ts';

const GO = 'go goes went gone going';
const COME = 'come comes came come coming';
const TRAVELS = `travel travels travelled travelled travelling; travel travels traveled traveled traveling;
  fly flies flew flown flying; head heads headed headed heading; journey journeys journeyed journeyed journeying;
  jet jets jetted jetted jetting; return returns returned returned returning; ${GO}; ${COME}`;
const WELCOME =
  'welcome welcomes welcomed welcomed welcoming; greet greets greeted greeted greeting; receive receives received received receiving';
const SEATED =
  'sit sits sat sat sitting; stand stands stood stood standing; be_seated is_seated was_seated been_seated being_seated';

/** Presence, by verbs that can mean nothing else. */
const presence: readonly CueRow[] = [
  ...conjugate(
    { act: 'come' },
    'attend attends attended attended attending; participate participates participated participated participating',
  ),
  ...conjugate(
    { act: 'come' },
    'take takes took taken taking',
    'part, his place on the tribune, their places on the tribune, his seat on the tribune',
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
    'share shares shared shared sharing',
    'the? balcony, the? tribune, the? stage, a stage, the? podium, the? rostrum, the? platform, the? stand, a balcony, a tribune, the? gate, the? spotlight, the? limelight',
  ),
  ...conjugate(
    { act: 'come' },
    'make makes made made making; put puts put put putting',
    'an? appearance, an appearance at <goal>, in an appearance',
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'appear appears appeared appeared appearing',
    'at, on, in, alongside, with, next to',
  ),
  ...conjugate(
    { act: 'come' },
    'be are were been being; be is was been being',
    `present, there, in attendance, on hand, at the? <goal>, at <country> 's <goal>, among the guests, among the? guests of honour, among the dignitaries, among the leaders present, among the? ~ leaders present/attending/there, among the? ~ guests/visitors/attendees/dignitaries/participants/mourners, back, back in <country>, back on, back at,
    on the tribune, on the stand, on the stands, in the stands, on the rostrum, on the podium, on the reviewing stand, on the guest tribune, on the gate, on the balcony, on Red Square, on red square, in red square,
    on tiananmen gate, on the tiananmen gate, guest of honour, guest of honor, guests of honour, guests of honor, the guest of honour, the guest of honor, the? chief guest, the? main guest, the only guest, the sole guest, the only foreign guest, the? only foreign leader, the star guest, the most prominent guest, the only leader there, at his side, by his side, beside him, next to him`,
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'be are were been being; be is was been being',
    'in <country>, at <country>, in the <country> capital',
  ),
  ...conjugate(
    { act: 'come' },
    SEATED,
    `beside, next to, alongside, at his side, by his side, at putin 's side, shoulder to shoulder, side by side, in the front row, in the stands, on the tribune, on the stand, on the rostrum, on the gate, on the podium, on the balcony, on tiananmen gate,
    on the reviewing stand, in the guest stand, among the guests, at the <event>, to his left, to his right, on his left, on his right, to the left of, to the right of, on <leader> 's right, on <leader> 's left, at <leader> 's right, at <leader> 's left, to <leader> 's right, to <leader> 's left, at <leader> 's side, with <leader> on, two seats from, in the second row`,
  ),
  // What people do at such events: only in reports of the day, or where the occasion is named beside it.
  ...conjugate(
    { act: 'come', needs: 'day' },
    `sit sits sat sat sitting; stand stands stood stood standing; listen listens listened listened listening; applaud applauds applauded applauded applauding;
    clap claps clapped clapped clapping; wave waves waved waved waving; kneel kneels knelt knelt kneeling; bow bows bowed bowed bowing; weep weeps wept wept weeping; walk walks walked walked walking; march marches marched marched marching;
    arrive arrives arrived arrived arriving; land lands landed landed landing; pose poses posed posed posing; mingle mingles mingled mingled mingling; queue queues queued queued queueing; pray prays prayed prayed praying; join joins joined joined joining`,
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
    'his seat, her seat, their seats, his place, her place, their places, a seat, seats, a selfie, selfies',
  ),
  ...conjugate(
    { act: 'come', needs: 'day' },
    'wipe wipes wiped wiped wiping; dab dabs dabbed dabbed dabbing',
    'his eyes, her eyes, away a tear, tears',
  ),
  ...conjugate({ act: 'come', needs: 'day' }, 'shake shakes shook shaken shaking', 'hands with, hands'),
  ...conjugate({ act: 'come', needs: 'day' }, 'light lights lit lit lighting', 'a candle, candles'),
  ...conjugate(
    { act: 'come', needs: 'day' },
    'be are were been being; be is was been being',
    'seated, placed, put, on his feet, in the front row, in the first row, in the second row, on the bus, on the buses, there too, also there',
  ),
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'sat down, stood up, rose, looked on, was placed, were placed, was seen, were seen, was spotted, were spotted, was photographed, were photographed, was filmed, among the mourners, at the front, was led to his seat',
  },
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'lay lays laid laid laying',
    'a wreath, wreaths, flowers, a wreath at, flowers at',
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'stay stays stayed stayed staying; remain remains remained remained remaining',
    'for the? <goal>, on for the? <goal>, until the? <goal>',
  ),
  ...conjugate({ act: 'come' }, 'make makes made made making', 'it, it to the? <goal>, it to <country>, it there'),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'address addresses addressed addressed addressing; speak speaks spoke spoken speaking',
    'the? <goal>, at the? <goal>, the gathering',
  ),
];

/** Journeys: to the event, or to its place while the article is about it. */
const journeys: readonly CueRow[] = [
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    TRAVELS,
    `to <country>, to the <country> capital, to the? <goal>, to <country> 's <goal>, in for, to, for the? <goal>, there`,
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'visit visits visited visited visiting',
    '<country>, the <country> capital',
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'arrive arrives arrived arrived arriving; land lands landed landed landing; touch_down touches_down touched_down touched_down touching_down',
    'in, at, for, on, there',
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
    'the trip, the journey, his way to, their way to, the trip to',
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'pay pays paid paid paying',
    'a visit to, a working visit to, an official visit to, a state visit to',
  ),
  {
    act: 'come',
    tense: 'now',
    forms: `only/sole/lone ~ leader/president/premier/guest/head/chancellor/monarch at/on/in the? <goal>, only/sole/lone ~ leader/president/premier/guest/head present/attending/there, only/sole/lone ~ leader/guest in <country>, only ~ leader/guest at <country> 's <goal>`,
  },
  ...conjugate(
    { act: 'come' },
    'travel travels travelled travelled travelling; travel travels traveled traveled traveling; fly_in flies_in flew_in flown_in flying_in; fly_over flies_over flew_over flown_over flying_over; jet_in jets_in jetted_in jetted_in jetting_in; come_over comes_over came_over come_over coming_over; come_along comes_along came_along come_along coming_along',
  ),
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
    tense: 'behind',
    forms: 'got as far as <country>, made it as far as <country>, only got as far as <country>',
  },
];

/** The verb comes first: "Also coming are …". */
const inversions: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms: `also coming are, also coming is, also attending are, also attending is, coming too are, also going are, also going is, also travelling are, also travelling to <country> are, also there are, also present are, attending are, coming are,
      among those attending are, among those coming are, among those going are, among the guests are, among the guests is, among those in attendance are, the guests include, guests include, guests of honour are, guest list includes, attendees include,
      those coming include, those attending include, those going include, leaders attending include, leaders coming include, joining him are, joining them are, joining him is, on his way too is, other guests are, other guests include, the others are, the others include, also making the trip are, also making the trip is, also on board are,
      also on the list are, also on the list is, on the list are, on the list is, the list includes, the list also includes, list includes, the guest list also includes, also listed are, also named were, he also named, also named, on the guest list are`,
  },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms: `also due are, also due is, also due in <country> are, also expected are, also expected is, expected guests include, expected are, due are, among those expected are, among those expected is, among those due are, those expected include, confirmed guests include, the confirmed guests are,
      among those who will attend are, among those who will come are, among those to attend are, leaders expected include, expected in <country> are, also expected in <country> are, also announced are, also announced was, announced guests include, will also be attended by, will be attended by`,
  },
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms:
      'those who have accepted include, those who have confirmed include, those to have accepted include, among those who have accepted are, among those who have confirmed are, also confirmed are, confirmed so far are, acceptances came from, acceptances have come from',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: `on the tribune were, on the tribune was, on the tribune sat, on the tribune stood, on the stand were, on the stand was, in the stands were, in the stands sat, on the rostrum were, on the rostrum stood, on the gate were, on the gate stood, on the podium were, on the balcony were, also present were, also present was, present were, also there were, also there was, also on the tribune were,
      also on the tribune was, also in attendance were, also in attendance was, in attendance were, also attending were, among the guests were, among the guests was, among those present were, among those attending were, among those present was, among the attendees were, those present included, the guests included, guests included, attendees included, his guests included, his guests were, the guests were, other guests included,
      beside him sat, beside him stood, beside him was, beside him were, next to him sat, next to him stood, next to him was, next to him were, at his side sat, at his side stood, at his side was, at his side were, by his side were, by his side was, around him were, around him sat, behind him sat, behind him stood, behind him were, to his right sat, to his left sat, to his right was, to his left was, on his right sat, on his left sat,
      on his right was, on his left was, with him were, with him was, with him on the tribune were, with him on the stand were, was attended by, were attended by, had been attended by, the guest of honour was, guest of honour was, guest of honor was, from <country> came, came also`,
  },
  {
    act: 'decline',
    tense: 'behind',
    inverted: true,
    forms:
      'among those who declined were, those who declined include, those who declined included, among those who have declined are, also declining were, regrets came from, apologies came from, refusals came from, those who said no include, among those to decline were',
  },
  {
    act: 'stay-away',
    tense: 'now',
    inverted: true,
    forms:
      'also staying away are, also staying home are, also staying at home are, staying away are, not coming are, not going are, also missing are, also missing is, missing are, missing is, also absent are, absent are, absent is, also skipping it are, conspicuously absent is, conspicuous by his absence is, among those staying away are',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    inverted: true,
    forms:
      'absent were, absent was, missing were, missing was, also absent were, also absent was, also missing were, also missing was, among those missing were, among the absentees were, among the absentees was, absentees included, the absentees included, conspicuously absent was, conspicuously absent were, among those who stayed away were, those who stayed away included, notably absent was, notably absent were, notable absentees included',
  },
  {
    act: 'invite',
    tense: 'behind',
    inverted: true,
    forms:
      'also invited were, also invited was, also invited are, among those invited are, among those invited were, invitations went to, invitations have gone to, invitations also went to, an invitation also went to, an invitation went to, invited guests include, those invited include',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    forms:
      'joined by, flanked by, surrounded by, accompanied by, joined on the tribune by, joined on the stand by, joined there by',
  },
];

/** Absence by a word of its own. */
const absence: readonly CueRow[] = [
  ...conjugate(
    { act: 'stay-away' },
    'skip skips skipped skipped skipping; miss misses missed missed missing; boycott boycotts boycotted boycotted boycotting; snub snubs snubbed snubbed snubbing; shun shuns shunned shunned shunning',
    `the? <goal>, <country> 's <goal>, it, this year 's <goal>, the? trip, the <event>, the? occasion`,
  ),
  ...conjugate(
    { act: 'stay-away' },
    'skip skips skipped skipped skipping; boycott boycotts boycotted boycotted boycotting',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'stay stays stayed stayed staying; keep keeps kept kept keeping; remain remains remained remained remaining',
    'away, at home, home, away from, put, in <country>, in <country> instead, in the <country> capital, off the tribune',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'sit sits sat sat sitting',
    'it out, this one out, out the <goal>, the <goal> out',
  ),
  ...conjugate(
    { act: 'stay-away', needs: 'goal' },
    'fly flies flew flown flying; go goes went gone going; return returns returned returned returning; leave leaves left left leaving; head heads headed headed heading',
    'home before, home ahead of, before the? <goal>, ahead of the? <goal>, home early, home without',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'be is was been being; be are were been being',
    'absent, missing, a no-show, no-shows, nowhere to be seen, notably absent, conspicuously absent, conspicuous by his absence, absent from, missing from the? <goal>, kept off, kept away',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'fail fails failed failed failing',
    'to show, to show up, to turn up, to appear, to attend, to make it, to come',
  ),
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      'got no further, no further, was turned back, never arrived, never came, never made it, never showed up, never turned up, gave it a miss, gave the <goal> a miss, watched it on television, watched on television, watched from home, watched nothing',
  },
  { act: 'stay-away', tense: 'now', forms: 'gives it a miss, gives the <goal> a miss, otherwise engaged' },
  { act: 'stay-away', tense: 'behind', who: 'owner', forms: 'absence, no-show, empty chair' },
];

const YES_TO =
  'to attend, to come, to take part, to participate, to travel, to go, to fly, to visit <country>, to be there, to be present, to make the trip, to join';
const ATTENDANCE =
  'attendance, participation, presence, visit, trip, travel, coming, journey, plans to attend, intention to attend, acceptance';
const HIS = 'his, her, their, its';
const his = (nouns: string): string =>
  nouns
    .split(', ')
    .flatMap((noun) => HIS.split(', ').map((word) => `${word} ${noun}`))
    .join(', ');

const acceptance: readonly CueRow[] = [
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
    'agree agrees agreed agreed agreeing; promise promises promised promised promising; pledge pledges pledged pledged pledging; vow vows vowed vowed vowing; decide decides decided decided deciding; commit commits committed committed committing',
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
      "has signed up, have signed up, signed up to attend, given his word, given their word, gave his word, rsvp'd, was the first to accept, were the first to accept, among those to have accepted, among those who have accepted, among the leaders to have accepted, sent word that he would come",
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

const refusal: readonly CueRow[] = [
  ...conjugate(
    { act: 'decline' },
    'decline declines declined declined declining; refuse refuses refused refused refusing; reject rejects rejected rejected rejecting; spurn spurns spurned spurned spurning; snub snubs snubbed snubbed snubbing; rebuff rebuffs rebuffed rebuffed rebuffing',
    `~ invitation, ~ invite, ~ invitations, the offer of, ${YES_TO}`,
  ),
  ...conjugate(
    { act: 'decline', needs: 'end' },
    'decline declines declined declined declining; refuse refuses refused refused refusing; withdraw withdraws withdrew withdrawn withdrawing; cancel cancels cancelled cancelled cancelling; cancel cancels canceled canceled canceling',
  ),
  ...conjugate(
    { act: 'decline' },
    'turn turns turned turned turning',
    'down ~ invitation/invitations/invite/invites, ~ invitation/invitations/offer down, ~ invitation ~ down, down the offer, it down, down the invite, him down, moscow down',
  ),
  ...conjugate(
    { act: 'decline' },
    'cancel cancels cancelled cancelled cancelling; cancel cancels canceled canceled canceling; call_off calls_off called_off called_off calling_off; scrap scraps scrapped scrapped scrapping; drop drops dropped dropped dropping; abandon abandons abandoned abandoned abandoning; postpone postpones postponed postponed postponing; put_off puts_off put_off put_off putting_off; shelve shelves shelved shelved shelving',
    `${his('trip, visit, attendance, participation, plans, journey, appearance, travel plans, plan to attend, flight, planned trip, planned visit, visit to, trip to')}, the trip, the visit, plans to attend, plans to travel, plans to visit, a planned trip, a trip to`,
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
    'send sends sent sent sending; give gives gave given giving; offer offers offered offered offering; convey conveys conveyed conveyed conveying; express expresses expressed expressed expressing',
    `regrets, apologies, ${his('regrets, apologies, excuses')}, their excuses`,
  ),
  ...conjugate({ act: 'decline' }, 'excuse excuses excused excused excusing', 'himself, herself, themselves'),
  ...conjugate({ act: 'decline' }, 'beg begs begged begged begging', 'off'),
  ...conjugate(
    { act: 'decline' },
    'rule rules ruled ruled ruling',
    'out attending, out a visit, out a trip, out going, out travelling, out traveling, out taking part, out his participation, out coming, out participation, out attendance, himself out',
  ),
  ...conjugate(
    { act: 'decline' },
    'decide decides decided decided deciding; opt opts opted opted opting; choose chooses chose chosen choosing; elect elects elected elected electing; prefer prefers preferred preferred preferring',
    'not to, against going, against attending, against a trip, against the trip, against travelling, to stay home, to stay at home, to stay away, to skip, to stay in',
  ),
  ...conjugate({ act: 'decline', needs: 'end' }, 'say says said said saying', 'no, no thanks'),
  {
    // Before the day a no, afterwards an absence.
    act: 'stay-away',
    tense: 'now',
    forms: `cannot attend, can't attend, cannot come, can't come, cannot make it, can't make it, cannot travel, cannot be there, is unable to attend, is unable to come, is unable to travel, are unable to attend, unable to attend, unable to come, unable to travel, unable to make it, will be unable to, won't be able to, will not be able to, was unable to attend, were unable to attend, could not attend, could not come, couldn't come, couldn't attend, could not make it, would not be able to, could not be at the <event>, could not be at the? <goal>, could not be there, cannot be at the? <goal>, could not travel, could not make the trip, could not take part, cannot take part, was unable to travel, were unable to travel, was unable to come, prevented from attending, prevented from coming, prevented him from attending, kept him at home, kept him away`,
  },
  {
    act: 'decline',
    tense: 'now',
    forms: `has no plans to attend, has no plans to travel, has no plans to visit, has no plans to go, have no plans to attend, has no intention of attending, has no intention of going, has no intention of travelling, has no intention to attend, no intention of attending, does not plan to attend, does not plan to travel, does not plan to visit, does not plan to go, does not plan to come, do not plan to attend, does not intend to attend, does not intend to go, does not intend to travel, does not intend to visit, is not planning to attend, is not planning to travel, is not planning to go, are not planning to attend, pleads other engagements, pleaded other engagements, has other plans, would rather not, pleads ~ business, pleaded ~ business, pleads ~ engagements, pleaded ~ engagements, pleading ~ engagements, pleaded ~ commitments, cited ~ commitments`,
  },
  {
    act: 'decline',
    tense: 'behind',
    who: 'owner',
    forms:
      'refusal, decision not to, decision to skip, decision to stay away, decision to stay at home, cancellation, regrets, decision against',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'thanked him but declined, politely declined, excused from, made his excuses, made their excuses, wrote a polite letter and withdrew, changed his mind and stayed',
  },
];

const invitations: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms: `was invited, were invited, been invited, is invited, are invited, was also invited, were also invited, been asked to attend, was asked to attend, were asked to attend, been asked to come, been asked to the? <goal>, was asked to come, was asked to the? <goal>, were asked to the? <goal>, receive an invitation, received an invitation, received ~ invitation, received ~ invitations, receive ~ invitation, received his invitation, got an invitation, get an invitation, gets an invitation, got invitations, given an invitation, been given an invitation, was given an invitation, has an invitation, have an invitation, have invitations, sent an invitation, been sent an invitation, was sent an invitation, on the list of invited guests, on the list of invitees, on the list of those invited, on the invitation list, among those invited, among the invited, among the invitees, is among those invited, was among those invited, welcome in <country>, asked along, was asked along, had been invited, had also been invited`,
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    needs: 'end',
    forms: 'been asked, was asked, were asked, been invited, is invited, are invited',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms: `was not invited, were not invited, is not invited, are not invited, not been invited, not be invited, never invited, never been invited, wasn't invited, weren't invited, was not asked, were not asked, not been asked, not on the list of invited guests, not among those invited, not among the invited, not among the invitees, not on the list of invitees, did not receive an invitation, has not received an invitation, have not received an invitation, did not get an invitation, had not received an invitation, uninvited, disinvited, was disinvited, not welcome, left off the guest list, received no invitation, has received no invitation, got no invitation, had no invitation, has had no invitation, has no invitation, have received no invitation, was never asked, were never asked, was given no invitation`,
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
      'no invitation for, no invitation to, no invitations for, no invitations to, no invitation was sent to, no invitation had been sent to, no invitation has been sent to, no invitations were sent to, no invitation had gone to, no invitation has gone to, no invitation went to, had never invited, had not invited, has not invited, did not invite, have not invited, had never invited, nobody invited, no one invited, nobody had invited, nobody has invited',
  },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    forms:
      "invitation for, 's invitation to, invitation was extended to, invitation had been extended to, invitation has been extended to, invitation was sent to, invitation had been sent to, invitation has been sent to, invitations were sent to, invitations had been sent to, invitations have been sent to, invitation went to, invitation has gone to",
  },
];

const lists: readonly CueRow[] = [
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms: `on the list, on the guest list, on the list of guests, on the list of participants, on the final list, on the official list, on <country> 's list, on the <country> list, on the kremlin list, appears on the list, appear on the list, appeared on the list, figures on the list, figure on the list, feature on the list, features on the list, listed among, named among the guests, named on the list, on his list, on the roster, among the names, among those named, is listed, are listed, is listed as attending, on the programme`,
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    negative: true,
    forms: `missing from the list, missing from the guest list, missing from <country> 's list, absent from the list, absent from the guest list, left off the list, not among the guests, not among the names, not among those named, not among those listed, off the list, not among them, not one of them, do not appear, does not appear`,
  },
];

const expectation: readonly CueRow[] = [
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    forms: `is expected, are expected, is also expected, are also expected, is due, are due, is also due, are also due, is expected in <country>, are expected in <country>, is expected at, are expected at, is due in <country>, are due in <country>, is due at the? <goal>, is due to arrive, are due to arrive, is awaited, are awaited, was announced as, were announced as, has been announced as, have been announced as, was named as a guest, is billed as, has been billed as, is slated, are slated, is tipped to attend, expected from <country>, expected to travel from`,
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'behind',
    forms:
      'was expected, were expected, was due, were due, had been announced, had been expected, had been due, had been billed, had been named, had been on the list, was on the list, were on the list, had figured on the list, had been confirmed, had been planned',
  },
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    forms:
      'expects, is expecting, expecting, awaits, was expecting, announced the arrival of, announced a visit by, is waiting for, is preparing to receive, are preparing to receive',
  },
  {
    act: 'expect',
    who: 'owner',
    tense: 'now',
    forms:
      'attendance has been confirmed, participation has been confirmed, visit has been confirmed, attendance was confirmed, participation was confirmed, trip has been confirmed, attendance is confirmed',
  },
];

const DEPUTIES = `deputy, deputies, <deputy>`;
const substitutes: readonly CueRow[] = [
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms:
      'represented by, represented only by, represented at, represented merely by, represented instead by, represented at the level of, represented there by, represented in <country> by, represented at ministerial level, represented at ambassador level, represented at a lower level, represented on the tribune by, represented at the <event> by, represented at the? <goal> by',
  },
  ...conjugate(
    { act: 'represent', who: 'actor' },
    'send sends sent sent sending; dispatch dispatches dispatched dispatched dispatching; delegate delegates delegated delegated delegating; depute deputes deputed deputed deputing; assign assigns assigned assigned assigning; despatch despatches despatched despatched despatching',
    `~ ${DEPUTIES.split(', ').join(', ~ ')}, ~ <comma> <his> <deputy>, ~ <comma> the? <deputy>, ~ instead, ~ in his place, ~ in his stead, ~ in her place, ~ on his behalf, ~ to represent, no one higher than ~ <deputy>, nobody higher than ~ <deputy>, no one more senior than ~ <deputy>`,
  ),
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms:
      'leaves it to his <deputy>, left it to his <deputy>, leaves the trip to his <deputy>, will leave it to his <deputy>, let his <deputy> go, lets his <deputy> go',
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
      'instead of, in place of, in lieu of, on behalf of, as a substitute for, as a stand-in for, in the place of, taking the place of, takes the place of, took the place of',
  },
  {
    act: 'represent',
    who: 'owner',
    tense: 'now',
    forms:
      "'s place will be taken, 's place is taken, 's place was taken, 's seat was taken, 's place, 's stead, 's behalf, 's seat went to, 's stand-in, 's chair went to",
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms: `takes his place, took his place, take his place, takes her place, took her place, taking his place, take their place, takes their place, in his place, in her place, in his stead, in her stead, on his behalf, stands in for him, stand in for him, stood in for him, stand in for her, standing in for him, stood in for her, fill in for him, fills in for him, filled in for him, replaces him, replaced him, replace him, will replace him, represent him, represents him, represented him, represent her, represented her, as his stand-in, instead of him, instead of her, deputises for him, deputised for him, deputise for him, goes in his place, went in his place, <deputy> will go instead, <deputy> will attend instead, <deputy> will come instead, <deputy> came instead, <deputy> went instead, <deputy> attended instead, <deputy> goes instead, <deputy> is going instead, <deputy> is coming instead, sent ~ <deputy> instead`,
  },
];

const hosting: readonly CueRow[] = [
  ...conjugate(
    { act: 'host' },
    'preside presides presided presided presiding; preside presides presided presided presiding',
    'over the? <goal>, over, at the? <goal>',
  ),
  ...conjugate({ act: 'host' }, 'preside presides presided presided presiding'),
  ...conjugate(
    { act: 'host' },
    'host hosts hosted hosted hosting; chair chairs chaired chaired chairing',
    '~ <people>, the? <goal>, <event>, the <event>, ~ guests, a summit, the summit, his guests, a reception, a banquet, a dinner, a lunch, the parade, a parade, the celebrations, the talks, foreign guests',
  ),
  ...conjugate(
    { act: 'host' },
    'welcome welcomes welcomed welcomed welcoming; receive receives received received receiving; greet greets greeted greeted greeting; entertain entertains entertained entertained entertaining',
    'his guests, the guests, foreign guests, guests, ~ guests, ~ <people>, foreign leaders, the leaders, the visitors, the foreign leaders, visiting leaders, them',
  ),
  {
    act: 'host',
    tense: 'now',
    forms: 'is the host, plays host, plays host to, acts as host, as host, is host to, is host of, is playing host',
  },
  {
    act: 'host',
    tense: 'behind',
    who: 'target',
    forms: 'his/her/their/the host <comma>? <leader>',
  },
  {
    act: 'host',
    tense: 'behind',
    forms:
      'was the host, played host, played host to, acted as host, sat down with his guests, toasted his guests, thanked his guests',
  },
  ...conjugate({ act: 'host' }, 'open opens opened opened opening', 'the? parade, the? <goal>, the <event>'),
  ...conjugate(
    { act: 'host' },
    'review reviews reviewed reviewed reviewing; inspect inspects inspected inspected inspecting',
    'the? troops, the? honour guard',
  ),
];

const meetings: readonly CueRow[] = [
  ...conjugate(
    { act: 'greet', who: 'object', needs: 'day' },
    `${WELCOME}; shake_hands_with shakes_hands_with shook_hands_with shaken_hands_with shaking_hands_with; embrace embraces embraced embraced embracing`,
  ),
  // Who receives others at the occasion hosts it.
  ...conjugate({ act: 'host', needs: 'day' }, WELCOME),
];

/** English. */
export const claims = {
  cues: [
    ...presence,
    ...journeys,
    ...inversions,
    ...absence,
    ...acceptance,
    ...refusal,
    ...invitations,
    ...lists,
    ...expectation,
    ...substitutes,
    ...hosting,
    ...meetings,
  ],
  auxiliaries: {
    ahead: `in order to, will, 'll, shall, won't, is going to, are going to, is due to, are due to, is set to, are set to, is expected to, are expected to, is scheduled to, are scheduled to, is slated to, are slated to, is to, are to, is planning to, are planning to, plans to, plan to, intends to, intend to, is about to, are about to, is preparing to, are preparing to, aims to, prepares to, due to, set to, scheduled to, expected to, going to, is also expected to, are also expected to, is also due to, are also due to, is also set to, are also set to, will likely, is confirmed to, are confirmed to, to be, looks set to, is certain to, is poised to, are poised to, is booked to, is planned to, being expected to, who is expected to, gets ready to, ready themselves to, leaders to`,
    now: `is, are, 's, 're, am, does, doesn't, do, don't, isn't, aren't`,
    behind: `did, didn't, has, have, had, hasn't, haven't, hadn't, was, were, wasn't, weren't, having`,
    aheadOfPast: `would, 'd, wouldn't, was to, were to, was due to, were due to, had planned to, had intended to, was set to, were set to, was expected to, were expected to, had been due to, had been expected to, had been set to, was going to, were going to, was supposed to, was scheduled to, were scheduled to, had been scheduled to, was to have, were to have`,
    hedge: `for having, would have, may, might, could, should, must, can, can't, cannot, could yet, may yet, would like to, hopes to, hope to, hoped to, wants to, want to, wanted to, wishes to, wish to, would love to, considers, considering, is considering, was considering, weighing, is weighing, mulling, thinking of, thinking about, toying with, has yet to, have yet to, had yet to, yet to, undecided, unlikely to, likely to, is likely to, was likely to, possible, possibly, perhaps, maybe, rumoured to, rumored to, rumours, rumors, speculation, talk of, urged, urges, urging, urge, calls on, called on, calling on, asked, asks, encouraged, encourages, allowed to, free to, ready to, willing to, prepared to, had hoped to, would consider, debating, pondering, wonder, wondered, in doubt, doubtful, uncertain, unclear, open to, refuses to say, would not say, did not say, declined to say, pressure to, pressed to, pressing, persuade, persuading, dissuade, ought to, tentatively, supposed to, discussed, discuss, discussing, idea of, possibility of, prospect of, invitation to, invited to, chance to, reluctant to, keen to, eager to, tempted to, demanded, demands, warned, warns, discourages, discouraged, discourage, if he, to decide, decide whether, not say, yet decided, not decided, had wanted to, offered to, able to, right to, said to hope`,
    infinitive: 'to',
  },
  not: `not, never, n't, won't, didn't, doesn't, don't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, wouldn't, no longer, nor, without, hardly, nobody, no one, not going to, not to, no longer going to`,
  notNot: 'not only, not just, not merely, not alone',
  nobody: 'no, none, nobody, no one, not one, not a single, not any, none of, few, only one, hardly any',
  people: `men, women, leaders from, leaders, leader, world leaders, heads of state, heads of states, head of state, heads of government, head of government, heads of state and government, heads of state or government, presidents, prime ministers, premiers, guests, dignitaries, statesmen, foreign leaders, allies, counterparts, monarchs, kings, politicians, those, others, invitees, attendees, absentees, heads, head, sovereigns, chancellors, rulers, presidents of`,
  others: `troops, soldiers, contingent, contingents, ministers, officials, ambassadors, diplomats, delegations, companies, businessmen, journalists, reporters, athletes, veterans, units, marchers, protesters, envoys, spokesman, spokeswoman, aides, fans, pilgrims, tourists, people, thousands, hundreds, visitors, citizens, students, members, governors, generals, relatives, sons, daughters, families, crew, plane, planes, train, tanks, missiles, aircraft, warships, warplanes, ships, it, this, that, which, nobody, none, anyone, everyone, someone, somebody, staff, team, teams, band, choir, orchestra, cosmonauts, celebrities, actors, mourners, cardinals, bishops, priests, faithful, negotiators, delegates, lawmakers, deputies, mps, senators, mayor, mayors, parents, wife, wives, husband, brother, sister, daughter, son, cadets, guards`,
  foreign: `foreign leaders, foreign leader, foreign heads of state, foreign heads of state or government, foreign heads of state and government, foreign guests, foreign guest, foreign dignitaries, foreign dignitary, international guests, international guest, heads of foreign states, leaders from abroad, guests from abroad, foreign presidents, foreign president, foreign head of state, guest from abroad, leader from abroad`,
  groups: {
    cis: `heads of state of the cis, heads of states of the cis, cis heads of state, cis leaders, leaders of the cis, the cis leaders, leaders of cis countries, leaders of the cis countries, leaders of the commonwealth of independent states, heads of state of the commonwealth of independent states, presidents of the cis countries`,
    'central-asia': `central asian leaders, central asian presidents, five central asian presidents, five central asian leaders, leaders of central asia, presidents of central asia, all five central asian leaders, all five central asian presidents, leaders of the five central asian states, presidents of the five central asian states, presidents of the five central asian republics, leaders of the five central asian republics`,
    'baltic-states': `baltic leaders, baltic presidents, leaders of the baltic states, presidents of the baltic states, leaders of the three baltic states, three baltic presidents, leaders of the baltic countries`,
  },
  including: `including, among them, such as, naming, named, led by, notably, headed by, among whom are, among whom were, starting with, namely, among`,
  except: `except, except for, apart from, other than, save, save for, but for, with the exception of, excepting, besides, bar`,
  alongside: `alongside, down with, between, across from, across the aisle from, beside, next to, opposite, a row with, a table with, in front of, behind, together with, along with, in the company of, as well as, accompanied by, joined by, beside, next to, as will, where he will join, where he will be joined by, and will join`,
  and: `and, &, as well as, plus, or, followed by`,
  conjunctions: `but, while, whereas, although, though, because, after, before, when, since, so, yet, however, until, once, as, where, even as, even though, instead`,
  but: 'but, yet, however, although',
  relatives: `who, whom, which, who also`,
  complements: `that, how, why`,
  reasons: 'why, how, when',
  conditions: `had <leader>, should <leader>, were <leader> to, if, whether, unless, in case, provided, should he, should they, would be welcome, as long as, on condition`,
  adverbs: `whatever, a week before, a week earlier, a day before, a day earlier, the day before, a month before, a month earlier, the week before, a few days before, a few days earlier, two days before, two days earlier, hours before, hours earlier, at short notice, in time, on the eve, too late, after all, for good, months ago, weeks ago, days ago, long ago, weeks earlier, months earlier, days before, last month, last week, also, too, both, now, then, still, already, probably, definitely, certainly, indeed, really, actually, personally, even, again, instead, later, earlier, finally, eventually, ultimately, officially, formally, duly, likewise, all, each, himself, herself, themselves, either, so far, so, today, yesterday, tomorrow, just, recently, reportedly, apparently, therefore, though, however, in the end, at the last minute, at last, of course, nevertheless, nonetheless, simply, quickly, quietly, politely, initially, originally, previously, first, last, in turn, for the first time, this time, in person, on the day, definitely, immediately, subsequently, together, meanwhile, as usual, as expected, once more, thus, publicly, privately, ever, for his part, in the meantime, abruptly, suddenly, graciously, gladly, merely, alone`,
  articles:
    'the, a, an, this, that, these, those, some, his, her, its, their, our, mr, mrs, ms, mr., ms., mrs., dr., dr',
  prepositions: `of, with, by, to, from, for, against, about, between, on, under, after, before, without, like, than, beside, near, behind, at, in, over, into, via, through, towards, toward, around, among, amid, per, upon, within, beyond, above, following, concerning, regarding, including, meeting, met, meet, meets, thanked, praised, told, called, telephoned, congratulated, criticised, criticized, accused, joining, hosting, welcoming, greeting, receiving, as`,
  of: 'of, from',
  pronouns: {
    one: 'he, she',
    several:
      'they, both, both men, both leaders, the two, the two men, the two leaders, the pair, the trio, the three, all three, all four, all five, the duo',
    neither:
      'neither, neither man, neither leader, neither of them, neither of the two, none of them, none of the three, nor either',
    object: 'him, her, them',
    possessive: 'his, her, their, its',
    speaker: 'i, me, we, us, my',
  },
  owned: `spokesman, spokeswoman, spokesperson, office, aide, aides, visit, trip, plane, jet, train, wife, son, sons, daughter, brother, sister, ally, allies, government, party, predecessor, successor, invitation, invitations, guest, team, camp, staff, entourage, motorcade, convoy, remarks, comments, speech, adviser, advisers, press secretary, press service, envoy, friend, rival, rivals, supporters, critics, opponent, lawyer, death, absence, presence, attendance, arrival, departure, decision, refusal, companions`,
  deputies: `foreign minister, foreign ministers, foreign secretary, deputy foreign minister, defence minister, defense minister, deputy defence minister, deputy defense minister, culture minister, energy minister, trade minister, economy minister, finance minister, interior minister, agriculture minister, minister, ministers, junior minister, deputy minister, vice minister, state minister, minister of state, minister of defence, minister of foreign affairs, prime minister, deputy prime minister, premier, vice-premier, vice premier, deputy premier, vice president, vice-president, ambassador, ambassadors, envoy, special envoy, diplomat, diplomats, chargé d'affaires, delegation, delegations, deputy, deputies, representative, representatives, official, officials, grandson, cousin, nephew, uncle, trade minister, party official, party secretary, secretary, speaker, parliament speaker, speaker of parliament, speaker of the parliament, parliamentary speaker, national assembly speaker, speaker of the national assembly, chairman of parliament, parliamentary chairman, son, brother, daughter, sister, wife, crown prince, prince, first lady, adviser, national security adviser, chief of staff, general, stand-in, substitute, replacement, emissary, military attaché, attaché, consul, secretary of state, undersecretary, undersecretary of state, state secretary, mayor, lawmaker, lawmakers, head of parliament, politburo member, number two, vice chairman, chairman`,
  sides: `spokesman, spokeswoman, spokesperson, spokesmen, office, press service, press office, press secretary, foreign ministry, ministry, government, embassy, presidency, administration, aide, aides, adviser, advisers, foreign minister, ambassador, palace, cabinet, officials, official, state television, state media, state news agency, sources, diplomats, chancellery, kremlin, white house, élysée, elysee, downing street, minister, delegation, team, foreign office, state department`,
  say: `confirm, said, says, say, saying, told, tells, told reporters, told journalists, told the, announced, announces, confirmed, confirms, reported, reports, wrote, writes, added, adds, insisted, insists, stressed, noted, stated, declared, declares, explained, claimed, claims, revealed, disclosed, indicated, quoted, recalled, repeated, made clear, let it be known, hinted, posted, tweeted, replied, answered, acknowledged, warned, maintains, maintained, predicted, joked, quipped, remarked, commented, read, wrote on, asserted, affirmed, assured, reiterated, mentioned, suggested, complained, admitted`,
  according: 'according to, in the words of, as stated by, quoting, citing, as reported by, as told by',
  deny: `denied, denies, deny, denying, has denied, have denied, had denied, dismissed, dismisses, rejected, rejects, refuted, refutes, rebutted, contradicted, disputed, ruled out reports, knocked down, called false, called it false, disavowed, quashed, brushed aside, rubbished, no truth to, no truth in, there was no truth`,
  report: `the report, the reports, report, reports, this, it, that, the claim, claims, claim, the rumour, rumours, the rumor, rumors, the story, any such, so, such reports, suggestions, the news`,
  corrections:
    'earlier version, previous version, an earlier version, wrongly stated, incorrectly stated, misstated, mistakenly said, incorrectly said, wrongly said, this article originally said',
  remote:
    'virtually, by video, by video link, by videolink, via video, via video link, via videolink, by videoconference, via videoconference, online, remotely, by phone link, in a video message, by video message, by video conference, on screen',
  lookBack:
    'back then, then, at that time, at the time, that year, on that occasion, that time, that day, in that year, on that day, at that parade',
  likewise: `did the same, does the same, so will, so did, so does, so do, so is, so are, so was, so were, so has, so have, as will, as did, as does, as has, as is, nor will, nor did, nor does, nor is, nor was, nor were, nor has, neither will, neither did, neither does, neither is, neither was, neither has, the same goes for, likewise, as well as will`,
  labels: {
    expected: `coming, going, attending, expected, who is coming, who is going, who will be there, who will attend, who's coming, who's going, expected guests, the guest list, guest list, on the guest list, on the list, due to attend, those coming, those going, those attending, leaders attending, will attend, will be there, who else is coming, also coming, also going, also expected, also attending, the guests, those expected, expected to attend, list of guests, set to attend, the list`,
    accepted: `confirmed, accepted, said yes, have accepted, have confirmed, has accepted, confirmed guests, those who said yes, confirmed attendees, confirmed so far, acceptances, who said yes`,
    declined: `not coming, not going, staying home, staying at home, staying away, declined, said no, have declined, not attending, will not attend, won't attend, who is not coming, who is not going, who is staying away, who's not coming, refused, cancelled, canceled, pulled out, regrets, skipping, skipping it, those staying home, those staying away, who said no, sent regrets, cancellations, dropped out, turned it down, boycotting, who declined`,
    attended: `attended, present, were there, was there, who came, came, who was there, who attended, those present, in attendance, seen on the tribune, on the tribune, those who came, who turned up, in the stands`,
    absent: `absent, missing, not on the list, did not come, did not attend, who was missing, no-shows, stayed away, stayed home, who stayed away, absentees, not there, off the list, who was absent, not seen, who did not come`,
    invited: `invited, also invited, who was invited, those invited, invitations sent, invitations went to`,
  },
  only: 'only, sole, lone, single, the only, the sole, the lone, the first',
  goals: `parade, parades, celebration, celebrations, ceremony, ceremonies, commemoration, commemorations, event, events, festivities, summit, summits, march-past, anniversary, anniversaries, occasion, show, gathering, funeral, inauguration, coronation, mass, opening ceremony, conference, victory day, military parade, festivity, requiem, function, session, meeting, occasions, jubilee, procession, proceedings, holiday, red square, tiananmen square, tiananmen, opening, games`,
  toward: 'to, in, at, for, into, towards, toward, via',
  also: 'also, too, as well, likewise, even',
  roles: `president, prime minister, premier, leader, chancellor, king, queen, emir, sultan, crown prince, mr, mrs, ms, mr., mrs., ms., pm, chairman, general, general secretary, secretary, counterpart, counterparts, ally, ex-president, ex-premier, former, leaders, presidents, prime ministers, head, host, hosts, taoiseach, strongman, the late, then, fellow, colleague, colleagues, minister, minister of, foreign, vice, deputy, defence, defense, party, speaker, spokesman, secretary-general, chief, head of state, big, old, new, long-time, longtime, veteran, friend, guest, junior, senior, state, federal, bosnian serb, serb, autocrat, dictator, populist, nationalist, sultan of, king of, president of, leader of, junta, interim, acting, outgoing, incoming, chairman of, dr, dr., sheikh, comrade, entity, member, tripartite, presidency`,
  classes: {},
  cities,
  grammar: {
    subject: 'before',
    negation: 'before',
    auxiliary: 'before',
  },
} as const satisfies ClaimVocabulary;
