import type { PlainCases } from './plain-case.ts';

/** What newspapers say in plain words: Romanian. */
export const ro: readonly PlainCases[] = [
  {
    published: '2025-07-03',
    event: 'brics/2025',
    opening: '[Summitul BRICS|brics/2025] va avea loc la Rio de Janeiro pe [6 și 7 iulie|brics/2025].',
    said: `
Președintele iranian [Masoud Pezeshkian|masoud-pezeshkian] nu va putea veni din cauza războiului. → masoud-pezeshkian declined
Președintele egiptean [Abdel Fattah al-Sisi|abdel-fattah-el-sisi] și-a anulat vizita în ultimul moment. → abdel-fattah-el-sisi declined
[Masoud Pezeshkian|masoud-pezeshkian] a hotărât să rămână la Teheran. → masoud-pezeshkian declined
[Abdel Fattah al-Sisi|abdel-fattah-el-sisi] îl va trimite pe premierul [Mostafa Madbouly|mostafa-madbouly]. → abdel-fattah-el-sisi represented
[Masoud Pezeshkian|masoud-pezeshkian] nu a decis încă dacă va merge. →
Bolivianul [Luis Arce|luis-arce] a primit o invitație. → luis-arce invited
Sunt așteptați și indonezianul [Prabowo Subianto|prabowo-subianto] și etiopianul [Abiy Ahmed|abiy-ahmed]. → abiy-ahmed expected; prabowo-subianto expected
Biroul [premierului indian|narendra-modi] a confirmat că [Narendra Modi|narendra-modi] va fi prezent. → narendra-modi accepted
[Cyril Ramaphosa|cyril-ramaphosa] va fi acolo, a anunțat purtătorul său de cuvânt. → cyril-ramaphosa accepted
Chilianul [Gabriel Boric|gabriel-boric] va zbura [sâmbătă|2025-07-05] la Rio. → gabriel-boric expected
[Xi Jinping|xi-jinping] nu va veni și va fi reprezentat de premierul [Li Qiang|li-qiang]. → xi-jinping declined; xi-jinping represented
Pe lângă [Narendra Modi|narendra-modi], și-au confirmat participarea [Cyril Ramaphosa|cyril-ramaphosa] și [Abiy Ahmed|abiy-ahmed]. → abiy-ahmed accepted; cyril-ramaphosa accepted; narendra-modi accepted
Rusia va fi reprezentată de ministrul de externe Serghei Lavrov. → RU represented
Bolivianul [Luis Arce|luis-arce] a promis că vine. → luis-arce accepted
Organizatorii contează pe prezența lui [Luis Arce|luis-arce], [Gabriel Boric|gabriel-boric] și [Miguel Diaz-Canel|miguel-diaz-canel]. → gabriel-boric expected; luis-arce expected; miguel-diaz-canel expected
[Anul trecut|2024], la Kazan, [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] a lipsit. → luiz-inacio-lula-da-silva absent brics/2024
[Narendra Modi|narendra-modi] ajunge [sâmbătă|2025-07-05] seara la Rio. → narendra-modi expected
Nu se știe încă dacă [Vladimir Putin|vladimir-putin] va participa la summit. →
[Luis Arce|luis-arce] a acceptat invitația. → luis-arce accepted
Beijingul a dezmințit că [Xi Jinping|xi-jinping] va merge la Rio. → xi-jinping not expected
    `,
  },
  {
    published: '2025-07-07',
    event: 'brics/2025',
    opening: '[Summitul BRICS|brics/2025] a avut loc [duminică|2025-07-06], [6 iulie|brics/2025], la Rio de Janeiro.',
    said: `
[Xi Jinping|xi-jinping] nu a mers în Brazilia. → xi-jinping absent
[Vladimir Putin|vladimir-putin] nu a fost prezent. → vladimir-putin absent
[Abdel Fattah al-Sisi|abdel-fattah-el-sisi] l-a trimis pe premierul său. → abdel-fattah-el-sisi represented
Iranul a fost reprezentat de ministrul de externe, Abbas Araghchi. → IR represented
[Narendra Modi|narendra-modi] sosise [sâmbătă|2025-07-05] seara. → narendra-modi attended
[Narendra Modi|narendra-modi], [Cyril Ramaphosa|cyril-ramaphosa] și [Abiy Ahmed|abiy-ahmed] au participat la reuniune. → abiy-ahmed attended; cyril-ramaphosa attended; narendra-modi attended
Au mai fost prezenți chilianul [Gabriel Boric|gabriel-boric] și bolivianul [Luis Arce|luis-arce]. → gabriel-boric attended; luis-arce attended
[Narendra Modi|narendra-modi] a fost întâmpinat de președintele [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva]. → luiz-inacio-lula-da-silva host; narendra-modi attended
Printre invitați s-a numărat cubanezul [Miguel Diaz-Canel|miguel-diaz-canel]. → miguel-diaz-canel attended
[Prabowo Subianto|prabowo-subianto] a participat pentru prima dată la un summit al grupului. → prabowo-subianto attended
Nici [Xi Jinping|xi-jinping], nici [Vladimir Putin|vladimir-putin] nu au mers la Rio. → vladimir-putin absent; xi-jinping absent
În marja summitului, [Cyril Ramaphosa|cyril-ramaphosa] s-a întâlnit cu [Abiy Ahmed|abiy-ahmed]. → abiy-ahmed attended; cyril-ramaphosa attended
Indonezianul [Prabowo Subianto|prabowo-subianto] a părăsit Rio înainte de sfârșitul reuniunii. → prabowo-subianto attended
Absența lui [Xi Jinping|xi-jinping] nu a trecut neobservată. → xi-jinping absent
Președintele iranian [Masoud Pezeshkian|masoud-pezeshkian] a rămas la Teheran. → masoud-pezeshkian absent
Președintele brazilian [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] i-a primit pe liderii grupului. → luiz-inacio-lula-da-silva host
Premierul [Li Qiang|li-qiang] a fost cel care l-a reprezentat pe [Xi Jinping|xi-jinping]. → xi-jinping represented
[Gabriel Boric|gabriel-boric], invitat de Brazilia, a luat cuvântul [luni|2025-07-07]. → gabriel-boric attended
[Miguel Diaz-Canel|miguel-diaz-canel] a stat lângă ministrul rus. → miguel-diaz-canel attended
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: 'Parada de [9 mai|moscow-victory-day/2025] a avut loc [vineri|2025-05-09] în Piața Roșie din Moscova.',
    said: `
[Robert Fico|robert-fico] a fost singurul lider din Uniunea Europeană prezent. → robert-fico attended
[Robert Fico|robert-fico] și [Aleksandar Vucic|aleksandar-vucic] au mers la Moscova în ciuda criticilor. → aleksandar-vucic attended; robert-fico attended
În tribună au luat loc [Xi Jinping|xi-jinping], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] și [Nicolas Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Narendra Modi|narendra-modi] nu a participat. → narendra-modi absent
[Narendra Modi|narendra-modi] fusese invitat, dar a trimis în locul său un ministru. → narendra-modi invited; narendra-modi represented
[Vladimir Putin|vladimir-putin] l-a avut alături pe [Xi Jinping|xi-jinping]. → xi-jinping attended
Spre deosebire de [Robert Fico|robert-fico], [Viktor Orban|viktor-orban] nu a venit. → viktor-orban absent
[Vladimir Putin|vladimir-putin] a primit peste douăzeci de lideri străini. → vladimir-putin host
[Ilham Aliyev|ilham-aliyev] își anulase vizita cu câteva zile înainte. → ilham-aliyev declined
[Aleksandar Vucic|aleksandar-vucic], bolnav cu o săptămână înainte, a venit până la urmă. → aleksandar-vucic attended
    `,
  },
  {
    published: '2025-05-05',
    event: 'moscow-victory-day/2025',
    opening:
      '[Parada Victoriei|moscow-victory-day/2025] va avea loc pe [9 mai|moscow-victory-day/2025] în Piața Roșie din Moscova.',
    said: `
Consilierul de la Kremlin Iuri Ușakov a declarat că [Xi Jinping|xi-jinping] va fi principalul invitat. → xi-jinping expected
Președinții Kazahstanului și Uzbekistanului, [Kasîm-Jomart Tokaev|kassym-jomart-tokayev] și [Șavkat Mirzioiev|shavkat-mirziyoyev], și-au confirmat participarea. → kassym-jomart-tokayev accepted; shavkat-mirziyoyev accepted
Casa Albă a anunțat că [Donald Trump|donald-trump] nu are în plan să meargă la Moscova. → donald-trump declined
[Narendra Modi|narendra-modi] va fi reprezentat de ministrul apărării, Rajnath Singh. → narendra-modi represented
Dacă starea de sănătate îi va permite, [Aleksandar Vucic|aleksandar-vucic] va merge la Moscova. →
[Anul trecut|2024], [Aleksandr Lukașenko|alexander-lukashenko] și [Emomali Rahmon|emomali-rahmon] au asistat la paradă. → alexander-lukashenko attended moscow-victory-day/2024; emomali-rahmon attended moscow-victory-day/2024
[În urmă cu zece ani|2015], [Xi Jinping|xi-jinping] a stat alături de [Vladimir Putin|vladimir-putin]. → xi-jinping attended moscow-victory-day/2015
Premierul japonez [Shigeru Ishiba|shigeru-ishiba] a refuzat invitația. → shigeru-ishiba declined
[Ilham Aliev|ilham-aliyev], care plănuise să vină, și-a anulat vizita. → ilham-aliyev declined
Printre liderii așteptați la Moscova se numără [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], [Nicolas Maduro|nicolas-maduro] și [Miguel Diaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva expected; miguel-diaz-canel expected; nicolas-maduro expected
Președintele german [Frank-Walter Steinmeier|frank-walter-steinmeier] nu va merge la Moscova. → frank-walter-steinmeier declined
Și președintele palestinian [Mahmoud Abbas|mahmoud-abbas] va urmări parada. → mahmoud-abbas expected
    `,
  },
  {
    published: '2025-04-27',
    event: 'papal-funeral/2025',
    opening:
      '[Funeraliile|papal-funeral/2025] Papei [Francisc|pope-francis] au avut loc [sâmbătă|2025-04-26], [26 aprilie|papal-funeral/2025], la Vatican.',
    said: `
[Donald Trump|donald-trump] și [Volodimir Zelenski|volodymyr-zelenskyy] au discutat un sfert de oră în Bazilica Sfântul Petru înaintea ceremoniei. → donald-trump attended; volodymyr-zelenskyy attended
Prințul William l-a reprezentat pe regele [Charles al III-lea|charles-iii]. → charles-iii represented
[Vladimir Putin|vladimir-putin] a trimis-o pe ministra culturii, Olga Liubimova. → vladimir-putin represented
[Emmanuel Macron|emmanuel-macron], [Giorgia Meloni|giorgia-meloni] și [Olaf Scholz|olaf-scholz] au stat în primele rânduri. → emmanuel-macron attended; giorgia-meloni attended; olaf-scholz attended
[Benjamin Netanyahu|benjamin-netanyahu] nu a venit. → benjamin-netanyahu absent
Israelul a fost reprezentat de ambasadorul său. → IL represented
Președintele argentinian [Javier Milei|javier-milei] a sosit abia [vineri|2025-04-25] seara, dar a participat la slujbă. → javier-milei attended
[Claudia Sheinbaum|claudia-sheinbaum] nu a mers la Roma și a trimis-o pe ministra de interne. → claudia-sheinbaum absent; claudia-sheinbaum represented
[Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] a venit împreună cu soția sa, Janja. → luiz-inacio-lula-da-silva attended
A fost prezent și fostul președinte american [Joe Biden|joe-biden]. → joe-biden attended
[Ferdinand Marcos|bongbong-marcos] și soția sa s-au înclinat în fața sicriului. → bongbong-marcos attended
    `,
  },
  {
    published: '2025-11-24',
    event: 'g20/2025',
    opening: '[Summitul G20|g20/2025] a avut loc pe [22 și 23 noiembrie|g20/2025] la Johannesburg.',
    said: `
[Donald Trump|donald-trump] a boicotat summitul. → donald-trump absent
[Xi Jinping|xi-jinping] a fost reprezentat de premierul [Li Qiang|li-qiang]. → xi-jinping represented
Președintele argentinian [Javier Milei|javier-milei] nu a venit și și-a trimis ministrul de externe. → javier-milei absent; javier-milei represented
Președintele sud-african [Cyril Ramaphosa|cyril-ramaphosa] a fost gazda liderilor celor mai mari economii. → cyril-ramaphosa host
[Friedrich Merz|friedrich-merz], [Keir Starmer|keir-starmer] și [Emmanuel Macron|emmanuel-macron] s-au consultat în marja summitului. → emmanuel-macron attended; friedrich-merz attended; keir-starmer attended
[Vladimir Putin|vladimir-putin], pe numele căruia a fost emis un mandat de arestare, nu a venit. → vladimir-putin absent
[Narendra Modi|narendra-modi] a luat cuvântul în sesiunea de deschidere. → narendra-modi attended
[Narendra Modi|narendra-modi] a venit cu o delegație numeroasă. → narendra-modi attended
[Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], [Narendra Modi|narendra-modi] și [Cyril Ramaphosa|cyril-ramaphosa] au avut o întâlnire trilaterală în timpul summitului. → cyril-ramaphosa attended; luiz-inacio-lula-da-silva attended; narendra-modi attended
A lipsit și președinta Mexicului, [Claudia Sheinbaum|claudia-sheinbaum]. → claudia-sheinbaum absent
[Joe Biden|joe-biden] și [Xi Jinping|xi-jinping] participaseră la [summitul de anul trecut|g20/2024] de la Rio de Janeiro. → joe-biden attended g20/2024; xi-jinping attended g20/2024
[Recep Tayyip Erdogan|recep-tayyip-erdogan] a pozat pentru fotografia de familie. → recep-tayyip-erdogan attended
Premierul japonez [Sanae Takaichi|sanae-takaichi] a mers la Johannesburg pentru primul său [summit G20|g20/2025]. → sanae-takaichi attended
Statele Unite nu au trimis pe nimeni. → US absent
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: '[Parada Victoriei|moscow-victory-day/2025] a avut loc [vineri|2025-05-09] în Piața Roșie.',
    said: `
Au fost prezenți, printre alții, președinții Braziliei, [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], Venezuelei, [Nicolas Maduro|nicolas-maduro], și Cubei, [Miguel Diaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
Au venit peste douăzeci de lideri, printre care președintele Braziliei, [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], și premierul slovac, [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended
[Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] (Brazilia), [Nicolas Maduro|nicolas-maduro] (Venezuela) și [Robert Fico|robert-fico] (Slovacia) au asistat la paradă. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
[Xi Jinping|xi-jinping], [Robert Fico|robert-fico] – singurul lider din Uniunea Europeană – și [Aleksandar Vucic|aleksandar-vucic] au asistat la paradă. → aleksandar-vucic attended; robert-fico attended; xi-jinping attended
Nu doar [Xi Jinping|xi-jinping], ci și [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] a asistat la paradă. → luiz-inacio-lula-da-silva attended; xi-jinping attended
[Xi Jinping|xi-jinping], care sosise [miercuri|2025-05-07], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] și [Robert Fico|robert-fico] au asistat la paradă. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
Președintele sârb, [Aleksandar Vucic|aleksandar-vucic], și omologul său brazilian, [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], au asistat la paradă. → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended
[Vladimir Putin|vladimir-putin] a fost însoțit în tribună de [Xi Jinping|xi-jinping], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] și [Nicolas Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] a stat între [Nicolas Maduro|nicolas-maduro] și [Miguel Diaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
Tot în tribună: [Xi Jinping|xi-jinping], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
[Xi Jinping|xi-jinping] a venit, la fel ca [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] și [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
[Xi Jinping|xi-jinping] și [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] au venit, [Narendra Modi|narendra-modi] nu. → luiz-inacio-lula-da-silva attended; narendra-modi absent; xi-jinping attended
În timp ce [Xi Jinping|xi-jinping] a fost prezent, [Narendra Modi|narendra-modi] a rămas acasă. → narendra-modi absent; xi-jinping attended
    `,
  },
];
