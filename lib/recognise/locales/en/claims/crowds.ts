import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate, predicate } from '../verbs.ts';

/** Those who come together, as the press calls them without naming them. */
export const CROWD = `representatives, delegates, figures, guests, guest, leaders, leader, dignitaries, attendees, visitors, participants, mourners, presidents, premiers, prime ministers, heads of state, heads of government, heads of state and government, statesmen, monarchs, kings, spectators, onlookers, foreigners, foreign guests, foreign leaders, world leaders, guests of honour, guests of honor, allies, friends, arrivals, speakers, signatories, faces, names, latecomers, newcomers, newcomer, debutants, early arrivals, those present, those attending, those there, those in attendance, those on the tribune, those in the stands, those watching, those who came, those who attended, those who turned up, those who travelled, those who flew in, those who made the trip, those at the <goal>, big names, absent friends`;

const EXPECTED = `those expected, those due, those coming, those going, those travelling, those attending, those who will attend, those who will come, those who will be there, those to attend, those on the list, leaders expected, guests expected, expected guests, confirmed participants`;
const MISSING = `absentees, those absent, those missing, those who stayed away, those who did not come, those who stayed at home, no-shows`;

/** Lists behind a word for all of them: "Among the 26 guests were …", "The guests from Africa include …". */
export const crowds: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: `among the? ~ <crowd> of/at/in the? <goal> were/was, among the? <crowd> were/was/sat/stood, among the? ~ <crowd> were/was/sat/stood, the? <crowd> included, the? ~ <crowd> included, <crowd> ~ included, <crowd> were, <crowd> ranged from, the only ~ leader/president/guest/premier there/present/in_the_crowd/in_the_stands/on_the_tribune was, present were, present was, there were also, there was also, there too were, there too was, joining <leader> was/were, joining <leader> and <leader> was/were, also watching/standing/sitting/seated/attending/listening/waiting/looking_on/gathered/in_the_stands/in_the_crowd/in_the_row were/was, also spotted were, also seen were, also seen was, seen too were, seated/standing/sitting/sat/stood/flanking/perched next_to/beside/behind/alongside/near/opposite ~ was/were, behind/beside/around/opposite/alongside him/her/them came/walked/marched/followed`,
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms: `among the? ~ <crowd> of/at/in the? <goal> are/is, among the? ~ <crowd> of/at/in the? <goal> will be, among the? <crowd> are/is/sit/stand, among the? ~ <crowd> are/is, among the? ~ <crowd> from_abroad/from_overseas/from_elsewhere are/is, the? <crowd> include, the? ~ <crowd> include, <crowd> ~ include, roster/line-up/lineup features/includes/boasts, attendance includes, delegations include, list of ~ <crowd> includes, list of <crowd> includes, guest list runs/ranges from, guest list features/has/boasts/counts, on the balcony/tribune/stage/podium/rostrum <comma>? too, also on the balcony/tribune/podium/rostrum/stand/gate, also watching/standing/sitting/seated/attending/listening/waiting/looking_on/gathered are/is, also seen, also spotted, also present, also there, also in attendance, present are, there are also, there is also`,
  },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms:
      `among <expected> are/is/were/was, <expected> are/include/were/included, present will be, in attendance will be, there will be, also present will be, also there will be, also in attendance will be, among the? <crowd> will be, among the? ~ <crowd> will be, the? <crowd> will include, the? ~ <crowd> will include, <crowd> ~ will include, others expected are/include, joining him/them will be, beside him will be/sit/stand, next to him will be/sit/stand, at his side will be/sit/stand, will be followed by, from the? ~ will be`.replaceAll(
        '<expected>',
        EXPECTED.split(', ')
          .map((form) => form.replaceAll(' ', '_'))
          .join('/'),
      ),
  },
  {
    act: 'stay-away',
    tense: 'behind',
    inverted: true,
    forms:
      `among the? <missing> were/was, the? <missing> included/were, the? ~ <missing> included/were, <missing> at/from/in the? <goal>/<event> included/were, the? ~ absentee/no-show was, notable by his/her absence was, notable by their absence were, nowhere to be seen was/were`.replaceAll(
        '<missing>',
        MISSING.split(', ')
          .map((form) => form.replaceAll(' ', '_'))
          .join('/'),
      ),
  },
  {
    act: 'stay-away',
    tense: 'now',
    inverted: true,
    forms: `the? ~ absentee/no-show is, the? ~ absentee/no-show will be, absent will be, missing will be, not present will be, staying away will be, not among them will be, the <crowd> will not include, the list does not include, the list omits, guest list does not include, guest list doesn't include, guests do not include, guest list omits`,
  },
  // What brings them together.
  ...conjugate(
    { act: 'come', who: 'object', needs: 'goal' },
    'draw draws drew drawn drawing; attract attracts attracted attracted attracting; bring_together brings_together brought_together brought_together bringing_together; unite unites united united uniting; assemble assembles assembled assembled assembling',
  ),
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'goal',
    forms: 'included ~ figures/dignitaries/guests/attendees/leaders/personalities/names such_as/like',
  },
  // "The absence of Xi, leader of China, comes amid …": news comes so, and no guest.
  {
    act: 'leave',
    forms:
      'comes/came amid/as/after/without/despite/ahead/just/less/barely/against, comes/came at a time, comes/came at a moment, comes/came days/hours/weeks/months, comes/came one/a/two/three day/week/days/weeks, comes/came into force, comes/came to light, comes/came under fire',
  },
  // "drew a barbed response from Trump": whoever speaks of it need not be there.
  ...conjugate(
    { act: 'leave' },
    'draw draws drew drawn drawing; attract attracts attracted attracted attracting; bring brings brought brought bringing; elicit elicits elicited elicited eliciting; provoke provokes provoked provoked provoking',
    '~ response/reaction/rebuke/criticism/condemnation/praise/protest/protests/anger/ire/fire/attention/scorn/warning/warnings/comment/jibe from',
  ),
  // "It is the first summit for X", "It was X's second parade", "For X it is the last".
  {
    act: 'come',
    who: 'target',
    needs: 'day',
    forms:
      '<nth> <goal>/trip/visit/meeting/outing/appearance for, <nth> ~ <goal>/trip/visit/meeting/outing/appearance for, <nth> time for',
  },
  {
    act: 'come',
    who: 'owner',
    needs: 'day',
    forms: "'s <nth> <goal>/trip/visit/appearance/outing, 's <nth> ~ <goal>/trip/visit/appearance/outing",
  },
  {
    act: 'come',
    tense: 'now',
    who: 'object',
    needs: 'day',
    forms:
      'for <leader> it/this is/was the? <nth>, for <leader> it/this is/was also the? <nth>, for <leader> the? <goal> is/was',
  },
  {
    act: 'come',
    tense: 'ahead',
    who: 'object',
    forms: 'for <leader> it/this will be the? <nth>, for <leader> it/this would be the? <nth>',
  },
  // What shows that they were there.
  {
    act: 'come',
    tense: 'behind',
    who: 'owner',
    needs: 'scene',
    forms:
      "'s presence, 's appearance, 's arrival, 's seat, the presence of, the appearance of, the arrival of, presence of, arrival of, the? arrivals of",
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    forms:
      'thanked/praised/criticised/criticized/congratulated/commended/scolded/rebuked/attacked/slammed <leader> for coming/attending/taking_part/being_there/making_the_trip/travelling/his_presence/her_presence/his_attendance/turning_up/showing_up',
  },
  ...conjugate(
    { act: 'come', who: 'object', needs: 'scene', company: true },
    'walk walks walked walked walking; sit sits sat sat sitting; usher ushers ushered ushered ushering; lead leads led led leading; escort escorts escorted escorted escorting; guide guides guided guided guiding; show shows showed shown showing; seat seats seated seated seating; place places placed placed placing; hug hugs hugged hugged hugging; kiss kisses kissed kissed kissing; toast toasts toasted toasted toasting; photograph photographs photographed photographed photographing; film films filmed filmed filming; catch catches caught caught catching; capture captures captured captured capturing; help helps helped helped helping; bring brings brought brought bringing',
    '<leader>',
  ),
  ...conjugate(
    { act: 'come', who: 'object', needs: 'day' },
    'give gives gave given giving; host hosts hosted hosted hosting; hold holds held held holding; offer offers offered offered offering; throw throws threw thrown throwing; lay_on lays_on laid_on laid_on laying_on',
    'a? ~ lunch/dinner/banquet/reception/breakfast for/in_honour_of',
  ),
  ...conjugate(
    { act: 'come', needs: 'scene' },
    'have has had had having; exchange exchanges exchanged exchanged exchanging; share shares shared shared sharing',
    'a? ~ word, a? ~ words, a? ~ chat, a? ~ conversation, a? ~ exchange, a? ~ joke, a row, a bench, a car, a table, a laugh, an umbrella, a lift, a limousine',
  ),
  // Places and company of guests.
  ...predicate(
    { act: 'come', needs: 'scene' },
    'late, silent, visible, all smiles, in tears, on time, early, next in line, close to tears',
  ),
];
