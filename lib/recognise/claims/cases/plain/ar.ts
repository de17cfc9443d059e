import type { PlainCases } from './plain-case.ts';

/** What newspapers say in plain words: Arabic. */
export const ar: readonly PlainCases[] = [
  {
    published: '2025-07-03',
    event: 'brics/2025',
    opening: 'تعقد [قمة بريكس|brics/2025] في ريو دي جانيرو يومي [6 و7 يوليو|brics/2025].',
    said: `
لن يتمكن الرئيس الإيراني [مسعود بزشكيان|masoud-pezeshkian] من الحضور بسبب الحرب. → masoud-pezeshkian declined
ألغى الرئيس المصري [عبد الفتاح السيسي|abdel-fattah-el-sisi] زيارته في اللحظة الأخيرة. → abdel-fattah-el-sisi declined
قرر [مسعود بزشكيان|masoud-pezeshkian] البقاء في طهران. → masoud-pezeshkian declined
وسيسافر رئيس الوزراء [مصطفى مدبولي|mostafa-madbouly] بدلا من [عبد الفتاح السيسي|abdel-fattah-el-sisi]. → abdel-fattah-el-sisi represented
سيرسل [عبد الفتاح السيسي|abdel-fattah-el-sisi] رئيس وزرائه [مصطفى مدبولي|mostafa-madbouly]. → abdel-fattah-el-sisi represented
لم يقرر [مسعود بزشكيان|masoud-pezeshkian] بعد ما إذا كان سيسافر. →
تلقى الرئيس البوليفي [لويس آرسي|luis-arce] دعوة. → luis-arce invited
الرئيس الكوبي [ميغيل دياز كانيل|miguel-diaz-canel] مدرج على قائمة الضيوف. → miguel-diaz-canel expected
ومن المتوقع أيضا حضور الرئيس الإندونيسي [برابوو سوبيانتو|prabowo-subianto] ورئيس الوزراء الإثيوبي [أبي أحمد|abiy-ahmed]. → abiy-ahmed expected; prabowo-subianto expected
أكد مكتب [رئيس الوزراء الهندي|narendra-modi] أن [ناريندرا مودي|narendra-modi] سيحضر. → narendra-modi accepted
يتوجه الرئيس التشيلي [غابرييل بوريك|gabriel-boric] إلى ريو يوم [السبت|2025-07-05]. → gabriel-boric expected
لن يحضر [شي جين بينغ|xi-jinping] وسيمثله رئيس مجلس الدولة [لي تشيانغ|li-qiang]. → xi-jinping declined; xi-jinping represented
وسيمثل روسيا وزير الخارجية سيرغي لافروف. → RU represented
وعد الرئيس البوليفي [لويس آرسي|luis-arce] بالحضور. → luis-arce accepted
وفي [العام الماضي|2024] في قازان غاب [لويس إيناسيو لولا دا سيلفا|luiz-inacio-lula-da-silva]. → luiz-inacio-lula-da-silva absent brics/2024
يصل [ناريندرا مودي|narendra-modi] إلى ريو مساء [السبت|2025-07-05]. → narendra-modi expected
ولم يعرف بعد ما إذا كان [فلاديمير بوتين|vladimir-putin] سيشارك في القمة. →
قبل [لويس آرسي|luis-arce] الدعوة. → luis-arce accepted
نفت بكين أن يكون [شي جين بينغ|xi-jinping] سيسافر إلى ريو. → xi-jinping not expected
    `,
  },
  {
    published: '2025-07-07',
    event: 'brics/2025',
    opening: 'عقدت [قمة بريكس|brics/2025] يوم [الأحد|2025-07-06] [6 يوليو|brics/2025] في ريو دي جانيرو.',
    said: `
لم يسافر [شي جين بينغ|xi-jinping] إلى البرازيل. → xi-jinping absent
ولم يكن [فلاديمير بوتين|vladimir-putin] حاضرا. → vladimir-putin absent
أرسل [عبد الفتاح السيسي|abdel-fattah-el-sisi] رئيس وزرائه. → abdel-fattah-el-sisi represented
ومثل إيران وزير الخارجية عباس عراقجي. → IR represented
وكان [ناريندرا مودي|narendra-modi] قد وصل مساء [السبت|2025-07-05]. → narendra-modi attended
وشارك [ناريندرا مودي|narendra-modi] و[سيريل رامافوزا|cyril-ramaphosa] و[أبي أحمد|abiy-ahmed] في الاجتماع. → abiy-ahmed attended; cyril-ramaphosa attended; narendra-modi attended
وحضر أيضا الرئيس التشيلي [غابرييل بوريك|gabriel-boric] والرئيس البوليفي [لويس آرسي|luis-arce]. → gabriel-boric attended; luis-arce attended
وكان من بين الضيوف الرئيس الكوبي [ميغيل دياز كانيل|miguel-diaz-canel]. → miguel-diaz-canel attended
وشارك [برابوو سوبيانتو|prabowo-subianto] للمرة الأولى في قمة للمجموعة. → prabowo-subianto attended
ولم يسافر [شي جين بينغ|xi-jinping] ولا [فلاديمير بوتين|vladimir-putin] إلى ريو. → vladimir-putin absent; xi-jinping absent
وعلى هامش القمة التقى [سيريل رامافوزا|cyril-ramaphosa] [أبي أحمد|abiy-ahmed]. → abiy-ahmed attended; cyril-ramaphosa attended
وغادر الرئيس الإندونيسي [برابوو سوبيانتو|prabowo-subianto] ريو قبل نهاية الاجتماع. → prabowo-subianto attended
وكان غياب [شي جين بينغ|xi-jinping] لافتا. → xi-jinping absent
وبقي الرئيس الإيراني [مسعود بزشكيان|masoud-pezeshkian] في طهران. → masoud-pezeshkian absent
واستقبل الرئيس البرازيلي [لويس إيناسيو لولا دا سيلفا|luiz-inacio-lula-da-silva] قادة المجموعة. → luiz-inacio-lula-da-silva host
وجلس [ميغيل دياز كانيل|miguel-diaz-canel] إلى جانب الوزير الروسي. → miguel-diaz-canel attended
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: 'أقيم العرض العسكري في [9 مايو|moscow-victory-day/2025] يوم [الجمعة|2025-05-09] في الساحة الحمراء بموسكو.',
    said: `
وسافر [روبرت فيتسو|robert-fico] و[ألكسندر فوتشيتش|aleksandar-vucic] إلى موسكو رغم الانتقادات. → aleksandar-vucic attended; robert-fico attended
وجلس على المنصة [شي جين بينغ|xi-jinping] و[لويس إيناسيو لولا دا سيلفا|luiz-inacio-lula-da-silva] و[نيكولاس مادورو|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
ولم يحضر [ناريندرا مودي|narendra-modi]. → narendra-modi absent
وجلس [شي جين بينغ|xi-jinping] إلى جانب [فلاديمير بوتين|vladimir-putin]. → xi-jinping attended
وخلافا ل[روبرت فيتسو|robert-fico]، لم يحضر [فيكتور أوربان|viktor-orban]. → viktor-orban absent
واستقبل [فلاديمير بوتين|vladimir-putin] أكثر من عشرين زعيما أجنبيا. → vladimir-putin host
وكان [إلهام علييف|ilham-aliyev] قد ألغى زيارته قبل أيام. → ilham-aliyev declined
أما [ألكسندر فوتشيتش|aleksandar-vucic]، الذي كان مريضا [قبل أسبوع|2025-05-03]، فقد حضر في النهاية. → aleksandar-vucic attended
    `,
  },
  {
    published: '2025-05-05',
    event: 'moscow-victory-day/2025',
    opening: 'يقام [عرض النصر|moscow-victory-day/2025] في [9 مايو|moscow-victory-day/2025] في الساحة الحمراء بموسكو.',
    said: `
وقال مساعد الكرملين يوري أوشاكوف إن [شي جين بينغ|xi-jinping] سيكون الضيف الرئيسي. → xi-jinping expected
وأكد رئيسا كازاخستان وأوزبكستان [قاسم جومارت توكاييف|kassym-jomart-tokayev] و[شوكت ميرضيائيف|shavkat-mirziyoyev] مشاركتهما. → kassym-jomart-tokayev accepted; shavkat-mirziyoyev accepted
ولم توجه أي دعوة إلى [دونالد ترامب|donald-trump]. → donald-trump not invited
وقال البيت الأبيض إن [دونالد ترامب|donald-trump] لا يعتزم السفر إلى موسكو. → donald-trump declined
وسيمثل [ناريندرا مودي|narendra-modi] وزير الدفاع راجنات سينغ. → narendra-modi represented
وإذا سمحت صحته فسيسافر [ألكسندر فوتشيتش|aleksandar-vucic] إلى موسكو. →
ووعد [ألكسندر فوتشيتش|aleksandar-vucic] [فلاديمير بوتين|vladimir-putin] بالحضور. → aleksandar-vucic accepted
ومن بين قادة الاتحاد الأوروبي لن يحضر سوى [روبرت فيتسو|robert-fico]. → robert-fico expected
وفي [العام الماضي|2024] حضر العرض [ألكسندر لوكاشينكو|alexander-lukashenko] و[إمام علي رحمن|emomali-rahmon]. → alexander-lukashenko attended moscow-victory-day/2024; emomali-rahmon attended moscow-victory-day/2024
و[قبل عشر سنوات|2015] جلس [شي جين بينغ|xi-jinping] إلى جانب [فلاديمير بوتين|vladimir-putin]. → xi-jinping attended moscow-victory-day/2015
ورفض رئيس الوزراء الياباني [شيغيرو إيشيبا|shigeru-ishiba] الدعوة. → shigeru-ishiba declined
ومن بين القادة المتوقع حضورهم في موسكو [لويس إيناسيو لولا دا سيلفا|luiz-inacio-lula-da-silva] و[نيكولاس مادورو|nicolas-maduro] و[ميغيل دياز كانيل|miguel-diaz-canel]. → luiz-inacio-lula-da-silva expected; miguel-diaz-canel expected; nicolas-maduro expected
ولن يسافر الرئيس الألماني [فرانك فالتر شتاينماير|frank-walter-steinmeier] إلى موسكو. → frank-walter-steinmeier declined
وسيشاهد الرئيس الفلسطيني [محمود عباس|mahmoud-abbas] العرض أيضا. → mahmoud-abbas expected
    `,
  },
  {
    published: '2025-04-27',
    event: 'papal-funeral/2025',
    opening:
      'أقيمت [جنازة|papal-funeral/2025] البابا [فرنسيس|pope-francis] يوم [السبت|2025-04-26] [26 أبريل|papal-funeral/2025] في الفاتيكان.',
    said: `
وتحدث [دونالد ترامب|donald-trump] و[فولوديمير زيلينسكي|volodymyr-zelenskyy] ربع ساعة في كاتدرائية القديس بطرس قبل المراسم. → donald-trump attended; volodymyr-zelenskyy attended
ومثل الأمير وليام الملك [تشارلز الثالث|charles-iii]. → charles-iii represented
وأرسل [فلاديمير بوتين|vladimir-putin] وزيرة الثقافة أولغا ليوبيموفا. → vladimir-putin represented
ولم يحضر [بنيامين نتنياهو|benjamin-netanyahu]. → benjamin-netanyahu absent
ومثل إسرائيل سفيرها. → IL represented
ووصل الرئيس الأرجنتيني [خافيير ميلي|javier-milei] مساء [الجمعة|2025-04-25] لكنه حضر القداس. → javier-milei attended
ولم تسافر [كلوديا شينباوم|claudia-sheinbaum] إلى روما وأرسلت وزيرة الداخلية. → claudia-sheinbaum absent; claudia-sheinbaum represented
وحضر [لويس إيناسيو لولا دا سيلفا|luiz-inacio-lula-da-silva] مع زوجته جانجا. → luiz-inacio-lula-da-silva attended
وكان الرئيس الأمريكي السابق [جو بايدن|joe-biden] حاضرا أيضا. → joe-biden attended
وانحنى [فرديناند ماركوس|bongbong-marcos] وزوجته أمام النعش. → bongbong-marcos attended
    `,
  },
  {
    published: '2025-11-24',
    event: 'g20/2025',
    opening: 'عقدت [قمة مجموعة العشرين|g20/2025] في جوهانسبرغ يومي [22 و23 نوفمبر|g20/2025].',
    said: `
وقاطع [دونالد ترامب|donald-trump] القمة. → donald-trump absent
ومثل [شي جين بينغ|xi-jinping] رئيس مجلس الدولة [لي تشيانغ|li-qiang]. → xi-jinping represented
ولم يحضر الرئيس الأرجنتيني [خافيير ميلي|javier-milei] وأرسل وزير خارجيته. → javier-milei absent; javier-milei represented
واستضاف رئيس جنوب أفريقيا [سيريل رامافوزا|cyril-ramaphosa] قادة أكبر الاقتصادات. → cyril-ramaphosa host
وتشاور [فريدريش ميرتس|friedrich-merz] و[كير ستارمر|keir-starmer] و[إيمانويل ماكرون|emmanuel-macron] على هامش القمة. → emmanuel-macron attended; friedrich-merz attended; keir-starmer attended
ولم يحضر [فلاديمير بوتين|vladimir-putin] الصادرة بحقه مذكرة توقيف. → vladimir-putin absent
وتحدث [ناريندرا مودي|narendra-modi] في الجلسة الافتتاحية. → narendra-modi attended
ووصل [ناريندرا مودي|narendra-modi] على رأس وفد كبير. → narendra-modi attended
وعقد [لويس إيناسيو لولا دا سيلفا|luiz-inacio-lula-da-silva] و[ناريندرا مودي|narendra-modi] و[سيريل رامافوزا|cyril-ramaphosa] اجتماعا ثلاثيا خلال القمة. → cyril-ramaphosa attended; luiz-inacio-lula-da-silva attended; narendra-modi attended
وغابت أيضا رئيسة المكسيك [كلوديا شينباوم|claudia-sheinbaum]. → claudia-sheinbaum absent
وكان [جو بايدن|joe-biden] و[شي جين بينغ|xi-jinping] قد شاركا في [قمة العام الماضي|g20/2024] في ريو دي جانيرو. → joe-biden attended g20/2024; xi-jinping attended g20/2024
والتقط [رجب طيب أردوغان|recep-tayyip-erdogan] الصورة التذكارية مع القادة. → recep-tayyip-erdogan attended
وسافرت رئيسة الوزراء اليابانية [ساناي تاكايتشي|sanae-takaichi] إلى جوهانسبرغ لحضور أول قمة لها لمجموعة العشرين. → sanae-takaichi attended
ولم ترسل الولايات المتحدة أحدا. → US absent
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: 'أقيم [عرض النصر|moscow-victory-day/2025] يوم [الجمعة|2025-05-09] في الساحة الحمراء بموسكو.',
    said: `
وحضر العرض رؤساء البرازيل [لويس إيناسيو لولا دا سيلفا|luiz-inacio-lula-da-silva] وفنزويلا [نيكولاس مادورو|nicolas-maduro] وكوبا [ميغيل دياز كانيل|miguel-diaz-canel]. → luiz-inacio-lula-da-silva attended; miguel-diaz-canel attended; nicolas-maduro attended
وحضر أكثر من عشرين زعيما، من بينهم الرئيس البرازيلي [لويس إيناسيو لولا دا سيلفا|luiz-inacio-lula-da-silva] ورئيس الوزراء السلوفاكي [روبرت فيتسو|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended
ومن أمريكا اللاتينية حضر [لويس إيناسيو لولا دا سيلفا|luiz-inacio-lula-da-silva] و[نيكولاس مادورو|nicolas-maduro]، ومن أوروبا [روبرت فيتسو|robert-fico] و[ألكسندر فوتشيتش|aleksandar-vucic]. → aleksandar-vucic attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended; robert-fico attended
ولم يقتصر الحضور على [شي جين بينغ|xi-jinping] بل حضر أيضا [لويس إيناسيو لولا دا سيلفا|luiz-inacio-lula-da-silva]. → luiz-inacio-lula-da-silva attended
وحضر [شي جين بينغ|xi-jinping]، الذي وصل [الأربعاء|2025-05-07]، و[لويس إيناسيو لولا دا سيلفا|luiz-inacio-lula-da-silva] و[روبرت فيتسو|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
ووقف إلى جانب [فلاديمير بوتين|vladimir-putin] على المنصة [شي جين بينغ|xi-jinping] و[لويس إيناسيو لولا دا سيلفا|luiz-inacio-lula-da-silva] و[نيكولاس مادورو|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended; xi-jinping attended
وحضر [شي جين بينغ|xi-jinping] وكذلك [لويس إيناسيو لولا دا سيلفا|luiz-inacio-lula-da-silva] و[روبرت فيتسو|robert-fico]. → luiz-inacio-lula-da-silva attended; robert-fico attended; xi-jinping attended
وحضر [شي جين بينغ|xi-jinping] و[لويس إيناسيو لولا دا سيلفا|luiz-inacio-lula-da-silva] بينما لم يحضر [ناريندرا مودي|narendra-modi]. → luiz-inacio-lula-da-silva attended; narendra-modi absent; xi-jinping attended
    `,
  },
  {
    published: '2025-05-06',
    event: 'moscow-victory-day/2025',
    opening: 'تستعد موسكو ل[عرض النصر|moscow-victory-day/2025] في [9 مايو|moscow-victory-day/2025].',
    said: `
ويصل [شي جين بينغ|xi-jinping] إلى موسكو [الأربعاء|2025-05-07] في زيارة تستغرق أربعة أيام. → xi-jinping expected
وأصر [ألكسندر فوتشيتش|aleksandar-vucic] على الذهاب رغم تحذيرات بروكسل. → aleksandar-vucic accepted
وسيكون [روبرت فيتسو|robert-fico] في موسكو رغم التحذيرات. → robert-fico expected
وتراجع [ناريندرا مودي|narendra-modi] عن الحضور. → narendra-modi declined
وألغيت زيارة [ناريندرا مودي|narendra-modi]. → narendra-modi declined
وسترسل الهند نائب وزير الدفاع بدلا من [ناريندرا مودي|narendra-modi]. → narendra-modi represented
وغادر [لويس إيناسيو لولا دا سيلفا|luiz-inacio-lula-da-silva] برازيليا [الثلاثاء|2025-05-06] متوجها إلى موسكو. → luiz-inacio-lula-da-silva expected
ووصل [نيكولاس مادورو|nicolas-maduro] بالفعل إلى العاصمة الروسية. → nicolas-maduro expected
ومن المدعوين أيضا [عبد الفتاح السيسي|abdel-fattah-el-sisi] و[إبراهيم تراوري|ibrahim-traore]. → abdel-fattah-el-sisi invited; ibrahim-traore invited
وسيكون ضيف الشرف [شي جين بينغ|xi-jinping]. → xi-jinping expected
وبات حضور [قاسم جومارت توكاييف|kassym-jomart-tokayev] و[شوكت ميرضيائيف|shavkat-mirziyoyev] مؤكدا. → kassym-jomart-tokayev expected; shavkat-mirziyoyev expected
ووافق [نيكول باشينيان|nikol-pashinyan] على الحضور. → nikol-pashinyan accepted
ورفض [دونالد ترامب|donald-trump] العرض. → donald-trump declined
ولن يحضر أي زعيم غربي باستثناء [روبرت فيتسو|robert-fico]. → robert-fico expected
وأكدت هانوي مشاركة [تو لام|to-lam]. → to-lam accepted
وقال الكرملين إن 29 زعيما سيحضرون، من بينهم [نيكولاس مادورو|nicolas-maduro] و[ميغيل دياز كانيل|miguel-diaz-canel]. → miguel-diaz-canel expected; nicolas-maduro expected
ولن يكون [كيم جونغ أون|kim-jong-un] بين الحاضرين. → kim-jong-un declined
ولن يحضر [كيم جونغ أون|kim-jong-un] وسينوب عنه سفير. → kim-jong-un declined; kim-jong-un represented
ولم يدع [فرانك فالتر شتاينماير|frank-walter-steinmeier]. → frank-walter-steinmeier not invited
وسيتغيب [شيغيرو إيشيبا|shigeru-ishiba] عن العرض. → shigeru-ishiba declined
ولن يذهب [فيكتور أوربان|viktor-orban] أيضا. → viktor-orban declined
وسيجلس [شي جين بينغ|xi-jinping] إلى يمين [فلاديمير بوتين|vladimir-putin]. → xi-jinping expected
ويتصدر [شي جين بينغ|xi-jinping] قائمة الضيوف. → xi-jinping expected
ودعا [فلاديمير بوتين|vladimir-putin] [دونالد ترامب|donald-trump] هاتفيا إلى العرض. → donald-trump invited
واعتذر [بنيامين نتنياهو|benjamin-netanyahu] وكذلك [يون سوك يول|yoon-suk-yeol]. → benjamin-netanyahu declined; yoon-suk-yeol declined
وكرر [روبرت فيتسو|robert-fico] [الاثنين|2025-05-05] أن لا شيء سيمنعه من الحضور. → robert-fico accepted
وسيمضي [شي جين بينغ|xi-jinping] أربعة أيام في روسيا ويحضر العرض. → xi-jinping expected
وتنتظر موسكو أيضا [ألكسندر لوكاشينكو|alexander-lukashenko] و[إمام علي رحمن|emomali-rahmon]. → alexander-lukashenko expected; emomali-rahmon expected
    `,
  },
  {
    published: '2025-05-10',
    event: 'moscow-victory-day/2025',
    opening: 'احتفلت روسيا يوم [الجمعة|2025-05-09] ب[يوم النصر|moscow-victory-day/2025] بعرض عسكري في الساحة الحمراء.',
    said: `
وجلس [شي جين بينغ|xi-jinping] إلى يمين [فلاديمير بوتين|vladimir-putin]. → xi-jinping attended
ووضع [روبرت فيتسو|robert-fico] الزهور على قبر الجندي المجهول بعد العرض. → robert-fico attended
واضطر [ألكسندر فوتشيتش|aleksandar-vucic] إلى سلوك طريق أطول لكنه وصل في الوقت المناسب. → aleksandar-vucic attended
وغاب [ناريندرا مودي|narendra-modi]. → narendra-modi absent
وكان [إلهام علييف|ilham-aliyev] قد اعتذر في اللحظة الأخيرة. → ilham-aliyev declined
وتابع العرض 27 زعيما، بينهم [شي جين بينغ|xi-jinping] و[نيكولاس مادورو|nicolas-maduro]. → nicolas-maduro attended; xi-jinping attended
وحضر من أفريقيا [إبراهيم تراوري|ibrahim-traore] و[عبد الفتاح السيسي|abdel-fattah-el-sisi]. → abdel-fattah-el-sisi attended; ibrahim-traore attended
وصافح [فلاديمير بوتين|vladimir-putin] [لويس إيناسيو لولا دا سيلفا|luiz-inacio-lula-da-silva] و[نيكولاس مادورو|nicolas-maduro]. → luiz-inacio-lula-da-silva attended; nicolas-maduro attended
وجاء [ألكسندر لوكاشينكو|alexander-lukashenko] خصيصا لحضور العرض. → alexander-lukashenko attended
ولم يأت [كيم جونغ أون|kim-jong-un] رغم دعوته. → kim-jong-un absent
ولم يحضر من أوروبا سوى [روبرت فيتسو|robert-fico] و[ألكسندر فوتشيتش|aleksandar-vucic]. → aleksandar-vucic attended; robert-fico attended
ولم يحضر [دونالد ترامب|donald-trump] ولا أي زعيم غربي آخر. → donald-trump absent
وبقي [دونالد ترامب|donald-trump] في واشنطن. → donald-trump absent
وكان على المنصة أيضا [قاسم جومارت توكاييف|kassym-jomart-tokayev] و[إمام علي رحمن|emomali-rahmon]. → emomali-rahmon attended; kassym-jomart-tokayev attended
ودافع [روبرت فيتسو|robert-fico] عن مشاركته. → robert-fico attended
ولم يكن [فيكتور أوربان|viktor-orban] هناك. → viktor-orban absent
وفي [العام الماضي|2024] لم يحضر سوى تسعة زعماء، بينهم [ألكسندر لوكاشينكو|alexander-lukashenko] و[ميغيل دياز كانيل|miguel-diaz-canel]. → alexander-lukashenko attended moscow-victory-day/2024; miguel-diaz-canel attended moscow-victory-day/2024
    `,
  },
];
