import type { ShortCase } from './short-case.ts';

/** The day itself in Chinese, Japanese and Arabic: what is yet to begin on it, who will not come to it, whose office says so. */
export const easternDays: Readonly<Record<string, readonly ShortCase[]>> = {
  zh: [
    {
      shows: 'who will not come, said on the first day',
      published: '2025-11-22',
      text: '[二十国集团峰会|g20/2025]今天在约翰内斯堡开幕。[米莱|javier-milei]不会出席峰会。',
      claims: 'javier-milei declined',
    },
    {
      shows: 'what is done at the end of one summit is not done at the next',
      published: '2025-11-24',
      text: '峰会在约翰内斯堡闭幕。[拉马福萨|cyril-ramaphosa]敲下木槌，而美国是[下届峰会|g20/2026]的主席国。',
      claims: '',
    },
    {
      shows: 'an envoy goes where his president sends him; an official who is posted there is nobody sent',
      published: '2025-11-20',
      text: '[二十国集团峰会|g20/2025]将在约翰内斯堡举行。[米莱|javier-milei]指派外长担任特使，赴南非出席[峰会|g20/2025]。美国派驻G20高级官员重申支持。',
      claims: 'javier-milei represented',
    },
    {
      shows: 'who did not show up, with a word more',
      published: '2025-09-03',
      text: '[九三阅兵|beijing-victory-day/2025]今天举行。前总书记[胡锦涛|hu-jintao]并没有现身。[莫迪|narendra-modi]也没有露面。',
      claims: 'hu-jintao absent; narendra-modi absent',
    },
  ],
  ja: [
    {
      shows: 'what opens later on the same day has seen nobody yet',
      published: '2016-09-04',
      text: '[Ｇ20首脳会議|g20/2016]が4日、杭州で始まる。午後に開幕する首脳会議には[オバマ|barack-obama]大統領も出席し、経済を議論する。',
      claims: 'barack-obama expected',
    },
    {
      shows: 'what opened has seen them',
      published: '2016-09-04',
      text: '[Ｇ20首脳会議|g20/2016]が4日、杭州で始まった。首脳会議には[オバマ|barack-obama]大統領も出席し、経済を議論した。',
      claims: 'barack-obama attended',
    },
    {
      shows: 'who came every year since the first is told of no edition',
      published: '2023-09-05',
      text: '[2008年のG20サミット|g20/2008]以来、[胡錦濤|hu-jintao]国家主席は毎年参加していた。',
      claims: '',
    },
    {
      shows: 'a plan whose sentence tells its end; no coming is settled where a staying away is',
      published: '2025-06-23',
      text: '[ＮＡＴＯ首脳会議|nato-summit/2025]が24日に始まる。[石破|shigeru-ishiba]首相は首脳会議に出席するほか、会談などについても準備を進めていましたが、訪問を見送ると発表しました。[李在明|lee-jae-myung]大統領は不参加を決定した。[尹錫悦|yoon-suk-yeol]氏は出席を決定した。',
      claims: 'shigeru-ishiba declined; lee-jae-myung declined; yoon-suk-yeol accepted',
    },
    {
      shows: 'who is not among those announced',
      published: '2025-05-07',
      text: 'ロシアは[対独戦勝記念日|moscow-victory-day/2025]の式典に約30人の首脳が出席すると発表した。[金正恩|kim-jong-un]総書記は発表に含まれておらず、驚きはない。',
      claims: 'kim-jong-un absent',
    },
    {
      shows: 'the first absence since an office was taken is not of that year',
      published: '2025-07-08',
      text: '[ＢＲＩＣＳ首脳会議|brics/2025]がブラジルで開かれた。[習近平|xi-jinping]国家主席は欠席した。習氏の欠席は2013年の国家主席就任後、初めて。',
      claims: 'xi-jinping absent',
    },
  ],
  ar: [
    {
      shows: 'a question begins with its word, whatever ends it',
      published: '2025-10-13',
      text: 'كثرت الأسئلة عن [قمة شرم الشيخ|gaza-peace-summit/2025]. وهل يشارك [بنيامين نتنياهو|benjamin-netanyahu] في القمة.. لا جواب حتى الآن.',
      claims: '',
    },
    {
      shows: 'who will chair a summit abroad later that day',
      published: '2025-10-13',
      text: 'قالت مصادر إن [قمة شرم الشيخ|gaza-peace-summit/2025] ستعقد برئاسة الرئيسين [عبد الفتاح السيسي|abdel-fattah-el-sisi] و[دونالد ترامب|donald-trump].',
      claims: 'abdel-fattah-el-sisi host; donald-trump expected',
    },
    {
      shows: 'an office speaks of whose it is, an ambassador and an adviser of themselves',
      published: '2025-10-12',
      text: 'تعقد [قمة شرم الشيخ|gaza-peace-summit/2025] غدا. أعلن مكتب [بنيامين نتنياهو|benjamin-netanyahu]، صباح اليوم، أنه لن يحضر القمة. وقال سفير روسيا إنه سيحضر القمة. وقال مستشار [ماكرون|emmanuel-macron] إنه سيحضر القمة.',
      claims: 'benjamin-netanyahu declined',
    },
    {
      shows: 'who cannot come, said on the day, and whose invitation is followed',
      published: '2025-05-09',
      text: 'تحتفل روسيا اليوم [بعيد النصر|moscow-victory-day/2025]. قال [فوتشيتش|aleksandar-vucic] إنه لن يتمكن من المشاركة. ويحضر [السيسي|abdel-fattah-el-sisi] [عيد النصر|moscow-victory-day/2025]، وذلك تلبية لدعوة من الرئيس [بوتين|vladimir-putin].',
      claims: 'aleksandar-vucic declined; abdel-fattah-el-sisi attended; abdel-fattah-el-sisi invited',
    },
    {
      shows: 'in whose stead somebody goes, and a trip given up',
      published: '2019-03-29',
      text: 'تستضيف تونس [القمة العربية|arab-league-summit/2019]. سيحضر رئيس الوزراء [مصطفى مدبولي|mostafa-madbouly] القمة بالإنابة عن الرئيس [السيسي|abdel-fattah-el-sisi]. وألغى [عباس|mahmoud-abbas] قرار سفره إلى القمة.',
      claims: 'mostafa-madbouly expected; abdel-fattah-el-sisi represented; mahmoud-abbas declined',
    },
    {
      shows: 'a meeting that a country boycotted',
      published: '2025-11-23',
      text: 'اختتمت [قمة مجموعة العشرين|g20/2025] في جوهانسبرغ. وقاطعت الولايات المتحدة الاجتماع.',
      claims: 'US absent',
    },
  ],
};
