import type { ClaimVocabulary, CueRow } from '../../claims/vocabulary.ts';
import { byContinent } from '../continents.ts';
import { conjugate, withAuxiliary } from '../romance-verbs.ts';
import { venues } from '../venues.ts';
import { cities } from './cities.ts';

const TRIP =
  'vizita, vizita sa, călătoria, călătoria sa, deplasarea, deplasarea sa, participarea, participarea sa, prezența, prezența sa, venirea, venirea sa, participarea lor, prezența lor';
const YES_TO =
  'să participe, să vină, să meargă, să asiste, să fie prezent, să fie prezentă, să ia parte, să călătorească, să se deplaseze, să facă deplasarea';
const TO_GOAL = 'la <goal>, la <the>? <goal>, la <event>, pentru <goal>, pentru <event>';

const ONLY_ONE =
  'singurul/singura lider/șef_de_stat/președinte/premier/prim-ministru/șef_de_guvern/european/oaspete/invitat';
const WHO_COMES =
  'care merge/vine/participă/călătorește/ajunge, care va merge/veni/participa, care a mers/venit/participat, așteptat, prezent';

const presence: readonly CueRow[] = [
  // What is done where leaders meet, told of a day at the scene.
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms:
      'a stat de vorbă, au stat de vorbă, s-a înclinat, s-au înclinat, s-a rugat, a îngenuncheat, a îmbrățișat, a salutat mulțimea, a zâmbit, a pozat, au pozat, a aplaudat, au aplaudat, a aprins o candelă, a aprins o lumânare, și-au strâns mâna, și-au strâns mâinile, a depus o coroană, au depus coroane, și-a făcut apariția, s-a așezat, s-au așezat, a ascultat, au ascultat',
  },
  { act: 'come', tense: 'behind', needs: 'end', forms: 's-a dus, s-au dus' },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms: WHO_COMES.split(', ')
      .flatMap((tail) => [`${ONLY_ONE} ${tail}`, `${ONLY_ONE} ~ ${tail}`])
      .join(', '),
  },
  ...conjugate({ act: 'come' }, 'conduce conducă | | conduce conduc | condusese | condus', 'delegația, o delegație'),
  {
    act: 'come',
    tense: 'behind',
    forms:
      'și-a apărat/justificat prezența/vizita/participarea/deplasarea, a ținut să fie prezent, a ținut să participe',
  },
  {
    act: 'come',
    tense: 'behind',
    who: 'object',
    needs: 'day',
    forms: 'însoțit de, înconjurat de, flancat de, încadrat de',
  },
  {
    act: 'come',
    needs: 'day',
    forms:
      'stat în dreapta, stat în stânga, stat lângă, stat alături de, stat la dreapta, stat la stânga, stat la aceeași masă, luat loc lângă, luat loc alături de, așezat lângă, așezat alături de, depus o jerbă, rostit un discurs',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    needs: 'end',
    forms: 'nu s-a dus, nu s-au dus, n-a fost, n-au fost, nu a fost acolo',
  },
  ...conjugate(
    { act: 'come' },
    'participa participe | | participă | participase participaseră | participat; asista asiste | | asistă | asistase asistaseră | asistat',
  ),
  ...conjugate(
    { act: 'come' },
    'lua ia | | ia iau | luă luară luase | luat; face facă | | face fac | făcu făcuse | făcut',
    'parte, act de prezență, deplasarea, loc în tribună, loc la tribună',
  ),
  ...conjugate(
    { act: 'come' },
    'fi fie | | este sunt e | era erau fu fură fusese fuseseră | fost',
    'și el prezent, și ea prezentă, și ei prezenți, de asemenea prezent, prezent, prezenți, prezentă, prezente, printre invitați, între invitați, printre oaspeți, printre participanți, în tribună, în tribuna oficială, la tribună, în tribuna, pe tribună, în piața roșie, alături de, alături, invitat de onoare, invitatul de onoare, oaspetele de onoare, acolo, acolo și',
  ),
  ...conjugate(
    { act: 'come' },
    'fi fie | | este sunt e | era erau fusese | fost',
    'singurul lider, singurul șef de stat, singurul președinte, singurul premier, singurul lider străin, singurul șef de stat străin, ~ singurul șef de stat, ~ singurul lider',
  ),
  ...conjugate(
    { act: 'come', needs: 'goal' },
    'fi fie | | este sunt | era erau fusese fuseseră | fost',
    'la <country>, în <country>, și, la <goal>, la <event>',
  ),
  ...conjugate(
    { act: 'come' },
    'urmări urmărească | | urmărește urmăresc | urmărise | urmărit; privi privească | | privește privesc | privise | privit; vedea vadă | | vede văd | văzuse | văzut',
    'parada, defilarea, ceremonia, parada militară, <event>, din tribună',
  ),
  {
    act: 'come',
    needs: 'day',
    forms:
      'sosit, ajuns, aterizat, aplaudat, așezat, depus flori, depus o coroană, fost aplaudat, fost aplaudată, fost primit, fost primită, fost întâmpinat, mai venit, venit, venit și, pozat, strâns mâna',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms: 'stătea, stăteau, se afla, se aflau, era așezat, fuseseră, fuseseră prezenți',
  },
  { act: 'come', tense: 'now', needs: 'goal', forms: 'sosește, sosesc, ajunge, ajung, se află, aterizează' },
];

