import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../../romance-verbs.ts';

const DEPUTY_TAILS =
  'a <the>? <deputy>, a <the>? ~ <deputy>, ~ a <the>? <deputy>, al <deputy>, ~ al <deputy>, al ~ <deputy>, una <deputy>, una ~ <deputy>, un <deputy>, a un <deputy>, en <the>? <deputy>, en un <deputy>, en su <deputy>, a su hijo, en su lugar a, como representante a, solo a <the>? <deputy>, una delegación';

const FOR_SOMEBODY = 'acudirá/acude/acudió/asistirá/asiste/asistió/viajará/viaja/viajó/irá/va/fue/estará/estuvo';

/** Who stands in for whom. */
export const substitutes: readonly CueRow[] = [
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms: 'ha_dejado/dejó/deja la representación en manos de ~ <deputy>, delegará/delega/delegó en la/el <deputy>',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms: 'estuvo/estará/está/estaba/estaría ~ representado/representada',
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms:
      'envía/enviará/envió/envían/enviarán/mandará/manda/ha_enviado en su lugar/representación ~ <deputy>, envía/enviará/envió/ha_enviado <comma> en su lugar/representación <comma> ~ <deputy>',
  },
  ...conjugate(
    { act: 'represent' },
    'ceder | cederá cederán | cede ceden | cedió cedieron | cedido',
    'el sitio a, su sitio a, el puesto a, su puesto a, su lugar a, el lugar a, el sitio al, su lugar al',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms: `por <leader> ${FOR_SOMEBODY} <the>? <deputy>, por/de <the>? <country> ${FOR_SOMEBODY} ~ <deputy>, hizo/hará/hace/hicieron las veces de/del`,
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    beside: ['por'],
    forms: 'representado, representada, representados',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms:
      'representado por, representada por, representados por, representado al nivel de, sustituido por, sustituida por, reemplazado por, representado en <country> por, representado solo por, representado en el desfile por, representado en <the>? <goal> por, representada en <the>? <goal> por, representado allí por, representada allí por, representada solo por',
  },
  ...conjugate(
    { act: 'represent', who: 'actor' },
    'enviar | enviará enviarán | envía envían | envió enviaron | enviado; mandar | mandará mandarán | manda mandan | mandó mandaron | mandado; delegar | delegará delegarán | delega delegan | delegó delegaron | delegado; designar | designará | designa | designó | designado; despachar | despachará | despacha | despachó | despachado',
    DEPUTY_TAILS,
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  ...conjugate(
    { act: 'represent', who: 'object' },
    'representar | representará representarán | representa representan | representó representaron | representado; sustituir | sustituirá | sustituye | sustituyó | sustituido; reemplazar | reemplazará | reemplaza | reemplazó | reemplazado',
    'a, al, en <country> a, en el desfile a, en <the>? <goal> a',
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms:
      'en lugar de, en representación de, en nombre de, en sustitución de, en vez de, en reemplazo de, en lugar del, en representación del, en nombre del, ( representando a, representando al, representando a su padre, no manda a, no envía a',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      'en su lugar, en su representación, en su nombre, lo representará, la representará, lo representó, la representó, lo representa, lo sustituirá, lo sustituyó, lo sustituye, lo/la reemplazará/reemplazó/reemplaza, la sustituirá/sustituyó/sustituye, la representa, irá en su lugar, ocupará su lugar, ocupó su lugar, como representante suyo',
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms:
      'tendrá/tendrán en la mesa a <his> <deputy>, acreditó/acreditaron a <his> <deputy>, ha/había encargado ~ que acuda/asista/vaya en su nombre, ha/había encargado al ~ que acuda en su nombre',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      'acudió/acude/acudirá/asistió/asistirá/asiste/fue/irá/viajó en su lugar, en su lugar acudió/acude/acudirá/asistió/fue/irá/viajó',
  },
  {
    act: 'represent',
    who: 'target',
    tense: 'now',
    beside: ['ocupó', 'ocupa', 'ocupará', 'ocupado'],
    forms: 'el asiento/sillón/lugar/puesto de/del',
  },
];
