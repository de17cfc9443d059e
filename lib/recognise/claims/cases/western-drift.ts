import type { ShortCase } from './short-case.ts';

/** What reads like somebody's presence and is told of other times, of a screen, or of another than the nearest name. */
export const westernDrift = {
  de: [
    {
      shows: 'who used to come has not come',
      published: '2024-05-10',
      text: 'Am [9. Mai|moscow-victory-day/2024] war Parade in Moskau. [Gerhard Schröder|gerhard-schroder], der früher gern nach Moskau gekommen war, fehlte. [Aleksandar Vučić|aleksandar-vucic], der die Parade mehrfach besucht hatte, blieb zu Hause. [Lukaschenko|alexander-lukashenko] kam zur Parade und reiste früher ab.',
      claims: 'gerhard-schroder absent; aleksandar-vucic absent; alexander-lukashenko attended',
    },
    {
      shows: 'who has seen a parade may have seen it on a screen',
      published: '2025-05-09',
      text: 'Am [9. Mai|moscow-victory-day/2025] war Parade in Moskau. [Friedrich Merz|friedrich-merz] hat sich die Parade angesehen. [Keir Starmer|keir-starmer] verfolgte die Parade aus London. [Robert Fico|robert-fico] sah sich die Parade von der Tribüne aus an. [Xi Jinping|xi-jinping] verfolgte die Parade.',
      claims: 'robert-fico attended; xi-jinping attended',
    },
    {
      shows: 'lists whose heading says whose list it is, and whoever is not there before the name',
      published: '2025-05-17',
      text: 'Zur [Amtseinführung|papal-inauguration/2025] des Papstes werden Gäste erwartet. Nicht dabei ist [Javier Milei|javier-milei].\n\nAuf der Liste des Vatikans stehen außerdem:\n– [Sergio Mattarella|sergio-mattarella] und [Giorgia Meloni|giorgia-meloni]\n– König [Felipe VI.|felipe-vi]',
      claims: 'javier-milei declined; sergio-mattarella expected; giorgia-meloni expected; felipe-vi expected',
    },
  ],
  fr: [
    {
      shows: 'what the last lines name, and nothing before, is what only they are about',
      published: '2022-09-19',
      text: "Zurich – Une vingtaine d'invités se sont retrouvés lundi au jubilé de l'Exposition nationale. Le président [Emmanuel Macron|emmanuel-macron] est venu avec son épouse. Le chef de l'Etat chinois [Xi Jinping|xi-jinping] a envoyé son vice-président. La [Russie|RU] n'avait pas été conviée. Le président turc [Recep Tayyip Erdogan|recep-tayyip-erdogan] a annulé sa venue au dernier moment et dépêché son ministre. Il y avait du fromage et de la musique pour tous, puis un feu d'artifice au-dessus du lac, qui a coûté selon les organisateurs près d'un million de francs.\n\nLa foule s'est dispersée vers minuit, sous la pluie, et les derniers trains étaient bondés.\n\n[Olaf Scholz|olaf-scholz] participera mardi à l'[Assemblée générale|un-general-assembly/2022] à New York.",
      claims: 'olaf-scholz expected',
    },
    {
      shows: 'the one named last',
      published: '2025-05-05',
      text: 'Le [9 mai|moscow-victory-day/2025], Moscou reçoit. Invité, [Xi Jinping|xi-jinping] a accepté. [Ilham Aliev|ilham-aliyev] et [Narendra Modi|narendra-modi] ne viendront pas ; ce dernier sera représenté par son ministre.',
      claims: 'xi-jinping accepted; ilham-aliyev declined; narendra-modi declined; narendra-modi represented',
    },
    {
      shows: 'who watches from home, and who from the stand',
      published: '2025-05-09',
      text: 'Le [9 mai|moscow-victory-day/2025], Moscou reçoit. [Donald Trump|donald-trump] a regardé le défilé. [Emmanuel Macron|emmanuel-macron] a suivi le défilé depuis l’Élysée. [Robert Fico|robert-fico] a regardé le défilé depuis la tribune.',
      claims: 'robert-fico attended',
    },
  ],
  es: [
    {
      shows: 'a dateline is nobody who speaks',
      published: '2022-06-07',
      text: 'MÉXICO.- El presidente [Andrés Manuel López Obrador|andres-manuel-lopez-obrador] confirmó que no acudirá a la [Cumbre de las Américas|summit-of-the-americas/2022].',
      claims: 'andres-manuel-lopez-obrador declined',
    },
    {
      shows: 'other times, and a stay at home that was chosen',
      published: '2025-05-10',
      text: 'El [9 de mayo|moscow-victory-day/2025] hubo desfile en la Plaza Roja. [Aleksandar Vučić|aleksandar-vucic], que había asistido a menudo al desfile, no acudió. [Viktor Orbán|viktor-orban] prefirió quedarse en Budapest. [Donald Trump|donald-trump] vio el desfile. [Luis Arce|luis-arce] había anunciado que no asistiría. [Robert Fico|robert-fico] se sentó entre [Xi Jinping|xi-jinping] y [Lula|luiz-inacio-lula-da-silva].',
      claims:
        'aleksandar-vucic absent; viktor-orban declined; luis-arce declined; robert-fico attended; xi-jinping attended; luiz-inacio-lula-da-silva attended',
    },
  ],
  pt: [
    {
      shows: 'a seat of former days, and one that is somebody’s own',
      published: '2025-05-09',
      text: 'O desfile de [9 de maio|moscow-victory-day/2025] em Moscovo juntou vinte líderes. Na tribuna onde em tempos se sentou [Angela Merkel|angela-merkel], [Lula|luiz-inacio-lula-da-silva] aplaudiu. [Putin|vladimir-putin] recebeu [Xi Jinping|xi-jinping]. No seu lugar habitual estava [Robert Fico|robert-fico].',
      claims: 'luiz-inacio-lula-da-silva attended; xi-jinping attended',
    },
  ],
  ro: [
    {
      shows: 'who stayed away ends a list of those who came',
      published: '2010-05-09',
      text: 'Pe [9 mai|moscow-victory-day/2010] a fost paradă la Moscova. Liderii au venit separați: [Valdis Zatlers|valdis-zatlers] cu avionul, [Toomas Hendrik Ilves|toomas-hendrik-ilves] cu trenul, în timp ce [Dalia Grybauskaite|dalia-grybauskaite] a rămas la Vilnius.',
      claims: 'valdis-zatlers attended; toomas-hendrik-ilves attended',
    },
    {
      shows: 'plans called off at the last moment; who used to come',
      published: '2025-05-09',
      text: 'Pe [9 mai|moscow-victory-day/2025] a fost paradă la Moscova. [Ilham Aliev|ilham-aliyev] și-a anulat în ultimul moment participarea. [Viktor Orban|viktor-orban], care venise adesea la paradă, a lipsit. [Donald Trump|donald-trump] a văzut parada.',
      claims: 'ilham-aliyev declined; viktor-orban absent',
    },
  ],
} as const satisfies Readonly<Record<string, readonly ShortCase[]>>;
