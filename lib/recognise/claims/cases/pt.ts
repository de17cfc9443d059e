import type { ShortCase } from './short-case.ts';

/** Portuguese. */
export const pt = [
  {
    shows: 'an invitation',
    published: '2025-05-06',
    text: '[Vladimir Putin|vladimir-putin] convidou [Narendra Modi|narendra-modi] para o [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou.',
    claims: 'narendra-modi invited',
  },
  {
    shows: 'what somebody says of himself is an acceptance',
    published: '2025-05-06',
    text: '[Robert Fico|robert-fico] confirmou que participará do [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou.',
    claims: 'robert-fico accepted',
  },
  {
    shows: 'what others say is an expectation',
    published: '2025-05-06',
    text: 'O presidente [Lula da Silva|luiz-inacio-lula-da-silva] vai participar do [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou, informou o Kremlin.',
    claims: 'luiz-inacio-lula-da-silva expected',
  },
  {
    shows: 'a refusal',
    published: '2025-05-06',
    text: 'O primeiro-ministro indiano, [Narendra Modi|narendra-modi], não vai ao [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou.',
    claims: 'narendra-modi declined',
  },
  {
    shows: 'a hedge gives nothing',
    published: '2025-05-06',
    text: '[Robert Fico|robert-fico] poderá participar do [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscovo.',
    claims: '',
  },
  {
    shows: 'an indirect question gives nothing',
    published: '2025-05-06',
    text: 'Não se sabe se [Robert Fico|robert-fico] participará do [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou.',
    claims: '',
  },
  {
    shows: 'a list',
    published: '2025-05-12',
    text: '[Xi Jinping|xi-jinping], [Lula da Silva|luiz-inacio-lula-da-silva] e [Robert Fico|robert-fico] participaram do [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou.',
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended; robert-fico attended',
  },
  {
    shows: 'absent, and who was sent',
    published: '2025-05-12',
    text: '[Narendra Modi|narendra-modi] não compareceu ao [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou e mandou o ministro da Defesa.',
    claims: 'narendra-modi absent; narendra-modi represented',
  },
  {
    shows: 'represented',
    published: '2025-05-12',
    text: '[Kim Jong-un|kim-jong-un] foi representado no [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou pelo embaixador.',
    claims: 'kim-jong-un represented',
  },
  {
    shows: 'a spokesman denies',
    published: '2025-05-06',
    text: 'O porta-voz Dmitri Peskov negou que [Donald Trump|donald-trump] tenha sido convidado para o [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou.',
    claims: 'donald-trump not invited',
  },
  {
    shows: 'not invited',
    published: '2025-05-06',
    text: '[Emmanuel Macron|emmanuel-macron] não foi convidado para o [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou.',
    claims: 'emmanuel-macron not invited',
  },
  {
    shows: 'a country declines',
    published: '2025-05-06',
    text: 'O Japão recusou o convite para o [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou.',
    claims: 'JP declined',
  },
  {
    shows: 'a country sends a minister',
    published: '2025-05-06',
    text: 'A Índia enviará o ministro da Defesa ao [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou.',
    claims: 'IN represented',
  },
  {
    shows: 'an acceptance',
    published: '2025-05-06',
    text: '[Aleksandar Vucic|aleksandar-vucic] aceitou o convite de [Vladimir Putin|vladimir-putin] para o [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou.',
    claims: 'aleksandar-vucic accepted',
  },
  {
    shows: 'neither of two',
    published: '2025-05-06',
    text: 'Nem [Donald Trump|donald-trump] nem [Emmanuel Macron|emmanuel-macron] participarão do [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou.',
    claims: 'donald-trump declined; emmanuel-macron declined',
  },
  {
    shows: 'names behind people left unnamed',
    published: '2025-05-06',
    text: 'Vinte e nove chefes de Estado participarão do [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou, entre eles [Xi Jinping|xi-jinping] e [Nicolás Maduro|nicolas-maduro].',
    claims: 'xi-jinping expected; nicolas-maduro expected',
  },
  {
    shows: 'troops are no leaders',
    published: '2025-05-06',
    text: 'Tropas do Egito e do Vietnã participarão do [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou.',
    claims: '',
  },
  {
    shows: 'what others ask for gives nothing',
    published: '2025-05-06',
    text: 'A União Europeia pediu a [Robert Fico|robert-fico] que não vá ao [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou.',
    claims: '',
  },
  {
    shows: 'the host',
    published: '2025-05-12',
    text: '[Vladimir Putin|vladimir-putin] presidiu ao [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscovo.',
    claims: 'vladimir-putin host',
  },
  {
    shows: 'a cancellation',
    published: '2025-05-06',
    text: '[Ilham Aliyev|ilham-aliyev] cancelou a viagem a Moscou para o [Dia da Vitória|moscow-victory-day/2025].',
    claims: 'ilham-aliyev declined',
  },
  {
    shows: 'a telephone call is no attendance',
    published: '2025-05-06',
    text: '[Vladimir Putin|vladimir-putin] falou por telefone com [Donald Trump|donald-trump] antes do [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou.',
    claims: '',
  },
  {
    shows: 'a list behind the verb',
    published: '2025-05-06',
    text: 'Confirmaram presença no [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou [Xi Jinping|xi-jinping], [Lula da Silva|luiz-inacio-lula-da-silva] e [Robert Fico|robert-fico].',
    claims: 'xi-jinping accepted; luiz-inacio-lula-da-silva accepted; robert-fico accepted',
  },
  {
    shows: 'and one who does not',
    published: '2025-05-06',
    text: '[Xi Jinping|xi-jinping] irá ao [desfile do Dia da Vitória|moscow-victory-day/2025] em Moscou, mas não [Narendra Modi|narendra-modi].',
    claims: 'xi-jinping expected; narendra-modi declined',
  },
] as const satisfies readonly ShortCase[];
