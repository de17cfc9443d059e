import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';
import { conjugate } from '../verbs.ts';

const CARRIERS = 'samolot, maszyna, śmigłowiec, helikopter, pociąg, kolumna';

const HERE =
  'trybunie trybunach placu paradzie defiladzie ceremonii sali uroczystościach obchodach szczycie pogrzebie mszy inauguracji zdjęciu fotografii'.split(
    ' ',
  );

const SHOW = 'parady/defilady/ceremonii/uroczystości/obchodów/szczytu/spotkania';

/** Turns of phrase: what becomes of a journey, whose plane came, who is seen, who is there in a country's name. */
export const turns: readonly CueRow[] = [
  { act: 'come', tense: 'behind', needs: 'end', forms: 'w <country> był/była/byli' },
  { act: 'stay-away', tense: 'now', needs: 'day', forms: 'tym razem w domu' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: rowsOf('był/była/byli/siedział/siedziała/siedzieli/stał/stali', 'w trzecim/ostatnim rzędzie'),
  },
  { act: 'stay-away', tense: 'behind', needs: 'end', forms: 'na <goal> nie został/została/zostali' },
  {
    act: 'come',
    tense: 'behind',
    journey: true,
    needs: 'preview',
    forms: 'wsiadł/wsiadła/wsiedli do pociągu/samolotu',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms: `${rowsOf('nie', 'wysłał/wysłała/wysłało/wysłali/wysłały/przysłał/przysłała/przysłało/przysłali/przysłały/wysyła', 'nikogo')}, ${rowsOf('nikogo nie', 'wysłał/wysłała/wysłało/wysłali/wysłały/przysłał/przysłała/przysłało/przysłali/przysłały')}`,
  },
  { act: 'stay-away', tense: 'ahead', forms: 'nie wyśle/przyśle nikogo, nikogo nie wyśle/przyśle' },
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
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms: 'kraj reprezentuje/reprezentował/reprezentowała, kraj będzie reprezentował, kraj reprezentować będzie',
  },
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    needs: 'preview',
    beside: 'minister wiceminister ambasador przewodniczący marszałek wiceprezydent wicepremier'.split(' '),
    forms: 'z <country> przyjechał/przyleciał/przybył/przyjedzie/przyleci/przybędzie',
  },
  {
    act: 'decline',
    tense: 'behind',
    who: 'owner',
    beside: 'odwołana odwołany odwołano odwołane odwołują skreślono odpadł odpadła przełożono przełożona'.split(' '),
    forms: 'podróż, wizyta, wizytę, przyjazd, wyjazd, udział, przylot',
  },
  {
    act: 'decline',
    tense: 'behind',
    who: 'owner',
    beside: ['dojdzie', 'doszła', 'doszło', 'doszedł'],
    forms: 'do wizyty, do przyjazdu, do podróży, wizyta, podróż',
  },
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
      'można było zobaczyć/zauważyć/dostrzec/dojrzeć/ujrzeć, można zobaczyć, widać/widać_też/widać_było, dostrzeżono/zauważono/widziano/wypatrzono, uchwyciły/pokazały/pokazano',
  },
  { act: 'come', tense: 'behind', who: 'target', needs: 'day', forms: 'nie obyło się bez, nie obeszło się bez' },
  {
    act: 'stay-away',
    tense: 'behind',
    who: 'target',
    needs: 'day',
    forms: 'obyło się bez, obył się bez, obyła się bez, odbył się bez, odbyła się bez, odbyło się bez',
  },
  { act: 'stay-away', tense: 'behind', who: 'target', needs: 'day', forms: 'zwraca uwagę brak, uwagę zwraca brak' },
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
  ...conjugate(
    { act: 'come', needs: 'day' },
    'złożyć | | | złożył; składać | | | składał | składa składają; położyć | | | położył',
    'kwiaty, wieniec, wieńce, ~ kwiaty, ~ wieniec, ~ wieńce',
  ),
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
    act: 'stay-away',
    tense: 'ahead',
    needs: 'preview',
    forms: `${rowsOf('na <goal>, do <country>, w <country>', 'nie zostaje/zostają')}, ${rowsOf('po raz pierwszy', 'opuści/opuszczą')}, nie zamierza/planuje zostać`,
  },
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms: `trzymał/trzymała/trzymali się z_daleka, wyjechał/odleciał/wyleciał ~ przed paradą/defiladą/uroczystościami`,
  },
  {
    act: 'decline',
    tense: 'behind',
    forms: `${rowsOf('musiał/musiała/musieli', 'odwołać/anulować', 'udział, podróż, wizytę, przyjazd, wyjazd, ~ udział')}, w ogóle się nie wybierał/wybierała, nie wybierał/wybierała się, się nie wybierał/wybierała, w ogóle się nie wybiera`,
  },
  {
    act: 'decline',
    tense: 'behind',
    inverted: true,
    forms: 'w ostatniej chwili wycofał/wycofała/wycofali się, wycofał/wycofała/wycofali się',
  },
  {
    act: 'accept',
    tense: 'behind',
    beside: ['zaproszenie'],
    forms: 'odpowiedział/odpowiedziała twierdząco/pozytywnie, odpowiedział/odpowiedziała ~ twierdząco/pozytywnie',
  },
  {
    act: 'invite',
    tense: 'behind',
    who: 'object',
    negative: true,
    forms: `${rowsOf('na liście zaproszonych, wśród zaproszonych, w gronie zaproszonych', 'nie_ma/zabrakło/brakuje/brak/nie_było')}, ${rowsOf('nie_ma/zabrakło/brak/nie_było', 'na liście zaproszonych, wśród zaproszonych')}`,
  },
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    needs: 'preview',
    beside: 'minister wiceminister ambasador delegacja przewodniczący marszałek wiceprezydent wicepremier szef'.split(
      ' ',
    ),
    forms: 'ze strony <country>',
  },
  {
    act: 'host',
    tense: 'now',
    who: 'target',
    needs: 'preview',
    forms: 'gospodarz —/–/- <leader>, gospodyni —/–/- <leader>',
  },
  { act: 'leave', forms: rowsOf('wraca/wróci/wrócił/leci/poleciał/jedzie/pojechał/wracają', 'do domu') },
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
  {
    act: 'come',
    negative: true,
    tense: 'ahead',
    forms: rowsOf('na <goal>, w <country>', 'się nie', 'pojawi/pojawią/zjawi/zjawią/stawi/stawią'),
  },
  {
    act: 'come',
    negative: true,
    tense: 'behind',
    forms: rowsOf('na <goal>, w <country>', 'się nie', 'pojawił/pojawiła/pojawili/zjawił/zjawiła/stawił/stawili'),
  },
  { act: 'leave', forms: 'ostrzegł/ostrzega/ostrzegała gości' },
];
