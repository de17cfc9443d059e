import type { ClaimVocabulary, CueRow } from '../../claims/vocabulary.ts';
import { cities } from './cities.ts';
import { ichidan, joined, suru } from './verbs.ts';

const OCCASION =
  'パレード, 軍事パレード, 式典, 記念式典, 記念行事, 行事, 閲兵式, 首脳会議, サミット, 首脳会合, 葬儀, 国葬, 就任式, 戴冠式, 戦勝記念日, 戦勝パレード, 戦勝式典, 祝賀行事, 記念日, 天安門, 楼上, 赤の広場, 開会式, 追悼式, 追悼式典, 祝典, 観閲式, 抗日戦争勝利記念日, 抗日戦勝';

const presence: readonly CueRow[] = [
  ...suru({ act: 'come' }, '出席, 参列, 臨席, 列席'),
  ...suru({ act: 'come', needs: 'goal' }, '参加, 同席, 登壇'),
  ...suru({ act: 'come', needs: 'goal' }, '出席, 参列, 参加, 臨席, 列席', 'に, にも, への, には'),
  ...suru({ act: 'come' }, '観覧, 見学', 'パレードを, 軍事パレードを, 式典を, <event>を, 閲兵式を'),
  {
    act: 'come',
    needs: 'day',
    forms:
      '楼上に立った, 楼上に並んだ, 隣に立った, 隣に座った, 隣に並んだ, 並んで立った, 並んで座った, 横に立った, そろって立った, 肩を並べた, 顔をそろえた, 姿を見せた, 姿を現した, そろい踏み, 貴賓席に座った, 着席した, 見守った, 拍手を送った',
    tense: 'behind',
  },
  { act: 'come', needs: 'scene', tense: 'behind', forms: '献花した, 花を手向けた, 花輪を供えた' },
  {
    act: 'come',
    who: 'owner',
    tense: 'behind',
    forms: '姿もあった, 姿があった, 姿が見られた, 姿も見られた, 姿が見えた',
  },
  {
    act: 'come',
    who: 'owner',
    tense: 'ahead',
    forms:
      '出席が見込まれる, 出席が予定されている, 参加が見込まれる, 出席も見込まれる, 出席が確実, 出席が決まった, 出席が発表された',
  },
];

const PLACE = '<country>, <country>の首都, 首都<country>';
const journeys: readonly CueRow[] = [
  ...suru({ act: 'come', journey: true, needs: 'goal' }, '訪問, 公式訪問', joined(PLACE, 'を, に')),
  ...ichidan({ act: 'come', journey: true, needs: 'goal' }, '訪れ', joined(PLACE, 'を')),
  ...suru(
    { act: 'come', journey: true, needs: 'goal' },
    '到着, 出発, 入国, 移動',
    joined(PLACE, 'に, へ, に向けて, へ向けて, に向け, へ向け'),
  ),
  ...suru({ act: 'come', journey: true, needs: 'goal' }, '訪中, 訪ロ, 訪露'),
  {
    act: 'come',
    journey: true,
    needs: 'goal',
    tense: 'ahead',
    forms: `${joined(PLACE, 'に向かう, へ向かう, 入りする, に入る, に赴く, へ赴く, を訪れ')}`,
  },
  {
    act: 'come',
    journey: true,
    needs: 'goal',
    tense: 'behind',
    forms: joined(PLACE, 'に向かった, へ向かった, 入りした, に入った, に赴いた, に着いた, に降り立った'),
  },
  {
    act: 'come',
    journey: true,
    needs: 'goal',
    tense: 'now',
    forms: joined(PLACE, 'に向かっている, に向かっており, に滞在している, 入りしている'),
  },
];

const absence: readonly CueRow[] = [
  ...suru({ act: 'stay-away' }, '欠席'),
  ...suru({ act: 'stay-away', needs: 'goal' }, '不参加, 不在'),
  ...suru({ act: 'stay-away' }, 'ボイコット', 'パレードを, 式典を, 首脳会議を, <event>を'),
  { act: 'stay-away', tense: 'behind', forms: '姿を見せなかった, 姿を現さなかった, 姿はなかった, 欠席だった' },
  { act: 'stay-away', who: 'owner', tense: 'behind', forms: '姿はなかった, 姿は見られなかった, 姿がなかった, 欠席' },
  {
    act: 'stay-away',
    tense: 'ahead',
    forms: '出席できない, 参加できない, 出席できないと, 出席はできない, 出席はしない, 参加はしない',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    forms: '出席できなかった, 参加できなかった, 出席はしなかった, 参加はしなかった',
  },
];

