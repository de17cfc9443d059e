import type { ShortCase } from './short-case.ts';

/** Reports of the day and of the eve in Chinese, Japanese and Arabic: whose deputy comes, who is met, a list that goes on. */
export const easternReports: Readonly<Record<string, readonly ShortCase[]>> = {
  zh: [
    {
      shows: 'whom somebody meets is not who is represented',
      published: '2025-10-29',
      text: '[APEC峰会|apec/2025]31日开幕。[特朗普|donald-trump]不会留下来参加峰会,30日与中国国家主席[习近平|xi-jinping]会谈后便将返国,由财政部长贝森特代他出席。',
      claims: 'donald-trump declined; donald-trump represented by null',
    },
    {
      shows: 'back to this time; who leads the delegation instead',
      published: '2025-07-08',
      text: '[金砖峰会|brics/2025]闭幕。[埃尔多安|recep-tayyip-erdogan]去年曾赴喀山参加[金砖峰会|brics/2024],这次只派外长费丹出席。[习近平|xi-jinping]首次缺席,由国务院总理[李强|li-qiang]率团与会。',
      claims:
        'recep-tayyip-erdogan attended brics/2024; recep-tayyip-erdogan represented; xi-jinping absent; xi-jinping represented; li-qiang attended',
    },
    {
      shows: 'also not seen; gone home before the parade; not asked',
      published: '2024-05-10',
      text: '[胜利日阅兵|moscow-victory-day/2024]9日举行。[武契奇|aleksandar-vucic]也未现身。[帕希尼扬|nikol-pashinyan]当晚即返回埃里温,没有留下来观礼。[塞西|abdel-fattah-el-sisi]未到会。[菲佐|robert-fico]未受邀请。[普京|vladimir-putin]没有露出笑容。',
      claims: 'aleksandar-vucic absent; nikol-pashinyan absent; abdel-fattah-el-sisi absent; robert-fico not invited',
    },
    {
      shows: 'who sits at the back, and who commands far behind',
      published: '2025-04-27',
      text: '[教宗方济各的葬礼|papal-funeral/2025]26日举行。[史塔布|alexander-stubb]与妻子坐在后方数排。[泽连斯基|volodymyr-zelenskyy]留守后方。',
      claims: 'alexander-stubb attended',
    },
    {
      shows: 'a list with names that nobody knows here, summed up in two parts',
      published: '2025-09-01',
      text: '[上合组织峰会|sco/2025]8月31日开幕。俄罗斯总统[普京|vladimir-putin]、印度总理[莫迪|narendra-modi]等成员国领导人,库克群岛总理布朗、老挝国家主席[通伦|thongloun-sisoulith]、马来西亚总理安某某等对话伙伴国和东道主客人出席。',
      claims: 'vladimir-putin attended; narendra-modi attended; thongloun-sisoulith attended',
    },
    {
      shows: 'of a list only the last comes, where the others do something else',
      published: '2025-09-01',
      text: '[上合组织峰会|sco/2025]8月31日开幕。[泽连斯基|volodymyr-zelenskyy]谴责普京,[莫迪|narendra-modi]出席。',
      claims: 'narendra-modi attended',
    },
    {
      shows: 'who is sent for whom; a summit of another name',
      published: '2015-09-04',
      text: '[九三阅兵|beijing-victory-day/2015]在天安门举行。朝鲜派书记崔某某代表[金正恩|kim-jong-un]前来。[托卡耶夫|kassym-jomart-tokayev]主持中国—中亚峰会。[潘基文|ban-ki-moon]不顾抗议出席阅兵。',
      claims: 'kim-jong-un represented; ban-ki-moon attended',
    },
    {
      shows: 'ministers alone of two countries; those on the stand',
      published: '2020-06-25',
      text: '[红场阅兵|moscow-victory-day/2020]24日举行。[泽连斯基|volodymyr-zelenskyy]没有来。格鲁吉亚、阿塞拜疆只有外长前来。坐在看台上的外国领导人只有[卢卡申科|alexander-lukashenko]和[托卡耶夫|kassym-jomart-tokayev]。',
      claims:
        'volodymyr-zelenskyy absent; GE represented; AZ represented; alexander-lukashenko attended; kassym-jomart-tokayev attended',
    },
  ],
  ja: [
    {
      shows: 'who watches beside whom, who comes with his wife, who is not on the spot',
      published: '2019-05-10',
      text: '赤の広場で[戦勝記念日|moscow-victory-day/2019]のパレードが行われた。[ナザルバエフ|nursultan-nazarbayev]前大統領が[プーチン|vladimir-putin]氏の隣で観覧した。[ゼレンスキー|volodymyr-zelenskyy]氏は電話で参加した。',
      claims: 'nursultan-nazarbayev attended',
    },
    {
      shows: 'who stands in, the journey that is given up, a yes of his own',
      published: '2025-11-20',
      text: '[Ｇ20首脳会議|g20/2025]が22日に開かれる。[プラボウォ|prabowo-subianto]大統領は国内日程を優先し、ギブラン副大統領が名代を務める。[ムハンマド|mohammed-bin-salman]皇太子は訪印を見送った。[高市|sanae-takaichi]首相は自ら参加すると明らかにした。',
      claims: 'prabowo-subianto represented; sanae-takaichi accepted',
    },
    {
      shows: 'a list with a name that nobody knows here; who gave up the journey, and who gave up something else',
      published: '2022-09-20',
      text: '[エリザベス|elizabeth-ii][女王の国葬|royal-funeral/2022]が19日、営まれた。カナダの[トルドー|justin-trudeau]首相、トンガのソバレニ首相ら英連邦の首脳もそろった。[マクロン|emmanuel-macron]大統領は前日の弔問を取りやめた。',
      claims: 'justin-trudeau attended',
    },
    {
      shows: 'on the eve: who has arrived, who does not come, who does not think of going',
      published: '2025-05-08',
      text: '9日に[戦勝記念日|moscow-victory-day/2025]のパレードが開かれる。[ルラ|luiz-inacio-lula-da-silva]大統領も到着している。[金正恩|kim-jong-un]総書記は来ず、代表団も送らない。[モディ|narendra-modi]首相はパキスタンとの緊張で取りやめた。',
      claims: 'luiz-inacio-lula-da-silva expected; kim-jong-un declined; narendra-modi declined',
    },
    {
      shows: 'whom somebody met in another year',
      published: '2024-06-07',
      text: '[ノルマンディー上陸80年|d-day-commemoration/2024]の式典が6日に開かれた。[プーチン|vladimir-putin]大統領は招待されなかった。[2014年|2014]の式典では、[ポロシェンコ|petro-poroshenko]大統領と言葉を交わしていた。',
      claims: 'vladimir-putin not invited; petro-poroshenko attended d-day-commemoration/2014',
    },
  ],
  ar: [
    {
      shows: 'a list goes on behind a remark about one of it',
      published: '2025-05-17',
      text: 'انطلقت [قمة بغداد|arab-league-summit/2025-baghdad]. وشارك في القمة الرئيس المصري [عبد الفتاح السيسي|abdel-fattah-el-sisi]، الذي وصل مساء الجمعة، والرئيس الفلسطيني [محمود عباس|mahmoud-abbas].',
      claims: 'abdel-fattah-el-sisi attended; mahmoud-abbas attended',
    },
    {
      shows: 'behind the remark a verb of its own',
      published: '2025-05-17',
      text: 'انطلقت [قمة بغداد|arab-league-summit/2025-baghdad]. وشارك في القمة الرئيس المصري [عبد الفتاح السيسي|abdel-fattah-el-sisi]، الذي وصل مساء الجمعة، والرئيس الفلسطيني [محمود عباس|mahmoud-abbas] أرسل برقية.',
      claims: 'abdel-fattah-el-sisi attended',
    },
    {
      shows: 'whose prime minister is sent; those left over; a noun that looks like a verb; not the president',
      published: '2025-05-17',
      text: 'انطلقت [قمة بغداد|arab-league-summit/2025-baghdad]. اعتذر الملك [عبد الله الثاني|abdullah-ii-of-jordan] عن الحضور وأوفد رئيس وزرائه [جعفر حسان|jafar-hassan]. غاب عن القمة [محمد بن سلمان|mohammed-bin-salman] وحضر الباقون. ودعا [السيسي|abdel-fattah-el-sisi] الرئيس الأمريكي [دونالد ترامب|donald-trump] إلى بذل الجهود لوقف إطلاق النار. حضر الوزير لا الرئيس [عون|joseph-aoun].',
      claims: 'abdullah-ii-of-jordan declined; abdullah-ii-of-jordan represented; mohammed-bin-salman absent',
    },
    {
      shows: 'what is done in the first session, and in parliament; with whom',
      published: '2024-11-19',
      text: 'اختتمت [قمة العشرين|g20/2024] في ريو. وتحدث في الجلسة الأولى الرئيس التركي [رجب طيب أردوغان|recep-tayyip-erdogan]. وتحدث في البرلمان الرئيس [ماكرون|emmanuel-macron].',
      claims: 'recep-tayyip-erdogan attended',
    },
    {
      shows: 'who is with whom at the scene, and whom somebody rings up',
      published: '2024-11-19',
      text: 'اختتمت [قمة العشرين|g20/2024] في ريو. وشوهد رئيس الوزراء الكندي [جاستن ترودو|justin-trudeau] وهو يتحدث مع رئيس الوزراء الأسترالي [أنتوني ألبانيزي|anthony-albanese]. واتصل الرئيس الأمريكي [جو بايدن|joe-biden] بالرئيس [فولوديمير زيلينسكي|volodymyr-zelenskyy].',
      claims: 'justin-trudeau attended; anthony-albanese attended',
    },
    {
      shows: 'what may be is no refusal',
      published: '2022-09-18',
      text: 'تقام [جنازة الملكة إليزابيث|royal-funeral/2022] الاثنين. وقال [أردوغان|recep-tayyip-erdogan] إنه قد لا يتمكن من الحضور.',
      claims: '',
    },
  ],
};
