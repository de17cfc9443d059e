import type { ShortCase } from './short-case.ts';

/** Serbian: what the press says of those who come. */
export const srPress = [
  {
    shows: 'a negation of the subject beside that of the verb',
    published: '2021-10-26',
    text: 'Ni [kineski predsednik|xi-jinping] ne ide na [samit G20|g20/2021] u Rimu.',
    claims: 'xi-jinping declined',
  },
  {
    shows: 'several who say what they will do',
    published: '2021-10-26',
    text: 'Pred [samit G20|g20/2021] premijer [Fumio Kišida|fumio-kishida] i predsednik [Andres Manuel Lopes Obrador|andres-manuel-lopez-obrador] izvestili su o tome da neće doći na taj skup.',
    claims: 'fumio-kishida declined; andres-manuel-lopez-obrador declined',
  },
  {
    shows: 'the last of several named is the one who',
    published: '2023-08-31',
    text: '[Samit u Indiji|g20/2023] je prilika za sastanak između [Sija|xi-jinping] i predsednika [Džozefa Bajdena|joe-biden], koji je potvrdio da će prisustvovati.',
    claims: 'joe-biden accepted',
  },
  {
    shows: 'one represented by the own leader each',
    published: '2025-04-23',
    text: 'Na [sahrani pape|papal-funeral/2025] Sjedinjene Američke Države predstavljaće predsednik [Donald Tramp|donald-trump], Francusku predsednik [Emanuel Makron|emmanuel-macron], a Italiju predsednik [Serđo Matarela|sergio-mattarella] i premijerka [Đorđa Meloni|giorgia-meloni].',
    claims: 'donald-trump expected; emmanuel-macron expected; sergio-mattarella expected; giorgia-meloni expected',
  },
  {
    shows: 'a list behind a remark that holds nobody known',
    published: '2025-04-24',
    text: 'Na [sahrani pape|papal-funeral/2025] biće prisutni i lideri drugih zemalja, uključujući kralja [Felipea|felipe-vi] i kraljicu Leticiju iz Španije, predsednika Brazila [Lulu da Silvu|luiz-inacio-lula-da-silva] i premijera [Kira Starmera|keir-starmer].',
    claims: 'felipe-vi expected; luiz-inacio-lula-da-silva expected; keir-starmer expected',
  },
  {
    shows: 'leaders by name and by country among the guests',
    published: '2025-05-09',
    text: 'На [Паради победе|moscow-victory-day/2025] у Москви присуствују гости из целог света, међу којима су председник Бразила [Лула да Силва|luiz-inacio-lula-da-silva], председници Венецуеле, Кубе и Египта.',
    claims: 'luiz-inacio-lula-da-silva attended; VE attended; CU attended; EG attended',
  },
  {
    shows: 'of each in a list the country before the name',
    published: '2024-10-21',
    text: 'Za [samit BRIKS-a|brics/2024] u Kazanju najavljen je dolazak lidera Kine [Si Đinpinga|xi-jinping] i Irana [Masuda Pezeškijana|masoud-pezeshkian].',
    claims: 'xi-jinping expected; masoud-pezeshkian expected',
  },
  {
    shows: 'whose invitation somebody got',
    published: '2024-09-05',
    text: '[Vučić|aleksandar-vucic] je izjavio da je dobio poziv predsednika Rusije [Vladimira Putina|vladimir-putin] da dođe na [samit BRIKS-a|brics/2024].',
    claims: 'aleksandar-vucic invited',
  },
  {
    shows: 'what is confirmed is somebody else',
    published: '2024-10-20',
    text: '[Vučić|aleksandar-vucic] potvrdio je pisanje medija da će na [samit BRIKS-a|brics/2024] u Kazanju ići potpredsednik vlade.',
    claims: '',
  },
  {
    shows: 'who comes to the speaker comes to no summit',
    published: '2024-10-20',
    text: 'Na [samit BRIKS-a|brics/2024] u Kazanju ne ide [Aleksandar Vučić|aleksandar-vucic].\n\n[Vučić|aleksandar-vucic] je rekao da u sredu dolazi [Donald Tusk|donald-tusk].',
    claims: 'aleksandar-vucic declined',
  },
  {
    shows: 'what awaits somebody is a meeting',
    published: '2025-05-09',
    text: 'U Moskvi je [9. maja|moscow-victory-day/2025] parada. [Vučić|aleksandar-vucic] kaže da ga u Moskvi očekuju najvažniji sastanci.',
    claims: '',
  },
  {
    shows: 'Croatian verbs, the future written apart, and what a government says',
    published: '2025-11-08',
    text: 'Na [summitu G20|g20/2025] sudjelovat će [Merz|friedrich-merz] i [Macron|emmanuel-macron]. Kremlj je potvrdio kako [Putin|vladimir-putin] neće doći na [summit|g20/2025].',
    claims: 'friedrich-merz expected; emmanuel-macron expected; vladimir-putin declined',
  },
  {
    shows: 'from one to the other of those who come',
    published: '2025-04-24',
    text: 'Dolazak na [sprovod|papal-funeral/2025] najavio je niz svjetskih čelnika, od [Donalda Trumpa|donald-trump] do [Emmanuela Macrona|emmanuel-macron].',
    claims: 'donald-trump accepted; emmanuel-macron accepted',
  },
  {
    shows: 'besides one, others; a list without "and"',
    published: '2025-08-28',
    text: 'U Pekingu je [vojna parada|beijing-victory-day/2025]. Osim [Vučića|aleksandar-vucic], pozvani su [Vladimir Putin|vladimir-putin], premijer Slovačke [Robert Fico|robert-fico].',
    claims: 'aleksandar-vucic invited; vladimir-putin invited; robert-fico invited',
  },
  {
    shows: 'whose funeral it is does nothing; who represents the own country comes',
    published: '2025-04-24',
    text: 'Francusku će na [sahrani|papal-funeral/2025] [pape Franje|pope-francis] predstavljati predsednik [Emanuel Makron|emmanuel-macron].',
    claims: 'emmanuel-macron expected',
  },
  {
    shows: 'those named of people who will come; a place is nobody’s who was spoken of before',
    published: '2025-08-31',
    text: 'Sutra počinje [samit ŠOS|sco/2025], na koji je pozvan predsednik [Vučić|aleksandar-vucic]. Na samitu će učestvovati 20 lidera, a među njima i [Masud Pezeškijan|masoud-pezeshkian] i [Narendra Modi|narendra-modi].',
    claims: 'aleksandar-vucic invited; masoud-pezeshkian expected; narendra-modi expected',
  },
  {
    shows: 'who meets whom on the sidelines; who thanks for an invitation has one',
    published: '2025-06-25',
    text: '[Plenković|andrej-plenkovic] će se na marginama [samita NATO|nato-summit/2025] sastati sa [Zelenskim|volodymyr-zelenskyy]. [Vučić|aleksandar-vucic] se zahvalio na pozivu na [samit|nato-summit/2025].',
    claims: 'andrej-plenkovic expected; volodymyr-zelenskyy expected; aleksandar-vucic invited',
  },
] as const satisfies readonly ShortCase[];
