import type { ShortCase } from './short-case.ts';

/** What is said of a day at the scene and of plans given up, by idiom; short sentences, one construction each. */
export const romanceIdioms = {
  es: [
    {
      shows: 'places beside somebody, and who stood there',
      published: '2025-05-10',
      text: 'El [9 de mayo|moscow-victory-day/2025] hubo desfile en la Plaza Roja. Al lado de [Putin|vladimir-putin] estaba [Xi Jinping|xi-jinping]. Detrás caminaban [Lula|luiz-inacio-lula-da-silva] y [Nicolás Maduro|nicolas-maduro]. De la Unión Europea solo se atrevió [Robert Fico|robert-fico].',
      claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended',
    },
    {
      shows: 'of whom an opening clause is, and whom another asked',
      published: '2025-05-10',
      text: 'El [9 de mayo|moscow-victory-day/2025] hubo desfile en la Plaza Roja. Tras asistir al desfile, [Aleksandar Vučić|aleksandar-vucic] volvió a Belgrado. [Donald Trump|donald-trump], a quien [Putin|vladimir-putin] invitó en [febrero|2025-02], no contestó. [Zelenski|volodymyr-zelenskyy] recibió ese día en Kiev a los líderes europeos.',
      claims: 'aleksandar-vucic attended; donald-trump invited',
    },
    {
      shows: 'empty chairs, journeys that came to nothing, and who was left out',
      published: '2025-05-10',
      text: 'El [9 de mayo|moscow-victory-day/2025] hubo desfile en la Plaza Roja. La silla de [Narendra Modi|narendra-modi] quedó vacía. El viaje de [Ilham Alíyev|ilham-aliyev] quedó cancelado. El Kremlin descartó invitar a [Emmanuel Macron|emmanuel-macron].',
      claims: 'narendra-modi absent; ilham-aliyev declined; emmanuel-macron not invited',
    },
    {
      shows: 'another gathering in a remark on somebody is not what the text goes on about',
      published: '2025-08-29',
      text: 'El [3 de septiembre|beijing-victory-day/2025] desfilan tropas en Pekín. [Vladímir Putin|vladimir-putin], que llegará para la [cumbre de la OCS|sco/2025], alargará su estancia. Por África viajan [Emmerson Mnangagwa|emmerson-mnangagwa] y [Denis Sassou-Nguesso|denis-sassou-nguesso].',
      claims:
        'vladimir-putin expected sco/2025; vladimir-putin expected; emmerson-mnangagwa expected; denis-sassou-nguesso expected',
    },
  ],
  pt: [
    {
      shows: 'places beside somebody, and who stood there',
      published: '2025-05-10',
      text: 'No dia [9 de maio|moscow-victory-day/2025] houve desfile na Praça Vermelha. Ao lado de [Putin|vladimir-putin] estava [Xi Jinping|xi-jinping]. Na segunda fila ficaram [Lula|luiz-inacio-lula-da-silva] e [Nicolás Maduro|nicolas-maduro]. [Robert Fico|robert-fico] apertou a mão de [Lula|luiz-inacio-lula-da-silva].',
      claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended',
    },
    {
      shows: 'of whom an opening clause is, and whom another asked',
      published: '2025-05-10',
      text: 'No dia [9 de maio|moscow-victory-day/2025] houve desfile na Praça Vermelha. Depois de assistir ao desfile, [Lula|luiz-inacio-lula-da-silva] seguiu para Pequim. [Donald Trump|donald-trump], a quem [Putin|vladimir-putin] convidou, não respondeu.',
      claims: 'luiz-inacio-lula-da-silva attended; donald-trump invited',
    },
    {
      shows: 'journeys that came to nothing, and who was left out',
      published: '2025-05-06',
      text: 'No dia [9 de maio|moscow-victory-day/2025] há desfile na Praça Vermelha. A viagem de [Narendra Modi|narendra-modi] foi cancelada. [Emmanuel Macron|emmanuel-macron] ficou de fora da lista de convidados. [Robert Fico|robert-fico] faz questão de ir ao desfile.',
      claims: 'narendra-modi declined; emmanuel-macron not invited; robert-fico accepted',
    },
  ],
  ro: [
    {
      shows: 'places beside somebody, and who stood there',
      published: '2025-05-10',
      text: 'Pe [9 mai|moscow-victory-day/2025] a avut loc parada din Piața Roșie. Lângă [Putin|vladimir-putin] a stat [Xi Jinping|xi-jinping]. [Putin|vladimir-putin] i-a avut alături pe [Lula|luiz-inacio-lula-da-silva] și pe [Nicolás Maduro|nicolas-maduro].',
      claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended',
    },
    {
      shows: 'of whom an opening clause is, and whom another asked',
      published: '2025-05-10',
      text: 'Pe [9 mai|moscow-victory-day/2025] a avut loc parada din Piața Roșie. După ce a asistat la paradă, [Robert Fico|robert-fico] s-a întors la Bratislava. [Donald Trump|donald-trump], pe care [Putin|vladimir-putin] l-a invitat, nu a răspuns.',
      claims: 'robert-fico attended; donald-trump invited',
    },
    {
      shows: 'journeys that came to nothing, what is in doubt, and who was left out',
      published: '2025-05-06',
      text: 'Pe [9 mai|moscow-victory-day/2025] are loc parada din Piața Roșie. Vizita lui [Narendra Modi|narendra-modi] a fost anulată. Participarea lui [Kim Jong-un|kim-jong-un] este sub semnul întrebării. [Emmanuel Macron|emmanuel-macron] n-a primit nicio invitație. [Ilham Aliev|ilham-aliyev] preferă să rămână acasă.',
      claims: 'narendra-modi declined; emmanuel-macron not invited; ilham-aliyev declined',
    },
    {
      shows: 'another gathering in a remark on somebody who is missing',
      published: '2025-08-28',
      text: 'Pe [3 septembrie|beijing-victory-day/2025] are loc la Beijing o paradă. Cine lipsește? [Narendra Modi|narendra-modi], care merge doar la [summitul OCS|sco/2025]. România va fi reprezentată de ambasador.',
      claims: 'narendra-modi declined; narendra-modi expected sco/2025; RO represented',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