const ATTENDANCE = '出席, 参加, 参列, 訪問, 訪中, 訪ロ, 訪露';
const consent: readonly CueRow[] = [
  {
    act: 'accept',
    forms: `${joined(ATTENDANCE, 'を表明, を確認, を決めた, を決定, を発表, の意向を示, の意向を伝え, の意向を表明, を約束, を明言, を承諾, を快諾')}, ${joined('出席, 参加, 参列, 訪問, 訪中', joined('する, する意向, する考え', 'と表明, と明言, と発表, と回答, と約束, ことを決めた, ことを表明, を示し, を表明, を伝え, を明らかに'))}`,
    tense: 'behind',
  },
  {
    act: 'accept',
    tense: 'behind',
    forms:
      '招待を受け入れた, 招待を受け入れ, 招待を受諾, 招待に応じた, 招待に応じ, 招待を承諾, 招きに応じた, 招待状を受諾, 参加に同意, 出席に同意, 招待を快諾, 招待を受諾した, 招待を受諾し',
  },
];

const refusal: readonly CueRow[] = [
  {
    act: 'decline',
    tense: 'behind',
    forms: `${joined(ATTENDANCE, 'を見送った, を見送り, を見送る, を断った, を断り, を拒否, を辞退, を取りやめ, を中止, を延期, を断念, を見合わせた, を見合わせる, を取り消し, をキャンセル, を見送る方針, を見送る考え, を拒んだ, を固辞')}, 招待を断った, 招待を断り, 招待を辞退, 招待を拒否, 招待を断る, 招待に応じない, 招待に応じなかった, 招きを断った, 招待を固辞, 出席しないと表明, 出席しないと発表, 参加しないと表明, 不参加を表明, 不参加を決めた, 欠席を表明, 欠席を伝え, 欠席を決めた, 欠席を発表, 欠席する意向を, 欠席すると表明, 欠席すると発表, 欠席すると伝え, 出席しない意向を, 出席しない方針を, 出席しない考えを, 訪問しない意向を`,
  },
  { act: 'decline', who: 'owner', tense: 'behind', forms: '欠席表明, 出席見送り, 訪問中止' },
];

const invitations: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms:
      '招待された, 招待されている, 招待されており, 招かれた, 招かれている, 招かれており, 招かれ, 招待を受けた, 招待を受け, 招待を受けている, 招待状を受け取った, 招待が届いた, 招待され',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      '招待されていない, 招待されなかった, 招待されず, 招待されておらず, 招かれていない, 招かれなかった, 招かれず, 招かれておらず, 招待を受けていない, 招待を受けなかった, 招待を受けておらず, 招待は受けていない, 招待状は届いていない, 招待状を受け取っていない, 招待は届いていない',
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    forms:
      '招待した, 招待している, 招待しており, 招いた, 招いている, 招いており, 招待状を送った, 招待状を送り, 招待状を出した, 招待状を送付した, 招待状を手渡した, 招待し, 招き',
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    negative: true,
    forms:
      '招待していない, 招待しなかった, 招待せず, 招待しておらず, 招かなかった, 招いていない, 招待状を送っていない, 招待状を送らなかった',
  },
];

const lists: readonly CueRow[] = [
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms:
      '名を連ねた, 名を連ねている, 名を連ねる, 名簿に載った, リストに載った, リストに含まれる, リストに含まれている, 名簿に含まれる, 名簿に名前がある, リストに名前がある',
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    negative: true,
    forms:
      'リストにない, 名簿にない, リストに含まれていない, 名簿に含まれていない, 名簿に名前がない, リストに名前がない, 名簿に載っていない',
  },
];

const substitutes: readonly CueRow[] = [
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms: 'に代わり, に代わって, に代わる, を代表して, を代表し, の代わりに, の代理で, の代理として, の代理を',
  },
  { act: 'represent', who: 'owner', tense: 'now', forms: '代わりに, 代理で, 代理として, 代わりとして, 代理の' },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms: joined(
      '<deputy>, <deputy>~',
      'を派遣した, を派遣する, を派遣し, を派遣すると, を派遣する方針, を派遣する予定, を送った, を送る, を代理として, を出席させる, を出席させた, を代理出席, が代理出席, が代理で出席, が代わりに出席',
    ),
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms: '代わって<deputy>, 代わりに<deputy>, 代わりに~<deputy>, 代理として<deputy>, 代理で<deputy>',
  },
];

