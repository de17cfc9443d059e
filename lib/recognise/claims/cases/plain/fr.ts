import type { PlainCases } from './plain-case.ts';

/** What newspapers say in plain words: French. */
export const fr: readonly PlainCases[] = [
  {
    published: '2025-07-03',
    event: 'brics/2025',
    opening: 'Le [sommet des Brics|brics/2025] se tiendra à Rio de Janeiro les [6 et 7 juillet|brics/2025].',
    said: `
Le président iranien [Massoud Pezeshkian|masoud-pezeshkian] ne pourra pas venir à cause de la guerre. → masoud-pezeshkian declined
Le président égyptien [Abdel Fattah al-Sissi|abdel-fattah-el-sisi] a annulé son déplacement à la dernière minute. → abdel-fattah-el-sisi declined
[Massoud Pezeshkian|masoud-pezeshkian] a décidé de rester à Téhéran. → masoud-pezeshkian declined
[Massoud Pezeshkian|masoud-pezeshkian] n'a pas encore décidé s'il ferait le voyage. →
Le Bolivien [Luis Arce|luis-arce] a reçu une invitation. → luis-arce invited
Le Cubain [Miguel Diaz-Canel|miguel-diaz-canel] figure sur la liste des invités. → miguel-diaz-canel expected
L'Indonésien [Prabowo Subianto|prabowo-subianto] et l'Éthiopien [Abiy Ahmed|abiy-ahmed] sont également attendus. → abiy-ahmed expected; prabowo-subianto expected
Le bureau du [Premier ministre indien|narendra-modi] a confirmé que [Narendra Modi|narendra-modi] serait présent. → narendra-modi accepted
[Cyril Ramaphosa|cyril-ramaphosa] sera là, a fait savoir son porte-parole. → cyril-ramaphosa accepted
Le Chilien [Gabriel Boric|gabriel-boric] s'envolera [samedi|2025-07-05] pour Rio. → gabriel-boric expected
Outre [Narendra Modi|narendra-modi], [Cyril Ramaphosa|cyril-ramaphosa] et [Abiy Ahmed|abiy-ahmed] ont confirmé leur participation. → abiy-ahmed accepted; cyril-ramaphosa accepted; narendra-modi accepted
La Russie sera représentée par le ministre des Affaires étrangères Sergueï Lavrov. → RU represented
Le Bolivien [Luis Arce|luis-arce] a promis de venir. → luis-arce accepted
L'[an dernier|2024], à Kazan, [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] était absent. → luiz-inacio-lula-da-silva absent brics/2024
[Narendra Modi|narendra-modi] doit arriver [samedi|2025-07-05] soir à Rio. → narendra-modi expected
On ignore encore si [Vladimir Poutine|vladimir-putin] participera au sommet. →
[Luis Arce|luis-arce] a accepté l'invitation. → luis-arce accepted
    `,
  },
  {
    published: '2025-07-07',
    event: 'brics/2025',
    opening:
      "Le [sommet des Brics|brics/2025] s'est tenu [dimanche|2025-07-06] [6 juillet|brics/2025] à Rio de Janeiro.",
    said: `
[Xi Jinping|xi-jinping] n'a pas fait le déplacement. → xi-jinping absent
[Vladimir Poutine|vladimir-putin] n'était pas présent. → vladimir-putin absent
[Abdel Fattah al-Sissi|abdel-fattah-el-sisi] a envoyé son Premier ministre. → abdel-fattah-el-sisi represented
L'Iran était représenté par son ministre des Affaires étrangères, Abbas Araghchi. → IR represented
[Narendra Modi|narendra-modi] était arrivé [samedi|2025-07-05] soir. → narendra-modi attended
[Narendra Modi|narendra-modi], [Cyril Ramaphosa|cyril-ramaphosa] et [Abiy Ahmed|abiy-ahmed] ont participé à la réunion. → abiy-ahmed attended; cyril-ramaphosa attended; narendra-modi attended
Étaient aussi présents le Chilien [Gabriel Boric|gabriel-boric] et le Bolivien [Luis Arce|luis-arce]. → gabriel-boric attended; luis-arce attended
[Narendra Modi|narendra-modi] a été accueilli par le président [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva]. → luiz-inacio-lula-da-silva host; narendra-modi attended
Parmi les invités se trouvait le Cubain [Miguel Diaz-Canel|miguel-diaz-canel]. → miguel-diaz-canel attended
[Prabowo Subianto|prabowo-subianto] participait pour la première fois à un sommet du groupe. → prabowo-subianto attended
Ni [Xi Jinping|xi-jinping] ni [Vladimir Poutine|vladimir-putin] n'ont fait le voyage. → vladimir-putin absent; xi-jinping absent
En marge du sommet, [Cyril Ramaphosa|cyril-ramaphosa] a rencontré [Abiy Ahmed|abiy-ahmed]. → abiy-ahmed attended; cyril-ramaphosa attended
L'Indonésien [Prabowo Subianto|prabowo-subianto] a quitté Rio avant la fin de la réunion. → prabowo-subianto attended
L'absence de [Xi Jinping|xi-jinping] a été remarquée. → xi-jinping absent
Le président iranien [Massoud Pezeshkian|masoud-pezeshkian] est resté à Téhéran. → masoud-pezeshkian absent
Le président brésilien [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] a accueilli les dirigeants du groupe. → luiz-inacio-lula-da-silva host
C'est le Premier ministre [Li Qiang|li-qiang] qui représentait [Xi Jinping|xi-jinping]. → xi-jinping represented
[Gabriel Boric|gabriel-boric], invité par le Brésil, a pris la parole [lundi|2025-07-07]. → gabriel-boric attended
[Miguel Diaz-Canel|miguel-diaz-canel] était assis à côté du ministre russe. → miguel-diaz-canel attended
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening:
      'Le défilé du [9 mai|moscow-victory-day/2025] a eu lieu [vendredi|2025-05-09] sur la place Rouge, à Moscou.',
    said: `
[Robert Fico|robert-fico] était le seul dirigeant de l'Union européenne présent. → robert-fico attended
[Robert Fico|robert-fico] et [Aleksandar Vucic|aleksandar-vucic] ont fait le voyage malgré les critiques. → aleksandar-vucic attended; robert-fico attended
Dans la tribune avaient pris place [Xi Jinping|xi-jinping], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] et [Nicolas Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Narendra Modi|narendra-modi] n'y a pas assisté. → narendra-modi absent
[Narendra Modi|narendra-modi] avait été invité mais s'est fait représenter par un ministre. → narendra-modi invited; narendra-modi represented
[Vladimir Poutine|vladimir-putin] avait à ses côtés [Xi Jinping|xi-jinping]. → xi-jinping attended
Contrairement à [Robert Fico|robert-fico], [Viktor Orban|viktor-orban] n'est pas venu. → viktor-orban absent
[Vladimir Poutine|vladimir-putin] a accueilli plus de vingt dirigeants étrangers. → vladimir-putin host
[Ilham Aliyev|ilham-aliyev] avait annulé sa visite quelques jours auparavant. → ilham-aliyev declined
[Aleksandar Vucic|aleksandar-vucic], malade la semaine précédente, est finalement venu. → aleksandar-vucic attended
    `,
  },
  {
    published: '2025-05-05',
    event: 'moscow-victory-day/2025',
    opening:
      'Le [défilé de la Victoire|moscow-victory-day/2025] se tiendra le [9 mai|moscow-victory-day/2025] sur la place Rouge, à Moscou.',
    said: `
Selon le conseiller du Kremlin Iouri Ouchakov, [Xi Jinping|xi-jinping] sera l'invité principal. → xi-jinping expected
Les présidents du Kazakhstan et de l'Ouzbékistan, [Kassym-Jomart Tokaïev|kassym-jomart-tokayev] et [Chavkat Mirzioïev|shavkat-mirziyoyev], ont confirmé leur participation. → kassym-jomart-tokayev accepted; shavkat-mirziyoyev accepted
Aucune invitation n'a été envoyée à [Donald Trump|donald-trump]. → donald-trump not invited
La Maison Blanche a indiqué que [Donald Trump|donald-trump] ne prévoyait pas de se rendre à Moscou. → donald-trump declined
[Narendra Modi|narendra-modi] sera représenté par le ministre de la Défense, Rajnath Singh. → narendra-modi represented
Si sa santé le permet, [Aleksandar Vucic|aleksandar-vucic] se rendra à Moscou. →
[Aleksandar Vucic|aleksandar-vucic] a promis à [Vladimir Poutine|vladimir-putin] de venir. → aleksandar-vucic accepted
Parmi les dirigeants de l'Union européenne, seul [Robert Fico|robert-fico] viendra. → robert-fico expected
L'[an dernier|2024], [Alexandre Loukachenko|alexander-lukashenko] et [Emomali Rahmon|emomali-rahmon] avaient assisté au défilé. → alexander-lukashenko attended moscow-victory-day/2024; emomali-rahmon attended moscow-victory-day/2024
Le Premier ministre japonais, [Shigeru Ishiba|shigeru-ishiba], a décliné l'invitation. → shigeru-ishiba declined
[Ilham Aliev|ilham-aliyev], qui avait prévu de venir, a annulé son voyage. → ilham-aliyev declined
Parmi les dirigeants attendus à Moscou figurent [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], [Nicolas Maduro|nicolas-maduro] et [Miguel Diaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva expected; miguel-diaz-canel expected; nicolas-maduro expected
Le président allemand, [Frank-Walter Steinmeier|frank-walter-steinmeier], ne se rendra pas à Moscou. → frank-walter-steinmeier declined
Le président palestinien, [Mahmoud Abbas|mahmoud-abbas], assistera lui aussi au défilé. → mahmoud-abbas expected
    `,
  },
  {
    published: '2025-04-27',
    event: 'papal-funeral/2025',
    opening:
      'Les [obsèques|papal-funeral/2025] du pape [François|pope-francis] ont eu lieu [samedi|2025-04-26] [26 avril|papal-funeral/2025] au Vatican.',
    said: `
[Donald Trump|donald-trump] et [Volodymyr Zelensky|volodymyr-zelenskyy] se sont entretenus un quart d'heure dans la basilique Saint-Pierre avant la cérémonie. → donald-trump attended; volodymyr-zelenskyy attended
Le prince William représentait le roi [Charles III|charles-iii]. → charles-iii represented
[Vladimir Poutine|vladimir-putin] a envoyé sa ministre de la Culture, Olga Lioubimova. → vladimir-putin represented
[Emmanuel Macron|emmanuel-macron], [Giorgia Meloni|giorgia-meloni] et [Olaf Scholz|olaf-scholz] étaient assis aux premiers rangs. → emmanuel-macron attended; giorgia-meloni attended; olaf-scholz attended
[Benyamin Netanyahou|benjamin-netanyahu] n'est pas venu. → benjamin-netanyahu absent
Israël était représenté par son ambassadeur. → IL represented
Le président argentin, [Javier Milei|javier-milei], n'est arrivé que [vendredi|2025-04-25] soir mais a assisté à la messe. → javier-milei attended
[Claudia Sheinbaum|claudia-sheinbaum] n'a pas fait le voyage à Rome et a envoyé sa ministre de l'Intérieur. → claudia-sheinbaum absent; claudia-sheinbaum represented
[Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] est venu avec son épouse Janja. → luiz-inacio-lula-da-silva attended
L'ancien président américain [Joe Biden|joe-biden] était également présent. → joe-biden attended
[Ursula von der Leyen|ursula-von-der-leyen] s'est entretenue avec [Volodymyr Zelensky|volodymyr-zelenskyy] en marge des obsèques. → ursula-von-der-leyen attended; volodymyr-zelenskyy attended
[Ferdinand Marcos|bongbong-marcos] et son épouse se sont inclinés devant le cercueil. → bongbong-marcos attended
    `,
  },
  {
    published: '2025-11-24',
    event: 'g20/2025',
    opening: "Le [sommet du G20|g20/2025] s'est tenu les [22 et 23 novembre|g20/2025] à Johannesburg.",
    said: `
[Donald Trump|donald-trump] a boycotté le sommet. → donald-trump absent
Le président argentin, [Javier Milei|javier-milei], n'est pas venu et a envoyé son ministre des Affaires étrangères. → javier-milei absent; javier-milei represented
Le président sud-africain, [Cyril Ramaphosa|cyril-ramaphosa], a accueilli les dirigeants des plus grandes économies. → cyril-ramaphosa host
[Friedrich Merz|friedrich-merz], [Keir Starmer|keir-starmer] et [Emmanuel Macron|emmanuel-macron] se sont concertés en marge du sommet. → emmanuel-macron attended; friedrich-merz attended; keir-starmer attended
[Vladimir Poutine|vladimir-putin], visé par un mandat d'arrêt, n'a pas fait le déplacement. → vladimir-putin absent
[Narendra Modi|narendra-modi] est intervenu lors de la séance d'ouverture. → narendra-modi attended
[Narendra Modi|narendra-modi] est venu avec une importante délégation. → narendra-modi attended
[Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], [Narendra Modi|narendra-modi] et [Cyril Ramaphosa|cyril-ramaphosa] ont tenu une réunion trilatérale pendant le sommet. → cyril-ramaphosa attended; luiz-inacio-lula-da-silva attended; narendra-modi attended
La présidente mexicaine, [Claudia Sheinbaum|claudia-sheinbaum], manquait elle aussi à l'appel. → claudia-sheinbaum absent
[Joe Biden|joe-biden] et [Xi Jinping|xi-jinping] avaient participé au [sommet de l'an dernier|g20/2024] à Rio de Janeiro. → joe-biden attended g20/2024; xi-jinping attended g20/2024
[Recep Tayyip Erdogan|recep-tayyip-erdogan] a posé pour la photo de famille. → recep-tayyip-erdogan attended
La Première ministre japonaise, [Sanae Takaichi|sanae-takaichi], s'est rendue à Johannesburg pour son premier [sommet du G20|g20/2025]. → sanae-takaichi attended
Les États-Unis n'ont envoyé personne. → US absent
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: "Le [défilé de la Victoire|moscow-victory-day/2025] s'est tenu [vendredi|2025-05-09] sur la place Rouge.",
    said: `
Étaient présents, entre autres, les présidents du Brésil, [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], du Venezuela, [Nicolas Maduro|nicolas-maduro], et de Cuba, [Miguel Diaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
Plus de vingt dirigeants étaient présents, parmi lesquels le président brésilien, [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], et le Premier ministre slovaque, [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended
[Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] (Brésil), [Nicolas Maduro|nicolas-maduro] (Venezuela) et [Robert Fico|robert-fico] (Slovaquie) étaient présents. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
D'Amérique latine étaient venus [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] et [Nicolas Maduro|nicolas-maduro] ; d'Europe, [Robert Fico|robert-fico] et [Aleksandar Vucic|aleksandar-vucic]. → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
[Xi Jinping|xi-jinping], [Robert Fico|robert-fico] – seul dirigeant de l'Union européenne – et [Aleksandar Vucic|aleksandar-vucic] ont assisté au défilé. → aleksandar-vucic attended; robert-fico attended; xi-jinping attended
Non seulement [Xi Jinping|xi-jinping] mais aussi [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] ont assisté au défilé. → luiz-inacio-lula-da-silva attended; xi-jinping attended
[Xi Jinping|xi-jinping], arrivé [mercredi|2025-05-07], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] et [Robert Fico|robert-fico] ont assisté au défilé. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
Le président serbe, [Aleksandar Vucic|aleksandar-vucic], et son homologue brésilien, [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], ont assisté au défilé. → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended
[Vladimir Poutine|vladimir-putin] était entouré à la tribune de [Xi Jinping|xi-jinping], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] et [Nicolas Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] était assis entre [Nicolas Maduro|nicolas-maduro] et [Miguel Diaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
Également à la tribune : [Xi Jinping|xi-jinping], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
Des dirigeants comme [Xi Jinping|xi-jinping], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] et [Nicolas Maduro|nicolas-maduro] ont suivi le défilé depuis la tribune. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Xi Jinping|xi-jinping] était présent, tout comme [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] et [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
À côté de [Vladimir Poutine|vladimir-putin] était assis [Xi Jinping|xi-jinping] et, derrière eux, [Robert Fico|robert-fico] et [Aleksandar Vucic|aleksandar-vucic]. → aleksandar-vucic attended; robert-fico attended; xi-jinping attended
[Xi Jinping|xi-jinping] et [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] sont venus ; [Narendra Modi|narendra-modi], non. → luiz-inacio-lula-da-silva attended; narendra-modi absent; xi-jinping attended
Alors que [Xi Jinping|xi-jinping] était présent, [Narendra Modi|narendra-modi] est resté chez lui. → narendra-modi absent; xi-jinping attended
    `,
  },
  {
    published: '2025-05-06',
    event: 'moscow-victory-day/2025',
    opening: 'Moscou prépare le [défilé de la Victoire|moscow-victory-day/2025] du [9 mai|moscow-victory-day/2025].',
    said: `
[Xi Jinping|xi-jinping] atterrit [mercredi|2025-05-07] à Moscou pour une visite de quatre jours. → xi-jinping expected
[Aleksandar Vucic|aleksandar-vucic], mis en garde par Bruxelles, assure qu'il ira. → aleksandar-vucic accepted
[Robert Fico|robert-fico] a balayé les avertissements et sera à Moscou. → robert-fico expected
[Narendra Modi|narendra-modi] a renoncé. → narendra-modi declined
Delhi envoie son vice-ministre de la Défense à la place de [Narendra Modi|narendra-modi]. → narendra-modi represented
[Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] a quitté Brasilia [mardi|2025-05-06] pour Moscou. → luiz-inacio-lula-da-silva expected
[Nicolas Maduro|nicolas-maduro] est déjà sur place. → nicolas-maduro expected
Également sur la liste : [Abdel Fattah al-Sissi|abdel-fattah-el-sisi], [Ibrahim Traoré|ibrahim-traore] et [Umaro Sissoco Embalo|umaro-sissoco-embalo]. → abdel-fattah-el-sisi expected; ibrahim-traore expected; umaro-sissoco-embalo expected
L'invité d'honneur sera [Xi Jinping|xi-jinping]. → xi-jinping expected
La venue de [Kassym-Jomart Tokaïev|kassym-jomart-tokayev] et de [Chavkat Mirzioïev|shavkat-mirziyoyev] est acquise. → kassym-jomart-tokayev expected; shavkat-mirziyoyev expected
La présence d'[Ilham Aliev|ilham-aliyev] est incertaine. →
[Nikol Pachinian|nikol-pashinyan] a dit oui. → nikol-pashinyan accepted
[Serdar Berdymoukhamedov|serdar-berdimuhamedow] est attendu lui aussi. → serdar-berdimuhamedow expected
[Donald Trump|donald-trump] a décliné. → donald-trump declined
Aucun dirigeant occidental ne viendra, hormis [Robert Fico|robert-fico]. → robert-fico expected
Hanoï a confirmé la participation de [To Lam|to-lam]. → to-lam accepted
Le Kremlin annonce 29 dirigeants, dont [Nicolas Maduro|nicolas-maduro] et [Miguel Diaz-Canel|miguel-diaz-canel]. → miguel-diaz-canel expected; nicolas-maduro expected
[Kim Jong-un|kim-jong-un] ne sera pas de la partie. → kim-jong-un declined
[Kim Jong-un|kim-jong-un] ne vient pas ; un ambassadeur le remplacera. → kim-jong-un declined; kim-jong-un represented
[Frank-Walter Steinmeier|frank-walter-steinmeier] n'a pas été invité. → frank-walter-steinmeier not invited
[Shigeru Ishiba|shigeru-ishiba] fait l'impasse sur le défilé. → shigeru-ishiba declined
[Viktor Orban|viktor-orban] n'ira pas non plus. → viktor-orban declined
[Milorad Dodik|milorad-dodik] dit qu'il sera là. → milorad-dodik accepted
[Mahmoud Abbas|mahmoud-abbas] suivra le défilé depuis la tribune. → mahmoud-abbas expected
[Xi Jinping|xi-jinping] est en tête de la liste des invités. → xi-jinping expected
On ignore si [Aleksandar Vucic|aleksandar-vucic], malade, pourra voyager. →
[Vladimir Poutine|vladimir-putin] a invité [Donald Trump|donald-trump] par téléphone. → donald-trump invited
[Benyamin Netanyahou|benjamin-netanyahu] a décliné, tout comme [Yoon Suk-yeol|yoon-suk-yeol]. → benjamin-netanyahu declined; yoon-suk-yeol declined
[Xi Jinping|xi-jinping] passera quatre jours en Russie et assistera au défilé. → xi-jinping expected
Moscou attend aussi [Alexandre Loukachenko|alexander-lukashenko] et [Emomali Rahmon|emomali-rahmon]. → alexander-lukashenko expected; emomali-rahmon expected
La France n'enverra personne. → FR declined
La France sera représentée par son ambassadeur. → FR represented
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening:
      'La Russie a célébré [vendredi|2025-05-09] le [Jour de la Victoire|moscow-victory-day/2025] par un défilé sur la place Rouge.',
    said: `
[Xi Jinping|xi-jinping] était assis à la droite de [Vladimir Poutine|vladimir-putin], un vétéran entre eux. → xi-jinping attended
[Robert Fico|robert-fico] a déposé des fleurs sur la tombe du Soldat inconnu après le défilé. → robert-fico attended
[Aleksandar Vucic|aleksandar-vucic] a dû faire un détour par la Turquie mais est arrivé à temps. → aleksandar-vucic attended
[Narendra Modi|narendra-modi] manquait à l'appel. → narendra-modi absent
La place de [Narendra Modi|narendra-modi] était occupée par son vice-ministre de la Défense. → narendra-modi represented
[Ilham Aliev|ilham-aliyev] brillait par son absence. → ilham-aliyev absent
[Ilham Aliev|ilham-aliyev] avait annulé au dernier moment. → ilham-aliyev declined
Vingt-sept dirigeants ont assisté au spectacle, parmi eux [Xi Jinping|xi-jinping] et [Nicolas Maduro|nicolas-maduro]. → nicolas-maduro attended; xi-jinping attended
Pour l'Afrique, [Ibrahim Traoré|ibrahim-traore] et [Umaro Sissoco Embalo|umaro-sissoco-embalo] étaient là. → ibrahim-traore attended; umaro-sissoco-embalo attended
[Vladimir Poutine|vladimir-putin] a serré la main de [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] et de [Nicolas Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended
[Alexandre Loukachenko|alexander-lukashenko] était venu spécialement pour le défilé. → alexander-lukashenko attended
[Robert Fico|robert-fico] était le seul chef de gouvernement de l'UE dans la tribune. → robert-fico attended
Seuls [Robert Fico|robert-fico] et [Aleksandar Vucic|aleksandar-vucic] étaient venus d'Europe. → aleksandar-vucic attended; robert-fico attended
[Vladimir Poutine|vladimir-putin] a remercié [Xi Jinping|xi-jinping] d'être venu. → xi-jinping attended
Ni [Donald Trump|donald-trump] ni aucun autre dirigeant occidental n'étaient présents. → donald-trump absent
[Donald Trump|donald-trump] est resté à Washington. → donald-trump absent
[Kassym-Jomart Tokaïev|kassym-jomart-tokayev], [Sadyr Japarov|sadyr-japarov] et [Emomali Rahmon|emomali-rahmon] étaient également dans la tribune. → emomali-rahmon attended; kassym-jomart-tokayev attended; sadyr-japarov attended
Au nombre des invités figuraient [Nicolas Maduro|nicolas-maduro], [To Lam|to-lam] et [Miguel Diaz-Canel|miguel-diaz-canel]. → miguel-diaz-canel attended; nicolas-maduro attended; to-lam attended
[Robert Fico|robert-fico] a défendu sa participation. → robert-fico attended
[Viktor Orban|viktor-orban] n'était pas là. → viktor-orban absent
L'[an dernier|2024], neuf dirigeants seulement étaient venus, dont [Alexandre Loukachenko|alexander-lukashenko] et [Miguel Diaz-Canel|miguel-diaz-canel]. → alexander-lukashenko attended moscow-victory-day/2024; miguel-diaz-canel attended moscow-victory-day/2024
    `,
  },
];
