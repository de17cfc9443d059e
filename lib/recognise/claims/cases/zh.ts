import type { ShortCase } from './short-case.ts';

/** Chinese. */
export const zh = [
  {
    shows: 'an invitation at the head of the sentence, and who will attend',
    published: '2025-08-28',
    text: '应国家主席[习近平|xi-jinping]邀请，俄罗斯总统[普京|vladimir-putin]将出席[九三阅兵|beijing-victory-day/2025]。',
    claims: 'vladimir-putin invited; vladimir-putin expected',
  },
  {
    shows: 'several who have confirmed',
    published: '2025-08-28',
    text: '塞尔维亚总统[武契奇|aleksandar-vucic]和斯洛伐克总理[菲佐|robert-fico]已确认来京参加[九三阅兵|beijing-victory-day/2025]。',
    claims: 'aleksandar-vucic accepted; robert-fico accepted',
  },
  {
    shows: 'hedges give nothing',
    published: '2025-08-10',
    text: '[特朗普|donald-trump]可能出席[九三阅兵|beijing-victory-day/2025]。[莫迪|narendra-modi]正考虑来京观礼。[李在明|lee-jae-myung]是否参加阅兵尚未决定。中方希望[埃尔多安|recep-tayyip-erdogan]出席阅兵。',
    claims: '',
  },
  {
    shows: 'refusals before the day, with a stand-in',
    published: '2025-08-25',
    text: '[李在明|lee-jae-myung]决定不出席[九三阅兵|beijing-victory-day/2025]，由国会议长代为出席。[莫迪|narendra-modi]婉拒了邀请。[石破茂|shigeru-ishiba]不会参加阅兵。',
    claims: 'lee-jae-myung declined; lee-jae-myung represented; narendra-modi declined; shigeru-ishiba declined',
  },
  {
    shows: 'presence after the day, with people left unnamed',
    published: '2025-09-04',
    text: '[普京|vladimir-putin]、[金正恩|kim-jong-un]等26位外国国家元首和政府首脑出席了[九三阅兵|beijing-victory-day/2025]。出席的还有[武契奇|aleksandar-vucic]。',
    claims: 'vladimir-putin attended; kim-jong-un attended; aleksandar-vucic attended',
  },
  {
    shows: 'absence after the day',
    published: '2025-09-04',
    text: '[莫迪|narendra-modi]没有出席[九三阅兵|beijing-victory-day/2025]。[普拉博沃|prabowo-subianto]缺席阅兵，派外长代表。',
    claims: 'narendra-modi absent; prabowo-subianto absent; prabowo-subianto represented',
  },
  {
    shows: 'the host presides',
    published: '2025-09-02',
    text: '国家主席[习近平|xi-jinping]主持[上合峰会|sco/2025]。[卢卡申科|alexander-lukashenko]与会。',
    claims: 'xi-jinping host; alexander-lukashenko attended',
  },
  {
    shows: 'who was not invited, and a denial',
    published: '2025-08-28',
    text: '[九三阅兵|beijing-victory-day/2025]没有邀请[石破茂|shigeru-ishiba]。有报道称[特朗普|donald-trump]收到了邀请，外交部予以否认。',
    claims: 'shigeru-ishiba not invited; donald-trump not invited',
  },
  {
    shows: 'a country is represented',
    published: '2015-09-04',
    text: '在[九三阅兵|beijing-victory-day/2015]上，代表朝鲜登上城楼的是一位书记。',
    claims: 'KP represented',
  },
  {
    shows: 'a list under its heading',
    published: '2025-08-28',
    text: '确认出席[九三阅兵|beijing-victory-day/2025]：\n\n[普京|vladimir-putin]、[金正恩|kim-jong-un]\n\n不出席：[莫迪|narendra-modi]',
    claims: 'vladimir-putin accepted; kim-jong-un accepted; narendra-modi declined',
  },
  {
    shows: 'troops and other meetings are no presence',
    published: '2025-09-01',
    text: '[九三阅兵|beijing-victory-day/2025]在即。[普京|vladimir-putin]参加了记者会。蒙古国仪仗队将参加阅兵。[莫迪|narendra-modi]在东京会见首相。',
    claims: '',
  },
  {
    shows: 'traditional characters',
    published: '2025-08-28',
    text: '俄羅斯總統[普丁|vladimir-putin]將出席[九三閱兵|beijing-victory-day/2025]，[莫迪|narendra-modi]決定不參加。[馬哈迪|mahathir-mohamad]沒有受邀。',
    claims: 'vladimir-putin expected; narendra-modi declined; mahathir-mohamad not invited',
  },
  {
    shows: 'who says of himself that he will come',
    published: '2025-05-01',
    text: '[菲佐|robert-fico]表示，他将前往莫斯科出席[胜利日阅兵|moscow-victory-day/2025]。[习近平|xi-jinping]已接受[普京|vladimir-putin]的邀请。',
    claims: 'robert-fico accepted; xi-jinping accepted',
  },
  {
    shows: 'looking back on another year',
    published: '2025-08-20',
    text: '[九三阅兵|beijing-victory-day/2025]临近。[2015年的九三阅兵|beijing-victory-day/2015]，[朴槿惠|park-geun-hye]曾登上天安门城楼，[安倍晋三|shinzo-abe]没有出席。',
    claims: 'park-geun-hye attended beijing-victory-day/2015; shinzo-abe absent beijing-victory-day/2015',
  },
  {
    shows: 'who is sent, and who stands in for whom',
    published: '2024-11-19',
    text: '[二十国集團峰會|g20/2024]在里約熱內盧閉幕。\n\n俄羅斯總統[普丁|vladimir-putin]沒有與會，由外長拉夫羅夫代表。',
    claims: 'vladimir-putin absent; vladimir-putin represented',
  },
  {
    shows: 'who sits beside whom',
    published: '2022-09-20',
    text: '英国女王伊丽莎白二世的[国葬|royal-funeral/2022][周一|2022-09-19]在威斯敏斯特教堂举行。\n\n德国总统[施泰因迈尔|frank-walter-steinmeier]坐在意大利总统[马塔雷拉|sergio-mattarella]旁边。',
    claims: 'frank-walter-steinmeier attended; sergio-mattarella attended',
  },
  {
    shows: 'people left unnamed, and the only one of them',
    published: '2025-05-10',
    text: '俄罗斯[周五|2025-05-09]在红场举行[胜利日阅兵|moscow-victory-day/2025]。\n\n[菲佐|robert-fico]是唯一到场的欧盟国家领导人。',
    claims: 'robert-fico attended',
  },
  {
    shows: 'not there, by the verb alone',
    published: '2025-05-10',
    text: '俄罗斯[周五|2025-05-09]在红场举行[胜利日阅兵|moscow-victory-day/2025]。\n\n印度总理[莫迪|narendra-modi]没有来。',
    claims: 'narendra-modi absent',
  },
  {
    shows: 'who was not asked, in the words of a spokesman',
    published: '2025-05-06',
    text: '莫斯科正在为[胜利日阅兵|moscow-victory-day/2025]做准备。\n\n佩斯科夫称没有向[特朗普|donald-trump]发出邀请。',
    claims: 'donald-trump not invited',
  },
  {
    shows: 'a leader of the country represents it by coming',
    published: '2022-09-20',
    text: '英国女王伊丽莎白二世的[国葬|royal-funeral/2022][周一|2022-09-19]在威斯敏斯特教堂举行。\n\n印度总统[穆尔穆|droupadi-murmu]代表印度前来吊唁。',
    claims: 'droupadi-murmu attended',
  },
  {
    shows: 'others and other deeds',
    published: '2025-05-10',
    text: '俄罗斯[周五|2025-05-09]在红场举行[胜利日阅兵|moscow-victory-day/2025]。\n\n[特朗普|donald-trump]祝贺俄罗斯人民。[泽连斯基|volodymyr-zelenskyy]在基辅会见[马克龙|emmanuel-macron]、[默茨|friedrich-merz]和[斯塔默|keir-starmer]。卡拉斯警告各国领导人不要前往莫斯科。',
    claims: '',
  },
  {
    shows: 'the inviter stands in the phrase and does not come, whatever comma the page writes',
    published: '2016-08-25',
    text: '应国务院总理[李克强|li-keqiang]邀请,加拿大总理[特鲁多|justin-trudeau]将出席[二十国集团杭州峰会|g20/2016]。',
    claims: 'justin-trudeau invited; justin-trudeau expected',
  },
  {
    shows: 'the same behind the guest',
    published: '2016-08-25',
    text: '加拿大总理[特鲁多|justin-trudeau]应国务院总理[李克强|li-keqiang]邀请出席[二十国集团杭州峰会|g20/2016]。',
    claims: 'justin-trudeau invited; justin-trudeau expected',
  },
] as const satisfies readonly ShortCase[];
