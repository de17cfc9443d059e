import type { ShortCase } from './short-case.ts';

const PT = 'Os reis e presidentes encheram Londres para o [funeral de Isabel II|royal-funeral/2022].';
const RO = 'Liderii s-au adunat la [Roma, la înmormântarea Papei|papal-funeral/2025].';
const FR = 'Les dirigeants se sont réunis lundi à [Auschwitz pour le 80e anniversaire|auschwitz-commemoration/2025].';
const ES = 'Los líderes se reunieron el lunes en [Auschwitz por el 80 aniversario|auschwitz-commemoration/2025].';

/** What guests are told to do at the scene, by verbs that no table knows; what is done elsewhere says nothing. */
export const romanceDeeds = {
  pt: [
    {
      shows: 'a past verb beside its subject, with a pronoun, behind an apposition',
      published: '2022-09-19',
      text: `${PT} [Justin Trudeau|justin-trudeau] cantarolou o hino. [Jacinda Ardern|jacinda-ardern] curvou-se diante da urna. A primeira-ministra dinamarquesa, [Mette Frederiksen|mette-frederiksen], engoliu as lágrimas. [Emmanuel Macron|emmanuel-macron], de óculos escuros, coxeava.`,
      claims: 'justin-trudeau attended; jacinda-ardern attended; mette-frederiksen attended',
    },
    {
      shows: 'who was in a row, or beside somebody',
      published: '2022-09-19',
      text: `${PT} [Sergio Mattarella|sergio-mattarella] ficou na abadia ao lado do rei [Felipe VI|felipe-vi]. Na segunda fila estava [Andrzej Duda|andrzej-duda].`,
      claims: 'sergio-mattarella attended; felipe-vi attended; andrzej-duda attended',
    },
    {
      shows: 'what is done from afar, elsewhere, or not at all',
      published: '2022-09-19',
      text: `${PT} [Vladimir Putin|vladimir-putin] publicou uma nota. [Xi Jinping|xi-jinping] viajaria no mês seguinte. [Viktor Orbán|viktor-orban] não se curvou. [Narendra Modi|narendra-modi] plantou uma árvore em Nova Deli.`,
      claims: '',
    },
    {
      shows: 'what a deed is dated to',
      published: '2022-09-19',
      text: `${PT} Dez anos antes, em [2012|2012], [Vladimir Putin|vladimir-putin] acenava ao lado da rainha.`,
      claims: '',
    },
    {
      shows: 'who is beside the one who does it, also behind a comma; an opened microphone opens nothing',
      published: '2022-09-19',
      text: `${PT} [Joe Biden|joe-biden] acomodou-se na fila 14, atrás do presidente [Andrzej Duda|andrzej-duda]. [Justin Trudeau|justin-trudeau] foi apanhado por um microfone aberto.`,
      claims: 'joe-biden attended; andrzej-duda attended; justin-trudeau attended',
    },
    {
      shows: 'what is told as now behind an hour',
      published: '2022-09-19',
      text: `${PT}\n\n10h40 — [Sergio Mattarella|sergio-mattarella] reza.`,
      claims: 'sergio-mattarella attended',
    },
    {
      shows: 'a place by a name that no table has; who is no part of an organisation',
      published: '2022-09-19',
      text: `${PT} [Donald Trump|donald-trump] festejou em Phoenix. [Viktor Orbán|viktor-orban] não faz parte da organização.`,
      claims: '',
    },
    {
      shows: 'what is all that somebody did; who came only when it was over; who was struck off the list',
      published: '2022-09-21',
      text: `${PT} [Robert Fico|robert-fico] coçou o queixo, mas não entrou na nave. [Milo Đukanović|milo-dukanovic] beijou a rainha e regressou antes do funeral. [Angela Merkel|angela-merkel] chegou só na [terça-feira|2022-09-20]. [Vladimir Putin|vladimir-putin] foi riscado da lista.`,
      claims: 'vladimir-putin not invited',
    },
    {
      shows: 'a verb of several goes on with nobody',
      published: '2022-09-19',
      text: `${PT} [Emmanuel Macron|emmanuel-macron] curvou-se. Faltaram os vizinhos do Pacífico.`,
      claims: 'emmanuel-macron attended',
    },
  ],
  ro: [
    {
      shows: 'a participle beside its subject, with pronouns, and an unfinished past',
      published: '2025-04-26',
      text: `${RO} [Javier Milei|javier-milei] a lăcrimat. [Alexander Stubb|alexander-stubb] și-a aranjat cravata. [Maia Sandu|maia-sandu] ședea în rândul doi. [Viktor Orbán|viktor-orban], singurul fără soție, a tușit.`,
      claims: 'javier-milei attended; alexander-stubb attended; maia-sandu attended',
    },
    {
      shows: 'what is done from afar, elsewhere, or not at all',
      published: '2025-04-26',
      text: `${RO} [Vladimir Putin|vladimir-putin] a transmis condoleanțe. [Recep Tayyip Erdogan|recep-tayyip-erdogan] a plantat un măslin la Ankara. [Narendra Modi|narendra-modi] nu s-a înclinat. [Nicușor Dan|nicusor-dan] pregătește o vizită.`,
      claims: '',
    },
    {
      shows: 'past somebody who is no leader; a second verb behind one for what is done from afar',
      published: '2025-04-26',
      text: `${RO} Regele [Felipe al VI-lea|felipe-vi] și regina Letizia au intrat ultimii în piață. [Keir Starmer|keir-starmer] s-a retras într-un colț și a râs.`,
      claims: 'felipe-vi attended',
    },
    {
      shows: 'neither of two, and the verb says it again',
      published: '2025-04-26',
      text: `${RO} Nici [Xi Jinping|xi-jinping], nici [Narendra Modi|narendra-modi] n-au fost acolo.`,
      claims: 'xi-jinping absent; narendra-modi absent',
    },
  ],
  fr: [
    {
      shows: 'whom somebody talks to or sits between, and a report of the day that stays at its scene',
      published: '2025-01-28',
      text: `${FR} [Macron|emmanuel-macron] bavardait avec [Olaf Scholz|olaf-scholz]. Le vent soufflait. La neige tombait. [Alexander Stubb|alexander-stubb] frissonnait entre [Maia Sandu|maia-sandu] et [Justin Trudeau|justin-trudeau].`,
      claims: 'emmanuel-macron attended; olaf-scholz attended',
    },
    {
      shows: 'a participle, an imperfect and a reflexive beside their subject',
      published: '2025-01-27',
      text: `${FR} [Macron|emmanuel-macron] a essuyé une larme. [Olaf Scholz|olaf-scholz] tapotait l'épaule d'un rescapé. [Alexander Stubb|alexander-stubb] s'est agenouillé.`,
      claims: 'emmanuel-macron attended; olaf-scholz attended; alexander-stubb attended',
    },
    {
      shows: 'what is done from afar, from another place, on another day or at another time',
      published: '2025-01-27',
      text: `${FR} [Trump|donald-trump] a décrété des droits de douane. [Vladimir Poutine|vladimir-putin] a caressé son chien depuis le Kremlin. [Erdogan|recep-tayyip-erdogan] somnolait à son procès. En [2014|2014], [Peres|shimon-peres] y plantait un olivier.`,
      claims: '',
    },
    {
      shows: 'a paragraph that has turned to what happens meanwhile',
      published: '2025-01-27',
      text: `${FR}\n\nPendant ce temps, [Keir Starmer|keir-starmer] a caressé un chien. [Friedrich Merz|friedrich-merz] a bercé un enfant.`,
      claims: '',
    },
  ],
  es: [
    {
      shows: 'whom somebody talks to or sits between, and a report of the day that stays at its scene',
      published: '2025-01-28',
      text: `${ES} [Macron|emmanuel-macron] charlaba con [Olaf Scholz|olaf-scholz]. Soplaba el viento. La nieve caía. [Alexander Stubb|alexander-stubb] tiritaba entre [Maia Sandu|maia-sandu] y [Justin Trudeau|justin-trudeau].`,
      claims: 'emmanuel-macron attended; olaf-scholz attended',
    },
    {
      shows: 'a past verb before and behind its subject, and who was in a row',
      published: '2025-01-27',
      text: `${ES} [Macron|emmanuel-macron] se secó una lágrima. Detrás tiritaba [Olaf Scholz|olaf-scholz]. [Alexander Stubb|alexander-stubb] estaba en la tercera fila.`,
      claims: 'emmanuel-macron attended; alexander-stubb attended',
    },
    {
      shows: 'what is done from afar, from another place, on another day or at another time',
      published: '2025-01-27',
      text: `${ES} [Trump|donald-trump] decretó aranceles. [Javier Milei|javier-milei] tarareó un himno desde Olivos. [Netanyahu|benjamin-netanyahu] bostezaba en su juicio. En [2014|2014], [Peres|shimon-peres] plantaba un olivo.`,
      claims: '',
    },
    {
      shows: 'a paragraph that has turned to what happens meanwhile',
      published: '2025-01-27',
      text: `${ES}\n\nMientras tanto, [Keir Starmer|keir-starmer] acarició un perro. [Friedrich Merz|friedrich-merz] meció a un niño.`,
      claims: '',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
