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

/** Portuguese, of Brazil and of Portugal. */
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
      'vai, vão, vou, irá, irão, deve, devem, deverá, deverão, pretende, pretendem, planeja, planeia, tenciona, está previsto que, prevê, conta',
    behind:
      'chegou a, chegaram a, chegara a, tem, têm, tinha, tinham, havia, haviam, há, houve, tendo, depois de ter, ter, terem',
    now: 'está, estão',
    aheadOfPast: 'ia, iam, devia, deviam, deveria, deveriam, iria, iriam',
    hedge: `tenha, tenham, esteve quase, estiveram quase, esteve para, quase foi, proibiu, pode, podem, poderia, poderiam, poderá, poderão, talvez, possivelmente, provavelmente, eventualmente, provável, improvável, possível, possibilidade, cogita, cogitam, cogitou, estuda, estudam, considera, consideram, avalia, avaliam, analisa, pondera, hesita, quer, querem, queria, queriam, gostaria, deseja, desejam, espera, esperam, tomara, pediu, pede, pedem, pediram, apelou, apela, instou, exortou, exigiu, exige, aconselhou, aconselha, recomendou, advertiu, alertou, ameaçou, rumores, rumor, especula-se, especulações, boatos, supostamente, alegadamente, teria, teriam, seria, seriam, ainda não decidiu, não decidiu, não confirmou, não confirmaram, ainda não confirmou, ainda não foi confirmado, por confirmar, indeciso, disposto a, pronto para, convencer, persuadir, dissuadir, convidado a, convidado para, convidados a, incerto, incerta, dúvida, em dúvida, não descarta, não descartou, não exclui, esteve quase a, quase, podia, podiam, precisa, hipótese`,
    infinitive: '',
  },
  not: 'tão-pouco, tampouco, não, nunca, jamais, nem, tampouco, sem, nenhum, nenhuma, nem sequer, ninguém',
  nevers: 'nunca, jamais',
  notNot: 'não só, não apenas, não somente, sem dúvida, não obstante',
  nobody: 'nenhum, nenhuma, ninguém, nenhum dos, poucos',
  people:
    'autoridades, líderes, líder, chefes de estado, chefe de estado, chefes de governo, chefes de estado e de governo, chefes de estado e governo, chefes de estado ou de governo, presidentes, primeiros-ministros, convidados, dignitários, mandatários, governantes, dirigentes, aliados, homólogos, monarcas, reis, políticos, participantes, outros, líderes mundiais',
  others:
    'tropas, soldados, militares, ministros, funcionários, embaixadores, embaixador, diplomatas, delegação, delegações, empresários, jornalistas, veteranos, unidades, manifestantes, porta-voz, assessor, assessores, apoiadores, peregrinos, turistas, milhares, centenas, visitantes, cidadãos, estudantes, governadores, familiares, avião, comboio, trem, tanques, mísseis, navios, alguém, todos, tudo, isso, isto, esta, este, essa, equipe, equipa, banda, coro, cardeais, bispos, cardeal, deputados, senadores, prefeito, esposa, marido, irmão, irmã, filha, filho, chanceler, ministro, ministra, vice-presidente, vice-primeiro-ministro, vice-premiê, príncipe, convite, viagem, visita, reunião, guerra, crise, seleção, primeira-dama, fontes, marinha, exército, atacante, goleiro, jogador, clube',
  foreign:
    'líderes estrangeiros, chefes de estado estrangeiros, convidados estrangeiros, dirigentes estrangeiros, dignitários estrangeiros, líder estrangeiro, chefe de estado estrangeiro, convidado estrangeiro, convidados internacionais, líderes internacionais',
  groups: {
    cis: 'líderes da cei, presidentes da cei, chefes de estado da cei, líderes dos países da cei',
    'central-asia': 'líderes da ásia central, presidentes da ásia central, cinco presidentes da ásia central',
    'baltic-states':
      'líderes bálticos, presidentes bálticos, presidentes dos países bálticos, líderes dos países bálticos',
  },
  including:
    'entre eles, entre elas, incluindo, inclusive, entre os quais, como, tais como, a saber, entre outros, nomeadamente, com particular destaque para, com especial destaque para, dentre eles, a começar por, com destaque para',
  except: 'exceto, excepto, salvo, com exceção de, com exceção do, à exceção de, menos, fora',
  alongside:
    'além do, além da, além de, à parte de, tal como, assim como, ao lado de, junto com, juntamente com, acompanhado de, acompanhado por, na companhia de, além de, assim como, bem como, a poucos lugares de, ao lado do, junto a',
  and: 'mas também, como também, como, tanto, quanto, e, assim como, bem como, ou, nem',
  conjunctions:
    'mas, enquanto, embora, porque, já que, pois, depois que, antes que, quando, desde que, até que, onde, porém, contudo, no entanto, todavia, depois de, antes de',
  but: 'mas, porém, contudo, no entanto',
  relatives: 'que, quem, o qual, a qual, os quais, cujo, cuja',
  complements: 'em que, de que, que, como é que, por que',
  reasons: 'por que, por quê, porquê',
  conditions: 'se, caso, a menos que, contanto que, a não ser que',
  adverbs:
    'a poucos metros, a poucos passos, no/em seu lugar habitual/reservado/cativo/de_sempre/de_honra, a presença/participação/ida/visita/vinda/chegada de/do ~ <leader> não está/foi/é/ficou, chegou ao poder, chegaram ao poder, chegar ao poder, também, além disso, agora, então, já, ainda, por sua vez, finalmente, por fim, à última hora, na última hora, de última hora, pessoalmente, oficialmente, formalmente, este ano, ontem, hoje, amanhã, recentemente, pela primeira vez, novamente, de novo, depois, antes, entretanto, enquanto isso, naturalmente, claro, igualmente, ambos, todos, em pessoa, inicialmente, só, somente, apenas, me, lhe, lhes, definitivamente, sim, ali, lá, aqui, juntos, educadamente, gentilmente, imediatamente, logo, rapidamente, inclusive, na véspera, doente, neste domingo, neste sábado, há dez anos, desta vez',
  articles: 'o, a, os, as, um, uma, uns, umas, este, esta, esse, essa, senhor, senhora, sr., sra.',
  prepositions:
    'atrás de/do/da/dos, à frente de/do/da, em frente a/ao/à, diante de/do/da, perto de/do/da, à direita de/do/da, à esquerda de/do/da, ladeado por/pelo/pela, ladeada por, seguido de/do/por/pelo/pela, seguidos de/por, flanqueado por, recebido por/pelo, ao lado de, ao lado do, ao lado da, junto a, junto de, além de, no lugar de, em vez de, em nome de, em representação de, no lugar do, a, ao, aos, à, às, ante, após, até, com, contra, de, do, da, dos, das, desde, em, no, na, nos, nas, entre, para, por, pelo, pela, pelos, pelas, perante, segundo, sem, sob, sobre, durante, mediante, conforme, telefonou, como, num, numa, ligou para',
  of: 'a, ao, à, de, do, da, dos, das, para',
  pronouns: {
    one: 'ele, ela, este último, esta última',
    several:
      'eles, elas, ambos, os dois, os três, os quatro, os dois/três/quatro/cinco líderes/presidentes/governantes, ambos os líderes/presidentes',
    neither: 'nenhum dos dois, nenhum deles, nenhum dos três',
    object: 'lhe, lhes',
    possessive: 'seu, sua, seus, suas, dele, dela, deles',
    speaker: 'eu, me, mim, nós, nos',
  },
  owned:
    'porta-voz, gabinete, visita, viagem, avião, esposa, mulher, filho, filha, irmão, aliado, partido, governo, antecessor, sucessor, convite, convidado, equipe, equipa, delegação, discurso, assessor, amigo, rival, morte, ausência, presença, chegada, partida, decisão, recusa, comitiva, palavras, declarações, participação, ida, agenda, funeral, entorno',
  deputies:
    'ministro das relações exteriores, ministra das relações exteriores, ministro dos negócios estrangeiros, ministra dos negócios estrangeiros, ministro do exterior, vice-ministro das relações exteriores, vice-ministro, vice-ministro da defesa, vice da defesa, titular da, ministro da defesa, ministra da defesa, ministro da cultura, ministra da cultura, ministro da economia, ministro da fazenda, ministro da energia, ministro do interior, ministro, ministra, ministros, vice-primeiro-ministro, vice-premiê, premiê, primeiro-ministro, vice-presidente, chanceler, secretário de estado, secretária de estado, subsecretário, secretário, embaixador, embaixadora, embaixadores, enviado, enviado especial, diplomata, diplomatas, delegação, representante, representantes, presidente do parlamento, presidente da assembleia, presidente da assembleia nacional, presidente do senado, presidente da câmara, filho, filha, irmão, irmã, esposa, mulher, príncipe, príncipe herdeiro, princesa, primeira-dama, assessor, conselheiro, general, encarregado de negócios, cônsul, prefeito, número dois, suplente, substituto, chefe da diplomacia',
  sides:
    'porta-voz, gabinete, assessoria, assessoria de imprensa, serviço de imprensa, ministério das relações exteriores, ministério dos negócios estrangeiros, chancelaria, itamaraty, ministério, governo, embaixada, presidência, administração, assessor, ministro das relações exteriores, embaixador, palácio, fontes, fonte, televisão estatal, mídia estatal, agência, casa branca, kremlin, planalto, eliseu, delegação, diplomacia',
  say: 'tinha/tinham/havia/haviam dito/anunciado/confirmado/adiantado/avisado/garantido/assegurado, fez/fizeram saber, acabou por confirmar, acabou por anunciar, disse, disseram, diz, dizem, declarou, declararam, declara, anunciou, anunciaram, anuncia, confirmou, confirmaram, confirma, informou, informaram, informa, afirmou, afirmaram, afirma, explicou, explica, indicou, indicaram, acrescentou, assegurou, garantiu, garantem, garante, comentou, reiterou, insistiu, sublinhou, destacou, ressaltou, precisou, esclareceu, escreveu, revelou, comunicou, publicou, adiantou, lembrou, recordou, admitiu, reconheceu, respondeu, prometeu, noticiou, relatou, referiu, avançou que, avançou o/a, contou, apontou, frisou, salientou',
  according: 'segundo, de acordo com, conforme, nas palavras de, na opinião de, segundo informou',
  deny: 'negou, negaram, nega, negam, desmentiu, desmentiram, desmente, desmentem, rejeitou as notícias, rejeitou a informação, refutou, classificou de falsa, classificou como falsa, classificou como falsas, é falso que, não é verdade que',
  untrue:
    'é/são/era/eram falso/falsa/falsos/falsas/infundado/infundada/infundados/infundadas/incorretas/incorreta, não é/são/era/eram verdade/verdadeira/verdadeiras/verdadeiro/verdadeiros, não corresponde/correspondem à verdade',
  report:
    'notícia, notícias, informação, informações, relato, relatos, rumor, rumores, isso, isto, boato, boatos, versão, reportagem',
  corrections:
    'em uma versão anterior, numa versão anterior, uma versão anterior, versão anterior deste, errata :, correção :, erramos :',
  thisTime: 'desta vez, dessa vez',
  dayAfter:
    'no dia seguinte a, no dia seguinte ao, no dia seguinte à, um dia depois de, um dia depois do, um dia depois da, um dia após, dois dias após, dois dias depois do, dois dias depois da',
  remote:
    'online, de forma online, de forma remota, remotamente, de maneira virtual, de modo virtual, por videochamada, através de videochamada, à distância, a distância, via videoconferência, por meio de videoconferência, através de videoconferência, através de vídeo, por chamada de vídeo, pela televisão, na televisão, pela tv, por vídeo, por videoconferência, por telefone, virtualmente, de forma virtual',
  lookBack: 'na época, naquela época, na altura, naquele ano, naquela ocasião, dessa vez, nesse ano, à época',
  likewise:
    'a eles se juntam, a eles se junta, juntam-se, junta-se, somam-se, a eles somam-se, fez o mesmo, fará o mesmo, o mesmo vale para, o mesmo fez, também, tampouco',
  headings: 'veja, confira, confiram, conheça, lista, a lista, eis, são eles, quais',
  labels: {
    expected:
      'chegam hoje, chegam amanhã, chegam, vêm, virão, os que vão, comparecerão, irão, confirmados e esperados, esperados, convidados esperados, lista de convidados, a lista de convidados, os convidados, quem vai, quem estará, participantes, os participantes, vão, são esperados, quem vem, estarão presentes',
    accepted:
      'confirmam presença, confirmam, confirmados, confirmaram, confirmaram presença, aceitaram, presenças confirmadas, presença confirmada, lista de confirmações, lista de confirmados, lista dos confirmados, confirmações, quem confirmou, quem já confirmou, disseram que sim, já confirmaram',
    declined:
      'boicote, boicotam, recusam, desistem, não vêm, não virão, os que não vão, não viajam, ficam em casa, ficam de fora, não vão, recusaram, declinaram, cancelaram, quem não vai, desistiram, não irão, disseram que não, não comparecerão',
    attended:
      'vieram, foram, quem compareceu, os que foram, marcaram presença, estavam lá, entre os convidados, entre os presentes, estiveram presentes, compareceram, participaram, quem esteve, estiveram, na tribuna, quem foi',
    missing: 'grandes ausentes, os grandes ausentes, ausentes, os ausentes, ausências',
    absent:
      'não vieram, não apareceram, os que faltaram, faltaram, não compareceram, não foram, quem faltou, não estiveram',
    invited: 'convidados, foram convidados, convidados também',
    attending: 'presentes',
    uninvited: 'não convidados, não foram convidados, sem convite',
    represented:
      'mandam representante, enviam representante, mandaram representante, enviaram representante, mandam outro, delegam, representados por, representados',
  },
  only: 'só, somente, apenas, unicamente, único, única, o único, a única, sozinho',
  goals:
    'desfile, desfiles, parada, parada militar, desfile militar, celebração, celebrações, cerimônia, cerimónia, cerimônias, cerimónias, comemoração, comemorações, evento, eventos, festejos, festividades, cúpula, cimeira, aniversário, funeral, exéquias, posse, tomada de posse, coroação, missa, inauguração, abertura, conferência, encontro, dia da vitória, praça vermelha, praça são pedro, praça de são pedro, basílica de são pedro, tribuna, sessão, homenagem, festa, palanque, entronização, parada da vitória, desfile da vitória, ato, reunião de cúpula',
  kinds: {
    parade: 'desfile, desfile militar, parada, parada militar',
    summit: 'cúpula, cimeira, cúpulas',
    funeral: 'funeral, funerais, velório, enterro',
  },
  toward: 'a, ao, à, em, no, na, para, até, rumo a, às, aos',
  together:
    'com, entre, atrás de/do/da/dos, à frente de/do/da, em frente a/ao/à, diante de/do/da, perto de/do/da, à direita de/do/da, à esquerda de/do/da, ladeado por/pelo/pela, ladeada por, seguido de/do/por/pelo/pela, seguidos de/por, flanqueado por, recebido por/pelo',
  abandoned:
    'pretendia enviar, planejava enviar, tencionava, planeava enviar, inicialmente, originalmente, a princípio, de início',
  light:
    'também, finalmente, já, ainda, pessoalmente, oficialmente, sim, igualmente, hoje, ontem, tampouco, só, apenas, somente',
  also: 'também, além disso, igualmente, até, inclusive',
  roles:
    'presidente, presidenta, primeiro-ministro, primeira-ministra, premiê, líder, mandatário, chanceler, rei, rainha, emir, sultão, príncipe herdeiro, chefe de estado, chefe de governo, governante, dirigente, secretário-geral, homólogo, aliado, ex-presidente, ex-primeiro-ministro, ditador, autocrata, anfitrião, anfitriã, convidado, colega, vizinho, papa, monarca, general, interino, atual, novo, nova, antigo, então, conservador, nacionalista, populista, socialista, camarada, veterano, petista, chefe do kremlin',
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
    endings: ' s a as o os es',
  },
} as const satisfies ClaimVocabulary;
