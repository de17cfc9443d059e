const DIGITS = '〇一二三四五六七八九';
/** One sign for two: "廿二", "卅一". */
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };
const SIGNS: ReadonlySet<string> = new Set([...DIGITS, ...Object.keys(TENS), '十', '零', '○']);
const LONGEST = 5;

/** True for a sign that may begin a number. */
export function isHanDigit(sign: string): boolean {
  return SIGNS.has(sign);
}

/**
 * Reads a number in Chinese signs: "二〇二五", "九", "十二", "三十一", "八十", "卅一".
 *
 * @param signAt gives the sign at an offset from the start, or undefined where there is none.
 * @returns the value and how many signs it takes, or null.
 */
export function readHanSigns(signAt: (offset: number) => string | undefined): { n: number; length: number } | null {
  const head = signAt(0);
  // Nearly every sign of a text is asked for, and nearly none is a number.
  if (head === undefined || !SIGNS.has(head)) return null;
  const next = signAt(1);
  if (next === undefined || !SIGNS.has(next)) return { n: numberOf(head), length: 1 };
  const tens = TENS[head];
  if (tens !== undefined) {
    const unit = DIGITS.indexOf(next);
    return unit > 0 ? { n: tens + unit, length: 2 } : { n: tens, length: 1 };
  }
  let signs = '';
  while (signs.length < LONGEST) {
    const raw = signAt(signs.length);
    const sign = raw === '零' || raw === '○' ? '〇' : raw;
    if (sign === undefined || sign.length !== 1 || (sign !== '十' && !DIGITS.includes(sign))) break;
    signs += sign;
  }
  if (signs === '') return null;
  const ten = signs.indexOf('十');
  if (ten < 0) return { n: Number([...signs].map((sign) => DIGITS.indexOf(sign)).join('')), length: signs.length };
  const n = ten === 0 ? 1 : DIGITS.indexOf(signs.charAt(0));
  const units = ten === signs.length - 1 ? 0 : DIGITS.indexOf(signs.charAt(ten + 1));
  return ten <= 1 && signs.length <= ten + 2 && units >= 0 ? { n: n * 10 + units, length: signs.length } : null;
}

/** What a sign tells by itself. */
function numberOf(sign: string): number {
  return TENS[sign] ?? (sign === '十' ? 10 : Math.max(0, DIGITS.indexOf(sign)));
}
