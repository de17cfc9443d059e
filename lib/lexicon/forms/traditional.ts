/**
 * Simplified characters of people's names, each with the traditional one behind it. Hong Kong, and the
 * diaspora's press, write the names of the mainland so; Taiwan's own choices are listed with the leaders.
 */
const PAIRS =
  '尔爾亚亞罗羅维維诺諾兰蘭伦倫莱萊鲁魯萨薩泽澤乌烏马馬纳納内內门門韦韋谢謝约約赞贊兹茲达達丽麗娅婭卢盧贝貝费費宾賓奥奧顿頓凯凱东東张張陈陳杨楊刘劉吴吳赵趙郑鄭韩韓苏蘇卫衛华華汤湯钱錢总總圣聖邓鄧冯馮许許叶葉严嚴庄莊长長荣榮贞貞谦謙训訓凤鳳龙龍' +
  '渊淵胜勝刚剛强強锦錦涛濤宝寶镕鎔齐齊纽紐纪紀绍紹绪緒绅紳伟偉优優杰傑义義乔喬岛島岗崗岚嵐巩鞏帅帥庆慶库庫弥彌恺愷悦悅扬揚斋齋时時晋晉晖暉权權来來枢樞桦樺欧歐毕畢汉漢泸瀘洁潔济濟浓濃温溫湾灣灿燦炜煒烨燁爱愛狮獅琼瓊畅暢瑶瑤盖蓋稣穌笔筆笃篤签簽' +
  '粤粵纯純细細织織绒絨统統继繼绥綏缅緬联聯肃肅脱脫艺藝节節芦蘆芸蕓萧蕭萝蘿蒋蔣蓝藍虑慮袭襲觉覺诗詩诚誠译譯谭譚贺賀贾賈赖賴赛賽辉輝迈邁远遠进進连連逊遜邹鄒郸鄲铁鐵铭銘银銀锡錫闵閔阎閻陆陸雾霧韵韻项項顺順颂頌颇頗骆駱鲍鮑鸿鴻鹏鵬麦麥黄黃宪憲显顯' +
  '晓曉图圖坚堅坛壇墙牆夺奪奖獎妇婦实實宁寧审審专專将將尧堯尽盡届屆层層属屬岁歲广廣应應开開异異弹彈归歸当當录錄徕徠忆憶怀懷态態惯慣扩擴报報担擔择擇拥擁挂掛';

const TO_TRADITIONAL: ReadonlyMap<string, string> = new Map(
  [...PAIRS].flatMap((character, i, all) => (i % 2 === 0 ? [[character, all[i + 1] ?? character] as const] : [])),
);

/** A Chinese name in traditional characters; itself where it has none that differ. */
export function traditional(name: string): string {
  return name.replace(/[\u4e00-\u9fff]/gu, (character) => TO_TRADITIONAL.get(character) ?? character);
}
