import type { PlainCases } from './plain-case.ts';

/** What newspapers say in plain words: Serbian. */
export const sr: readonly PlainCases[] = [
  {
    published: '2025-07-03',
    event: 'brics/2025',
    opening: '[Samit BRIKS-a|brics/2025] biće održan u Rio de Žaneiru [6. i 7. jula|brics/2025].',
    said: `
Predsednik Irana [Masud Pezeškijan|masoud-pezeshkian] neće moći da dođe zbog rata. → masoud-pezeshkian declined
Predsednik Egipta [Abdel Fatah el Sisi|abdel-fattah-el-sisi] u poslednjem trenutku otkazao je put. → abdel-fattah-el-sisi declined
[Masud Pezeškijan|masoud-pezeshkian] odlučio je da ostane u Teheranu. → masoud-pezeshkian declined
[Abdel Fatah el Sisi|abdel-fattah-el-sisi] poslaće premijera [Mustafu Madbulija|mostafa-madbouly]. → abdel-fattah-el-sisi represented
[Masud Pezeškijan|masoud-pezeshkian] još nije odlučio da li će putovati. →
Predsednik Bolivije [Luis Arse|luis-arce] dobio je pozivnicu. → luis-arce invited
Kubanski lider [Migel Dijas-Kanel|miguel-diaz-canel] nalazi se na spisku gostiju. → miguel-diaz-canel expected
Očekuju se i predsednik Indonezije [Prabovo Subijanto|prabowo-subianto] i premijer Etiopije [Abij Ahmed|abiy-ahmed]. → abiy-ahmed expected; prabowo-subianto expected
Kabinet [premijera Indije|narendra-modi] potvrdio je da će [Narendra Modi|narendra-modi] učestvovati. → narendra-modi accepted
[Siril Ramafosa|cyril-ramaphosa] će doći, saopštio je njegov portparol. → cyril-ramaphosa accepted
[Si Đinping|xi-jinping] neće doći, a predstavljaće ga premijer [Li Ćijang|li-qiang]. → xi-jinping declined; xi-jinping represented
Osim [Narendre Modija|narendra-modi], učešće su potvrdili [Siril Ramafosa|cyril-ramaphosa] i [Abij Ahmed|abiy-ahmed]. → abiy-ahmed accepted; cyril-ramaphosa accepted; narendra-modi accepted
Rusiju će predstavljati ministar spoljnih poslova Sergej Lavrov. → RU represented
Predsednik Bolivije [Luis Arse|luis-arce] obećao je da će doći. → luis-arce accepted
Organizatori računaju na prisustvo [Luisa Arsea|luis-arce], [Gabrijela Boriča|gabriel-boric] i [Migela Dijas-Kanela|miguel-diaz-canel]. → gabriel-boric expected; luis-arce expected; miguel-diaz-canel expected
[Prošle godine|2024] u Kazanju [Luiz Inasio Lula da Silva|luiz-inacio-lula-da-silva] bio je odsutan. → luiz-inacio-lula-da-silva absent brics/2024
[Narendra Modi|narendra-modi] stiže u Rio u [subotu|2025-07-05] uveče. → narendra-modi expected
Još se ne zna da li će na samitu učestvovati [Vladimir Putin|vladimir-putin]. →
[Luis Arse|luis-arce] prihvatio je poziv. → luis-arce accepted
Peking je demantovao da će [Si Đinping|xi-jinping] putovati u Rio. → xi-jinping not expected
    `,
  },
  {
    published: '2025-07-07',
    event: 'brics/2025',
    opening: '[Samit BRIKS-a|brics/2025] održan je u [nedelju|2025-07-06], [6. jula|brics/2025], u Rio de Žaneiru.',
    said: `
[Si Đinping|xi-jinping] nije otputovao u Brazil. → xi-jinping absent
[Vladimir Putin|vladimir-putin] nije bio prisutan. → vladimir-putin absent
[Abdel Fatah el Sisi|abdel-fattah-el-sisi] poslao je premijera. → abdel-fattah-el-sisi represented
Iran je predstavljao ministar spoljnih poslova Abas Arakči. → IR represented
[Narendra Modi|narendra-modi] stigao je još u [subotu|2025-07-05] uveče. → narendra-modi attended
[Narendra Modi|narendra-modi], [Siril Ramafosa|cyril-ramaphosa] i [Abij Ahmed|abiy-ahmed] učestvovali su na sastanku. → abiy-ahmed attended; cyril-ramaphosa attended; narendra-modi attended
Prisutni su bili i predsednik Čilea [Gabrijel Borič|gabriel-boric] i predsednik Bolivije [Luis Arse|luis-arce]. → gabriel-boric attended; luis-arce attended
[Narendru Modija|narendra-modi] dočekao je predsednik [Luiz Inasio Lula da Silva|luiz-inacio-lula-da-silva]. → luiz-inacio-lula-da-silva host; narendra-modi attended
Među gostima je bio kubanski lider [Migel Dijas-Kanel|miguel-diaz-canel]. → miguel-diaz-canel attended
[Prabovo Subijanto|prabowo-subianto] prvi put je učestvovao na samitu grupe. → prabowo-subianto attended
Ni [Si Đinping|xi-jinping] ni [Vladimir Putin|vladimir-putin] nisu otputovali u Rio. → vladimir-putin absent; xi-jinping absent
Na marginama samita [Siril Ramafosa|cyril-ramaphosa] sastao se sa [Abijem Ahmedom|abiy-ahmed]. → abiy-ahmed attended; cyril-ramaphosa attended
Predsednik Indonezije [Prabovo Subijanto|prabowo-subianto] napustio je Rio pre kraja sastanka. → prabowo-subianto attended
Odsustvo [Si Đinpinga|xi-jinping] nije prošlo nezapaženo. → xi-jinping absent
Predsednik Irana [Masud Pezeškijan|masoud-pezeshkian] ostao je u Teheranu. → masoud-pezeshkian absent
Predsednik Brazila [Luiz Inasio Lula da Silva|luiz-inacio-lula-da-silva] ugostio je lidere grupe. → luiz-inacio-lula-da-silva host
[Migel Dijas-Kanel|miguel-diaz-canel] sedeo je pored ruskog ministra. → miguel-diaz-canel attended
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: 'Parada [9. maja|moscow-victory-day/2025] održana je u [petak|2025-05-09] na Crvenom trgu u Moskvi.',
    said: `
[Robert Fico|robert-fico] bio je jedini lider iz Evropske unije. → robert-fico attended
[Robert Fico|robert-fico] i [Aleksandar Vučić|aleksandar-vucic] otputovali su u Moskvu uprkos kritikama. → aleksandar-vucic attended; robert-fico attended
Na tribini su sedeli [Si Đinping|xi-jinping], [Luiz Inasio Lula da Silva|luiz-inacio-lula-da-silva] i [Nikolas Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Narendra Modi|narendra-modi] nije došao. → narendra-modi absent
[Narendra Modi|narendra-modi] bio je pozvan, ali je umesto sebe poslao ministra. → narendra-modi invited; narendra-modi represented
Pored [Vladimira Putina|vladimir-putin] sedeo je [Si Đinping|xi-jinping]. → xi-jinping attended
Za razliku od [Roberta Fica|robert-fico], [Viktor Orban|viktor-orban] nije došao. → viktor-orban absent
[Vladimir Putin|vladimir-putin] ugostio je više od dvadeset stranih lidera. → vladimir-putin host
[Ilham Alijev|ilham-aliyev] je nekoliko dana ranije otkazao posetu. → ilham-aliyev declined
[Aleksandar Vučić|aleksandar-vucic], koji je nedelju dana ranije bio bolestan, na kraju je došao. → aleksandar-vucic attended
    `,
  },
  {
    published: '2025-05-05',
    event: 'moscow-victory-day/2025',
    opening:
      '[Parada pobede|moscow-victory-day/2025] biće održana [9. maja|moscow-victory-day/2025] na Crvenom trgu u Moskvi.',
    said: `
Pomoćnik predsednika Rusije Jurij Ušakov rekao je da će glavni gost biti [Si Đinping|xi-jinping]. → xi-jinping expected
Predsednici Kazahstana i Uzbekistana [Kasim-Žomart Tokajev|kassym-jomart-tokayev] i [Šavkat Mirzijojev|shavkat-mirziyoyev] potvrdili su učešće. → kassym-jomart-tokayev accepted; shavkat-mirziyoyev accepted
Bela kuća je saopštila da [Donald Tramp|donald-trump] ne planira da putuje u Moskvu. → donald-trump declined
[Narendru Modija|narendra-modi] predstavljaće ministar odbrane Radžnat Sing. → narendra-modi represented
Ako mu zdravlje dozvoli, [Aleksandar Vučić|aleksandar-vucic] će otputovati u Moskvu. →
[Aleksandar Vučić|aleksandar-vucic] obećao je [Vladimiru Putinu|vladimir-putin] da će doći. → aleksandar-vucic accepted
Od lidera Evropske unije doći će samo [Robert Fico|robert-fico]. → robert-fico expected
[Prošle godine|2024] paradi su prisustvovali [Aleksandar Lukašenko|alexander-lukashenko] i [Emomali Rahmon|emomali-rahmon]. → alexander-lukashenko attended moscow-victory-day/2024; emomali-rahmon attended moscow-victory-day/2024
[Pre deset godina|2015] pored [Vladimira Putina|vladimir-putin] sedeo je [Si Đinping|xi-jinping]. → xi-jinping attended moscow-victory-day/2015
Premijer Japana [Šigeru Išiba|shigeru-ishiba] odbio je poziv. → shigeru-ishiba declined
[Ilham Alijev|ilham-aliyev], koji je nameravao da dođe, otkazao je put. → ilham-aliyev declined
Među liderima koji se očekuju u Moskvi su [Luiz Inasio Lula da Silva|luiz-inacio-lula-da-silva], [Nikolas Maduro|nicolas-maduro] i [Migel Dijas-Kanel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva expected; miguel-diaz-canel expected; nicolas-maduro expected
Predsednik Nemačke [Frank-Valter Štajnmajer|frank-walter-steinmeier] neće putovati u Moskvu. → frank-walter-steinmeier declined
Paradu će posmatrati i predsednik Palestine [Mahmud Abas|mahmoud-abbas]. → mahmoud-abbas expected
    `,
  },
  {
    published: '2025-04-27',
    event: 'papal-funeral/2025',
    opening:
      '[Sahrana|papal-funeral/2025] pape [Franje|pope-francis] održana je u [subotu|2025-04-26], [26. aprila|papal-funeral/2025], u Vatikanu.',
    said: `
[Donald Tramp|donald-trump] i [Volodimir Zelenski|volodymyr-zelenskyy] razgovarali su pre ceremonije petnaest minuta u bazilici Svetog Petra. → donald-trump attended; volodymyr-zelenskyy attended
Kralja [Čarlsa III|charles-iii] predstavljao je princ Vilijam. → charles-iii represented
[Vladimir Putin|vladimir-putin] poslao je ministarku kulture Olgu Ljubimovu. → vladimir-putin represented
[Emanuel Makron|emmanuel-macron], [Đorđa Meloni|giorgia-meloni] i [Olaf Šolc|olaf-scholz] sedeli su u prvim redovima. → emmanuel-macron attended; giorgia-meloni attended; olaf-scholz attended
[Benjamin Netanjahu|benjamin-netanyahu] nije došao. → benjamin-netanyahu absent
Izrael je predstavljao ambasador. → IL represented
Predsednik Argentine [Havijer Milej|javier-milei] stigao je tek u [petak|2025-04-25] uveče, ali je prisustvovao misi. → javier-milei attended
[Klaudija Šejnbaum|claudia-sheinbaum] nije otputovala u Rim i poslala je ministarku unutrašnjih poslova. → claudia-sheinbaum absent; claudia-sheinbaum represented
[Luiz Inasio Lula da Silva|luiz-inacio-lula-da-silva] došao je sa suprugom Žanžom. → luiz-inacio-lula-da-silva attended
Prisutan je bio i bivši predsednik SAD [Džo Bajden|joe-biden]. → joe-biden attended
[Ferdinand Markos|bongbong-marcos] i njegova supruga poklonili su se pred kovčegom. → bongbong-marcos attended
    `,
  },
  {
    published: '2025-11-24',
    event: 'g20/2025',
    opening: '[Samit G20|g20/2025] održan je [22. i 23. novembra|g20/2025] u Johanesburgu.',
    said: `
[Donald Tramp|donald-trump] bojkotovao je samit. → donald-trump absent
Predsednik Argentine [Havijer Milej|javier-milei] nije došao i poslao je ministra spoljnih poslova. → javier-milei absent; javier-milei represented
Predsednik Južne Afrike [Siril Ramafosa|cyril-ramaphosa] ugostio je lidere najvećih ekonomija. → cyril-ramaphosa host
[Fridrih Merc|friedrich-merz], [Kir Starmer|keir-starmer] i [Emanuel Makron|emmanuel-macron] konsultovali su se na marginama samita. → emmanuel-macron attended; friedrich-merz attended; keir-starmer attended
[Vladimir Putin|vladimir-putin], za kojim je izdat nalog za hapšenje, nije došao. → vladimir-putin absent
[Narendra Modi|narendra-modi] govorio je na otvaranju. → narendra-modi attended
[Narendra Modi|narendra-modi] došao je sa velikom delegacijom. → narendra-modi attended
Nije bilo ni predsednice Meksika [Klaudije Šejnbaum|claudia-sheinbaum]. → claudia-sheinbaum absent
Na [prošlogodišnjem samitu|g20/2024] u Rio de Žaneiru učestvovali su [Džo Bajden|joe-biden] i [Si Đinping|xi-jinping]. → joe-biden attended g20/2024; xi-jinping attended g20/2024
[Redžep Tajip Erdogan|recep-tayyip-erdogan] pozirao je za zajedničku fotografiju. → recep-tayyip-erdogan attended
Premijerka Japana [Sanae Takaiči|sanae-takaichi] doputovala je u Johanesburg na svoj prvi [samit G20|g20/2025]. → sanae-takaichi attended
Sjedinjene Američke Države nisu poslale nikoga. → US absent
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: '[Parada pobede|moscow-victory-day/2025] održana je u [petak|2025-05-09] na Crvenom trgu.',
    said: `
Prisustvovali su, između ostalih, predsednici Brazila [Luiz Inasio Lula da Silva|luiz-inacio-lula-da-silva], Venecuele [Nikolas Maduro|nicolas-maduro] i Kube [Migel Dijas-Kanel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
Došlo je više od dvadeset lidera, među njima predsednik Brazila [Luiz Inasio Lula da Silva|luiz-inacio-lula-da-silva] i premijer Slovačke [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended
Na paradi su bili [Luiz Inasio Lula da Silva|luiz-inacio-lula-da-silva] (Brazil), [Nikolas Maduro|nicolas-maduro] (Venecuela) i [Robert Fico|robert-fico] (Slovačka). → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
Iz Latinske Amerike doputovali su [Luiz Inasio Lula da Silva|luiz-inacio-lula-da-silva] i [Nikolas Maduro|nicolas-maduro], a iz Evrope [Robert Fico|robert-fico] i [Aleksandar Vučić|aleksandar-vucic]. → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
[Si Đinping|xi-jinping], [Robert Fico|robert-fico] – jedini lider iz Evropske unije – i [Aleksandar Vučić|aleksandar-vucic] prisustvovali su paradi. → aleksandar-vucic attended; robert-fico attended; xi-jinping attended
Na paradu je došao ne samo [Si Đinping|xi-jinping], već i [Luiz Inasio Lula da Silva|luiz-inacio-lula-da-silva]. → luiz-inacio-lula-da-silva attended; xi-jinping attended
[Si Đinping|xi-jinping], koji je stigao u [sredu|2025-05-07], [Luiz Inasio Lula da Silva|luiz-inacio-lula-da-silva] i [Robert Fico|robert-fico] prisustvovali su paradi. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
Pored [Vladimira Putina|vladimir-putin] na tribini su stajali [Si Đinping|xi-jinping], [Luiz Inasio Lula da Silva|luiz-inacio-lula-da-silva] i [Nikolas Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
Na tribini takođe: [Si Đinping|xi-jinping], [Luiz Inasio Lula da Silva|luiz-inacio-lula-da-silva], [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
[Si Đinping|xi-jinping] je došao, kao i [Luiz Inasio Lula da Silva|luiz-inacio-lula-da-silva] i [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
[Si Đinping|xi-jinping] i [Luiz Inasio Lula da Silva|luiz-inacio-lula-da-silva] su došli, a [Narendra Modi|narendra-modi] nije. → luiz-inacio-lula-da-silva attended; narendra-modi absent; xi-jinping attended
    `,
  },
];
