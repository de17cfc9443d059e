import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';
import { conjugate } from '../verbs.ts';

const CARRIERS = 'samolot, maszyna, śmigłowiec, helikopter, pociąg, kolumna';

const HERE =
  'trybunie trybunach placu paradzie defiladzie ceremonii sali uroczystościach obchodach szczycie pogrzebie mszy inauguracji zdjęciu fotografii'.split(
    ' ',
  );

const SHOW = 'parady/defilady/ceremonii/uroczystości/obchodów/szczytu/spotkania';

/** Who is seen, who sits beside whom, whose plane came, who pays the last respects. */
export const sights: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'trzymali się razem, wyszedł/wyszła/wyjechał/wyjechała przed końcem/zakończeniem',
  },
  { act: 'come', tense: 'ahead', needs: 'preview', inverted: true, forms: 'jedynym/jedyną ~ będzie/okaże_się' },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms: 'kamera/kamery pokazuje/pokazują/pokazała/pokazały',
  },
  { act: 'come', tense: 'now', inverted: true, needs: 'day', forms: 'nieco/trochę dalej —/– <leader>' },
  { act: 'come', tense: 'now', needs: 'preview', forms: 'już na miejscu' },
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'zebrać | zbierze zbiorą | | zebrał; zgromadzić | zgromadzi zgromadzą | | zgromadził; zjechać | zjedzie zjadą | | zjechał; zbierać | | | zbierał | zbierają; gromadzić | | | gromadził | gromadzą',
    'się, się ~',
  ),
  { act: 'come', tense: 'behind', needs: 'end', forms: 'w <country> był/była/byli' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: rowsOf('był/była/byli/siedział/siedziała/siedzieli/stał/stali', 'w trzecim/ostatnim rzędzie'),
  },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    needs: 'preview',
    forms: 'wsiadł/wsiadła/wsiedli do pociągu/samolotu',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    needs: 'day',
    forms: 'obecni, obecny, obecna, po lewej/prawej —/– <leader>',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: `${rowsOf('po ~ prawej/lewej ręce/stronie', 'był/była/byli/siedział/siedziała/stał/stała/szedł/zasiadł')}, ${rowsOf('na tych/tym samych/samym miejscach/miejscu', 'byli/był/siedzieli/siedział')}`,
  },
  ...conjugate(
    { act: 'come', needs: 'day', company: true },
    'siedzieć | | | siedział siedziała siedzieli | siedzi siedzą; stać | | | stał stała stali | stoi stoją; usiąść | | | usiadł usiadła usiedli; zasiąść | | | zasiadł zasiadła zasiedli',
    'obok, u boku, ramię w ramię z, pomiędzy, tuż obok',
  ),
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    who: 'owner',
    needs: 'preview',
    beside:
      'wystartował wystartowała wyleciał wyleciała wylądował wylądowała leci przyleciał przekroczył wjechał wjechała zmierza jedzie ruszył ruszyła dotarł dotarła odleciał wyruszył'.split(
        ' ',
      ),
    forms: CARRIERS,
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'owner',
    needs: 'day',
    beside: 'niezauważona niezauważone uwagę oburzenie krytykę emocje uszła zdziwiła zwróciła wywołała'.split(' '),
    forms: 'obecność, pojawienie się',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    beside: HERE,
    forms:
      'można było zobaczyć/zauważyć/dostrzec/dojrzeć/ujrzeć/wypatrzeć/spotkać, można zobaczyć, widać/widać_też/widać_było, dostrzeżono/zauważono/widziano/wypatrzono, uchwyciły/pokazały/pokazano',
  },
  { act: 'come', tense: 'behind', who: 'target', needs: 'day', forms: 'nie obyło się bez, nie obeszło się bez' },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    beside: ['miejsce', 'miejsca', 'fotel'],
    forms: 'przypadło, przypadły, przydzielono, wyznaczono',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: rowsOf(
      'świadkami/widzami/uczestnikami/gośćmi/świadkiem/widzem/uczestnikiem',
      SHOW,
      'byli/był/była/zostali/został',
    ),
  },
  { act: 'come', tense: 'behind', needs: 'end', forms: 'też/także/również był/była/byli, był/była/byli też/także' },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: rowsOf('w mundurze, w garniturze, z żoną, z synem', 'zjawił/pojawił/stawił się'),
  },
  { act: 'come', tense: 'behind', needs: 'scene', forms: rowsOf('szedł/szła/szli/kroczył/kroczyli', ', obok, u boku') },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'wyszedł/wyszła/wyszli na balkon, wyszli ~ na balkon, swoją obecność zaznaczył/zaznaczyła/zaznaczyli, zaznaczył/zaznaczyła swoją obecność, obecny/obecna/obecni w sali',
  },
  { act: 'come', tense: 'now', needs: 'day', forms: 'na sali, w sali' },
  { act: 'come', needs: 'preview', forms: 'oddać/odda/oddadzą hołd, uczcić pamięć' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'oddał/oddała/oddali hołd, uczcił/uczciła/uczcili pamięć',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: `jedynym/jedyną ~ był/była/okazał_się/okazała_się, ${rowsOf('po lewej/prawej stronie <leader>', 'szedł/szła/stał/stała/siedział/siedziała/zasiadł/stanął')}`,
  },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    needs: 'day',
    forms: 'pojawił/pojawiła/pojawili/zjawił/zjawiła/zjawili/stawił/stawili się',
  },
];
