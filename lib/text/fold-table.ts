// Written by scripts/fold-table.ts: do not edit.

/** Blocks of units and what each folds to; from U+E000 on, the number of an expansion. */
export const FOLD_BLOCKS: readonly (readonly [first: number, folded: string])[] = [
  [
    0xaa,
    'a\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b123\u00b4μ\u00b6\u00b7\u00b81o\u00bb\ue000\ue001\ue002\u00bfaaaaaa\ue003ceeeeiiiidnooooo×ouuuuy\ue004\ue005aaaaaa\ue003ceeeeiiiidnooooo÷ouuuuy\ue004yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii\ue006\ue006jjkkĸllllll\ue007\ue007llnnnnnn\ue008nnoooooo\ue009\ue009rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsƀɓƃƃƅƅɔƈƈɖɗƌƌƍǝeɛƒƒɠɣƕɩɨƙƙƚƛɯɲƞɵooƣƣƥƥʀƨƨʃƪƫƭƭʈuuʊʋƴƴƶƶʒƹƹƺƻƽƽƾƿǀǁǂǃ\ue00a\ue00a\ue00a\ue00b\ue00b\ue00b\ue00c\ue00c\ue00caaiioouuuuuuuuuuǝaaaa\ue003\ue003ǥǥggkkooooʒʒj\ue00a\ue00a\ue00aggƕƿnnaa\ue003\ue003ooaaaaeeeeiiiioooorrrruuuussttȝȝhhƞȡȣȣȥȥaaeeooooooooyyȴȵȶȷȸȹⱥȼȼƚⱦȿɀɂɂƀʉʌɇɇɉɉɋɋɍɍɏɏ',
  ],
  [0x250, 'ɐɑɒɓɔɕɖɗɘeɚɛɜɝɞɟɠɡɢɣɤɥɦɧɨɩɪɫɬɭɮɯɰɱɲɳɴɵɶɷɸɹɺɻɼɽɾɿʀʁʂʃʄʅʆʇʈʉʊʋʌʍʎʏʐʑʒʓʔʕʖʗʘʙʚʛʜʝʞʟʠʡʢʣʤʥʦʧʨʩʪʫʬʭʮʯhɦjrɹɻʁwy'],
  [
    0x370,
    'ͱͱͳͳʹ͵ͷͷ\u0378\u0379\u0020ͻͼͽ;ϳ\u0380\u0381\u0382\u0383΄΅α·εηι\u038bο\u038dυωιαβγδεζηθικλμνξοπρ\u03a2στυφχψωιυαεηιυαβγδεζηθικλμνξοπρσστυφχψωιυουωϗβθυυυφπϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯκρσϳθε϶ϸϸσϻϻϼͻͼͽееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяабвгдежзииклмнопрстуфхцчшщъыьэюяееђгєѕііјљњћкиуџѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯѱѱѳѳѵѵѵѵѹѹѻѻѽѽѿѿҁҁ҂\u0483\u0484\u0485\u0486\u0487\u0488\u0489ҋҋҍҍҏҏггггҕҕҗҗҙҙккккҟҟҡҡннҥҥҧҧҩҩҫҫҭҭууууххҵҵччччххҽҽҿҿӏжжӄӄӆӆӈӈӊӊӌӌӎӎӏааааӕӕееаааажжззӡӡииииооооооээууууууччӷӷыыӻӻӽӽӿӿԁԁԃԃԅԅԇԇԉԉԋԋԍԍԏԏԑԑԓԓԕԕԗԗԙԙԛԛԝԝԟԟԡԡԣԣԥԥԧԧԩԩԫԫԭԭԯԯ',
  ],
  [0x531, 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ\u0557\u0558ՙ՚՛՜՝՞՟ՠաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ\ue00d'],
  [
    0x620,
    '\u0620\u0621\u0627\u0627\u0648\u0627\u064a\u0627\u0628\u0647\u062a\u062b\u062c\u062d\u062e\u062f\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063a\u063b\u063c\u063d\u063e\u063f\u0640\u0641\u0642\u0643\u0644\u0645\u0646\u0647\u0648\u064a\u064a\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0656\u0657\u0658\u0659\u065a\u065b\u065c\u065d\u065e\u065f\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u066a\u066b\u066c\u066d\u066e\u066f\u0670\u0627\u0672\u0673\u0674\ue00e\ue00f\ue010\ue011\u0679\u067a\u067b\u067c\u067d\u067e\u067f\u0680\u0681\u0682\u0683\u0684\u0685\u0686\u0687\u0688\u0689\u068a\u068b\u068c\u068d\u068e\u068f\u0690\u0691\u0692\u0693\u0694\u0695\u0696\u0697\u0698\u0699\u069a\u069b\u069c\u069d\u069e\u069f\u06a0\u06a1\u06a2\u06a3\u06a4\u06a5\u06a6\u06a7\u06a8\u0643\u0643\u06ab\u06ac\u06ad\u06ae\u06af\u06b0\u06b1\u06b2\u06b3\u06b4\u06b5\u06b6\u06b7\u06b8\u06b9\u06ba\u06bb\u06bc\u06bd\u0647\u06bf\u0647\u0647\u0647\u06c3\u06c4\u06c5\u06c6\u06c7\u06c8\u06c9\u06ca\u06cb\u064a\u06cd\u06ce\u06cf\u06d0\u06d1\u06d2\u06d2\u06d4\u0647',
  ],
  [
    0x10a0,
    'ⴀⴁⴂⴃⴄⴅⴆⴇⴈⴉⴊⴋⴌⴍⴎⴏⴐⴑⴒⴓⴔⴕⴖⴗⴘⴙⴚⴛⴜⴝⴞⴟⴠⴡⴢⴣⴤⴥ\u10c6ⴧ\u10c8\u10c9\u10ca\u10cb\u10ccⴭ\u10ce\u10cfაბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰჱჲჳჴჵჶჷჸჹჺ჻ნჽჾჿ',
  ],
  [0x1c90, 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰჱჲჳჴჵჶჷჸჹჺ\u1cbb\u1cbcჽჾჿ'],
  [
    0x1e00,
    'aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy\ue012sẜẝ\ue005ẟaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyyỻỻỽỽỿỿααααααααααααααααεεεεεε\u1f16\u1f17εεεεεε\u1f1e\u1f1fηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιιοοοοοο\u1f46\u1f47οοοοοο\u1f4e\u1f4fυυυυυυυυ\u1f58υ\u1f5aυ\u1f5cυ\u1f5eυωωωωωωωωωωωωωωωωααεεηηιιοουυωω\u1f7e\u1f7fααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα\u1fb5ααααααα᾽ι᾿῀῁ηηη\u1fc5ηηεεηηη῍῎῏ιιιι\u1fd4\u1fd5ιιιιιι\u1fdc῝῞῟υυυυρρυυυυυυρ῭΅`\u1ff0\u1ff1ωωω\u1ff5ωωοοωωω´῾\u1fff',
  ],
  [0x2c60, 'ⱡⱡɫᵽɽⱥⱦⱨⱨⱪⱪⱬⱬɑɱɐɒⱱⱳⱳⱴⱶⱶⱷⱸⱹⱺⱻjvȿɀ'],
  [
    0xa720,
    '꜠꜡ꜣꜣꜥꜥꜧꜧꜩꜩꜫꜫꜭꜭꜯꜯꜰꜱꜳꜳꜵꜵꜷꜷꜹꜹꜻꜻꜽꜽꜿꜿꝁꝁꝃꝃꝅꝅꝇꝇꝉꝉꝋꝋꝍꝍꝏꝏꝑꝑꝓꝓꝕꝕꝗꝗꝙꝙꝛꝛꝝꝝꝟꝟꝡꝡꝣꝣꝥꝥꝧꝧꝩꝩꝫꝫꝭꝭꝯꝯꝯꝱꝲꝳꝴꝵꝶꝷꝸꝺꝺꝼꝼᵹꝿꝿꞁꞁꞃꞃꞅꞅꞇꞇꞈ꞉꞊ꞌꞌɥꞎꞏꞑꞑꞓꞓꞔꞕꞗꞗꞙꞙꞛꞛꞝꞝꞟꞟꞡꞡꞣꞣꞥꞥꞧꞧꞩꞩɦɜɡɬɪꞯʞʇʝꭓꞵꞵꞷꞷꞹꞹꞻꞻꞽꞽꞿꞿꟁꟁꟃꟃꞔʂᶎꟈꟈꟊꟊɤꟍꟍ꟏꟏ꟑꟑꟓꟓꟕꟕꟗꟗꟙꟙꟛꟛƛ\ua7dd\ua7de\ua7df\ua7e0\ua7e1\ua7e2\ua7e3\ua7e4\ua7e5\ua7e6\ua7e7\ua7e8\ua7e9\ua7ea\ua7eb\ua7ec\ua7ed\ua7ee\ua7ef\ua7f0scfqꟶꟶꟷh\ue009ꟺꟻꟼꟽꟾꟿ',
  ],
  [
    0xfb00,
    '\ue013\ue014\ue015\ue016\ue017\ue018\ue018\ufb07\ufb08\ufb09\ufb0a\ufb0b\ufb0c\ufb0d\ufb0e\ufb0f\ufb10\ufb11\ufb12\ue019\ue01a\ue01b\ue01c\ue01d\ufb18\ufb19\ufb1a\ufb1b\ufb1c\u05d9\ufb1e\u05f2\u05e2\u05d0\u05d3\u05d4\u05db\u05dc\u05dd\u05e8\u05ea\ufb29\u05e9\u05e9\u05e9\u05e9\u05d0\u05d0\u05d0\u05d1\u05d2\u05d3\u05d4\u05d5\u05d6\ufb37\u05d8\u05d9\u05da\u05db\u05dc\ufb3d\u05de\ufb3f\u05e0\u05e1\ufb42\u05e3\u05e4\ufb45\u05e6\u05e7\u05e8\u05e9\u05ea\u05d5\u05d1\u05db\u05e4\ue01e',
  ],
  [
    0xfb50,
    '\u0627\u0627\u067b\u067b\u067b\u067b\u067e\u067e\u067e\u067e\u0680\u0680\u0680\u0680\u067a\u067a\u067a\u067a\u067f\u067f\u067f\u067f\u0679\u0679\u0679\u0679\u06a4\u06a4\u06a4\u06a4\u06a6\u06a6\u06a6\u06a6\u0684\u0684\u0684\u0684\u0683\u0683\u0683\u0683\u0686\u0686\u0686\u0686\u0687\u0687\u0687\u0687\u068d\u068d\u068c\u068c\u068e\u068e\u0688\u0688\u0698\u0698\u0691\u0691\u0643\u0643\u0643\u0643\u06af\u06af\u06af\u06af\u06b3\u06b3\u06b3\u06b3\u06b1\u06b1\u06b1\u06b1\u06ba\u06ba\u06bb\u06bb\u06bb\u06bb\u0647\u0647\u0647\u0647\u0647\u0647\u0647\u0647\u0647\u0647\u06d2\u06d2\u06d2\u06d2',
  ],
  [
    0xfe70,
    '\u0020\ufe71\u0020\ufe73\u0020\ufe75\u0020\ufe77\u0020\ufe79\u0020\ufe7b\u0020\ufe7d\u0020\ufe7f\u0621\u0627\u0627\u0627\u0627\u0648\u0648\u0627\u0627\u064a\u064a\u064a\u064a\u0627\u0627\u0628\u0628\u0628\u0628\u0647\u0647\u062a\u062a\u062a\u062a\u062b\u062b\u062b\u062b\u062c\u062c\u062c\u062c\u062d\u062d\u062d\u062d\u062e\u062e\u062e\u062e\u062f\u062f\u0630\u0630\u0631\u0631\u0632\u0632\u0633\u0633\u0633\u0633\u0634\u0634\u0634\u0634\u0635\u0635\u0635\u0635\u0636\u0636\u0636\u0636\u0637\u0637\u0637\u0637\u0638\u0638\u0638\u0638\u0639\u0639\u0639\u0639\u063a\u063a\u063a\u063a\u0641\u0641\u0641\u0641\u0642\u0642\u0642\u0642\u0643\u0643\u0643\u0643\u0644\u0644\u0644\u0644\u0645\u0645\u0645\u0645\u0646\u0646\u0646\u0646\u0647\u0647\u0647\u0647\u0648\u0648\u064a\u064a\u064a\u064a\u064a\u064a\ue01f\ue01f\ue01f\ue01f\ue01f\ue01f\ue01f\ue01f',
  ],
  [
    0xff10,
    '0123456789\uff1a\uff1b\uff1c\uff1d\uff1e\uff1f\uff20abcdefghijklmnopqrstuvwxyz\uff3b\uff3c\uff3d\uff3e\uff3f\uff40abcdefghijklmnopqrstuvwxyz',
  ],
];

export const FOLD_EXPANSIONS: readonly string[] =
  '1⁄4 1⁄2 3⁄4 ae th ss ij l· ʼn oe dz lj nj եւ اٴ وٴ ۇٴ يٴ aʾ ff fi fl ffi ffl st մն մե մի վն մխ אל لا'.split(' ');