const journeys: readonly CueRow[] = [
  { act: 'come', tense: 'now', needs: 'goal', forms: 'rămâne la <goal>, rămân la <goal>' },
  ...conjugate(
    { act: 'come', journey: true },
    'merge meargă | | merge merg | mersese mersu | mers; veni vină | | vine vin | venise veniseră | venit; călători călătorească | | călătorește călătoresc | călătorise | călătorit; deplasa deplaseze | | se_deplasează | se_deplasase | deplasat; pleca plece | | pleacă | plecase | plecat; zbura zboare | | zboară | zburase | zburat; ajunge ajungă | | ajunge ajung | ajunsese | ajuns; sosi sosească | | sosește sosesc | sosise | sosit; duce ducă | | se_duce se_duc | se_dusese | dus',
    `${TO_GOAL}, și el la <country>, și ea la <country>, <date> la <country>, <date> spre <country>, la <country>, în <country>, spre <country>, în capitala rusă, în capitala chineză`,
  ),
  // "va veni", "vor merge": bare, only with an auxiliary of the future.
  { act: 'come', journey: true, forms: 'veni, merge, vină, meargă' },
  ...conjugate(
    { act: 'come', journey: true, needs: 'day' },
    'veni | | vine vin | venise veniseră | venit; sosi | | | sosise | sosit',
  ),
  ...conjugate(
    { act: 'come', journey: true, needs: 'goal' },
    'vizita viziteze | | vizitează | vizitase | vizitat',
    '<country>, capitala rusă, capitala chineză',
  ),
  {
    act: 'come',
    journey: true,
    tense: 'now',
    forms:
      'este în drum spre, e în drum spre, sunt în drum spre, în drum spre <country>, își menține vizita, își menține deplasarea',
  },
];

const inversions: readonly CueRow[] = [
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    inverted: true,
    forms:
      'în capul ei figurează, în capul listei figurează, în fruntea listei figurează, în fruntea listei se află, pe listă figurează',
  },
  { act: 'come', tense: 'now', needs: 'preview', inverted: true, forms: 'sosește, sosesc, urmează' },
  {
    act: 'come',
    tense: 'now',
    needs: 'day',
    inverted: true,
    forms:
      'la dreapta sa <comma>, la stânga sa <comma>, alături de el <comma>, în dreapta sa <comma>, în stânga sa <comma>',
  },
  { act: 'stay-away', tense: 'behind', forms: 's-a alăturat boicotului, s-au alăturat boicotului' },
  {
    act: 'come',
    tense: 'behind',
    beside: [
      'invitați',
      'invitații',
      'participanți',
      'oaspeți',
      'oaspeții',
      'prezenți',
      'tribună',
      'tribuna',
      'alături',
      'lângă',
    ],
    forms: 's-au numărat, s-a numărat, s-au aflat, s-a aflat, se aflau, se numărau, se număra',
  },
  {
    act: 'come',
    tense: 'ahead',
    beside: ['invitați', 'invitații', 'participanți', 'oaspeți', 'oaspeții', 'prezenți', 'tribună', 'tribuna'],
    forms: 'se vor afla, se va afla, se vor număra, se va număra, vor sta, va sta',
  },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    inverted: true,
    forms: 'au urmat, a urmat, și-au făcut apariția',
  },
  {
    act: 'come',
    tense: 'now',
    beside: ['invitați', 'invitații', 'participanți', 'oaspeți', 'oaspeții'],
    forms: 'se numără, se află',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms:
      'printre invitați s-au numărat, printre invitați s-au aflat, printre invitați s-a numărat, printre participanți s-au numărat, printre cei prezenți s-au aflat, printre cei prezenți s-au numărat, printre oaspeți s-au numărat, între invitați s-au numărat, în tribună s-au aflat, în tribună au fost, în tribună s-a aflat, alături de el s-a aflat, alături de el s-au aflat, alături de el au stat, alături de el a stat, au mai venit, a mai venit, au mai fost, au mai participat, a mai participat, au fost prezenți și, a fost prezent și, la dreapta lui a stat, la stânga lui a stat',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms:
      'printre invitați se numără, printre invitați se află, printre participanți se numără, printre oaspeți se numără, pe listă se află, pe lista invitaților se află, lista include, lista invitaților include, vor mai participa, vor mai veni, vor fi prezenți și',
  },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms:
      'sunt așteptați, este așteptat și, sunt așteptați și, este așteptată prezența, sunt anunțați, și-au anunțat prezența, și-a anunțat prezența',
  },
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms:
      'au confirmat participarea, și-au confirmat participarea, și-au confirmat prezența, și-a confirmat prezența, și-a confirmat participarea, au acceptat invitația, au confirmat, au confirmat prezența, au confirmat deja',
  },
  {
    act: 'decline',
    tense: 'behind',
    inverted: true,
    forms: 'au refuzat invitația, au declinat invitația, și-au anulat vizita',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    inverted: true,
    forms:
      'au lipsit, a lipsit, printre absenți s-au numărat, marele absent a fost, marii absenți au fost, printre absenți se numără',
  },
  {
    act: 'invite',
    tense: 'behind',
    inverted: true,
    forms: 'au fost invitați, a fost invitat și, au mai fost invitați, au fost invitați și',
  },
];

