import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate, separable } from '../verbs.ts';

/** Absence by a word of its own. */
export const absence: readonly CueRow[] = [
  { act: 'stay-away', tense: 'now', beside: ['vertreten'], forms: 'nicht auf ebene, nicht auf der ebene' },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'object',
    forms:
      'leer blieb/bleibt ~ platz/stuhl/sessel ~ <leader>, leer blieben/bleiben ~ plätze/stühle/sessel ~ <leader>, leer geblieben ist/war ~ platz/stuhl/sessel ~ <leader>, leer geblieben sind/waren ~ plätze/stühle/sessel ~ <leader>',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms:
      'lag ~ mit corona/grippe/fieber, lag krank, war erkrankt, war krank, hütete das bett, musste ~ das bett hüten, kam ~ nicht vor',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      'war/waren nicht da, war/waren selbst nicht da, kam/kamen nicht ., kam/kamen nicht <comma>, kam/kamen nicht ;',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms: 'kommt/kommen nicht ., kommt/kommen nicht <comma>, kommt/kommen nicht ;, kommt/kommen nicht und',
  },
  { act: 'stay-away', tense: 'now', needs: 'goal', forms: 'meidet, meiden' },
  { act: 'stay-away', tense: 'behind', needs: 'goal', forms: 'mied, mieden' },
  ...separable({ act: 'stay-away', needs: 'end' }, 'weg', 'bleiben | bleibt bleibe | blieb blieben | geblieben'),
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      'schloss sich dem boykott an, schlossen sich dem boykott an, glänzte mit abwesenheit, glänzten mit abwesenheit, ließ ~ sausen, trat ~ reise nicht an',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'schließt sich dem boykott an, glänzt durch abwesenheit, glänzt mit abwesenheit, lässt ~ sausen, tritt ~ reise nicht an',
  },
  ...separable({ act: 'stay-away' }, 'fern', 'bleiben | bleibt bleibe | blieb blieben | geblieben'),
  ...separable(
    { act: 'stay-away' },
    'aus',
    'lassen | lässt lasse | ließ ließen | gelassen',
    '<the>? <goal>, <the>? parade',
  ),
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'lässt/lassen sich ~ nicht blicken, fehlt, fehlen, fehle, bleibt zu hause, bleiben zu hause, bleibt daheim, bleiben daheim, bleibe zu hause, boykottiert, boykottieren, schwänzt, ist nicht dabei, sind nicht dabei, ist verhindert, sei verhindert, sind verhindert, kann nicht kommen, kann nicht teilnehmen, kann nicht dabei sein, können nicht kommen, könne nicht kommen, könne nicht teilnehmen, kann ~ nicht kommen, kann ~ nicht teilnehmen, könne ~ nicht teilnehmen',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      'ließ/ließen sich ~ nicht blicken, fehlte, fehlten, blieb zu hause, blieben zu hause, blieb daheim, blieben daheim, blieb im, blieb in <country>, boykottierte, boykottierten, war nicht dabei, waren nicht dabei, nicht dabei war, war verhindert, konnte nicht kommen, konnte nicht teilnehmen, glänzte durch abwesenheit, glänzten durch abwesenheit, war abwesend, waren abwesend, tauchte nicht auf, nahm nicht teil',
  },
  {
    act: 'stay-away',
    tense: 'now',
    inverted: true,
    forms: 'der große abwesende ist, große abwesende sind, prominentester abwesender ist',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'durch <his>? abwesenheit auffallen/glänzen, durch <his>? abwesenheit auffällt, fällt/fallen durch <his>? abwesenheit auf, ist/bleibt/war der/die große/prominenteste/auffälligste abwesende, ist/war ~ großer abwesender',
  },
  ...conjugate(
    { act: 'stay-away' },
    'verpassen | verpasst | verpasste verpassten | verpasst; versäumen | versäumt | versäumte | versäumt; schwänzen | schwänzt | schwänzte | geschwänzt',
    '<the>? <goal>',
  ),
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms:
      'ist/war/sind/waren ~ wieder in/zu <country>, ist/war/sind/waren ~ wieder zu hause, ist/war/sind/waren ~ abgereist',
  },
  { act: 'stay-away', tense: 'now', needs: 'preview', forms: 'im land bleibt, im land bleiben' },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms: 'vergeblich suchte man, suchte man vergeblich',
  },
  { act: 'stay-away', tense: 'behind', beside: ['hause', 'daheim'], forms: 'blieb, blieben' },
  { act: 'stay-away', tense: 'now', beside: ['hause', 'daheim'], forms: 'bleibt, bleiben, bleibe' },
  {
    act: 'stay-away',
    forms:
      'fehlen, zu hause bleiben, daheim bleiben, boykottieren, boykottiert, abwesend sein, zu hause geblieben, daheim geblieben, gefehlt',
  },
  { act: 'stay-away', tense: 'behind', who: 'owner', forms: 'abwesenheit, fernbleiben, fehlen' },
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms: 'zeigte/zeigten sich ~ nicht ., zeigte/zeigten sich ~ nicht <comma>, zeigte/zeigten sich nicht .',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'hat/haben/hatte/hatten beschlossen/entschieden <comma> in/zu <country>/hause zu bleiben, beschloss/beschlossen <comma> in/zu <country>/hause zu bleiben, zog/zogen es vor <comma> in/zu <country>/hause zu bleiben',
  },
  {
    act: 'stay-away',
    tense: 'now',
    forms: 'schickt/schicken/schickte/schickten/entsandte/entsandten/entsendet/entsenden niemanden',
  },
];
