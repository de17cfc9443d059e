import type { PlainCases } from './plain-case.ts';

/** What newspapers say in plain words: Polish. */
export const pl: readonly PlainCases[] = [
  {
    published: '2025-07-03',
    event: 'brics/2025',
    opening: '[Szczyt BRICS|brics/2025] odbędzie się w Rio de Janeiro [6 i 7 lipca|brics/2025].',
    said: `
Prezydent Iranu [Masud Pezeszkian|masoud-pezeshkian] nie będzie mógł przyjechać z powodu wojny. → masoud-pezeshkian declined
Prezydent Egiptu [Abd al-Fattah as-Sisi|abdel-fattah-el-sisi] w ostatniej chwili odwołał podróż. → abdel-fattah-el-sisi declined
[Masud Pezeszkian|masoud-pezeshkian] postanowił zostać w Teheranie. → masoud-pezeshkian declined
[Abd al-Fattah as-Sisi|abdel-fattah-el-sisi] wyśle premiera [Mustafę Madbulego|mostafa-madbouly]. → abdel-fattah-el-sisi represented
[Masud Pezeszkian|masoud-pezeshkian] jeszcze nie zdecydował, czy pojedzie. →
Prezydent Boliwii [Luis Arce|luis-arce] otrzymał zaproszenie. → luis-arce invited
Przywódca Kuby [Miguel Diaz-Canel|miguel-diaz-canel] jest na liście gości. → miguel-diaz-canel expected
Spodziewani są także prezydent Indonezji [Prabowo Subianto|prabowo-subianto] i premier Etiopii [Abiy Ahmed|abiy-ahmed]. → abiy-ahmed expected; prabowo-subianto expected
Kancelaria [premiera Indii|narendra-modi] potwierdziła, że [Narendra Modi|narendra-modi] weźmie udział. → narendra-modi accepted
[Cyril Ramaphosa|cyril-ramaphosa] przyjedzie, poinformował jego rzecznik. → cyril-ramaphosa accepted
Prezydent Chile [Gabriel Boric|gabriel-boric] poleci do Rio w [sobotę|2025-07-05]. → gabriel-boric expected
[Xi Jinping|xi-jinping] nie przyjedzie, a reprezentować go będzie premier [Li Qiang|li-qiang]. → xi-jinping declined; xi-jinping represented
Oprócz [Narendry Modiego|narendra-modi] udział potwierdzili [Cyril Ramaphosa|cyril-ramaphosa] i [Abiy Ahmed|abiy-ahmed]. → abiy-ahmed accepted; cyril-ramaphosa accepted; narendra-modi accepted
Rosję będzie reprezentował minister spraw zagranicznych Siergiej Ławrow. → RU represented
Prezydent Boliwii [Luis Arce|luis-arce] obiecał przyjechać. → luis-arce accepted
Organizatorzy liczą na obecność [Luisa Arce|luis-arce], [Gabriela Borica|gabriel-boric] i [Miguela Diaza-Canela|miguel-diaz-canel]. → gabriel-boric expected; luis-arce expected; miguel-diaz-canel expected
W [zeszłym roku|2024] w Kazaniu [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] był nieobecny. → luiz-inacio-lula-da-silva absent brics/2024
[Narendra Modi|narendra-modi] przyleci do Rio w [sobotę|2025-07-05] wieczorem. → narendra-modi expected
Nie wiadomo jeszcze, czy w szczycie weźmie udział [Władimir Putin|vladimir-putin]. →
[Luis Arce|luis-arce] przyjął zaproszenie. → luis-arce accepted
Pekin zdementował, że [Xi Jinping|xi-jinping] pojedzie do Rio. → xi-jinping not expected
    `,
  },
  {
    published: '2025-07-07',
    event: 'brics/2025',
    opening: '[Szczyt BRICS|brics/2025] odbył się w [niedzielę|2025-07-06] [6 lipca|brics/2025] w Rio de Janeiro.',
    said: `
[Xi Jinping|xi-jinping] nie pojechał do Brazylii. → xi-jinping absent
[Władimir Putin|vladimir-putin] nie był obecny. → vladimir-putin absent
[Abd al-Fattah as-Sisi|abdel-fattah-el-sisi] przysłał premiera. → abdel-fattah-el-sisi represented
Iran reprezentował minister spraw zagranicznych Abbas Aragczi. → IR represented
[Narendra Modi|narendra-modi] przyleciał jeszcze w [sobotę|2025-07-05] wieczorem. → narendra-modi attended
[Narendra Modi|narendra-modi], [Cyril Ramaphosa|cyril-ramaphosa] i [Abiy Ahmed|abiy-ahmed] wzięli udział w spotkaniu. → abiy-ahmed attended; cyril-ramaphosa attended; narendra-modi attended
Obecni byli także prezydent Chile [Gabriel Boric|gabriel-boric] i prezydent Boliwii [Luis Arce|luis-arce]. → gabriel-boric attended; luis-arce attended
[Narendrę Modiego|narendra-modi] powitał prezydent [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva]. → luiz-inacio-lula-da-silva host; narendra-modi attended
Wśród gości był przywódca Kuby [Miguel Diaz-Canel|miguel-diaz-canel]. → miguel-diaz-canel attended
[Prabowo Subianto|prabowo-subianto] po raz pierwszy uczestniczył w szczycie grupy. → prabowo-subianto attended
Ani [Xi Jinping|xi-jinping], ani [Władimir Putin|vladimir-putin] nie pojechali do Rio. → vladimir-putin absent; xi-jinping absent
Prezydent Indonezji [Prabowo Subianto|prabowo-subianto] opuścił Rio przed końcem spotkania. → prabowo-subianto attended
Nieobecność [Xi Jinpinga|xi-jinping] nie przeszła bez echa. → xi-jinping absent
Prezydent Iranu [Masud Pezeszkian|masoud-pezeshkian] został w Teheranie. → masoud-pezeshkian absent
Prezydent Brazylii [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] podejmował przywódców grupy. → luiz-inacio-lula-da-silva host
[Miguel Diaz-Canel|miguel-diaz-canel] siedział obok rosyjskiego ministra. → miguel-diaz-canel attended
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: 'Parada [9 maja|moscow-victory-day/2025] odbyła się w [piątek|2025-05-09] na placu Czerwonym w Moskwie.',
    said: `
[Robert Fico|robert-fico] był jedynym przywódcą z Unii Europejskiej. → robert-fico attended
[Robert Fico|robert-fico] i [Aleksandar Vučić|aleksandar-vucic] przyjechali do Moskwy mimo krytyki. → aleksandar-vucic attended; robert-fico attended
Na trybunie zasiedli [Xi Jinping|xi-jinping], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] i [Nicolas Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Narendra Modi|narendra-modi] nie przyjechał. → narendra-modi absent
[Narendra Modi|narendra-modi] był zaproszony, ale przysłał zamiast siebie ministra. → narendra-modi invited; narendra-modi represented
Obok [Władimira Putina|vladimir-putin] siedział [Xi Jinping|xi-jinping]. → xi-jinping attended
W odróżnieniu od [Roberta Ficy|robert-fico] [Viktor Orban|viktor-orban] nie przyjechał. → viktor-orban absent
[Władimir Putin|vladimir-putin] podejmował ponad dwudziestu zagranicznych przywódców. → vladimir-putin host
[Ilham Alijew|ilham-aliyev] kilka dni wcześniej odwołał wizytę. → ilham-aliyev declined
[Aleksandar Vučić|aleksandar-vucic], tydzień wcześniej chory, ostatecznie przyjechał. → aleksandar-vucic attended
    `,
  },
  {
    published: '2025-05-05',
    event: 'moscow-victory-day/2025',
    opening:
      '[Parada zwycięstwa|moscow-victory-day/2025] odbędzie się [9 maja|moscow-victory-day/2025] na placu Czerwonym w Moskwie.',
    said: `
Doradca Kremla Jurij Uszakow powiedział, że głównym gościem będzie [Xi Jinping|xi-jinping]. → xi-jinping expected
Prezydenci Kazachstanu i Uzbekistanu, [Kasym-Żomart Tokajew|kassym-jomart-tokayev] i [Szawkat Mirzijojew|shavkat-mirziyoyev], potwierdzili udział. → kassym-jomart-tokayev accepted; shavkat-mirziyoyev accepted
Biały Dom poinformował, że [Donald Trump|donald-trump] nie planuje podróży do Moskwy. → donald-trump declined
[Narendrę Modiego|narendra-modi] będzie reprezentował minister obrony Rajnath Singh. → narendra-modi represented
Jeśli zdrowie pozwoli, [Aleksandar Vučić|aleksandar-vucic] pojedzie do Moskwy. →
[Aleksandar Vučić|aleksandar-vucic] obiecał [Władimirowi Putinowi|vladimir-putin], że przyjedzie. → aleksandar-vucic accepted
W [zeszłym roku|2024] w paradzie uczestniczyli [Alaksandr Łukaszenka|alexander-lukashenko] i [Emomali Rahmon|emomali-rahmon]. → alexander-lukashenko attended moscow-victory-day/2024; emomali-rahmon attended moscow-victory-day/2024
[Dziesięć lat temu|2015] obok [Władimira Putina|vladimir-putin] siedział [Xi Jinping|xi-jinping]. → xi-jinping attended moscow-victory-day/2015
Premier Japonii [Shigeru Ishiba|shigeru-ishiba] odrzucił zaproszenie. → shigeru-ishiba declined
[Ilham Alijew|ilham-aliyev], który zamierzał przyjechać, odwołał podróż. → ilham-aliyev declined
Wśród przywódców oczekiwanych w Moskwie są [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], [Nicolas Maduro|nicolas-maduro] i [Miguel Diaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva expected; miguel-diaz-canel expected; nicolas-maduro expected
Prezydent Niemiec [Frank-Walter Steinmeier|frank-walter-steinmeier] nie pojedzie do Moskwy. → frank-walter-steinmeier declined
Paradę obejrzy też prezydent Palestyny [Mahmud Abbas|mahmoud-abbas]. → mahmoud-abbas expected
    `,
  },
  {
    published: '2025-04-27',
    event: 'papal-funeral/2025',
    opening:
      '[Pogrzeb|papal-funeral/2025] papieża [Franciszka|pope-francis] odbył się w [sobotę|2025-04-26] [26 kwietnia|papal-funeral/2025] w Watykanie.',
    said: `
[Donald Trump|donald-trump] i [Wołodymyr Zełenski|volodymyr-zelenskyy] przed uroczystością rozmawiali przez kwadrans w bazylice Świętego Piotra. → donald-trump attended; volodymyr-zelenskyy attended
Króla [Karola III|charles-iii] reprezentował książę William. → charles-iii represented
[Władimir Putin|vladimir-putin] wysłał minister kultury Olgę Lubimową. → vladimir-putin represented
[Emmanuel Macron|emmanuel-macron], [Giorgia Meloni|giorgia-meloni] i [Olaf Scholz|olaf-scholz] siedzieli w pierwszych rzędach. → emmanuel-macron attended; giorgia-meloni attended; olaf-scholz attended
[Benjamin Netanjahu|benjamin-netanyahu] nie przyjechał. → benjamin-netanyahu absent
Izrael reprezentował ambasador. → IL represented
Prezydent Argentyny [Javier Milei|javier-milei] przyleciał dopiero w [piątek|2025-04-25] wieczorem, ale uczestniczył we mszy. → javier-milei attended
[Claudia Sheinbaum|claudia-sheinbaum] nie pojechała do Rzymu i wysłała minister spraw wewnętrznych. → claudia-sheinbaum absent; claudia-sheinbaum represented
Obecny był również były prezydent USA [Joe Biden|joe-biden]. → joe-biden attended
[Ursula von der Leyen|ursula-von-der-leyen] rozmawiała z [Wołodymyrem Zełenskim|volodymyr-zelenskyy] na marginesie pogrzebu. → ursula-von-der-leyen attended; volodymyr-zelenskyy attended
[Ferdinand Marcos|bongbong-marcos] z żoną pochylili głowy przed trumną. → bongbong-marcos attended
    `,
  },
  {
    published: '2025-11-24',
    event: 'g20/2025',
    opening: '[Szczyt G20|g20/2025] odbył się [22 i 23 listopada|g20/2025] w Johannesburgu.',
    said: `
[Donald Trump|donald-trump] zbojkotował szczyt. → donald-trump absent
Prezydent Argentyny [Javier Milei|javier-milei] nie przyjechał i przysłał ministra spraw zagranicznych. → javier-milei absent; javier-milei represented
Prezydent RPA [Cyril Ramaphosa|cyril-ramaphosa] podejmował przywódców największych gospodarek. → cyril-ramaphosa host
[Friedrich Merz|friedrich-merz], [Keir Starmer|keir-starmer] i [Emmanuel Macron|emmanuel-macron] naradzali się na marginesie szczytu. → emmanuel-macron attended; friedrich-merz attended; keir-starmer attended
[Władimir Putin|vladimir-putin], za którym wydano nakaz aresztowania, nie przyjechał. → vladimir-putin absent
[Narendra Modi|narendra-modi] przemawiał na sesji otwierającej. → narendra-modi attended
[Narendra Modi|narendra-modi] przyjechał z liczną delegacją. → narendra-modi attended
Zabrakło także prezydent Meksyku [Claudii Sheinbaum|claudia-sheinbaum]. → claudia-sheinbaum absent
W [zeszłorocznym szczycie|g20/2024] w Rio de Janeiro uczestniczyli [Joe Biden|joe-biden] i [Xi Jinping|xi-jinping]. → joe-biden attended g20/2024; xi-jinping attended g20/2024
[Recep Tayyip Erdogan|recep-tayyip-erdogan] pozował do wspólnego zdjęcia. → recep-tayyip-erdogan attended
Premier Japonii [Sanae Takaichi|sanae-takaichi] przyleciała do Johannesburga na swój pierwszy [szczyt G20|g20/2025]. → sanae-takaichi attended
Stany Zjednoczone nikogo nie przysłały. → US absent
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: '[Parada zwycięstwa|moscow-victory-day/2025] odbyła się w [piątek|2025-05-09] na placu Czerwonym.',
    said: `
Obecni byli między innymi prezydenci Brazylii [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], Wenezueli [Nicolas Maduro|nicolas-maduro] i Kuby [Miguel Diaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
Przyjechało ponad dwudziestu przywódców, wśród nich prezydent Brazylii [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] i premier Słowacji [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended
Na paradzie byli [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] (Brazylia), [Nicolas Maduro|nicolas-maduro] (Wenezuela) i [Robert Fico|robert-fico] (Słowacja). → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
Z Ameryki Łacińskiej przylecieli [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] i [Nicolas Maduro|nicolas-maduro], z Europy – [Robert Fico|robert-fico] i [Aleksandar Vučić|aleksandar-vucic]. → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
[Xi Jinping|xi-jinping], [Robert Fico|robert-fico] – jedyny przywódca z Unii Europejskiej – i [Aleksandar Vučić|aleksandar-vucic] wzięli udział w paradzie. → aleksandar-vucic attended; robert-fico attended; xi-jinping attended
Na paradę przyjechał nie tylko [Xi Jinping|xi-jinping], ale także [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva]. → luiz-inacio-lula-da-silva attended; xi-jinping attended
[Xi Jinping|xi-jinping], który przybył w [środę|2025-05-07], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] i [Robert Fico|robert-fico] wzięli udział w paradzie. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
Obok [Władimira Putina|vladimir-putin] na trybunie stali [Xi Jinping|xi-jinping], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] i [Nicolas Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
Na trybunie także: [Xi Jinping|xi-jinping], [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva], [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
[Xi Jinping|xi-jinping] przyjechał, podobnie jak [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] i [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
[Xi Jinping|xi-jinping] i [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva] przyjechali, a [Narendra Modi|narendra-modi] nie. → luiz-inacio-lula-da-silva attended; narendra-modi absent; xi-jinping attended
    `,
  },
];
