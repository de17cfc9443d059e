import type { PlainCases } from './plain-case.ts';

/** What newspapers say in plain words: Japanese. */
export const ja: readonly PlainCases[] = [
  {
    published: '2025-07-03',
    event: 'brics/2025',
    opening: '[ＢＲＩＣＳ首脳会議|brics/2025]は[7月|2025-07]6、7両日、リオデジャネイロで開かれる。',
    said: `
イランの[ペゼシュキアン|masoud-pezeshkian]大統領は戦争のため来られない。 → masoud-pezeshkian declined
エジプトの[シシ|abdel-fattah-el-sisi]大統領は直前に訪問を取りやめた。 → abdel-fattah-el-sisi declined
[ペゼシュキアン|masoud-pezeshkian]大統領はテヘランにとどまることを決めた。 → masoud-pezeshkian declined
[シシ|abdel-fattah-el-sisi]大統領の代わりにマドブーリー首相が赴く。 → abdel-fattah-el-sisi represented
[シシ|abdel-fattah-el-sisi]大統領はマドブーリー首相を派遣する。 → abdel-fattah-el-sisi represented
[ペゼシュキアン|masoud-pezeshkian]大統領は出席するかどうかまだ決めていない。 →
ボリビアの[アルセ|luis-arce]大統領は招待を受けた。 → luis-arce invited
インドネシアの[プラボウォ|prabowo-subianto]大統領とエチオピアの[アビー|abiy-ahmed]首相も出席する見通しだ。 → abiy-ahmed expected; prabowo-subianto expected
インド首相府は[モディ|narendra-modi]首相が出席すると確認した。 → narendra-modi accepted
[ラマポーザ|cyril-ramaphosa]大統領は出席すると報道官が明らかにした。 → cyril-ramaphosa accepted
[習近平|xi-jinping]国家主席は出席せず、[李強|li-qiang]首相が代理を務める。 → xi-jinping declined; xi-jinping represented
[モディ|narendra-modi]首相のほか、[ラマポーザ|cyril-ramaphosa]大統領と[アビー|abiy-ahmed]首相が参加を確認した。 → abiy-ahmed accepted; cyril-ramaphosa accepted; narendra-modi accepted
ロシアはラブロフ外相が代表を務める。 → RU represented
ボリビアの[アルセ|luis-arce]大統領は出席を約束した。 → luis-arce accepted
主催者は[アルセ|luis-arce]大統領、[ボリッチ|gabriel-boric]大統領、[ディアスカネル|miguel-diaz-canel]大統領の出席を見込んでいる。 → gabriel-boric expected; luis-arce expected; miguel-diaz-canel expected
[昨年|2024]のカザンでは[ルラ|luiz-inacio-lula-da-silva]大統領は欠席した。 → luiz-inacio-lula-da-silva absent brics/2024
[プーチン|vladimir-putin]大統領が首脳会議に出席するかどうかはまだ分かっていない。 →
[アルセ|luis-arce]大統領は招待を受け入れた。 → luis-arce accepted
中国政府は[習近平|xi-jinping]国家主席がリオを訪れるとの報道を否定した。 → xi-jinping not expected
    `,
  },
  {
    published: '2025-07-07',
    event: 'brics/2025',
    opening: '[ＢＲＩＣＳ首脳会議|brics/2025]は[7月6日|brics/2025]、リオデジャネイロで開かれた。',
    said: `
[習近平|xi-jinping]国家主席はブラジルを訪れなかった。 → xi-jinping absent
[プーチン|vladimir-putin]大統領は出席しなかった。 → vladimir-putin absent
[シシ|abdel-fattah-el-sisi]大統領は首相を派遣した。 → abdel-fattah-el-sisi represented
イランはアラグチ外相が代表として出席した。 → IR represented
[モディ|narendra-modi]首相は[土曜|2025-07-05]夜に到着していた。 → narendra-modi attended
[モディ|narendra-modi]首相、[ラマポーザ|cyril-ramaphosa]大統領、[アビー|abiy-ahmed]首相が会議に参加した。 → abiy-ahmed attended; cyril-ramaphosa attended; narendra-modi attended
チリの[ボリッチ|gabriel-boric]大統領とボリビアの[アルセ|luis-arce]大統領も出席した。 → gabriel-boric attended; luis-arce attended
[プラボウォ|prabowo-subianto]大統領は初めて首脳会議に参加した。 → prabowo-subianto attended
[習近平|xi-jinping]国家主席も[プーチン|vladimir-putin]大統領もリオを訪れなかった。 → vladimir-putin absent; xi-jinping absent
インドネシアの[プラボウォ|prabowo-subianto]大統領は会議の終了前にリオを離れた。 → prabowo-subianto attended
[習近平|xi-jinping]国家主席の欠席が目立った。 → xi-jinping absent
イランの[ペゼシュキアン|masoud-pezeshkian]大統領はテヘランにとどまった。 → masoud-pezeshkian absent
ブラジルの[ルラ|luiz-inacio-lula-da-silva]大統領は各国首脳を迎えた。 → luiz-inacio-lula-da-silva host
[習近平|xi-jinping]国家主席の代理は[李強|li-qiang]首相が務めた。 → xi-jinping represented
ブラジルに招かれた[ボリッチ|gabriel-boric]大統領は[月曜日|2025-07-07]に演説した。 → gabriel-boric attended
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: '[5月9日|moscow-victory-day/2025]の軍事パレードは[金曜日|2025-05-09]、モスクワの赤の広場で行われた。',
    said: `
[フィツォ|robert-fico]首相は欧州連合（ＥＵ）からただ一人出席した首脳だった。 → robert-fico attended
[フィツォ|robert-fico]首相と[ブチッチ|aleksandar-vucic]大統領は批判をよそにモスクワを訪れた。 → aleksandar-vucic attended; robert-fico attended
観覧席には[習近平|xi-jinping]国家主席、[ルラ|luiz-inacio-lula-da-silva]大統領、[マドゥロ|nicolas-maduro]大統領が並んだ。 → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[モディ|narendra-modi]首相は出席しなかった。 → narendra-modi absent
[モディ|narendra-modi]首相は招待されたが、代わりに閣僚を派遣した。 → narendra-modi invited; narendra-modi represented
[プーチン|vladimir-putin]大統領の隣には[習近平|xi-jinping]国家主席が座った。 → xi-jinping attended
[フィツォ|robert-fico]首相と違い、[オルバン|viktor-orban]首相は来なかった。 → viktor-orban absent
[プーチン|vladimir-putin]大統領は２０人以上の外国首脳を迎えた。 → vladimir-putin host
[アリエフ|ilham-aliyev]大統領は数日前に訪問を取りやめていた。 → ilham-aliyev declined
前の週に体調を崩していた[ブチッチ|aleksandar-vucic]大統領は結局出席した。 → aleksandar-vucic attended
    `,
  },
  {
    published: '2025-05-05',
    event: 'moscow-victory-day/2025',
    opening:
      '[戦勝記念日|moscow-victory-day/2025]の軍事パレードは[5月9日|moscow-victory-day/2025]、モスクワの赤の広場で行われる。',
    said: `
ロシア大統領府のウシャコフ補佐官は、[習近平|xi-jinping]国家主席が主賓になると述べた。 → xi-jinping expected
カザフスタンの[トカエフ|kassym-jomart-tokayev]大統領とウズベキスタンの[ミルジヨエフ|shavkat-mirziyoyev]大統領は参加を確認した。 → kassym-jomart-tokayev accepted; shavkat-mirziyoyev accepted
[トランプ|donald-trump]大統領には招待状が送られなかった。 → donald-trump not invited
[モディ|narendra-modi]首相の代わりにシン国防相が出席する。 → narendra-modi represented
体調が許せば、[ブチッチ|aleksandar-vucic]大統領はモスクワを訪れる。 →
[ブチッチ|aleksandar-vucic]大統領は[プーチン|vladimir-putin]大統領に出席を約束した。 → aleksandar-vucic accepted
欧州連合（ＥＵ）の首脳で出席するのは[フィツォ|robert-fico]首相だけだ。 → robert-fico expected
[昨年|2024]は[ルカシェンコ|alexander-lukashenko]大統領と[ラフモン|emomali-rahmon]大統領がパレードに出席した。 → alexander-lukashenko attended moscow-victory-day/2024; emomali-rahmon attended moscow-victory-day/2024
[１０年前|2015]には[習近平|xi-jinping]国家主席が[プーチン|vladimir-putin]大統領の隣に座った。 → xi-jinping attended moscow-victory-day/2015
日本の[石破茂|shigeru-ishiba]首相は招待を断った。 → shigeru-ishiba declined
出席を予定していた[アリエフ|ilham-aliyev]大統領は訪問を取りやめた。 → ilham-aliyev declined
モスクワを訪れる見通しの首脳には、[ルラ|luiz-inacio-lula-da-silva]大統領、[マドゥロ|nicolas-maduro]大統領、[ディアスカネル|miguel-diaz-canel]大統領が含まれる。 → luiz-inacio-lula-da-silva expected; miguel-diaz-canel expected; nicolas-maduro expected
ドイツの[シュタインマイヤー|frank-walter-steinmeier]大統領はモスクワを訪れない。 → frank-walter-steinmeier declined
パレスチナの[アッバス|mahmoud-abbas]議長もパレードを観覧する。 → mahmoud-abbas expected
    `,
  },
  {
    published: '2025-04-27',
    event: 'papal-funeral/2025',
    opening:
      '[フランシスコ|pope-francis][教皇の葬儀|papal-funeral/2025]は[4月26日|papal-funeral/2025][土曜日|2025-04-26]、バチカンで営まれた。',
    said: `
ウィリアム皇太子が[チャールズ|charles-iii]国王の代理を務めた。 → charles-iii represented
[プーチン|vladimir-putin]大統領はリュビモワ文化相を派遣した。 → vladimir-putin represented
[マクロン|emmanuel-macron]大統領、[メローニ|giorgia-meloni]首相、[ショルツ|olaf-scholz]首相は前列に座った。 → emmanuel-macron attended; giorgia-meloni attended; olaf-scholz attended
[ネタニヤフ|benjamin-netanyahu]首相は出席しなかった。 → benjamin-netanyahu absent
アルゼンチンの[ミレイ|javier-milei]大統領は[金曜|2025-04-25]夜に到着し、ミサに参列した。 → javier-milei attended
ブラジルの[ルラ|luiz-inacio-lula-da-silva]大統領は夫人とともに参列した。 → luiz-inacio-lula-da-silva attended
米国の[バイデン|joe-biden]前大統領も参列した。 → joe-biden attended
フィリピンの[マルコス|bongbong-marcos]大統領夫妻はひつぎの前で頭を下げた。 → bongbong-marcos attended
    `,
  },
  {
    published: '2025-11-24',
    event: 'g20/2025',
    opening: '[２０カ国・地域（Ｇ２０）首脳会議|g20/2025]は[11月|2025-11]22、23両日、ヨハネスブルクで開かれた。',
    said: `
[トランプ|donald-trump]大統領は首脳会議をボイコットした。 → donald-trump absent
アルゼンチンの[ミレイ|javier-milei]大統領は欠席し、外相を派遣した。 → javier-milei absent; javier-milei represented
南アフリカの[ラマポーザ|cyril-ramaphosa]大統領は各国首脳を迎えた。 → cyril-ramaphosa host
[メルツ|friedrich-merz]首相、[スターマー|keir-starmer]首相、[マクロン|emmanuel-macron]大統領は首脳会議の場で協議した。 → emmanuel-macron attended; friedrich-merz attended; keir-starmer attended
逮捕状が出ている[プーチン|vladimir-putin]大統領は出席しなかった。 → vladimir-putin absent
[モディ|narendra-modi]首相は開会式で演説した。 → narendra-modi attended
[モディ|narendra-modi]首相は大規模な代表団を率いて出席した。 → narendra-modi attended
[ルラ|luiz-inacio-lula-da-silva]大統領、[モディ|narendra-modi]首相、[ラマポーザ|cyril-ramaphosa]大統領は首脳会議の場で３者会談を行った。 → cyril-ramaphosa attended; luiz-inacio-lula-da-silva attended; narendra-modi attended
メキシコの[シェインバウム|claudia-sheinbaum]大統領も欠席した。 → claudia-sheinbaum absent
[昨年|2024][リオデジャネイロで開かれた首脳会議|g20/2024]には[バイデン|joe-biden]大統領と[習近平|xi-jinping]国家主席が出席した。 → joe-biden attended g20/2024; xi-jinping attended g20/2024
[エルドアン|recep-tayyip-erdogan]大統領は集合写真に加わった。 → recep-tayyip-erdogan attended
日本の[高市早苗|sanae-takaichi]首相は初めての[Ｇ２０首脳会議|g20/2025]に出席するためヨハネスブルクを訪れた。 → sanae-takaichi attended
米国は誰も派遣しなかった。 → US absent
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: '[戦勝記念日|moscow-victory-day/2025]の軍事パレードが[金曜日|2025-05-09]、モスクワの赤の広場で行われた。',
    said: `
ブラジルの[ルラ|luiz-inacio-lula-da-silva]大統領、ベネズエラの[マドゥロ|nicolas-maduro]大統領、キューバの[ディアスカネル|miguel-diaz-canel]大統領らが出席した。 → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
ブラジルの[ルラ|luiz-inacio-lula-da-silva]大統領やスロバキアの[フィツォ|robert-fico]首相ら２０人以上の首脳が出席した。 → luiz-inacio-lula-da-silva attended; robert-fico attended
中南米からは[ルラ|luiz-inacio-lula-da-silva]大統領と[マドゥロ|nicolas-maduro]大統領、欧州からは[フィツォ|robert-fico]首相と[ブチッチ|aleksandar-vucic]大統領が出席した。 → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
[水曜日|2025-05-07]に到着した[習近平|xi-jinping]国家主席のほか、[ルラ|luiz-inacio-lula-da-silva]大統領と[フィツォ|robert-fico]首相が出席した。 → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
[プーチン|vladimir-putin]大統領とともに観覧席に並んだのは[習近平|xi-jinping]国家主席、[ルラ|luiz-inacio-lula-da-silva]大統領、[マドゥロ|nicolas-maduro]大統領だ。 → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
[習近平|xi-jinping]国家主席と[ルラ|luiz-inacio-lula-da-silva]大統領は出席したが、[モディ|narendra-modi]首相は出席しなかった。 → luiz-inacio-lula-da-silva attended; narendra-modi absent; xi-jinping attended
[習近平|xi-jinping]国家主席をはじめ、[ルラ|luiz-inacio-lula-da-silva]大統領、[マドゥロ|nicolas-maduro]大統領ら各国首脳が顔をそろえた。 → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
    `,
  },
];
