import type { ShortCase } from './short-case.ts';

/** Japanese: what agencies and broadcasters write around summits and funerals. */
export const jaPress = [
  {
    shows: 'a subject that a comma parts from its verb',
    published: '2025-06-23',
    text: '米国の[トランプ|donald-trump]大統領が、オランダ・ハーグで開かれる[NATO首脳会議|nato-summit/2025]に出席する予定である。',
    claims: 'donald-trump expected',
  },
  {
    shows: 'the halves of a headline',
    published: '2025-06-23',
    text: '[石破|shigeru-ishiba]首相は[NATO首脳会議|nato-summit/2025]を欠席 [トランプ|donald-trump]大統領は出席へ',
    claims: 'shigeru-ishiba declined; donald-trump expected',
  },
  {
    shows: 'a plan that was given up; a great likelihood is none',
    published: '2025-06-24',
    text: '[石破|shigeru-ishiba]首相は当初、[NATO首脳会議|nato-summit/2025]に出席し、会談も調整していた。[李在明|lee-jae-myung]大統領も欠席する公算が大きい。',
    claims: '',
  },
  {
    shows: 'a reading in brackets, a count behind names, days in a row',
    published: '2025-09-04',
    text: '[９月３日|beijing-victory-day/2025]の北京の軍事パレードで、[習|xi-jinping]主席と[プーチン|vladimir-putin]大統領、[金正恩|kim-jong-un]（キムジョンウン）総書記の3人が並び立った。',
    claims: 'xi-jinping attended; vladimir-putin attended; kim-jong-un attended',
  },
  {
    shows: 'examples of those who came, the noun for the verb',
    published: '2025-04-27',
    text: '[教皇の葬儀|papal-funeral/2025]には[トランプ|donald-trump]米大統領、英国のウィリアム皇太子ら各国の要人が参列。日本からは岩屋外相が出席した。',
    claims: 'donald-trump attended; JP represented',
  },
  {
    shows: 'those with whom somebody talks are no subject',
    published: '2025-04-27',
    text: '[マクロン|emmanuel-macron]大統領らとの会談に石井外相が出席した。[教皇の葬儀|papal-funeral/2025]の後だった。',
    claims: '',
  },
  {
    shows: 'home before the parade',
    published: '2025-09-03',
    text: '抗日戦争勝利[80年|beijing-victory-day/2025]の軍事パレードが行われた。インドの[モディ|narendra-modi]首相は[天津の首脳会議|sco/2025]に出たが、パレードを前に帰国した。',
    claims: 'narendra-modi attended sco/2025; narendra-modi absent',
  },
  {
    shows: 'one country of a continent',
    published: '2025-09-03',
    text: '抗日戦争勝利[80年|beijing-victory-day/2025]の軍事パレードが行われた。欧州からはセルビアの[ブチッチ|aleksandar-vucic]大統領とスロバキアの[フィツォ|robert-fico]首相の2人だけだった。',
    claims: 'aleksandar-vucic attended; robert-fico attended',
  },
  {
    shows: 'called off, and there all the same',
    published: '2025-09-03',
    text: '抗日戦争勝利[80年|beijing-victory-day/2025]の軍事パレード。[プラボウォ|prabowo-subianto]大統領は訪中を見送るとしていたが、一転して駆けつけた。',
    claims: 'prabowo-subianto declined; prabowo-subianto attended',
  },
  {
    shows: 'who leads a list and who is on it',
    published: '2025-08-28',
    text: '抗日戦争勝利[80年|beijing-victory-day/2025]の軍事パレードの名簿が出た。筆頭はロシアの[プーチン|vladimir-putin]大統領で、北朝鮮の[金正恩|kim-jong-un]総書記がこれに続く。マレーシアの[アンワル|anwar-ibrahim]首相の名前が並ぶ。',
    claims: 'vladimir-putin expected; kim-jong-un expected; anwar-ibrahim expected',
  },
  {
    shows: 'not he but his deputy',
    published: '2022-09-19',
    text: '[英女王の国葬|royal-funeral/2022]が営まれた。中国は[習近平|xi-jinping]国家主席ではなく王岐山国家副主席が弔問した。',
    claims: 'xi-jinping represented',
  },
  {
    shows: 'the country is a sign of the verb',
    published: '2019-06-29',
    text: '[G20大阪サミット|g20/2019]が閉幕した。[ロペスオブラドール|andres-manuel-lopez-obrador]大統領は来日せず、外相を送った。',
    claims: 'andres-manuel-lopez-obrador absent; andres-manuel-lopez-obrador represented',
  },
  {
    shows: 'no card came',
    published: '2025-09-03',
    text: '抗日戦争勝利[80年|beijing-victory-day/2025]の軍事パレードが行われた。[石破茂|shigeru-ishiba]首相に招待状は届いていない。',
    claims: 'shigeru-ishiba not invited',
  },
  {
    shows: 'a journey refused, and a yes in public',
    published: '2025-05-03',
    text: '9日の対独戦勝[80周年|moscow-victory-day/2025]。[フィツォ|robert-fico]首相はモスクワ行きを公言している。[モディ|narendra-modi]首相はモスクワ行きを断った。',
    claims: 'robert-fico accepted; narendra-modi declined',
  },
  {
    shows: 'asked and refused',
    published: '2024-10-22',
    text: 'カザンの[BRICS首脳会議|brics/2024]が始まった。[ペトロ|gustavo-petro]大統領は招待されたものの応じなかった。',
    claims: 'gustavo-petro invited; gustavo-petro declined',
  },
  {
    shows: 'talks that somebody refuses are not the summit',
    published: '2024-10-22',
    text: 'カザンの[BRICS首脳会議|brics/2024]が始まった。[ペトロ|gustavo-petro]大統領は会談に応じなかった。',
    claims: '',
  },
  {
    shows: 'a heading in brackets',
    published: '2025-04-26',
    text: '【一覧】[教皇葬儀|papal-funeral/2025]に参列した主な首脳\n▽フランス [マクロン|emmanuel-macron]大統領\n▽アルゼンチン [ミレイ|javier-milei]大統領',
    claims: 'emmanuel-macron attended; javier-milei attended',
  },
  {
    shows: 'the parade that the first line calls, and not the summit named once at the end',
    published: '2025-08-30',
    text: '北京の軍事パレードには誰が来るのか。中国外務省によると、ロシアの[プーチン|vladimir-putin]大統領、北朝鮮の[金正恩|kim-jong-un]総書記らが参加する。欧州の首脳の多くは距離を置き、招待に応じる動きは限られる。中国側は抗日戦争の記憶を前面に出し、各国の首脳に対して出席を働きかけてきたとされる。国内では交通規制や報道規制が始まり、市民生活にも影響が広がっている。専門家は、招待客の顔ぶれが今の国際秩序を映し出すと指摘する。会場周辺では、連日リハーサルが深夜まで続いており、立ち入りが制限されている。準備は最終段階に入った。\n\n[モディ|narendra-modi]首相は[天津の首脳会議|sco/2025]には出るが、パレードの前に帰国する。',
    claims:
      'vladimir-putin expected beijing-victory-day/2025; kim-jong-un expected beijing-victory-day/2025; narendra-modi expected; narendra-modi declined beijing-victory-day/2025',
  },
  {
    shows: 'a polite no is a no',
    published: '2022-09-14',
    text: '[英女王の国葬|royal-funeral/2022]は19日。[トランプ|donald-trump]前大統領は招待されていません。[岸田|fumio-kishida]首相は見送りました。',
    claims: 'donald-trump not invited; fumio-kishida declined',
  },
  {
    shows: 'a speech that somebody drops is not the day',
    published: '2022-09-14',
    text: '[英女王の国葬|royal-funeral/2022]は19日。[岸田|fumio-kishida]首相は演説は見送った。',
    claims: '',
  },
  {
    shows: 'the card has come',
    published: '2022-09-14',
    text: '[英女王の国葬|royal-funeral/2022]は19日。[習近平|xi-jinping]国家主席にも招待状が届いています。',
    claims: 'xi-jinping invited',
  },
  {
    shows: 'an earlier edition of the same series',
    published: '2026-05-10',
    text: '9日の[対独戦勝記念日|moscow-victory-day/2026]のパレードは縮小した。[昨年|2025]は[習近平|xi-jinping]国家主席や[ルラ|luiz-inacio-lula-da-silva]大統領ら約30カ国の首脳が顔をそろえた。',
    claims: 'xi-jinping attended moscow-victory-day/2025; luiz-inacio-lula-da-silva attended moscow-victory-day/2025',
  },
  {
    shows: 'who keeps away and who is sent',
    published: '2025-11-21',
    text: '南アフリカの[G20サミット|g20/2025]は22日に開幕する。[プーチン|vladimir-putin]大統領は渡航を避け、副首相を代表に据える。[ミレイ|javier-milei]大統領も不在だ。',
    claims: 'vladimir-putin declined; vladimir-putin represented; javier-milei declined',
  },
] as const satisfies readonly ShortCase[];
