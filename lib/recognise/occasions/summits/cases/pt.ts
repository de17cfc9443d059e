import type { SummitCase } from './case.ts';

/** Portuguese. */
export const PT_SUMMIT_CASES: readonly SummitCase[] = [
  [
    '2024-10-20',
    'A [[cúpula do Brics|brics/2024]] será em Kazan. A [[cúpula deste ano|brics/2024]] é a primeira após a expansão.',
  ],
  ['2024-10-20', 'Putin recebe cerca de vinte líderes na [[cúpula do Brics|brics/2024]] em Kazan.'],
  ['2024-10-22', 'A [[16ª cúpula do Brics|brics/2024]] começa hoje em Kazan.'],
  ['2024-10-22', 'Lula cancelou a viagem à [[cúpula dos Brics|brics/2024]] na Rússia.'],
  [
    '2025-07-05',
    'Nem Xi nem Putin virão à [[cúpula do Brics|brics/2025]] no Rio. A [[cúpula do ano passado|brics/2024]] foi em Kazan.',
  ],
  ['2025-09-01', 'Na [[cúpula da Organização para Cooperação de Xangai|sco/2025]] em Tianjin, Xi recebeu Modi.'],
  ['2024-11-17', 'Biden chegou ao Rio para a [[cúpula do G20|g20/2024]].'],
  ['2024-11-17', 'Biden chegou ao Rio para a [[cimeira do G20|g20/2024]].'],
  ['2025-06-16', 'Lula participou da [[cúpula do G7|g7/2025]] em Kananaskis.'],
  ['2025-06-24', 'A [[cimeira da NATO|nato-summit/2025]] decorre em Haia a [[24 e 25 de junho|nato-summit/2025]].'],
  ['2023-07-12', 'Na [[cimeira de Vilnius|nato-summit/2023]], a NATO não convidou Kiev.'],
  ['2024-11-15', 'Xi chegou a Lima para a [[cúpula da Apec|apec/2024]].'],
  ['2023-01-24', 'Maduro desistiu da [[cúpula da Celac|celac-summit/2023]] em Buenos Aires.'],
  ['2025-09-23', 'Lula abriu o debate da [[80ª sessão|un-general-assembly/2025]] da Assembleia-Geral da ONU.'],
  [
    '2024-06-06',
    'Biden e Macron celebraram o [[80º aniversário|d-day-commemoration/2024]] do desembarque na Normandia.',
  ],
  ['2024-07-26', 'A [[cerimônia de abertura|olympics-opening/2024]] da Olimpíada foi no Sena.'],
  ['2024-06-15', 'Lula não foi à [[cúpula da paz|ukraine-peace-summit/2024]] na Suíça.'],
  ['2025-10-13', 'A [[cúpula de Sharm el-Sheikh|gaza-peace-summit/2025]] reuniu mais de 20 líderes.'],
  ['2025-05-05', 'Lula vai a Moscou para o [[Dia da Vitória|moscow/2025]].'],
  ['2025-05-08', 'Lula assistirá ao [[desfile de amanhã|moscow/2025]] na Praça Vermelha.'],
  ['2025-05-12', 'No [[desfile de sexta-feira|moscow/2025]] em Moscou, Lula ficou ao lado de Xi.'],
  [
    '2026-04-20',
    'Fico volta a Moscou em [[9 de maio|moscow/2026]]. O [[desfile do ano passado|moscow/2025]] reuniu 27 líderes.',
  ],
  [
    '2025-08-28',
    'Fico estará em Pequim no desfile de [[3 de setembro|beijing/2025]]. No [[desfile de 2015|beijing/2015]], Park Geun-hye estava ao lado de Xi.',
  ],
  ['2025-05-05', 'Moscou celebra os [[80 anos|moscow/2025]] da vitória sobre a Alemanha nazista.'],
  ['2025-05-09', 'Em 9 de maio, Bruxelas celebra o Dia da Europa.'],
  ['2025-03-05', 'Londres recebeu uma cúpula sobre a Ucrânia.'],
  ['2025-08-16', 'A cúpula no Alasca terminou sem acordo.'],
  ['2025-07-03', 'A cúpula do Mercosul foi em Buenos Aires.'],
  ['2025-09-07', 'O desfile de 7 de Setembro reuniu Lula e ministros em Brasília.'],
  [
    '2020-06-24',
    'O desfile na Praça Vermelha foi adiado de [[9 de maio|moscow/2020]] para [[24 de junho|moscow/2020]].',
  ],
  [
    '2024-07-05',
    'Na [[cúpula da OCX|sco/2024]] em Astana estava Erdogan. A [[próxima cúpula|sco/2025]] será na China.',
  ],
  [
    '2025-11-23',
    'A [[próxima cúpula do G20|g20/2026]] será nos EUA; a [[cúpula anterior do Brics|brics/2025]] foi no Rio.',
  ],
  [
    '2024-11-10',
    'A cúpula será longa. O [[G20 em Roma|g20/2021]], em 2021, foi curto. Os ministros do G20 em Roma brigaram.',
  ],
  ['2024-11-12', 'Lula recebe Xi na [[cúpula do G20|g20/2024]] no Brasil.'],
  ['2025-07-04', 'A [[cúpula do Brics|brics/2025]] será no Rio; a [[cúpula de Joanesburgo|brics/2023]] foi em 2023.'],
  [
    '2025-09-04',
    'A [[parada militar de quarta-feira|beijing/2025]] em Pequim juntou Xi, Putin e Kim. Na [[edição de 2015|beijing/2015]] da parada, Kim faltou.',
  ],
];
