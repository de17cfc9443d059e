import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate, separable } from '../verbs.ts';
import { OCCASIONS } from './words.ts';

const TRIP =
  'reise, besuch, teilnahme, reisepläne, fahrt, moskau-reise, moskaureise, peking-reise, kommen, auftritt, teilnahme an ~ <goal>, reise nach <country>, besuch in <country>';

const HIS = ['sein', 'seine', 'seinen', 'ihre', 'ihren', 'ihr', 'die', 'den', 'eine', 'einen', 'das'];

const his = (nouns: string): string =>
  nouns
    .split(', ')
    .map((noun) => `${HIS.join('/')} ${noun}`)
    .join(', ');

/** What one forgoes: a jacket, or criticism, says nothing of coming. */
const FORGONE = `${his('teilnahme, reise, fahrt, anreise, besuch, auftritt')}, teilnahme, reise, moskau-reise, moskaureise, peking-reise, ${OCCASIONS}`;

const forgone = (before: string, behind: string): string =>
  FORGONE.split(', ')
    .map((noun) => `${before} ${noun} ${behind}`.trim())
    .join(', ');

/** "Moskau-Reise", "Pekingbesuch": headlines write the journey and where it goes together. */
const TRIP_NOUNS = [
  ...['teilnahme', 'kommen', 'reise', 'besuch', 'anreise', 'zusage', 'anwesenheit', 'erscheinen', 'reisepläne', 'trip'],
  ...[
    'moskau',
    'peking',
    'rom',
    'gipfel',
    'parade',
    'china',
    'russland',
    'tianjin',
    'kasan',
    'paris',
    'auslands',
  ].flatMap((place) =>
    ['reise', 'besuch', 'trip', 'teilnahme'].flatMap((noun) => [`${place}-${noun}`, `${place}${noun}`]),
  ),
];

const COMING = 'teilnahme/kommen/besuch/reise/anwesenheit/erscheinen';

const ASSURED = 'bestätigt/angekündigt/zugesagt/zugesichert/bekanntgegeben/bekräftigt';

/** A yes from the leader's own side. */
export const acceptance: readonly CueRow[] = [
  {
    act: 'accept',
    tense: 'behind',
    who: 'object',
    forms: `${COMING} von ~ <leader> ${ASSURED}, ${COMING} <leader> ${ASSURED}, bestätigte/bestätigten ~ ${COMING} von/des ~ <leader>, kündigte/kündigten ~ ${COMING} von/des ~ <leader> an, ${COMING} von ~ <leader> ~ ${ASSURED}`,
  },
  {
    act: 'accept',
    tense: 'behind',
    who: 'object',
    beside: ['hat', 'haben', 'habe', 'wurde', 'wird', 'ist', 'sei', 'worden', 'hatte'],
    forms: `${COMING} des ~ <leader> ${ASSURED}`,
  },
  {
    act: 'accept',
    tense: 'behind',
    who: 'owner',
    forms: `${COMING} wurde ~ ${ASSURED}, ${COMING} ist ${ASSURED}, ${COMING} sei ${ASSURED}, ${COMING} wurde ${ASSURED}`,
  },
  { act: 'accept', beside: ['einladung', 'einladungen'], forms: 'gefolgt, angenommen' },
  ...separable({ act: 'accept', beside: TRIP_NOUNS }, 'zu', 'sagen | sagt | sagte sagten | gesagt'),
  ...separable({ act: 'accept', needs: 'end' }, 'zu', 'sagen | sagt | sagte sagten | gesagt'),
  ...separable(
    { act: 'accept' },
    'an',
    'nehmen | nimmt nehme | nahm nahmen | genommen',
    '<the>? einladung, ~ einladung',
  ),
  ...separable({ act: 'accept', beside: TRIP_NOUNS }, 'an', 'kündigen | kündigt | kündigte kündigten | gekündigt'),
  ...separable({ act: 'accept' }, 'an', 'kündigen | kündigt | kündigte kündigten | gekündigt', `${his(TRIP)}`),
  ...conjugate(
    { act: 'accept' },
    'bestätigen | bestätigt bestätige | bestätigte bestätigten | bestätigt',
    `${his(TRIP)}, ~ teilnahme, ~ kommen, ~ besuch, ~ reise`,
  ),
  { act: 'accept', beside: TRIP_NOUNS, forms: 'bestätigt, angekündigt, zugesagt, zugesichert, bekräftigt' },
  { act: 'accept', tense: 'behind', beside: TRIP_NOUNS, forms: 'bestätigte, bestätigten' },
  { act: 'accept', tense: 'now', beside: TRIP_NOUNS, forms: 'bestätigt' },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'einladung ~ angenommen, einladung angenommen, teilnahme zugesichert, folgte ~ einladung, folgten ~ einladung, der einladung gefolgt, gab ~ zusage, ihre teilnahme bestätigt, seine teilnahme bestätigt, sagte ja, ja gesagt, sein kommen angekündigt, sein kommen zugesagt, seine teilnahme zugesagt, sein kommen bestätigt',
  },
  {
    act: 'accept',
    tense: 'now',
    forms:
      'folgt ~ einladung, folgen ~ einladung, hält/halten an ~ reise/teilnahme/besuch/zusage/reiseplänen/plänen/reiseplan fest, besteht auf ~ teilnahme',
  },
  { act: 'accept', tense: 'behind', who: 'owner', forms: 'zusage' },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      'hat/haben/hatte/hatten versprochen <comma>? zu kommen/teilzunehmen/erscheinen, hat/haben/hatte/hatten versprochen <comma>? dabei zu sein, versprach/versprachen <comma>? zu kommen/teilzunehmen, versprach/versprachen ~ teilnahme, hat/haben ~ kommen/teilnahme versprochen',
  },
  {
    act: 'accept',
    tense: 'now',
    forms:
      'besteht/bestehen/bestand/beharrt/beharrte darauf <comma> nach <country> zu fahren/reisen/fliegen, will/wollen ebenfalls/auch/trotzdem/dennoch kommen/reisen/teilnehmen/dabei_sein, lässt/lassen sich ~ nicht abhalten, ihn nichts ~ abhalten werde/wird/würde, nichts ~ abhalten werde/wird/würde',
  },
];