const company: readonly CueRow[] = [
  { act: 'come', who: 'target', tense: 'now', forms: 'în prezența, în prezența lui' },
];

const guests: readonly CueRow[] = [
  { act: 'come', forms: 'face apariția, făcut apariția, face apariţia, făcut apariţia' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    inverted: true,
    forms: 's-au numărat, s-a numărat, s-au remarcat, s-a remarcat',
  },
  { act: 'come', tense: 'now', inverted: true, forms: 'se află/aflau/afla printre invitați/participanți/oaspeți' },
  { act: 'come', tense: 'now', forms: 'se află printre invitați/invitaţi/participanți/oaspeți' },
  ...byContinent(
    ['uniunea europeană', 'europa', 'america', 'africa', 'asia', 'ue', 'occidentul'],
    { ahead: 'va_fi/vor_fi', now: 'este', behind: 'a_fost/era' },
    'reprezentată/reprezentat de <the>?',
  ),
];

const absence: readonly CueRow[] = [
  ...conjugate(
    { act: 'stay-away' },
    'lipsi lipsească | | lipsește lipsesc | lipsise lipsiseră | lipsit; absenta absenteze | | absentează | absentase | absentat; boicota boicoteze | | boicotează | boicotase | boicotat',
    'de la <goal>, de la <event>, la <goal>, parada, ceremonia, summitul, de la <the>? <goal>, <event>, de la eveniment',
  ),
  ...conjugate(
    { act: 'stay-away', needs: 'day' },
    'lipsi lipsească | | lipsește lipsesc | lipsise lipsiseră | lipsit; absenta | | absentează | absentase | absentat; boicota | | boicotează | boicotase | boicotat',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'rămâne rămână | | rămâne rămân | rămăsese | rămas; sta stea | | stă stau | stătuse | stat',
    'acasă, în țară, la <country>, deoparte',
  ),
  ...conjugate(
    { act: 'stay-away' },
    'fi fie | | este sunt | era erau fusese | fost',
    'absent, absenți, absentă, marele absent',
  ),
  {
    act: 'stay-away',
    tense: 'now',
    forms:
      'nu poate participa, nu poate veni, nu va putea participa, nu va putea veni, nu vor putea participa, nu poate ajunge, nu va putea ajunge, nu pot participa',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms:
      'nu a putut participa, nu a putut veni, nu au putut participa, n-a putut veni, n-a putut participa, nu a putut ajunge, nu s-a prezentat, a preferat să rămână, a strălucit prin absență',
  },
  { act: 'stay-away', tense: 'behind', who: 'owner', forms: 'absența, absența lui' },
];

const acceptance: readonly CueRow[] = [
  { act: 'accept', tense: 'behind', forms: withAuxiliary('a/au/și-a/și-au confirmat/anunțat/reconfirmat', TRIP) },
  {
    act: 'come',
    who: 'speaker',
    tense: 'ahead',
    forms:
      'voi fi la/în <country>, voi fi acolo, voi fi la <goal>, voi merge la <country>, voi participa, voi merge, voi fi prezent, voi fi prezentă, voi veni, voi călători, o să particip',
  },
  { act: 'accept', who: 'speaker', tense: 'behind', forms: 'am acceptat invitația, am acceptat' },
  ...conjugate(
    { act: 'accept' },
    'accepta accepte | | acceptă | acceptase acceptaseră | acceptat; onora onoreze | | onorează | onorase | onorat',
    `invitația, ~ invitația, oferta, ${YES_TO}`,
  ),
  ...conjugate(
    { act: 'accept', needs: 'end' },
    'accepta | | acceptă | acceptase | acceptat; confirma | | confirmă | confirmase | confirmat',
  ),
  ...conjugate(
    { act: 'accept' },
    'confirma confirme | | confirmă | confirmase confirmaseră | confirmat; anunța anunțe | | anunță | anunțase | anunțat; reconfirma | | reconfirmă | | reconfirmat',
    TRIP,
  ),
  ...conjugate(
    { act: 'accept' },
    'decide decidă | | decide decid | decisese | decis; promite promită | | promite promit | promisese | promis; hotărî | | hotărăște | hotărâse | hotărât; angaja | | se_angajează | | angajat; fi_de_acord | | este_de_acord | | fost_de_acord',
    YES_TO,
  ),
  ...conjugate(
    { act: 'accept', needs: 'end' },
    'spune | | spune spun | spusese | spus; zice | | zice | | zis',
    'da, că da',
  ),
  {
    act: 'accept',
    tense: 'behind',
    forms: 'a dat curs invitației, au dat curs invitației, a răspuns pozitiv invitației, a răspuns afirmativ',
  },
  { act: 'accept', tense: 'ahead', forms: 'va da curs invitației' },
];

