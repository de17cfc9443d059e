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
  {
    shows: 'somebody else is sent between the name and the verb',
    published: '2025-11-02',
    text: '[COP30|cop/2025]の首脳級会合が6日に始まる。中国は、丁薛祥副首相が[習近平|xi-jinping]国家主席の代理として出席すると発表している。',
    claims: 'xi-jinping represented',
  },
  {
    shows: 'nobody is sent',
    published: '2025-11-05',
    text: '[COP30|cop/2025]の首脳級会合が6日に始まる。米国が政府高官を派遣しない方針であることが分かった。',
    claims: 'US declined',
  },
  {
    shows: 'countries whose leaders are counted as "each"',
    published: '2024-11-06',
    text: '[COP29|cop/2024]の首脳級会合が12日に始まる。中国、オーストラリア、メキシコの各首脳も欠席。',
    claims: 'CN declined; AU declined; MX declined',
  },
  {
    shows: 'a word between',
    published: '2024-11-06',
    text: '[COP29|cop/2024]の首脳級会合が12日に始まる。[ルラ|luiz-inacio-lula-da-silva]大統領は会合への出席を既にキャンセルしている。',
    claims: 'luiz-inacio-lula-da-silva declined',
  },
  {
    shows: 'where his reasons lie is no destination',
    published: '2024-11-06',
    text: '[COP29|cop/2024]の首脳級会合が12日に始まる。[フォンデアライエン|ursula-von-der-leyen]欧州委員長はブリュッセルでの政治的な事情を理由に会合を欠席する。',
    claims: 'ursula-von-der-leyen declined',
  },
  {
    shows: 'examples of leaders of new powers',
    published: '2025-08-31',
    text: '[上海協力機構首脳会議|sco/2025]が31日始まった。[プーチン|vladimir-putin]大統領や[モディ|narendra-modi]首相ら新興国の首脳が集結。',
    claims: 'vladimir-putin attended; narendra-modi attended',
  },
  {
    shows: 'a city that is no capital',
    published: '2025-08-31',
    text: '[上海協力機構首脳会議|sco/2025]が31日開幕した。ロシアの[プーチン|vladimir-putin]大統領は同日、天津を訪問した。',
    claims: 'vladimir-putin attended',
  },
  {
    shows: 'the only one to come',
    published: '2025-10-28',
    text: '[APEC首脳会議|apec/2025]が31日に開幕する。チリの[ボリッチ|gabriel-boric]大統領は中南米の首脳で唯一の出席となる。',
    claims: 'gabriel-boric expected',
  },
  {
    shows: 'whom the particle tells, far from the verb',
    published: '2025-08-20',
    text: '中国は[9月3日|beijing-victory-day/2025]に軍事パレードを行う。中国側も[プーチン|vladimir-putin]大統領を北京で開催される記念式典に招待しているという。',
    claims: 'vladimir-putin invited',
  },
] as const satisfies readonly ShortCase[];
