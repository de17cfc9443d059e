import type { ShortCase } from './short-case.ts';

/** Arabic: what the press says around one parade, before, on and after its day. */
export const arPress = [
  {
    shows: 'the only one who goes',
    published: '2025-05-06',
    text: 'تحتفل موسكو في [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nوسيكون [روبرت فيكو|robert-fico] الزعيم الأوروبي الوحيد الذي يزور موسكو.',
    claims: 'robert-fico expected',
  },
  {
    shows: 'heads the list',
    published: '2025-05-06',
    text: 'تحتفل موسكو في [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nويتصدر قائمة الضيوف [شي جين بينغ|xi-jinping].',
    claims: 'xi-jinping expected',
  },
  {
    shows: 'will be there, as he says',
    published: '2025-05-06',
    text: 'تحتفل موسكو في [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nوقال [ألكسندر فوتشيتش|aleksandar-vucic] إنه سيكون في موسكو في [9 مايو|moscow-victory-day/2025].',
    claims: 'aleksandar-vucic accepted',
  },
  {
    shows: 'no invitation sent',
    published: '2025-05-06',
    text: 'تحتفل موسكو في [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nولم توجه الدعوة إلى [إيمانويل ماكرون|emmanuel-macron].',
    claims: 'emmanuel-macron not invited',
  },
  {
    shows: 'not invited, the host between',
    published: '2025-05-06',
    text: 'تحتفل موسكو في [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nولم يدع الكرملين [إيمانويل ماكرون|emmanuel-macron].',
    claims: 'emmanuel-macron not invited',
  },
  {
    shows: 'no intention, the subject inside',
    published: '2025-05-06',
    text: 'تحتفل موسكو في [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nولا يعتزم [فيكتور أوربان|viktor-orban] السفر إلى موسكو.',
    claims: 'viktor-orban declined',
  },
  {
    shows: 'not able to come, the subject inside',
    published: '2025-05-06',
    text: 'تحتفل موسكو في [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nولن يتمكن [ناريندرا مودي|narendra-modi] من الحضور.',
    claims: 'narendra-modi declined',
  },
  {
    shows: 'somebody stands in',
    published: '2025-05-06',
    text: 'تحتفل موسكو في [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nوينوب عن [ناريندرا مودي|narendra-modi] وزير دفاعه.',
    claims: 'narendra-modi represented',
  },
  {
    shows: 'a country represented, the object first',
    published: '2025-05-06',
    text: 'تحتفل موسكو في [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nويمثل الهند وزير دفاعها.',
    claims: 'IN represented',
  },
  {
    shows: 'the head of a delegation',
    published: '2025-05-06',
    text: 'تحتفل موسكو في [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nويرأس [ميغيل دياز كانيل|miguel-diaz-canel] الوفد الكوبي.',
    claims: 'miguel-diaz-canel expected',
  },
  {
    shows: 'a guest of honour',
    published: '2025-05-06',
    text: 'تحتفل موسكو في [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nويحل [شي جين بينغ|xi-jinping] ضيف شرف على العرض.',
    claims: 'xi-jinping expected',
  },
  {
    shows: 'watched beside the host',
    published: '2025-05-09',
    text: 'احتفلت موسكو [اليوم|2025-05-09] [الجمعة|2025-05-09] [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nوتابع العرض إلى جانب [بوتين|vladimir-putin] كل من [شي جين بينغ|xi-jinping] و[عبد الفتاح السيسي|abdel-fattah-el-sisi].',
    claims: 'xi-jinping attended; abdel-fattah-el-sisi attended',
  },
  {
    shows: 'guests received, and where',
    published: '2025-05-09',
    text: 'احتفلت موسكو [اليوم|2025-05-09] [الجمعة|2025-05-09] [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nواستقبل [بوتين|vladimir-putin] في الكرملين [شي جين بينغ|xi-jinping] و[نيكولاس مادورو|nicolas-maduro].',
    claims: 'xi-jinping attended; nicolas-maduro attended',
  },
  {
    shows: 'stood beside another',
    published: '2025-05-09',
    text: 'احتفلت موسكو [اليوم|2025-05-09] [الجمعة|2025-05-09] [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nووقف [محمود عباس|mahmoud-abbas] بجوار [شي جين بينغ|xi-jinping].',
    claims: 'mahmoud-abbas attended; xi-jinping attended',
  },
  {
    shows: 'a visit defended',
    published: '2025-05-12',
    text: 'احتفلت موسكو في [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nودافع [روبرت فيكو|robert-fico] عن مشاركته في العرض.',
    claims: 'robert-fico attended',
  },
  {
    shows: 'an adviser, not the president',
    published: '2025-05-06',
    text: 'تحتفل موسكو في [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nويصل مستشار [دونالد ترامب|donald-trump] إلى موسكو.',
    claims: '',
  },
  {
    shows: 'not confirmed',
    published: '2025-05-06',
    text: 'تحتفل موسكو في [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nومشاركة [دونالد ترامب|donald-trump] غير مؤكدة.',
    claims: '',
  },
  {
    shows: 'calling for a truce invites nobody',
    published: '2025-05-06',
    text: 'تحتفل موسكو في [9 مايو|moscow-victory-day/2025] ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر بعرض عسكري كبير في الساحة الحمراء.\n\nودعا [لولا دا سيلفا|luiz-inacio-lula-da-silva] إلى هدنة.',
    claims: '',
  },
  {
    shows: 'several leaders away, some of them named',
    published: '2025-05-17',
    text: 'انطلقت اليوم في بغداد [القمة العربية|arab-league-summit/2025-baghdad].\n\nلوحظ غياب عدد من القادة، من بينهم [أحمد الشرع|ahmed-al-sharaa] و[جوزيف عون|joseph-aoun].',
    claims: 'ahmed-al-sharaa absent; joseph-aoun absent',
  },
  {
    shows: 'beside his counterparts, some of them named',
    published: '2025-05-09',
    text: 'أقيم العرض العسكري في موسكو في [9 مايو|moscow-victory-day/2025].\n\nشارك [عبد الفتاح السيسي|abdel-fattah-el-sisi] في الاحتفال إلى جانب عدد من نظرائه، بينهم [شي جين بينغ|xi-jinping] و[نيكولاس مادورو|nicolas-maduro].',
    claims: 'abdel-fattah-el-sisi attended; xi-jinping attended; nicolas-maduro attended',
  },
  {
    shows: 'came, and is to speak',
    published: '2025-05-17',
    text: 'انطلقت اليوم في بغداد [القمة العربية|arab-league-summit/2025-baghdad].\n\n[عبد الفتاح السيسي|abdel-fattah-el-sisi] وصل صباح اليوم للمشاركة في القمة ومن المقرر أن يلقي كلمة.',
    claims: 'abdel-fattah-el-sisi attended',
  },
] as const satisfies readonly ShortCase[];
