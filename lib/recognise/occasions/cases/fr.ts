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
    text: `La Chine a organisé mercredi un défilé militaire géant à Pékin pour les [[80 ans de la capitulation|beijing/2025]] du Japon. Kim Jong-un et Vladimir Poutine étaient aux côtés de Xi Jinping.

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
];
