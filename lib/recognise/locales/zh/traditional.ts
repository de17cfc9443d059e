/** Simplified characters of our tables with the traditional ones, pair by pair. */
const PAIRS =
  '参參观觀阅閱礼禮场場会會与與来來过過决決绝絕邀邀请請应應确確认認证證实實宣宣发發布佈访訪问問飞飛抵抵达達赶趕赴赴动動乘乘专專机機车車开開离離国國内內华華东東红紅楼樓坛壇视視现現亮亮长長缺缺无無没沒未未辞辭谢謝却卻弃棄迟遲讯訊话話说說称稱' +
  '讲講领領导導总總统統宾賓贵貴责責团團员員级級议議闭閉闻聞报報导導传傳据據称稱宫宮务務备備计計划劃预預测測料料单單个個间間两兩双雙们們这這那那时時后後从從为為对對给給让讓将將军軍队隊战戰士士兵兵仪儀纪紀庆慶祝祝节節阵陣门門庄莊严嚴欢歡' +
  '迎迎设設宴宴办辦坐坐侧側边邊旁旁见見证證会會谈談协協调調设設执執政政党黨选選举舉书書记記联聯结結织織组組峰峰乌烏俄俄罗羅斯斯亚亞洲洲欧歐盟盟韩韓朝朝鲜鮮蒙蒙巴巴伦倫敦敦华華顿頓黎黎罗羅马馬维維纳納贝貝尔爾莱萊德德萨薩陆陸湾灣' +
  '万萬与與岛島银銀关關键鍵爱愛丽麗舍舍驻駐别別无無论論须須愿願还還难難虑慮虽雖则則尽盡许許显顯否否认認驳駁谣謠转轉达達声聲诺諾电電复復随隨继繼于於历歷届屆众眾陪陪辈輩亲親身身历歷连連顾顧问問签簽约約远遠进進退退推推选選择擇' +
  '坚堅持持称稱病病请請仅僅较較担擔当當优優势勢张張态態势勢规規创創伤傷兴興带帶归歸护護怀懷戏戲扬揚损損换換扩擴托託挂掛临臨属屬币幣帅帥师師归歸录錄忆憶惧懼异異补補装裝观觀触觸订訂训訓识識词詞译譯试試诗詩该該详詳误誤读讀谁誰谊誼贺賀赞贊赢贏';

/** Traditional characters that the same word may be written with. */
const TO_TRADITIONAL: ReadonlyMap<string, string> = new Map(
  [...PAIRS].flatMap((character, i, all) => (i % 2 === 0 ? [[character, all[i + 1] ?? character] as const] : [])),
);

/** A row of forms in simplified characters, and in traditional ones where they differ. */
export function bothScripts(row: string): string {
  const forms = row.split(',').map((form) => form.trim());
  return [...new Set([...forms, ...forms.map(toTraditional)])].join(', ');
}

function toTraditional(form: string): string {
  // Classes keep their Latin names.
  return [...form].map((character) => TO_TRADITIONAL.get(character) ?? character).join('');
}
