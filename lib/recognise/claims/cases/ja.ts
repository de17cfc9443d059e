import type { ShortCase } from './short-case.ts';

/** Japanese. */
export const ja = [
  {
    shows: 'the subject by its particle, far before the verb',
    published: '2025-09-04',
    text: 'ロシアの[プーチン|vladimir-putin]大統領は、北京の天安門広場で開かれた[軍事パレード|beijing-victory-day/2025]に出席した。[フィツォ|robert-fico]首相も参列した。',
    claims: 'vladimir-putin attended; robert-fico attended',
  },
  {
    shows: 'an invitation, and who says yes to it',
    published: '2025-08-20',
    text: '[習近平|xi-jinping]国家主席は[モディ|narendra-modi]首相を[軍事パレード|beijing-victory-day/2025]に招待した。[プーチン|vladimir-putin]大統領は招待を受け入れた。',
    claims: 'narendra-modi invited; vladimir-putin accepted',
  },
  {
    shows: 'hedges give nothing',
    published: '2025-08-20',
    text: '[トランプ|donald-trump]大統領が[軍事パレード|beijing-victory-day/2025]に出席する可能性がある。[モディ|narendra-modi]首相は出席を検討している。[李在明|lee-jae-myung]大統領が参列するかどうかは未定だ。中国は[石破茂|shigeru-ishiba]首相に参加を求めた。',
    claims: '',
  },
  {
    shows: 'refusals before the day',
    published: '2025-08-25',
    text: '[李在明|lee-jae-myung]大統領は[軍事パレード|beijing-victory-day/2025]への出席を見送った。[モディ|narendra-modi]首相は出席しない方針だ。[石破茂|shigeru-ishiba]首相は招待を断った。',
    claims: 'lee-jae-myung declined; narendra-modi declined; shigeru-ishiba declined',
  },
  {
    shows: 'who will come',
    published: '2025-08-28',
    text: '[金正恩|kim-jong-un]総書記が[軍事パレード|beijing-victory-day/2025]に出席する予定だ。[プーチン|vladimir-putin]大統領と[武契奇|aleksandar-vucic]大統領も出席する見通し。',
    claims: 'kim-jong-un expected; vladimir-putin expected; aleksandar-vucic expected',
  },
  {
    shows: 'absence after the day',
    published: '2025-09-04',
    text: '[モディ|narendra-modi]首相は[軍事パレード|beijing-victory-day/2025]に出席しなかった。[安倍晋三|shinzo-abe]元首相は欠席した。',
    claims: 'narendra-modi absent; shinzo-abe absent',
  },
  {
    shows: 'somebody goes in the place of somebody',
    published: '2025-09-04',
    text: '[軍事パレード|beijing-victory-day/2025]には[李在明|lee-jae-myung]大統領に代わり、国会議長が出席した。[プラボウォ|prabowo-subianto]大統領は外相を派遣した。',
    claims: 'lee-jae-myung represented; prabowo-subianto represented',
  },
  {
    shows: 'the host and his guests',
    published: '2025-09-03',
    text: '[習近平|xi-jinping]国家主席は[軍事パレード|beijing-victory-day/2025]でロシアの[プーチン|vladimir-putin]大統領、北朝鮮の[金正恩|kim-jong-un]総書記を迎えた。',
    claims: 'xi-jinping host; vladimir-putin attended; kim-jong-un attended',
  },
  {
    shows: 'who was not invited',
    published: '2025-08-28',
    text: '[軍事パレード|beijing-victory-day/2025]に[石破茂|shigeru-ishiba]首相は招待されていない。[トランプ|donald-trump]大統領も招かれなかった。',
    claims: 'shigeru-ishiba not invited; donald-trump not invited',
  },
  {
    shows: 'a denial turns the statement round',
    published: '2025-08-28',
    text: '報道官は、[トランプ|donald-trump]大統領が[軍事パレード|beijing-victory-day/2025]に出席するとの報道を否定した。',
    claims: 'donald-trump not expected',
  },
  {
    shows: 'people in a list, seen among the guests',
    published: '2025-09-04',
    text: '[軍事パレード|beijing-victory-day/2025]の会場にはイランの[ペゼシュキアン|masoud-pezeshkian]大統領、ベラルーシの[ルカシェンコ|alexander-lukashenko]大統領らの姿もあった。',
    claims: 'masoud-pezeshkian attended; alexander-lukashenko attended',
  },
  {
    shows: 'a list under its heading',
    published: '2025-09-04',
    text: '[軍事パレード|beijing-victory-day/2025]\n\n欠席：[モディ|narendra-modi]首相、[石破茂|shigeru-ishiba]首相',
    claims: 'narendra-modi absent; shigeru-ishiba absent',
  },
  {
    shows: 'other people and other meetings are another story',
    published: '2025-09-01',
    text: '[軍事パレード|beijing-victory-day/2025]を前に、[プーチン|vladimir-putin]大統領は[モディ|narendra-modi]首相と会談した。外相が会議に出席した。モンゴルの部隊が行進した。[石破茂|shigeru-ishiba]首相は記者会見に出席した。',
    claims: '',
  },
  {
    shows: 'no place with its particle behind',
    published: '2025-05-10',
    text: 'モスクワの赤の広場で[９日|2025-05-09]、[対独戦勝記念の軍事パレード|moscow-victory-day/2025]があった。\n\n[ゼレンスキー|volodymyr-zelenskyy]大統領はキーウで[マクロン|emmanuel-macron]大統領、[スターマー|keir-starmer]首相らを迎えた。',
    claims: '',
  },
  {
    shows: 'the office speaks, the leaders come',
    published: '2025-08-28',
    text: '中国は９月３日に北京で[軍事パレード|beijing-victory-day/2025]を行う。\n\n中国外務省は[28日|2025-08-28]、ロシアの[プーチン|vladimir-putin]大統領や北朝鮮の[金正恩|kim-jong-un]総書記ら26カ国の首脳が参列すると発表した。',
    claims: 'vladimir-putin expected; kim-jong-un expected',
  },
  {
    shows: 'the host by title',
    published: '2024-07-11',
    text: '米ワシントンで開かれた[北大西洋条約機構（ＮＡＴＯ）首脳会議|nato-summit/2024]は[11日|2024-07-11]、閉幕した。\n\n議長役の[バイデン|joe-biden]大統領は各国首脳を笑顔で迎え入れた。',
    claims: 'joe-biden host',
  },
  {
    shows: 'who stands in takes no chair of his own',
    published: '2025-05-06',
    text: 'モスクワでは９日の[軍事パレード|moscow-victory-day/2025]の準備が進む。\n\n[モディ|narendra-modi]首相の代わりに国防相が出席する。',
    claims: 'narendra-modi represented',
  },
  {
    shows: 'not coming, by the end of the verb',
    published: '2025-05-06',
    text: 'モスクワでは９日の[軍事パレード|moscow-victory-day/2025]の準備が進む。\n\n[オルバン|viktor-orban]首相はモスクワに行かない。',
    claims: 'viktor-orban declined',
  },
  {
    shows: 'side by side',
    published: '2024-07-11',
    text: '米ワシントンで開かれた[北大西洋条約機構（ＮＡＴＯ）首脳会議|nato-summit/2024]は[11日|2024-07-11]、閉幕した。\n\n[メローニ|giorgia-meloni]首相は[エルドアン|recep-tayyip-erdogan]大統領と並んで歩いた。',
    claims: 'giorgia-meloni attended; recep-tayyip-erdogan attended',
  },
  {
    shows: 'states that got no invitation',
    published: '2023-05-07',
    text: '英国の[チャールズ|charles-iii]国王の[戴冠式|coronation/2023]が[６日|2023-05-06]、ロンドンで行われた。\n\nロシアやベラルーシには招待状が送られなかった。',
    claims: 'RU not invited; BY not invited',
  },
  {
    shows: 'a plan that there is none',
    published: '2025-08-28',
    text: '中国は９月３日に北京で[軍事パレード|beijing-victory-day/2025]を行う。\n\n[石破茂|shigeru-ishiba]首相は参加の予定がない。',
    claims: 'shigeru-ishiba declined',
  },
] as const satisfies readonly ShortCase[];
