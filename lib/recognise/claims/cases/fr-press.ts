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
] as const satisfies readonly ShortCase[];