const refusal: readonly CueRow[] = [
  ...conjugate(
    { act: 'decline' },
    'refuza refuze | | refuză | refuzase refuzaseră | refuzat; declina decline | | declină | declinase | declinat; respinge respingă | | respinge resping | respinsese | respins',
    `invitația, ~ invitația, oferta, ${YES_TO}`,
  ),
  ...conjugate(
    { act: 'decline', needs: 'end' },
    'declina | | declină | declinase | declinat; refuza | | | refuzase | refuzat',
  ),
  ...conjugate(
    { act: 'decline' },
    'anula anuleze | | anulează | anulase | anulat; amâna amâne | | amână | amânase | amânat; contramanda | | | | contramandat; exclude | | exclude | exclusese | exclus',
    TRIP,
  ),
  ...conjugate(
    { act: 'decline' },
    'renunța renunțe | | renunță | renunțase | renunțat',
    'la vizită, la vizita, la călătorie, la călătoria, la deplasare, la participare, la participarea, să participe, să meargă, la deplasarea',
  ),
  {
    act: 'decline',
    tense: 'behind',
    forms:
      'a decis să nu participe, a decis să nu vină, a decis să nu meargă, au decis să nu participe, au decis să nu meargă, a hotărât să nu participe, a hotărât să nu meargă, a ales să nu participe, a ales să nu meargă, a preferat să nu participe, a preferat să nu meargă, s-a scuzat, s-au scuzat, a spus nu invitației, a dat înapoi, și-a retras acceptul, a transmis regrete',
  },
  {
    act: 'decline',
    tense: 'now',
    forms:
      'nu intenționează să participe, nu intenționează să meargă, nu intenționează să vină, nu are de gând să participe, nu are de gând să meargă, nu are de gând să vină, nu plănuiește să participe, nu plănuiește să meargă, nu are în plan să participe, nu are în plan să meargă, nu își propune să participe, decide să nu participe, decide să nu meargă',
  },
  { act: 'decline', tense: 'behind', who: 'owner', forms: 'refuzul, refuzul lui' },
  { act: 'decline', tense: 'behind', who: 'target', forms: 'refuzul a venit de la, un refuz a venit de la' },
];

const invitations: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms:
      'au fost invitate, sunt invitate, fuseseră invitate, a fost invitat, a fost invitată, au fost invitați, fusese invitat, fuseseră invitați, este invitat, sunt invitați, era invitat, erau invitați, fost invitat, fost invitați, fost invitată, a primit invitație, a primit o invitație, au primit invitații, au primit invitație, a primit invitația, primise o invitație, are invitație, a fost și el invitat, au primit o invitație',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      'nu au fost invitate, n-au fost invitate, nu sunt invitate, n-a fost invitată, nu a fost invitat, nu a fost invitată, nu au fost invitați, n-a fost invitat, n-au fost invitați, nu este invitat, nu sunt invitați, nu fusese invitat, nu era invitat, nu a primit invitație, nu a primit o invitație, nu a primit nicio invitație, nu au primit invitație, nu au primit invitații, n-a primit invitație, nu are invitație, nu se află printre invitați, nu se numără printre invitați, nu figurează printre invitați, nu s-a numărat printre invitați',
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    forms:
      'a invitat pe, l-a invitat pe, i-a invitat pe, a invitat-o pe, au invitat pe, l-au invitat pe, i-au invitat pe, invitase pe, îl invitase pe, a trimis o invitație lui, i-a trimis o invitație lui, a adresat o invitație lui, i-a adresat o invitație lui, a transmis o invitație lui, l-a invitat, i-a invitat, a invitat-o, l-a invitat și pe',
  },
  { act: 'invite', who: 'object', tense: 'now', forms: 'îl invită pe, o invită pe, îi invită pe, îl invită' },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    forms: 'invitația adresată lui, invitație pentru, invitația trimisă lui, invitație lui, invitația făcută lui',
  },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    negative: true,
    forms:
      'nicio invitație pentru, nicio invitație lui, nu l-a invitat pe, nu i-a invitat pe, nu a invitat-o pe, nimeni nu l-a invitat pe, nu l-au invitat pe, nu a fost trimisă nicio invitație lui, nu a trimis invitație lui',
  },
];

