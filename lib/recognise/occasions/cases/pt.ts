import type { OccasionCase } from './notation.ts';

/** Portuguese of Brazil and Portugal. */
export const PT_CASES: readonly OccasionCase[] = [
  {
    published: '2025-05-09',
    title: 'Lula acompanha desfile em Moscou',
    text: `O presidente Luiz Inácio Lula da Silva assistiu nesta sexta-feira (9), na Praça Vermelha, ao desfile que marcou os [[80 anos da vitória|moscow/2025]] soviética sobre a Alemanha nazista. Ao lado de Vladimir Putin estava Xi Jinping.

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
];
