import { fold } from '../../text/fold.ts';

/**
 * What a foreign name sounds like, whatever it is written in: its consonants, one letter for each class of
 * them that the scripts of this table keep apart. Chinese has no voiced stops and one liquid, Arabic no p
 * and hardly a vowel, Japanese no l: what is left is what all of them tell.
 *
 * b (b p), f (f v), d (d t th), k (k g q), l (l r), m, n, s (every sibilant and affricate); and those that
 * come and go: h, w, c (Latin c: k or s), j (Latin j: s, h or nothing).
 */
const HAN = {
  b: '巴芭波博伯布比贝彼别毕皮佩帕普珀坡卜庇裴匹保鲍包拜派',
  bn: '班本宾潘彭平庞邦蓬滨',
  f: '法弗夫费菲佛福富甫芙',
  fn: '凡范芬冯',
  d: '达大德蒂迪第狄杜多代戴道塔特提泰太图托陶铁帖忒黛',
  dn: '丹邓登丁东顿坦汤唐滕廷通同敦腾',
  k: '加嘎盖格哥戈各古高葛卡喀凯克科柯考库夸奎瓜圭基吉',
  kn: '甘根贡冈坎康肯孔昆金',
  h: '哈海赫黑胡霍侯豪',
  hn: '汉亨洪罕',
  l: '拉莱来劳勒雷里利丽莉列烈留卢鲁路露洛罗吕尔儿瑞蕾',
  ln: '兰朗伦林隆龙莲连良琳',
  m: '马玛麦迈毛梅美米密莫墨默姆穆木',
  mn: '曼芒门蒙敏孟',
  n: '纳娜那奈内尼涅努诺瑙纽恩安因昂翁扬杨颜延燕云妮',
  nn: '南农宁年嫩',
  s: '萨沙塞色赛西希锡席谢夏肖绍索苏舒舍什史施斯思司兹孜扎札查察恰茨策采齐奇契其切丘秋乔楚佐祖朱茹若热泽则佳贾杰捷季久丝莎琪洁',
  sn: '昌桑森辛申善松孙钦琴真珍津仁让詹尊曾宗珊',
  w: '瓦沃韦维威魏武伍乌娃薇',
  wn: '温文汪',
  '': '娅阿埃艾爱奥欧伊厄亚雅耶叶约尤优',
} as const;
const KANA = {
  b: 'バビブベボパピプペポ',
  f: 'ヴ',
  d: 'ダデドタテト',
  k: 'ガギグゲゴカキクケコ',
  h: 'ハヒヘホフ',
  l: 'ラリルレロ',
  m: 'マミムメモ',
  n: 'ナニヌネノン',
  s: 'ザジズゼゾサシスセソチツヂヅ',
  w: 'ワ',
  '': 'アイウエオヤユヨァィゥェォャュョー',
} as const;
const LETTERS = {
  b: 'bpбпبپ',
  f: 'fvвфفڤ',
  d: 'dtдтدتطضثذ',
  k: 'kgqкгґقكغگ',
  h: 'hхحهخ',
  l: 'lrлрљلر',
  m: 'mмم',
  n: 'nñнњن',
  s: 'szсзжчшщцђћџسصشزظ',
  ks: 'x',
  w: 'wўو',
  c: 'c',
  j: 'jج',
} as const;

const sounds = new Map<string, string>(
  [HAN, KANA, LETTERS].flatMap((table) =>
    Object.entries(table).flatMap(([sound, signs]) => [...signs].map((sign): [string, string] => [sign, sound])),
  ),
);
const CLUSTERS = [
  [/sch|sh|ch|дж/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck/g, 'k'],
  [/(.)\1+/g, '$1'],
] as const;

/** Whether the signs of a Han run are among those that write foreign names. */
export function writesSounds(sign: string): boolean {
  return sounds.has(fold(sign));
}

/** The consonants of a name in Latin, Cyrillic, Arabic, kana or Han, in the classes above. */
export function consonantsOf(name: string): string {
  const folded = CLUSTERS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), fold(name));
  return [...folded].map((sign) => sounds.get(sign) ?? '').join('');
}

/** Sounds that come and go, or go by several letters. */
const WEAK = 'hwj';
const HALF = 0.4;
/** Chinese ends a syllable in n for m too; elsewhere they are two. */
const NASAL: ReadonlySet<string> = new Set(['nm', 'mn']);
const MOST = 0.7;
const NEAR: ReadonlySet<string> = new Set(['hk', 'kh', 'jk', 'kj', 'fb', 'bf', 'wb', 'bw', 'fh', 'hf']);
const SAME: ReadonlySet<string> = new Set(['cs', 'sc', 'ck', 'kc', 'js', 'sj', 'jh', 'hj', 'wf', 'fw']);

function weight(sound: string): number {
  return WEAK.includes(sound) ? HALF : 1;
}

function swap(a: string, b: string): number {
  if (a === b || SAME.has(a + b)) return 0;
  if (NASAL.has(a + b)) return MOST;
  return NEAR.has(a + b) ? HALF : 1;
}

/** How alike two runs of consonants are, 0 to 1: edits over length, weak sounds and near ones for less. */
export function consonantSimilarity(a: string, b: string): number {
  const longest = Math.max(sum(a), sum(b));
  return longest === 0 ? 0 : 1 - distance(a, b) / longest;
}

function sum(run: string): number {
  return [...run].reduce((total, sound) => total + weight(sound), 0);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => sum(b.slice(0, index)));
  for (const sound of a) {
    const next = [(row[0] ?? 0) + weight(sound)];
    for (let k = 1; k <= b.length; k++) {
      const other = b.charAt(k - 1);
      const silent = isSilent(b, k - 1) ? HALF : weight(other);
      next.push(
        Math.min((row[k] ?? 0) + weight(sound), (next[k - 1] ?? 0) + silent, (row[k - 1] ?? 0) + swap(sound, other)),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** French gn and African ng are one sound elsewhere, and Chinese drops an r before a consonant: 马丁 for Martin. */
function isSilent(run: string, at: number): boolean {
  const sound = run.charAt(at);
  if (sound === 'k') return run.charAt(at - 1) === 'n';
  return sound === 'l' && at > 0 && at < run.length - 1;
}
