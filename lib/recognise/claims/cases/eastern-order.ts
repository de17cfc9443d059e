import type { ShortCase } from './short-case.ts';

/** Chinese, Japanese and Arabic: who stands far from the verb, who goes on in a list, who comes for whom. */
export const easternOrder: Readonly<Record<string, readonly ShortCase[]>> = {
  zh: [
    {
      shows: 'what is so every year',
      published: '2025-08-23',
      text: '[东盟峰会|asean-summit/2025-10]10月举行。[李强|li-qiang]预计出席东盟峰会。[习近平|xi-jinping]多年来都不参加东盟的活动。',
      claims: 'li-qiang expected',
    },
    {
      shows: 'a deputy with a long foreign name; who belongs to the same list is no exception to it',
      published: '2025-07-07',
      text: '[金砖峰会|brics/2025]6日开幕。[普京|vladimir-putin]未能成行，由外长谢尔盖·拉夫罗夫代为出席。[习近平|xi-jinping]缺席峰会，会议不谈关税以及美国的袭击。',
      claims: 'vladimir-putin absent; vladimir-putin represented; xi-jinping absent',
    },
    {
      shows: 'all there, and among those who are; a banquet on another day',
      published: '2025-05-09',
      text: '莫斯科今天举行[胜利日阅兵|moscow-victory-day/2025]。[卢卡申科|alexander-lukashenko]和[扎帕罗夫|sadyr-japarov]悉数到场。[马杜罗|nicolas-maduro]也在嘉宾之列。',
      claims: 'alexander-lukashenko attended; sadyr-japarov attended; nicolas-maduro attended',
    },
    {
      shows: 'a banquet weeks before is no hosting of the summit',
      published: '2025-10-10',
      text: '[APEC峰会|apec/2025]月底举行。[李在明|lee-jae-myung]为[特朗普|donald-trump]举行国宴。',
      claims: '',
    },
  ],
  ja: [
    {
      shows: 'a country as the topic, and what its leader does',
      published: '2024-06-14',
      text: '[平和サミット|ukraine-peace-summit/2024]が15日に始まる。米国は[バイデン|joe-biden]大統領が資金集めのため欠席し、ハリス副大統領が代わりに出席する。メキシコは例外として[オブラドール|andres-manuel-lopez-obrador]大統領が欠席する。',
      claims: 'joe-biden declined; joe-biden represented; andres-manuel-lopez-obrador declined',
    },
    {
      shows: 'after another summit',
      published: '2024-06-14',
      text: '[平和サミット|ukraine-peace-summit/2024]が15日に始まる。[マクロン|emmanuel-macron]大統領は[Ｇ７サミット|g7/2024]後に現地入りする。',
      claims: 'emmanuel-macron expected',
    },
    {
      shows: 'a delegation led by somebody with a long foreign name',
      published: '2025-10-29',
      text: '慶州で[APEC首脳会議|apec/2025]が開かれる。ロシアからはアレクセイ・オベルチュク国際問題担当副首相が代表団を率いて出席する。[アルバニージー|anthony-albanese]首相は欠席し、マールズ副首相が代わりを務める。',
      claims: 'RU represented; anthony-albanese declined; anthony-albanese represented',
    },
    {
      shows: 'the day since when somebody is in office is no day of the journey',
      published: '2025-10-28',
      text: '慶州で[APEC首脳会議|apec/2025]が開かれる。[21日|2025-10-21]に就任した[高市早苗|sanae-takaichi]首相も出席する。',
      claims: 'sanae-takaichi expected',
    },
    {
      shows: 'who will speak, who came for the first time, who was not asked',
      published: '2022-09-20',
      text: '[国連総会|un-general-assembly/2022]が始まった。[岸田文雄|fumio-kishida]首相は20日に演説する予定だ。初参加となった[トラス|liz-truss]首相も会場に入った。[金正恩|kim-jong-un]朝鮮労働党委員長は招かれていない。',
      claims: 'fumio-kishida expected; liz-truss attended; kim-jong-un not invited',
    },
    {
      shows: 'where guests are from, and their names; not where they are told to be away',
      published: '2019-06-28',
      text: '大阪で[G20サミット|g20/2019]が開幕した。招待国からはオランダの[ルッテ|mark-rutte]首相、エジプトの[シシ|abdel-fattah-el-sisi]大統領ら。アジアからは[モディ|narendra-modi]首相が欠席した。',
      claims: 'mark-rutte attended; abdel-fattah-el-sisi attended; narendra-modi absent',
    },
    {
      shows: 'rows under who comes and who does not, the day before',
      published: '2023-05-05',
      text: '英国の[戴冠式|coronation/2023]が6日に行われる。\n\n▼出席\nフランス：[マクロン|emmanuel-macron]大統領\n\n▼欠席\nトルコ：[エルドアン|recep-tayyip-erdogan]大統領',
      claims: 'emmanuel-macron expected; recep-tayyip-erdogan declined',
    },
  ],
  ar: [
    {
      shows: 'whose own side confirms it, and whom the hosts announce',
      published: '2023-07-10',
      text: 'تنعقد [قمة الناتو|nato-summit/2023] غدا. أكدت الرئاسة التركية مشاركة [رجب طيب أردوغان|recep-tayyip-erdogan]. وأكدت الرئاسة الليتوانية حضور [جو بايدن|joe-biden].',
      claims: 'recep-tayyip-erdogan accepted; joe-biden expected',
    },
    {
      shows: 'who stands in for the last of a list, a title of many words behind a remark',
      published: '2024-05-16',
      text: 'التأمت [القمة العربية|arab-league-summit/2024-manama] في المنامة. حضر الرئيس [بشار الأسد|bashar-al-assad]، الذي لم يلق كلمة، ورئيس مجلس القيادة اليمني [رشاد العليمي|rashad-al-alimi]. وغاب عن القمة الرئيس [قيس سعيد|kais-saied] والملك [محمد السادس|mohammed-vi-of-morocco] الذي مثله رئيس الحكومة.',
      claims:
        'bashar-al-assad attended; rashad-al-alimi attended; kais-saied absent; mohammed-vi-of-morocco absent; mohammed-vi-of-morocco represented',
    },
    {
      shows: 'the subject behind the day, the place and the purpose',
      published: '2025-05-16',
      text: 'تستضيف بغداد [القمة العربية|arab-league-summit/2025-baghdad] غدا. وصل أمس إلى مطار بغداد، لحضور القمة، كل من أمير قطر [تميم بن حمد آل ثاني|tamim-bin-hamad-al-thani]، والرئيس الفلسطيني [محمود عباس|mahmoud-abbas].',
      claims: 'tamim-bin-hamad-al-thani expected; mahmoud-abbas expected',
    },
    {
      shows: 'a delegation arrives, and somebody else stays at home',
      published: '2025-05-17',
      text: 'انعقدت [القمة العربية|arab-league-summit/2025-baghdad] في بغداد. وصل إلى بغداد، بحسب مصدر، وزير الخارجية السوري، الرئيس [أحمد الشرع|ahmed-al-sharaa] بقي في دمشق.',
      claims: 'ahmed-al-sharaa absent',
    },
    {
      shows: 'the rest of a name that is known in part',
      published: '2025-05-17',
      text: 'انعقدت [القمة العربية|arab-league-summit/2025-baghdad] في بغداد. شارك في القمة الرئيس [محمود|hassan-sheikh-mohamud] شيخ والرئيس [محمود عباس|mahmoud-abbas].',
      claims: 'hassan-sheikh-mohamud attended; mahmoud-abbas attended',
    },
    {
      shows: 'two who come for two others',
      published: '2025-05-16',
      text: 'تستضيف بغداد [القمة العربية|arab-league-summit/2025-baghdad] غدا. وصل وزير الخارجية السوري نيابة عن الرئيس [أحمد الشرع|ahmed-al-sharaa] ووزير الخارجية المغربي نيابة عن الملك [محمد السادس|mohammed-vi-of-morocco].',
      claims: 'ahmed-al-sharaa represented; mohammed-vi-of-morocco represented',
    },
    {
      shows: 'who is sent in somebody’s place comes',
      published: '2025-05-17',
      text: 'انعقدت [القمة العربية|arab-league-summit/2025-baghdad] في بغداد. غاب الملك [عبد الله الثاني|abdullah-ii-of-jordan]، وأوفد رئيس الوزراء [جعفر حسان|jafar-hassan] نيابة عنه.',
      claims: 'abdullah-ii-of-jordan absent; jafar-hassan attended; abdullah-ii-of-jordan represented',
    },
    {
      shows: 'a task that is no standing in',
      published: '2025-05-17',
      text: 'انعقدت [القمة العربية|arab-league-summit/2025-baghdad] في بغداد. كلف [السيسي|abdel-fattah-el-sisi] رئيس الوزراء بزيارة الأسواق. وكلف [قيس سعيد|kais-saied] وزير الخارجية بترؤس الوفد.',
      claims: 'kais-saied represented',
    },
    {
      shows: 'a speech, the day between commas; one that was recorded',
      published: '2025-05-17',
      text: 'انعقدت [القمة العربية|arab-league-summit/2025-baghdad] في بغداد. ألقى الرئيس [محمود عباس|mahmoud-abbas]، [السبت|2025-05-17]، كلمة في الجلسة الافتتاحية. وسيلقي [قيس سعيد|kais-saied] خطابا مسجلا.',
      claims: 'mahmoud-abbas attended',
    },
    {
      shows: 'what others protest against, and a visit elsewhere',
      published: '2025-05-17',
      text: 'انعقدت [القمة العربية|arab-league-summit/2025-baghdad] في بغداد. انسحب الوفد احتجاجا على حضور الرئيس [أحمد الشرع|ahmed-al-sharaa]. وخرجت مظاهرة احتجاجا على زيارة [محمد بن سلمان|mohammed-bin-salman] إلى باريس.',
      claims: 'ahmed-al-sharaa attended',
    },
    {
      shows: 'the title’s country within the words of the verb is no place',
      published: '2025-09-01',
      text: 'تستعد بكين [لعرض النصر|beijing-victory-day/2025]. قرر رئيس كوريا الجنوبية [لي جاي ميونغ|lee-jae-myung] عدم الحضور.',
      claims: 'lee-jae-myung declined',
    },
    {
      shows: 'a day after the occasion, and only on a screen',
      published: '2025-05-17',
      text: 'انعقدت [القمة العربية|arab-league-summit/2025-baghdad] في بغداد. سيزور [قيس سعيد|kais-saied] بغداد بعد القمة بيومين. واكتفى [محمد بن سلمان|mohammed-bin-salman] بالمشاركة عبر الفيديو.',
      claims: 'mohammed-bin-salman absent',
    },
  ],
};
