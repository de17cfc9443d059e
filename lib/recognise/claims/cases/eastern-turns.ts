import type { ShortCase } from './short-case.ts';

/** Turns of phrase in Chinese, Japanese and Arabic: who is seen, who promises, who stays at home, whose place is taken. */
export const easternTurns: Readonly<Record<string, readonly ShortCase[]>> = {
  zh: [
    {
      shows: 'who speaks of himself behind a semicolon, whom no criticism keeps away',
      published: '2025-08-29',
      text: '[九三阅兵|beijing-victory-day/2025]即将举行。首相[石破茂|shigeru-ishiba]没有计划出席;前首相[鸠山由纪夫|yukio-hatoyama]则说他会到场。[菲佐|robert-fico]顶住批评前来。',
      claims: 'shigeru-ishiba declined; yukio-hatoyama accepted by Yukio Hatoyama; robert-fico expected',
    },
    {
      shows: 'who was asked, who answers, who gives up',
      published: '2025-05-07',
      text: '俄罗斯将举行[胜利日|moscow-victory-day/2025]阅兵。克里姆林宫给[武契奇|aleksandar-vucic]发了请柬。[菲佐|robert-fico]一口答应了邀请。[莫迪|narendra-modi]打消了赴俄的念头。[阿利耶夫|ilham-aliyev]获邀观礼。',
      claims: 'aleksandar-vucic invited; robert-fico accepted; narendra-modi declined; ilham-aliyev invited',
    },
    {
      shows: 'a question of others, a noun and whose it is',
      published: '2025-05-07',
      text: '俄罗斯将举行[胜利日|moscow-victory-day/2025]阅兵。记者问[特朗普|donald-trump]会不会去红场。[普京|vladimir-putin]对[莫迪|narendra-modi]的缺席表示遗憾。',
      claims: 'narendra-modi declined',
    },
    {
      shows: 'a plan that describes the name, and what came of it',
      published: '2025-05-10',
      text: '[胜利日阅兵|moscow-victory-day/2025]昨天举行。原定到场的[武契奇|aleksandar-vucic]最终没来。[阿利耶夫|ilham-aliyev]的座位空着。[莫迪|narendra-modi]等人无一现身。',
      claims: 'aleksandar-vucic absent; ilham-aliyev absent; narendra-modi absent',
    },
    {
      shows: 'beside whom somebody stands, and who it is',
      published: '2025-09-03',
      text: '[九三阅兵|beijing-victory-day/2025]今天举行。走在[习近平|xi-jinping]右边的是[普京|vladimir-putin]。[金正恩|kim-jong-un]的身影也出现在城楼上。',
      claims: 'vladimir-putin attended; kim-jong-un attended',
    },
  ],
  ja: [
    {
      shows: 'what is over is not what somebody misses, nor what the text goes on about',
      published: '2025-09-03',
      text: '北京で3日、[軍事パレード|beijing-victory-day/2025]が行われた。[モディ|narendra-modi]首相は天津での[首脳会議|sco/2025]を終えて帰国しており、参加していない。[フィツォ|robert-fico]首相が出席した。',
      claims: 'robert-fico attended',
    },
    {
      shows: 'a letter is no deputy',
      published: '2025-05-07',
      text: 'ロシアは[対独戦勝記念日|moscow-victory-day/2025]を祝う。クレムリンは[フィツォ|robert-fico]首相に招待状を送った。',
      claims: 'robert-fico invited',
    },
    {
      shows: 'whose place is taken stands before the particle, known or not',
      published: '2025-07-05',
      text: '[BRICS首脳会議|brics/2025]が6日に始まる。同氏の代理で[李強|li-qiang]首相が出席する。',
      claims: 'li-qiang expected',
    },
    {
      shows: 'the deputy of a country that the words name; who cannot come any more',
      published: '2025-05-07',
      text: 'ロシアは[対独戦勝記念日|moscow-victory-day/2025]を祝う。トルコは外相が代表を務める。[トンルン|thongloun-sisoulith]国家主席は病気のため行けなくなった。',
      claims: 'TR represented; thongloun-sisoulith declined',
    },
    {
      shows: 'an empty seat, a surprise, somebody who left early',
      published: '2025-05-09',
      text: '[対独戦勝記念日|moscow-victory-day/2025]の式典が行われた。[アリエフ|ilham-aliyev]大統領の席は空いたままだった。[パシニャン|nikol-pashinyan]首相の出席は驚きをもって迎えられた。[ルラ|luiz-inacio-lula-da-silva]大統領は日程を切り上げた。',
      claims: 'ilham-aliyev absent; nikol-pashinyan attended; luiz-inacio-lula-da-silva attended',
    },
  ],
  ar: [
    {
      shows: 'a long list on the stand, those from a continent, a city that awaits its guests',
      published: '2025-05-10',
      text: 'شهدت موسكو أمس [عرض يوم النصر|moscow-victory-day/2025]. كان الرئيس المصري [عبد الفتاح السيسي|abdel-fattah-el-sisi] والرئيس الصربي [ألكسندر فوتشيتش|aleksandar-vucic] على المنصة. ومن أمريكا اللاتينية جاء البرازيلي [لولا دا سيلفا|luiz-inacio-lula-da-silva].',
      claims: 'abdel-fattah-el-sisi attended; aleksandar-vucic attended; luiz-inacio-lula-da-silva attended',
    },
    {
      shows: 'a preposition written together with what follows it',
      published: '2025-09-03',
      text: 'أقامت بكين [عرض النصر|beijing-victory-day/2025]. لم يبق [مودي|narendra-modi] لحضور العرض.',
      claims: 'narendra-modi absent',
    },
    {
      shows: 'for whom the prime minister stands, behind the verb',
      published: '2025-07-05',
      text: 'تنعقد [قمة بريكس|brics/2025] غدا. سيمثل [شي|xi-jinping] رئيس الوزراء [لي تشيانغ|li-qiang]. وينوب رئيس الوزراء [مصطفى مدبولي|mostafa-madbouly] عن الرئيس [السيسي|abdel-fattah-el-sisi]. كلف [أردوغان|recep-tayyip-erdogan] وزير الخارجية بتمثيله.',
      claims: 'xi-jinping represented; abdel-fattah-el-sisi represented; recep-tayyip-erdogan represented',
    },
    {
      shows: 'a passive, who is not among the guests, whose invitation it is',
      published: '2025-05-07',
      text: 'تحتفل روسيا [بيوم النصر|moscow-victory-day/2025]. دعي [مودي|narendra-modi]. ولم يكن [ماكرون|emmanuel-macron] ضمن المدعوين. وقال [فيتسو|robert-fico] إنه سيلبي دعوة [بوتين|vladimir-putin].',
      claims: 'narendra-modi invited; emmanuel-macron not invited; robert-fico accepted by Robert Fico',
    },
    {
      shows: 'who stays at home, an empty chair, who comes against all expectation',
      published: '2025-05-09',
      text: 'شهدت موسكو [عرض يوم النصر|moscow-victory-day/2025]. فضل [علييف|ilham-aliyev] البقاء في باكو. ظل مقعد [مودي|narendra-modi] شاغرا. وعلى غير المتوقع حضر [باشينيان|nikol-pashinyan].',
      claims: 'ilham-aliyev absent; narendra-modi absent; nikol-pashinyan attended',
    },
  ],
};
