import type { ClaimVocabulary } from '../../claims/vocabulary.ts';
import { venues } from '../venues.ts';
import { cities } from './cities.ts';
import { absence } from './claims/absence.ts';
import { acceptance, refusal } from './claims/answers.ts';
import { deeds } from './claims/deeds.ts';
import { hosting, meetings } from './claims/hosting.ts';
import { company, guests, inversions } from './claims/inversions.ts';
import { expectation, invitations, lists } from './claims/invitations.ts';
import { journeys } from './claims/journeys.ts';
import { presence } from './claims/presence.ts';
import { excuses, scenes } from './claims/scenes.ts';
import { substitutes } from './claims/substitutes.ts';
import { genitives } from './titles.ts';

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
    ...scenes,
    ...excuses,
  ],
  deeds,
  auxiliaries: {
    ahead: 'va, vor, voi, vom, o să, urmează să, intenționează să, plănuiește să, are de gând să, se pregătește să',
    behind: 'a, au, am, fusese, fuseseră, s-a, s-au, n-a, n-au, și-a, și-au, i-a, l-a',
    now: '',
    aheadOfPast: 'urma să, urmau să, avea să, aveau să, trebuia să, trebuiau să',
    hedge: `ar fi, a fost cât pe ce, cât pe ce, a interzis, interzis, poate, pot, ar putea, putea, ar, s-ar, n-ar, posibil, probabil, improbabil, eventual, este posibil, e posibil, posibilitatea, ia în calcul, ia în considerare, analizează, evaluează, se gândește, ezită, vrea, vor să, vrea să, voia, dorește, își dorește, doresc, ar dori, speră, a cerut, cere, cer, au cerut, a îndemnat, îndeamnă, a solicitat, solicită, a recomandat, recomandă, a avertizat, avertizează, a amenințat, zvonuri, zvon, zvonurilor, se speculează, speculații, se zvonește, presupus, presupusă, nu a decis, nu s-a decis, încă nu a decis, nu a confirmat, nu a confirmat încă, neclar, incert, incertă, nu exclude, nu a exclus, dispus să, gata să, ar trebui, trebuie, să convingă, invitat să, invitată să, invitați să, îndoială, nu se știe, nu a comentat, ipoteza`,
    infinitive: '',
  },
  not: 'nu și, nu, n-a, n-au, n-o, nici, niciodată, deloc, fără, nicidecum',
  nevers: 'niciodată',
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
    'printre care, între care, printre ei, între ei, între aceștia, inclusiv, printre aceștia, precum, cum ar fi, în frunte cu, între alții, printre alții, ca',
  except: 'cu excepția, în afară de, în afara, exceptând',
  alongside:
    'pe lângă, la fel ca, la fel ca și, ca și, alături de, împreună cu, lângă, însoțit de, însoțită de, precum și, în compania',
  and: 'ci și, dar și, cât și, și, precum și, sau, nici, ori, și pe',
  conjunctions:
    'dar, însă, iar, în timp ce, deși, pentru că, fiindcă, deoarece, după ce, înainte ca, când, de când, până când, ci, unde, căci, înainte de, întrucât',
  but: 'dar, însă, ci',
  relatives: 'care, cine, ce',
  complements: 'că la, că, cum, de ce',
  reasons: 'de ce',
  conditions:
    'cine va reprezenta, cine o va reprezenta, cine îl va reprezenta, dacă, în cazul în care, cu condiția ca, în caz că',
  adverbs:
    'prezența/participarea/vizita/venirea lui <leader> nu este/a/e, atât, ajuns la putere, venit la putere, ajuns la un acord, și, de asemenea, acum, atunci, deja, încă, în cele din urmă, în final, în ultimul moment, personal, oficial, anul acesta, ieri, azi, astăzi, mâine, recent, pentru prima dată, din nou, apoi, ulterior, anterior, între timp, desigur, totodată, la rândul său, la rândul lor, amândoi, ambii, toți, în persoană, inițial, doar, numai, se, își, îi, le, îl, politicos, imediat, aici, acolo, mai, marți, miercuri, joi, vineri, sâmbătă, duminică, luni, totuși, tot, el însuși, ca și anul trecut, ca și, de această dată, definitiv, sigur, cu siguranță, efectiv',
  articles:
    'un, o, unui, unei, niște, acest, această, acești, aceste, acel, acea, cel, cea, cei, cele, al, a lui, domnul, doamna',
  prepositions:
    'în spatele, în fața, în dreapta, în stânga, la dreapta lui, la stânga lui, urmat/urmați/urmată de, flancat de, flancată de, întâmpinat de, în urma lui, în spatele lui, în fața lui, în dreapta lui, în stânga lui, alături de, pe lângă, în locul lui, în locul, în numele lui, lângă, la, în, din, de, de la, cu, fără, pe, pentru, prin, către, spre, despre, sub, după, înainte de, între, printre, lângă, peste, contra, împotriva, potrivit, conform, lui, ale, al, ai, până la, față de, ca, asupra, cu privire la, i-a telefonat lui, l-a sunat pe, l-a felicitat pe, l-a criticat pe',
  of: 'lui, pe, pentru, de, din, al, ai, ale',
  pronouns: {
    one: 'el, ea, acesta din urmă, acesta, aceasta',
    several: 'ei, ele, ambii, amândoi, cei doi, cei trei, cei doi/trei/patru lideri/președinți/premieri',
    neither: 'niciunul dintre ei, niciunul dintre cei doi',
    object: 'îl, îi, le',
    possessive: 'său, sa, săi, sale, lor, lui',
    speaker: 'eu, mine, noi',
  },
  owned:
    'purtătorul de cuvânt, biroul, vizita, călătoria, avionul, trenul, soția, fiul, fiica, fratele, aliatul, partidul, guvernul, predecesorul, succesorul, invitația, invitatul, echipa, delegația, discursul, consilierul, prietenul, rivalul, moartea, absența, prezența, sosirea, plecarea, decizia, refuzul, anturajul, declarațiile, participarea, funeraliile',
  deputies:
    'ministrul de externe, ministrul afacerilor externe, ministra de externe, ministrul apărării, ministra apărării, ministrul culturii, ministra culturii, ministrul economiei, ministrul energiei, ministrul de interne, ministrul, ministra, un ministru, ministru, miniștri, adjunctul ministrului de externe, adjunctul ministrului apărării, viceministru, viceministrul, vicepremier, vicepremierul, vicepreședinte, vicepreședintele, secretar de stat, secretarul de stat, ambasador, ambasadorul, ambasadoarea, ambasadorul său, trimis special, trimisul special, emisar, diplomat, diplomați, delegație, o delegație, reprezentant, reprezentantul, reprezentanți, președintele parlamentului, șeful legislativului, șeful parlamentului, un adjunct al, președinta parlamentului, președintele senatului, președintele adunării naționale, fiul, fiica, fratele, sora, soția, prințul moștenitor, prințul, prințesa, prima doamnă, consilier, consilierul, general, generalul, însărcinatul cu afaceri, consulul, primarul, șeful diplomației, premierul, prim-ministrul, adjunctul, adjunct',
  sides:
    'purtătorul de cuvânt, purtătoarea de cuvânt, biroul, serviciul de presă, biroul de presă, ministerul de externe, ministerul afacerilor externe, ministerul, guvernul, ambasada, președinția, administrația prezidențială, administrația, consilierul, ministrul de externe, ambasadorul, palatul, cabinetul, surse, televiziunea de stat, presa de stat, agenția, kremlin, kremlinul, casa albă, delegația, diplomația, cotroceni',
  say: 'anunțase, declarase, spusese, confirmase, a spus, au spus, spune, spun, a declarat, au declarat, declară, a anunțat, au anunțat, anunță, a confirmat, au confirmat, confirmă, a informat, informează, a precizat, precizează, a afirmat, afirmă, a explicat, a adăugat, adaugă, a subliniat, a transmis, au transmis, transmite, a scris, scrie, a comunicat, a arătat, a menționat, a reamintit, a recunoscut, a răspuns, a asigurat, a promis, a dezvăluit, a relatat, relatează, a susținut, susține, a insistat, a comentat, a amintit, a notat, a zis, a menționat',
  according: 'potrivit, conform, după spusele, din spusele, în opinia, potrivit lui',
  deny: 'a negat, au negat, neagă, a dezmințit, au dezmințit, dezminte, dezmint, a respins informațiile, a infirmat, au infirmat, infirmă, a contestat, a calificat drept falsă, a calificat drept false, este fals că, nu este adevărat că',
  untrue:
    'este/sunt/era/erau falsă/fals/false/nefondată/nefondate/neadevărată/neadevărate/incorecte, nu este/sunt/era/erau adevărată/adevărat/adevărate',
  report: 'știrea, știrile, informația, informațiile, zvonul, zvonurile, aceasta, acest lucru, relatarea, relatările',
  corrections: 'într-o versiune anterioară, o versiune anterioară, într-o primă versiune, erată :, rectificare :',
  thisTime: 'de această dată, de data aceasta, de data asta',
  dayAfter: 'a doua zi după, la o zi după, o zi după, la două zile după',
  remote:
    'de la distanță, prin videoconferinţă, prin apel video, printr-un mesaj video, la televizor, prin videoconferință, online, prin telefon, la telefon, virtual, prin video',
  lookBack: 'atunci, pe atunci, la acea vreme, în acel an, cu acea ocazie, la vremea respectivă',
  likewise:
    'lor li se alătură, li se alătură, li se va alătura, li se adaugă, la fel a făcut, la fel va face, la fel și, la fel, a făcut la fel, același lucru e valabil pentru, nici',
  headings: 'iată, lista, listă, ce lideri, cine',
  labels: {
    expected:
      'cei care vin, cei care merg, sosesc azi, sosesc mâine, merg, vor merge, așteptați, sunt așteptați, așteptați să participe, așteaptați să participe, vor fi prezenți, invitați așteptați, lista invitaților, invitații, cine vine, cine va fi, participanți, participanții, vor participa, vin, vor veni',
    accepted:
      'confirmă prezența, confirmă, prezență confirmată, confirmați, confirmate, țările confirmate, confirmate ca participante, au confirmat, au acceptat, participări confirmate, confirmări, au spus da',
    declined:
      'boicot, boicotează, refuză, renunță, cei care nu vin, nu merg, nu vor veni, rămân acasă, nu vin, au refuzat, au declinat, cine nu vine, nu vor participa, nu participă, au anulat, au spus nu, refuzuri',
    attended:
      'cei care au fost, cei care au venit, au fost, printre invitați, printre participanți, au fost prezenți, au participat, cine a fost, au venit, în tribună, participanții au fost',
    missing: 'marii absenți, absenți, absenții, lipsesc',
    absent:
      'cine n-a fost, cine nu a fost, cine n-a venit, cine nu a venit, cei care au lipsit, n-au venit, nu au fost, au lipsit, nu au venit, cine a lipsit, nu au participat',
    invited: 'invitați, au fost invitați, sunt invitați',
    attending: 'prezenți, cine participă, participă',
    uninvited: 'neinvitați, nu au fost invitați, fără invitație',
    represented:
      'trimit reprezentanți, își trimit reprezentanți, au trimis reprezentanți, deleagă, reprezentați de, reprezentați',
  },
  only: 'doar, numai, singur, singura, singurul, singurii, unicul',
  goals:
    'parada, paradă, parade, parada militară, paradă militară, defilare, defilarea, celebrare, celebrări, ceremonie, ceremonia, ceremonii, ceremoniile, comemorare, comemorarea, comemorări, comemorările, eveniment, evenimentul, festivități, festivitățile, summit, summitul, summitului, aniversare, aniversarea, aniversării, funeralii, funeraliile, înmormântare, înmormântarea, învestire, învestirea, încoronare, încoronarea, slujba, slujbă, inaugurare, inaugurarea, deschidere, deschiderea, conferință, conferința, ziua victoriei, piața roșie, piața sfântul petru, bazilica sfântul petru, tribună, tribuna, reuniune, reuniunea, sesiune, jubileu, parada victoriei, festivitate, manifestări, manifestările, manifestărilor, ceremoniei, ceremoniilor, parăzii',
  kinds: {
    parade: 'parada, paradă, parade, paradei, defilare, defilarea',
    summit: 'summit, summitul, summitului, summit-ul, summit-ului',
    funeral: 'funeralii, funeraliile, funeraliilor, înmormântare, înmormântarea, înmormântării',
  },
  toward: 'la, în, spre, către, pentru, din, până la',
  together:
    'cu, între, în spatele, în fața, în dreapta, în stânga, la dreapta lui, la stânga lui, urmat/urmați/urmată de, flancat de, flancată de, întâmpinat de, în urma lui, în spatele lui, în fața lui, în dreapta lui, în stânga lui',
  abandoned: 'intenționa să-l, intenționa să, plănuia să, intenționase, inițial, iniţial',
  light: 'și, nici, deja, personal, oficial, totuși, mai, încă, doar, numai',
  also: 'și, de asemenea, inclusiv, totodată',
  roles:
    'președinte, președintele, președinta, președintelui, prim-ministru, prim-ministrul, premier, premierul, premierului, lider, liderul, liderului, cancelar, cancelarul, rege, regele, regina, emir, emirul, sultan, sultanul, șef de stat, șeful statului, șeful guvernului, omolog, omologul, omologului, aliat, aliatul, fost, fostul, fosta, dictator, dictatorul, gazdă, gazda, invitat, invitatul, coleg, vecin, vecinul, papă, papa, monarh, monarhul, general, generalul, secretar general, secretarul general, interimar, interimarul, actual, actualul, nou, noul, noua, suveran, suveranul, predecesorul, numărul unu',
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
    genitivesOf: genitives,
  },
} as const satisfies ClaimVocabulary;
