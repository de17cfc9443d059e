import type { ShortCase } from './short-case.ts';

/** Portuguese: what the press says around one parade, before, on and after its day. */
export const ptPress = [
  {
    shows: 'who is named first beside others',
    published: '2025-05-06',
    text: 'Moscou celebra em [9 de maio|moscow-victory-day/2025], com um grande desfile militar, os [80 anos|moscow-victory-day/2025] da vitória.\n\nAlém de [Xi Jinping|xi-jinping], também irá [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva].',
    claims: 'luiz-inacio-lula-da-silva expected; xi-jinping expected',
  },
  {
    shows: 'among those to come',
    published: '2025-05-06',
    text: 'Moscou celebra em [9 de maio|moscow-victory-day/2025], com um grande desfile militar, os [80 anos|moscow-victory-day/2025] da vitória.\n\nEntre os presentes estarão [Xi Jinping|xi-jinping] e [Robert Fico|robert-fico].',
    claims: 'xi-jinping expected; robert-fico expected',
  },
  {
    shows: 'the conditional of what was said',
    published: '2025-05-06',
    text: 'Moscou celebra em [9 de maio|moscow-victory-day/2025], com um grande desfile militar, os [80 anos|moscow-victory-day/2025] da vitória.\n\n[Robert Fico|robert-fico] garantiu que estaria em Moscou.',
    claims: 'robert-fico accepted',
  },
  {
    shows: 'a day between the verb and its place',
    published: '2025-05-06',
    text: 'Moscou celebra em [9 de maio|moscow-victory-day/2025], com um grande desfile militar, os [80 anos|moscow-victory-day/2025] da vitória.\n\n[Nicolás Maduro|nicolas-maduro] chegou nesta [terça-feira|2025-05-06] a Moscou para assistir ao desfile.',
    claims: 'nicolas-maduro expected',
  },
  {
    shows: 'somebody travels instead',
    published: '2025-05-06',
    text: 'Moscou celebra em [9 de maio|moscow-victory-day/2025], com um grande desfile militar, os [80 anos|moscow-victory-day/2025] da vitória.\n\nNo lugar de [Narendra Modi|narendra-modi] viajará o ministro da Defesa.',
    claims: 'narendra-modi represented',
  },
  {
    shows: 'a country at the head',
    published: '2025-05-06',
    text: 'Moscou celebra em [9 de maio|moscow-victory-day/2025], com um grande desfile militar, os [80 anos|moscow-victory-day/2025] da vitória.\n\nA Índia será representada pelo ministro da Defesa.',
    claims: 'IN represented',
  },
  {
    shows: 'the head of a delegation',
    published: '2025-05-06',
    text: 'Moscou celebra em [9 de maio|moscow-victory-day/2025], com um grande desfile militar, os [80 anos|moscow-victory-day/2025] da vitória.\n\n[Miguel Díaz-Canel|miguel-diaz-canel] lidera a delegação cubana que assistirá ao desfile.',
    claims: 'miguel-diaz-canel expected',
  },
  {
    shows: 'the pronoun inside the verb',
    published: '2025-05-06',
    text: 'Moscou celebra em [9 de maio|moscow-victory-day/2025], com um grande desfile militar, os [80 anos|moscow-victory-day/2025] da vitória.\n\n[Robert Fico|robert-fico] deslocar-se-á a Moscovo.',
    claims: 'robert-fico expected',
  },
  {
    shows: 'seats beside the host',
    published: '2025-05-09',
    text: 'Moscou celebrou nesta [sexta-feira|2025-05-09], [9 de maio|moscow-victory-day/2025], com um grande desfile militar, os [80 anos|moscow-victory-day/2025] da vitória.\n\nAo lado de [Vladimir Putin|vladimir-putin] sentaram-se [Xi Jinping|xi-jinping] e [Aleksandar Vucic|aleksandar-vucic].',
    claims: 'xi-jinping attended; aleksandar-vucic attended',
  },
  {
    shows: 'guests received, and where',
    published: '2025-05-09',
    text: 'Moscou celebrou nesta [sexta-feira|2025-05-09], [9 de maio|moscow-victory-day/2025], com um grande desfile militar, os [80 anos|moscow-victory-day/2025] da vitória.\n\n[Vladimir Putin|vladimir-putin] recebeu no Kremlin [Xi Jinping|xi-jinping], [Lula da Silva|luiz-inacio-lula-da-silva] e [Nicolás Maduro|nicolas-maduro].',
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended',
  },
  {
    shows: 'did not go, without a place',
    published: '2025-05-12',
    text: 'Moscou celebrou em [9 de maio|moscow-victory-day/2025], com um grande desfile militar, os [80 anos|moscow-victory-day/2025] da vitória.\n\n[Viktor Orbán|viktor-orban] não foi.',
    claims: 'viktor-orban absent',
  },
  {
    shows: 'a journey defended',
    published: '2025-05-12',
    text: 'Moscou celebrou em [9 de maio|moscow-victory-day/2025], com um grande desfile militar, os [80 anos|moscow-victory-day/2025] da vitória.\n\n[Robert Fico|robert-fico] defendeu a sua ida a Moscou.',
    claims: 'robert-fico attended',
  },
  {
    shows: 'there, without the name of the place',
    published: '2025-05-12',
    text: 'Moscou celebrou em [9 de maio|moscow-victory-day/2025], com um grande desfile militar, os [80 anos|moscow-victory-day/2025] da vitória.\n\n[Lula da Silva|luiz-inacio-lula-da-silva] também lá esteve.',
    claims: 'luiz-inacio-lula-da-silva attended',
  },
  {
    shows: 'a no to something else',
    published: '2025-05-06',
    text: 'Moscou celebra em [9 de maio|moscow-victory-day/2025], com um grande desfile militar, os [80 anos|moscow-victory-day/2025] da vitória.\n\n[Volodymyr Zelensky|volodymyr-zelenskyy] disse que não pode garantir a segurança dos convidados.',
    claims: '',
  },
  {
    shows: 'not confirmed',
    published: '2025-05-06',
    text: 'Moscou celebra em [9 de maio|moscow-victory-day/2025], com um grande desfile militar, os [80 anos|moscow-victory-day/2025] da vitória.\n\nA presença de [Donald Trump|donald-trump] não está confirmada.',
    claims: '',
  },
  {
    shows: 'a pronoun that is no condition',
    published: '2025-07-03',
    text: 'A [cúpula do Brics|brics/2025] será em [6 e 7 de julho|brics/2025] no Rio de Janeiro.\n\nPela primeira vez, [Xi|xi-jinping] vai se ausentar da cúpula.',
    claims: 'xi-jinping declined',
  },
  {
    shows: 'the summit will not have somebody',
    published: '2025-07-03',
    text: 'A [cúpula do Brics|brics/2025] será em [6 e 7 de julho|brics/2025] no Rio de Janeiro.\n\nO encontro não contará com a presença do presidente do Egito, [Abdel Fattah al-Sisi|abdel-fattah-el-sisi].',
    claims: 'abdel-fattah-el-sisi declined',
  },
  {
    shows: 'without somebody',
    published: '2025-07-03',
    text: 'Sem [Xi Jinping|xi-jinping] na [cúpula do Brics|brics/2025] de [6 de julho|brics/2025], o grupo busca impor seu peso.',
    claims: 'xi-jinping declined',
  },
  {
    shows: 'a continent by those who come from it',
    published: '2025-07-03',
    text: 'A [cúpula do Brics|brics/2025] será em [6 e 7 de julho|brics/2025] no Rio de Janeiro.\n\nA África estará representada por [Cyril Ramaphosa|cyril-ramaphosa].',
    claims: 'cyril-ramaphosa expected',
  },
] as const satisfies readonly ShortCase[];
