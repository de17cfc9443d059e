import type { ShortCase } from './short-case.ts';

/** What reports of a day and lists of guests say alike in four languages: who stood where, who speaks for whom. */
export const romanceScenes = {
  fr: [
    {
      shows: 'an elided word before a name, and a country whose absence it is',
      published: '2025-11-22',
      text: "Le [sommet du G20|g20/2025] de Johannesburg s'ouvre ce [samedi|2025-11-22]. La venue d'[Emmanuel Macron|emmanuel-macron] est confirmée. L'absence des États-Unis pèse sur la réunion.",
      claims: 'emmanuel-macron expected; US absent',
    },
    {
      shows: 'others who did the same, and nothing but the end of it',
      published: '2025-11-23',
      text: "Le président américain [Donald Trump|donald-trump] n'a pas participé au [sommet du G20|g20/2025] de Johannesburg. Plusieurs autres dirigeants ont fait de même, notamment [Xi Jinping|xi-jinping]. Les États-Unis ont dit qu'ils n'assisteraient qu'à la clôture.",
      claims: 'donald-trump absent; xi-jinping absent',
    },
    {
      shows: 'a prince for his father, and kings of countries who are represented by nobody',
      published: '2025-04-26',
      text: 'Les [obsèques|papal-funeral/2025] du pape [François|pope-francis] ont eu lieu [samedi|2025-04-26]. Y étaient les rois de Belgique et d’Espagne, ainsi que le prince William représentant son père, [Charles III|charles-iii].',
      claims: 'charles-iii represented',
    },
    {
      shows: 'whoever speaks represents the own country',
      published: '2025-04-22',
      text: '« Je prévois de venir à Rome pour représenter la Suisse lors des [obsèques|papal-funeral/2025] du pape », a annoncé [Karin Keller-Sutter|karin-keller-sutter] [mardi|2025-04-22].',
      claims: 'karin-keller-sutter accepted',
    },
    {
      shows: 'countries that speak for their leaders',
      published: '2024-10-20',
      text: "La Chine et l'Inde ont confirmé la participation de leurs dirigeants au [sommet des Brics|brics/2024] à Kazan.",
      claims: 'CN accepted; IN accepted',
    },
    {
      shows: 'neither of two, with a remark behind each',
      published: '2025-07-08',
      text: 'Ni [Vladimir Poutine|vladimir-putin], visé par un mandat d’arrêt, ni [Xi Jinping|xi-jinping], demeuré à Pékin, n’ont fait le déplacement au [sommet des Brics|brics/2025] à Rio. [Massoud Pezeshkian|masoud-pezeshkian] est absent, tout comme [Abdel Fattah al-Sissi|abdel-fattah-el-sisi].',
      claims: 'vladimir-putin absent; xi-jinping absent; masoud-pezeshkian absent; abdel-fattah-el-sisi absent',
    },
    {
      shows: 'countries behind a colon, who were asked, and who speaks for a union',
      published: '2025-07-07',
      text: 'Dix pays partenaires participent au [sommet des Brics|brics/2025] de Rio : la Bolivie, le Vietnam et Cuba. Le Mexique et la Turquie figurent également parmi les pays invités. [João Lourenço|joao-lourenco] représentait l’Union africaine.',
      claims: 'BO attended; VN attended; CU attended; MX invited; TR invited; joao-lourenco attended',
    },
    {
      shows: 'an assembly that is only like a summit',
      published: '2019-09-29',
      text: '[Emmanuel Macron|emmanuel-macron] présidera le service solennel. L’assemblée sera digne d’un [sommet du G20|g20/2019]. Parmi les représentants annoncés figurent les présidents [Vladimir Poutine|vladimir-putin] et [Sergio Mattarella|sergio-mattarella].',
      claims: '',
    },
    {
      shows: 'a conference of the press, which urges nobody',
      published: '2025-08-28',
      text: 'Un responsable a déclaré lors d’une conférence de presse que [Massoud Pezeshkian|masoud-pezeshkian] ou encore [Prabowo Subianto|prabowo-subianto] avaient été conviés au [défilé|beijing-victory-day/2025] de Pékin.',
      claims: 'masoud-pezeshkian invited; prabowo-subianto invited',
    },
    {
      shows: 'a heading for those present, before the day',
      published: '2022-09-18',
      text: "[Funérailles d'Elizabeth II|royal-funeral/2022] : qui vient\n\nPrésents\n\n[Joe Biden|joe-biden] (États-Unis)\n\n[Emmanuel Macron|emmanuel-macron] (France)",
      claims: 'joe-biden expected; emmanuel-macron expected',
    },
  ],
  es: [
    {
      shows: 'whoever has guests of his own, elsewhere and of another summit',
      published: '2024-11-16',
      text: 'La [cumbre de APEC|apec/2024] termina en Lima. [Xi Jinping|xi-jinping] asistió. El [lunes|2024-11-18], [Lula da Silva|luiz-inacio-lula-da-silva] recibe a los jefes de Estado en el Museo de Arte Moderno.',
      claims: 'xi-jinping attended',
    },
    {
      shows: 'a yes that was taken back, and those who join the list',
      published: '2021-09-17',
      text: '[Luis Arce|luis-arce] ha confirmado su asistencia a la [cumbre de la Celac|celac-summit/2021]. Se suma [Miguel Díaz-Canel|miguel-diaz-canel]. [Alberto Fernández|alberto-fernandez] había confirmado su asistencia, pero la canceló.',
      claims: 'luis-arce accepted; miguel-diaz-canel accepted; alberto-fernandez declined',
    },
    {
      shows: 'the host by a noun',
      published: '2024-11-14',
      text: 'La anfitriona de la [cumbre de la APEC|apec/2024] es la presidenta de Perú, [Dina Boluarte|dina-boluarte].',
      claims: 'dina-boluarte host',
    },
    {
      shows: 'a label behind no says the opposite',
      published: '2022-06-07',
      text: '[Cumbre de las Américas|summit-of-the-americas/2022]: quiénes van.\n\nSí van: [Gabriel Boric|gabriel-boric] y [Justin Trudeau|justin-trudeau].\n\nNo fueron invitados: [Nicolás Maduro|nicolas-maduro] y [Daniel Ortega|daniel-ortega].',
      claims: 'gabriel-boric expected; justin-trudeau expected; nicolas-maduro not invited; daniel-ortega not invited',
    },
    {
      shows: 'an office alone is whoever the sentence before was about',
      published: '2025-04-07',
      text: '[Claudia Sheinbaum|claudia-sheinbaum] habló de la [cumbre de la Celac|celac-summit/2025] en Honduras. La mandataria viajará a Honduras el miércoles.',
      claims: 'claudia-sheinbaum expected',
    },
    {
      shows: 'countries among those of their leaders, and troops of others',
      published: '2025-05-08',
      text: 'Jefes de Estado de 29 países, entre ellos Cuba y Vietnam, asistirán al [desfile|moscow-victory-day/2025] de Moscú. Otros doce países participarán en el desfile, como Egipto.',
      claims: 'CU expected; VN expected',
    },
    {
      shows: 'a presence that is told as a fact',
      published: '2025-05-07',
      text: 'La presencia del primer ministro [Robert Fico|robert-fico] en el [desfile|moscow-victory-day/2025] de Moscú ha generado críticas. La presencia de [Aleksandar Vucic|aleksandar-vucic] está en duda.',
      claims: 'robert-fico expected',
    },
  ],
  pt: [
    {
      shows: 'leaders in brackets behind their countries',
      published: '2024-10-22',
      text: 'São esperados cerca de 20 dirigentes para a [cimeira dos BRICS|brics/2024] em Kazan, com destaque para os presidentes da China ([Xi Jinping|xi-jinping]), do Irão ([Masoud Pezeshkian|masoud-pezeshkian]) e da Turquia ([Recep Tayyip Erdogan|recep-tayyip-erdogan]).',
      claims: 'xi-jinping expected; masoud-pezeshkian expected; recep-tayyip-erdogan expected',
    },
    {
      shows: 'those named first, besides whom others were asked',
      published: '2025-06-15',
      text: 'Além de [Volodymyr Zelensky|volodymyr-zelenskyy], [Cláudia Sheinbaum|claudia-sheinbaum] e [Narendra Modi|narendra-modi], [Mark Carney|mark-carney] convidou para a [cimeira do G7|g7/2025] [Anthony Albanese|anthony-albanese].',
      claims: 'anthony-albanese invited; volodymyr-zelenskyy invited; claudia-sheinbaum invited; narendra-modi invited',
    },
    {
      shows: 'a list behind a colon, and countries that are examples',
      published: '2025-11-07',
      text: 'A [COP30|cop/2025] de Belém contou com a presença de autoridades como: [Emmanuel Macron|emmanuel-macron]; e [Keir Starmer|keir-starmer]. A lista inclui ainda líderes de países como Finlândia e Namíbia.',
      claims: 'emmanuel-macron attended; keir-starmer attended; FI attended; NA attended',
    },
    {
      shows: 'a place in a remark, and a companion who does the same',
      published: '2025-04-22',
      text: '[Javier Milei|javier-milei], presidente da Argentina, onde nasceu o Papa, confirmou presença no [funeral do papa|papal-funeral/2025]. [Volodymyr Zelensky|volodymyr-zelenskyy], presidente da Ucrânia, além do chefe de Estado da França, [Emmanuel Macron|emmanuel-macron], também devem comparecer.',
      claims: 'javier-milei accepted; volodymyr-zelenskyy expected; emmanuel-macron expected',
    },
    {
      shows: 'nobody leads a country before the first office',
      published: '2025-06-15',
      text: 'Na [cimeira do G7|g7/2018] de [2018|2018] esteve o primeiro-ministro canadiano, [Mark Carney|mark-carney].',
      claims: '',
    },
    {
      shows: 'rows of a list under a no, and who is sent',
      published: '2022-09-18',
      text: '[Funeral da rainha|royal-funeral/2022]: os convidados\n\nNÃO VÃO\n\n[Narendra Modi|narendra-modi], que manda a presidente [Droupadi Murmu|droupadi-murmu]\n\nNÃO CONVIDADOS\n\n[Vladimir Putin|vladimir-putin]',
      claims: 'narendra-modi declined; vladimir-putin not invited',
    },
    {
      shows: 'who represents the own country comes',
      published: '2026-07-05',
      text: 'O primeiro-ministro, [Luís Montenegro|luis-montenegro], parte na segunda-feira para Ancara, onde vai representar Portugal na [cimeira da NATO|nato-summit/2026].',
      claims: 'luis-montenegro expected',
    },
    {
      shows: 'whoever stands beside a host',
      published: '2025-10-02',
      text: '[Mette Frederiksen|mette-frederiksen] abriu a [cúpula da Comunidade Política Europeia|european-political-community/2025-copenhagen] ao lado de [António Costa|antonio-costa] e de [Volodymyr Zelenskyy|volodymyr-zelenskyy].',
      claims: 'mette-frederiksen host; antonio-costa attended; volodymyr-zelenskyy attended',
    },
  ],
  ro: [
    {
      shows: 'an open question, and a no by somebody else',
      published: '2025-10-12',
      text: 'Nu este clar dacă [Benjamin Netanyahu|benjamin-netanyahu], premierul Israelului, va participa la [summitul pentru Gaza|gaza-peace-summit/2025], în timp ce Hamas a confirmat că nu va lua parte.',
      claims: '',
    },
    {
      shows: 'leaders of countries in the genitive',
      published: '2025-05-06',
      text: 'La [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova vor participa liderii Armeniei, Belarusului și Chinei. Ambasadorul Israelului a lipsit.',
      claims: 'AM expected; BY expected; CN expected',
    },
    {
      shows: 'names of those left unnamed before',
      published: '2025-10-12',
      text: 'La [summitul G20|g20/2025] de la Johannesburg sunt așteptați 20 de lideri. Printre acești lideri de stat se află [Emmanuel Macron|emmanuel-macron], premierul britanic [Keir Starmer|keir-starmer] și liderii europeni [Giorgia Meloni|giorgia-meloni] și [Friedrich Merz|friedrich-merz].',
      claims: 'emmanuel-macron expected; keir-starmer expected; giorgia-meloni expected; friedrich-merz expected',
    },
    {
      shows: 'letters without their marks',
      published: '2020-06-27',
      text: 'Statele Unite si Franta au refuzat sa participe la [parada|moscow-victory-day/2020] de la Moscova. Presedintele Republicii Moldova, [Igor Dodon|igor-dodon], a fost insa prezent.',
      claims: 'US declined; FR declined; igor-dodon attended',
    },
    {
      shows: 'who chairs a meeting at home and abroad, before it',
      published: '2025-10-12',
      text: '[Summitul pentru Gaza|gaza-peace-summit/2025] de la Sharm el-Sheikh va fi prezidat de [Donald Trump|donald-trump] şi de [Abdel Fattah el-Sisi|abdel-fattah-el-sisi].',
      claims: 'donald-trump expected; abdel-fattah-el-sisi host',
    },
    {
      shows: 'an edition that the words before have named',
      published: '2017-05-11',
      text: 'La [parada din acest an|moscow-victory-day/2017] de la Moscova a participat [Igor Dodon|igor-dodon]. În [2005|2005], când se împlineau [60 de ani|moscow-victory-day/2005] de la victorie, la parada de la Moscova a venit și [George W. Bush|george-w-bush].',
      claims: 'igor-dodon attended; george-w-bush attended moscow-victory-day/2005',
    },
    {
      shows: 'rows that answer yes or no',
      published: '2025-04-25',
      text: 'Cine participă la [funeraliile Papei|papal-funeral/2025]\n\n- [Donald Trump|donald-trump] (SUA) – da\n\n- [Vladimir Putin|vladimir-putin] (Rusia) – nu',
      claims: 'donald-trump expected; vladimir-putin declined',
    },
    {
      shows: 'whose arrival somebody announces, and who stays and sends',
      published: '2025-08-28',
      text: 'Hong Lei a anunţat prezenţa [liderului nord-coreean|kim-jong-un] la [parada|beijing-victory-day/2025] de la Beijing. [Narendra Modi|narendra-modi] rămâne la New Delhi și îl trimite pe ministrul apărării.',
      claims: 'kim-jong-un expected; narendra-modi declined; narendra-modi represented',
    },
  ],
} as const satisfies Record<string, readonly ShortCase[]>;
