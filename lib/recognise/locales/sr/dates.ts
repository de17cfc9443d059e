import { type DateVocabulary, VOCABULARY_CODES } from '../../dates/vocabulary.ts';
import { respell } from '../spellings.ts';
import { serbianSpellings } from './spellings.ts';

const SERBIAN = {
  months: [
    'januar januara januaru januarom jan siječanj siječnja siječnju',
    'februar februara februaru feb veljača veljače veljači',
    'mart marta martu ožujak ožujka ožujku',
    'april aprila aprilu apr travanj travnja travnju',
    'maj maja maju svibanj svibnja svibnju',
    'jun juna junu juni lipanj lipnja lipnju',
    'jul jula julu juli srpanj srpnja srpnju',
    'avgust avgusta avgustu avg august augusta kolovoz kolovoza kolovozu',
    'septembar septembra septembru sept sep rujan rujna rujnu',
    'oktobar oktobra oktobru okt listopad listopada listopadu',
    'novembar novembra novembru nov studeni studenog studenoga studenom',
    'decembar decembra decembru dec prosinac prosinca prosincu',
  ],
  shyMonths: 'maja mart marta jun juna',
  dayMonths: 'jan feb apr avg sept sep okt nov dec',
  weekdays: [
    'ponedeljak ponedeljka ponedeljku ponedeljkom ponedjeljak ponedjeljka',
    'utorak utorka utorku utorkom',
    'sreda sredu srede sredi srijeda srijedu',
    'četvrtak četvrtka četvrtku četvrtkom',
    'petak petka petku petkom',
    'subota subotu subote suboti',
    'nedelja nedelju nedjelja nedjelju',
  ],
  shyWeekdays: 'sreda sredu srede sredi nedelja nedelju nedjelja nedjelju',
  days: [
    [-2, 'prekjuče'],
    [-1, 'juče jučer sinoć'],
    [0, 'danas'],
    [1, 'sutra'],
    [2, 'prekosutra'],
  ],
  neighbours: [
    ['day', 1, 'sutradan narednog_dana sledećeg_dana sljedećeg_dana dan_kasnije'],
    ['day', -1, 'dan_ranije prethodnog_dana'],
    ['year', 1, 'godinu_dana_kasnije'],
    ['year', -1, 'godinu_ranije godinu_dana_ranije'],
  ],
  phrases: [
    ['year', -1, 'lane pre_godinu_dana lani'],
    ['year', -2, 'preklane preklani pretprošle_godine'],
    ['year', 0, 'ove_godine'],
  ],
  units: {
    day: 'dan dana dane danu',
    week: 'nedelja nedelje nedelju nedeljom sedmica sedmice sedmicu tjedan tjedna',
    weekend: 'vikend vikenda vikendu vikendom',
    month: 'mesec meseca mesecu meseci mjesec mjeseca mjesecu mjeseci',
    year: 'godina godine godinu godini',
  },
  plurals: 'dana dane nedelja meseci mjeseci godina',
  shiftBefore: {
    last: 'prošle prošlog prošli prošlu prošla prošlom minule minulog protekle proteklog protekli protekla',
    this: 'ove ovog ovaj ovu ova ovom tekuće',
    next: 'sledeće sledećeg sledeći sledeću sljedeće sljedećeg naredne narednog iduće idućeg idući',
  },
  order: 'day-month',
  numeric: 'dmy',
  ordinals: [
    'prvi prvog',
    'drugi drugog',
    'treći trećeg',
    'četvrti četvrtog',
    'peti petog',
    'šesti šestog',
    'sedmi sedmog',
    'osmi osmog',
    'deveti devetog',
    'deseti desetog',
  ],
  numerals: [
    'jedan',
    'dva dve dvije',
    'tri',
    'četiri',
    'pet',
    'šest',
    'sedam',
    'osam',
    'devet',
    'deset',
    'jedanaest',
    'dvanaest',
  ],
  sameYear: 'iste_godine iste_jeseni istog_proleća istog_leta te_godine',
  to: 'do',
  until: 'do',
  and: 'i ili',
  between: 'između',
  in: 'u od do iz za pre posle nakon prije poslije početkom sredinom krajem početka kraja između letos leta zime s',
  shyIn: 'za od do iz između',
  on: 'u do za od',
  since: 'od',
  yearWords: 'godina godine godinu godini god g',
  yearWordStands: 'behind',
  agoBefore: 'pre prije',
  earlier: 'ranije',
  later: 'kasnije',
  moves: 'pomer* pomjer* odlož* prebač*',
  counted:
    'ljudi osoba vojnika oficira veterana gostiju lidera delegacija zemalja država učesnika gledalaca tenkova vozila raketa aviona dronova tona kilometara metara km hektara barela dolara evra eura rubalja dinara juana odsto posto miliona milijardi hiljada glasova mandata poena golova kuća sela slučajeva mrtvih poginulih ranjenih zarobljenika izbeglica stanovnika radnika kompanija strana stranica reči sati minuta sekundi dana nedelja meseci godina primeraka učenika',
  quantity: 'oko približno skoro preko nego manje više najmanje član članak broj br rezolucija agenda let kanal strana',
  every: 'svake svaki svakog svaku',

  tense: {
    ahead:
      '*ovaće *ljaće *staće *žaće *tiće *viće *piće *biće *niće *riće *liće *ziće *diće *šiće *čiće *siće *jaće *naće *daće *šaće *taće *iraće *neće *nuće će neće bi treba planira planiraju planirano očekuje očekuju namerava biće doći pozvao pozvan pozvani pozvana predstoji predstojeći zakazan zakazana zakazano dolazi stiže putuje',
    faintlyAhead:
      'potpisuje učestvuje učestvuju prisustvuje odlučuje poziv do počinje počinju igra igraju prelazi dolazi dolaze sastaje sastaju otvara otvaraju održava održavaju traje kreće nastavlja slavi obeležava leti gostuje razgovara putuju vraća sledi putuje stiže stižu lete',
    behind:
      'javlja javljaju prenosi prenose piše pišu navodi je su bio bila bilo bili rekao rekla saopštio izjavio *ao *ila *ilo *ili *ala *alo *ali *eo *ela *eli',
  },
} satisfies DateVocabulary;

/** Serbian in both scripts, with the month names of Croatian and Bosnian beside its own. */
export const SR_DATES: DateVocabulary = respell<DateVocabulary>(SERBIAN, serbianSpellings, VOCABULARY_CODES);
