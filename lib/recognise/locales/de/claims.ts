import type { ClaimVocabulary } from '../../claims/vocabulary.ts';
import { venues } from '../venues.ts';
import { cities } from './cities.ts';
import { absence } from './claims/absence.ts';
import { acceptance, refusal } from './claims/answers.ts';
import { deeds } from './claims/deeds.ts';
import { hosting, meetings } from './claims/hosting.ts';
import { idioms } from './claims/idioms.ts';
import { inversions } from './claims/inversions.ts';
import { expectation, invitations, lists } from './claims/invitations.ts';
import { departures, journeys } from './claims/journeys.ts';
import { presence, received } from './claims/presence.ts';
import { scenes } from './claims/scenes.ts';
import { substitutes } from './claims/substitutes.ts';

/** German. */
export const claims = {
  cues: [
    ...presence,
    ...journeys,
    ...departures,
    ...received,
    ...inversions,
    ...absence,
    ...acceptance,
    ...refusal,
    ...invitations,
    ...lists,
    ...expectation,
    ...substitutes,
    ...hosting,
    ...idioms,
    ...scenes,
    ...meetings,
  ],
  deeds,
  auxiliaries: {
    ahead: 'wird, werden, werde, will, wollen, wolle, soll, sollen, solle, plant, planen, beabsichtigt',
    behind: 'hat, haben, habe, hatte, hatten, ist, sind, war, waren, sei, seien, wurde, wurden, worden',
    now: '',
    aheadOfPast: '',
    hedge: `hatte/hatten kommen wollen/sollen, hatte/hatten ~ nicht kommen/teilnehmen/anreisen/reisen wollen/sollen, hatte/hatten ~ kommen/teilnehmen/anreisen/reisen wollen/sollen, unter umständen, gegebenenfalls, allenfalls, würde, würden, dürfe, fehlt noch, fehlte noch, fehlen noch, steht noch aus, stehen noch aus, stand noch aus, steht aus, lässt auf sich warten, lassen auf sich warten, verlangt, verlangte, verlangten, forderte, forderten, gefordert, drängte, drängten, gedrängt, abhalten, abzuhalten, hindern, abraten, auszureden, umstimmen, umzustimmen, überzeugen, ermuntern, bewegen, beinahe, untersagte, untersagt, verbot, verbietet, sollte, sollten, zusammen, zustande, voran, im fernsehen, kann, können, könne, könnte, könnten, möchte, möchten, dürfte, dürften, darf, dürfen, mag, wollte, wollten, müsste, hätte, hätten, wäre, wären, vielleicht, womöglich, möglicherweise, eventuell, wohl, wahrscheinlich, vermutlich, voraussichtlich nicht, unklar, offen, ungewiss, fraglich, unsicher, unentschieden, erwägt, erwägen, erwäge, überlegt, überlegen, prüft, prüfen, zögert, zögern, hofft, hoffe, hoffen, hoffte, gehofft, erhofft, gewünscht, aufgefordert, gebeten, wünscht, wünschte, drängt, drängte, drängen, bat, bittet, baten, forderte, fordert, fordern, rief, warnte, warnt, warnten, angeblich, gerüchte, gerüchten, spekulationen, spekuliert, im gespräch, bereit, entscheidet, entscheiden, entschieden, noch nicht entschieden, rät, riet, mahnt, mahnte, falls, drohte, droht, appelliert, ob, diskutiert, diskutieren, denkbar, möglich, mögliche, möglichen, möglicher, überredet, überreden, zu einem weiteren besuch, zu einem gegenbesuch, zu einem staatsbesuch, zu einem besuch in <country>, erlaubt, muss, müssen, müsse`,
    infinitive: '',
  },
  not: 'nicht aber, nicht jedoch, nicht, nie, niemals, keineswegs, keinesfalls, nicht mehr, mitnichten, weder, noch nie',
  nevers: 'noch nie, noch niemals, nie zuvor, bisher nie, bislang nie, zuvor nie',
  notNot: 'nicht nur, nicht allein, nicht zuletzt, nicht bloß',
  nobody: 'kein, keine, keiner, keinen, keinem, niemand, niemanden, kein einziger, kaum ein',
  people:
    'eu-regierungschef, eu-regierungschefs, eu-staatschef, eu-staatschefs, eu-politiker, eu-vertreter, hochkaräter, schwergewichte, persönlichkeiten, akteure, führungspersönlichkeiten, anführer, anführern, führer, führern, weltführer, staats - und regierungsspitzen, spitzenvertreter, würdenträger, staatspräsidenten, trauergäste, trauergästen, gästen, staatsgästen, ehrengästen, teilnehmern, üblichen verdächtigen, staats - und regierungschefs, staats - und regierungschef, staatschefs, staatschef, staatsoberhäupter, staatsoberhaupt, regierungschefs, regierungschef, präsidenten, gäste, gast, staatsgäste, ehrengäste, politiker, spitzenpolitiker, staatenlenker, amtskollegen, monarchen, staatsmänner, andere, verbündete, teilnehmer, ministerpräsidenten, premierminister',
  others:
    'königsfamilie, soldaten, truppen, minister, ministerin, beamte, botschafter, botschafterin, diplomaten, delegation, delegationen, unternehmer, journalisten, reporter, veteranen, einheiten, demonstranten, sprecher, sprecherin, kremlsprecher, regierungssprecher, regierungssprecherin, berater, anhänger, touristen, menschen, tausende, hunderte, besucher, bürger, abgeordnete, gouverneure, frau, ehefrau, sohn, tochter, bruder, maschine, flugzeug, zug, panzer, raketen, schiffe, es, das, dies, wer, was, man, sie, niemand, jeder, alle anderen, mannschaft, kapelle, chor, kosmonauten, bischöfe, kardinäle, bischof, kardinal, außenminister, außenministerin, verteidigungsminister, kulturminister, vizepräsident, vizeminister, parlamentspräsident, kommissar, krieg, gespräche, verhandlungen, kronprinz, prinz, prinzessin, general, händler',
  foreign:
    'ausländische staats - und regierungschefs, ausländischen staats - und regierungschefs, ausländische gäste, ausländischen gäste, ausländische staatsgäste, ausländische staatschefs, ausländischen staatschefs, internationale gäste, staatsgäste aus dem ausland, gäste aus dem ausland, ausländischer staatschef, ausländische staatsoberhäupter',
  groups: {
    cis: 'staatschefs der gus, staats - und regierungschefs der gus, staatschefs der gus-staaten, präsidenten der gus-staaten',
    'central-asia':
      'zentralasiatischen präsidenten, zentralasiatischen staatschefs, präsidenten zentralasiens, staatschefs zentralasiens, fünf zentralasiatischen präsidenten, präsidenten der zentralasiatischen staaten, staatschefs der zentralasiatischen staaten',
    'baltic-states':
      'baltischen präsidenten, baltischen staatschefs, präsidenten der baltischen staaten, staatschefs der baltischen staaten',
  },
  including:
    'u . a ., u . a, darunter, unter ihnen, unter anderem, unter anderen, etwa, wie etwa, allen voran, einschließlich, nämlich, darunter auch, unter ihnen auch, auch',
  except: 'außer, bis auf, abgesehen von, mit ausnahme von, ausgenommen',
  alongside:
    'ebenso wie, genauso wie, genau wie, neben, nach, seite an seite mit, gemeinsam mit, zusammen mit, an der seite von, in begleitung von, begleitet von, sowie',
  and: 'sondern auch, als auch, und, sowie, oder, wie auch',
  conjunctions:
    'aber, doch, während, obwohl, weil, nachdem, bevor, seitdem, denn, bis, sobald, solange, obgleich, wenngleich, wo, sondern, damit, sodass',
  but: 'aber, doch, jedoch, allerdings, sondern',
  relatives: 'der, die, das, welcher, welche',
  complements: 'dass, wie, warum, weshalb, wonach, demzufolge',
  conditions: 'wenn, falls, ob, sofern, es sei denn, vorausgesetzt',
  adverbs:
    'zog sich, zogen sich, zog ~ sich, wie jedes jahr, wie üblich, wie erwartet, wie immer, wie stets, wie gewohnt, wie angekündigt, wie im vorjahr, wie schon im vorjahr, wie vorgesehen, wie versprochen, wie in jedem jahr, wie schon ~ <date>, anders überlegt, überlegte ~ anders, abgelehnt worden, abgelehnt wurde, abgelehnt wurden, zurückgewiesen worden, sowohl, an die macht kam, kam an die macht, an die macht gekommen, ums leben kam, kam ums leben, kam es zu, kommt es zu, zur welt kam, jedoch, allerdings, dagegen, hingegen, auch, ebenfalls, gleichfalls, nun, jetzt, dann, noch, schon, bereits, bisher, zudem, außerdem, wohlbehalten, persönlich, selbst, wieder, erneut, später, zuvor, vorher, schließlich, endlich, offiziell, inzwischen, mittlerweile, unterdessen, derweil, gestern, heute, morgen, kurzfristig, überraschend, in letzter minute, dieses mal, diesmal, zum ersten mal, erstmals, natürlich, höflich, dankend, ebenso, gemeinsam, allein, je, jemals, dazu, ferner, sonst, zwar, damals, wegen, laut eigenen angaben, sofort, früh, frühzeitig, demonstrativ, sein kommen, ihr kommen, zu kommen, zu reisen, zu fliegen, zu fahren, zu besuchen, zu bleiben, zu fehlen, zu erscheinen, da, dabei, hin, am ende, am nachmittag, am vormittag, am abend, pünktlich, offenbar, bislang, daher, deshalb, trotzdem, dennoch, lieber, stattdessen, sich, wie geplant, planmäßig, am samstag, einzig, ihrerseits, seinerseits, gar, sehr wohl, beide, fest',
  articles:
    'der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dessen, deren, dieser, diese, diesen, alle, herr, herrn, frau',
  prepositions:
    'während eines, während des, während seines, während ihres, vonseiten, seitens, mit, von, vom, bei, beim, zu, zum, zur, nach, gegen, ohne, über, unter, vor, hinter, neben, zwischen, durch, um, an, am, auf, aus, in, im, ins, gegenüber, trotz, wegen, nahe, seit, statt, als, per, laut, wie, traf, trifft, treffen, getroffen, telefonierte mit, kritisierte, warf, lobte, dankte, gratulierte, nannte, begrüßte, empfing, empfängt, zwischen',
  of: 'an, für, des, der, aus',
  pronouns: {
    one: 'er',
    thing: 'es',
    several:
      'beide, die beiden, die zwei, alle drei, alle vier, alle fünf, die drei, beide politiker, die zwei/drei/vier/fünf staatschefs/präsidenten/politiker, die beiden/zwei/drei/vier präsidenten/politiker/staatschefs, beide präsidenten/staatschefs',
    neither: 'keiner von beiden, keiner der beiden, beide nicht',
    object: 'ihn, ihm, ihr, ihnen',
    possessive: 'sein, seine, seinen, seinem, seiner, seines, ihr, ihre, ihren, ihrem, ihrer, ihres, dessen, deren',
    speaker: 'ich, mich, mir, wir, uns',
  },
  owned:
    'sprecher, sprecherin, büro, besuch, reise, flugzeug, maschine, zug, frau, sohn, tochter, bruder, schwester, verbündeter, partei, regierung, vorgänger, nachfolger, einladung, gast, gäste, team, delegation, rede, berater, freund, rivale, anhänger, kritiker, tod, abwesenheit, teilnahme, ankunft, abreise, entscheidung, absage, zusage, umfeld, leute, seite, anwesenheit, auftritt',
  deputies:
    'stabschef, vize-stabschef, vizestabschef, kanzleichef, sicherheitschef, ministerpräsidenten, regierungschef, premierministers, vizepremierministerin, leiter, leiterin, stellvertretenden leiter, beamte, beamten, beamter, vizechef, vizeministerpräsident, vize-regierungschef, vize-ministerpräsident, vizepremierminister, vize-premier, sonderbeauftragten, sonderbeauftragter, unterhändler, bildungsminister, umweltminister, umweltministerin, energieminister, landwirtschaftsminister, agrarminister, industrieminister, verkehrsminister, justizminister, gesundheitsminister, arbeitsminister, handelsministerin, wirtschaftsministerin, finanzministerin, ministern, sekretär, generalgouverneur, generalgouverneurin, vize, thronfolger, außenminister, außenministerin, verteidigungsminister, verteidigungsministerin, vizeverteidigungsminister, vize-verteidigungsminister, vizeaußenminister, vize-außenminister, stellvertretender verteidigungsminister, stellvertretenden verteidigungsminister, stellvertretender außenminister, stellvertretenden außenminister, kulturminister, kulturministerin, handelsminister, wirtschaftsminister, finanzminister, innenminister, innenministerin, justizministerin, energieministerin, bildungsministerin, minister, ministerin, vizeminister, staatsminister, staatssekretär, staatssekretärin, ministerpräsident, premierminister, vizepremier, vizeregierungschef, vizepräsident, vizepräsidenten, vizepräsidentin, botschafter, botschafterin, gesandter, gesandten, sondergesandter, sondergesandten, diplomat, diplomaten, delegation, abordnung, stellvertreter, stellvertreterin, vertreter, vertreterin, parlamentspräsident, parlamentspräsidenten, parlamentspräsidentin, parlamentschef, parlamentsvorsitzender, parlamentsvorsitzenden, sohn, tochter, bruder, schwester, frau, ehefrau, gattin, kronprinz, kronprinzen, kronprinzessin, prinz, prinzen, prinzessin, berater, sicherheitsberater, general, geschäftsträger, militärattaché, konsul, politbüromitglied, bundestagspräsidentin, parteisekretär, gouverneur',
  sides:
    'sprecher, sprecherin, regierungssprecher, regierungssprecherin, kremlsprecher, präsidentensprecher, büro, presseamt, pressedienst, außenministerium, außenamt, auswärtiges amt, auswärtige amt, ministerium, regierung, botschaft, präsidialamt, präsidentschaft, kanzlei, staatskanzlei, berater, außenminister, botschafter, palast, kabinett, beamter, staatsfernsehen, staatsmedien, nachrichtenagentur, kanzleramt, kreml, delegation, umfeld, diplomaten, regierungskreise',
  say: 'sagte, sagten, sagt, erklärte, erklärten, erklärt, teilte mit, teilten mit, teilt mit, mitgeteilt, bekräftigte, betonte, berichtete, berichteten, berichtet, schrieb, schreibt, verkündete, verlautete, meldete, meldeten, meldet, bestätigte, bestätigten, versicherte, ergänzte, fügte hinzu, ließ ~ wissen, ließ wissen, ließ ausrichten, behauptete, behaupten, unterstrich, hieß es, heißt es, gab bekannt, gaben bekannt, kündigte an, kündigten an, stellte klar, räumte ein, antwortete, kommentierte, sprach von, verriet, machte klar, machte deutlich, wiederholte, erwiderte',
  according:
    'laut, nach angaben, nach angaben von, nach angaben des, nach angaben der, zufolge, nach worten, nach den worten von, wie ~ mitteilte, nach darstellung von, nach auskunft von',
  deny: 'dementierte, dementierten, dementiert, bestritt, bestritten, bestreitet, leugnete, wies ~ bericht/berichte/meldung/meldungen/darstellung/behauptung/behauptungen/angaben/spekulationen/gerüchte zurück, wies dies zurück, wies das zurück, wies ~ sprecher zurück, wies ~ sprecherin zurück, wies ~ kreml zurück, wies ~ regierung zurück, weist ~ bericht/berichte/meldung/meldungen/darstellung/behauptung/spekulationen/gerüchte zurück, weist dies zurück, widersprach, widersprachen, widerspricht, zurückgewiesen, verneinte, als falsch, sei/seien/ist/sind/war/waren/waren falsch/unzutreffend/unwahr/frei_erfunden, stimme nicht, stimmt nicht, stimmen nicht, aus der luft gegriffen, erfunden, nannte ~ falsch',
  report:
    'bericht, berichte, meldung, meldungen, das, dies, darstellung, behauptung, behauptungen, gerücht, gerüchte, angaben, spekulationen, berichten, meldungen darüber',
  dayAfter: 'am tag nach, einen tag nach, zwei tage nach, tags darauf',
  remote:
    'von <country> aus, im fernsehen, am fernseher, vor dem fernseher, per video, per videokonferenz, per videoschaltung, per video-schalte, per videolink, per videoübertragung, per videoansprache, via video, per zoom, per schalte, online, digital, zugeschaltet, per livevideo, am bildschirm, aus der ferne, per videoschalte, per videobotschaft, per livestream, telefonisch, am telefon, virtuell, per telefon',
  corrections: 'behauptung :, in einer früheren version/fassung, eine frühere version/fassung',
  lookBack: 'damals, seinerzeit, zu jener zeit, in jenem jahr, bei jener parade',
  likewise:
    'tat es ihm gleich, taten es ihm gleich, tat es ihr gleich, tut es ihm gleich, machte es ihm nach, folgte seinem beispiel, hinzu kommen, dazu kommen, hinzu kommt, dazu kommt, ebenso wenig, ebensowenig, genauso wenig, auch nicht, ebenso, genauso, auch, das gleiche gilt für, gleiches gilt für, dasselbe gilt für',
  labels: {
    expected:
      'es kommen, erwartet, erwartet werden, wer kommt, gästeliste, die gästeliste, ganz oben auf der liste, an der spitze der liste, auf der liste, es werden erwartet, angekündigt, auf der gästeliste',
    attending: 'gäste, die gäste, teilnehmer, die teilnehmer, teilnehmende, wer dabei ist, dabei, mit dabei',
    accepted: 'zugesagt, zugesagt haben, zusagen, bestätigt, es haben zugesagt, haben zugesagt, fest zugesagt',
    declined:
      'abgesagt, abgesagt haben, absagen, wer nicht kommt, es kommen nicht, haben abgesagt, es haben abgesagt, abgelehnt, es bleiben zu hause, nicht kommen',
    attended:
      'eingetroffen, ebenfalls/bereits/schon eingetroffen/angereist/gelandet/da, unter den gästen, unter den anwesenden, anwesend, dabei waren, wer da war, gekommen, es kamen, waren dabei, wer kam, gesehen auf der tribüne, auf der tribüne',
    missing: 'nicht dabei, wer fehlt, es fehlt, abwesend, es fehlen',
    absent:
      'fehlten, es fehlten, gefehlt haben, wer fehlte, nicht gekommen, nicht auf der liste, wer nicht kam, nicht da',
    invited: 'eingeladen, eingeladen sind, eingeladen waren, einladungen gingen an, wer eingeladen ist',
  },
  only: 'nur, einzig, einzige, einziger, einzigen, einziges, allein, lediglich, als einziger, als einzige, ein einziger',
  goals:
    'dorthin, parade, paraden, militärparade, siegesparade, truppenparade, truppenschau, waffenschau, feier, feiern, feierlichkeiten, siegesfeier, siegesfeiern, siegesfeierlichkeiten, gedenkfeier, gedenkfeiern, zeremonie, zeremonien, festakt, veranstaltung, veranstaltungen, gipfel, gipfeltreffen, jubiläum, jahrestag, jubiläumsfeier, beerdigung, begräbnis, trauerfeier, beisetzung, amtseinführung, krönung, eröffnungsfeier, eröffnung, konferenz, siegestag, gedenken, jahrestags, gedenkveranstaltung, festlichkeiten, roten platz, tribüne, ehrentribüne, gipfels, gipfeltreffens, staatsbegräbnis, staatsbegräbnisses, begräbnisses, sitzung, trauermesse, trauerfeierlichkeiten, trauergottesdienst, trauerzeremonie, beisetzungsfeier, papst-begräbnis, papstbegräbnis, papst-beerdigung, papst-trauerfeier, klimagipfel, klimakonferenz, weltklimakonferenz, spitzentreffen, siegesfest, vollversammlung, generaldebatte, gedenkzeremonie, gedenkstunde, gedenkakt, krönungsfeier, amtseinführungsmesse, inthronisierung, staatsbankett, totenmesse, requiem, messe, inauguration, aufmarsch, weltkriegsgedenken',
  kinds: {
    parade: 'parade, militärparade, siegesparade, truppenparade, truppenschau, waffenschau',
    summit: 'gipfel, gipfels, gipfeltreffen',
    funeral: 'staatsbegräbnis, beerdigung, begräbnis, trauerfeier, beisetzung, trauermesse, trauerfeierlichkeiten',
  },
  toward: 'nach, in, zu, zum, zur, ins, auf',
  abandoned: 'ursprünglich, eigentlich, vorgehabt, vorhatte',
  together: 'mit, zwischen',
  also: 'auch, ebenfalls, ebenso, gleichfalls',
  roles:
    'queen, kaiser, kaiserin, fürstin, prinzessin, kommissionspräsidentin, eu-kommissionspräsidentin, kommissionschefin, eu-kommissionschefin, ratspräsident, ratspräsidenten, eu-ratspräsident, eu-ratspräsidenten, eu-ratschef, nato-generalsekretär, nato-chef, un-generalsekretär, kremlchef, kreml-chef, us-präsident, us-präsidenten, südafrikaner, amerikaner, us-amerikaner, franzose, franzosen, brite, briten, italiener, italienerin, serbe, serben, slowake, slowaken, iraner, moldauer, kirgise, kirgisen, belarusse, belarussen, weißrusse, weißrussen, usbeke, usbeken, kasache, kasachen, tadschike, tadschiken, turkmene, turkmenen, armenier, aserbaidschaner, georgier, mongole, mongolen, venezolaner, kubaner, nicaraguaner, bolivianer, kolumbianer, mexikaner, mexikanerin, peruaner, chilene, chilenen, ägypter, algerier, äthiopier, nigerianer, kenianer, kongolese, kongolesen, simbabwer, vietnamese, vietnamesen, laote, laoten, kambodschaner, malaysier, indonesier, pakistaner, nordkoreaner, südkoreaner, palästinenser, syrer, iraker, katarer, saudi, pole, tscheche, tschechen, ungar, ungarn, rumäne, rumänen, bulgare, bulgaren, grieche, griechen, kroate, kroaten, slowene, slowenen, bosnier, montenegriner, albaner, litauer, lette, letten, este, esten, finne, finnen, schwede, däne, dänin, norweger, niederländer, belgier, ire, iren, portugiese, portugiesen, zypriot, zyprioten, neuseeländer, türke, türken, russe, russen, chinese, chinesen, inder, brasilianer, ukrainer, kanadier, japaner, spanier, israeli, österreicher, argentinier, australier, amtsvorgänger, amtsinhaber, vorgänger, nachfolger, rivale, erzrivale, duzfreund, nachbar, staatsgast, stargast, ehepaar, langzeitherrscher, langzeitpräsident, präsident, präsidenten, präsidentin, premier, regierungschef, regierungschefin, staatschef, staatspräsident, ministerpräsident, ministerpräsidenten, kanzler, bundeskanzler, kanzlerin, bundeskanzlerin, bundespräsident, bundespräsidenten, könig, königin, emir, sultan, kronprinz, machthaber, herrscher, chef, parteichef, kollege, amtskollege, gast, ehrengast, gastgeber, freund, verbündeter, ex-präsident, ex-kanzler, altkanzler, ex-premier, kremlchef, us-präsident, us-präsidenten, scheidende, scheidenden, neue, neuen, damalige, damaligen, frühere, früheren, ehemalige, ehemaligen, linke, rechte, papst, generalsekretär, großherzog, fürst, autokrat, diktator, populist, populisten, rechtspopulist, vorsitzender, staats - und parteichef, hausherr, sozialdemokrat, staatsoberhaupt, regierende, regierungschefs, staatschefs, ',
  capitals: 'hauptstadt',
  cities,
  venues,
  grammar: {
    subject: 'either',
    negation: 'clause',
    auxiliary: 'clause',
    concord: true,
    possessive: true,
    capitalNouns: true,
    wholeNames: true,
    endings: 's es',
  },
} as const satisfies ClaimVocabulary;