const hosting: readonly CueRow[] = [
  ...suru({ act: 'host' }, '主催, 主宰'),
  {
    act: 'host',
    tense: 'behind',
    forms:
      '議長を務めた, 議長を務め, ホスト役を務めた, 主催者として, 晩餐会を開いた, 夕食会を開いた, 歓迎宴を開いた, 歓迎式典を開いた, 部隊を閲兵した, 閲兵した',
  },
  { act: 'host', tense: 'ahead', forms: '議長を務める, ホスト役を務める, 部隊を閲兵する' },
  { act: 'host', needs: 'day', tense: 'behind', forms: '迎えた, 出迎えた, 迎え, 出迎え, 歓迎した, 従えて, もてなした' },
  {
    act: 'greet',
    who: 'object',
    needs: 'day',
    tense: 'behind',
    forms: '迎えた, 出迎えた, 迎え, 出迎え, 歓迎した, と握手した, もてなした',
  },
];

/** Japanese. */
export const claims = {
  cues: [
    ...presence,
    ...journeys,
    ...absence,
    ...consent,
    ...refusal,
    ...invitations,
    ...lists,
    ...substitutes,
    ...hosting,
  ],
  auxiliaries: {
    ahead: '',
    now: '',
    behind: '',
    aheadOfPast: '',
    hedge:
      '可能性, かどうか, 検討, 調整, 模索, 要請, 求め, 呼びかけ, 呼び掛け, 期待, 意欲, 用意, 未定, 不透明, との見方, 見方, 観測, 取り沙汰, かもしれ, とみられ, 希望, 打診, 促し, 促す, 働きかけ, 協議, 探る, 狙い, たい考え, したい, できれば, 場合, 条件, 決めていない, 決まっていない, 明らかにしていない, 明言を避け, 確認していない, 確認されていない, オンライン, ビデオ, 自粛, 慎重, 懸念, 批判, 反対, 是非, か否か, 報道がある, との情報, 噂, うわさ, よう求め, か注目, か、, か。, かは',
    infinitive: '',
  },
  not: '',
  nobody: '誰も, いずれの首脳も, 一人も',
  people: '首脳, 首脳ら, 指導者, 指導者ら, 要人, 賓客, 来賓, 元首, 各国首脳, 首脳たち, 招待客, 指導者たち, 国家元首',
  others:
    '部隊, 兵士, 軍, 軍隊, 儀仗隊, 儀仗兵, 代表団員, 記者, 記者団, 市民, 観光客, 退役軍人, 選手, 学生, 企業, 戦車, ミサイル, 列車, 専用列車, 専用機, 政府専用機, 報道官, 幹部, 夫人, 娘, 長男, 議員, 議員団, 与党, 野党, 遺族, 団体, 政府高官, 党幹部, 外交官, 当局者, 関係者, 本紙, 政府',
  foreign: '外国首脳, 外国の首脳, 外国の指導者, 外国の元首, 海外の首脳, 外国要人, 外国の要人',
  groups: {
    cis: '独立国家共同体首脳, ＣＩＳ首脳, CIS首脳, 旧ソ連諸国の首脳, 独立国家共同体の首脳',
    'central-asia':
      '中央アジア５カ国首脳, 中央アジア5カ国首脳, 中央アジア５カ国の首脳, 中央アジア5カ国の首脳, 中央アジア諸国の首脳, 中央アジアの首脳',
    'baltic-states':
      'バルト３国首脳, バルト3国首脳, バルト三国首脳, バルト３国の首脳, バルト3国の首脳, バルト三国の首脳',
  },
  including: 'など, をはじめ, をはじめとする, のほか, を含む, ら',
  except: 'を除き, を除く, 以外, を除いて',
  alongside: 'とともに, と並んで, と共に, と一緒に, とそろって',
  and: 'と, や, 及び, および, ならびに, そして, ら',
  conjunctions:
    'が、, ものの, ため, 一方, しかし, ただ, ただし, だが, けれども, ところが, なお, また, その後, 際に, のに対し, ので',
  but: 'が、, しかし, ただ, だが, ものの, 一方',
  relatives: '',
  complements: '',
  conditions: 'もし, 仮に',
  adverbs:
    '初めて, 再び, また, 今回, 今年, 昨年, すでに, 既に, まだ, 正式に, 公式に, 直接, 急きょ, 急遽, 最終的に, 結局, そろって, 共に, それぞれ, ともに, 自ら, 実際に, 電話で, 書簡で, 当日, 前日, 翌日, 午前, 午後, 夜, 朝, 予定通り, 全員, いずれも, 相次いで, 続いて, 同日, 単独で, 欧州から, 欧州からは, 会場に, 会場では, 会場には',
  articles: 'この, その, 同, 両',
  prepositions: 'として, としては',
  of: '',
  pronouns: {
    one: '同氏, 彼, 同大統領, 同首相, 本人',
    several: '両氏, 両首脳, 両者, ３氏, 三氏, 両国首脳, 二人, ２人',
    neither: '',
    object: '同氏を, 両氏を, 彼を',
    possessive: '自国の, 自身の, 同氏の',
    speaker: '私, われわれ, 我々',
  },
  owned:
    '報道官, 大統領府, 首相府, 側近, 訪問, 演説, 発言, 夫人, 専用機, 専用列車, 長男, 娘, 政権, 政府, 与党, 隣, 横, 招待, 招き, 特使, 顧問, 補佐官, 決定, 前任, 後任, 盟友, 出席, 欠席, 不在, 姿, 名前, 代理, 妹, 側',
  deputies:
    '外相, 外務大臣, 国防相, 防衛相, 副首相, 副大統領, 第１副首相, 大使, 駐日大使, 駐中国大使, 駐ロ大使, 特使, 代表団, 議長, 国会議長, 下院議長, 上院議長, 議会議長, 国会議員, 副外相, 外務次官, 閣僚, 高官, 政府高官, 文化相, 書記, 党書記, 長男, 皇太子, 次官, 臨時代理大使, 公使, 首相, 元首相, 元大統領, 国務相, 国務大臣, 最高人民会議常任委員長, 常任委員長, 副主席, 国家副主席, 政治局員, 政治局常務委員, 補佐官',
  sides:
    '報道官, 大統領府, 首相府, 外務省, 政府, 大使館, 官邸, 当局者, 当局, 側近, 大統領補佐官, 補佐官, 外相, 大使, 国営メディア, 国営テレビ, 通信社, 関係者, 高官, 政府高官, 官房長官, 国務省, 与党',
  say: 'と述べた, 述べた, と語った, 語った, と話した, 話した, と説明した, と強調した, と明らかにした, 明らかにした, と発表した, 発表した, と伝えた, 伝えた, と報じた, 報じた, と表明した, と指摘した, と訴えた, としている, とした, とコメントした, と答えた, と明言した, と認めた, と主張した, と投稿した, 発表し, 明らかにし',
  according: 'によると, によれば',
  deny: '否定した, と否定した, 否定している, 打ち消した, 否定し, 事実ではない, 誤報だ, 事実無根',
  report: '報道, 情報, 一部報道, うわさ, 見方',
  lookBack: '当時, その時, この時, 同年, その年',
  likewise: 'も同様, 同様に, も同じ',
  labels: {
    expected: '出席者, 出席予定, 出席する首脳, 参加者, 主な出席者, 出席予定者, 参列者, 招待客, 名簿, 出席予定の首脳',
    accepted: '出席を確認, 出席を表明, 確認済み, 参加を表明',
    declined: '欠席を表明, 出席見送り, 辞退, 不参加, 出席しない, 招待を断った',
    attended: '出席した首脳, 出席, 参列した首脳, 出席した主な首脳',
    absent: '欠席, 欠席者, 欠席した首脳, 名簿にない',
    invited: '招待, 招待された首脳, 招待者',
  },
  only: '唯一, 唯一の, だけ, のみ',
  goals: OCCASION,
  kinds: {
    parade: 'パレード, 閲兵式',
    summit: 'サミット, 首脳会議',
    funeral: '国葬, 葬儀',
  },
  toward: 'に, へ, で',
  also: 'も, また',
  roles:
    '大統領, 国家主席, 主席, 首相, 総理大臣, 総理, 総書記, 書記長, 国王, 女王, 天皇, 首長, 皇太子, 国防委員長, 国務委員長, 労働新聞, 元首相, 元大統領, 前大統領, 前首相, 氏, さん, 大公, 教皇, 法王, 国家指導者, 最高指導者, 指導者, 暫定大統領, 議長, 党首, 夫妻, ら, 閣下, 米, 英, 仏, 独, 露, ロ, 韓, 印, 伊, 豪, 加, 土',
  classes: {},
  cities,
  grammar: {
    subject: 'either',
    negation: 'before',
    auxiliary: 'clause',
    cases: true,
    unspaced: true,
    owner: 'の',
    topic: 'は, が, も, には',
    oblique: 'を, に, へ, から, より, で, と, との, への, からの, にも',
  },
} as const satisfies ClaimVocabulary;
