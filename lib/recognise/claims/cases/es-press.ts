import type { ShortCase } from './short-case.ts';

/** Spanish: what the press says around one parade, before, on and after its day. */
export const esPress = [
  {
    shows: 'who is named first beside others',
    published: '2025-05-06',
    text: 'Moscú celebrará el [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\nAdemás de [Xi Jinping|xi-jinping], también acudirá [Lula da Silva|luiz-inacio-lula-da-silva].',
    claims: 'luiz-inacio-lula-da-silva expected; xi-jinping expected',
  },
  {
    shows: 'among those to come',
    published: '2025-05-06',
    text: 'Moscú celebrará el [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\nEntre los asistentes estarán [Xi Jinping|xi-jinping] y [Robert Fico|robert-fico].',
    claims: 'xi-jinping expected; robert-fico expected',
  },
  {
    shows: 'guests expected, some of them named',
    published: '2025-05-06',
    text: 'Moscú celebrará el [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\n[Vladímir Putin|vladimir-putin] espera a una treintena de mandatarios, entre ellos [Xi Jinping|xi-jinping] y [Lula da Silva|luiz-inacio-lula-da-silva].',
    claims: 'xi-jinping expected; luiz-inacio-lula-da-silva expected',
  },
  {
    shows: 'the absent one, announced',
    published: '2025-05-06',
    text: 'Moscú celebrará el [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\n[Viktor Orbán|viktor-orban] será el gran ausente.',
    claims: 'viktor-orban declined',
  },
  {
    shows: 'an idiom of refusal',
    published: '2025-05-06',
    text: 'Moscú celebrará el [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\n[Viktor Orbán|viktor-orban] plantó a [Putin|vladimir-putin].',
    claims: 'viktor-orban declined',
  },
  {
    shows: 'somebody travels instead',
    published: '2025-05-06',
    text: 'Moscú celebrará el [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\nEn lugar de [Narendra Modi|narendra-modi] viajará el ministro de Defensa.',
    claims: 'narendra-modi represented',
  },
  {
    shows: 'the head of a delegation',
    published: '2025-05-06',
    text: 'Moscú celebrará el [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\n[Miguel Díaz-Canel|miguel-diaz-canel] encabeza la delegación cubana que asistirá al desfile.',
    claims: 'miguel-diaz-canel expected',
  },
  {
    shows: 'seats beside the host',
    published: '2025-05-09',
    text: 'Moscú celebró este [viernes|2025-05-09] [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\nJunto a [Vladímir Putin|vladimir-putin] se sentaron [Xi Jinping|xi-jinping] y [Aleksandar Vucic|aleksandar-vucic].',
    claims: 'xi-jinping attended; aleksandar-vucic attended',
  },
  {
    shows: 'company, the verb first',
    published: '2025-05-09',
    text: 'Moscú celebró este [viernes|2025-05-09] [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\nAcompañaron a [Putin|vladimir-putin] [Xi Jinping|xi-jinping], [Lula da Silva|luiz-inacio-lula-da-silva] y [Nicolás Maduro|nicolas-maduro].',
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended',
  },
  {
    shows: 'company, passive',
    published: '2025-05-09',
    text: 'Moscú celebró este [viernes|2025-05-09] [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\n[Vladímir Putin|vladimir-putin] estuvo acompañado por [Xi Jinping|xi-jinping] y [Lula da Silva|luiz-inacio-lula-da-silva].',
    claims: 'vladimir-putin host; xi-jinping attended; luiz-inacio-lula-da-silva attended',
  },
  {
    shows: 'guests received, and where',
    published: '2025-05-09',
    text: 'Moscú celebró este [viernes|2025-05-09] [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\n[Vladímir Putin|vladimir-putin] recibió en el Kremlin a [Xi Jinping|xi-jinping], [Lula da Silva|luiz-inacio-lula-da-silva] y [Nicolás Maduro|nicolas-maduro].',
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended',
  },
  {
    shows: 'presence as a noun',
    published: '2025-05-09',
    text: 'Moscú celebró este [viernes|2025-05-09] [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\nContó con la presencia de [Xi Jinping|xi-jinping] y [Lula da Silva|luiz-inacio-lula-da-silva].',
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended',
  },
  {
    shows: 'was not, without a place',
    published: '2025-05-12',
    text: 'Moscú celebró el [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\n[Viktor Orbán|viktor-orban] no estuvo.',
    claims: 'viktor-orban absent',
  },
  {
    shows: 'the speaker himself',
    published: '2025-05-06',
    text: 'Moscú celebrará el [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\n«Estaré en Moscú el [9 de mayo|moscow-victory-day/2025]», prometió [Aleksandar Vucic|aleksandar-vucic].',
    claims: 'aleksandar-vucic accepted',
  },
  {
    shows: 'a no to something else',
    published: '2025-05-06',
    text: 'Moscú celebrará el [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\n[Volodímir Zelenski|volodymyr-zelenskyy] dijo que no puede garantizar la seguridad de los invitados.',
    claims: '',
  },
  {
    shows: 'not confirmed',
    published: '2025-05-06',
    text: 'Moscú celebrará el [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\nLa asistencia de [Donald Trump|donald-trump] no está confirmada.',
    claims: '',
  },
  {
    shows: 'expected elsewhere',
    published: '2025-05-06',
    text: 'Moscú celebrará el [9 de mayo|moscow-victory-day/2025] con un gran desfile militar el [80.º aniversario|moscow-victory-day/2025] de la victoria.\n\n[Emmanuel Macron|emmanuel-macron] y [Friedrich Merz|friedrich-merz] son esperados en Kiev.',
    claims: '',
  },
  {
    shows: 'Iran is no verb',
    published: '2025-08-28',
    text: 'El [3 de septiembre|beijing-victory-day/2025] habrá un gran desfile militar en Pekín.\n\nTambién estarán presentes el presidente de Irán, [Masud Pezeshkian|masoud-pezeshkian], y el primer ministro de Pakistán, [Shehbaz Sharif|shehbaz-sharif].',
    claims: 'masoud-pezeshkian expected; shehbaz-sharif expected',
  },
  {
    shows: 'among others, between the verb and its subject',
    published: '2025-08-28',
    text: 'El [3 de septiembre|beijing-victory-day/2025] habrá un gran desfile militar en Pekín.\n\nAl acto acudirán, entre otros mandatarios, los líderes de Rusia y de Corea del Norte, [Vladímir Putin|vladimir-putin] y [Kim Jong-un|kim-jong-un].',
    claims: 'vladimir-putin expected; kim-jong-un expected',
  },
  {
    shows: 'two, and a score of others among whom two more',
    published: '2025-08-28',
    text: 'El [3 de septiembre|beijing-victory-day/2025] habrá un gran desfile militar en Pekín.\n\n[Vladímir Putin|vladimir-putin] y [Kim Jong-un|kim-jong-un] y una veintena de mandatarios entre los que destacan [Miguel Díaz-Canel|miguel-diaz-canel] o [Alexander Lukashenko|alexander-lukashenko] asistirán al desfile.',
    claims: 'vladimir-putin expected; kim-jong-un expected; miguel-diaz-canel expected; alexander-lukashenko expected',
  },
  {
    shows: 'the summit will not have somebody',
    published: '2025-11-15',
    text: 'La [cumbre del G20|g20/2025] se celebra el [22 de noviembre|g20/2025] en Johannesburgo.\n\nLa cita no contará con la presencia de la presidenta de México, [Claudia Sheinbaum|claudia-sheinbaum]. Tampoco se espera la llegada de [Javier Milei|javier-milei].',
    claims: 'claudia-sheinbaum declined; javier-milei declined',
  },
  {
    shows: 'among the absent',
    published: '2025-11-15',
    text: 'La [cumbre del G20|g20/2025] se celebra el [22 de noviembre|g20/2025] en Johannesburgo.\n\nEntre los grandes ausentes destacan [Donald Trump|donald-trump] y [Vladímir Putin|vladimir-putin].',
    claims: 'donald-trump declined; vladimir-putin declined',
  },
  {
    shows: 'nor did he: a verb of its own',
    published: '2025-05-09',
    text: 'El desfile del [9 de mayo|moscow-victory-day/2025] se celebró en Moscú.\n\n[Narendra Modi|narendra-modi] envió a su viceministro. Tampoco compareció [Ilham Aliyev|ilham-aliyev].',
    claims: 'narendra-modi represented; ilham-aliyev absent',
  },
  {
    shows: 'the subject at the end, behind an aside',
    published: '2024-10-23',
    text: 'La [cumbre de los Brics|brics/2024] se celebra en Kazán.\n\n[Recep Tayyip Erdogan|recep-tayyip-erdogan] se sumó este miércoles. También aterrizó, cuando ya nadie lo aguardaba, [Nicolás Maduro|nicolas-maduro].',
    claims: 'recep-tayyip-erdogan attended; nicolas-maduro attended',
  },
] as const satisfies readonly ShortCase[];
