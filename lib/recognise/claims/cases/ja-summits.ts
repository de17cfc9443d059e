import type { ShortCase } from './short-case.ts';

/** Japanese: who goes on to do what, whose place is taken, who is described. */
export const jaSummits = [
  {
    shows: 'a verb that goes on to the next describes nobody behind it',
    published: '2025-07-02',
    text: '6日から[BRICS首脳会議|brics/2025]が行われる。[習近平|xi-jinping]国家主席も欠席し[李強|li-qiang]首相が出席する予定。',
    claims: 'xi-jinping declined; li-qiang expected',
  },
  {
    shows: 'whose title opens the words for standing in is sent',
    published: '2025-07-05',
    text: '6日から[BRICS首脳会議|brics/2025]が行われる。中国の[習近平|xi-jinping]国家主席は出席せず、[李強|li-qiang]首相が代理で出席すると発表した。',
    claims: 'xi-jinping declined; xi-jinping represented',
  },
  {
    shows: 'a host of the next year; a country that the premier stands for',
    published: '2025-07-07',
    text: '[BRICS首脳会議|brics/2025]が6日に開幕した。会議には来年の議長国インドの[モディ|narendra-modi]首相らが出席。中国は[李強|li-qiang]首相が代わりに参加した。',
    claims: 'narendra-modi attended; CN represented',
  },
  {
    shows: 'what has been so since a year',
    published: '2025-06-23',
    text: '[NATO首脳会議|nato-summit/2025]が24日に開かれる。[岸田文雄|fumio-kishida]首相は、[2022年|2022]以降、NATOの招待を受けて首脳会議に出席。',
    claims: '',
  },
  {
    shows: 'who goes to a place is described, not the place',
    published: '2025-04-26',
    text: '[フランシスコ|pope-francis][教皇の葬儀|papal-funeral/2025]が26日に執り行われる。葬儀に参列するアメリカの[トランプ|donald-trump]大統領は25日夜、空港に到着しました。',
    claims: 'donald-trump attended',
  },
  {
    shows: 'the leaders of three countries, counted',
    published: '2025-06-23',
    text: '[NATO首脳会議|nato-summit/2025]が24日に開かれる。日本、オーストラリア、ニュージーランドの3か国首脳も招待されている。',
    claims: 'JP invited; AU invited; NZ invited',
  },
  {
    shows: 'besides, and those who have landed',
    published: '2025-11-22',
    text: '[G20サミット|g20/2025]が22日開幕する。日本からは[高市|sanae-takaichi]総理が出席するほか、イギリスの[スターマー|keir-starmer]首相やインドの[モディ|narendra-modi]首相などが現地に入りました。',
    claims: 'sanae-takaichi expected; keir-starmer attended; narendra-modi attended',
  },
  {
    shows: 'a boycott without its verb',
    published: '2025-11-22',
    text: '[G20サミット|g20/2025]が22日開幕した。[トランプ|donald-trump]米大統領は参加をボイコット。',
    claims: 'donald-trump absent',
  },
  {
    shows: 'whoever announces is the topic of the sentence',
    published: '2025-08-28',
    text: '中国政府は午前、記者会見を開き、抗日戦争勝利[80年|beijing-victory-day/2025]で[9月3日|beijing-victory-day/2025]に行う軍事パレードに北朝鮮の[金正恩|kim-jong-un]総書記が出席すると発表した。',
    claims: 'kim-jong-un expected',
  },
] as const satisfies readonly ShortCase[];
