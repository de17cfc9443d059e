import type { PlainCases } from './plain-case.ts';

/** What newspapers say in plain words: Portuguese. */
export const pt: readonly PlainCases[] = [
  {
    published: '2025-07-03',
    event: 'brics/2025',
    opening: 'A [cúpula dos Brics|brics/2025] será realizada no Rio de Janeiro nos dias [6 e 7 de julho|brics/2025].',
    said: `
O presidente iraniano, [Masoud Pezeshkian|masoud-pezeshkian], não poderá vir por causa da guerra. → masoud-pezeshkian declined
O presidente egípcio, [Abdel Fattah al-Sisi|abdel-fattah-el-sisi], cancelou a viagem na última hora. → abdel-fattah-el-sisi declined
[Masoud Pezeshkian|masoud-pezeshkian] decidiu ficar em Teerã. → masoud-pezeshkian declined
No lugar de [Abdel Fattah al-Sisi|abdel-fattah-el-sisi] irá o primeiro-ministro, [Mostafa Madbouly|mostafa-madbouly]. → abdel-fattah-el-sisi represented
[Abdel Fattah al-Sisi|abdel-fattah-el-sisi] enviará o primeiro-ministro, [Mostafa Madbouly|mostafa-madbouly]. → abdel-fattah-el-sisi represented
[Masoud Pezeshkian|masoud-pezeshkian] ainda não decidiu se viajará. →
O boliviano [Luis Arce|luis-arce] recebeu um convite. → luis-arce invited
O cubano [Miguel Díaz-Canel|miguel-diaz-canel] está na lista de convidados. → miguel-diaz-canel expected
Também são esperados o indonésio [Prabowo Subianto|prabowo-subianto] e o etíope [Abiy Ahmed|abiy-ahmed]. → abiy-ahmed expected; prabowo-subianto expected
O gabinete do [primeiro-ministro indiano|narendra-modi] confirmou que [Narendra Modi|narendra-modi] estará presente. → narendra-modi accepted
[Cyril Ramaphosa|cyril-ramaphosa] estará lá, informou seu porta-voz. → cyril-ramaphosa accepted
O chileno [Gabriel Boric|gabriel-boric] voará no [sábado|2025-07-05] para o Rio. → gabriel-boric expected
[Xi Jinping|xi-jinping] não virá e será representado pelo primeiro-ministro [Li Qiang|li-qiang]. → xi-jinping declined; xi-jinping represented
Além de [Narendra Modi|narendra-modi], confirmaram participação [Cyril Ramaphosa|cyril-ramaphosa] e [Abiy Ahmed|abiy-ahmed]. → abiy-ahmed accepted; cyril-ramaphosa accepted; narendra-modi accepted
A Rússia será representada pelo ministro das Relações Exteriores, Serguei Lavrov. → RU represented
O boliviano [Luis Arce|luis-arce] prometeu vir. → luis-arce accepted
Os organizadores contam com a presença de [Luis Arce|luis-arce], [Gabriel Boric|gabriel-boric] e [Miguel Díaz-Canel|miguel-diaz-canel]. → gabriel-boric expected; luis-arce expected; miguel-diaz-canel expected
No [ano passado|2024], em Kazan, [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] esteve ausente. → luiz-inacio-lula-da-silva absent brics/2024
[Narendra Modi|narendra-modi] chegará ao Rio no [sábado|2025-07-05] à noite. → narendra-modi expected
Ainda não se sabe se [Vladimir Putin|vladimir-putin] participará da cúpula. →
[Luis Arce|luis-arce] aceitou o convite. → luis-arce accepted
    `,
  },
  {
    published: '2025-07-07',
    event: 'brics/2025',
    opening:
      'A [cúpula dos Brics|brics/2025] foi realizada no [domingo|2025-07-06], [6 de julho|brics/2025], no Rio de Janeiro.',
    said: `
[Xi Jinping|xi-jinping] não viajou ao Brasil. → xi-jinping absent
[Vladimir Putin|vladimir-putin] não esteve presente. → vladimir-putin absent
[Abdel Fattah al-Sisi|abdel-fattah-el-sisi] enviou o primeiro-ministro. → abdel-fattah-el-sisi represented
O Irã foi representado pelo ministro das Relações Exteriores, Abbas Araghchi. → IR represented
[Narendra Modi|narendra-modi] havia chegado no [sábado|2025-07-05] à noite. → narendra-modi attended
[Narendra Modi|narendra-modi], [Cyril Ramaphosa|cyril-ramaphosa] e [Abiy Ahmed|abiy-ahmed] participaram da reunião. → abiy-ahmed attended; cyril-ramaphosa attended; narendra-modi attended
Também estiveram presentes o chileno [Gabriel Boric|gabriel-boric] e o boliviano [Luis Arce|luis-arce]. → gabriel-boric attended; luis-arce attended
[Narendra Modi|narendra-modi] foi recebido pelo presidente [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva]. → luiz-inacio-lula-da-silva host; narendra-modi attended
Entre os convidados estava o cubano [Miguel Díaz-Canel|miguel-diaz-canel]. → miguel-diaz-canel attended
[Prabowo Subianto|prabowo-subianto] participou pela primeira vez de uma cúpula do grupo. → prabowo-subianto attended
Nem [Xi Jinping|xi-jinping] nem [Vladimir Putin|vladimir-putin] viajaram ao Rio. → vladimir-putin absent; xi-jinping absent
À margem da cúpula, [Cyril Ramaphosa|cyril-ramaphosa] se reuniu com [Abiy Ahmed|abiy-ahmed]. → abiy-ahmed attended; cyril-ramaphosa attended
O indonésio [Prabowo Subianto|prabowo-subianto] deixou o Rio antes do fim da reunião. → prabowo-subianto attended
A ausência de [Xi Jinping|xi-jinping] chamou a atenção. → xi-jinping absent
O presidente iraniano, [Masoud Pezeshkian|masoud-pezeshkian], ficou em Teerã. → masoud-pezeshkian absent
Foi o primeiro-ministro [Li Qiang|li-qiang] quem representou [Xi Jinping|xi-jinping]. → xi-jinping represented
[Gabriel Boric|gabriel-boric], convidado pelo Brasil, discursou na [segunda-feira|2025-07-07]. → gabriel-boric attended
[Miguel Díaz-Canel|miguel-diaz-canel] sentou-se ao lado do ministro russo. → miguel-diaz-canel attended
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening:
      'O desfile de [9 de maio|moscow-victory-day/2025] realizou-se na [sexta-feira|2025-05-09] na Praça Vermelha, em Moscou.',
    said: `
[Robert Fico|robert-fico] foi o único líder da União Europeia presente. → robert-fico attended
[Robert Fico|robert-fico] e [Aleksandar Vucic|aleksandar-vucic] viajaram a Moscou apesar das críticas. → aleksandar-vucic attended; robert-fico attended
Na tribuna sentaram-se [Xi Jinping|xi-jinping], [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] e [Nicolás Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Narendra Modi|narendra-modi] não compareceu. → narendra-modi absent
[Narendra Modi|narendra-modi] tinha sido convidado, mas enviou um ministro em seu lugar. → narendra-modi invited; narendra-modi represented
[Vladimir Putin|vladimir-putin] teve [Xi Jinping|xi-jinping] ao seu lado. → xi-jinping attended
Ao contrário de [Robert Fico|robert-fico], [Viktor Orbán|viktor-orban] não foi. → viktor-orban absent
[Vladimir Putin|vladimir-putin] recebeu mais de vinte líderes estrangeiros. → vladimir-putin host
[Ilham Aliyev|ilham-aliyev] tinha cancelado a visita alguns dias antes. → ilham-aliyev declined
[Aleksandar Vucic|aleksandar-vucic], doente na semana anterior, acabou por ir. → aleksandar-vucic attended
    `,
  },
  {
    published: '2025-05-05',
    event: 'moscow-victory-day/2025',
    opening:
      'O [desfile da Vitória|moscow-victory-day/2025] será realizado em [9 de maio|moscow-victory-day/2025] na Praça Vermelha, em Moscou.',
    said: `
O assessor do Kremlin Yuri Ushakov disse que [Xi Jinping|xi-jinping] será o convidado principal. → xi-jinping expected
Os presidentes do Cazaquistão e do Uzbequistão, [Kassym-Jomart Tokayev|kassym-jomart-tokayev] e [Shavkat Mirziyoyev|shavkat-mirziyoyev], confirmaram participação. → kassym-jomart-tokayev accepted; shavkat-mirziyoyev accepted
Nenhum convite foi enviado a [Donald Trump|donald-trump]. → donald-trump not invited
A Casa Branca informou que [Donald Trump|donald-trump] não tem planos de viajar a Moscou. → donald-trump declined
[Narendra Modi|narendra-modi] será representado pelo ministro da Defesa, Rajnath Singh. → narendra-modi represented
Se a saúde permitir, [Aleksandar Vucic|aleksandar-vucic] viajará a Moscou. →
[Aleksandar Vucic|aleksandar-vucic] prometeu a [Vladimir Putin|vladimir-putin] que irá. → aleksandar-vucic accepted
Dos líderes da União Europeia, só [Robert Fico|robert-fico] irá. → robert-fico expected
No [ano passado|2024], [Alexander Lukashenko|alexander-lukashenko] e [Emomali Rahmon|emomali-rahmon] assistiram ao desfile. → alexander-lukashenko attended moscow-victory-day/2024; emomali-rahmon attended moscow-victory-day/2024
O primeiro-ministro japonês, [Shigeru Ishiba|shigeru-ishiba], recusou o convite. → shigeru-ishiba declined
[Ilham Aliyev|ilham-aliyev], que planejava ir, cancelou a viagem. → ilham-aliyev declined
Entre os líderes esperados em Moscou estão [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva], [Nicolás Maduro|nicolas-maduro] e [Miguel Díaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva expected; miguel-diaz-canel expected; nicolas-maduro expected
O presidente alemão, [Frank-Walter Steinmeier|frank-walter-steinmeier], não viajará a Moscou. → frank-walter-steinmeier declined
O presidente palestino, [Mahmoud Abbas|mahmoud-abbas], também assistirá ao desfile. → mahmoud-abbas expected
    `,
  },
  {
    published: '2025-04-27',
    event: 'papal-funeral/2025',
    opening:
      'O [funeral|papal-funeral/2025] do papa [Francisco|pope-francis] foi realizado no [sábado|2025-04-26], [26 de abril|papal-funeral/2025], no Vaticano.',
    said: `
[Donald Trump|donald-trump] e [Volodymyr Zelensky|volodymyr-zelenskyy] conversaram por quinze minutos na Basílica de São Pedro antes da cerimônia. → donald-trump attended; volodymyr-zelenskyy attended
O príncipe William representou o rei [Charles III|charles-iii]. → charles-iii represented
[Vladimir Putin|vladimir-putin] enviou a ministra da Cultura, Olga Liubimova. → vladimir-putin represented
[Emmanuel Macron|emmanuel-macron], [Giorgia Meloni|giorgia-meloni] e [Olaf Scholz|olaf-scholz] sentaram-se nas primeiras filas. → emmanuel-macron attended; giorgia-meloni attended; olaf-scholz attended
[Benjamin Netanyahu|benjamin-netanyahu] não compareceu. → benjamin-netanyahu absent
Israel foi representado por seu embaixador. → IL represented
O presidente argentino, [Javier Milei|javier-milei], chegou só na [sexta|2025-04-25] à noite, mas assistiu à missa. → javier-milei attended
[Claudia Sheinbaum|claudia-sheinbaum] não viajou a Roma e enviou a ministra do Interior. → claudia-sheinbaum absent; claudia-sheinbaum represented
[Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] foi com a esposa, Janja. → luiz-inacio-lula-da-silva attended
O ex-presidente americano [Joe Biden|joe-biden] também esteve presente. → joe-biden attended
[Ursula von der Leyen|ursula-von-der-leyen] conversou com [Volodymyr Zelensky|volodymyr-zelenskyy] à margem do funeral. → ursula-von-der-leyen attended; volodymyr-zelenskyy attended
    `,
  },
  {
    published: '2025-11-24',
    event: 'g20/2025',
    opening: 'A [cúpula do G20|g20/2025] foi realizada em [22 e 23 de novembro|g20/2025] em Joanesburgo.',
    said: `
[Donald Trump|donald-trump] boicotou a cúpula. → donald-trump absent
[Xi Jinping|xi-jinping] foi representado pelo primeiro-ministro [Li Qiang|li-qiang]. → xi-jinping represented
O presidente argentino, [Javier Milei|javier-milei], não foi e enviou o chanceler. → javier-milei absent; javier-milei represented
O presidente sul-africano, [Cyril Ramaphosa|cyril-ramaphosa], foi o anfitrião dos líderes das maiores economias. → cyril-ramaphosa host
[Friedrich Merz|friedrich-merz], [Keir Starmer|keir-starmer] e [Emmanuel Macron|emmanuel-macron] se reuniram à margem da cúpula. → emmanuel-macron attended; friedrich-merz attended; keir-starmer attended
[Vladimir Putin|vladimir-putin], alvo de um mandado de prisão, não foi. → vladimir-putin absent
[Narendra Modi|narendra-modi] discursou na sessão de abertura. → narendra-modi attended
[Narendra Modi|narendra-modi] chegou com uma grande delegação. → narendra-modi attended
[Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva], [Narendra Modi|narendra-modi] e [Cyril Ramaphosa|cyril-ramaphosa] tiveram uma reunião trilateral durante a cúpula. → cyril-ramaphosa attended; luiz-inacio-lula-da-silva attended; narendra-modi attended
A presidente mexicana, [Claudia Sheinbaum|claudia-sheinbaum], também faltou. → claudia-sheinbaum absent
[Joe Biden|joe-biden] e [Xi Jinping|xi-jinping] tinham participado da [cúpula do ano passado|g20/2024] no Rio de Janeiro. → joe-biden attended g20/2024; xi-jinping attended g20/2024
[Recep Tayyip Erdogan|recep-tayyip-erdogan] posou para a foto oficial. → recep-tayyip-erdogan attended
A primeira-ministra japonesa, [Sanae Takaichi|sanae-takaichi], viajou a Joanesburgo para sua primeira [cúpula do G20|g20/2025]. → sanae-takaichi attended
Os Estados Unidos não enviaram ninguém. → US absent
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening:
      'O [desfile da Vitória|moscow-victory-day/2025] foi realizado na [sexta-feira|2025-05-09] na Praça Vermelha.',
    said: `
Estiveram presentes, entre outros, os presidentes do Brasil, [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva]; da Venezuela, [Nicolás Maduro|nicolas-maduro]; e de Cuba, [Miguel Díaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
Mais de vinte líderes compareceram, entre eles o presidente do Brasil, [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva], e o primeiro-ministro eslovaco, [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended
[Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] (Brasil), [Nicolás Maduro|nicolas-maduro] (Venezuela) e [Robert Fico|robert-fico] (Eslováquia) assistiram ao desfile. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
Da América Latina vieram [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] e [Nicolás Maduro|nicolas-maduro]; da Europa, [Robert Fico|robert-fico] e [Aleksandar Vucic|aleksandar-vucic]. → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
[Xi Jinping|xi-jinping], [Robert Fico|robert-fico] – único líder da União Europeia – e [Aleksandar Vucic|aleksandar-vucic] assistiram ao desfile. → aleksandar-vucic attended; robert-fico attended; xi-jinping attended
Não só [Xi Jinping|xi-jinping], mas também [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] assistiu ao desfile. → luiz-inacio-lula-da-silva attended; xi-jinping attended
[Xi Jinping|xi-jinping], que tinha chegado na [quarta-feira|2025-05-07], [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] e [Robert Fico|robert-fico] assistiram ao desfile. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
O presidente sérvio, [Aleksandar Vucic|aleksandar-vucic], e seu homólogo brasileiro, [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva], assistiram ao desfile. → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended
[Vladimir Putin|vladimir-putin] esteve acompanhado na tribuna por [Xi Jinping|xi-jinping], [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] e [Nicolás Maduro|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] sentou-se entre [Nicolás Maduro|nicolas-maduro] e [Miguel Díaz-Canel|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
Também na tribuna: [Xi Jinping|xi-jinping], [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva], [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
[Xi Jinping|xi-jinping] compareceu, assim como [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] e [Robert Fico|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
[Xi Jinping|xi-jinping] e [Luiz Inácio Lula da Silva|luiz-inacio-lula-da-silva] compareceram; [Narendra Modi|narendra-modi], não. → luiz-inacio-lula-da-silva attended; narendra-modi absent; xi-jinping attended
Enquanto [Xi Jinping|xi-jinping] compareceu, [Narendra Modi|narendra-modi] ficou em casa. → narendra-modi absent; xi-jinping attended
    `,
  },
];
