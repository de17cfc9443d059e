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

/** Spanish. */
export const claims = {
  cues: [
    ...presence,
    ...journeys,
    ...inversions,
    ...guests,
    ...company,
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
    ahead:
      'va a, van a, voy a, irá a, irán a, piensa, piensan, prevé, prevén, planea, planean, tiene previsto, tienen previsto, se dispone a, se disponen a, está previsto que, se espera que',
    behind: 'ha, han, había, habían, hubo, habiendo, tras haber, haber',
    now: 'está, están',
    aheadOfPast: 'iba a, iban a, tenía previsto, tenían previsto, debía, debían, estaba previsto que',
    hedge: `haya, hayan, vaya a, vayan a, estuvo a punto de, casi, prohibió, prohibido, puede, pueden, podría, podrían, podrá, podrán, quizá, quizás, tal vez, acaso, posiblemente, probablemente, probable, improbable, es probable, es posible, posible, posibilidad, baraja, barajan, estudia, estudian, estudiaba, considera, considera la posibilidad, evalúa, evalúan, analiza, sopesa, duda, dudan, en duda, desea, desean, quiere, quieren, quisiera, quería, querían, le gustaría, espera, esperan, confía, confían, pidió, pide, piden, pidieron, ha pedido, han pedido, había pedido, habían pedido, instó, insta, instaron, urgió, exigió, exige, recomendó, recomienda, advirtió, advierte, advirtieron, amenazó, rumores, rumor, se especula, especula, especulaciones, según rumores, al parecer, supuestamente, presuntamente, habría, habrían, sería, serían, por decidir, aún no ha decidido, todavía no ha decidido, no ha decidido, no han decidido, por confirmar, sin confirmar, indeciso, dispuesto a, dispuesta a, listo para, debería, deberían, debe, deben, convencer, persuadir, disuadir, invitado a, invitados a, incógnita, aún no ha confirmado, todavía no ha confirmado, no ha confirmado, no han confirmado, no confirmó, no descarta, no descartó, no descartan`,
    infinitive: '',
  },
  not: `no, nunca, jamás, tampoco, ni, ni siquiera, sin, nadie`,
  nevers: 'nunca, jamás',
  notNot: 'no solo, no sólo, no solamente, no obstante, no únicamente, sin duda, sin embargo, no en vano',
  nobody: 'ningún, ninguna, ninguno, nadie, ninguno de, pocos',
  people:
    'líderes, líder, jefes de estado, jefe de estado, jefes de gobierno, jefes de estado y de gobierno, jefes de estado y gobierno, jefes de estado o de gobierno, mandatarios, gobernantes, dirigentes, presidentes, invitados, dignatarios, primeros ministros, aliados, homólogos, monarcas, reyes, políticos, asistentes, otros, delegados, líderes mundiales, jefes de delegación, líderes de',
  others:
    'tropas, soldados, militares, ministros, funcionarios, embajadores, embajador, diplomáticos, delegación, delegaciones, empresarios, periodistas, veteranos, unidades, manifestantes, portavoz, portavoces, vocero, asesor, asesores, seguidores, peregrinos, turistas, miles, cientos, visitantes, ciudadanos, estudiantes, gobernadores, familiares, hijos, hijas, avión, tren, tanques, misiles, barcos, quien, alguien, todos, todo, esto, eso, esta, ese, equipo, banda, coro, cardenales, obispos, cardenal, diputados, senadores, alcalde, esposa, marido, hermano, hermana, hija, hijo, canciller, ministro, ministra, vicepresidente, viceprimer, príncipe, invitación, viaje, visita, reunión, agenda, fuentes, nadie, el gobierno, guerra, crisis, selección, premio, delantero, portero, técnico, jugador',
  foreign:
    'líderes extranjeros, mandatarios extranjeros, jefes de estado extranjeros, dirigentes extranjeros, invitados extranjeros, dignatarios extranjeros, invitados internacionales, líderes internacionales, ningún líder extranjero, líder extranjero, mandatario extranjero, invitado extranjero',
  groups: {
    cis: 'líderes de la cei, presidentes de la cei, jefes de estado de la cei, líderes de los países de la cei, presidentes de los países de la cei',
    'central-asia':
      'líderes de asia central, presidentes de asia central, cinco presidentes de asia central, líderes centroasiáticos, presidentes centroasiáticos, cinco presidentes centroasiáticos',
    'baltic-states':
      'líderes bálticos, presidentes bálticos, presidentes de los países bálticos, líderes de los países bálticos',
  },
  including:
    'entre ellos, entre ellas, incluidos, incluido, incluida, incluidas, incluyendo, entre otros, como, tales como, encabezados por, liderados por, en particular, a saber, entre los que están, entre los que figuran, entre los que se encuentran, entre los que destacan, como el, como los, empezando por',
  except: 'excepto, salvo, a excepción de, con la excepción de, con excepción de, menos, aparte de, con la salvedad de',
  alongside:
    'seguido de, seguidos de, seguida de, seguido por, seguidos por, escoltado por, arropado por, además de, aparte de, igual que, al igual que, lo mismo que, junto a, junto con, al lado de, acompañado por, acompañado de, flanqueado por, en compañía de, además de, así como, codo con codo con, junto al',
  together:
    'con, entre, tras, detrás de, delante de, frente a, cerca de, a la derecha de, a la izquierda de, a dos asientos de, recibido por, recibida por, saludado por',
  and: 'sino también, sino que también, como, tanto, y, e, así como, o, ni, además de',
  conjunctions:
    'si bien, pero, mientras, mientras que, aunque, porque, ya que, pues, después de que, antes de que, cuando, desde que, sino, sino que, hasta que, donde, adonde, tras, en cambio, por lo que, después de, antes de',
  but: 'pero, sino, aunque',
  relatives: 'que, quien, quienes, el cual, la cual, los cuales, cuyo, cuya',
  complements: 'en que, de que, que, cómo, por qué',
  reasons: 'por qué',
  conditions: 'si, a menos que, siempre que, en caso de que, con tal de que',
  adverbs:
    'a pocos metros, a pocos pasos, a pocos asientos, en su lugar habitual/reservado/de_siempre/de_honor, la semana que viene, el mes que viene, el año que viene, la asistencia/presencia/participación/visita/llegada de ~ <leader> no está/ha/fue/es/sigue, asistencia/presencia/participación/visita/llegada de ~ <leader> no está/ha/fue/es, llegó al poder, llegaron al poder, llegar al poder, llegó a un acuerdo, también, además, ahora, entonces, ya, aún, todavía, por su parte, finalmente, al final, a última hora, en el último momento, personalmente, oficialmente, formalmente, este año, ayer, hoy, mañana, recientemente, por primera vez, de nuevo, luego, después, antes, mientras tanto, naturalmente, por supuesto, asimismo, igualmente, todos, ambos, él mismo, en persona, inicialmente, previamente, solo, sólo, únicamente, se, le, les, definitivamente, efectivamente, así, en principio, cortésmente, amablemente, allí, pronto, sí, ya, igual, rápidamente, en su día, hace, este, aquí, juntos, el',
  articles: 'el, la, los, las, un, una, unos, unas, lo, este, esta, ese, esa, dicho, señor, señora, don, doña',
  prepositions:
    'junto a, junto al, al lado de, al lado del, a su lado con, en lugar de, en vez de, en nombre de, en representación de, en lugar del, a, al, ante, bajo, con, contra, de, del, desde, durante, en, entre, hacia, hasta, para, por, según, sin, sobre, tras, mediante, excepto, llamó, telefoneó, como',
  of: 'a, al, de, del, para',
  pronouns: {
    one: 'él, ella, éste, este último',
    several:
      'ellos, ambos, ambos líderes, los dos, los tres, los cuatro, los dos/tres/cuatro/cinco líderes/presidentes/mandatarios/gobernantes, ambos presidentes/mandatarios',
    neither: 'ninguno de los dos, ninguno de ellos, ninguno de los tres',
    object: 'lo, la, los, las, le, les',
    possessive: 'su, sus',
    speaker: 'yo, me, nosotros, nos',
  },
  owned:
    'portavoz, vocero, oficina, visita, viaje, avión, tren, esposa, mujer, hijo, hija, hermano, aliado, partido, gobierno, antecesor, predecesor, sucesor, invitación, invitado, equipo, delegación, discurso, asesor, amigo, rival, muerte, ausencia, presencia, llegada, salida, decisión, negativa, comitiva, palabras, declaraciones, asistencia, participación, entorno, agenda, funeral',
  deputies:
    'ministro de exteriores, ministra de exteriores, ministro de asuntos exteriores, ministra de asuntos exteriores, ministro de relaciones exteriores, ministra de relaciones exteriores, viceministro de exteriores, viceministro de relaciones exteriores, viceministro de defensa, ministro de defensa, ministra de defensa, ministro de cultura, ministra de cultura, ministro de economía, ministro de energía, ministro del interior, ministro, ministra, viceministro, viceministra, ministros, viceprimer ministro, viceprimera ministra, vicepresidente, vicepresidenta, canciller, secretario de estado, subsecretario, subsecretaria, secretario, secretaria, embajador, embajadora, embajadores, enviado, enviado especial, enviada especial, diplomático, diplomáticos, delegación, representante, representantes, funcionario, presidente del parlamento, presidente de su parlamento, titular de, presidenta del parlamento, presidente de la asamblea nacional, presidente de la asamblea, presidente del legislativo, presidente del senado, presidente del congreso, hijo, hija, hermano, hermana, esposa, príncipe, príncipe heredero, princesa, primera dama, asesor, consejero, general, encargado de negocios, cónsul, alcalde, número dos, sustituto, suplente, jefe de gabinete, primer ministro',
  sides:
    'portavoz, vocero, vocera, oficina, servicio de prensa, secretaría de prensa, ministerio de exteriores, ministerio de asuntos exteriores, ministerio de relaciones exteriores, cancillería, ministerio, gobierno, embajada, presidencia, administración, asesor, ministro de exteriores, embajador, palacio, gabinete, fuentes, fuente, televisión estatal, medios estatales, agencia, casa blanca, kremlin, elíseo, moncloa, delegación',
  say: 'había/habían dicho/anunciado/confirmado/adelantado/avisado/asegurado/advertido/avanzado, dijo, dijeron, dice, dicen, declaró, declararon, declara, anunció, anunciaron, anuncia, confirmó, confirmaron, confirma, informó, informaron, informa, señaló, señalaron, señala, aseguró, aseguraron, asegura, afirmó, afirmaron, afirma, explicó, explica, indicó, indicaron, indica, añadió, agregó, sostuvo, manifestó, comentó, reiteró, insistió, subrayó, precisó, aclaró, escribió, reveló, comunicó, publicó, adelantó, recordó, zanjó, apuntó, admitió, reconoció, respondió, contestó, ha dicho, ha confirmado, ha anunciado, ha asegurado, ha informado, han confirmado, ha afirmado, ha explicado, prometió, promete, matizó, avanzó, dio a conocer',
  according:
    'según, de acuerdo con, en palabras de, a juicio de, conforme a, según informó, según dijo, según confirmó',
  deny: 'negó, negaron, niega, niegan, ha negado, han negado, desmintió, desmintieron, desmiente, ha desmentido, han desmentido, rechazó los informes, rechazó las informaciones, rechazó que, rechazó la información, refutó, tachó de falsa, tachó de falso, calificó de falsa, calificó de falso, es falso que, no es cierto que, descartó que',
  untrue:
    'es/son/era/eran/fue/fueron falso/falsa/falsos/falsas/incierto/incierta/inciertos/inciertas/infundado/infundada/infundados/infundadas/inexactas/erróneas, no es/son/era/eran cierto/cierta/ciertos/ciertas/correctas/verdad, carece/carecen de fundamento',
  report:
    'informe, informes, información, informaciones, noticia, noticias, rumor, rumores, esto, eso, tal cosa, versión, extremo',
  corrections:
    'en una versión anterior, una versión anterior, en una primera versión, corrección :, fe de errores, rectificación :, aclaración :',
  thisTime: 'esta vez, en esta ocasión',
  dayAfter:
    'al día siguiente de, al día siguiente del, un día después de, un día después del, el día después de, el día después del, dos días después de, dos días después del, al otro día de',
  remote:
    'en línea, online, de manera virtual, de forma telemática, de manera telemática, de forma remota, de manera remota, a distancia, por videollamada, mediante videoconferencia, vía videoconferencia, a través de videoconferencia, a través de una videoconferencia, por televisión, en televisión, por la televisión, en la televisión, por videoconferencia, por vídeo, por video, de forma virtual, virtualmente, por teléfono',
  lookBack:
    'entonces, en aquel momento, aquel año, en aquella ocasión, en esa ocasión, aquella vez, ese año, por entonces',
  likewise:
    'se suman, se suma, a ellos se suma, a ellos se suman, a ellos se sumarán, a ellos se unirán, lo mismo, también, lo mismo hizo, lo mismo hará, otro tanto hizo, lo mismo vale para, tampoco lo hará, tampoco',
  headings:
    'estos son, estas son, éstas son, éstos son, este es el listado, éste es el listado, el listado, ésta es la lista, esta es la lista, lista, a continuación, quiénes, la lista, nombres',
  labels: {
    expected:
      'los que van, los que irán, los que asistirán, llegan hoy, llegan mañana, vienen, vendrán, acudirán, acuden, sí van, van, sí asistirán, sí irán, asistirán, asistentes, invitados confirmados, lista de invitados, la lista de invitados, los invitados, esperados, quiénes asistirán, quién asistirá, quiénes van, se espera a, los asistentes, irán, quién va, quién asiste, quiénes asisten, estarán',
    accepted:
      'lista de confirmados, las confirmaciones, confirmaciones, quiénes confirmaron, quién confirmó, quiénes han confirmado, confirman presencia, confirman asistencia, confirman, presencia confirmada, asistencia confirmada, confirmados, confirmaron, han confirmado, han aceptado, aceptaron, confirmados hasta ahora, han dicho que sí, dijeron que sí',
    declined:
      'boicot, boicotean, renuncian, desisten, rechazan, los que no van, los que no irán, no vendrán, no viajan, se quedan en casa, no acudirán, no irán, no asistirán, declinaron, han declinado, rechazaron, cancelaron, bajas, quiénes no van, no van, se excusaron, han rechazado, quién no va, quién no asiste, quiénes no asisten, quiénes faltarán, dijeron que no',
    attended:
      'los que fueron, los que asistieron, vinieron, fueron, quiénes fueron, entre los asistentes, entre los invitados, asistieron, estuvieron, quiénes asistieron, acudieron, los asistentes fueron, en la tribuna, quién estuvo',
    missing: 'grandes ausentes, los grandes ausentes, ausentes, los ausentes, las ausencias',
    absent:
      'los que faltaron, no vinieron, no fueron, no aparecieron, faltaron, no asistieron, no estuvieron, quiénes faltaron, no acudieron',
    invited: 'invitados, fueron invitados, convidados, invitados también, han sido invitados',
    attending: 'presentes',
    uninvited: 'no invitados, no fueron invitados, no han sido invitados, sin invitación, excluidos',
    represented:
      'envían a otro, mandan a otro, envían representante, envían sustituto, delegan, representados por, enviaron a otro, enviaron representante, representados',
  },
  only: 'apenas, tan solo, tan sólo, nada más que, solo, sólo, solamente, únicamente, único, única, el único, la única, únicos',
  goals:
    'desfile, desfiles, parada, parada militar, desfile militar, celebración, celebraciones, ceremonia, ceremonias, conmemoración, conmemoraciones, acto, actos, evento, festejos, cumbre, aniversario, aniversarios, funeral, funerales, exequias, investidura, toma de posesión, coronación, misa, inauguración, apertura, conferencia, cita, día de la victoria, plaza roja, plaza de san pedro, basílica de san pedro, tribuna, fiesta, homenaje, sesión, sesiones, festividades, ceremonia de apertura, palco, entronización, cónclave, jubileo',
  kinds: {
    parade: 'desfile, desfile militar, parada militar, la parada, parada',
    summit: 'cumbre, cumbres',
    funeral: 'funeral, funerales, exequias, entierro',
  },
  toward: 'a, al, en, hacia, hasta, para, rumbo a, con destino a',
  abandoned:
    'pensaba enviar, tenía pensado, había previsto enviar, tenía previsto enviar, inicialmente, en un principio, originalmente, en principio',
  light:
    'también, finalmente, ya, además, tampoco, personalmente, oficialmente, sí, igualmente, hoy, ayer, asimismo, solo, sólo, únicamente',
  also: 'también, además, asimismo, igualmente, incluso',
  roles:
    'presidente, presidenta, primer ministro, primera ministra, premier, líder, mandatario, mandataria, canciller, rey, reina, emir, sultán, príncipe heredero, jefe de estado, jefe de gobierno, gobernante, dirigente, secretario general, homólogo, homóloga, aliado, expresidente, exmandatario, ex presidente, dictador, autócrata, anfitrión, anfitriona, invitado, colega, vecino, papa, monarca, general, sultán de, rey de, presidente de, compañero, veterano, socio, comunitario, conservador, nacionalista, populista, socialista, ultraderechista, presidente ruso, presidente chino, gobernador, saliente, interino, actual, nuevo, nueva, antiguo, entonces, cubano, venezolano, brasileño, serbio, eslovaco, indio, mexicano',
  capitals: 'capital',
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
    endings: ' s es a as o os',
  },
} as const satisfies ClaimVocabulary;
