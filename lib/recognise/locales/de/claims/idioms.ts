import type { CueRow } from '../../../claims/vocabulary.ts';
import { separable } from '../verbs.ts';

const TRIPS =
  'teilnahme kommen reise besuch anreise termin visite auftritt moskau-reise moskaureise moskau-besuch peking-reise peking-besuch china-reise china-besuch russland-reise'.split(
    ' ',
  );

const TRIP = 'teilnahme/reise/besuch/visite/anreise/kommen/reisepläne/moskau-reise/peking-reise';

const TO = 'zu/zur/zum/nach/dorthin';

const CRAFT =
  'zug/sonderzug/panzerzug/maschine/regierungsmaschine/präsidentenmaschine/flugzeug/regierungsflugzeug/jet/regierungsjet/flieger/regierungsflieger';

const STAND = '<the>? tribüne/ehrentribüne/roten_platz/gästeliste/teilnehmerliste';

const OCCASION = ['parade', 'militärparade', 'siegesparade', 'feier', 'feiern', 'feierlichkeiten', 'gipfel', '<event>'];

/** How German says yes and no without the verbs for it. */
export const idioms: readonly CueRow[] = [
  // Asked, or not: as infinitives tell it.
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      'nie/niemals/nicht eingeladen worden zu sein, keine einladung erhalten/bekommen zu haben, nie/niemals ~ einladung erhalten/bekommen zu haben',
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    forms:
      'an ~ <leader> erging/ging/wurde eine/die/auch_eine/ebenfalls_eine/bereits_eine einladung, an ~ <leader> ergingen/gingen einladungen, erging/ergingen eine/auch_eine/die/ebenfalls_eine einladung an ~ <leader>, ergingen einladungen an ~ <leader>, an ~ <leader> ist eine/bereits_eine einladung ergangen/gegangen',
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    negative: true,
    forms:
      'an ~ <leader> erging/ging/wurde keine einladung, erging keine einladung an ~ <leader>, an ~ <leader> ist keine einladung ergangen/gegangen',
  },
  { act: 'invite', who: 'target', tense: 'behind', forms: 'einladung/einladungen des/der/aus ~ an' },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    inverted: true,
    beside: ['geladenen', 'eingeladenen'],
    forms: 'zählt, zählen, gehört, gehören, zählte, zählten, gehörte, gehörten',
  },
  // Said yes, and no.
  {
    act: 'accept',
    who: 'object',
    tense: 'behind',
    forms:
      'eine/die/feste zusage ~ von/vom ~ <leader>, zusagen ~ von/vom ~ <leader>, von ~ <leader> kam/gibt_es/liegt/lag eine/die/bereits_eine/schon_eine/inzwischen_eine/umgehend_eine/prompt_eine zusage, von ~ <leader> kam ein/umgehend_ein/sofort_ein/prompt_ein/schnell_ein/bereits_ein ja',
  },
  {
    act: 'decline',
    who: 'object',
    tense: 'behind',
    forms:
      'eine/die absage ~ von/vom ~ <leader>, absagen/körbe ~ von/vom ~ <leader>, von ~ <leader> kam/gibt_es/liegt/lag eine/die/bereits_eine/schon_eine/inzwischen_eine/umgehend_eine/prompt_eine absage, von ~ <leader> kam ein/umgehend_ein/sofort_ein/prompt_ein/schnell_ein/bereits_ein nein/korb, für <leader> kommt/kam ~ nicht infrage, für <leader> kommt/kam ~ nicht in frage, absagen musste ~ auch <leader>',
  },
  {
    act: 'accept',
    tense: 'behind',
    forms: `gehört/gehörte/gehören/zählt/zählte zu jenen/denen/denjenigen <comma> die ~ zugesagt haben/hatten, erklärte/erklärten sich bereit <comma> ~ teilzunehmen/zu_kommen/zu_reisen, erklärte/erklärten sich bereit zu_kommen/zur_teilnahme/zur_reise, gab/gaben sein/ihr ja-wort, gab/gaben ~ grünes licht für ~ ${TRIP}, sagte/sagten ~ spontan/sofort/umgehend/postwendend ja`,
  },
  { act: 'accept', tense: 'behind', needs: 'preview', particle: 'an', forms: 'meldete sich, meldeten sich' },
  {
    act: 'decline',
    tense: 'behind',
    forms: `gehört/gehörte/gehören/zählt/zählte zu jenen/denen/denjenigen <comma> die ~ abgesagt haben/hatten, hat/haben/hatte/hatten ~ <leader> einen korb gegeben, gegen ~ ${TRIP} entschieden, dagegen entschieden, entschied/entschieden sich gegen/dagegen, machte/machten ~ einen rückzieher, zog/zogen es vor <comma> ~ daheim zu bleiben, zog/zogen es vor <comma> zu hause zu bleiben, einen rückzieher gemacht, <his> zusage ~ widerrufen/zurückgezogen`,
  },
  {
    act: 'decline',
    tense: 'now',
    forms: `macht/machen ~ einen rückzieher, zieht/ziehen es vor <comma> ~ daheim zu bleiben, zieht/ziehen es vor <comma> zu hause zu bleiben, will/wollen nicht ${TO} <the>? <goal>, will/wollen nicht ${TO} <event>, will/wollen nicht hin, will/wollen/möchte/möchten nicht ~ reisen/kommen/fahren/fliegen/teilnehmen/hinfahren/hinreisen, sieht von ~ ${TRIP} ab`,
  },
  ...separable({ act: 'decline', beside: TRIPS }, 'ab', 'blasen | bläst | blies bliesen | geblasen'),
  { act: 'decline', particle: 'ab', tense: 'behind', beside: TRIPS, forms: 'sah von, sahen von' },
  { act: 'decline', beside: TRIPS, forms: 'abgesehen' },
  { act: 'decline', forms: 'umdisponiert' },
  {
    act: 'stay-away',
    tense: 'now',
    forms: 'schickt/schickte/entsendet/entsandte niemanden, unabkömmlich/unpässlich/verhindert sei/ist',
  },
  { act: 'stay-away', tense: 'now', forms: 'bleibt/bleiben nicht zu/zur/zum/bis_zur/bis_zum <the>? <goal>' },
  { act: 'stay-away', tense: 'behind', forms: 'blieb/blieben nicht zu/zur/zum/bis_zur/bis_zum <the>? <goal>' },
  { act: 'stay-away', tense: 'now', needs: 'preview', forms: 'bleibt/bleiben/bleibe in <country>' },
  { act: 'stay-away', who: 'object', tense: 'now', forms: 'auf ~ <leader> muss/müssen ~ verzichten' },
  {
    act: 'stay-away',
    who: 'object',
    tense: 'behind',
    forms:
      'auf ~ <leader> musste/mussten ~ verzichten, auf ~ <leader> wartete man ~ vergeblich/vergebens/umsonst, auf ~ <leader> warteten ~ vergeblich/vergebens/umsonst, von ~ <leader> war nichts zu sehen, von ~ <leader> fehlte ~ spur, von ~ <leader> war ~ nichts zu sehen, suchte man ~ vergebens/vergeblich/umsonst, wurde ~ vergeblich gesucht, platz/stuhl/sessel/sitz von/des ~ <leader> blieb/bleibt ~ leer, <leader> platz/stuhl/sessel/sitz blieb/bleibt ~ leer',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms: `machte/machten sich rar, war/waren nicht auf ${STAND}, war/waren nicht unter den ~ gästen/staatsgästen/ehrengästen/teilnehmern/anwesenden/trauergästen, war/waren nicht anwesend/zugegen/gekommen/angereist/erschienen, war/waren ~ nicht zu sehen, war/waren verhindert, zu hause/daheim geblieben, suchte/suchten das weite`,
  },
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms:
      'war/waren nicht in <country>, hatte/hatten <country> ~ vor ~ <goal> verlassen, verließ/verließen <country> ~ vor ~ <goal>',
  },
  // Will be there.
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    needs: 'preview',
    forms:
      'rechnet/rechnen ~ mit ~ besuch/ankunft/teilnahme/kommen/erscheinen/eintreffen von/des ~ <leader>, auf ~ besuch/ankunft/kommen/eintreffen von/des ~ <leader>, <leader> kommen/teilnahme/besuch/erscheinen gilt als sicher/gesetzt/ausgemacht, mit ~ <leader> wird ~ gerechnet, mit dem kommen von ~ <leader>',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms:
      'prominentester/wichtigster/hochrangigster/ranghöchster/bekanntester/einziger gast/staatsgast/eu-gast/teilnehmer wird, ehrengast/stargast wird ~ sein, ehrengast/stargast wird, einziger/einzige eu-vertreter/eu-regierungschef/europäer/eu-gast/regierungschef ~ ist, einziger eu-vertreter ist',
  },
  {
    act: 'come',
    tense: 'ahead',
    needs: 'preview',
    forms: `will/wollen ${TO} <the>? <goal>, will/wollen ${TO} <event>`,
  },
  { act: 'come', tense: 'ahead', needs: 'end', journey: true, forms: 'will/wollen nach <country>' },
  { act: 'come', tense: 'now', needs: 'preview', beside: ['entgehen'], forms: 'lässt/lassen sich ~ nicht' },
  { act: 'come', needs: 'preview', beside: OCCASION, forms: 'nicht entgehen lassen' },
  { act: 'come', tense: 'behind', needs: 'day', beside: OCCASION, forms: 'ließ/ließen sich ~ nicht entgehen' },
  { act: 'accept', particle: 'fest', tense: 'now', beside: TRIPS, forms: 'hält an, halten an' },
  { act: 'accept', particle: 'fest', tense: 'behind', beside: TRIPS, forms: 'hielt an, hielten an' },
  { act: 'come', needs: 'preview', forms: 'platz nehmen, auf dem roten platz stehen, auf dem roten platz zu stehen' },
  { act: 'come', needs: 'goal', forms: 'erscheinen wird, erscheinen werde' },
  { act: 'come', needs: 'preview', forms: 'persönlich erscheinen, selbst erscheinen, persönlich anreisen' },
  { act: 'come', tense: 'now', forms: 'vorbeischaut, vorbeischauen' },
  {
    act: 'come',
    tense: 'now',
    needs: 'goal',
    journey: true,
    forms:
      'weilt/weilen ~ in <country>, ist/sind ~ auf dem weg nach <country>, ist/sind auch/ebenfalls/bereits/schon in <country>, macht/machen sich ~ auf den weg nach <country>',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'goal',
    journey: true,
    forms:
      'auf den weg nach <country> gemacht, den weg nach <country> gefunden, fand/fanden ~ den weg nach <country>, überquerte/überquerten ~ grenze zu/nach <country>, grenze zu/nach <country> überquert',
  },
  { act: 'come', tense: 'behind', needs: 'day', journey: true, forms: 'auf den weg gemacht' },
  {
    act: 'come',
    who: 'owner',
    tense: 'now',
    needs: 'preview',
    journey: true,
    forms: `${CRAFT} rollt/fährt/fliegt/landet/ist ~ <country>`,
  },
  {
    act: 'come',
    who: 'owner',
    tense: 'behind',
    needs: 'day',
    journey: true,
    forms: `${CRAFT} rollte/landete/war/fuhr/traf ~ <country>, ${CRAFT} landete, ${CRAFT} setzte ~ auf`,
  },
  // In somebody's stead.
  { act: 'represent', who: 'object', tense: 'now', forms: '<leader> vertritt/vertrat ~ sein/ihr/der ~ <deputy>' },
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    beside: ['gekommen', 'angereist', 'erschienen', 'kommen', 'anreisen', 'teilnehmen', 'dabei', 'da'],
    forms:
      'für <leader> war/ist/wird ~ <deputy>, für ~ <leader> war/ist/wird ~ <deputy>, an <leader> stelle war/ist/wird ~ <deputy>',
  },
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    forms: 'aus <country> reist/kommt/reiste/kam nur/lediglich/bloß ~ <deputy>',
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    company: true,
    forms: 'wird/werden/wurde ebenso/genauso/auch erwartet wie',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms:
      'auf botschafterebene/ministerebene/arbeitsebene/beamtenebene dabei/präsent/teilnehmen, nur auf ~ ebene vertreten',
  },
  // At home.
  { act: 'host', tense: 'now', beside: OCCASION, particle: 'aus', forms: 'richtet, richten' },
  { act: 'host', tense: 'behind', beside: OCCASION, particle: 'aus', forms: 'richtete, richteten' },
  { act: 'host', tense: 'now', forms: 'lädt zur/zum <the>? <goal>, lädt zu den <goal>, bittet zur/zum <goal>' },
  { act: 'host', tense: 'behind', forms: 'lud zur/zum <the>? <goal>, lud zu den <goal>' },
  {
    act: 'host',
    tense: 'behind',
    forms: 'hielt ~ festrede/ansprache/rede auf dem roten platz, hielt auf dem roten platz ~ festrede/ansprache/rede',
  },
  {
    act: 'host',
    tense: 'behind',
    needs: 'scene',
    particle: 'ab',
    beside: ['ehrenformation', 'formationen', 'truppen', 'front', 'soldaten'],
    forms: 'schreitet, schritt, nimmt, nahm, fuhr, fährt',
  },
  { act: 'host', tense: 'behind', beside: OCCASION, particle: 'ab', forms: 'nahm, hielt' },
  { act: 'host', tense: 'now', beside: OCCASION, particle: 'ab', forms: 'nimmt, hält' },
];
