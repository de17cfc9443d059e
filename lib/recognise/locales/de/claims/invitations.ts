import type { CueRow } from '../../../claims/vocabulary.ts';
import { separable } from '../verbs.ts';

const PASSIVE = [
  'wurde',
  'wurden',
  'worden',
  'wird',
  'werden',
  'werde',
  'ist',
  'sind',
  'war',
  'waren',
  'sei',
  'seien',
  'würde',
  'würden',
];

const ACTIVE = ['hat', 'haben', 'habe', 'hatte', 'hatten', 'hätte', 'hätten'];

/** Who was asked, and who was not. */
export const invitations: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    inverted: true,
    forms:
      'eine einladung erhielt, eine einladung bekam, eine einladung erhalten hat, eine einladung erhalten haben, eine einladung hat ~ erhalten, eine einladung hat ~ bekommen, eine einladung haben ~ erhalten, geladen waren, geladen sind, geladen war',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    inverted: true,
    forms:
      'keine einladung erhielten/bekamen/erhielt/bekam, keine einladung erhalten/bekommen haben/hatten, nicht eingeladen waren/sind/wurden/war/ist/wurde',
  },
  { act: 'invite', who: 'patient', tense: 'behind', beside: PASSIVE, forms: 'eingeladen, mit eingeladen, geladen' },
  { act: 'invite', who: 'patient', tense: 'behind', beside: PASSIVE, negative: true, forms: 'ausgeladen' },
  { act: 'invite', who: 'object', tense: 'behind', beside: ACTIVE, forms: 'eingeladen' },
  ...separable({ act: 'invite', who: 'object' }, 'ein', 'laden | lädt lade | lud luden | '),
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms:
      'einladung/einladungen ~ erhalten, einladung/einladungen ~ bekommen, bekam eine einladung, erhielt eine einladung, bekamen eine einladung, erhielten eine einladung, erhielten einladungen, hat eine einladung erhalten, hat eine einladung bekommen, haben eine einladung erhalten, eine einladung erhalten, eine einladung bekommen, erhielt seine einladung, hatte eine einladung, hat eine einladung, steht auf der einladungsliste, stand auf der einladungsliste',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      'keine einladung erhalten, keine einladung bekommen, bekam keine einladung, erhielt keine einladung, hat keine einladung, hatte keine einladung, erhielten keine einladung, bekamen keine einladung, unerwünscht, nicht willkommen',
  },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    forms: 'einladung an, einladungen an, einladung für, einladungen gingen an, einladung ging an',
  },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    negative: true,
    forms: 'keine einladung an, keine einladungen an, keine einladung für, von einer einladung an',
  },
];

const AWAITED = 'erwartet/geplant/vorgesehen/angekündigt';

/** "Auf der Rednerliste stehen": on paper, and not yet there. */
const LISTS = ['gästeliste', 'teilnehmerliste', 'rednerliste', 'liste', 'einladungsliste', 'programm'];

/** Who stands on a list. */
export const lists: readonly CueRow[] = [
  { act: 'list', who: 'patient', tense: 'now', beside: LISTS, inverted: true, forms: 'steht, stehen, stand, standen' },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms:
      'auf der gästeliste, auf der liste, auf der teilnehmerliste, steht auf der gästeliste, stehen auf der gästeliste, steht auf der liste, stehen auf der liste, auf der liste des kremls, auf der liste der gäste, steht im programm',
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    negative: true,
    forms:
      'fehlt auf der liste, fehlt auf der gästeliste, fehlen auf der liste, fehlen auf der gästeliste, von der liste gestrichen',
  },
  {
    act: 'expect',
    tense: 'now',
    who: 'target',
    forms:
      'als sicher gilt das kommen/die_teilnahme von, als sicher gilt <the> teilnahme/besuch von, gilt die teilnahme/das_kommen von',
  },
  { act: 'expect', tense: 'now', who: 'object', forms: '<country> erwartet auch/zudem/außerdem/ferner' },
  {
    act: 'list',
    tense: 'now',
    forms: 'führt/führen die gästeliste/liste an, steht ganz oben auf der gästeliste/liste',
  },
];

/** Who is expected. */
export const expectation: readonly CueRow[] = [
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    needs: 'preview',
    forms: `rede/reden/ansprache/ansprachen/auftritt von ~ <leader> ${AWAITED}, von ~ <leader> wird/werden ~ rede/reden/ansprache/ansprachen ${AWAITED}`,
  },
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    forms:
      'teilnahme/kommen/besuch von ~ <leader> gilt als sicher, teilnahme/kommen <leader> gilt als sicher, mit <leader> wird gerechnet, kommen von ~ <leader> wird erwartet, ankunft von ~ <leader> wird erwartet, fest mit <leader>',
  },
  { act: 'expect', who: 'patient', tense: 'now', beside: ['sich'], forms: 'angesagt, angekündigt' },
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    beside: PASSIVE,
    forms: 'erwartet, angekündigt, als gast erwartet, als gäste erwartet',
  },
  { act: 'expect', who: 'object', tense: 'now', forms: 'erwartet, erwarten, rechnet mit, rechnen mit', needs: 'goal' },
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    forms:
      'wird erwartet, werden erwartet, hat sich angekündigt, haben sich angekündigt, hat sich angesagt, haben sich angesagt, zum kommen angesagt, hat sein kommen angekündigt',
  },
  {
    act: 'expect',
    tense: 'now',
    who: 'object',
    forms:
      'rechnet/rechnen/rechnete/rechneten mit, rechnet/rechnen/rechnete/rechneten ~ mit <leader>, rechnet/rechnen fest mit',
  },
];
