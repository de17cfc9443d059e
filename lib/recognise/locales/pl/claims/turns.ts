import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';

/** Turns of phrase: what becomes of a journey or an invitation, who is there in a country's name. */
export const turns: readonly CueRow[] = [
  {
    act: 'stay-away',
    tense: 'ahead',
    who: 'object',
    needs: 'preview',
    forms: 'na liście brak/brakuje, brakuje też/także/również',
  },
  { act: 'leave', forms: 'nie zdecydował/zdecydowała/zdecydowali' },
  {
    act: 'host',
    who: 'target',
    tense: 'now',
    needs: 'preview',
    forms: 'gospodarz/gospodyni <comma> <leader>, gospodarz/gospodyni <comma> ~ <leader>',
  },
  { act: 'stay-away', tense: 'now', needs: 'day', forms: 'tym razem w domu' },
  { act: 'stay-away', tense: 'behind', needs: 'end', forms: 'na <goal> nie został/została/zostali' },
  {
    act: 'stay-away',
    tense: 'behind',
    forms: `${rowsOf('nie', 'wysłał/wysłała/wysłało/wysłali/wysłały/przysłał/przysłała/przysłało/przysłali/przysłały/wysyła', 'nikogo')}, ${rowsOf('nikogo nie', 'wysłał/wysłała/wysłało/wysłali/wysłały/przysłał/przysłała/przysłało/przysłali/przysłały')}`,
  },
  { act: 'stay-away', tense: 'ahead', forms: 'nie wyśle/przyśle nikogo, nikogo nie wyśle/przyśle' },
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
    act: 'stay-away',
    tense: 'behind',
    who: 'target',
    needs: 'day',
    forms: 'obyło się bez, obył się bez, obyła się bez, odbył się bez, odbyła się bez, odbyło się bez',
  },
  { act: 'stay-away', tense: 'behind', who: 'target', needs: 'day', forms: 'zwraca uwagę brak, uwagę zwraca brak' },
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
  // Of those from there nobody came.
  {
    act: 'stay-away',
    who: 'within',
    tense: 'behind',
    forms: `${rowsOf('z/ze <country> nie', 'przyjechał/przyleciał/przybył/zjawił_się/było', 'nikt/nikogo')}, ${rowsOf('nikt/nikogo z/ze <country> nie', 'przyjechał/przyleciał/przybył/było')}, ${rowsOf('z/ze <country> nikt/nikogo nie', 'przyjechał/przyleciał/przybył/było')}`,
  },
  {
    act: 'stay-away',
    who: 'within',
    tense: 'ahead',
    forms: `${rowsOf('z/ze <country> nie', 'przyjedzie/przyleci/przybędzie/będzie', 'nikt/nikogo')}, ${rowsOf('nikt/nikogo z/ze <country> nie', 'przyjedzie/przyleci/przybędzie/będzie')}, ${rowsOf('z/ze <country> nikt/nikogo nie', 'przyjedzie/przyleci/przybędzie/będzie')}`,
  },
  // In its stead something was read or shown.
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'day',
    forms: rowsOf(
      'ograniczył/ograniczyła/ograniczyli się do',
      'listu, depeszy, nagrania, nagrania wideo, przesłania wideo, telegramu',
    ),
  },
  {
    act: 'stay-away',
    tense: 'ahead',
    needs: 'goal',
    forms: `${rowsOf('nie planuje/planują', 'podróży, wizyty, wyjazdu, ~ wizyty, ~ podróży')}, ${rowsOf('podróży, wizyty, wyjazdu', 'nie planuje/planują')}`,
  },
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'goal',
    forms: `${rowsOf('nie planował/planowała/planowali', 'podróży, wizyty, wyjazdu')}, ${rowsOf('podróży, wizyty, wyjazdu', 'nie planował/planowała/planowali')}`,
  },
  {
    act: 'host',
    tense: 'now',
    who: 'target',
    forms: rowsOf(
      'gospodarz, gospodyni, gospodarzem, gospodynią',
      'szczytu, spotkania, obchodów, forum, parady, defilady, uroczystości',
      '<comma>',
    ),
  },
  { act: 'stay-away', tense: 'behind', forms: rowsOf('nie wybrał/wybrała/wybrali', 'się') },
];
