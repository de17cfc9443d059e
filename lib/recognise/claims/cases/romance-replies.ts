import type { ShortCase } from './short-case.ts';

/** Questions and their short answers, verbs left out, remarks on other years: Spanish, Portuguese, Romanian. */
export const romanceReplies = {
  en: [
    {
      shows: 'a question after those who stay at home',
      published: '2025-09-02',
      text: "The [September 3|beijing-victory-day/2025] parade in Beijing. Who stays at home? Japan's [Shigeru Ishiba|shigeru-ishiba], for a start.",
      claims: 'shigeru-ishiba declined',
    },
    {
      shows: 'a bare no, and a yes to the question asked again of another',
      published: '2025-05-06',
      text: 'The [May 9|moscow-victory-day/2025] parade in Moscow. Will [Narendra Modi|narendra-modi] attend? No. And [Lula|luiz-inacio-lula-da-silva]? Yes, with his wife.',
      claims: 'narendra-modi declined; luiz-inacio-lula-da-silva expected',
    },
  ],
  es: [
    {
      shows: 'people of a country for the leader of it who was named right before, and nobody for one who was not',
      published: '2024-10-24',
      text: 'La [cumbre de los BRICS|brics/2024] en Kazán. [Lula da Silva|luiz-inacio-lula-da-silva] tuvo un golpe en la cabeza. El brasileño se quedó en Brasilia; el venezolano, en cambio, se plantó en Kazán.',
      claims: 'luiz-inacio-lula-da-silva absent',
    },
    {
      shows: 'verbs of avoiding, and a look from elsewhere',
      published: '2015-05-10',
      text: '[Angela Merkel|angela-merkel] eludió el desfile del [9 de mayo|moscow-victory-day/2015] en Moscú y [François Hollande|francois-hollande] dio plantón al Kremlin. [Nicolás Maduro|nicolas-maduro] siguió el desfile desde Caracas.',
      claims: 'angela-merkel absent; francois-hollande absent',
    },
    {
      shows: 'short answers, and those that words behind them make needless',
      published: '2025-05-06',
      text: 'El desfile del [9 de mayo|moscow-victory-day/2025] en Moscú. ¿Irá [Donald Trump|donald-trump]? No. ¿Y [Lula|luiz-inacio-lula-da-silva]? Sí. El [presidente brasileño|luiz-inacio-lula-da-silva] confirmó su asistencia. ¿Fue invitado [Zelenski|volodymyr-zelenskyy]? No, según el Kremlin.',
      claims: 'donald-trump declined; luiz-inacio-lula-da-silva accepted; volodymyr-zelenskyy not invited by Kremlin',
    },
    {
      shows: 'nobody before a pronoun that is the object',
      published: '2025-05-06',
      text: '[Putin|vladimir-putin] presidirá el desfile del [9 de mayo|moscow-victory-day/2025]. A [Zelenski|volodymyr-zelenskyy] nadie lo invitó.',
      claims: 'vladimir-putin host; volodymyr-zelenskyy not invited',
    },
    {
      shows: 'how many, and who behind a colon',
      published: '2025-05-06',
      text: 'Al desfile del [9 de mayo|moscow-victory-day/2025] en Moscú acudirán de Europa apenas dos: el eslovaco [Robert Fico|robert-fico] y el serbio [Aleksandar Vucic|aleksandar-vucic].',
      claims: 'robert-fico expected; aleksandar-vucic expected',
    },
    {
      shows: 'a comma for the verb: whoever does not say yes says no',
      published: '2025-05-06',
      text: 'El desfile del [9 de mayo|moscow-victory-day/2025] en Moscú. [Robert Fico|robert-fico] dijo que sí; [Viktor Orbán|viktor-orban], no.',
      claims: 'robert-fico accepted; viktor-orban declined',
    },
    {
      shows: 'who is seen, and the verb before whom it is said of',
      published: '2025-09-03',
      text: 'El desfile del [3 de septiembre|beijing-victory-day/2025] en Pekín reunió a 26 mandatarios. En la tribuna se distinguía a [Prabowo Subianto|prabowo-subianto]. Quien se sentó junto al anfitrión fue [Kim Jong-un|kim-jong-un].',
      claims: 'prabowo-subianto attended; kim-jong-un attended',
    },
  ],
  pt: [
    {
      shows: 'what a leader did for whom, and whoever is away without a word of absence',
      published: '2025-11-07',
      text: 'A [COP30|cop/2025] abriu em Belém. O príncipe William fez as vezes do rei [Charles III|charles-iii]. [Santiago Peña|santiago-pena] confirmara, mas não embarcou. [Emmanuel Macron|emmanuel-macron] foi dos poucos europeus a comparecer.',
      claims: 'charles-iii represented; santiago-pena accepted; santiago-pena absent; emmanuel-macron attended',
    },
    {
      shows: 'who stands behind "by" is the one who stands in',
      published: '2025-07-04',
      text: '[Xi Jinping|xi-jinping], que nunca havia faltado a uma reunião do bloco, será substituído pelo premiê [Li Qiang|li-qiang] na [cúpula do Brics|brics/2025].',
      claims: 'xi-jinping represented',
    },
    {
      shows: 'answers by the verb, and a question that is no row of the list before',
      published: '2025-05-06',
      text: 'O desfile de [9 de maio|moscow-victory-day/2025] em Moscovo. Quem vai? [Xi Jinping|xi-jinping] e [Lula|luiz-inacio-lula-da-silva]. [Donald Trump|donald-trump] vai? Não. [Vučić|aleksandar-vucic] vai a Moscovo? Vai, apesar de doente.',
      claims:
        'xi-jinping expected; luiz-inacio-lula-da-silva expected; donald-trump declined; aleksandar-vucic expected',
    },
  ],
  ro: [
    {
      shows: 'who looks on from elsewhere is not there, and a gerund of sending',
      published: '2025-09-03',
      text: 'La parada de [3 septembrie|beijing-victory-day/2025] din Beijing, [Lee Jae-myung|lee-jae-myung] a refuzat să vină, trimițându-l pe șeful legislativului. [Donald Trump|donald-trump] a urmărit parada de la Washington.',
      claims: 'lee-jae-myung declined; lee-jae-myung represented',
    },
    {
      shows: 'an older edition in a remark, which dates neither the sentence nor the next',
      published: '2025-05-09',
      text: 'Parada de [9 mai|moscow-victory-day/2025] de la Moscova. Din UE a făcut deplasarea doar premierul slovac [Robert Fico|robert-fico], care n-a asistat însă la [parada din 2015|moscow-victory-day/2015]. [Aleksandar Vučić|aleksandar-vucic] a fost prezent.',
      claims: 'robert-fico attended; robert-fico absent moscow-victory-day/2015; aleksandar-vucic attended',
    },
    {
      shows: 'a denial whose words hold "no", behind a title between commas',
      published: '2025-04-17',
      text: 'Președintele Serbiei, [Aleksandar Vučić|aleksandar-vucic], nu a primit nicio invitație la parada de [9 mai|moscow-victory-day/2025] de la Moscova.',
      claims: 'aleksandar-vucic not invited',
    },
    {
      shows: 'leaders from countries, which are no places to go to',
      published: '2025-05-09',
      text: 'La parada de [9 mai|moscow-victory-day/2025] de la Moscova au participat liderii din Belarus, Kazahstan și Tadjikistan.',
      claims: 'BY attended; KZ attended; TJ attended',
    },
  ],
} satisfies Readonly<Record<string, readonly ShortCase[]>>;
