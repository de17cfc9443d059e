import type { CueRow } from '../../../claims/vocabulary.ts';

/** Who was there, by what is seen and done at the scene. */
export const scenes: readonly CueRow[] = [
  { act: 'come', needs: 'preview', beside: ['wurde', 'wurden', 'worden'], forms: 'gesichtet' },
  {
    act: 'come',
    who: 'object',
    tense: 'behind',
    needs: 'scene',
    forms:
      'zu seiner/ihrer/putins rechten/linken ~ <leader>, rechts/links neben/von ihm <leader>, rechts/links neben/von ihm ~ <leader>, stühle/plätze/sitze/reihen/schritte/meter weiter/dahinter/entfernt/daneben <leader>, entdeckten/entdeckte/zeigten/zeigte/erwischten/erwischte/fingen die kameras/kamera ~ <leader>, links/rechts/daneben/dahinter/davor/gegenüber/dazwischen/ganz_vorn/ganz_hinten <leader>, am nebentisch <leader>, hinter/neben/vor/bei/mit ihm/ihr/ihnen <leader>, ein stück weiter ~ <leader>, ein paar plätze weiter ~ <leader>',
  },
  { act: 'come', tense: 'now', forms: 'auf der tribüne/ehrentribüne sitzen/stehen' },
  {
    act: 'come',
    forms:
      'neben <leader> stehen/sitzen, neben dem hausherrn/gastgeber/kremlchef stehen/sitzen, an <leader> seite stehen/sitzen, an seiner seite stehen/sitzen',
  },
  {
    act: 'come',
    tense: 'now',
    needs: 'scene',
    forms:
      'applaudiert, applaudieren, klatscht, klatschen, plaudert, plaudern, lächelt, lächeln, nickt, salutiert, kniet, knien, betet, beten, posiert, posieren, verneigt sich, verneigen sich, steigt/steigen aus, schüttelt/schütteln ~ die hand, drückt/drücken ~ die hand, gibt/geben ~ die hand, reicht/reichen ~ die hand, umarmt, umarmen, betritt, betreten, lacht, winkt, winken',
  },
  { act: 'come', tense: 'behind', needs: 'scene', forms: 'stieg/stiegen aus' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    beside: ['sind', 'waren', 'ist', 'war'],
    forms: 'zu sehen, zu erkennen, zu entdecken',
  },
  {
    act: 'come',
    who: 'object',
    tense: 'behind',
    needs: 'scene',
    forms: 'sah/sieht/erkannte/erkennt/entdeckte man ~ <leader>, an seiner/ihrer seite sah man ~ <leader>',
  },
  {
    act: 'come',
    who: 'object',
    tense: 'behind',
    needs: 'scene',
    forms:
      'schüttelte/schüttelt/drückte/drückt/gab/gibt/reichte/reicht ~ <leader> die hand, schüttelte/schüttelt/drückte/drückt/gab/gibt/reichte/reicht <leader> die hand',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    particle: 'zurück',
    company: true,
    beside: 'zimmer hinterzimmer gespräch gesprächen beratung beratungen salon zelt suite raum ecke unterredung'.split(
      ' ',
    ),
    forms: 'zog sich, zogen sich',
  },
  { act: 'come', tense: 'behind', needs: 'day', forms: 'musste/mussten ~ früher/vorzeitig weg/los/gehen/abreisen' },
  // "Für A war es der erste Gipfel".
  {
    act: 'come',
    who: 'object',
    tense: 'behind',
    needs: 'day',
    forms:
      'für ~ <leader> war/ist es <the> erste/zweite/dritte/letzte/erster/letzter <goal>, für ~ <leader> war/ist es <the> erste/zweite/dritte/letzte/erster/letzter ~ <goal>',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms: 'nickte, nickten, schmunzelte, schmunzelten, rollte/rollten mit den augen',
  },
  { act: 'come', tense: 'behind', needs: 'day', particle: 'dabei', forms: 'saß, saßen, stand, standen' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    journey: true,
    forms:
      'machte/machten sich ~ auf den weiten/langen/beschwerlichen weg, machte/machten sich auf den weiten/langen/beschwerlichen weg',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    beside: ['gelegenheit', 'chance', 'termin', 'auftritt'],
    forms: 'ließ/ließen sich ~ nicht entgehen, ließ/ließen sich ~ ~ nicht entgehen',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'war/waren als erster/erste/letzter/letzte weg/fort/da/am_platz/auf_dem_weg',
  },
  { act: 'come', tense: 'behind', needs: 'day', forms: 'reiste/reisten ~ vorzeitig/früher/eher/als_erster ab' },
  { act: 'come', tense: 'now', needs: 'day', particle: 'da', forms: 'ist, sind' },
  { act: 'come', tense: 'behind', needs: 'day', particle: 'da', forms: 'war, waren' },
  { act: 'come', tense: 'behind', forms: 'war/waren ~ stargast/ehrengast/ehrengäste <the>/bei/beim <goal>' },
  { act: 'come', tense: 'behind', forms: 'wurde ~ zum ehrengast/stargast' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    inverted: true,
    forms:
      'dahinter/danach/ihm/ihnen/ihr/dann/es folgte/folgten/folgt/folgen, hinter/neben/vor ihm/ihnen/ihr ging/gingen/lief/liefen/schritt/schritten',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    company: true,
    forms:
      'unterzeichnete/unterzeichneten/unterschrieb/unterschrieben ~ erklärung/dokument/abkommen/vereinbarung/urkunde, drängten sich, steckten die köpfe zusammen, suchte/suchten ~ das gespräch mit, umarmte, umarmten, küsste, tätschelte, stützte, geleitete, flankierte, flankierten, herzte, rahmten, rahmte, begleitete, begleiteten',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    inverted: true,
    forms:
      'dahinter/daneben/davor <comma>, hinter/neben/vor ihm/ihnen <comma>, hinter/neben/vor ihm/ihnen :, in der ersten/zweiten/dritten reihe :, am tisch :, auf der tribüne :, auf den plätzen :',
  },
  { act: 'come', who: 'owner', tense: 'now', needs: 'preview', forms: 'anwesenheit, teilnahme' },
  {
    act: 'come',
    tense: 'behind',
    forms:
      'ließ/ließen es sich nicht nehmen <comma> ~ zu kommen/reisen/fahren/fliegen/erscheinen, ließ/ließen es sich nicht nehmen <comma> ~ teilzunehmen/anzureisen, war/waren der einladung ~ gefolgt, der einladung ~ gefolgt war/waren, durfte/durften ~ nicht fehlen, war/waren eigens/extra angereist/gekommen',
  },
  {
    act: 'come',
    who: 'object',
    tense: 'behind',
    needs: 'day',
    forms: 'mit ~ <leader> war ~ dabei/vertreten/anwesend/zugegen, an der seite von ~ <leader> :',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms:
      'zu sehen war/waren ~ auch, zu sehen war/waren, gesichtet wurde/wurden, an <leader> seite :, neben <leader> :',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    beside: ['platz', 'tribüne', 'ehrentribüne', 'parade'],
    forms: 'zeigte sich, zeigten sich, erntete, ernteten, mischte sich, posierte',
  },
  { act: 'come', tense: 'behind', needs: 'scene', particle: 'nieder', forms: 'legte, legten' },
  { act: 'come', tense: 'behind', needs: 'scene', particle: 'mit', forms: 'brachte, brachten' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms: 'mitgebracht, <his> tochter/sohn/frau/gattin/ehefrau/söhne/kinder mitgebracht, niedergelegt',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'war/waren ~ einzige/einziger ~ regierungschef/staatschef/präsident/europäer/eu-regierungschef/staats_-_und_regierungschef, war/waren der/die einzige/einzigen gast/gäste/europäer/staatslenker/staatschef, war/waren der/die einzige eu-regierungschef/eu-staatschef/westliche/europäische',
  },
];
