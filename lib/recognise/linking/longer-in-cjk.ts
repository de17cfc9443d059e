import type { Span } from '../types.ts';

/** Characters with which Japanese goes on behind a leader's surname; with others it is a longer name ("安倍川", "小泉八雲"). */
const GOES_ON =
  '氏首大元前総政内外両夫派委訪来出欠辞就主書国党会議長閣相王女皇副知事時側後流路批支反親体演発声談再当現故新旧米露独仏英中韓日台伊印加豪州全各連退式参宅邸家祖関減革所執教暫臨次';

/** Whether a Japanese surname is the beginning of a longer name. */
export function isLongerInJapanese(text: string, { end }: Span, lang: string): boolean {
  if (lang !== 'ja') return false;
  const next = text.charAt(end);
  return /[\u4e00-\u9fff]/.test(next) && !GOES_ON.includes(next);
}

/** Surnames of one sign that is a word as well ("金", gold): Japanese says what their bearers are. */
const ONE_SIGN = /^[金文朴李盧江胡温朱馬蔡頼陳]$/u;

const STYLED = /^(?:氏|元|前|新|大統領|国家主席|主席|総書記|総統|首相|委員長|国務委員長|政権)/u;

export function isBareSign(text: string, { start, end }: Span): boolean {
  if (!ONE_SIGN.test(text.slice(start, end))) return false;
  return (
    /[\u3041-\u3096\u4e00-\u9fff]/.test(text.charAt(start - 1).replace(/[はがのともやでにを]/, '')) ||
    !STYLED.test(text.slice(end, end + 4))
  );
}

/** "李强调": the name's second sign begins another word ("强调", to stress). */
const OTHER_WORDS: Readonly<Partial<Record<string, string>>> = {
  李强: '调烈硬化迫势制度劲',
  温家宝: '塔',
  习近平: '易',
  朱镕基: '金',
  拜登: '峰山',
  李克强: '化硬',
  李強: '調烈硬化迫勢制度勁',
};

/** "石破茂美さん": one sign more, and it is another given name. */
const LONGER_GIVEN = /^[美子郎夫雄彦朗恵香奈江代輔介助樹](?:さん|氏|君|選手|容疑者|被告)/u;

export function isCutFromWord(text: string, { start, end }: Span): boolean {
  const next = text.charAt(end);
  if (LONGER_GIVEN.test(text.slice(end, end + 4))) return true;
  return next !== '' && OTHER_WORDS[text.slice(start, end)]?.includes(next) === true;
}
