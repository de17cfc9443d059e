import type { ClaimVocabulary } from '../../claims/vocabulary.ts';
import { VENUES } from '../../occasions/summits/venues.ts';
import { cities } from './cities.ts';
import { absence } from './claims/absence.ts';
import { consent, refusal } from './claims/answers.ts';
import { hosting } from './claims/hosting.ts';
import { invitations, lists } from './claims/invitations.ts';
import { journeys } from './claims/journeys.ts';
import { presence } from './claims/presence.ts';
import { substitutes } from './claims/substitutes.ts';
import { joined } from './verbs.ts';

/** The places of summits as the language writes them, but for capitals, and for words so short that others hold them. */
function venuesIn(script: RegExp): Record<string, string> {
  const known = new Set(Object.values(cities).flatMap((row) => row.split(', ')));
  const isOwn = (word: string): boolean =>
    script.test(word) && !known.has(word) && (word.length > 2 || /\p{sc=Han}/u.test(word));
  const rows = Object.entries(VENUES).map(([place, row]) => [
    place.toLowerCase(),
    row.split(' ').filter(isOwn).join(', '),
  ]);
  return Object.fromEntries(rows.filter(([, row]) => row !== ''));
}

const OCCASION =
  'パレード, 軍事パレード, 式典, 記念式典, 記念行事, 行事, 閲兵式, 首脳会議, サミット, 首脳会合, 葬儀, 国葬, 就任式, 戴冠式, 戦勝記念日, 戦勝パレード, 戦勝式典, 祝賀行事, 記念日, 天安門, 楼上, 赤の広場, 開会式, 追悼式, 追悼式典, 祝典, 観閲式, 観閲台, 会議, 会合, 総会, 国際会議, 首脳級会合, 追悼ミサ, ミサ, 告別式, 寺院, 聖堂, 晩餐会, 夕食会, 歓迎式典, 開幕式, 閉幕式, 閉会式, 即位式, 抗日戦争勝利記念日, 抗日戦勝';

