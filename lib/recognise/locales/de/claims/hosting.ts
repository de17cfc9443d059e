import type { CueRow } from '../../../claims/vocabulary.ts';

const OPENED =
  '<event> gipfel gipfeltreffen parade militärparade konferenz treffen feierlichkeiten klimagipfel klimakonferenz'.split(
    ' ',
  );

/** Who hosts. */
export const hosting: readonly CueRow[] = [
  {
    act: 'host',
    beside: ['parade', 'siegesparade', 'militärparade', 'truppenparade', 'ehrenformation', 'front'],
    forms: 'abnehmen, abgenommen, veranstaltet, ausgerichtet, abhalten, abgehalten',
  },
  { act: 'host', tense: 'behind', beside: OPENED, forms: 'eröffnet' },
  {
    act: 'host',
    tense: 'now',
    who: 'object',
    forms:
      'von/vom ~ <leader> ausgerichtet/ausgerichteten/ausgerichtete/veranstaltet/veranstalteten/einberufen/einberufenen/organisiert, unter vorsitz von ~ <leader>, unter dem vorsitz von ~ <leader>, gastgeber des/der <goal> <comma> ~ <leader>',
  },
  {
    act: 'host',
    tense: 'now',
    inverted: true,
    forms: 'gastgeber sind, den vorsitz ~ hat/führt/übernimmt, gastgeber ist, gastgeberin ist, gastgeber wird',
  },
  {
    act: 'host',
    tense: 'now',
    inverted: true,
    forms:
      'gastgeber/gastgeberin/gastgebern/hausherr des/der ~ ist/sind/war/waren/wird, gastgeber/gastgeberin des/der ~ der <people> ist/sind/war/waren/wird, gastgeber/gastgeberin des/der ~ der staats - und regierungschefs ist/sind/war/waren/wird, gastgeber/gastgeberin ~ ist/sind/war/waren, den vorsitz hat/führt/führte/übernahm, den vorsitz beim/des ~ hat/führt/führte/übernahm',
  },
  { act: 'host', tense: 'behind', inverted: true, forms: 'gastgeber war, gastgeberin war, gastgeber waren' },
  {
    act: 'host',
    tense: 'behind',
    needs: 'day',
    forms:
      'gab/gaben den ~ gastgeber/hausherrn, gab die ~ gastgeberin/hausherrin, spielte/spielten den ~ gastgeber, spielte die ~ gastgeberin',
  },
  { act: 'host', tense: 'behind', forms: 'war ~ gastgeber/gastgeberin/hausherr/hausherrin' },
  { act: 'host', tense: 'now', forms: 'ist ~ gastgeber/gastgeberin/hausherr/hausherrin' },
  {
    act: 'host',
    tense: 'behind',
    forms: 'begrüßte/empfing ~ <people>, begrüßte/empfing ~ abordnungen/delegationen/vertreter',
  },
  {
    act: 'host',
    tense: 'now',
    forms: 'begrüßt/empfängt ~ <people>, begrüßt/empfängt ~ abordnungen/delegationen/vertreter',
  },
  {
    act: 'host',
    tense: 'behind',
    particle: 'ab',
    beside: ['parade', 'siegesparade', 'militärparade', 'truppenparade', 'ehrenformation', 'front'],
    forms: 'nahm',
  },
  {
    act: 'host',
    tense: 'now',
    particle: 'ab',
    beside: ['parade', 'siegesparade', 'militärparade', 'truppenparade', 'ehrenformation', 'front'],
    forms: 'nimmt',
  },
  {
    act: 'host',
    tense: 'behind',
    forms:
      'nahm die parade ab, nahm ~ parade ab, eröffnete ~ <goal>, eröffnete die parade, eröffnete die feierlichkeiten, war gastgeber, leitete ~ <goal>, begrüßte seine gäste, begrüßte die gäste, begrüßte ~ gäste, empfing seine gäste, empfing die gäste, empfing ~ gäste, empfing ~ staatsgäste, empfing ~ staats - und regierungschefs, sprach auf dem roten platz, sagte in seiner rede auf dem roten platz',
  },
  {
    act: 'host',
    tense: 'now',
    forms:
      'nimmt die parade ab, nimmt ~ parade ab, eröffnet ~ <goal>, ist gastgeber, leitet ~ <goal>, begrüßt ~ gäste, empfängt ~ gäste, empfängt ~ staats - und regierungschefs',
  },
  {
    act: 'host',
    tense: 'behind',
    who: 'owner',
    forms: 'ehrengast, ehrengäste, gäste, ehrengast war, ehrengäste waren, ehrengast ist, ehrengäste sind',
  },
  { act: 'host', tense: 'behind', who: 'target', forms: 'gastgeber' },
  {
    act: 'host',
    tense: 'behind',
    who: 'target',
    needs: 'day',
    beside: ['empfangen', 'begrüßt', 'willkommen'],
    forms: 'wurde/wurden ~ von, wurde/wurden von, wird/werden von',
  },
];

const SAID =
  'sagte/sagten/erklärte/erklärten/betonte/betonten/kündigte/kündigten/bekräftigte/warb/warben/forderte/forderten/kritisierte/äußerte/äußerten';

/** Who is received: the guest was there. */
export const meetings: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms: 'ergriff das wort, ergriffen das wort, hielt eine rede, hielt ~ rede, hielten reden, trat ans rednerpult',
  },
  {
    act: 'host',
    tense: 'now',
    needs: 'preview',
    beside: ['staatschefs', 'regierungschefs', 'gäste', 'staatsgäste', 'amtskollegen'],
    forms: 'empfängt, begrüßt, empfing, begrüßte, empfangen',
  },
  {
    act: 'greet',
    who: 'object',
    tense: 'behind',
    needs: 'day',
    forms: 'begrüßte, empfing, umarmte, begrüßt, empfängt',
  },
  { act: 'host', tense: 'behind', needs: 'day', forms: 'begrüßte, empfing, begrüßt, empfängt' },
  {
    act: 'host',
    tense: 'behind',
    needs: 'day',
    beside: ['hat', 'hatte'],
    forms: 'begrüßt, empfangen, willkommen geheißen',
  },
  // Whatever is said on the sidelines is said there.
  {
    act: 'come',
    tense: 'behind',
    forms: `${SAID} ~ am rande des/der <goal>, ${SAID} ~ ~ am rande des/der <goal>`,
  },
  { act: 'come', tense: 'behind', inverted: true, forms: `am rande des/der <goal> ~ ${SAID}` },
  {
    act: 'greet',
    who: 'object',
    tense: 'behind',
    needs: 'day',
    beside: ['hat', 'hatte', 'habe'],
    forms: 'begrüßt, empfangen, willkommen geheißen',
  },
  // What leaders do with each other on the sidelines.
  { act: 'come', tense: 'behind', needs: 'there', company: true, forms: 'traf, trafen, beriet mit, berieten mit' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'there',
    beside: ['hat', 'haben', 'hatte', 'hatten', 'waren', 'war', 'sind', 'ist'],
    forms:
      '~ gesprochen, gesprochen, getroffen, beraten, zusammengetroffen, zusammengekommen, gespräch geführt, gespräche geführt, gespräch ~ geführt',
  },
  { act: 'come', tense: 'behind', needs: 'there', particle: 'zusammen', forms: 'traf, trafen, kam, kamen' },
  { act: 'come', tense: 'behind', needs: 'there', forms: 'sprach, sprachen' },
];
