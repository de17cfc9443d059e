/**
 * Names in Han, kana and Hangul stand among other words without spaces. What can be seen of a
 * boundary is seen here: a run of katakana is one word; Hangul words begin after a space; a name
 * transcribed into Han is suspect where the transcription goes on ("莫迪" in "莫迪利亚尼").
 */
import { JOINT, jointOf } from './boundaries.ts';

function isHangul(unit: number): boolean {
  return (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x1100 && unit <= 0x11ff) || (unit >= 0x3131 && unit <= 0x318e);
}

function isKatakana(unit: number): boolean {
  return (unit >= 0x30a1 && unit <= 0x30fa) || (unit >= 0x30fc && unit <= 0x30ff) || (unit >= 0xff66 && unit <= 0xff9f);
}

function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3005;
}

/** Characters that Chinese uses mostly to write foreign names. */
const TRANSCRIBING = characterTable(
  '尔斯克德特利尼亚拉罗卡巴维诺托夫格兰伦姆莱里鲁萨塞索塔蒂瓦乌扎泽契科基莫吉加布迪娜茨奥埃伊艾阿什沙马米内纳曼门蒙穆帕佩皮普切奇恩安翁温沃威韦希谢辛雅耶因尤扬约赞詹兹佐列丁顿隆诺哈达丹丽琳娅莉珍妮爾亞羅維諾蘭倫萊魯薩澤烏馬納內門韋謝約贊茲達麗婭盧尓',
);

function characterTable(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return table;
}

function transcribes(text: string, at: number): boolean {
  return at >= 0 && at < text.length && TRANSCRIBING[text.charCodeAt(at)] === 1;
}

/** Places that may touch a name though they are written with the same characters. */
const PLACES = (
  '俄罗斯 白俄罗斯 乌克兰 塞尔维亚 斯洛伐克 斯洛文尼亚 克罗地亚 罗马尼亚 保加利亚 匈牙利 阿塞拜疆 亚美尼亚 格鲁吉亚 哈萨克斯坦 哈萨克 乌兹别克斯坦 乌兹别克 塔吉克斯坦 吉尔吉斯斯坦 土库曼斯坦 ' +
  '巴基斯坦 阿富汗 斯里兰卡 马来西亚 印度尼西亚 澳大利亚 意大利 西班牙 葡萄牙 奥地利 希腊 荷兰 芬兰 波兰 爱尔兰 拉脱维亚 立陶宛 爱沙尼亚 摩尔多瓦 以色列 巴勒斯坦 伊朗 伊拉克 叙利亚 黎巴嫩 沙特 科威特 卡塔尔 巴林 阿曼 也门 埃及 ' +
  '利比亚 突尼斯 阿尔及利亚 摩洛哥 苏丹 埃塞俄比亚 索马里 肯尼亚 乌干达 卢旺达 布隆迪 坦桑尼亚 赞比亚 津巴布韦 纳米比亚 安哥拉 尼日利亚 尼日尔 马里 布基纳法索 塞内加尔 加纳 加拿大 墨西哥 古巴 委内瑞拉 哥伦比亚 厄瓜多尔 巴西 玻利维亚 阿根廷 乌拉圭 巴拉圭 智利 ' +
  '克里姆林宫 克里米亚 莫斯科 巴黎 柏林 罗马 布达佩斯 布鲁塞尔 日内瓦 阿拉斯加 哈马斯 亚太 拉美 阿联酋 蒙古 莫桑比克 科索沃 波斯尼亚 黑山 阿尔巴尼亚 马其顿 塞浦路斯 马耳他 卢森堡 ' +
  '俄羅斯 白俄羅斯 烏克蘭 塞爾維亞 羅馬尼亞 匈牙利 哈薩克 烏茲別克 澳大利亞 義大利 西班牙 荷蘭 芬蘭 波蘭 以色列 敘利亞 埃及 巴西 加拿大 墨西哥 委內瑞拉 莫斯科 克里姆林宮 巴黎 羅馬 ' +
  '尼泊尔 尼泊爾 利比里亚 博茨瓦纳 毛里塔尼亚 厄立特里亚 危地马拉 尼加拉瓜 多米尼加 牙买加 马拉维 塞舌尔 斯威士兰 北马其顿 ' +
  '冈比亚 岡比亞 贊比亞 尚比亞 甘比亞 哥倫比亞 利比亞 賴比瑞亞 埃塞俄比亞 衣索比亞 納米比亞 纳米比亚 ' +
  // Titles that are written with such characters too.
  '埃米尔 埃米爾 苏丹 蘇丹'
).split(/\s+/);
const LONGEST_PLACE = 7;
const placeSet: ReadonlySet<string> = new Set(PLACES);

/** "アメリカ・トランプ大統領": broadcasters write the country so, and nobody's given name. */
const COUNTRIES =
  'アメリカ|イギリス|フランス|ドイツ|イタリア|カナダ|ロシア|ウクライナ|インド|インドネシア|ブラジル|トルコ|メキシコ|スペイン|ポーランド|ハンガリー|スロバキア|セルビア|ベラルーシ|イスラエル|イラン|エジプト|フィリピン|ベトナム|マレーシア|シンガポール|タイ|オーストラリア|ニュージーランド|アルゼンチン|オランダ|ベルギー|フィンランド|スウェーデン|ノルウェー|デンマーク|オーストリア|ウズベキスタン|カザフスタン|パキスタン|サウジアラビア|南アフリカ|韓国|中国|北朝鮮|EU|NATO|国連';
