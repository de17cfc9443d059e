import type { CueRow } from '../../../claims/vocabulary.ts';
import { rowsOf } from '../../slavic-verbs.ts';

/** Who was asked, and who was not. */
export const invitations: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    forms:
      'zaproszenie zostało wystosowane do, zaproszenie wystosowano do, zaproszenie zostało wysłane do, zaproszenie wysłano do, zaproszenia wysłano do, zaproszenie trafiło do, zaproszenie otrzymał też',
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    beside: ['zaproszenie', 'zaproszenia', 'zaproszeń', 'zaproszeniem'],
    forms:
      'wysłał/wysłała/wysłało/wysłali/wysłano/wysyłał/wysyłała/wysyłali/wysyłano/przesłał/przesłała/przesłano/przekazał/przekazała/przekazano/wręczył/wręczyła/wręczono/skierował/skierowano/wystosował/wystosowała/wystosowano/rozesłano/rozesłał/rozesłali',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    beside: ['zaproszenie', 'zaproszenia'],
    forms: 'otrzymał/otrzymała/otrzymali/dostał/dostała/dostali/ma/mają/doczekał/doczekała/doczekali',
  },
  {
    act: 'invite',
    negative: true,
    who: 'object',
    tense: 'behind',
    beside: ['zaproszenia', 'zaproszeń', 'zapraszając', 'zaproszeniach'],
    forms: 'pominął/pominęła/pominęli/pominięto',
  },
  { act: 'invite', who: 'object', tense: 'behind', forms: 'zaprosiło/zapraszało/zapraszano' },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms: `zaproszony/zaproszona/zaproszeni/zaproszone, ${rowsOf('otrzymał/otrzymała/otrzymali/dostał/dostała/dostali', 'zaproszenie, ~ zaproszenie, zaproszenia')}, na liście zaproszonych, wśród zaproszonych, zaproszenie otrzymał/otrzymała/otrzymali/dostał/dostała/dostali, ma zaproszenie`,
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      'nie zaproszony/zaproszona/zaproszeni, nie został/została/zostali/zostały zaproszony/zaproszona/zaproszeni/zaproszone, nie był/była/byli zaproszony/zaproszona/zaproszeni, nie otrzymał/otrzymała/otrzymali/otrzymały/dostał/dostała/dostali/dostały zaproszenia, nie otrzymał/otrzymała/otrzymali/dostał/dostali ~ zaproszenia, zaproszeń nie otrzymał/otrzymali/dostał/dostali, zaproszenia nie otrzymał/otrzymała/otrzymali/dostał/dostała/dostali, niezaproszony, niezaproszeni',
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    forms: `zaprosił/zaprosiła/zaprosili/zapraszał/zapraszała/zapraszali, zaproszono, ${rowsOf('wysłał/wysłała/wysłali/przesłał/przesłała/przekazał/przekazała/wręczył/skierował/wystosował/wystosowała', 'zaproszenie do, zaproszenia do, zaproszenie, zaproszenia, ~ zaproszenie')}`,
  },
  { act: 'invite', who: 'object', tense: 'now', forms: 'zaprasza/zapraszają' },
  { act: 'invite', who: 'object', forms: 'zaprosić, zapraszać' },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    forms: 'zaproszenie dla, zaproszenia dla, zaproszenia do, zaproszeń dla',
  },
  {
    act: 'expect',
    tense: 'now',
    who: 'target',
    forms: 'liczy/liczą/liczyli na obecność/udział/przyjazd, spodziewa/spodziewają się przyjazdu/obecności/udziału',
  },
];

/** Who stands on a list. */
export const lists: readonly CueRow[] = [
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms:
      'na liście gości, na liście uczestników, na liście, figuruje/figurują na liście, znalazł/znalazła/znaleźli się na liście, widnieje/widnieją na liście, wymieniony/wymieniona/wymienieni wśród, trafił/trafiła/trafili na listę',
  },
  {
    act: 'list',
    who: 'object',
    tense: 'now',
    negative: true,
    forms:
      'nie ma na liście, na liście nie ma, brak na liście, nie ma wśród, brakuje na liście, na liście brakuje, nie było na liście, na liście zabrakło, zabrakło na liście',
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    negative: true,
    forms: 'nie figuruje/figurują, nie znalazł/znalazła/znaleźli się na liście, nie widnieje/widnieją',
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    forms: `oczekiwany/oczekiwana/oczekiwani, spodziewany/spodziewana/spodziewani, zapowiedziany/zapowiedziani, ${rowsOf('ma/mają', 'przyjechać, przybyć, przylecieć, wziąć udział, uczestniczyć, być obecny, być obecni, się pojawić, pojawić się, ~ wziąć udział, ~ przyjechać, zasiąść, zjawić się')}`,
  },
  {
    act: 'expect',
    who: 'owner',
    tense: 'now',
    beside: [
      ...'potwierdził potwierdziła potwierdzili potwierdziło potwierdzono potwierdzony potwierdzona ogłosił ogłosiła ogłosili ogłosiło ogłoszono zapowiedział zapowiedziała zapowiedzieli zapowiedziało zapowiedziano zapowiedziany zapowiedziana planowany planowana oczekuje oczekują spodziewany spodziewana spodziewa spodziewają uzgodniono poinformował poinformowała poinformowano'.split(
        ' ',
      ),
    ],
    forms:
      'przyjazd, przyjazdu, przyjeździe, obecności, wizyta, wizyty, wizytę, wizycie, udział, udziału, udziale, podróż, przybycie, przylot, obecność',
  },
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    forms: 'spodziewa/spodziewają się, oczekuje/oczekują, czekają na, czeka na, spodziewamy się, oczekuje się',
  },
];
