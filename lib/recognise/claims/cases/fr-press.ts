import type { ShortCase } from './short-case.ts';

/** French: what the press says around one parade, before, on and after its day. */
export const frPress = [
  {
    shows: 'among the guests to come',
    published: '2025-05-06',
    text: 'À Moscou, un grand défilé militaire doit marquer le [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\nFigureront parmi les invités [Xi Jinping|xi-jinping] et [Robert Fico|robert-fico].',
    claims: 'xi-jinping expected; robert-fico expected',
  },
  {
    shows: 'guests expected, some of them named',
    published: '2025-05-06',
    text: 'À Moscou, un grand défilé militaire doit marquer le [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\n[Vladimir Poutine|vladimir-putin] attend une trentaine de dirigeants, dont [Xi Jinping|xi-jinping] et [Lula|luiz-inacio-lula-da-silva].',
    claims: 'xi-jinping expected; luiz-inacio-lula-da-silva expected',
  },
  {
    shows: 'the only one, before the name',
    published: '2025-05-06',
    text: "À Moscou, un grand défilé militaire doit marquer le [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\nSeul dirigeant de l'UE à se rendre à Moscou, [Robert Fico|robert-fico] a pris l'avion [mercredi|2025-04-30].",
    claims: 'robert-fico expected',
  },
  {
    shows: 'two verbs with one auxiliary',
    published: '2025-05-06',
    text: 'À Moscou, un grand défilé militaire doit marquer le [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\n[Robert Fico|robert-fico] a bravé les avertissements de Bruxelles et confirmé sa venue.',
    claims: 'robert-fico accepted',
  },
  {
    shows: 'a day between the verb and its place',
    published: '2025-05-06',
    text: "À Moscou, un grand défilé militaire doit marquer le [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\n[Robert Fico|robert-fico] s'envolera [jeudi|2025-05-08] pour Moscou.",
    claims: 'robert-fico expected',
  },
  {
    shows: 'the conditional of what was said',
    published: '2025-05-06',
    text: "À Moscou, un grand défilé militaire doit marquer le [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\n[Aleksandar Vucic|aleksandar-vucic] a assuré qu'il serait à Moscou.",
    claims: 'aleksandar-vucic accepted',
  },
  {
    shows: 'the same, not',
    published: '2025-05-06',
    text: "À Moscou, un grand défilé militaire doit marquer le [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\nL'Élysée a fait savoir qu'[Emmanuel Macron|emmanuel-macron] ne ferait pas le déplacement.",
    claims: 'emmanuel-macron declined',
  },
  {
    shows: 'an idiom of absence',
    published: '2025-05-06',
    text: 'À Moscou, un grand défilé militaire doit marquer le [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\n[Viktor Orban|viktor-orban] brillera par son absence.',
    claims: 'viktor-orban declined',
  },
  {
    shows: 'seats beside the host',
    published: '2025-05-09',
    text: 'À Moscou, un grand défilé militaire a marqué [vendredi|2025-05-09] [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\nAux côtés de [Vladimir Poutine|vladimir-putin] avaient pris place [Xi Jinping|xi-jinping] et [Aleksandar Vucic|aleksandar-vucic].',
    claims: 'xi-jinping attended; aleksandar-vucic attended',
  },
  {
    shows: 'guests received, and where',
    published: '2025-05-09',
    text: 'À Moscou, un grand défilé militaire a marqué [vendredi|2025-05-09] [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\n[Vladimir Poutine|vladimir-putin] a accueilli au Kremlin [Xi Jinping|xi-jinping], [Lula|luiz-inacio-lula-da-silva] et [Nicolas Maduro|nicolas-maduro].',
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended',
  },
  {
    shows: 'presence as a noun',
    published: '2025-05-09',
    text: 'À Moscou, un grand défilé militaire a marqué [vendredi|2025-05-09] [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\nOn notait la présence de [Xi Jinping|xi-jinping] et de [Lula|luiz-inacio-lula-da-silva].',
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended',
  },
  {
    shows: 'there, without the name of the place',
    published: '2025-05-12',
    text: "À Moscou, un grand défilé militaire a marqué le [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\n[Viktor Orban|viktor-orban] n'y était pas.",
    claims: 'viktor-orban absent',
  },
  {
    shows: 'went there',
    published: '2025-05-12',
    text: "À Moscou, un grand défilé militaire a marqué le [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\n[Aleksandar Vucic|aleksandar-vucic] s'y est rendu malgré les mises en garde.",
    claims: 'aleksandar-vucic attended',
  },
  {
    shows: 'a headline without a verb',
    published: '2025-05-06',
    text: 'À Moscou, un grand défilé militaire doit marquer le [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\n[Narendra Modi|narendra-modi] absent du défilé de Moscou',
    claims: 'narendra-modi declined',
  },
  {
    shows: 'the verb left out for the second',
    published: '2025-05-09',
    text: 'À Moscou, un grand défilé militaire a marqué [vendredi|2025-05-09] [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\n[Xi Jinping|xi-jinping] était là, [Lula|luiz-inacio-lula-da-silva] aussi.',
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended',
  },
  {
    shows: 'asked to do something else',
    published: '2025-05-06',
    text: "À Moscou, un grand défilé militaire doit marquer le [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\n[Vladimir Poutine|vladimir-putin] a invité [Xi Jinping|xi-jinping] à s'asseoir.",
    claims: '',
  },
  {
    shows: 'not confirmed',
    published: '2025-05-06',
    text: "À Moscou, un grand défilé militaire doit marquer le [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\nLa présence de [Donald Trump|donald-trump] n'est pas confirmée.",
    claims: '',
  },
  {
    shows: 'would never have gone',
    published: '2025-05-12',
    text: "À Moscou, un grand défilé militaire a marqué le [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\n[Friedrich Merz|friedrich-merz] a déclaré qu'il n'y serait jamais allé.",
    claims: '',
  },
  {
    shows: 'expected elsewhere',
    published: '2025-05-06',
    text: 'À Moscou, un grand défilé militaire doit marquer le [9 mai|moscow-victory-day/2025] le [80e anniversaire|moscow-victory-day/2025] de la victoire.\n\n[Emmanuel Macron|emmanuel-macron] et [Friedrich Merz|friedrich-merz] sont attendus à Kiev.',
    claims: '',
  },
  {
    shows: 'adverbs between the words of a verb',
    published: '2025-11-15',
    text: "Le [sommet du G20|g20/2025] s'ouvre le [22 novembre|g20/2025] à Johannesburg.\n\n[Vladimir Poutine|vladimir-putin] ne fera pas non plus le déplacement. [Donald Trump|donald-trump] a choisi de boycotter la réunion.",
    claims: 'vladimir-putin declined; donald-trump declined',
  },
  {
    shows: 'a plan given up',
    published: '2025-05-07',
    text: "Le défilé du [9 mai|moscow-victory-day/2025] aura lieu à Moscou.\n\n[Narendra Modi|narendra-modi], qui était initialement attendu à Moscou, n'est finalement pas présent.",
    claims: 'narendra-modi declined',
  },
  {
    shows: 'in the presence of leaders, some of them named',
    published: '2010-05-06',
    text: "Le défilé du [9 mai|moscow-victory-day/2010] se déroulera en présence de plus de 40 chefs d'Etat étrangers, entre autres du président chinois [Hu Jintao|hu-jintao] et de la chancelière [Angela Merkel|angela-merkel].",
    claims: 'hu-jintao expected; angela-merkel expected',
  },
  {
    shows: 'besides two, one more',
    published: '2025-05-07',
    text: 'Le défilé du [9 mai|moscow-victory-day/2025] aura lieu à Moscou.\n\nOutre [Alexandre Loukachenko|alexander-lukashenko] et [Robert Fico|robert-fico], [Aleksandar Vucic|aleksandar-vucic] fera le déplacement.',
    claims: 'alexander-lukashenko expected; robert-fico expected; aleksandar-vucic expected',
  },
  {
    shows: 'offices by the adjectives of several countries',
    published: '2025-05-07',
    text: 'Le défilé du [9 mai|moscow-victory-day/2025] aura lieu à Moscou.\n\nLes présidents arménien et azerbaïdjanais feront le déplacement.',
    claims: 'AM expected; AZ expected',
  },
  {
    shows: 'a capital without its accent',
    published: '2025-05-07',
    text: "Le défilé du [9 mai|moscow-victory-day/2025] aura lieu à Moscou.\n\nLes dirigeants du Vietnam, de l'Egypte et de l'Ethiopie participent également.",
    claims: 'VN expected; EG expected; ET expected',
  },
  {
    shows: 'a place that is sat down at',
    published: '2025-05-09',
    text: 'À Moscou, pour le défilé du [9 mai|moscow-victory-day/2025], ont pris place [Xi Jinping|xi-jinping] et [Lula|luiz-inacio-lula-da-silva].',
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended',
  },
  {
    shows: 'a continent by those who come from it',
    published: '2025-05-07',
    text: "Le défilé du [9 mai|moscow-victory-day/2025] aura lieu à Moscou.\n\nL'Amérique latine sera représentée par [Nicolas Maduro|nicolas-maduro].",
    claims: 'nicolas-maduro expected',
  },
  {
    shows: 'a remark on the last of a list: what was said of another edition, who is replaced',
    published: '2025-11-22',
    text: 'Le [sommet du G20|g20/2025] s’est ouvert. [Narendra Modi|narendra-modi] et [Lula|luiz-inacio-lula-da-silva], qui avait présidé le [sommet de Rio|g20/2024] l’[an dernier|2024], figuraient au premier rang. [Alexander Stubb|alexander-stubb] participait pour la première fois. Manquent à l’appel [Erdogan|recep-tayyip-erdogan] et [Christian Stocker|christian-stocker], remplacé par sa ministre.',
    claims:
      'narendra-modi attended; luiz-inacio-lula-da-silva attended; luiz-inacio-lula-da-silva host g20/2024; alexander-stubb attended; recep-tayyip-erdogan absent; christian-stocker absent; christian-stocker represented',
  },
  {
    shows: 'who is seen there, who has whom for a neighbour, who sits between whom',
    published: '2025-04-26',
    text: '[Obsèques du pape François|papal-funeral/2025] à Rome. Au premier rang : [Sergio Mattarella|sergio-mattarella], [Javier Milei|javier-milei]. [Emmanuel Macron|emmanuel-macron] avait pour voisin le roi [Felipe VI|felipe-vi]. Derrière eux, on reconnaît [Viktor Orban|viktor-orban], assis entre [Alar Karis|alar-karis] et [Alexander Stubb|alexander-stubb]. L’invité d’honneur était [Donald Trump|donald-trump].',
    claims:
      'sergio-mattarella attended; javier-milei attended; emmanuel-macron attended; felipe-vi attended; viktor-orban attended; alar-karis attended; alexander-stubb attended; donald-trump attended',
  },
  {
    shows: 'a trip of the next day, an idea of a trip, who stands before a verb of inviting',
    published: '2015-05-10',
    text: 'Le [défilé|moscow-victory-day/2015] de Moscou. [Angela Merkel|angela-merkel] a choisi de venir le lendemain. [Alexis Tsipras|alexis-tsipras] avait un temps songé à venir. Le roi [Willem-Alexander|willem-alexander-of-the-netherlands] avait convié les chefs d’État à dîner.',
    claims: '',
  },
  {
    shows: 'more words of those who do not come',
    published: '2025-05-08',
    text: 'Le [défilé du 9 mai|moscow-victory-day/2025] approche. [Narendra Modi|narendra-modi], lui, a renoncé. [Emmanuel Macron|emmanuel-macron] n’avait pas l’intention de s’y rendre. Les États-Unis n’y enverront personne. [Fico|robert-fico] et [Vucic|aleksandar-vucic] sont attendus, de même que [Lula|luiz-inacio-lula-da-silva]. New Delhi a démenti que [Droupadi Murmu|droupadi-murmu] ait donné son accord.',
    claims:
      'narendra-modi declined; emmanuel-macron declined; US declined; robert-fico expected; aleksandar-vucic expected; luiz-inacio-lula-da-silva expected; droupadi-murmu not accepted',
  },
  {
    shows: 'a list of those present behind a title that names a pope',
    published: '2025-05-18',
    text: '[Messe d’inauguration|papal-inauguration/2025] de [Léon XIV|pope-leo-xiv] : la liste des présents\nItalie : [Sergio Mattarella|sergio-mattarella]\nCanada : [Mark Carney|mark-carney]\nAbsents : [Emmanuel Macron|emmanuel-macron]',
    claims: 'sergio-mattarella attended; mark-carney attended; emmanuel-macron absent',
  },
] as const satisfies readonly ShortCase[];