/** What nobody has said yet; longer than the yes that it begins with. */
const UNSAID = joined(
  '出席, 参加, 参列, 訪問',
  joined('を表明, を確認, を決定, を発表, を明言, を約束', 'していない, しておらず, していません, しなかった'),
);

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
    hedge: `${UNSAID}, 公算, 確率, はずだ, はずだった, はずで, ていれば, 可能性, かどうか, 検討, 調整, 模索, 要請, 求め, 呼びかけ, 呼び掛け, 期待, 意欲, 用意, 未定, 不透明, との見方, 見方, 観測, 取り沙汰, かもしれ, とみられ, 希望, 打診, 促し, 促す, 働きかけ, 協議, 探る, 狙い, たい考え, したい, できれば, 場合, 条件, 決めていない, 決まっていない, 明らかにしていない, 明言を避け, 確認していない, 確認されていない, オンライン, ビデオ, 警告し, 自粛, 慎重, 懸念, 批判, 反対, 是非, か否か, 報道がある, との情報, 噂, うわさ, よう求め, か注目, か、, か。, かは, 会談に参加, 協議に参加, 交渉に参加, 訓練に参加, 演習に参加, 選挙に参加, 枠組みに参加, 機構に参加`,
    infinitive: '',
  },
  not: '',
  nevers: 'たことがない, たことがなかった, たことはない, たことはなかった',
  nobody: '誰も, いずれの首脳も, 一人も',
  people:
    '首脳, 首脳ら, 指導者, 指導者ら, 要人, 賓客, 来賓, 元首, 各国首脳, 首脳たち, 招待客, 指導者たち, 国家元首, 君主, 王族, 政府首脳, 首脳級, リーダー, リーダーたち, 代表ら',
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
  including: 'など, ほか, をはじめ, をはじめとする, のほか, を含む, ら',
  except: 'を除き, を除く, 以外, を除いて',
  alongside: 'らとともに, らと並んで, らと共に, らと一緒に, らと, とともに, と並んで, と共に, と一緒に, とそろって',
  and: 'と, や, 及び, および, ならびに, そして, ら',
  conjunctions:
    'ほか、, たが、, るが、, いが、, だが、, すが、, んが、, たものの, るものの, ものの, ため, 一方, しかし, ただ, ただし, だが, けれども, ところが, なお, また, その後, 際に, のに対し, ので',
  but: 'たが、, るが、, いが、, だが、, すが、, んが、, しかし, ただ, だが, ものの, 一方',
  relatives: '',
  abandoned: '当初, もともと, 元々, 当初は, 当初の予定, 当初予定',
  habits: '<date>以降, 毎回, 毎年, 例年, たびたび, 通常, これまでに, 歴代, 常連',
  reasons: 'なぜ, 理由, どうして',
  complements: '',
  conditions: 'もし, 仮に',
  adverbs:
    '<date>の議長国, 次期議長国, 次回議長国, 次の議長国, 前回議長国, 前議長国, 初めて, 再び, また, 今回, 今年, 昨年, すでに, 既に, まだ, 正式に, 公式に, 直接, 急きょ, 急遽, 最終的に, 結局, そろって, 共に, それぞれ, ともに, 自ら, 実際に, 電話で, 書簡で, 当日, 前日, 翌日, 午前, 午後, 夜, 朝, 予定通り, 全員, いずれも, 相次いで, 続いて, 同日, 単独で, 欧州から, 欧州からは, 会場に, 会場では, 会場には',
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
    '財務長官, 国務長官, 国防長官, 財務相, 経済相, 商務長官, 貿易相, 内相, 法相, 文科相, 農相, 通商相, 環境相, 国防担当の閣僚, 担当閣僚, 王子, 王女, 皇太子, 王妃, 親王, 外相, 外務大臣, 国防相, 防衛相, 副首相, 副大統領, 第１副首相, 大使, 駐日大使, 駐中国大使, 駐ロ大使, 特使, 代表団, 議長, 国会議長, 下院議長, 上院議長, 議会議長, 国会議員, 副外相, 外務次官, 閣僚, 高官, 政府高官, 文化相, 書記, 党書記, 長男, 皇太子, 次官, 臨時代理大使, 公使, 首相, 元首相, 元大統領, 国務相, 国務大臣, 最高人民会議常任委員長, 常任委員長, 副主席, 国家副主席, 政治局員, 政治局常務委員, 補佐官',
  sides:
    '報道官, 大統領府, 首相府, 外務省, 政府, 大使館, 官邸, 当局者, 当局, 側近, 大統領補佐官, 補佐官, 外相, 大使, 国営メディア, 国営テレビ, 通信社, 関係者, 高官, 政府高官, 官房長官, 国務省, 与党',
  say: 'と述べた, 述べた, と語った, 語った, と話した, 話した, と説明した, と強調した, と明らかにした, 明らかにした, と発表した, 発表した, と伝えた, 伝えた, と報じた, 報じた, と表明した, と指摘した, と訴えた, としている, とした, とコメントした, と答えた, と明言した, と認めた, と主張した, と投稿した, 発表し, 明らかにし',
  according: 'によると, によれば',
  deny: '否定していた, 否定した, と否定した, 否定している, 打ち消した, 否定し, 事実ではない, 誤報だ, 事実無根',
  report: '報道, 情報, 一部報道, うわさ, 見方',
  lookBack: '当時, その時, この時, 同年, その年',
  remote: 'オンライン, ビデオ, ビデオ演説, 電話, 書簡, 録画, 中継で, リモート, ビデオメッセージ',
  likewise: 'も同様, 同様に, も同じ',
  labels: {
    expected: `${joined('主な, 各国の, 外国の', '出席者, 出席予定, 出席する首脳, 参加者, 主な出席者, 出席予定者, 参列者, 招待客, 名簿, 出席予定の首脳')}, 出席者, 出席予定, 出席する首脳, 参加者, 主な出席者, 出席予定者, 参列者, 招待客, 名簿, 出席予定の首脳`,
    accepted: '出席を確認, 出席を表明, 確認済み, 参加を表明',
    declined: `${joined('主な, 各国の, 外国の', '欠席を表明, 出席見送り, 辞退, 不参加, 出席しない, 招待を断った')}, 欠席を表明, 出席見送り, 辞退, 不参加, 出席しない, 招待を断った`,
    attended: `${joined('主な, 各国の, 外国の', '出席した首脳, 出席, 参列した首脳, 出席した主な首脳')}, 出席した首脳, 出席, 参列した首脳, 出席した主な首脳`,
    absent: `${joined('主な, 各国の, 外国の', '欠席, 欠席者, 欠席した首脳, 名簿にない')}, 欠席, 欠席者, 欠席した首脳, 名簿にない`,
    invited: `${joined('主な, 各国の, 外国の', '招待, 招待された首脳, 招待者')}, 招待, 招待された首脳, 招待者`,
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
    '朝鮮労働党総書記, 労働党総書記, 共産党総書記, 党総書記, 大統領, 国家主席, 主席, 首相, 総理大臣, 総理, 総書記, 書記長, 国王, 女王, 天皇, 首長, 皇太子, 陛下, 王妃, 皇后, 国防委員長, 国務委員長, 労働新聞, 元首相, 元大統領, 前大統領, 前首相, 氏, さん, 大公, 教皇, 法王, 国家指導者, 最高指導者, 指導者, 暫定大統領, 総司令官, 国軍, 軍政, 司令官, 首席, 行政長官, 事務総長, 委員長, 前, 元, 議長, 党首, 夫妻, ら, 閣下, 米, 英, 仏, 独, 露, ロ, 韓, 印, 伊, 豪, 加, 土',
  classes: {},
  cities,
  venues: venuesIn(/^[\p{sc=Katakana}\p{sc=Han}ー・]{2,}$/u),
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
