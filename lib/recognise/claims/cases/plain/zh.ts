import type { PlainCases } from './plain-case.ts';

/** What newspapers say in plain words: Chinese. */
export const zh: readonly PlainCases[] = [
  {
    published: '2025-07-03',
    event: 'brics/2025',
    opening: '[金砖国家领导人峰会|brics/2025]将于[7月6日至7日|brics/2025]在里约热内卢举行。',
    said: `
伊朗总统[佩泽希齐扬|masoud-pezeshkian]因战事无法前来。 → masoud-pezeshkian declined
埃及总统[塞西|abdel-fattah-el-sisi]在最后一刻取消了行程。 → abdel-fattah-el-sisi declined
佩泽希齐扬尚未决定是否前往。 →
玻利维亚总统[阿尔塞|luis-arce]收到了邀请。 → luis-arce invited
古巴领导人[迪亚斯-卡内尔|miguel-diaz-canel]在嘉宾名单上。 → miguel-diaz-canel expected
印度尼西亚总统[普拉博沃|prabowo-subianto]和埃塞俄比亚总理[阿比|abiy-ahmed]预计也将出席。 → abiy-ahmed expected; prabowo-subianto expected
印度总理办公室证实，[莫迪|narendra-modi]将出席。 → narendra-modi accepted
[拉马福萨|cyril-ramaphosa]的发言人说，[拉马福萨|cyril-ramaphosa]将到场。 → cyril-ramaphosa accepted
智利总统[博里奇|gabriel-boric]将于[周六|2025-07-05]飞往里约。 → gabriel-boric expected
俄罗斯将由外长拉夫罗夫代表出席。 → RU represented
玻利维亚总统[阿尔塞|luis-arce]承诺会来。 → luis-arce accepted
主办方预计[阿尔塞|luis-arce]、[博里奇|gabriel-boric]和[迪亚斯-卡内尔|miguel-diaz-canel]将出席。 → gabriel-boric expected; luis-arce expected; miguel-diaz-canel expected
[去年|2024]在喀山，[卢拉|luiz-inacio-lula-da-silva]缺席。 → luiz-inacio-lula-da-silva absent brics/2024
[莫迪|narendra-modi]将于[周六|2025-07-05]晚抵达里约。 → narendra-modi expected
目前尚不清楚[普京|vladimir-putin]是否会出席峰会。 →
北京方面否认[习近平|xi-jinping]将前往里约。 → xi-jinping not expected
    `,
  },
  {
    published: '2025-07-07',
    event: 'brics/2025',
    opening: '[金砖国家领导人峰会|brics/2025][7月6日|brics/2025]在里约热内卢举行。',
    said: `
[习近平|xi-jinping]没有前往巴西。 → xi-jinping absent
[普京|vladimir-putin]没有到场。 → vladimir-putin absent
[塞西|abdel-fattah-el-sisi]派出了总理。 → abdel-fattah-el-sisi represented
伊朗由外长阿拉格齐代表出席。 → IR represented
[莫迪|narendra-modi]已于[周六|2025-07-05]晚抵达。 → narendra-modi attended
[莫迪|narendra-modi]、[拉马福萨|cyril-ramaphosa]和[阿比|abiy-ahmed]参加了会议。 → abiy-ahmed attended; cyril-ramaphosa attended; narendra-modi attended
出席的还有智利总统[博里奇|gabriel-boric]和玻利维亚总统[阿尔塞|luis-arce]。 → gabriel-boric attended; luis-arce attended
来宾中包括古巴领导人[迪亚斯-卡内尔|miguel-diaz-canel]。 → miguel-diaz-canel attended
[习近平|xi-jinping]和[普京|vladimir-putin]都没有前往里约。 → vladimir-putin absent; xi-jinping absent
印度尼西亚总统[普拉博沃|prabowo-subianto]在会议结束前离开了里约。 → prabowo-subianto attended
[习近平|xi-jinping]的缺席引人注目。 → xi-jinping absent
伊朗总统[佩泽希齐扬|masoud-pezeshkian]留在了德黑兰。 → masoud-pezeshkian absent
巴西总统[卢拉|luiz-inacio-lula-da-silva]接待了各国领导人。 → luiz-inacio-lula-da-silva host
总理[李强|li-qiang]代表[习近平|xi-jinping]出席。 → xi-jinping represented
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: '[5月9日|moscow-victory-day/2025]的阅兵式[周五|2025-05-09]在莫斯科红场举行。',
    said: `
[菲佐|robert-fico]是唯一到场的欧盟国家领导人。 → robert-fico attended
[菲佐|robert-fico]和[武契奇|aleksandar-vucic]不顾批评前往莫斯科。 → aleksandar-vucic attended; robert-fico attended
观礼台上坐着[习近平|xi-jinping]、[卢拉|luiz-inacio-lula-da-silva]和[马杜罗|nicolas-maduro]。 → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[莫迪|narendra-modi]没有出席。 → narendra-modi absent
[莫迪|narendra-modi]受到邀请，但派了一名部长代替出席。 → narendra-modi invited; narendra-modi represented
坐在[普京|vladimir-putin]身旁的是[习近平|xi-jinping]。 → xi-jinping attended
与[菲佐|robert-fico]不同，[欧尔班|viktor-orban]没有来。 → viktor-orban absent
[普京|vladimir-putin]接待了二十多位外国领导人。 → vladimir-putin host
[阿利耶夫|ilham-aliyev]几天前取消了访问。 → ilham-aliyev declined
[一周前|2025-05-03]患病的[武契奇|aleksandar-vucic]最终还是来了。 → aleksandar-vucic attended
    `,
  },
  {
    published: '2025-05-05',
    event: 'moscow-victory-day/2025',
    opening: '[胜利日|moscow-victory-day/2025]阅兵式将于[5月9日|moscow-victory-day/2025]在莫斯科红场举行。',
    said: `
克里姆林宫助理乌沙科夫说，[习近平|xi-jinping]将是最重要的客人。 → xi-jinping expected
哈萨克斯坦总统[托卡耶夫|kassym-jomart-tokayev]和乌兹别克斯坦总统[米尔济约耶夫|shavkat-mirziyoyev]已确认出席。 → kassym-jomart-tokayev accepted; shavkat-mirziyoyev accepted
没有向[特朗普|donald-trump]发出邀请。 → donald-trump not invited
白宫表示，[特朗普|donald-trump]没有前往莫斯科的计划。 → donald-trump declined
[莫迪|narendra-modi]将由国防部长辛格代表出席。 → narendra-modi represented
如果健康状况允许，[武契奇|aleksandar-vucic]将前往莫斯科。 →
[武契奇|aleksandar-vucic]已向[普京|vladimir-putin]承诺将前来。 → aleksandar-vucic accepted
欧盟领导人中只有[菲佐|robert-fico]会来。 → robert-fico expected
[去年|2024]，[卢卡申科|alexander-lukashenko]和[拉赫蒙|emomali-rahmon]出席了阅兵式。 → alexander-lukashenko attended moscow-victory-day/2024; emomali-rahmon attended moscow-victory-day/2024
[十年前|2015]，[习近平|xi-jinping]坐在[普京|vladimir-putin]身旁。 → xi-jinping attended moscow-victory-day/2015
日本首相[石破茂|shigeru-ishiba]拒绝了邀请。 → shigeru-ishiba declined
原计划前来的[阿利耶夫|ilham-aliyev]取消了行程。 → ilham-aliyev declined
预计前往莫斯科的领导人包括[卢拉|luiz-inacio-lula-da-silva]、[马杜罗|nicolas-maduro]和[迪亚斯-卡内尔|miguel-diaz-canel]。 → luiz-inacio-lula-da-silva expected; miguel-diaz-canel expected; nicolas-maduro expected
德国总统[施泰因迈尔|frank-walter-steinmeier]不会前往莫斯科。 → frank-walter-steinmeier declined
巴勒斯坦总统[阿巴斯|mahmoud-abbas]也将观看阅兵。 → mahmoud-abbas expected
    `,
  },
  {
    published: '2025-04-27',
    event: 'papal-funeral/2025',
    opening:
      '教宗[方济各|pope-francis]的[葬礼|papal-funeral/2025][4月26日|papal-funeral/2025][星期六|2025-04-26]在梵蒂冈举行。',
    said: `
[特朗普|donald-trump]和[泽连斯基|volodymyr-zelenskyy]在仪式前于圣彼得大教堂交谈了十五分钟。 → donald-trump attended; volodymyr-zelenskyy attended
威廉王子代表国王[查尔斯三世|charles-iii]出席。 → charles-iii represented
[普京|vladimir-putin]派文化部长柳比莫娃出席。 → vladimir-putin represented
[马克龙|emmanuel-macron]、[梅洛尼|giorgia-meloni]和[朔尔茨|olaf-scholz]坐在前排。 → emmanuel-macron attended; giorgia-meloni attended; olaf-scholz attended
[内塔尼亚胡|benjamin-netanyahu]没有出席。 → benjamin-netanyahu absent
以色列由其大使代表出席。 → IL represented
阿根廷总统[米莱|javier-milei][周五|2025-04-25]晚才抵达，但出席了弥撒。 → javier-milei attended
墨西哥总统[辛鲍姆|claudia-sheinbaum]没有前往罗马，派了内政部长。 → claudia-sheinbaum absent; claudia-sheinbaum represented
巴西总统[卢拉|luiz-inacio-lula-da-silva]偕夫人出席。 → luiz-inacio-lula-da-silva attended
美国前总统[拜登|joe-biden]也在场。 → joe-biden attended
菲律宾总统[马科斯|bongbong-marcos]与夫人在灵柩前鞠躬。 → bongbong-marcos attended
    `,
  },
  {
    published: '2025-11-24',
    event: 'g20/2025',
    opening: '[二十国集团峰会|g20/2025][11月22日至23日|g20/2025]在约翰内斯堡举行。',
    said: `
[特朗普|donald-trump]抵制了峰会。 → donald-trump absent
阿根廷总统[米莱|javier-milei]没有出席，派外长参加。 → javier-milei absent; javier-milei represented
南非总统[拉马福萨|cyril-ramaphosa]接待了各大经济体的领导人。 → cyril-ramaphosa host
被通缉的[普京|vladimir-putin]没有前来。 → vladimir-putin absent
[莫迪|narendra-modi]在开幕式上发表讲话。 → narendra-modi attended
[莫迪|narendra-modi]率领庞大代表团出席。 → narendra-modi attended
[卢拉|luiz-inacio-lula-da-silva]、[莫迪|narendra-modi]和[拉马福萨|cyril-ramaphosa]在峰会期间举行了三方会晤。 → cyril-ramaphosa attended; luiz-inacio-lula-da-silva attended; narendra-modi attended
墨西哥总统[辛鲍姆|claudia-sheinbaum]也缺席。 → claudia-sheinbaum absent
[拜登|joe-biden]和[习近平|xi-jinping]出席了[去年|2024]在[里约热内卢举行的峰会|g20/2024]。 → joe-biden attended g20/2024; xi-jinping attended g20/2024
[埃尔多安|recep-tayyip-erdogan]参加了合影。 → recep-tayyip-erdogan attended
日本首相[高市早苗|sanae-takaichi]前往约翰内斯堡出席她的首次[二十国集团峰会|g20/2025]。 → sanae-takaichi attended
美国没有派人出席。 → US absent
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: '[胜利日|moscow-victory-day/2025]阅兵式[周五|2025-05-09]在莫斯科红场举行。',
    said: `
出席者包括巴西总统[卢拉|luiz-inacio-lula-da-silva]、委内瑞拉总统[马杜罗|nicolas-maduro]和古巴领导人[迪亚斯-卡内尔|miguel-diaz-canel]。 → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
二十多位领导人出席，其中包括巴西总统[卢拉|luiz-inacio-lula-da-silva]和斯洛伐克总理[菲佐|robert-fico]。 → luiz-inacio-lula-da-silva attended; robert-fico attended
[卢拉|luiz-inacio-lula-da-silva]（巴西）、[马杜罗|nicolas-maduro]（委内瑞拉）和[菲佐|robert-fico]（斯洛伐克）出席了阅兵式。 → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
来自拉丁美洲的有[卢拉|luiz-inacio-lula-da-silva]和[马杜罗|nicolas-maduro]，来自欧洲的有[菲佐|robert-fico]和[武契奇|aleksandar-vucic]。 → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
不仅[习近平|xi-jinping]，[卢拉|luiz-inacio-lula-da-silva]也出席了阅兵式。 → luiz-inacio-lula-da-silva attended; xi-jinping attended
[周三|2025-05-07]抵达的[习近平|xi-jinping]、[卢拉|luiz-inacio-lula-da-silva]和[菲佐|robert-fico]出席了阅兵式。 → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
塞尔维亚总统[武契奇|aleksandar-vucic]和巴西总统[卢拉|luiz-inacio-lula-da-silva]出席了阅兵式。 → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended
与[普京|vladimir-putin]一同站在观礼台上的有[习近平|xi-jinping]、[卢拉|luiz-inacio-lula-da-silva]和[马杜罗|nicolas-maduro]。 → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[习近平|xi-jinping]等多国领导人观看了阅兵式。 → xi-jinping attended
[习近平|xi-jinping]和[卢拉|luiz-inacio-lula-da-silva]来了，[莫迪|narendra-modi]没有来。 → luiz-inacio-lula-da-silva attended; narendra-modi absent; xi-jinping attended
[习近平|xi-jinping]出席，[莫迪|narendra-modi]则留在国内。 → narendra-modi absent; xi-jinping attended
    `,
  },
  {
    published: '2025-05-06',
    event: 'moscow-victory-day/2025',
    opening: '莫斯科正在为[5月9日|moscow-victory-day/2025]的[胜利日|moscow-victory-day/2025]阅兵做准备。',
    said: `
[习近平|xi-jinping]将于[周三|2025-05-07]抵达莫斯科，进行为期四天的访问。 → xi-jinping expected
[武契奇|aleksandar-vucic]不顾布鲁塞尔警告，坚持要去。 → aleksandar-vucic accepted
[菲佐|robert-fico]不理会警告，将前往莫斯科。 → robert-fico expected
[莫迪|narendra-modi]改变主意，不来了。 → narendra-modi declined
[莫迪|narendra-modi]的行程被取消。 → narendra-modi declined
新德里将派国防部副部长代替[莫迪|narendra-modi]出席。 → narendra-modi represented
巴西总统[卢拉|luiz-inacio-lula-da-silva][周二|2025-05-06]启程前往莫斯科。 → luiz-inacio-lula-da-silva expected
[马杜罗|nicolas-maduro]已经抵达莫斯科。 → nicolas-maduro expected
嘉宾名单上还有埃及总统[塞西|abdel-fattah-el-sisi]。 → abdel-fattah-el-sisi expected
主宾将是[习近平|xi-jinping]。 → xi-jinping expected
[阿利耶夫|ilham-aliyev]能否成行尚不确定。 →
[帕希尼扬|nikol-pashinyan]表示会出席。 → nikol-pashinyan accepted
西方领导人中只有[菲佐|robert-fico]会出席。 → robert-fico expected
克里姆林宫说将有29位领导人出席，包括[马杜罗|nicolas-maduro]和[迪亚斯-卡内尔|miguel-diaz-canel]。 → miguel-diaz-canel expected; nicolas-maduro expected
[金正恩|kim-jong-un]不会出席，将由大使代表。 → kim-jong-un declined; kim-jong-un represented
德国总统[施泰因迈尔|frank-walter-steinmeier]没有受到邀请。 → frank-walter-steinmeier not invited
日本首相[石破茂|shigeru-ishiba]将缺席。 → shigeru-ishiba declined
[欧尔班|viktor-orban]也不会去。 → viktor-orban declined
[习近平|xi-jinping]将坐在[普京|vladimir-putin]右侧。 → xi-jinping expected
[普京|vladimir-putin]打电话邀请了[特朗普|donald-trump]。 → donald-trump invited
[内塔尼亚胡|benjamin-netanyahu]婉拒，[尹锡悦|yoon-suk-yeol]也婉拒了邀请。 → benjamin-netanyahu declined; yoon-suk-yeol declined
[习近平|xi-jinping]将在俄罗斯停留四天并出席阅兵式。 → xi-jinping expected
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: '俄罗斯[周五|2025-05-09]在红场举行[胜利日|moscow-victory-day/2025]阅兵式。',
    said: `
[习近平|xi-jinping]坐在[普京|vladimir-putin]右侧。 → xi-jinping attended
[菲佐|robert-fico]在阅兵后向无名烈士墓献花。 → robert-fico attended
[莫迪|narendra-modi]没有到场。 → narendra-modi absent
国防部副部长代替[莫迪|narendra-modi]就座。 → narendra-modi represented
[阿利耶夫|ilham-aliyev]在最后一刻取消了行程。 → ilham-aliyev declined
二十七位领导人观看了阅兵，其中有[习近平|xi-jinping]和[马杜罗|nicolas-maduro]。 → nicolas-maduro attended; xi-jinping attended
[卢卡申科|alexander-lukashenko]专程前来观看阅兵。 → alexander-lukashenko attended
[普京|vladimir-putin]感谢[习近平|xi-jinping]前来。 → xi-jinping attended
[特朗普|donald-trump]和其他西方领导人都没有来。 → donald-trump absent
[特朗普|donald-trump]留在华盛顿。 → donald-trump absent
[去年|2024]只有九位领导人出席，其中包括[卢卡申科|alexander-lukashenko]和[迪亚斯-卡内尔|miguel-diaz-canel]。 → alexander-lukashenko attended moscow-victory-day/2024; miguel-diaz-canel attended moscow-victory-day/2024
    `,
  },
];
