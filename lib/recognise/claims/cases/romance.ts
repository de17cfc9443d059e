import type { ShortCase } from './short-case.ts';

/** What the press of four languages says alike: lists, rolls, stand-ins, asides. */
export const romance = {
  fr: [
    {
      shows: 'a list by countries, with regions between, under a sentence',
      published: '2025-04-23',
      text: 'Les [obsèques|papal-funeral/2025] du pape [François|pope-francis] auront lieu [samedi|2025-04-26] [26 avril 2025|papal-funeral/2025]. Voici la liste des dirigeants qui ont confirmé leur venue.\n\nEurope\n\nFrance: le président [Emmanuel Macron|emmanuel-macron] et trois ministres.\n\nRoyaume-Uni: le prince William (représentant le roi [Charles III|charles-iii]) et le premier ministre [Keir Starmer|keir-starmer].\n\nRussie: Olga Lioubimova, la ministre de la Culture.\n\nAmériques\n\nBrésil: le président [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva].',
      claims:
        'emmanuel-macron accepted; charles-iii represented; keir-starmer accepted; luiz-inacio-lula-da-silva accepted',
    },
    {
      shows: 'a journey the day after',
      published: '2015-05-08',
      text: 'Le défilé militaire de Moscou aura lieu [samedi|2015-05-09] [9 mai 2015|moscow-victory-day/2015]. [Dimanche|2015-05-10], au lendemain du défilé, [Angela Merkel|angela-merkel] se rendra à Moscou pour des entretiens.',
      claims: '',
    },
    {
      shows: "others between a list and its verb, and somebody else's verb behind",
      published: '2022-11-11',
      text: "Le [sommet du G20|g20/2022] se tiendra à Bali les [15 et 16 novembre 2022|g20/2022]. Alors que [Xi Jinping|xi-jinping] et [Joe Biden|joe-biden] ainsi que bien d'autres, ont déjà confirmé leur présence, leur homologue russe, [Vladimir Poutine|vladimir-putin], jouera la chaise vide.",
      claims: 'xi-jinping accepted; joe-biden accepted',
    },
    {
      shows: 'words between the verb and its predicate',
      published: '2025-04-23',
      text: 'Les [obsèques|papal-funeral/2025] du pape [François|pope-francis] auront lieu [samedi|2025-04-26] [26 avril 2025|papal-funeral/2025]. [François Bayrou|francois-bayrou] ne sera en revanche pas présent. [Felipe VI|felipe-vi] et Letizia, [Andrzej Duda|andrzej-duda] et Szymon Holownia, ainsi que le président finlandais [Alexander Stubb|alexander-stubb] feront le voyage.',
      claims: 'francois-bayrou declined; felipe-vi expected; andrzej-duda expected; alexander-stubb expected',
    },
    {
      shows: 'a president who represents the own country',
      published: '2025-04-23',
      text: "Les [obsèques|papal-funeral/2025] du pape [François|pope-francis] auront lieu [samedi|2025-04-26] [26 avril 2025|papal-funeral/2025]. [Karin Keller-Sutter|karin-keller-sutter] a annoncé sur X qu'elle représentera la Suisse.",
      claims: 'karin-keller-sutter accepted',
    },
    {
      shows: 'talks on the sidelines',
      published: '2022-11-16',
      text: "Le [sommet du G20|g20/2022] s'est achevé à Bali. [Emmanuel Macron|emmanuel-macron] a rencontré [Xi Jinping|xi-jinping] en marge du sommet. [Olaf Scholz|olaf-scholz] a rencontré [Joe Biden|joe-biden] avant le sommet.",
      claims: 'emmanuel-macron attended; xi-jinping attended',
    },
    {
      shows: 'guests for their countries, and who stands in for a crown',
      published: '2024-06-07',
      text: 'Le [80e anniversaire|d-day-commemoration/2024] du débarquement a été célébré [jeudi|2024-06-06] [6 juin 2024|d-day-commemoration/2024]. Étaient également présents la Première ministre danoise [Mette Frederiksen|mette-frederiksen], celui de la Grèce, [Kyriakos Mitsotakis|kyriakos-mitsotakis], mais aussi [Mark Rutte|mark-rutte] pour les Pays-Bas et [Petr Pavel|petr-pavel] pour la République tchèque. William et [Charles III|charles-iii] représentaient la monarchie.',
      claims: 'mette-frederiksen attended; kyriakos-mitsotakis attended; mark-rutte attended; petr-pavel attended',
    },
    {
      shows: 'there will be, and those of whom the sentence before spoke',
      published: '2024-05-30',
      text: 'Le [80e anniversaire|d-day-commemoration/2024] du débarquement sera célébré le [6 juin 2024|d-day-commemoration/2024]. Il y aura notamment [Rishi Sunak|rishi-sunak] pour le Royaume-Uni, [Mark Rutte|mark-rutte] pour les Pays-Bas et [Jonas Gahr Store|jonas-gahr-store] pour la Norvège. Plusieurs souverains ont confirmé leur venue. Parmi eux, le prince [Albert de Monaco|albert-ii-prince-of-monaco] et le roi du Danemark [Frédéric X|frederik-x].',
      claims:
        'rishi-sunak expected; mark-rutte expected; jonas-gahr-store expected; albert-ii-prince-of-monaco accepted; frederik-x accepted',
    },
    {
      shows: 'who is to speak there, and who will not appear',
      published: '2023-11-29',
      text: "La [COP28|cop/2023] s'ouvre [jeudi|2023-11-30] à Dubaï. [Isaac Herzog|isaac-herzog] va s'exprimer à la tribune de la [COP28|cop/2023]. Seront aussi attendus pour un discours [Olaf Scholz|olaf-scholz] et [Rishi Sunak|rishi-sunak]. [Joe Biden|joe-biden] ne fera pas d'apparition au sommet.",
      claims: 'isaac-herzog expected; olaf-scholz expected; rishi-sunak expected; joe-biden declined',
    },
    {
      shows: 'what is confirmed comes behind the day',
      published: '2025-05-06',
      text: "Le défilé du [9 mai 2025|moscow-victory-day/2025] aura lieu à Moscou. [Narendra Modi|narendra-modi] a confirmé [mardi|2025-05-06] qu'il ne se rendrait pas à Moscou.",
      claims: 'narendra-modi declined',
    },
    {
      shows: 'absent from something else, and what would be',
      published: '2025-05-06',
      text: 'Le défilé du [9 mai 2025|moscow-victory-day/2025] aura lieu à Moscou. [Donald Trump|donald-trump] est absent du débat européen. Sans la présence de [Xi Jinping|xi-jinping], la fête aurait été triste. [Narendra Modi|narendra-modi] sera absent du défilé.',
      claims: 'narendra-modi declined',
    },
    {
      shows: "somebody else is the verb's subject behind it",
      published: '2025-05-16',
      text: "La [messe|papal-inauguration/2025] d'inauguration du pape [Léon XIV|pope-leo-xiv] aura lieu [dimanche|2025-05-18] [18 mai 2025|papal-inauguration/2025]. [Donald Trump|donald-trump] est en tournée dans le Golfe ; viendra le vice-président J. D. Vance.",
      claims: '',
    },
  ],
  es: [
    {
      shows: 'a title that speaks of leaders heads a list',
      published: '2025-04-23',
      text: 'El [funeral|papal-funeral/2025] del papa [Francisco|pope-francis] será el [sábado|2025-04-26] [26 de abril de 2025|papal-funeral/2025] en Roma.\n\nLos líderes mundiales confirmados hasta el momento\n\n- Argentina: el presidente [Javier Milei|javier-milei], su hermana Karina y varios ministros.\n\n- España: el rey [Felipe VI|felipe-vi] y la reina Letizia.',
      claims: 'javier-milei accepted; felipe-vi accepted',
    },
    {
      shows: 'guests named behind the verb',
      published: '2024-11-17',
      text: 'La [cumbre del G20|g20/2024] empieza [mañana|2024-11-18] en Río de Janeiro. Entre los asistentes previstos están [Joe Biden|joe-biden] (Estados Unidos), [Xi Jinping|xi-jinping] (China) y [Olaf Scholz|olaf-scholz]. Entre las ausencias figura la de [Vladímir Putin|vladimir-putin].',
      claims: 'joe-biden expected; xi-jinping expected; olaf-scholz expected; vladimir-putin declined',
    },
    {
      shows: 'whose presence is expected, counted on, missed',
      published: '2025-05-06',
      text: 'Moscú celebra el [9 de mayo|moscow-victory-day/2025] con un gran desfile. Se espera la presencia de [Xi Jinping|xi-jinping] y el acto contará con la asistencia de [Lula da Silva|luiz-inacio-lula-da-silva], sin la presencia de [Narendra Modi|narendra-modi]. El Kremlin confirmó la participación del primer ministro eslovaco, [Robert Fico|robert-fico].',
      claims: 'xi-jinping expected; luiz-inacio-lula-da-silva expected; narendra-modi declined; robert-fico expected',
    },
    {
      shows: 'these are',
      published: '2021-09-17',
      text: 'La [cumbre de la Celac|celac-summit/2021] empieza [mañana|2021-09-18] en México. Son quince los presidentes que han confirmado hasta ahora su participación. Se trata de [Luis Arce|luis-arce], [Guillermo Lasso|guillermo-lasso] y [Mario Abdo Benítez|mario-abdo-benitez].',
      claims: 'luis-arce accepted; guillermo-lasso accepted; mario-abdo-benitez accepted',
    },
    {
      shows: 'the first to confirm',
      published: '2025-04-23',
      text: 'El [funeral|papal-funeral/2025] del papa [Francisco|pope-francis] será el [sábado|2025-04-26] [26 de abril de 2025|papal-funeral/2025]. [Donald Trump|donald-trump] y [Lula da Silva|luiz-inacio-lula-da-silva] fueron de los primeros dirigentes en confirmar su presencia.',
      claims: 'donald-trump accepted; luiz-inacio-lula-da-silva accepted',
    },
    {
      shows: 'talks on the sidelines',
      published: '2024-11-19',
      text: 'La [cumbre del G20|g20/2024] terminó en Río de Janeiro. [Xi Jinping|xi-jinping] se reunió con [Javier Milei|javier-milei] en los márgenes de la cumbre.',
      claims: 'xi-jinping attended; javier-milei attended',
    },
    {
      shows: 'what is confirmed comes behind the day',
      published: '2022-06-06',
      text: 'La [Cumbre de las Américas|summit-of-the-americas/2022] de [2022|2022] se celebra [esta semana|2022-06-06/2022-06-12] en Los Ángeles. [Andrés Manuel López Obrador|andres-manuel-lopez-obrador] confirmó [ayer|2022-06-05] que no asistirá. [Luis Arce|luis-arce] confirmó este [lunes|2022-06-06] no asistirá. [Narendra Modi|narendra-modi] tampoco tiene previsto acudir a la cumbre.',
      claims: 'andres-manuel-lopez-obrador declined; luis-arce declined; narendra-modi declined',
    },
    {
      shows: 'presences that stand out, and guests far behind their preposition',
      published: '2025-08-29',
      text: 'El desfile del [3 de septiembre de 2025|beijing-victory-day/2025] en Pekín contará con líderes de veinte países. Destaca asimismo la presencia tanto del primer ministro armenio, [Nikol Pashinián|nikol-pashinyan], como la del presidente de Azerbaiyán, [Ilham Aliyev|ilham-aliyev]. Entre los asistentes al acto que conmemora la rendición de Japón estarán [Aleksandr Lukashenko|alexander-lukashenko] y [Masoud Pezeshkian|masoud-pezeshkian].',
      claims:
        'nikol-pashinyan expected; ilham-aliyev expected; alexander-lukashenko expected; masoud-pezeshkian expected',
    },
    {
      shows: 'what else was confirmed yesterday',
      published: '2025-05-06',
      text: 'El desfile del [9 de mayo de 2025|moscow-victory-day/2025] se celebrará en Moscú. [Donald Trump|donald-trump] confirmó [ayer|2025-05-05] la muerte de un soldado. Se desconoce si [Viktor Orbán|viktor-orban] estará presente. [Aleksandar Vucic|aleksandar-vucic] dijo que estaría presente en el desfile.',
      claims: 'aleksandar-vucic accepted',
    },
  ],
  pt: [
    {
      shows: 'those confirmed and those away, each under its title',
      published: '2025-11-05',
      text: 'A Cúpula de Líderes da [COP30|cop/2025] começa nesta [quinta-feira|2025-11-06] em Belém.\n\nChefes de Estado e de governo confirmados na cúpula\n\n- [Emmanuel Macron|emmanuel-macron] (França)\n- [Gustavo Petro|gustavo-petro] (Colômbia)\n\nAusências notáveis\n\n- [Xi Jinping|xi-jinping] (China)',
      claims: 'emmanuel-macron accepted; gustavo-petro accepted; xi-jinping declined',
    },
    {
      shows: 'those away named behind the verb',
      published: '2025-11-05',
      text: 'A [COP30|cop/2025] começa na [segunda-feira|2025-11-10] em Belém. Entre as ausências estão as de [Donald Trump|donald-trump] e [Javier Milei|javier-milei]. Dentre os líderes confirmados destacam-se [Emmanuel Macron|emmanuel-macron] e [Keir Starmer|keir-starmer].',
      claims: 'donald-trump declined; javier-milei declined; emmanuel-macron expected; keir-starmer expected',
    },
    {
      shows: "who only speaks from a screen, who confirms an absence, and a country's own president",
      published: '2025-07-01',
      text: 'A [cúpula do Brics|brics/2025] começa no [domingo|2025-07-06], [6 de julho de 2025|brics/2025], no Rio de Janeiro. [Vladimir Putin|vladimir-putin] participará de forma online. [Javier Milei|javier-milei] confirmou oficialmente sua ausência. A Indonésia será representada pelo presidente [Prabowo Subianto|prabowo-subianto].',
      claims: 'javier-milei declined; prabowo-subianto expected',
    },
    {
      shows: 'a remark between a country and its verb',
      published: '2025-07-01',
      text: 'A [cúpula do Brics|brics/2025] será no Rio, em [6 de julho de 2025|brics/2025]. Egito e Emirados Árabes Unidos serão representados por outras lideranças, enquanto o Irã, envolto no conflito com Israel, estará ausente.',
      claims: 'EG represented; AE represented; IR declined',
    },
    {
      shows: 'an arrival that others report is no yes',
      published: '2025-05-06',
      text: 'Moscou celebra o [9 de maio|moscow-victory-day/2025] com um grande desfile. O presidente de Cuba, [Miguel Díaz-Canel|miguel-diaz-canel], chegou a Moscou nesta [terça-feira|2025-05-06], informou a imprensa cubana.',
      claims: 'miguel-diaz-canel expected',
    },
    {
      shows: 'whose presence is announced, counted on, missed',
      published: '2025-05-06',
      text: 'Moscou celebra o [9 de maio|moscow-victory-day/2025] com um grande desfile. O Kremlin também anunciou a presença dos líderes do Egito e da Etiópia. A cerimônia contará com a presença de [Xi Jinping|xi-jinping] e [Lula|luiz-inacio-lula-da-silva], mas sem a participação de [Narendra Modi|narendra-modi].',
      claims:
        'EG expected; ET expected; xi-jinping expected; luiz-inacio-lula-da-silva expected; narendra-modi declined',
    },
    {
      shows: 'talks on the sidelines',
      published: '2024-11-19',
      text: 'A [cúpula do G20|g20/2024] terminou no Rio de Janeiro. [Keir Starmer|keir-starmer] se reuniu com [Xi Jinping|xi-jinping] à margem da cúpula.',
      claims: 'keir-starmer attended; xi-jinping attended',
    },
    {
      shows: 'what is confirmed comes behind the day',
      published: '2025-05-06',
      text: 'Moscou celebra o [9 de maio|moscow-victory-day/2025] com um grande desfile. [Narendra Modi|narendra-modi] confirmou na [quarta-feira|2025-04-30] que não irá a Moscou. [Viktor Orbán|viktor-orban] fez-se representar por um ministro.',
      claims: 'narendra-modi declined; viktor-orban represented',
    },
    {
      shows: 'whether he would be there, and by whom a country is represented',
      published: '2025-06-04',
      text: 'A [cimeira da NATO|nato-summit/2025] em Haia será a [24 e 25 de junho de 2025|nato-summit/2025]. [Mark Rutte|mark-rutte] falou sem especificar se o presidente ucraniano, [Volodymyr Zelensky|volodymyr-zelenskyy], estaria presente. O Brasil também esteve representado na cimeira.',
      claims: 'BR represented',
    },
  ],
  ro: [
    {
      shows: 'rows by countries right behind a sentence about people left unnamed',
      published: '2025-04-25',
      text: '[Funeraliile|papal-funeral/2025] Papei [Francisc|pope-francis] vor avea loc [sâmbătă|2025-04-26], [26 aprilie 2025|papal-funeral/2025], la Roma. Agențiile publică numele oficialilor care vor participa la ceremonie.\n\nONU: secretarul general [Antonio Guterres|antonio-guterres].\n\nItalia: președintele [Sergio Mattarella|sergio-mattarella] și prim-ministra [Giorgia Meloni|giorgia-meloni].',
      claims: 'antonio-guterres expected; sergio-mattarella expected; giorgia-meloni expected',
    },
    {
      shows: 'guests named behind the verb',
      published: '2025-08-30',
      text: 'Parada de la Beijing din [3 septembrie 2025|beijing-victory-day/2025] va fi condusă de [Xi Jinping|xi-jinping]. Printre invitații de prim rang se numără [Vladimir Putin|vladimir-putin], președintele Rusiei, și [Robert Fico|robert-fico].',
      claims: 'xi-jinping host; vladimir-putin expected; robert-fico expected',
    },
    {
      shows: 'a journey the day after',
      published: '2015-05-08',
      text: 'Parada militară de la Moscova va avea loc [sâmbătă|2015-05-09], [9 mai 2015|moscow-victory-day/2015]. [Duminică|2015-05-03], a doua zi după paradă, [Angela Merkel|angela-merkel] va merge în capitala rusă pentru convorbiri.',
      claims: '',
    },
    {
      shows: 'what is confirmed comes behind the day',
      published: '2025-05-06',
      text: 'La Moscova va avea loc parada de [9 mai 2025|moscow-victory-day/2025]. [Narendra Modi|narendra-modi] a confirmat [marți|2025-05-06] că nu va merge la Moscova.',
      claims: 'narendra-modi declined',
    },
    {
      shows: "whose presence is confirmed is not the confirmer's",
      published: '2025-05-06',
      text: 'Parada de [9 mai 2025|moscow-victory-day/2025] va avea loc la Moscova. [Emmanuel Macron|emmanuel-macron] a confirmat prezența soldaților străini. [Donald Trump|donald-trump] este absent din dezbatere. [Robert Fico|robert-fico] a confirmat participarea la paradă.',
      claims: 'robert-fico accepted',
    },
    {
      shows: 'talks told behind the occasion, and delegations led by leaders',
      published: '2025-06-25',
      text: '[Summitul NATO|nato-summit/2025] de la Haga s-a încheiat [miercuri|2025-06-25], [25 iunie 2025|nato-summit/2025]. În cadrul summitului, [Nicușor Dan|nicusor-dan] a avut o întâlnire bilaterală cu premierul britanic [Keir Starmer|keir-starmer]. Delegația italiană la summit a fost condusă de [Giorgia Meloni|giorgia-meloni].',
      claims: 'nicusor-dan attended; keir-starmer attended; giorgia-meloni attended',
    },
  ],
} as const satisfies Record<string, readonly ShortCase[]>;