/** A no from the leader's own side. */
export const refusal: readonly CueRow[] = [
  {
    act: 'decline',
    tense: 'now',
    forms:
      'nicht ~ kommen/teilnehmen/reisen/anreisen/erscheinen kann/können/könne/könnten, nicht ~ dabei sein kann/können/könne/könnten, kann/können/könne/könnten nicht ~ kommen/teilnehmen/reisen/anreisen',
  },
  {
    act: 'decline',
    tense: 'behind',
    who: 'object',
    forms:
      'entscheidung ~ <leader> <comma> nicht ~ teilzunehmen, entscheidung ~ <leader> <comma> nicht ~ zu kommen/reisen/erscheinen',
  },
  {
    act: 'decline',
    tense: 'now',
    forms:
      'keinen/keine vertreter/delegation/abordnung/regierungsvertreter ~ schicken/entsenden, schickt/schicken/entsendet/entsenden keinen/keine ~ vertreter/delegation/abordnung/regierungsvertreter',
  },
  { act: 'decline', beside: TRIP_NOUNS, forms: 'gestrichen, storniert, gecancelt, abgeblasen' },
  { act: 'decline', tense: 'behind', beside: TRIP_NOUNS, forms: 'strich, strichen, stornierte, cancelte' },
  { act: 'decline', tense: 'now', beside: TRIP_NOUNS, forms: 'streicht, storniert, cancelt' },
  ...separable({ act: 'decline', needs: 'end' }, 'zurück', 'ziehen | zieht | zog zogen | gezogen'),
  // "zog sich mit dem Papst zu einem Gespräch zurück": only from an occasion.
  {
    act: 'decline',
    tense: 'behind',
    needs: 'end',
    particle: 'zurück',
    beside: ['gipfel', 'parade', '<event>'],
    forms: 'zog sich, zogen sich',
  },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'gab ~ einen korb, gaben ~ einen korb, musste ~ absagen, mussten ~ absagen, musste/mussten ~ passen, passen müssen, ließ ~ absagen, ~ einen korb gegeben, absagen müssen, absagen lassen, sah sich ~ verhindert, verzichtete/verzichteten aber/jedoch/dankend/freiwillig, lehnte/lehnten aber/jedoch/dankend ab',
  },
  {
    act: 'decline',
    tense: 'now',
    forms:
      'gibt ~ einen korb, muss ~ absagen, müssen ~ absagen, muss/müssen ~ passen, lässt ~ absagen, hat nicht die absicht, habe nicht die absicht, hat keine absicht, hat keine pläne, habe keine pläne, hat keinen plan, denkt nicht daran, denke nicht daran, sieht keinen grund, sieht keinen anlass',
  },
  { act: 'decline', beside: ['einladung', 'einladungen'], forms: 'ausgeschlagen, abgelehnt, zurückgewiesen' },
  ...separable(
    { act: 'decline', beside: [...TRIP_NOUNS, 'einladung'] },
    'ab',
    'sagen | sagt | sagte sagten | gesagt; lehnen | lehnt lehne | lehnte lehnten | gelehnt',
  ),
  ...separable(
    { act: 'decline', needs: 'end' },
    'ab',
    'sagen | sagt | sagte sagten | gesagt; lehnen | lehnt lehne | lehnte lehnten | gelehnt; winken | winkt | winkte winkten | gewinkt',
  ),
  ...conjugate(
    { act: 'decline' },
    'streichen | streicht | strich strichen | gestrichen; stornieren | storniert | stornierte stornierten | storniert; canceln | cancelt | cancelte | gecancelt; verschieben | verschiebt | verschob verschoben | verschoben',
    his(TRIP),
  ),
  ...conjugate(
    { act: 'decline' },
    'ausschlagen | | | ausgeschlagen; zurückweisen | | | zurückgewiesen; ablehnen | | | abgelehnt',
    '~ einladung, <the>? einladung',
  ),
  { act: 'decline', particle: 'aus', tense: 'behind', forms: 'schlug ~ einladung, schlugen ~ einladung' },
  { act: 'decline', particle: 'aus', tense: 'now', forms: 'schlägt ~ einladung, schlagen ~ einladung' },
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'ließ sich entschuldigen, ließen sich entschuldigen, entschuldigte sich, erteilte ~ eine absage, erteilten ~ eine absage, erteilte eine absage, machte einen rückzieher, zog seine zusage zurück, zog ~ zusage zurück, seine zusage zurückgezogen, ihre zusage zurückgezogen, einladung ~ ausgeschlagen, einladung ~ abgelehnt, wies ~ einladung zurück, schloss ~ teilnahme aus, schloss ~ reise aus, entschied sich gegen',
  },
  {
    act: 'decline',
    tense: 'now',
    forms:
      'lässt sich entschuldigen, weigert sich, will nicht kommen, will nicht teilnehmen, will nicht nach <country>, wollen nicht kommen, wolle nicht kommen, wolle nicht teilnehmen, hat nicht vor, plant nicht, plant keine reise/teilnahme, keine reise/teilnahme geplant/vorgesehen, schließt ~ teilnahme aus, schließt ~ reise aus, lässt sich vertreten und',
  },
  {
    act: 'decline',
    tense: 'behind',
    who: 'owner',
    forms: 'absage, weigerung, nein, verzicht, verzicht auf die teilnahme/reise, verzicht auf eine teilnahme/reise',
  },
  { act: 'stay-away', tense: 'now', forms: forgone('verzichtet/verzichten/verzichte auf', '') },
  { act: 'decline', tense: 'behind', forms: forgone('verzichtete/verzichteten auf', '') },
  { act: 'decline', forms: `${forgone('auf', 'verzichten/verzichtet')}, ${forgone('auf', '~ verzichten/verzichtet')}` },
  {
    act: 'decline',
    tense: 'now',
    who: 'owner',
    forms:
      'reise/besuch/teilnahme fällt/fiel/fallen aus, die reise von <leader> fällt aus, der besuch von <leader> fällt aus',
  },
  {
    act: 'decline',
    tense: 'now',
    needs: 'preview',
    forms: 'fährt/fahren/reist/reisen/fliegt nicht ., fährt/fahren/reist/reisen/fliegt nicht <comma>',
  },
];
