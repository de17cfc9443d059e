import type { OccasionCase } from './notation.ts';

/** French. */
export const FR_CASES: readonly OccasionCase[] = [
  {
    published: '2025-05-09',
    title: 'Poutine parade avec Xi Jinping',
    text: `Vladimir Poutine a célébré vendredi sur la place Rouge le [[80e anniversaire|moscow/2025]] de la victoire sur l'Allemagne nazie, entouré d'une vingtaine de dirigeants étrangers.

Le [[Jour de la Victoire|moscow/2025]] est la fête la plus importante du pays. Le Slovaque Robert Fico était le seul dirigeant de l'UE.`,
  },
  {
    published: '2025-05-08',
    title: 'Le 8 mai commémoré à Paris',
    text: `Emmanuel Macron a présidé jeudi, sous l'Arc de Triomphe, la cérémonie du 80e anniversaire de la victoire du 8 mai 1945. L'ambassadeur de Russie n'était pas invité.

La fête de la Victoire est fériée en France depuis 1981.`,
  },
  {
    published: '2025-05-09',
    title: "Journée de l'Europe",
    text: `Le 9 mai, l'Union européenne célèbre la Journée de l'Europe, en mémoire de la déclaration Schuman. À Strasbourg, le Parlement ouvre ses portes.`,
  },
  {
    published: '2025-05-04',
    title: 'Moscou attend ses invités',
    text: `Une vingtaine de chefs d'État sont attendus à Moscou pour le défilé du [[9 mai|moscow/2025]]. Le président serbe Aleksandar Vucic, souffrant, devrait finalement faire le déplacement.

L'an dernier, Miguel Díaz-Canel y avait représenté l'Amérique latine.`,
  },
  {
    published: '2025-09-03',
    title: 'A Pékin, Xi défie Trump',
    text: `La Chine a organisé mercredi un défilé militaire géant à Pékin pour les [[80 ans|beijing/2025]] de la capitulation du Japon. Kim Jong-un et Vladimir Poutine étaient aux côtés de Xi Jinping.

Lors du [[défilé de 2015|beijing/2015]], la France avait envoyé son ministre des affaires étrangères.`,
  },
  {
    published: '2015-05-07',
    title: 'Hollande absent à Moscou',
    text: `François Hollande ne se rendra pas samedi à Moscou pour le [[70e anniversaire|moscow/2015]] de la fin de la Seconde Guerre mondiale. Laurent Fabius assistera aux cérémonies, mais pas au défilé.`,
  },
  {
    published: '2025-09-02',
    title: 'Ligue 1: le programme',
    text: `Les Bleus se retrouvent le 3 septembre à Clairefontaine avant le match contre l'Ukraine. La France jouera ensuite contre l'Islande.`,
  },
  {
    published: '2022-05-09',
    title: 'Un 9 mai sans invités',
    text: `Aucun dirigeant étranger n'a assisté lundi au [[défilé de la Victoire|moscow/2022]] à Moscou. Dans son discours, Vladimir Poutine a accusé l'Otan.

A Kiev, Volodymyr Zelensky a promis que l'Ukraine fêterait bientôt deux victoires.`,
  },
  {
    published: '2025-05-05',
    title: 'La météo de la semaine',
    text: `Retour du soleil vendredi 9 mai sur la moitié nord, averses au sud. Il fera 20 degrés à Paris.`,
  },
  {
    published: '2025-05-08',
    title: 'Xi Jinping est arrivé en Russie',
    text: `Le président chinois est arrivé mercredi soir à Moscou pour une visite de quatre jours. Il sera l'invité d'honneur, vendredi, des commémorations du [[9 mai|moscow/2025]], auxquelles participeront aussi le Brésilien Lula et le Vénézuélien Maduro.

Kiev a appelé les armées étrangères à ne pas défiler. L'Azerbaïdjanais Ilham Aliev s'est décommandé à la dernière minute.`,
  },
  {
    published: '2010-05-09',
    title: "L'Otan sur la place Rouge",
    text: `Des soldats français de l'escadron Normandie-Niemen ont défilé dimanche à Moscou pour le [[65e anniversaire|moscow/2010]] de la victoire de 1945. Nicolas Sarkozy, retenu par la crise grecque, avait annulé son déplacement la veille.

Angela Merkel, elle, était dans la tribune.`,
  },
  {
    published: '2025-09-01',
    title: 'Fico et Vucic, les deux Européens de Xi',
    text: `Ils seront deux, mercredi, à représenter le Vieux Continent au défilé de Pékin : le premier ministre slovaque et le président serbe. L'un et l'autre s'étaient déjà affichés à Moscou le [[9 mai|moscow/2025]].

Pékin célèbre la fin de la « guerre de résistance contre l'agression japonaise ». Emmanuel Macron n'a pas été convié, selon l'Elysée.`,
  },
  {
    published: '2020-06-24',
    title: 'Un défilé en pleine pandémie',
    text: `Reportée de six semaines, la [[parade de la Victoire|moscow/2020]] a eu lieu mercredi sur la place Rouge. Emmanuel Macron, attendu à l'origine le [[9 mai|moscow/2020]], n'a pas fait le voyage. Le président kirghiz, lui, a dû rester à l'hôtel.`,
  },
  {
    published: '2025-05-09',
    title: 'Cannes, jour J moins 4',
    text: `Le 78e Festival s'ouvre le 13 mai. Le 9 mai au soir, les ouvriers posaient encore le tapis rouge. Le film d'ouverture sera projeté dans 500 salles.`,
  },
  {
    published: '2025-05-08',
    title: 'Macron sur les Champs-Elysées',
    text: `Quatre-vingts ans jour pour jour après la capitulation allemande, le chef de l'Etat a remonté les Champs-Elysées. Il a mis en garde contre Moscou : « La Russie réécrit l'histoire. »`,
  },
  {
    published: '2025-07-14',
    title: '14-Juillet',
    text: `Le défilé du 14-Juillet a réuni 7 000 hommes sur les Champs-Elysées. L'an dernier, le défilé avait eu lieu avenue Foch. La menace russe était dans tous les esprits.`,
  },
  {
    published: '2025-05-09',
    title: 'Traité de Nancy',
    text: `Emmanuel Macron et Donald Tusk ont signé vendredi 9 mai à Nancy un traité d'amitié. Au même moment, Xi Jinping était à Moscou.`,
  },
  {
    published: '2024-05-06',
    title: 'Xi à Paris',
    text: `Le président chinois est reçu à l'Elysée. Il ira le 9 mai à Budapest. La Russie sera au menu.`,
  },
  {
    published: '2023-05-09',
    title: 'Sept alliés autour de Poutine',
    text: `Ils sont finalement venus. Les présidents du Kazakhstan, du Kirghizstan, de l'Ouzbékistan, du Tadjikistan, du Turkménistan et de la Biélorussie ainsi que le premier ministre arménien ont pris place mardi sur la place Rouge. Le Kremlin avait pourtant assuré qu'aucune invitation n'avait été lancée pour le [[78e anniversaire|moscow/2023]] de la victoire sur le nazisme.

A Bruxelles, la présidente de la Commission était à Kiev pour la Journée de l'Europe.`,
  },
  {
    published: '2025-08-26',
    title: 'Modi à Tianjin',
    text: `Le premier ministre indien assistera au sommet de l'OCS mais pas au défilé militaire du [[3 septembre|beijing/2025]] à Pékin, selon son entourage. Narendra Modi s'était déjà fait représenter à Moscou pour le [[Jour de la Victoire|moscow/2025]].`,
  },
  {
    published: '2014-05-09',
    title: 'Poutine en Crimée',
    text: `Après avoir présidé le [[défilé de la Victoire|moscow/2014]] à Moscou, Vladimir Poutine s'est rendu vendredi à Sébastopol. L'Otan a dénoncé une visite "déplacée". A Marioupol, les affrontements du 9 mai ont fait sept morts.`,
  },
  {
    published: '2025-09-04',
    text: `Fico était à Moscou pour le défilé du [[9 mai 2025|moscow/2025]], [[jour de la Victoire|moscow/2025]]. Le [[9 mai|moscow/2026]] prochain, il y sera encore, au défilé.`,
  },
];
