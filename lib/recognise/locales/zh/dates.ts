import type { DateVocabulary } from '../../dates/vocabulary.ts';

const PREFIXES = ['周', '週', '星期', '礼拜', '禮拜'];

const weekday = (...signs: readonly string[]): string =>
  PREFIXES.flatMap((prefix) => signs.map((sign) => prefix + sign)).join(' ');

/** Chinese in simplified and traditional characters. Signs and names as in `Intl` (zh-Hans, zh-Hant). */
export const ZH_DATES = {
  months: [],
  weekdays: [
    weekday('一'),
    weekday('二'),
    weekday('三'),
    weekday('四'),
    weekday('五'),
    weekday('六'),
    weekday('日', '天'),
  ],
  days: [
    [-2, '前天'],
    [-1, '昨天 昨日 昨晚'],
    [0, '今天 今日 今晚'],
    [1, '明天 明日'],
    [2, '后天 後天'],
  ],
  neighbours: [
    ['day', 1, '次日 翌日 第二天 隔天'],
    ['day', 0, '当天 當天 当日 當日'],
    ['day', -1, '前一天 前一日'],
    ['year', 0, '同年 同一年'],
    ['year', 1, '次年 翌年 第二年'],
    ['year', -1, '前一年'],
  ],
  phrases: [
    ['year', -2, '前年'],
    ['year', -1, '去年'],
    ['year', 0, '今年 本年'],
    ['year', 1, '明年'],
    ['year', 2, '后年 後年'],
    ['month', -1, '上月 上个月 上個月'],
    ['month', 0, '本月 这个月 這個月'],
    ['month', 1, '下月 下个月 下個月'],
    ['weekend', -1, '上周末 上週末'],
    ['weekend', 0, '本周末 本週末 这个周末 這個週末'],
    ['weekend', 1, '下周末 下週末'],
  ],
  units: {
    day: '天',
    week: '周 週 星期 个星期 個星期 礼拜',
    weekend: '',
    month: '个月 個月',
    year: '年',
  },
  shiftBefore: { last: '上 上个 上個', this: '本 这 這 这个 這個', next: '下 下个 下個' },
  order: 'day-month',
  numeric: 'dmy',
  han: {
    day: '日',
    dayWithMonth: '号號',
    notBehindDay: '元 圆 圓 本 韩 韓 内 內 间 間 游 遊 均 后 後 以 之 连 票 式 军 軍',
    notBeforeDay: '第每近连連数數几幾前首',
    notBehindYear: '议程 議程 前 以前 愿景 願景 规划 規劃 度 代',
    to: '至 到 和 、',
    of: '的',
    eras: { 民國: 1912, 民国: 1912 },
  },
  numerals: ['一', '二 两 兩', '三', '四', '五', '六', '七', '八', '九', '十'],
  to: '至 到',
  and: '和 及 与 與',
  in: '在 于 於 自 从 從',
  yearWords: '年',
  agoAfter: '前',
  counted: '',
  quantity: '',
  every: '每 每个 每個 一 逢 每逢',
  not: '前后 前後 今日头条 今日頭條 今日俄罗斯 今日俄羅斯 明日之星 黑色星期五 今日美国 日前 目前 以前 年前后',
  tense: {
    ahead:
      '将 將 将会 不会 不會 拟 擬 计划 計劃 预计 預計 即将 即將 届时 屆時 打算 准备 準備 有望 定于 定於 应邀 應邀 邀请 邀請 赴',
    behind: '了 曾 过 過 已 已经 已經 表示 说 說 宣布 指出 称 稱 透露 公布 抵达 抵達 出席了 举行了 報道 报道',
  },
} satisfies DateVocabulary;