const BEHIND_COUNTRY = new RegExp(`(?:${COUNTRIES})・$`);
const BEFORE_COUNTRY = new RegExp(`^・(?:${COUNTRIES})`);
const LONGEST_COUNTRY = 10;

/** Whether a country and a dot stand right before a name: "アメリカ・トランプ大統領". */
export function isBehindCountry(text: string, start: number): boolean {
  return BEHIND_COUNTRY.test(text.slice(Math.max(0, start - LONGEST_COUNTRY), start));
}

/** Whether a dot and a country stand right behind a name: "ルーラ・ブラジル大統領". */
export function isBeforeCountry(text: string, end: number): boolean {
  return BEFORE_COUNTRY.test(text.slice(end, end + LONGEST_COUNTRY));
}

/**
 * Whether a form of single characters at `[start, end)` stands free.
 *
 * @param floor end of the match before: two leaders side by side are no longer name.
 * @param short true where all that is meant is a surname: a given name before it, set off by a
 *   middle dot, then makes it somebody else's ("メラニア・トランプ").
 */
export function standsFree(text: string, start: number, end: number, floor: number, short: boolean): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const before = start > 0 ? text.charCodeAt(start - 1) : 0x20;
  const after = end < text.length ? text.charCodeAt(end) : 0x20;
  if (isHangul(first)) return !isHangul(before) || start === floor;
  if (isKatakana(first) && isKatakana(before)) return false;
  if (isKatakana(last) && (isKatakana(after) || text.startsWith('・ジュニア', end))) return false;
  if (short && isDot(before) && start - 1 !== floor && start > 1 && isNameUnit(text.charCodeAt(start - 2)))
    return isBehindCountry(text, start);
  if (!isHan(last)) return true;
  if (end - start === 1) return isTitled(text, start, end);
  if (isInPlace(text, start, end) || isInTown(text, end)) return false;
  if (short && isDot(after) && isHan(text.charCodeAt(end + 1))) return false;
  if (transcribes(text, end - 1) && transcriptionGoesOn(text, end)) return false;
  if (start === floor) return true;
  if (short && isTailOfName(text, start, end)) return false;
  return !(transcribes(text, start) && transcriptionCameBefore(text, start));
}

/** A single character is a name only before a title: 習主席, 習氏. */
const TITLES = [
  '委員長',
  '国務委員長',
  '国家主席',
  '國家主席',
  '主席',
  '总书记',
  '總書記',
  '総書記',
  '氏',
  '首相',
  '総理',
  '总理',
  '總理',
  '大統領',
  '总统',
  '總統',
  '书记',
  '内閣',
  '政権',
];

function isTitled(text: string, start: number, end: number): boolean {
  // "第2次菅内閣".
  if (start > 0 && isHan(text.charCodeAt(start - 1)) && !'国次'.includes(text.charAt(start - 1))) return false;
  // "森元首相": the former one.
  const from = end < text.length && '元前現新'.includes(text.charAt(end)) ? end + 1 : end;
  return TITLES.some((title) => text.startsWith(title, from));
}

function isDot(unit: number): boolean {
  return jointOf(unit) === JOINT.dot;
}

/** "赞比亚": the form is only a part of a place's name. */
function isInPlace(text: string, start: number, end: number): boolean {
  for (let from = Math.max(0, end - LONGEST_PLACE); from <= start; from++) {
    for (let to = end; to <= from + LONGEST_PLACE && to <= text.length; to++) {
      if (to - from > end - start && placeSet.has(text.slice(from, to))) return true;
    }
  }
  return false;
}

/** "約翰尼斯堡": a castle behind the sounds of a name makes a town of it; a fortress is a word. */
function isInTown(text: string, end: number): boolean {
  return text.charAt(end) === '堡' && !'垒壘'.includes(text.charAt(end + 1) || ' ');
}

function isNameUnit(unit: number): boolean {
  return isHan(unit) || isKatakana(unit);
}

function transcriptionGoesOn(text: string, end: number): boolean {
  if (!transcribes(text, end) || !transcribes(text, end + 1)) return false;
  for (let length = 2; length <= LONGEST_PLACE; length++) if (placeSet.has(text.slice(end, end + length))) return false;
  return true;
}

/** Transcribing signs that are words as well, right before a name: "在会议里", "国内". */
const WORDS = '里裡内加达利特什门因沙';

/** "鲁比奥": one sign more before a name of two is enough, where it is nothing but a sound. */
function isTailOfName(text: string, start: number, end: number): boolean {
  if (end - start !== SHORTEST || !transcribes(text, start - 1) || WORDS.includes(text.charAt(start - 1))) return false;
  return !endsPlace(text, start);
}
const SHORTEST = 2;

function transcriptionCameBefore(text: string, start: number): boolean {
  return transcribes(text, start - 1) && transcribes(text, start - 2) && !endsPlace(text, start);
}

function endsPlace(text: string, start: number): boolean {
  for (let length = 2; length <= LONGEST_PLACE && length <= start; length++) {
    if (placeSet.has(text.slice(start - length, start))) return true;
  }
  return false;
}
