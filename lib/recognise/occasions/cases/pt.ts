import type { OccasionCase } from './notation.ts';

/** Portuguese of Brazil and Portugal. */
export const PT_CASES: readonly OccasionCase[] = [
  {
    published: '2025-05-09',
    title: 'Lula acompanha desfile em Moscou',
    text: `O presidente Luiz Inácio Lula da Silva assistiu nesta sexta-feira (9), na Praça Vermelha, ao desfile que marcou os [[80 anos|moscow/2025]] da vitória soviética sobre a Alemanha nazista. Ao lado de Vladimir Putin estava Xi Jinping.

O [[Dia da Vitória|moscow/2025]] é o principal feriado russo. A oposição criticou a viagem.`,
  },
  {
    published: '2025-05-06',
    title: 'Lula viaja à Rússia',
    text: `Lula embarca nesta terça para Moscou, onde participará das comemorações do [[9 de maio|moscow/2025]]. Em seguida vai à China. Em 2015, Dilma Rousseff não foi ao desfile.`,
  },
  {
    published: '2025-05-09',
    title: 'Dia da Europa assinalado em Lisboa',
    text: `O Dia da Europa, 9 de maio, é assinalado em Lisboa com um concerto. Portugal aderiu em 1986, e a declaração Schuman faz 75 anos.`,
  },
  {
    published: '2025-09-03',
    title: 'China exibe poder militar',
    text: `A China celebrou nesta quarta-feira, em Pequim, o [[80º aniversário|beijing/2025]] da vitória sobre o Japão com um desfile militar na Praça da Paz Celestial. Celso Amorim representou o Brasil.`,
  },
  {
    published: '2025-09-05',
    title: 'Sete de Setembro terá desfile em Brasília',
    text: `O desfile de Sete de Setembro, Dia da Independência, terá 3 mil militares em Brasília. No dia 3 de setembro foi montado o palanque.`,
  },
  {
    published: '2022-05-09',
    title: 'Putin discursa',
    text: `No [[Dia da Vitória|moscow/2022]], Putin justificou a invasão da Ucrânia diante das tropas em Moscovo. Nenhum líder estrangeiro foi convidado para o [[desfile de 9 de maio|x]].`.replace(
      '[[desfile de 9 de maio|x]]',
      'desfile de [[9 de maio|moscow/2022]]',
    ),
  },
  {
    published: '2025-09-02',
    title: 'Seleção treina na Granja',
    text: `A Seleção treina no dia 3 de setembro e enfrenta o Chile na quinta, no Maracanã. O jogo vale pelas Eliminatórias.`,
  },
  {
    published: '2024-05-09',
    title: 'Neve em Moscou durante parada',
    text: `Com neve e apenas um tanque, a Rússia realizou nesta quinta-feira a [[parada da Vitória|moscow/2024]]. Nove líderes estrangeiros estiveram em Moscou, entre eles o cubano Miguel Díaz-Canel.`,
  },
  {
    published: '2025-05-10',
    title: 'Itamaraty defende viagem',
    text: `O Itamaraty defendeu neste sábado a ida de Lula a Moscou. O presidente esteve na sexta-feira (9) na tribuna da Praça Vermelha, a poucos metros de Putin, durante a parada pelos [[80 anos|moscow/2025]] do fim da Segunda Guerra.

Zelensky havia pedido que Lula não fosse. O [[9 de Maio|moscow/2025]], disse um diplomata ucraniano, virou propaganda.`,
  },
  {
    published: '2025-09-02',
    title: 'Quem vai a Pequim',
    text: `Putin e Kim Jong-un serão as estrelas do [[desfile militar de quarta-feira|beijing/2025]] (3) em Pequim. A China celebra a vitória sobre o Japão. O Brasil manda o assessor Celso Amorim; em 2015, foi o ministro da Defesa.`,
  },
  {
    published: '2005-05-10',
    title: 'Um desfile para Putin',
    text: `Mais de 50 chefes de Estado e de governo assistiram na segunda-feira em Moscovo às comemorações dos [[60 anos|moscow/2005]] da vitória sobre o nazismo. George W. Bush sentou-se à direita de Putin. Os presidentes da Estónia e da Lituânia recusaram o convite.`,
  },
  {
    published: '2025-05-09',
    title: 'Papa Leão celebra primeira missa',
    text: `O papa Leão XIV celebrou nesta sexta-feira, 9 de maio, sua primeira missa na Capela Sistina. A cerimônia foi fechada ao público. A missa de início do pontificado será no dia 18.`,
  },
  {
    published: '2022-05-10',
    title: 'Um discurso sem surpresas',
    text: `Não houve declaração de guerra nem mobilização. No [[Dia da Vitória|moscow/2022]], Vladimir Putin limitou-se a repetir que a NATO ameaçava a Rússia. Nenhum chefe de Estado estrangeiro esteve na Praça Vermelha.`,
  },
  {
    published: '2025-09-07',
    title: 'Independência',
    text: `O desfile de 7 de Setembro em Brasília teve a presença de Lula. O desfile do ano passado lembrou as enchentes. Caças Gripen sobrevoaram a Esplanada; em maio, o presidente foi à Rússia.`,
  },
  {
    published: '2025-05-13',
    title: 'Lula em Pequim',
    text: `Lula assinou 20 acordos em Pequim. No dia 9 de maio um avião da FAB levou ministros. A China é o maior parceiro.`,
  },
  {
    published: '2025-05-08',
    title: 'Lula chega a Moscou',
    text: `Lula desembarcou na noite de quarta em Moscou. Nesta sexta, verá da arquibancada de honra as tropas de 13 países marcharem no [[Dia da Vitória|moscow/2025]]. O encontro com Putin está marcado para o mesmo dia.

Aliados tentaram convencê-lo a não ir. Em 2005, Lula mandou o vice para os [[60 anos|moscow/2005]] da vitória.`,
  },
  {
    published: '2025-09-04',
    title: 'Xi reescreve a história',
    text: `O [[desfile de quarta-feira|beijing/2025]] em Pequim, nos [[80 anos|beijing/2025]] da rendição japonesa, foi um recado. Ao lado de Xi estavam Putin e Kim. Do Ocidente, só o eslovaco Robert Fico.`,
  },
];
