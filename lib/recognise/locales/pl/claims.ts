import type { ClaimVocabulary } from '../../claims/vocabulary.ts';
import { inflect } from '../../titles/inflect.ts';
import { venues } from '../venues.ts';
import { cities } from './cities.ts';
import { absence } from './claims/absence.ts';
import { consent, refusal } from './claims/answers.ts';
import { deeds } from './claims/deeds.ts';
import { hosting } from './claims/hosting.ts';
import { inversions } from './claims/inversions.ts';
import { invitations, lists } from './claims/invitations.ts';
import { journeys } from './claims/journeys.ts';
import { manners } from './claims/manners.ts';
import { presence } from './claims/presence.ts';
import { sights } from './claims/sights.ts';
import { substitutes } from './claims/substitutes.ts';
import { turns } from './claims/turns.ts';

const all = (stem: string, endings: readonly string[]): string => inflect(stem, endings).join(', ');

const OBLIQUE = ['a', 'owi', 'em'];

const MASCULINE = ['', ...OBLIQUE, 'owie', 'ów', 'om', 'ami'];

const withTails = (row: string, tails: string): string =>
  row
    .split(', ')
    .flatMap((form) => tails.split(', ').map((tail) => `${form} ${tail}`))
    .join(', ');

const MINISTER = all('minist', ['er', 'ra', 'rowi', 'rem', 'rze', 'rowie', 'rów']);

const VICE_MINISTER = all('wiceminist', ['er', 'ra', 'rowi', 'rem']);

const DEPUTIES = [
  MINISTER,
  withTails(MINISTER, 'spraw zagranicznych, obrony, kultury, gospodarki, finansów, obrony narodowej'),
  VICE_MINISTER,
  withTails(VICE_MINISTER, 'spraw zagranicznych, obrony'),
  'szef dyplomacji, szefa dyplomacji, szefem dyplomacji, szef msz, szefa msz, szefem msz',
  all('ambasador', MASCULINE),
  all('wicepremier', MASCULINE),
  all('wiceprezyden', ['t', 'ta', 'tem', 'towi']),
  all('zastępc', ['a', 'y', 'ę', 'ą']),
  all('wysłannik', ['', 'a', 'iem', 'owi']),
  'delegacja, delegacji, delegację, delegacją, marszałek, marszałka, marszałkiem, przewodniczący parlamentu, przewodniczącego parlamentu, przewodniczącym parlamentu, spiker, spikera',
  all('przedstawiciel', MASCULINE),
  all('dyplomat', ['a', 'y', 'ę', 'ą', 'ów']),
  'urzędnik, urzędnika, syn, syna, synem, brat, brata, bratem, kuzyn, kuzyna, siostrę, wnuka, księcia, córkę, córka, żona, żonę, małżonka, pierwsza dama, doradca, doradcę, sekretarz stanu, sekretarza stanu, premier, premiera, premierem, książę, następca tronu, generał, generała, attaché, chargé d’affaires, poseł, senator, dyrektor',
].join(', ');

const NAMED_ROLES = [
  'prezydent',
  'premier',
  'kanclerz',
  'lider',
  'szef',
  'emir',
  'sułtan',
  'król',
  'ekspremier',
  'eksprezydent',
];

