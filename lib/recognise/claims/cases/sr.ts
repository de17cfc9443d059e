import type { ShortCase } from './short-case.ts';
import { srPress } from './sr-press.ts';

/** Serbian, in both scripts. */
export const sr = [
  {
    shows: 'an invitation by name, and its acceptance',
    published: '2025-04-10',
    text: 'Путин је позвао [Модија|narendra-modi] на [параду|moscow-victory-day/2025]. Позив је прихватио и [Роберт Фицо|robert-fico].',
    claims: 'narendra-modi invited; robert-fico accepted',
  },
  {
    shows: 'that somebody says of himself that he will come is an acceptance',
    published: '2025-04-10',
    text: '[Vučić|aleksandar-vucic] je izjavio da će [9. maja|moscow-victory-day/2025] doći u Moskvu.',
    claims: 'aleksandar-vucic accepted',
  },
  {
    shows: 'hedges give nothing',
    published: '2025-04-10',
    text: 'На [параду|moscow-victory-day/2025] би могао да дође [Трамп|donald-trump]. [Макрон|emmanuel-macron] жели да присуствује прослави. Не зна се да ли ће доћи [Моди|narendra-modi]. Ако [Ердоган|recep-tayyip-erdogan] дође, биће дочекан.',
    claims: '',
  },
  {
    shows: 'refusals before the day',
    published: '2025-05-07',
    text: '[Ilham Alijev|ilham-aliyev] je otkazao dolazak na [paradu|moscow-victory-day/2025]. [Stub|alexander-stubb] je odbio poziv, a [Pašinjan|nikol-pashinyan] neće doći. [Modi|narendra-modi] je odlučio da ne ide u Moskvu.',
    claims: 'ilham-aliyev declined; alexander-stubb declined; nikol-pashinyan declined; narendra-modi declined',
  },
  {
    shows: 'a refusal to comment refuses nothing',
    published: '2025-05-07',
    text: '[Алијев|ilham-aliyev] је одбио да коментарише припреме за [параду|moscow-victory-day/2025].',
    claims: '',
  },
  {
    shows: 'presence after the day',
    published: '2025-05-10',
    text: '[Vučić|aleksandar-vucic] je prisustvovao [paradi|moscow-victory-day/2025]. Na tribini su sedeli [Si Đinping|xi-jinping], [Lula da Silva|luiz-inacio-lula-da-silva] i [Lukašenko|alexander-lukashenko].',
    claims:
      'aleksandar-vucic attended; xi-jinping attended; luiz-inacio-lula-da-silva attended; alexander-lukashenko attended',
  },
  {
    shows: 'absence after the day',
    published: '2025-05-10',
    text: '[Пашињан|nikol-pashinyan] није дошао на [параду|moscow-victory-day/2025]. [Моди|narendra-modi] је остао код куће.',
    claims: 'nikol-pashinyan absent; narendra-modi absent',
  },
  {
    shows: 'who is represented',
    published: '2025-09-02',
    text: 'На [паради|beijing-victory-day/2025] [Виктора Орбана|viktor-orban] мења министар спољних послова. Уместо [Модија|narendra-modi] долази амбасадор.',
    claims: 'viktor-orban represented; narendra-modi represented',
  },
  {
    shows: 'the host receives his guests',
    published: '2025-09-02',
    text: '[Си Ђинпинг|xi-jinping] ће дочекати 26 страних лидера на [паради|beijing-victory-day/2025]. Међу њима су [Путин|vladimir-putin] и [Ким Џонг Ун|kim-jong-un].',
    claims: 'xi-jinping host; vladimir-putin expected; kim-jong-un expected',
  },
  {
    shows: 'who was not invited',
    published: '2025-05-07',
    text: '[Makron|emmanuel-macron] nije pozvan na [paradu|moscow-victory-day/2025], rekao je Peskov.',
    claims: 'emmanuel-macron not invited',
  },
  {
    shows: 'a denial turns the statement round',
    published: '2025-05-02',
    text: 'Портпарол је демантовао да ће [Трамп|donald-trump] присуствовати [паради|moscow-victory-day/2025].',
    claims: 'donald-trump not expected',
  },
  {
    shows: 'countries as subjects',
    published: '2015-04-20',
    text: 'Пољска је одбила позив на [параду|moscow-victory-day/2015]. Estonija neće doći.',
    claims: 'PL declined; EE declined',
  },
  {
    shows: 'lists under their headings',
    published: '2025-05-07',
    text: 'Ко долази на [параду|moscow-victory-day/2025]: [Си|xi-jinping], [Лула|luiz-inacio-lula-da-silva].\n\nОдбили: [Алијев|ilham-aliyev] и [Моди|narendra-modi].',
    claims: 'xi-jinping expected; luiz-inacio-lula-da-silva expected; ilham-aliyev declined; narendra-modi declined',
  },
  {
    shows: 'another place and other people are another story',
    published: '2025-05-07',
    text: 'Уочи [параде|moscow-victory-day/2025] потписан је указ. [Макрон|emmanuel-macron] је стигао у Кијев. Министри Италије долазе у Москву. Гарда Војске Србије прошла је тргом.',
    claims: '',
  },
  {
    shows: 'what is watched stands before its verb',
    published: '2025-05-10',
    text: 'U [petak|2025-05-09] je na Crvenom trgu održana [parada pobede|moscow-victory-day/2025].\n\nParadu su pratili i [Mahmud Abas|mahmoud-abbas] i [Abdel Fatah el Sisi|abdel-fattah-el-sisi]. [Vučić|aleksandar-vucic] je paradu gledao iz drugog reda.',
    claims: 'mahmoud-abbas attended; abdel-fattah-el-sisi attended; aleksandar-vucic attended',
  },
  {
    shows: 'the present of imperfective verbs announces',
    published: '2025-05-06',
    text: 'Moskva se sprema za [paradu|moscow-victory-day/2025] na Crvenom trgu.\n\n[Predsednik Srbije|aleksandar-vucic] putuje u Moskvu u [četvrtak|2025-05-08]. [Maja Sandu|maia-sandu] ne ide u Moskvu.',
    claims: 'aleksandar-vucic expected; maia-sandu declined',
  },
  {
    shows: 'an invitation without an answer, and a refusal of one',
    published: '2025-05-10',
    text: 'U [petak|2025-05-09] je na Crvenom trgu održana [parada pobede|moscow-victory-day/2025].\n\n[Viktor Orban|viktor-orban] se nije odazvao pozivu.',
    claims: 'viktor-orban declined',
  },
  {
    shows: 'nobody in a case of its own',
    published: '2025-05-06',
    text: 'Moskva se sprema za [paradu|moscow-victory-day/2025] na Crvenom trgu.\n\n[Orbana|viktor-orban] neće biti u Moskvi.',
    claims: 'viktor-orban declined',
  },
  {
    shows: 'others elsewhere, and warnings',
    published: '2025-05-10',
    text: 'U [petak|2025-05-09] je na Crvenom trgu održana [parada pobede|moscow-victory-day/2025].\n\n[Makron|emmanuel-macron], [Merc|friedrich-merz] i [Starmer|keir-starmer] otputovali su u Kijev. [Kaja Kalas|kaja-kallas] upozorila je lidere da ne idu u Moskvu.',
    claims: '',
  },
  {
    shows: 'in Cyrillic: neighbours, stand-ins of a country, the capital by its country',
    published: '2025-09-03',
    text: 'На тргу Тјенанмен у Пекингу одржана је [војна парада|beijing-victory-day/2025].\n\nСа леве и десне стране [Си Ђинпинга|xi-jinping] стајали су [Владимир Путин|vladimir-putin] и [Ким Џонг Ун|kim-jong-un]. Јужну Кореју је представљао председник парламента. [Вучић|aleksandar-vucic] је у кинеској престоници боравио са министрима.',
    claims: 'vladimir-putin attended; kim-jong-un attended; KR represented; aleksandar-vucic attended',
  },
  {
    shows: 'the host receives, others are there',
    published: '2024-06-07',
    text: 'Na plaži Omaha u [četvrtak|2024-06-06] je obeležena [80. godišnjica iskrcavanja u Normandiji|d-day-commemoration/2024].\n\nDomaćin [Emanuel Makron|emmanuel-macron] dočekao je dvadesetak šefova država. Tu je bio i [Džastin Trudo|justin-trudeau]. Pojavila se i [Ursula fon der Lajen|ursula-von-der-leyen].',
    claims: 'emmanuel-macron host; justin-trudeau attended; ursula-von-der-leyen attended',
  },
  {
    shows: 'among them is also',
    published: '2025-09-02',
    text: 'Парада је у Пекингу [3. септембра|beijing-victory-day/2025].\n\nПаради ће присуствовати 26 светских лидера, међу којима је и [Александар Вучић|aleksandar-vucic].',
    claims: 'aleksandar-vucic expected',
  },
  ...srPress,
] as const satisfies readonly ShortCase[];