const lists: readonly CueRow[] = [
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms:
      'pe listă, pe lista invitaților, pe lista oaspeților, se află pe listă, se află pe lista, figurează pe listă, figurează pe lista, apare pe listă, apar pe listă, apare pe lista, se numără printre invitați, se află printre invitați, figurează printre invitați, se numără printre liderii, se află printre oaspeți',
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    negative: true,
    forms: 'lipsește de pe listă, lipsesc de pe listă, lipsește de pe lista, absent de pe listă',
  },
];

const expectation: readonly CueRow[] = [
  {
    act: 'expect',
    who: 'patient',
    tense: 'now',
    forms:
      'este așteptat, este așteptată, sunt așteptați, e așteptat, este anunțat, sunt anunțați, și-a anunțat prezența, și-au anunțat prezența, are confirmată participarea, urmează să participe, urmează să meargă, urmează să vină, urmează să ajungă, urmează să asiste, urmează să fie prezent, urmează să sosească, urmează să se deplaseze, intenționează să participe, plănuiește să participe, prezența sa este confirmată',
  },
  {
    act: 'expect',
    who: 'patient',
    tense: 'behind',
    forms: 'era așteptat, erau așteptați, era așteptată, fusese anunțat, fuseseră anunțați',
  },
  {
    act: 'expect',
    who: 'owner',
    tense: 'now',
    forms: 'a confirmat prezența/participarea/vizita/venirea lui, a anunțat prezența/participarea/vizita/venirea lui',
  },
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    forms:
      'prezența/participarea/vizita/venirea lui <leader> a fost confirmată/anunțată, prezența/participarea/vizita/venirea lui <leader> este confirmată/sigură',
  },
  {
    act: 'expect',
    who: 'object',
    tense: 'now',
    needs: 'preview',
    forms:
      'așteaptă, așteaptă și, îl așteaptă pe, îi așteaptă pe, o așteaptă pe, așteaptă vizita lui, a anunțat vizita lui, a anunțat venirea lui, a confirmat participarea lui, a confirmat prezența lui, a confirmat vizita lui, a confirmat venirea lui',
  },
];

const DEPUTY_TAILS =
  '<deputy>, un <deputy>, o <deputy>, <the>? ~ <deputy>, ~ <deputy>, pe <deputy>, pe ~ <deputy>, doar <deputy>, în locul său, o delegație, un reprezentant';
const substitutes: readonly CueRow[] = [
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    beside: ['de', 'la'],
    forms:
      'fi reprezentat, fi reprezentată, fi reprezentați, fost reprezentat, fost reprezentată, fost reprezentați, este reprezentat, este reprezentată, sunt reprezentați, era reprezentat, era reprezentată, înlocuit de, înlocuită de, reprezentat de, reprezentată de, reprezentați de',
  },
  ...conjugate(
    { act: 'represent', who: 'actor' },
    'trimite trimită | | trimite trimit | trimisese trimiseseră | trimis; delega delege | | deleagă | delegase | delegat; desemna desemneze | | desemnează | desemnase | desemnat; își_trimite | | își_trimite | își_trimisese | și-a_trimis și-au_trimis l-a_trimis a_trimis-o',
    DEPUTY_TAILS,
  ).map((row) => ({ ...row, tense: row.tense ?? ('now' as const) })),
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms:
      'îl va reprezenta pe, îl reprezintă pe, l-a reprezentat pe, o va reprezenta pe, o reprezintă pe, l-a înlocuit pe, îl va înlocui pe, îl înlocuiește pe, în locul lui, în numele lui, va reprezenta, vor reprezenta, a reprezentat, reprezintă, reprezenta',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms:
      'în locul său, în locul ei, în numele său, îl va reprezenta, îl reprezintă, l-a reprezentat, îl va înlocui, l-a înlocuit, în locul acestuia',
  },
];

const hosting: readonly CueRow[] = [
  { act: 'host', tense: 'now', inverted: true, forms: 'gazda va fi, gazda este, gazda e' },
  { act: 'host', tense: 'behind', inverted: true, forms: 'gazda a fost, gazda era' },
  ...conjugate(
    { act: 'host' },
    'prezida prezideze | | prezidează | prezidase | prezidat; deschide deschidă | | deschide | deschisese | deschis; găzdui găzduiască | | găzduiește | găzduise | găzduit; inaugura inaugureze | | inaugurează | inaugurase | inaugurat; conduce | | conduce | condusese | condus',
    '<goal>, <the>? <goal>, <event>, parada, ceremonia, summitul, la <goal>',
  ),
  ...conjugate(
    { act: 'host' },
    'primi primească | | primește | primise | primit; întâmpina întâmpine | | întâmpină | întâmpinase | întâmpinat',
    '~ pe participanții, ~ pe oaspeții, ~ pe lideri, ~ pe invitați, pe participanții, pe oaspeți, oaspeții, invitații, ~ șefi de stat, ~ lideri, liderii',
  ),
  { act: 'host', tense: 'now', forms: 'este gazda, este gazdă, va fi gazda, va fi gazdă' },
  { act: 'host', tense: 'behind', forms: 'a fost gazda, a fost gazdă, în discursul său din piața roșie' },
  { act: 'host', tense: 'behind', who: 'target', forms: 'gazda sa <comma>, gazda sa, gazda lor, gazda' },
];

