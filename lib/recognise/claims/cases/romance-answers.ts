import type { ShortCase } from './short-case.ts';

/** Denials, answers that go on over several sentences, rows with whoever is sent, and what a day before the verb leaves open. */
export const romanceAnswers = {
  es: [
    {
      shows: 'who speaks, behind the day',
      published: '2025-05-04',
      text: 'El desfile del [9 de mayo|moscow-victory-day/2025] será en Moscú. [Xi Jinping|xi-jinping] asistirá al desfile, confirmó [este domingo|2025-05-04] el Kremlin.',
      claims: 'xi-jinping expected by Kremlin',
    },
    {
      shows: 'denials in whatever mood',
      published: '2025-05-05',
      text: 'El [9 de mayo|moscow-victory-day/2025] habrá desfile en Moscú. [Viktor Orbán|viktor-orban] negó haber aceptado la invitación. El Gobierno desmintió que [Robert Fico|robert-fico] vaya a viajar a Moscú.',
      claims: 'viktor-orban not accepted; robert-fico not expected',
    },
    {
      shows: 'whether anybody of a region comes, and who; nobody from a version that was wrong',
      published: '2025-08-29',
      text: 'El [3 de septiembre|beijing-victory-day/2025] habrá desfile en Pekín. ¿Irá algún latinoamericano? [Miguel Díaz-Canel|miguel-diaz-canel].\n\nEn una versión anterior decíamos que [Viktor Orbán|viktor-orban] había confirmado su asistencia.',
      claims: 'miguel-diaz-canel expected',
    },
    {
      shows: 'rows with whoever is sent, and for whom a prince came',
      published: '2025-11-19',
      text: 'La [cumbre del G20|g20/2025] se celebra en Johannesburgo.\n\nEnvían a otro\n\n• [Xi Jinping|xi-jinping] (China): el primer ministro [Li Qiang|li-qiang]\n\n• [Javier Milei|javier-milei] (Argentina): el canciller Pablo Quirno',
      claims: 'xi-jinping represented; javier-milei represented',
    },
  ],
  pt: [
    {
      shows: 'whoever stands right before a verb of one person does it alone',
      published: '2025-11-23',
      text: 'A [cimeira do G20|g20/2025] termina em Joanesburgo. [Xi Jinping|xi-jinping] delegou em [Li Qiang|li-qiang] e [Vladimir Putin|vladimir-putin] não viajou.',
      claims: 'vladimir-putin absent',
    },
    {
      shows: 'an answer of several sentences with remarks, and who is missing',
      published: '2025-05-09',
      text: 'O [desfile de 9 de maio|moscow-victory-day/2025] foi na Praça Vermelha. Quem faltou? O indiano [Narendra Modi|narendra-modi], que mandou um vice-ministro. O azerbaijano [Ilham Aliyev|ilham-aliyev], que cancelou a viagem. Quem mais? [Viktor Orbán|viktor-orban].',
      claims:
        'narendra-modi absent; narendra-modi represented; ilham-aliyev absent; ilham-aliyev declined; viktor-orban absent',
    },
    {
      shows: 'whom another asked, and a flight on a weekday',
      published: '2025-05-06',
      text: 'O [desfile de 9 de maio|moscow-victory-day/2025] é na Praça Vermelha. [Robert Fico|robert-fico] voa na [quinta-feira|2025-05-08] para Moscovo. [Donald Trump|donald-trump], que [Putin|vladimir-putin] convidou, não respondeu. O indiano [Narendra Modi|narendra-modi] desmarcou.',
      claims: 'robert-fico expected; donald-trump invited; narendra-modi declined',
    },
  ],
  ro: [
    {
      shows: 'a day before the verb, the same of another, a denial',
      published: '2025-05-08',
      text: '[Robert Fico|robert-fico] a plecat spre Moscova. [Vineri|2025-05-09], [9 mai|moscow-victory-day/2025], va sta în tribună. [Viktor Orbán|viktor-orban] a refuzat invitația. [Narendra Modi|narendra-modi], la fel. [Ilham Aliev|ilham-aliyev] a negat că ar fi acceptat invitația.',
      claims: 'robert-fico expected; viktor-orban declined; narendra-modi declined; ilham-aliyev not accepted',
    },
    {
      shows: 'who comes when it is over',
      published: '2015-05-09',
      text: '[Parada|moscow-victory-day/2015] are loc astăzi la Moscova. [Angela Merkel|angela-merkel] vine abia [mâine|2015-05-10].',
      claims: '',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
