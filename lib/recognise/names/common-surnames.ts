import { fold } from '../../text/fold.ts';

/**
 * Surnames that leaders share with many other people, as folded by `fold`. Such a surname alone, with
 * nobody introduced under it, says too little: "Johnson", "Kim", "Brown".
 *
 * The Latin ones are the leaders' surnames that common-name lists also hold, reviewed by hand: names
 * that the whole world knows one bearer of (Merkel, Orbán, Meloni) are left out.
 */
const LATIN = `
  abdi abdullah abe adams ahmed ali allen amin anderson andersson araujo arias arroyo aso aziz ban banda barre barrow barros bennett
  bento berger bhattarai bird boyd bradley bremer brown browne bruton burton bush butler calderon camara cameron campbell cardoso
  carmona carter carvalho castillo castro chan cristina chang charles chavez chen choi christian cisse clark clarke clinton coelho collins
  connolly constantinescu conte conti cook correa correia costa coulibaly cowen cruz cvetkovic dan das davis day de deuba delgado diallo
  diarra dias diaz diouf djukanovic dlamini do douglas duarte duncan dung english estrada evans farah faure faye fernandez
  figueres filip fischer fisher flores fonseca ford fox franca francis franco fraser fukuda garcia gatti gomes gomez gonzalez
  gore graham grant grasso green gross guevara guillaume gutierrez haas haider hall hamad hamid han harper harris hasan hassan
  hayden heinz henry hernandez herzog hill hofer holland holness howard hu hughes hussein ibrahim ismail issa ito ivanov
  jackson jalil james jean jiang johnson jones jordan joseph juncker kan karim karki keita kelly kennedy kern key khan kim
  king klaus kohler kok kumar lai lam lang lange law le lee lenihan leo levy lewis li lima lin lo lopes lopez lu luis lynch ma
  mac magyar major maldonado man mancini manning mara marin marino markovic marovic marques martin martinelli martinez martins
  mason maurer may mbeki medina mejia mendes mendez mesa michel miller mills milner mitchell modrow mohamad mohamed mohammad mohammed muhammad molina
  monteiro montenegro monti montt moore morales moreno mori morris morrison moses moussa murphy murray musa mustafa nair
  nascimento navarro nelson neves nguyen nielsen nieto nixon noda nova novak nunes o'neill obrador oliveira oliver oh ortega
  orsi osman oury owen pacheco pak palmer park parker patil patrick patterson paul pavel paz pena penn pereira peres perez
  persson peters petersen petrov phan philip philippe phillips phuc pierre pillay pineda pires pol ponce popov portillo prasad
  price quesada radev rahman rama ramirez ramos rao rashid rasmussen rau rawlings ray reid reis reyes reza richards rivas
  rivera rizzo robertson robinson robles robson rocha rodrigues rodriguez roger rogers roh rojas roman romero roosevelt rosa
  rosario rose rossi rowley roy rubio ruiz russell said salam saleh salih salim salman sanchez sanders santos sarr schmid
  schmidt schmitt schroder schulz schuster scott seck sen seguro serrano shah sharif sharma sharp shaw silva simic simon
  simmonds singh smith so solis soares song soro sosa soto sousa spencer stephen stewart stocker stuart suarez suga sultan sun
  sylla talon tan tang taylor teo thapa thomas thompson thomson to toledo torres tran traore tsai turk turner turnbull ungureanu
  valdez vance varela vargas vaz vazquez vega vella venturini vieira vila vo wade walker wallace walsh wang ward watson weber
  wen whipps williams williamson wilson wolf wong wood wright wu yang yoon young yusuf zamora zhang zhu ziegler
  cho chung guo huang hwang lim liu pham truong xu zhao
`;

const CYRILLIC = `
  али алиев блер браун буш ван вазкес вильямс гарсиа гарсия гарсія гонсалес гомес георгиев гусейн диас діас джонсон жоао иванов іванов иванова
  кастро келли кеннеди ким кім клинтон клінтон коста леви ли лі лопес мартин мартін мартинес мэй мей мишель мішель миллер мілер моралес мун
  мюллер ортега пак перес петров петрович попов радев рамос родригес рут сантос санчес сильва сілва смит сміт сон сун то томас уилсон фернандес
  фишер фішер форд франциск хан хань харрис ху хуссейн чавес чан чен шах шарма шмидт шмідт эрнандес эррера ян јовановић јанковић
  марковић ивановић петровић поповић милошевић николић стојановић ђорђевић брнабић јохансон џонсон браун санчез мартин
`;

/** Arabic words and names that are anyone's; Chinese and Japanese spellings of the surnames above, and Japan's own. */
const OTHER = `
  جونسون براون بوش كلينتون مارتن حسين صالح سلمان محمد احمد علي حسن ابراهيم عبدالله كيم لي مون بارك كوستا سانشيز كاسترو سيلفا هاريس سميث
  لولا شريف خان رشيد كامل سعيد سالم ميشيل موسي ناصر عباس الامين الحسن
  约翰逊 約翰遜 布朗 布什 布希 克林顿 克林頓 柯林頓 马丁 馬丁 米歇尔 哈里斯 桑托斯 桑切斯 卡斯特罗 科斯塔 席尔瓦 卡梅伦 哈珀 霍华德 莫里森 威廉斯 罗德里格斯 马林 梅 李 金 文 朴 尹 王 习 胡 温 江 朱 陈
  ジョンソン ブラウン ブッシュ クリントン マーティン ミシェル ハリス メイ サンチェス カストロ コスタ シルバ キャメロン ハーパー モリソン リー キム パク ムン
  安倍 菅 野田 麻生 福田 森 鳩山 鸠山 小泉 岸田 石破 高市 村山 橋本 小渕 羽田 細川 宮沢 海部 李 文 朴 尹 金 習 温 江 胡 朱 蔡 頼 馬
`;

const COMMON: ReadonlySet<string> = new Set(`${LATIN} ${CYRILLIC} ${OTHER}`.trim().split(/\s+/).map(fold));

/** Whether a surname, folded, has too many bearers to stand for one of them by itself. */
export function isCommonSurname(folded: string): boolean {
  return COMMON.has(folded);
}
