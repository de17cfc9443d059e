import type { PlainCases } from './plain-case.ts';

/** What newspapers say in plain words: Spanish. */
export const es: readonly PlainCases[] = [
  {
    published: '2025-07-03',
    event: 'brics/2025',
    opening: 'La [cumbre de los BRICS|brics/2025] se celebrará en Río de Janeiro los días [6 y 7 de julio|brics/2025].',
    said: `
El presidente iraní, [Masud Pezeshkian|masoud-pezeshkian], no podrá acudir a causa de la guerra. → masoud-pezeshkian declined
El presidente egipcio, [Abdelfatah al Sisi|abdel-fattah-el-sisi], canceló su viaje a última hora. → abdel-fattah-el-sisi declined
[Masud Pezeshkian|masoud-pezeshkian] ha decidido quedarse en Teherán. → masoud-pezeshkian declined
En lugar de [Abdelfatah al Sisi|abdel-fattah-el-sisi] irá el primer ministro, [Mostafá Madbuli|mostafa-madbouly]. → abdel-fattah-el-sisi represented
[Abdelfatah al Sisi|abdel-fattah-el-sisi] enviará a su primer ministro, [Mostafá Madbuli|mostafa-madbouly]. → abdel-fattah-el-sisi represented
[Masud Pezeshkian|masoud-pezeshkian] todavía no ha decidido si viajará. →
El boliviano [Luis Arce|luis-arce] ha recibido una invitación. → luis-arce invited
El cubano [Miguel Díaz-Canel|miguel-diaz-canel] figura en la lista de invitados. → miguel-diaz-canel expected
También se espera al indonesio [Prabowo Subianto|prabowo-subianto] y al etíope [Abiy Ahmed|abiy-ahmed]. → abiy-ahmed expected; prabowo-subianto expected
La oficina del [primer ministro indio|narendra-modi] confirmó que [Narendra Modi|narendra-modi] asistirá. → narendra-modi accepted
[Cyril Ramaphosa|cyril-ramaphosa] estará allí, informó su portavoz. → cyril-ramaphosa accepted
El chileno [Gabriel Boric|gabriel-boric] volará el [sábado|2025-07-05] a Río. → gabriel-boric expected
Además de [Narendra Modi|narendra-modi], han confirmado su participación [Cyril Ramaphosa|cyril-ramaphosa] y [Abiy Ahmed|abiy-ahmed]. → abiy-ahmed accepted; cyril-ramaphosa accepted; narendra-modi accepted
Rusia estará representada por el ministro de Exteriores, Serguéi Lavrov. → RU represented
El boliviano [Luis Arce|luis-arce] prometió acudir. → luis-arce accepted
Los organizadores cuentan con la presencia de [Luis Arce|luis-arce], [Gabriel Boric|gabriel-boric] y [Miguel Díaz-Canel|miguel-diaz-canel]. → gabriel-boric expected; luis-arce expected; miguel-diaz-canel expected
El [año pasado|2024], en Kazán, [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] no estuvo. → luiz-inacio-lula-da-silva absent brics/2024
[Narendra Modi|narendra-modi] llegará a Río el [sábado|2025-07-05] por la noche. → narendra-modi expected
Aún no se sabe si [Vladímir Putin|vladimir-putin] participará en la cumbre. →
[Luis Arce|luis-arce] aceptó la invitación. → luis-arce accepted
Pekín desmintió que [Xi Jinping|xi-jinping] vaya a viajar a Río. → xi-jinping not expected
    `,
  },
  {
    published: '2025-07-07',
    event: 'brics/2025',
    opening:
      'La [cumbre de los BRICS|brics/2025] se celebró el [domingo|2025-07-06] [6 de julio|brics/2025] en Río de Janeiro.',
    said: `
[Xi Jinping|xi-jinping] no viajó a Brasil. → xi-jinping absent
[Vladímir Putin|vladimir-putin] no estuvo presente. → vladimir-putin absent
[Abdelfatah al Sisi|abdel-fattah-el-sisi] envió a su primer ministro. → abdel-fattah-el-sisi represented
Irán estuvo representado por su ministro de Exteriores, Abás Araqchi. → IR represented
[Narendra Modi|narendra-modi] había llegado el [sábado|2025-07-05] por la noche. → narendra-modi attended
[Narendra Modi|narendra-modi], [Cyril Ramaphosa|cyril-ramaphosa] y [Abiy Ahmed|abiy-ahmed] participaron en la reunión. → abiy-ahmed attended; cyril-ramaphosa attended; narendra-modi attended
También asistieron el chileno [Gabriel Boric|gabriel-boric] y el boliviano [Luis Arce|luis-arce]. → gabriel-boric attended; luis-arce attended
[Narendra Modi|narendra-modi] fue recibido por el presidente [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva]. → luiz-inacio-lula-da-silva host; narendra-modi attended
Entre los invitados se encontraba el cubano [Miguel Díaz-Canel|miguel-diaz-canel]. → miguel-diaz-canel attended
[Prabowo Subianto|prabowo-subianto] participaba por primera vez en una cumbre del grupo. → prabowo-subianto attended
Ni [Xi Jinping|xi-jinping] ni [Vladímir Putin|vladimir-putin] viajaron a Río. → vladimir-putin absent; xi-jinping absent
Al margen de la cumbre, [Cyril Ramaphosa|cyril-ramaphosa] se reunió con [Abiy Ahmed|abiy-ahmed]. → abiy-ahmed attended; cyril-ramaphosa attended
El indonesio [Prabowo Subianto|prabowo-subianto] abandonó Río antes del final de la reunión. → prabowo-subianto attended
La ausencia de [Xi Jinping|xi-jinping] no pasó inadvertida. → xi-jinping absent
El presidente iraní, [Masud Pezeshkian|masoud-pezeshkian], se quedó en Teherán. → masoud-pezeshkian absent
El presidente brasileño, [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva], recibió a los líderes del grupo. → luiz-inacio-lula-da-silva host
Fue el primer ministro [Li Qiang|li-qiang] quien representó a [Xi Jinping|xi-jinping]. → xi-jinping represented
[Gabriel Boric|gabriel-boric], invitado por Brasil, tomó la palabra el [lunes|2025-07-07]. → gabriel-boric attended
[Miguel Díaz-Canel|miguel-diaz-canel] se sentó junto al ministro ruso. → miguel-diaz-canel attended
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening:
      'El desfile del [9 de mayo|moscow-victory-day/2025] tuvo lugar el [viernes|2025-05-09] en la Plaza Roja de Moscú.',
    said: `
[Robert Fico|robert-fico] fue el único dirigente de la Unión Europea presente. → robert-fico attended
[Robert Fico|robert-fico] y [Aleksandar Vučić|aleksandar-vucic] viajaron a Moscú pese a las críticas. → aleksandar-vucic attended; robert-fico attended
En la tribuna tomaron asiento [Xi Jinping|xi-jinping], [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] y [Nicolás Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Narendra Modi|narendra-modi] no asistió. → narendra-modi absent
[Narendra Modi|narendra-modi] había sido invitado, pero envió en su lugar a un ministro. → narendra-modi invited; narendra-modi represented
[Vladímir Putin|vladimir-putin] tuvo a su lado a [Xi Jinping|xi-jinping]. → xi-jinping attended
A diferencia de [Robert Fico|robert-fico], [Viktor Orbán|viktor-orban] no acudió. → viktor-orban absent
[Vladímir Putin|vladimir-putin] recibió a más de veinte dirigentes extranjeros. → vladimir-putin host
[Ilham Aliyev|ilham-aliyev] había cancelado su visita unos días antes. → ilham-aliyev declined
[Aleksandar Vučić|aleksandar-vucic], enfermo la semana anterior, finalmente acudió. → aleksandar-vucic attended
    `,
  },
  {
    published: '2025-05-05',
    event: 'moscow-victory-day/2025',
    opening:
      'El [desfile de la Victoria|moscow-victory-day/2025] se celebrará el [9 de mayo|moscow-victory-day/2025] en la Plaza Roja de Moscú.',
    said: `
El asesor del Kremlin Yuri Ushakov afirmó que [Xi Jinping|xi-jinping] será el invitado principal. → xi-jinping expected
Los presidentes de Kazajistán y Uzbekistán, [Kasim-Yomart Tokáyev|kassym-jomart-tokayev] y [Shavkat Mirziyóyev|shavkat-mirziyoyev], han confirmado su participación. → kassym-jomart-tokayev accepted; shavkat-mirziyoyev accepted
La Casa Blanca informó de que [Donald Trump|donald-trump] no tiene previsto viajar a Moscú. → donald-trump declined
[Narendra Modi|narendra-modi] estará representado por el ministro de Defensa, Rajnath Singh. → narendra-modi represented
Si su salud lo permite, [Aleksandar Vučić|aleksandar-vucic] viajará a Moscú. →
[Aleksandar Vučić|aleksandar-vucic] le ha prometido a [Vladímir Putin|vladimir-putin] que acudirá. → aleksandar-vucic accepted
El [año pasado|2024] asistieron al desfile [Alexandr Lukashenko|alexander-lukashenko] y [Emomali Rahmon|emomali-rahmon]. → alexander-lukashenko attended moscow-victory-day/2024; emomali-rahmon attended moscow-victory-day/2024
El primer ministro japonés, [Shigeru Ishiba|shigeru-ishiba], rechazó la invitación. → shigeru-ishiba declined
[Ilham Aliyev|ilham-aliyev], que tenía previsto acudir, ha cancelado el viaje. → ilham-aliyev declined
Entre los líderes que se esperan en Moscú figuran [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva], [Nicolás Maduro|nicolas-maduro] y [Miguel Díaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva expected; miguel-diaz-canel expected; nicolas-maduro expected
El presidente alemán, [Frank-Walter Steinmeier|frank-walter-steinmeier], no viajará a Moscú. → frank-walter-steinmeier declined
El presidente palestino, [Mahmud Abás|mahmoud-abbas], también presenciará el desfile. → mahmoud-abbas expected
    `,
  },
  {
    published: '2025-04-27',
    event: 'papal-funeral/2025',
    opening:
      'El [funeral|papal-funeral/2025] del papa [Francisco|pope-francis] se celebró el [sábado|2025-04-26] [26 de abril|papal-funeral/2025] en el Vaticano.',
    said: `
[Donald Trump|donald-trump] y [Volodímir Zelenski|volodymyr-zelenskyy] conversaron un cuarto de hora en la basílica de San Pedro antes de la ceremonia. → donald-trump attended; volodymyr-zelenskyy attended
El príncipe Guillermo representó al rey [Carlos III|charles-iii]. → charles-iii represented
[Vladímir Putin|vladimir-putin] envió a su ministra de Cultura, Olga Liubímova. → vladimir-putin represented
[Emmanuel Macron|emmanuel-macron], [Giorgia Meloni|giorgia-meloni] y [Olaf Scholz|olaf-scholz] se sentaron en las primeras filas. → emmanuel-macron attended; giorgia-meloni attended; olaf-scholz attended
[Benjamín Netanyahu|benjamin-netanyahu] no acudió. → benjamin-netanyahu absent
Israel estuvo representado por su embajador. → IL represented
El presidente argentino, [Javier Milei|javier-milei], llegó el [viernes|2025-04-25] por la noche, pero asistió a la misa. → javier-milei attended
[Claudia Sheinbaum|claudia-sheinbaum] no viajó a Roma y envió a su secretaria de Gobernación. → claudia-sheinbaum absent; claudia-sheinbaum represented
[Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] acudió con su esposa, Janja. → luiz-inacio-lula-da-silva attended
También estuvo presente el expresidente estadounidense [Joe Biden|joe-biden]. → joe-biden attended
[Ursula von der Leyen|ursula-von-der-leyen] habló con [Volodímir Zelenski|volodymyr-zelenskyy] al margen del funeral. → ursula-von-der-leyen attended; volodymyr-zelenskyy attended
[Ferdinand Marcos|bongbong-marcos] y su esposa se inclinaron ante el féretro. → bongbong-marcos attended
    `,
  },
  {
    published: '2025-11-24',
    event: 'g20/2025',
    opening: 'La [cumbre del G20|g20/2025] se celebró los días [22 y 23 de noviembre|g20/2025] en Johannesburgo.',
    said: `
[Donald Trump|donald-trump] boicoteó la cumbre. → donald-trump absent
[Xi Jinping|xi-jinping] estuvo representado por el primer ministro [Li Qiang|li-qiang]. → xi-jinping represented
El presidente argentino, [Javier Milei|javier-milei], no asistió y envió a su canciller. → javier-milei absent; javier-milei represented
El presidente sudafricano, [Cyril Ramaphosa|cyril-ramaphosa], fue el anfitrión de los líderes de las mayores economías. → cyril-ramaphosa host
[Friedrich Merz|friedrich-merz], [Keir Starmer|keir-starmer] y [Emmanuel Macron|emmanuel-macron] se reunieron al margen de la cumbre. → emmanuel-macron attended; friedrich-merz attended; keir-starmer attended
[Vladímir Putin|vladimir-putin], sobre quien pesa una orden de detención, no acudió. → vladimir-putin absent
[Narendra Modi|narendra-modi] intervino en la sesión de apertura. → narendra-modi attended
[Narendra Modi|narendra-modi] llegó con una numerosa delegación. → narendra-modi attended
[Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva], [Narendra Modi|narendra-modi] y [Cyril Ramaphosa|cyril-ramaphosa] celebraron una reunión trilateral durante la cumbre. → cyril-ramaphosa attended; luiz-inacio-lula-da-silva attended; narendra-modi attended
También faltó la presidenta mexicana, [Claudia Sheinbaum|claudia-sheinbaum]. → claudia-sheinbaum absent
[Joe Biden|joe-biden] y [Xi Jinping|xi-jinping] habían participado en la [cumbre del año pasado|g20/2024] en Río de Janeiro. → joe-biden attended g20/2024; xi-jinping attended g20/2024
[Recep Tayyip Erdogan|recep-tayyip-erdogan] posó para la foto de familia. → recep-tayyip-erdogan attended
La primera ministra japonesa, [Sanae Takaichi|sanae-takaichi], viajó a Johannesburgo para su primera [cumbre del G20|g20/2025]. → sanae-takaichi attended
Estados Unidos no envió a nadie. → US absent
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: 'El [desfile de la Victoria|moscow-victory-day/2025] se celebró el [viernes|2025-05-09] en la Plaza Roja.',
    said: `
Asistieron, entre otros, los presidentes de Brasil, [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva]; de Venezuela, [Nicolás Maduro|nicolas-maduro], y de Cuba, [Miguel Díaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
Asistieron más de veinte líderes, entre ellos el presidente de Brasil, [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva], y el primer ministro eslovaco, [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended
[Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] (Brasil), [Nicolás Maduro|nicolas-maduro] (Venezuela) y [Robert Fico|robert-fico] (Eslovaquia) asistieron al acto. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
De América Latina acudieron [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] y [Nicolás Maduro|nicolas-maduro]; de Europa, [Robert Fico|robert-fico] y [Aleksandar Vučić|aleksandar-vucic]. → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
[Xi Jinping|xi-jinping], [Robert Fico|robert-fico] –el único dirigente de la Unión Europea– y [Aleksandar Vučić|aleksandar-vucic] asistieron. → aleksandar-vucic attended; robert-fico attended; xi-jinping attended
No solo [Xi Jinping|xi-jinping], sino también [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] asistió al desfile. → luiz-inacio-lula-da-silva attended; xi-jinping attended
[Xi Jinping|xi-jinping], que había llegado el [miércoles|2025-05-07], [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] y [Robert Fico|robert-fico] asistieron al desfile. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
El presidente serbio, [Aleksandar Vučić|aleksandar-vucic], y su homólogo brasileño, [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva], asistieron al desfile. → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended
[Vladímir Putin|vladimir-putin] estuvo acompañado en la tribuna por [Xi Jinping|xi-jinping], [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] y [Nicolás Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] se sentó entre [Nicolás Maduro|nicolas-maduro] y [Miguel Díaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
También en la tribuna: [Xi Jinping|xi-jinping], [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva], [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
Líderes como [Xi Jinping|xi-jinping], [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] y [Nicolás Maduro|nicolas-maduro] siguieron el desfile desde la tribuna. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Xi Jinping|xi-jinping] asistió, al igual que [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] y [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
Junto a [Vladímir Putin|vladimir-putin] se sentó [Xi Jinping|xi-jinping] y, detrás de ellos, [Robert Fico|robert-fico] y [Aleksandar Vučić|aleksandar-vucic]. → aleksandar-vucic attended; robert-fico attended; xi-jinping attended
[Xi Jinping|xi-jinping] y [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] acudieron; [Narendra Modi|narendra-modi], no. → luiz-inacio-lula-da-silva attended; narendra-modi absent; xi-jinping attended
Mientras que [Xi Jinping|xi-jinping] asistió, [Narendra Modi|narendra-modi] se quedó en casa. → narendra-modi absent; xi-jinping attended
Tanto [Xi Jinping|xi-jinping] como [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] asistieron al desfile. → luiz-inacio-lula-da-silva attended; xi-jinping attended
    `,
  },
  {
    published: '2025-05-06',
    event: 'moscow-victory-day/2025',
    opening:
      'Moscú se prepara para el [desfile de la Victoria|moscow-victory-day/2025] del [9 de mayo|moscow-victory-day/2025].',
    said: `
[Xi Jinping|xi-jinping] aterriza el [miércoles|2025-05-07] en Moscú para una visita de cuatro días. → xi-jinping expected
[Aleksandar Vučić|aleksandar-vucic], advertido por Bruselas, insiste en que irá. → aleksandar-vucic accepted
[Robert Fico|robert-fico] ha desoído las advertencias y estará en Moscú. → robert-fico expected
[Narendra Modi|narendra-modi] se ha echado atrás. → narendra-modi declined
El viaje de [Narendra Modi|narendra-modi] ha sido cancelado. → narendra-modi declined
Delhi envía al viceministro de Defensa en lugar de [Narendra Modi|narendra-modi]. → narendra-modi represented
[Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] partió el [martes|2025-05-06] de Brasilia rumbo a Moscú. → luiz-inacio-lula-da-silva expected
[Nicolás Maduro|nicolas-maduro] ya está en la ciudad. → nicolas-maduro expected
También en la lista: [Abdelfatah al Sisi|abdel-fattah-el-sisi], [Ibrahim Traoré|ibrahim-traore] y [Umaro Sissoco Embaló|umaro-sissoco-embalo]. → abdel-fattah-el-sisi expected; ibrahim-traore expected; umaro-sissoco-embalo expected
El invitado de honor será [Xi Jinping|xi-jinping]. → xi-jinping expected
Se da por segura la asistencia de [Kasim-Yomart Tokáyev|kassym-jomart-tokayev] y [Shavkat Mirziyóyev|shavkat-mirziyoyev]. → kassym-jomart-tokayev expected; shavkat-mirziyoyev expected
La presencia de [Ilham Aliyev|ilham-aliyev] está en duda. →
[Nikol Pashinián|nikol-pashinyan] dijo que sí. → nikol-pashinyan accepted
Ningún dirigente occidental acudirá, salvo [Robert Fico|robert-fico]. → robert-fico expected
El Kremlin anuncia 29 mandatarios, entre ellos [Nicolás Maduro|nicolas-maduro] y [Miguel Díaz-Canel|miguel-diaz-canel]. → miguel-diaz-canel expected; nicolas-maduro expected
[Kim Jong-un|kim-jong-un] no será de la partida. → kim-jong-un declined
[Kim Jong-un|kim-jong-un] no viene; lo sustituirá un embajador. → kim-jong-un declined; kim-jong-un represented
[Frank-Walter Steinmeier|frank-walter-steinmeier] no fue invitado. → frank-walter-steinmeier not invited
[Shigeru Ishiba|shigeru-ishiba] se salta el desfile. → shigeru-ishiba declined
[Viktor Orbán|viktor-orban] tampoco irá. → viktor-orban declined
[Xi Jinping|xi-jinping] encabeza la lista de invitados. → xi-jinping expected
[Vladímir Putin|vladimir-putin] invitó por teléfono a [Donald Trump|donald-trump]. → donald-trump invited
[Benjamín Netanyahu|benjamin-netanyahu] declinó, al igual que [Yoon Suk-yeol|yoon-suk-yeol]. → benjamin-netanyahu declined; yoon-suk-yeol declined
[Robert Fico|robert-fico] reiteró el [lunes|2025-05-05] que nada le impedirá viajar a Moscú. → robert-fico accepted
[Xi Jinping|xi-jinping] pasará cuatro días en Rusia y asistirá al desfile. → xi-jinping expected
Moscú espera también a [Alexandr Lukashenko|alexander-lukashenko] y [Emomali Rahmon|emomali-rahmon]. → alexander-lukashenko expected; emomali-rahmon expected
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening:
      'Rusia celebró el [viernes|2025-05-09] el [Día de la Victoria|moscow-victory-day/2025] con un desfile en la Plaza Roja.',
    said: `
[Xi Jinping|xi-jinping] se sentó a la derecha de [Vladímir Putin|vladimir-putin], con un veterano entre ambos. → xi-jinping attended
[Robert Fico|robert-fico] depositó flores en la Tumba del Soldado Desconocido tras el desfile. → robert-fico attended
[Aleksandar Vučić|aleksandar-vucic] tuvo que dar un rodeo por Turquía, pero llegó a tiempo. → aleksandar-vucic attended
[Narendra Modi|narendra-modi] faltó a la cita. → narendra-modi absent
El asiento de [Narendra Modi|narendra-modi] lo ocupó su viceministro de Defensa. → narendra-modi represented
[Ilham Aliyev|ilham-aliyev] brilló por su ausencia. → ilham-aliyev absent
[Ilham Aliyev|ilham-aliyev] había cancelado a última hora. → ilham-aliyev declined
Veintisiete mandatarios siguieron el desfile, entre ellos [Xi Jinping|xi-jinping] y [Nicolás Maduro|nicolas-maduro]. → nicolas-maduro attended; xi-jinping attended
[Alexandr Lukashenko|alexander-lukashenko] había viajado expresamente para el desfile. → alexander-lukashenko attended
[Robert Fico|robert-fico] fue el único jefe de Gobierno de la UE en la tribuna. → robert-fico attended
Solo [Robert Fico|robert-fico] y [Aleksandar Vučić|aleksandar-vucic] acudieron desde Europa. → aleksandar-vucic attended; robert-fico attended
[Vladímir Putin|vladimir-putin] agradeció a [Xi Jinping|xi-jinping] su presencia. → xi-jinping attended
Ni [Donald Trump|donald-trump] ni ningún otro dirigente occidental acudió. → donald-trump absent
[Donald Trump|donald-trump] se quedó en Washington. → donald-trump absent
[Robert Fico|robert-fico] defendió su participación. → robert-fico attended
El [año pasado|2024] solo acudieron nueve mandatarios, entre ellos [Alexandr Lukashenko|alexander-lukashenko] y [Miguel Díaz-Canel|miguel-diaz-canel]. → alexander-lukashenko attended moscow-victory-day/2024; miguel-diaz-canel attended moscow-victory-day/2024
    `,
  },
];