const meetings: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    forms: 'a luat cuvântul, au luat cuvântul, a rostit un discurs, a ținut un discurs',
  },
  {
    act: 'host',
    needs: 'preview',
    tense: 'behind',
    beside: ['lideri', 'liderii', 'oaspeți', 'oaspeții', 'participanții', 'șefii', 'omologii'],
    forms: 'i-a întâmpinat, i-a primit, a primit, a întâmpinat',
  },
  {
    act: 'host',
    needs: 'preview',
    tense: 'now',
    beside: ['lideri', 'liderii', 'oaspeți', 'oaspeții', 'participanții', 'șefii', 'omologii'],
    forms: 'îi primește, primește, îi întâmpină, va primi, îi va primi',
  },
  {
    act: 'greet',
    who: 'object',
    tense: 'behind',
    needs: 'day',
    forms:
      'i-a primit ~ pe, l-a primit ~ pe, i-a întâmpinat ~ pe, l-a întâmpinat ~ pe, l-a întâmpinat pe, l-a primit pe, i-a primit pe, i-a întâmpinat pe, l-a salutat pe, l-a îmbrățișat pe, a întâmpinat-o pe',
  },
];

/** Romanian. */
export const claims = {
  cues: [
    ...presence,
    ...journeys,
    ...inversions,
    ...company,
    ...guests,
    ...absence,
    ...acceptance,
    ...refusal,
    ...invitations,
    ...lists,
    ...expectation,
    ...substitutes,
    ...hosting,
    ...meetings,
  ],
  auxiliaries: {
    ahead: 'va, vor, voi, vom, o să, urmează să, intenționează să, plănuiește să, are de gând să, se pregătește să',
    behind: 'a, au, am, fusese, fuseseră, s-a, s-au, n-a, n-au, și-a, și-au, i-a, l-a',
    now: '',
    aheadOfPast: 'urma să, urmau să, avea să, aveau să, trebuia să, trebuiau să',
    hedge: `a fost cât pe ce, cât pe ce, a interzis, interzis, poate, pot, ar putea, putea, ar, s-ar, n-ar, posibil, probabil, improbabil, eventual, este posibil, e posibil, posibilitatea, ia în calcul, ia în considerare, analizează, evaluează, se gândește, ezită, vrea, vor să, vrea să, voia, dorește, își dorește, doresc, ar dori, speră, a cerut, cere, cer, au cerut, a îndemnat, îndeamnă, a solicitat, solicită, a recomandat, recomandă, a avertizat, avertizează, a amenințat, zvonuri, zvon, zvonurilor, se speculează, speculații, se zvonește, presupus, presupusă, nu a decis, nu s-a decis, încă nu a decis, nu a confirmat, nu a confirmat încă, neclar, incert, incertă, nu exclude, nu a exclus, dispus să, gata să, ar trebui, trebuie, să convingă, invitat să, invitată să, invitați să, îndoială, nu se știe, nu a comentat, ipoteza`,
    infinitive: '',
  },
  not: 'nu și, nu, n-a, n-au, n-o, nici, niciodată, deloc, fără, nicidecum',
  notNot: 'nu doar, nu numai, nu în ultimul rând, fără îndoială',
  nobody: 'niciun, nicio, nimeni, niciunul, niciuna, niciunul dintre, puțini',
  people:
    'lideri, liderii, lider, liderul, șefi de stat, șefii de stat, șef de stat, șefi de guvern, șefi de stat și de guvern, șefi de stat și guvern, șefii de stat și de guvern, președinți, președinții, premieri, prim-miniștri, invitați, invitații, oaspeți, oaspeții, demnitari, aliați, omologi, monarhi, politicieni, participanți, participanții, alții, lideri mondiali',
  others:
    'trupe, soldați, militari, miniștri, oficiali, ambasadori, ambasadorul, ambasadorii, diplomați, delegația, delegație, delegații, oameni de afaceri, jurnaliști, veterani, unități, protestatari, purtătorul de cuvânt, purtătoarea de cuvânt, consilier, consilierul, susținători, pelerini, turiști, mii, sute, vizitatori, cetățeni, studenți, avionul, trenul, tancuri, rachete, nave, cineva, toți, totul, acesta, aceasta, asta, echipa, corul, cardinali, episcopi, deputați, senatori, primarul, soția, soțul, fratele, sora, fiica, fiul, ministrul, ministra, vicepreședintele, vicepremierul, prințul, invitația, vizita, întâlnirea, războiul, criza, sursele, oameni, oamenii, aviația, armata, jucătorul, antrenorul',
  foreign:
    'lideri străini, liderii străini, șefi de stat străini, oaspeți străini, invitați străini, demnitari străini, lider străin, șef de stat străin, oaspete străin',
  groups: {
    cis: 'liderii csi, președinții csi, liderii statelor csi, șefii de stat din csi, liderii țărilor csi',
    'central-asia':
      'liderii din asia centrală, președinții din asia centrală, cei cinci președinți din asia centrală, liderii asiei centrale',
    'baltic-states':
      'liderii baltici, președinții baltici, președinții țărilor baltice, liderii țărilor baltice, liderii statelor baltice',
  },
  including:
    'printre care, între care, printre ei, inclusiv, printre aceștia, precum, cum ar fi, în frunte cu, între alții, printre alții, ca',
  except: 'cu excepția, în afară de, în afara, exceptând',
  alongside:
    'pe lângă, la fel ca, la fel ca și, ca și, alături de, împreună cu, lângă, însoțit de, însoțită de, precum și, în compania',
  and: 'cât și, și, precum și, sau, nici, ori, și pe',
  conjunctions:
    'dar, însă, iar, în timp ce, deși, pentru că, fiindcă, deoarece, după ce, înainte ca, când, de când, până când, ci, unde, căci, înainte de, întrucât',
  but: 'dar, însă, ci',
  relatives: 'care, cine, ce',
  complements: 'că la, că, cum, de ce',
  conditions: 'dacă, în cazul în care, cu condiția ca, în caz că',
  adverbs:
    'prezența/participarea/vizita/venirea lui <leader> nu este/a/e, atât, ajuns la putere, venit la putere, ajuns la un acord, și, de asemenea, acum, atunci, deja, încă, în cele din urmă, în final, în ultimul moment, personal, oficial, anul acesta, ieri, azi, astăzi, mâine, recent, pentru prima dată, din nou, apoi, ulterior, anterior, între timp, desigur, totodată, la rândul său, la rândul lor, amândoi, ambii, toți, în persoană, inițial, doar, numai, se, își, îi, le, îl, politicos, imediat, aici, acolo, mai, marți, miercuri, joi, vineri, sâmbătă, duminică, luni, totuși, tot, el însuși, ca și anul trecut, ca și, de această dată, definitiv, sigur, cu siguranță, efectiv',
  articles: 'un, o, unui, unei, niște, acest, această, acel, acea, cel, cea, cei, cele, al, a lui, domnul, doamna',
  prepositions:
    'alături de, pe lângă, în locul lui, în locul, în numele lui, lângă, la, în, din, de, de la, cu, fără, pe, pentru, prin, către, spre, despre, sub, după, înainte de, între, printre, lângă, peste, contra, împotriva, potrivit, conform, lui, ale, al, ai, până la, față de, ca, asupra, cu privire la, i-a telefonat lui, l-a sunat pe, l-a felicitat pe, l-a criticat pe',
  of: 'lui, pe, pentru, de, din, al, ai, ale',
  pronouns: {
    one: 'el, ea, acesta din urmă, acesta, aceasta',
    several: 'ei, ele, ambii, amândoi, cei doi, cei trei, cei doi lideri',
    neither: 'niciunul dintre ei, niciunul dintre cei doi',
    object: 'îl, îi, le',
    possessive: 'său, sa, săi, sale, lor, lui',
    speaker: 'eu, mine, noi',
  },
  owned:
    'purtătorul de cuvânt, biroul, vizita, călătoria, avionul, trenul, soția, fiul, fiica, fratele, aliatul, partidul, guvernul, predecesorul, succesorul, invitația, invitatul, echipa, delegația, discursul, consilierul, prietenul, rivalul, moartea, absența, prezența, sosirea, plecarea, decizia, refuzul, anturajul, declarațiile, participarea, funeraliile',
  deputies:
    'ministrul de externe, ministrul afacerilor externe, ministra de externe, ministrul apărării, ministra apărării, ministrul culturii, ministra culturii, ministrul economiei, ministrul energiei, ministrul de interne, ministrul, ministra, un ministru, ministru, miniștri, adjunctul ministrului de externe, adjunctul ministrului apărării, viceministru, viceministrul, vicepremier, vicepremierul, vicepreședinte, vicepreședintele, secretar de stat, secretarul de stat, ambasador, ambasadorul, ambasadoarea, ambasadorul său, trimis special, trimisul special, emisar, diplomat, diplomați, delegație, o delegație, reprezentant, reprezentantul, reprezentanți, președintele parlamentului, președinta parlamentului, președintele senatului, președintele adunării naționale, fiul, fiica, fratele, sora, soția, prințul moștenitor, prințul, prințesa, prima doamnă, consilier, consilierul, general, generalul, însărcinatul cu afaceri, consulul, primarul, șeful diplomației, premierul, prim-ministrul, adjunctul, adjunct',
  sides:
    'purtătorul de cuvânt, purtătoarea de cuvânt, biroul, serviciul de presă, biroul de presă, ministerul de externe, ministerul afacerilor externe, ministerul, guvernul, ambasada, președinția, administrația prezidențială, administrația, consilierul, ministrul de externe, ambasadorul, palatul, cabinetul, surse, televiziunea de stat, presa de stat, agenția, kremlin, kremlinul, casa albă, delegația, diplomația, cotroceni',
  say: 'a spus, au spus, spune, spun, a declarat, au declarat, declară, a anunțat, au anunțat, anunță, a confirmat, au confirmat, confirmă, a informat, informează, a precizat, precizează, a afirmat, afirmă, a explicat, a adăugat, adaugă, a subliniat, a transmis, au transmis, transmite, a scris, scrie, a comunicat, a arătat, a menționat, a reamintit, a recunoscut, a răspuns, a asigurat, a promis, a dezvăluit, a relatat, relatează, a susținut, susține, a insistat, a comentat, a amintit, a notat, a zis, a menționat',
  according: 'potrivit, conform, după spusele, din spusele, în opinia, potrivit lui',
  deny: 'a negat, au negat, neagă, a dezmințit, au dezmințit, dezminte, dezmint, a respins informațiile, a infirmat, au infirmat, infirmă, a contestat, a calificat drept falsă, a calificat drept false, este fals că, nu este adevărat că',
  report: 'știrea, știrile, informația, informațiile, zvonul, zvonurile, aceasta, acest lucru, relatarea, relatările',
  remote: 'la televizor, prin videoconferință, online, prin telefon, la telefon, virtual, prin video',
  lookBack: 'atunci, pe atunci, la acea vreme, în acel an, cu acea ocazie, la vremea respectivă',
  likewise: 'la fel a făcut, la fel va face, la fel și, a făcut la fel, același lucru e valabil pentru, nici',
  labels: {
    expected:
      'așteptați, sunt așteptați, invitați așteptați, lista invitaților, invitații, cine vine, cine va fi, participanți, participanții, vor participa, vin, vor veni',
    accepted: 'confirmați, au confirmat, au acceptat, participări confirmate, confirmări, au spus da',
    declined:
      'nu vin, au refuzat, au declinat, cine nu vine, nu vor participa, nu participă, au anulat, au spus nu, refuzuri',
    attended:
      'printre invitați, printre participanți, prezenți, au fost prezenți, au participat, cine a fost, au venit, în tribună, participanții au fost',
    absent: 'absenți, au lipsit, absenții, nu au venit, cine a lipsit, nu au participat, lipsesc',
    invited: 'invitați, au fost invitați, sunt invitați',
  },
  only: 'doar, numai, singur, singura, singurul, singurii, unicul',
  goals:
    'parada, paradă, parade, parada militară, paradă militară, defilare, defilarea, celebrare, celebrări, ceremonie, ceremonia, ceremonii, ceremoniile, comemorare, comemorarea, comemorări, comemorările, eveniment, evenimentul, festivități, festivitățile, summit, summitul, summitului, aniversare, aniversarea, aniversării, funeralii, funeraliile, înmormântare, înmormântarea, învestire, învestirea, încoronare, încoronarea, slujba, slujbă, inaugurare, inaugurarea, deschidere, deschiderea, conferință, conferința, ziua victoriei, piața roșie, tribună, tribuna, reuniune, reuniunea, sesiune, jubileu, parada victoriei, festivitate, manifestări, manifestările, manifestărilor, ceremoniei, ceremoniilor, parăzii',
  kinds: {
    parade: 'parada, paradă, parade, paradei, defilare, defilarea',
    summit: 'summit, summitul, summitului, summit-ul, summit-ului',
    funeral: 'funeralii, funeraliile, funeraliilor, înmormântare, înmormântarea, înmormântării',
  },
  toward: 'la, în, spre, către, pentru, din, până la',
  abandoned: 'inițial, iniţial',
  light: 'și, nici, deja, personal, oficial, totuși, mai, încă',
  also: 'și, de asemenea, inclusiv, totodată',
  roles:
    'președinte, președintele, președinta, președintelui, prim-ministru, prim-ministrul, premier, premierul, premierului, lider, liderul, liderului, cancelar, cancelarul, rege, regele, regina, emir, emirul, sultan, sultanul, șef de stat, șeful statului, șeful guvernului, omolog, omologul, aliat, aliatul, fost, fostul, fosta, dictator, dictatorul, gazdă, gazda, invitat, invitatul, coleg, vecin, vecinul, papă, papa, monarh, monarhul, general, generalul, secretar general, secretarul general, interimar, interimarul, actual, actualul, nou, noul, noua, suveran, suveranul, predecesorul, numărul unu',
  capitals: 'capitala',
  cities,
  venues,
  grammar: {
    subject: 'either',
    negation: 'before',
    auxiliary: 'before',
    concord: true,
    clitics: true,
    proDrop: true,
    wholeNames: true,
    endings: ' ul ă i e',
  },
} as const satisfies ClaimVocabulary;
