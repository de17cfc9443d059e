import type { ShortCase } from './short-case.ts';

/** What French says without the verbs for coming and staying away. */
export const frIdioms: readonly ShortCase[] = [
  {
    shows: 'an invitation by nouns, and who is not welcome',
    published: '2025-05-04',
    text: "Le [9 mai|moscow-victory-day/2025], la Russie célèbre la victoire à Moscou par un défilé. L'invitation faite à [Emmanuel Macron|emmanuel-macron] est restée sans réponse. [Friedrich Merz|friedrich-merz] n'est pas le bienvenu à Moscou. Moscou n'a pas jugé bon d'inviter [Keir Starmer|keir-starmer].",
    claims: 'emmanuel-macron invited; friedrich-merz not invited; keir-starmer not invited',
  },
  {
    shows: 'a yes by idioms, and by the own capital',
    published: '2025-05-04',
    text: "Le [9 mai|moscow-victory-day/2025], la Russie célèbre la victoire à Moscou par un défilé. [Robert Fico|robert-fico] a dit oui. [Aleksandar Vucic|aleksandar-vucic] a répondu favorablement à l'invitation. Astana a confirmé la participation de [Kassym-Jomart Tokaïev|kassym-jomart-tokayev]. [Nicolas Maduro|nicolas-maduro] a promis à [Poutine|vladimir-putin] de venir.",
    claims: 'robert-fico accepted; aleksandar-vucic accepted; kassym-jomart-tokayev accepted; nicolas-maduro accepted',
  },
  {
    shows: 'a no by idioms',
    published: '2025-05-04',
    text: "Le [9 mai|moscow-victory-day/2025], la Russie célèbre la victoire à Moscou par un défilé. [Narendra Modi|narendra-modi] a posé un lapin à [Poutine|vladimir-putin]. [Poutine|vladimir-putin] devra se passer d'[Ilham Aliev|ilham-aliyev]. [Viktor Orban|viktor-orban] a préféré rester à Budapest. [Lula da Silva|luiz-inacio-lula-da-silva] snobe le défilé. [Xi Jinping|xi-jinping] a fait savoir qu'il ne pourrait pas venir.",
    claims:
      'narendra-modi declined; ilham-aliyev declined; viktor-orban declined; luiz-inacio-lula-da-silva declined; xi-jinping declined',
  },
  {
    shows: 'what others warn of is no journey',
    published: '2025-05-04',
    text: "Le [9 mai|moscow-victory-day/2025], la Russie célèbre la victoire à Moscou par un défilé. [Kaja Kallas|kaja-kallas] a mis en garde [Robert Fico|robert-fico] contre un voyage à Moscou. [Fico|robert-fico] ne devrait pas aller à Moscou, estime l'opposition.",
    claims: '',
  },
  {
    shows: 'a presence after the day has been',
    published: '2025-05-10',
    text: "Le [9 mai|moscow-victory-day/2025], la Russie a célébré la victoire à Moscou par un défilé. La présence de [Xi Jinping|xi-jinping] sur la place Rouge était un signal. [Robert Fico|robert-fico] n'a pas raté le rendez-vous. [Aleksandar Vucic|aleksandar-vucic] s'est rendu sur la place Rouge. Aux côtés de [Poutine|vladimir-putin] : [Lula da Silva|luiz-inacio-lula-da-silva].",
    claims: 'xi-jinping attended; robert-fico attended; aleksandar-vucic attended; luiz-inacio-lula-da-silva attended',
  },
  {
    shows: 'who was looked for in vain',
    published: '2025-05-10',
    text: "Le [9 mai|moscow-victory-day/2025], la Russie a célébré la victoire à Moscou par un défilé. On a cherché en vain [Narendra Modi|narendra-modi] dans la tribune. [Donald Trump|donald-trump] n'était pas à Moscou. [Viktor Orban|viktor-orban] était resté à Budapest. Grand absent : [Kim Jong-un|kim-jong-un].",
    claims: 'narendra-modi absent; donald-trump absent; viktor-orban absent; kim-jong-un absent',
  },
  {
    shows: 'a presence that is open, and an invitation that nobody answered',
    published: '2025-05-04',
    text: "Le [9 mai|moscow-victory-day/2025], la Russie célèbre la victoire à Moscou par un défilé. La participation de [Robert Fico|robert-fico] dépend de sa santé. La venue de [Narendra Modi|narendra-modi] est incertaine. L'invitation adressée à [Emmanuel Macron|emmanuel-macron] n'a pas été acceptée. La venue de [Xi Jinping|xi-jinping] est annoncée.",
    claims: 'emmanuel-macron invited; xi-jinping expected',
  },
  {
    shows: 'the only one to do it, in a remark',
    published: '2025-05-08',
    text: "Le [9 mai|moscow-victory-day/2025], la Russie célèbre la victoire à Moscou par un défilé. [Robert Fico|robert-fico], seul dirigeant de l'UE à participer au défilé, contournera les pays baltes. [Viktor Orban|viktor-orban], unique dirigeant à avoir refusé l'invitation, s'explique.",
    claims: 'robert-fico expected; viktor-orban declined',
  },
  {
    shows: 'doubt behind the verb',
    published: '2025-05-08',
    text: 'Le [9 mai|moscow-victory-day/2025], la Russie célèbre la victoire à Moscou par un défilé. [Emmanuel Macron|emmanuel-macron] viendra peut-être. [Lula da Silva|luiz-inacio-lula-da-silva] ira probablement à Moscou. [Xi Jinping|xi-jinping] assistera sans doute au défilé.',
    claims: '',
  },
  {
    shows: 'has never been asked, has just landed',
    published: '2025-05-08',
    text: "Le [9 mai|moscow-victory-day/2025], la Russie célèbre la victoire à Moscou par un défilé. [Viktor Orban|viktor-orban] assure n'avoir jamais été convié. Le Kremlin dément avoir invité [Donald Trump|donald-trump]. [Xi Jinping|xi-jinping] est arrivé [mercredi|2025-05-07]. [Nicolas Maduro|nicolas-maduro] est déjà sur place.",
    claims: 'viktor-orban not invited; donald-trump not invited; xi-jinping expected; nicolas-maduro expected',
  },
  {
    shows: 'a row without a verb behind a place',
    published: '2025-05-09',
    text: 'Le [9 mai|moscow-victory-day/2025], la Russie a célébré la victoire à Moscou par un défilé. Derrière eux, [Alexandre Loukachenko|alexander-lukashenko], [Mahmoud Abbas|mahmoud-abbas] et [Nicolas Maduro|nicolas-maduro]. [Robert Fico|robert-fico], seul dirigeant européen sur la place Rouge, a applaudi.',
    claims: 'alexander-lukashenko attended; mahmoud-abbas attended; nicolas-maduro attended; robert-fico attended',
  },
  {
    shows: 'courtesies without a verb, and in the present',
    published: '2025-05-10',
    text: 'Le [9 mai|moscow-victory-day/2025], la Russie a célébré la victoire à Moscou par un défilé. Longue accolade avec [Xi Jinping|xi-jinping], poignée de main plus brève pour [Aleksandar Vucic|aleksandar-vucic]. [Nicolas Maduro|nicolas-maduro] filme avec son téléphone. [Alexandre Loukachenko|alexander-lukashenko] plaisante.',
    claims: 'xi-jinping attended; aleksandar-vucic attended; nicolas-maduro attended; alexander-lukashenko attended',
  },
];