/** Polish. */
export const claims = {
  cues: [
    ...presence,
    ...journeys,
    ...inversions,
    ...manners,
    ...absence,
    ...consent,
    ...refusal,
    ...invitations,
    ...lists,
    ...substitutes,
    ...hosting,
    ...turns,
    ...sights,
  ],
  auxiliaries: {
    ahead:
      'będzie, będą, będę, będziemy, ma, mają, planuje, planują, zamierza, zamierzają, wybiera się, powinien, powinna, powinni, przygotowuje się, ma zamiar, mają zamiar',
    now: 'jest, są',
    behind: 'był, była, byli, został, została, zostali',
    aheadOfPast: 'miał, miała, mieli, miał był, planował, planowała, planowali, zamierzał, zamierzała, zamierzali',
    hedge:
      'prawie nie, prawie nikt, prawie nikogo, może, mogą, mógł, mogła, mogli, mógłby, mogłaby, mogliby, by, czy, możliwe, możliwe że, być może, prawdopodobnie, niewykluczone, nie jest wykluczone, chce, chciał, chciała, chcieli, chcą, chciałby, chciałaby, ma nadzieję, mają nadzieję, rozważa, rozważają, zastanawia się, waha się, wezwał, wezwała, wezwali, wzywa, wzywają, poprosił, prosi, rzekomo, podobno, ponoć, jeszcze nie, nie wyklucza, nie wykluczył, nie wykluczyli, nie wykluczają, wątpliwe, nie wiadomo, niejasne, pod znakiem zapytania, marzy, zaproponował, zaproponowali, proponuje, przekonać, namówić, pozwolił, omawia, możliwość, możliwości, radzi, doradził, plotki, spekulacje, pytanie, gotów, gotowy, gotowa, gotowi, zdecyduje, zdecydują, nie zdecydował, nie zdecydowała, zależy, warto, należy, nie wolno, można, przypuszcza, życzenie, życzy sobie, zakazał, nie potwierdził, nie potwierdziła, nie potwierdzili, nie potwierdza, nie potwierdzono, zasugerował, spróbuje, próbuje, próbował, wątpi, ryzykuje, żeby, aby, odmówił komentarza, pragnie, miałby, mieliby, miałaby',
    infinitive: '',
  },
  not: 'nie, ani, nigdy nie, już nie, też nie, wcale nie',
  nevers: 'nigdy, nigdy nie, ani razu, ani razu nie',
  notNot: 'nie tylko, nie jeden, nie mniej, nie więcej, nie lada',
  nobody: 'nikt, nikogo, żaden, żadnego, żadna, żadnych, nikt z, żaden z',
  people:
    'sąsiedzi, sąsiadów, sojusznicy, sojuszników, przedstawiciele/przedstawicieli ~ państw/krajów, przedstawiciele/przedstawicieli krajów, przedstawiciele państw, reprezentanci ~ krajów, reprezentanci krajów, premierzy, premierów, przywódcy, przywódców, przywódcami, liderzy, liderów, liderami, szefowie państw, szefów państw, szefowie rządów, szefów rządów, głowy państw, głów państw, szefowie państw i rządów, szefów państw i rządów, prezydenci, prezydentów, premierzy, premierów, goście, gości, gośćmi, gościom, światowi przywódcy, światowych przywódców, monarchowie, politycy, polityków, zaproszeni, zaproszonych',
  others:
    'pierwsza dama, małżonka, żona, inny polityk, inny przywódca, inny lider, para prezydencka, wojska, wojsko, żołnierze, żołnierzy, kontyngent, ministrowie, ministrów, urzędnicy, dyplomaci, dziennikarze, dziennikarzy, weterani, weteranów, ocalali, ocalałych, pododdział, pododdziały, uczestnicy, firmy, samolot, samoloty, kolumna, pociąg, czołgi, to, nikt, ci, ludzie, mieszkańcy, tysiące, turyści, sportowcy, studenci, posłowie, burmistrz, aktywiści, krewni, wnuk, dzieci, orkiestra, artyści, piosenkarz, biznesmeni, drużyna, reprezentacja, rzecznik, doradca, przedstawiciele, oddziały, kompania',
  foreign:
    'zagraniczni przywódcy, zagranicznych przywódców, zagraniczni goście, zagranicznych gości, zagraniczni liderzy, zagranicznych liderów, szefowie obcych państw, zagraniczny przywódca, zagranicznego przywódcy',
  groups: {
    cis: 'przywódcy wnp, liderzy wnp, przywódcy państw wnp, szefowie państw wnp',
    'central-asia':
      'przywódcy azji środkowej, prezydenci azji środkowej, przywódcy państw azji środkowej, przywódcy azji centralnej, prezydenci państw azji centralnej, przywódcy pięciu państw azji centralnej, przywódcy pięciu państw azji środkowej',
    'baltic-states':
      'przywódcy państw bałtyckich, prezydenci państw bałtyckich, prezydenci trzech państw bałtyckich, przywódcy krajów bałtyckich',
  },
  including:
    'w tym, między innymi, m . in ., m . in, wśród nich, wśród których, na przykład, a mianowicie, na czele z, takich jak, tacy jak, jedyny, jedynym',
  except: 'oprócz, poza, z wyjątkiem, prócz',
  alongside:
    'obok, obok siebie, rząd od, rzędy od, niedaleko od, naprzeciwko, pomiędzy, między, razem z, wraz z, a także, w towarzystwie, u boku, ramię w ramię z',
  and: 'ale też, ale także, lecz także, ale i, jak również, i, oraz, a także, jak i, lub, albo',
  conjunctions:
    'ale, lecz, a, jednak, jednakże, chociaż, choć, ponieważ, bo, gdyż, dopóki, kiedy, gdy, po tym jak, zanim, gdzie, dokąd, natomiast, podczas gdy, jak, potem, po czym, zaś, tymczasem, więc',
  but: 'ale, lecz, jednak, jednakże, natomiast, a, zaś',
  relatives: 'który, która, które, którzy, którego, których, któremu, którą, którym, kto',
  complements: 'że, iż, jakoby',
  conditions: 'żeby, aby, by, jeśli, jeżeli, gdyby, pod warunkiem, w razie, o ile',
  adverbs:
    'do tej pory, jak dotąd, dotychczas, na razie, za to, reprezentowana/reprezentowany/reprezentowane ~ na najwyższym szczeblu, też, także, również, już, jeszcze, sam, sama, sami, osobiście, obaj, oboje, wszyscy, razem, po raz pierwszy, znowu, znów, ponownie, jednak, wreszcie, wczoraj, dziś, dzisiaj, jutro, teraz, wtedy, potem, oficjalnie, w ostatniej chwili, ostatecznie, w końcu, rzeczywiście, w szczególności, wcześniej, później, specjalnie, tym razem, jak zwykle, po prostu, od razu, dwukrotnie, tradycyjnie, dokładnie, rano, wieczorem, po południu, jako pierwszy, jako ostatni, pierwszy, ostatni, publicznie, uprzejmie, grzecznie, niespodziewanie, nagle, pisemnie, telefonicznie, w odpowiedzi, z kolei, na pewno, niedawno, oddzielnie, z powodu choroby, ze względów zdrowotnych, oczywiście, wkrótce, tu, tam, zamiast tego, tymczasem, się, prosto, w niedzielę, w poniedziałek',
  articles: 'ten, ta, ci, tego, tych, swój',
  prepositions:
    'z, ze, w, we, na, od, do, dla, o, bez, u, nad, pod, przed, przy, przez, między, pomiędzy, przeciw, przeciwko, po, za, oprócz, poza, wraz z, razem z, obok, koło, wokół, dzięki, według, zgodnie z, mimo, zamiast, w imieniu, na czele z, na cześć, wśród, wobec, odnośnie, zdaniem, u boku, naprzeciw, na zaproszenie, ku, podczas, w miejsce',
  of: '',
  pronouns: {
    one: 'on, ona',
    several: 'oni, obaj, oboje, obaj przywódcy, obaj politycy, wszyscy trzej, wszyscy troje',
    neither: 'żaden z nich, ani jeden ani drugi, nikt z nich',
    object: 'go, jego, ją, ich, mu, jej, im, niego, niej',
    possessive: 'jego, jej, ich, swój, swojego, swoją, swoim, swoich, swego',
    speaker: 'ja, mnie, mi, my, nas, nam',
  },
  owned:
    'rzecznik, rzecznika, rzeczniczka, doradca, doradcy, biuro, biura, wizyta, wizyty, wizytę, przyjazd, przyjazdu, podróż, podróży, udział, udziału, nieobecność, nieobecności, obecność, obecności, samolot, samolotu, kancelaria, kancelarii, administracja, administracji, otoczenie, żona, syn, syna, córka, brat, zaproszenie, zaproszenia, słowa, słów, decyzja, decyzji, przemówienie, przemówienia, spotkanie, spotkania, rozmowy, rozmów, rząd, rządu, sojusznik, sojusznicy, przeciwnik, poprzednik, następca, odmowa, miejsce, przybycie, list, oświadczenie, portret, przyjaciel, wróg, krytyk, partia, partii, plan, plany, zgoda, fotel, goście, gość, gości, gośćmi, żoną, małżonką, mężem, małżonkiem',
  deputies: DEPUTIES,
  sides:
    'rzecznik, rzecznika, rzeczniczka, biuro, biuro prasowe, kancelaria, kancelarii, msz, ministerstwo, ministerstwa, rząd, rządu, rządzie, administracja, administracji, ambasada, ambasady, przedstawiciel, kreml, kremla, kremlu, biały dom, białego domu, białym domu, pałac elizejski, pałacu elizejskiego, źródło, źródła, doradca, urzędnik, urzędnicy, otoczenie, otoczeniu, dyplomata, dyplomaci, ambasador, minister, szef msz, departament stanu, pałac prezydencki',
  say: 'potwierdziło, poinformowało, podało, przekazało, ogłosiło, oświadczyło, zapowiedziało, powiadomiło, powiedział, powiedziała, powiedzieli, oświadczył, oświadczyła, oświadczyli, stwierdził, stwierdziła, stwierdzili, poinformował, poinformowała, poinformowali, informuje, informują, przekazał, przekazała, przekazali, podał, podała, podali, podaje, podają, dodał, dodała, dodali, podkreślił, podkreśliła, zaznaczył, zaznaczyła, wyjaśnił, wyjaśniła, wyjaśnili, przypomniał, przypomniała, napisał, napisała, pisze, piszą, odpowiedział, odpowiedziała, odpowiedzieli, powtórzył, powtórzyła, ogłosił, ogłosiła, ogłosili, wymienił, wymieniła, przyznał, przyznała, potwierdził, potwierdziła, potwierdzili, mówi, mówią, mówił, mówiła, twierdzi, twierdzą, twierdził, zapewnił, zapewniła, zapewnili, zapewnia, dał do zrozumienia, dali do zrozumienia, zauważył, zażartował, cytuje, zapowiedział, zapowiedziała, zapowiedzieli, obiecał, poręczył',
  according:
    'jego zdaniem, jej zdaniem, według niego, według niej, jego słowami, według, zdaniem, jak podał, jak podała, jak podali, jak poinformował, jak poinformowała, jak poinformowano, jak podaje, jak podają, jak pisze, powołując się na, jak powiedział, jak przekazał, zgodnie z',
  deny: 'zaprzeczył/zaprzeczyli/zaprzecza/zaprzeczono/zdementowano <comma> jakoby/by, zaprzeczono, zdementowano, zaprzeczył, zaprzeczyła, zaprzeczyli, zaprzecza, zaprzeczają, zdementował, zdementowała, zdementowali, dementuje, dementują, nazwał kłamstwem, nazwał fałszywymi, odrzucił/odrzuciła/odrzucili doniesienia/twierdzenia/pogłoski/spekulacje/informacje, nie odpowiada prawdzie, nieprawda',
  untrue:
    'jest/są/była/były nieprawdziwe/nieprawdziwa/fałszywe/fałszywa/bezpodstawne/bezpodstawna/nieprawdą, okazały/okazała się nieprawdziwe/nieprawdziwa/fałszywe',
  report:
    'doniesienia, doniesieniom, informacje, informacjom, pogłoski, pogłoskom, plotki, to, temu, te informacje, publikacje, twierdzenia',
  corrections:
    'w poprzedniej wersji, poprzednia wersja, we wcześniejszej wersji, wcześniejsza wersja, w pierwotnej wersji, w pierwszej wersji, wcześniej pisaliśmy/podawaliśmy/informowaliśmy, błędnie napisano/podano/napisaliśmy/podaliśmy/informowaliśmy/stwierdzono, omyłkowo napisano/podano/napisaliśmy/podaliśmy',
  lookBack:
    'tamtego dnia, tamtej wiosny, tamtego lata, tamtej jesieni, na tamtym szczycie, tamtą defiladę, tamtej defiladzie, tamtą paradę, tamtej paradzie, tamten szczyt, tamtą uroczystość, tamtej uroczystości, wtedy, wówczas, tamtego roku, tamtego dnia, na tamtej paradzie, tamtym razem',
  dayAfter: 'dzień po, następnego dnia po, w dzień po, dwa dni po',
  remote:
    'na ekranie, tweetem, telegramem, w depeszy, listownie, w telewizji, przed telewizorem, z domu, z daleka, przez telefon, z balkonu ambasady, w ambasadzie, w hotelu, na twitterze, na facebooku, w mediach społecznościowych, zdalnie, online, przez wideo, łączem wideo, przez internet, telefonicznie, wirtualnie, za pośrednictwem wideo, na telebimie, w nagraniu wideo, w nagraniu',
  likewise:
    'jego śladem poszedł/poszła/poszli, w jego ślady poszedł/poszła/poszli, podobnie postąpił/postąpiła/postąpili, też nie, także nie, również nie, podobnie jak, tak samo jak, tak jak, to samo zrobił, to samo zrobiła, to samo zrobili, tak samo postąpił, tak samo postąpili, podobnie postąpił, w jego ślady poszedł',
  labels: {
    expected:
      'lista delegacji, pełna lista delegacji, pełna lista gości, lista delegacji państwowych, szefowie delegacji, kto weźmie udział, przyjadą, będą, oczekiwani, lista gości, kto przyjedzie, kto będzie, goście, uczestnicy, na liście, lecą, przylecą, pojadą, przybędą, przyjedzie, kto jedzie, jadą, lista uczestników',
    accepted:
      'potwierdzili, zgodzili się, potwierdzili udział, potwierdzili przyjazd, przyjęli zaproszenie, kto potwierdził, potwierdzeni',
    declined:
      'odmówili, kto się wycofał/rozmyślił, kto zrezygnował, kto nie jedzie/pojedzie/leci, nie przyjadą, kto odmówił, kto nie przyjedzie, zostają w domu, nie przyjedzie, odrzucili zaproszenie, kogo nie będzie, zrezygnowali, nie mogą/mogli przyjechać, nie lecą/polecą/pojadą/przylecą',
    attended:
      'byli, byli obecni, obecni, przyjechali, kto przyjechał, kto był, na trybunie, przybyli, uczestniczyli, przylecieli, dotarli, dopisali, stawili się, już są, już przybyli/przylecieli/przyjechali, już w <country>',
    missing: 'nieobecni',
    absent:
      'nie przyjechali, nie ma na liście, kogo nie było, kto nie przyjechał, kogo zabrakło, zabrakło, nie dotarli/przylecieli/przybyli',
    invited: 'zaproszeni, zaproszono, kogo zaproszono, zaproszenia otrzymali',
  },
  offices: 'kancelaria, kancelarii, kancelarię, biuro prasowe, biuro, administracja',
  only: 'jeden, jedna, jedyny, jedyna, jedynym, jedyną, jedyni, jedynymi, tylko, jedynie, wyłącznie',
  goals:
    'opactwo, opactwie, opactwa, opactwu, katedra, katedrze, katedry, katedrę, bazylika, bazylice, bazyliki, bazylikę, pożegnanie, pożegnaniu, przyjęcie, przyjęciu, kolacja, kolacji, kolację, namiot, namiocie, defilada, defilady, defiladę, defiladzie, defiladą, parada, parady, paradę, paradzie, paradą, uroczystość, uroczystości, uroczystościach, uroczystościom, obchody, obchodów, obchodach, obchodom, święto, święcie, święta, ceremonia, ceremonii, ceremonię, szczyt, szczytu, szczycie, rocznica, rocznicy, rocznicę, jubileusz, jubileuszu, pogrzeb, pogrzebu, pogrzebie, inauguracja, inauguracji, inaugurację, koronacja, koronacji, koronację, forum, otwarcie, otwarciu, plac czerwony, placu czerwonym, trybuna, trybunie, trybunę, trybunach, dzień zwycięstwa, dnia zwycięstwa, dniu zwycięstwa, konferencja, konferencji, konferencję, posiedzenie, posiedzeniu, sesja, sesji, sesję, wydarzenie, wydarzeniu, wydarzenia, msza, mszy, mszę',
  kinds: {
    parade:
      'trybunie, trybunach, defilada, defilady, defiladę, defiladą, defiladzie, parada, parady, paradę, paradą, paradzie',
    summit: 'szczyt, szczytu, szczytowi, szczytem, szczycie',
    funeral: 'pogrzeb, pogrzebu, pogrzebowi, pogrzebem, pogrzebie',
  },
  deeds,
  together: 'z, ze',
  toward: 'do, na, w, we, dla, ku',
  abandoned: 'pierwotnie, początkowo',
  light: 'też, także, również, już, jeszcze, osobiście, jednak, ostatecznie, rzeczywiście, oficjalnie',
  barriers: 'czy',
  nationals: {
    SK: 'słowak',
    RS: 'serb',
    BR: 'brazylijczyk',
    IN: 'hindus',
    HU: 'węgier',
    BY: 'białorusin',
    AZ: 'azer',
    AM: 'ormianin',
    FR: 'francuz',
    DE: 'niemiec',
    GB: 'brytyjczyk',
    TR: 'turek',
    US: 'amerykanin',
    PL: 'polak',
    CN: 'chińczyk',
    VE: 'wenezuelczyk',
    CU: 'kubańczyk',
    ID: 'indonezyjczyk',
    AR: 'argentyńczyk',
    AU: 'australijczyk',
    JP: 'japończyk',
    IT: 'włoszka, włoch',
    UA: 'ukrainiec',
    RU: 'rosjanin',
  },
  also: 'też, także, również, nawet, poza tym, oprócz tego, ponadto',
  roles: [
    ...NAMED_ROLES.map((role) => all(role, MASCULINE)),
    'prezydenci, premierzy, królowie, kanclerze, przywódca, przywódcy, przywódcę, przywódcą, przewodniczący, przewodniczącego, przewodniczącemu, przewodniczącym, sekretarz, sekretarza, sekretarz generalny, sekretarza generalnego, królowa, królowej, królową, kolega, kolegę, pan, pana, pani, nowy, nowego, były, byłego, była, byłym, sojusznik, gość, gościa, najwyższy, minister, marszałek, doradca, pierwszy, zastępca, rzecznik, republiki, chrl, krld, rp, usa, generał, partii, serbów bośniackich, republiki serbskiej, ówczesny, obecny szef, urzędujący, książę, papież, wybrany, tymczasowy, przejściowy, junty, prezes, prezesa, mer, ustępujący, ustępującego',
  ].join(', '),
  titleCases: {
    base: 'prezydent, premier, kanclerz, lider, szef, emir, sułtan, król, królowa, przywódca, przewodniczący, sekretarz, pan, książę, papież',
    other: [
      ...NAMED_ROLES.map((role) => all(role, OBLIQUE)),
      'przywódcę, przywódcą, przywódcy, przewodniczącego, przewodniczącemu, przewodniczącym, sekretarza, królowej, królową, pana, papieża, papieżowi, prezesa',
    ].join(', '),
  },
  capitals: 'stolica, stolicy, stolicę, stolicą',
  cities,
  venues,
  grammar: {
    subject: 'either',
    negation: 'before',
    auxiliary: 'clause',
    cases: true,
    concord: true,
    accusative: true,
    proDrop: true,
    genitive: true,
    endings:
      'ea ei eę eą ua ui uę uy au oa a u owi em ie ia io y i ę ą o e ii ię ią iej ich ego emu im ym ów om ami ach iom iach om ę ej iego iemu mi skiego skiej ską ski ska skie skich',
  },
} as const satisfies ClaimVocabulary;
