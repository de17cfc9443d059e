import type { CueRow } from '../../../claims/vocabulary.ts';

const DEPUTIES =
  'nummer lawrow vance rubio witkoff premier regierungschefin vizechefin nahost-beauftragten beauftragten sondergesandte umweltstaatssekretär stellvertreterin ministerpräsident stabschef vize-stabschef vizestabschef kanzleichef sicherheitschef regierungschef leiter leiterin beamte beamten beamter vizechef vizeministerpräsident vize-regierungschef vize-ministerpräsident vizepremierminister vize-premier sonderbeauftragten sonderbeauftragter unterhändler bildungsminister umweltminister umweltministerin energieminister landwirtschaftsminister agrarminister industrieminister verkehrsminister justizminister gesundheitsminister arbeitsminister handelsministerin wirtschaftsministerin finanzministerin sekretär generalgouverneur generalgouverneurin vize stellvertreterin abordnung politbüromitglied thronfolger außenminister außenministerin verteidigungsminister verteidigungsministerin vizeverteidigungsminister vize-verteidigungsminister vizeaußenminister vize-außenminister kulturminister kulturministerin handelsminister wirtschaftsminister finanzminister innenminister innenministerin justizministerin energieministerin bildungsministerin minister ministerin vizeminister staatsminister staatssekretär staatssekretärin ministerpräsidenten premierminister vizepremier vizepräsident vizepräsidenten vizepräsidentin botschafter botschafterin gesandten sondergesandten diplomaten delegation stellvertreter vertreter parlamentspräsident parlamentspräsidenten parlamentspräsidentin parlamentschef sohn tochter bruder schwester frau ehefrau prinz prinzessin königin kronprinz kronprinzen kronprinzessin prinzen berater sicherheitsberater'.split(
    ' ',
  );

const FOR_SOMEBODY =
  'kam/kommt/kommen/reist/reiste/nimmt/nahm/erschien/erscheint/sprach/spricht/ging/geht/saß/sitzt/fährt/fuhr/fliegt/flog';

/** Who stands in for whom. */
export const substitutes: readonly CueRow[] = [
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    particle: 'vertreten',
    forms: 'lässt sich, ließ sich, lassen sich, ließen sich, lasse sich',
  },
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    beside: DEPUTIES,
    forms: `für <leader> ${FOR_SOMEBODY}/komme/springt, für ~ <leader> ${FOR_SOMEBODY}, ${FOR_SOMEBODY} für ~ <leader>, ${FOR_SOMEBODY} für <leader>, an <leader> stelle, an der stelle von <leader>`,
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms: 'vertreten lassen, sich vertreten',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    beside: ['von', 'vom', 'durch', 'worden'],
    forms: 'vertreten, repräsentiert',
  },
  { act: 'represent', who: 'object', tense: 'now', forms: 'repräsentierte, repräsentierten, repräsentieren' },
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    beside: DEPUTIES,
    forms: `für <country> ${FOR_SOMEBODY}/nehmen/nahmen/sind/waren/reisen, für die <country> ${FOR_SOMEBODY}/nehmen/nahmen/sind/waren/reisen`,
  },
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms: 'in vertretung seines/ihres ~ <leader>',
  },
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms:
      'auf botschafterebene/ministerebene/arbeitsebene vertreten, mit ~ delegation vertreten, mit ~ <deputy> vertreten, mit ~ <deputy> ~ vertreten, nur durch ~ vertreten',
  },
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    beside: ['soll', 'sollen', 'will', 'hat', 'haben', 'habe', 'hatte', 'wird', 'werden', 'werde'],
    forms: 'vertreten',
  },
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    beside: ['geleitet', 'angeführt', 'leitet', 'leiten', 'führt', 'anführt', 'anführen', 'leitung', 'spitze'],
    forms: '<country> delegation, delegation aus <country>',
  },
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms:
      'im namen von ~ <leader>, im namen des ~ <leader>, im namen seines/ihres vaters <comma>? ~ <leader>, im namen der königin <leader>',
  },
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms:
      'vertritt, vertrat, vertraten, vertrete, in vertretung von, in vertretung für, anstelle von, stellvertretend für, sprang ein für, springt ein für',
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms:
      'ließ/ließen/lässt/lassen ~ <deputy> reisen/anreisen/kommen, ließ/ließen/lässt/lassen ~ <deputy> ~ reisen/anreisen/kommen, schickt ~ vertreter/stellvertreter/berater, schicken ~ vertreter/stellvertreter, entsendet ~ vertreter/stellvertreter/berater, schickt ~ <deputy>, schickte ~ <deputy>, schicken ~ <deputy>, schickten ~ <deputy>, entsendet ~ <deputy>, entsandte ~ <deputy>, entsenden ~ <deputy>, entsandten ~ <deputy>, <his> <deputy> schicken, <his> <deputy> entsenden, <his> <deputy> geschickt, <his> <deputy> entsandt, einen <deputy> schicken, einen <deputy> entsenden, einen <deputy> geschickt, einen <deputy> entsandt, nur einen <deputy> schicken, überlässt ~ <deputy>, überließ ~ <deputy>, bat/bittet/beauftragte/beauftragt <his> <deputy>, <his> <deputy> gebeten/beauftragt',
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    beside: DEPUTIES,
    forms: 'schicken, entsenden, geschickt, entsandt, gesandt',
  },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    needs: 'preview',
    beside: DEPUTIES,
    forms: 'schickt, schickte, schickten, entsendet, entsandte, entsandten, sandte, sandten',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      'an seiner stelle, an seiner statt, statt seiner, an ihrer stelle, stattdessen ~ <deputy>, statt ihm, statt ihrer, vertritt ihn, vertrat ihn, <his> <deputy> springt/sprang ein, <his> <deputy> ist angereist/gekommen/gelandet/unterwegs, <deputy> ~ springt/sprang ein, <his> <deputy> ~ springt/sprang ein, in seiner vertretung, in seinem namen, nimmt seinen platz ein, als sein vertreter, für ihn kam/sitzt/saß/steht/stand/spricht/sprach/nimmt/nahm/übernimmt/übernahm, für ihn kommt, für ihn reist, für ihn reiste, stattdessen kommt ~ <deputy>, stattdessen kam ~ <deputy>, stattdessen reist ~ <deputy>',
  },
  {
    act: 'represent',
    who: 'target',
    tense: 'now',
    forms: 'statt, anstatt, an stelle von, in vertretung des, anstelle des, anstelle der',
  },
  {
    act: 'represent',
    who: 'target',
    tense: 'now',
    forms: 'den platz von, den stuhl von, den sitz von',
    beside: ['nahm', 'nimmt', 'nahmen', 'einnehmen', 'eingenommen', 'ein'],
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      'an seiner/ihrer stelle wird/kommt/kam/nimmt/nahm/reist/reiste <the>? <deputy>, an seiner/ihrer stelle wird ein/eine <deputy> teilnehmen/kommen/reisen',
  },
];
