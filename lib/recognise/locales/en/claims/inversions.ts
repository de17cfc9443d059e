import type { CueRow } from '../../../claims/vocabulary.ts';

/** The verb comes first: "Also coming are …". */
export const inversions: readonly CueRow[] = [
  { act: 'come', tense: 'now', inverted: true, needs: 'preview', forms: 'from ~ come/comes' },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    negative: true,
    needs: 'preview',
    forms: 'from ~ come/comes not',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms: `guests at the? <goal> are, guests at the? <goal> include, leaders/guests/presidents/heads taking_part/attending/present/coming/going/there are/include, guests are, also coming are, also coming is, also attending are, also attending is, coming too are, also going are, also going is, also travelling are, also travelling to <country> are, also there are, also present are, attending are, coming are,
      among those attending are, among those coming are, among those going are, among the guests are, among the guests is, among those in attendance are, the guests include, guests include, guests of honour are, guest list includes, attendees include, attendees/participants are, participants include, participating leaders are/include,
      those who do? come include, those who do? attend include, those who did come included, those who are coming include, those who will attend include, those coming include, those attending include, those going include, leaders attending include, leaders coming include, joining him are, joining them are, joining him is, on his way too is, other guests are, other guests include, the others are, the others include, also making the trip are, also travelling/traveling/heading/flying/going/coming to <country>/<name> are/is, also making the trip is, also on board are,
      also on the list are, also on the list is, on the list are, on the list is, the list includes, the list also includes, list includes, list published/released/issued/circulated by ~ includes, list published/released/issued/circulated by the ~ ~ includes, the guest list also includes, also listed are, also named were, he also named, also named, on the guest list are`,
  },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms: `attending/joining the? <goal> will be, present at the? <goal> will be, leaders/guests/presidents/heads expected/due are/include, leaders/guests/presidents/heads expected/due/set/scheduled/slated to attend/come/participate/take_part/join are/include/were, leaders/guests/presidents/heads confirmed to attend/come were/are/include, among the guests will <filler>? be, among them will <filler>? be, among the attendees will <filler>? be, among those present will <filler>? be, among those attending will <filler>? be, also due are, also due is, also due in <country> are, also expected are, also expected is, expected guests include, expected are, due are, among those expected are, among those expected is, among those due are, those expected include,
      with him/her/them on the plane/train/flight/stand/tribune/rostrum will be, among those who will attend are, among those who will come are, among those to attend are, leaders expected include, expected in <country> are, also expected in <country> are, also announced are, also announced was, announced guests include, will also be attended by, will be attended by, to be attended by`,
  },
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms:
      'participation/attendance/presence was/has_been/is/were confirmed by, participation/attendance/presence in/at the? <goal> was/has_been/is confirmed by, confirmed attendees/guests/participants/leaders/names include, other/also confirmed attendees/guests/participants/leaders include, confirmed attendees/guests/participants are, among the? confirmed attendees/guests/participants are, confirmed ~ attendees/guests/participants include, confirmed list includes, list of confirmed attendees/guests/participants/leaders includes, those confirmed include/are, those confirmed to attend include/are, those who have accepted include, those who have confirmed include, those to have accepted include, among those who have accepted are, among those who have confirmed are, also confirmed are, confirmed so far are, acceptances came from, acceptances have come from',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    needs: 'day',
    forms: `on/to/at <his> left/right/side <comma>, on/to/at <leader> 's left/right/side <comma>, taking_part/participating/attending/present ~ are/is, next comes, next come, then comes, then come, here comes, here come, next in line is/are, next up is/are,
      alongside/beside/behind/around/opposite/next_to <leader>/him/her/them/both sits/sit/stands/stand/is/are, at/by/on/to <his> side/left/right sits/sit/stands/stand/is/are, behind/beside/around/next_to <leader>/him/her/them we/one/you can see/spot/make_out/recognise`,
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: 'taking_part/participating/attending/present ~ were/was, next came, then came, first came, last came',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    journey: true,
    needs: 'preview',
    forms: 'first/last to arrive was/were',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: `guests at the? <goal> were, guests at the? <goal> included, leaders/guests/presidents/heads taking_part/attending/present/there were/included, on the tribune were, on the tribune was, on the tribune sat, on the tribune stood, on the stand were, on the stand was, in the stands were, in the stands sat, on the rostrum were, on the rostrum stood, on the gate were, on the gate stood, on the podium were, on the balcony were, among the? ~ guests/visitors/dignitaries/participants/leaders/mourners from outside/beyond/abroad/afar/<country> were/was, among the? ~ guests/visitors/dignitaries/participants/leaders from outside/beyond the ~ were/was, among the? ~ guests/mourners/dignitaries/visitors/spectators were/was, also present were, also present was, present were, also there were, also there was, also on the tribune were,
      also on the tribune was, also in attendance were, also in attendance was, in attendance were, also attending were, among the guests were, among the guests was, among those present were, among those attending were, among those present was, among the attendees were, among the? invitees were/was, among the? ~ invitees were/was, those present included, the guests included, guests included, attendees included, his guests included, his guests were, the guests were, other guests included,
      alongside/beside/behind/around/opposite/next_to <leader>/him/her sat/stood/was/were, alongside/beside/behind/around/opposite/next_to them/both was/were, at/by/on/to <his> side/left/right sat/stood/was/were, in the row/rows behind/before <leader>/him/her/them was/were, being attended by, attended by, attended <comma>? among_others <comma>? by, in attendance was, also in attendance was, present at the? <goal> were/was, attending the? <goal> were/was, those attending the? <goal> were/included, those present at the? <goal> were/included, with him were, with him was, with him on the tribune were, with him on the stand were, was attended by, were attended by, had been attended by, the guest of honour was, guest of honour was, guest of honor was, from <country> came, came also`,
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
      'absent/missing from the? <goal>/tribune/stand/stands/rostrum/gate/line-up/photo/family_photo/guest_list/list/proceedings/platform/podium/dais/balcony/square/hall/room/table/venue/festivities/roll_call/front_row/pews/crowd/grandstand/picture/group_photo/throng are/is/will_be, also staying away are, also staying home are, also staying at home are, staying away are, not coming are, not going are, also missing are, also missing is, missing are, missing is, also absent are, absent are, absent is, also skipping it are, conspicuously absent is, conspicuous by his absence is, among those staying away are',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    inverted: true,
    forms:
      'absent/missing from the? <goal>/tribune/stand/stands/rostrum/gate/line-up/photo/family_photo/guest_list/list/proceedings/platform/podium/dais/balcony/square/hall/room/table/venue/festivities/roll_call/front_row/pews/crowd/grandstand/picture/group_photo/throng were/was, absent were, absent was, missing were, missing was, also absent were, also absent was, also missing were, also missing was, among those missing were, among the absentees were, among the absentees was, absentees included, the absentees included, conspicuously absent was, conspicuously absent were, among those who stayed away were, those who stayed away included, notably absent was, notably absent were, notable absentees included',
  },
  {
    act: 'invite',
    tense: 'behind',
    inverted: true,
    forms:
      'among the? invited are/were/is/was, also among the invited are/were, also invited was, also invited are, among those invited are, among those invited were, invitations went to, invitations have gone to, invitations also went to, an invitation also went to, an invitation went to, invited guests include, those invited include, invitees ~ include, invitees include, invitees included, the invitees are, invited leaders include, invited were, invited are',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    forms:
      'with ~ <leader> present/attending/in_attendance/seated/watching/looking_on/among_the_guests, send/sends/sent its president/king/premier/leader <comma>?, send/sends/sent its prime minister <comma>?, send/sends/sent both, joined <comma>? among_others <comma>? by, joined by, flanked by, surrounded by, accompanied by, saw/sees/witnessed ~ participation/attendance/presence of, joined on the tribune by, joined on the stand by, joined there by',
  },
];
