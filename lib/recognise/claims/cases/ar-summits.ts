import type { ShortCase } from './short-case.ts';

/** Arabic: lists of who lands, who is sent and who stays at home. */
export const arSummits = [
  {
    shows: 'who lands at the airport on the eve of the summit',
    published: '2025-09-14',
    text: 'تنطلق غدا [القمة العربية|arab-league-summit/2025-doha] الإسلامية الطارئة في الدوحة.\n\nكما وصل الرئيس [عثمان غزالي|azali-assoumani]، [رئيس جمهورية جزر القمر|azali-assoumani]، إلى مطار حمد الدولي.',
    claims: 'azali-assoumani expected',
  },
  {
    shows: 'a long list between the verb and its predicate',
    published: '2025-04-26',
    text: 'شيعت اليوم [جنازة|papal-funeral/2025] البابا [فرنسيس|pope-francis]. وكان الرئيس الفرنسي [إيمانويل ماكرون|emmanuel-macron] والمستشار الألماني [أولاف شولتس|olaf-scholz] حاضرين.',
    claims: 'emmanuel-macron attended; olaf-scholz attended',
  },
  {
    shows: 'takes his yes back, the name and the hour between the words',
    published: '2025-10-13',
    text: 'تعقد اليوم [قمة شرم الشيخ للسلام|gaza-peace-summit/2025]. تراجع رئيس الحكومة [بنيامين نتنياهو|benjamin-netanyahu] ظهر اليوم عن المشاركة في القمة.',
    claims: 'benjamin-netanyahu declined',
  },
  {
    shows: 'an absence told of two presidents; whom a country is represented by',
    published: '2025-07-06',
    text: 'انطلقت [قمة بريكس|brics/2025] في ريو. وشهدت القمة غيابا لافتا للرئيسين الصيني [شي جين بينغ|xi-jinping] والروسي [فلاديمير بوتين|vladimir-putin]، إذ سيمثل الصين رئيس الوزراء [لي تشيانغ|li-qiang].',
    claims: 'xi-jinping absent; vladimir-putin absent; CN represented',
  },
  {
    shows: 'from afar, told behind a comma',
    published: '2025-07-06',
    text: 'انطلقت [قمة بريكس|brics/2025] في ريو. ويشارك الرئيس الروسي [فلاديمير بوتين|vladimir-putin] في القمة، عن بعد.',
    claims: '',
  },
  {
    shows: 'commas around a subject right behind its verb',
    published: '2025-09-15',
    text: 'تعقد اليوم [القمة العربية|arab-league-summit/2025-doha] في الدوحة. يتغيب، سلطان عمان [هيثم بن طارق|haitham-bin-tariq]، والرئيس التونسي [قيس سعيد|kais-saied]، عن القمة.',
    claims: 'haitham-bin-tariq absent; kais-saied absent',
  },
  {
    shows: 'whose coming their countries confirm',
    published: '2025-09-15',
    text: 'تعقد اليوم [القمة العربية|arab-league-summit/2025-doha] في الدوحة. كما أكدت إيران مشاركة رئيسها [مسعود بزشكيان|masoud-pezeshkian]، والعراق مشاركة رئيس الوزراء [محمد شياع السوداني|mohammed-shia-al-sudani].',
    claims: 'masoud-pezeshkian expected; mohammed-shia-al-sudani expected',
  },
  {
    shows: 'a row that begins with a name we do not know whole',
    published: '2025-09-15',
    text: 'تعقد اليوم [القمة العربية|arab-league-summit/2025-doha] في الدوحة.\n\nأبرز المشاركين:\n\nالرئيس السوري [أحمد الشرع|ahmed-al-sharaa].\n\nمحمد [شهباز شريف|shehbaz-sharif] [رئيس وزراء باكستان|shehbaz-sharif].',
    claims: 'ahmed-al-sharaa attended; shehbaz-sharif attended',
  },
  {
    shows: 'will be one of so many',
    published: '2025-08-28',
    text: 'تستعد بكين لعرض عسكري في [الثالث من سبتمبر|beijing-victory-day/2025] بمناسبة [يوم النصر|beijing-victory-day/2025]. وأكدت الصين أن [كيم جونغ أون|kim-jong-un] سيكون من بين 26 زعيما أجنبيا.',
    claims: 'kim-jong-un expected',
  },
  {
    shows: 'two names within the words that decline',
    published: '2015-09-01',
    text: 'احتفالات بكين في [3 سبتمبر|beijing-victory-day/2015]. وفي المقابل، آثر [باراك أوباما|barack-obama] و[فرنسوا هولاند|francois-hollande] عدم السفر.',
    claims: 'barack-obama declined; francois-hollande declined',
  },
  {
    shows: 'a predicate behind a list and its comma',
    published: '2025-11-22',
    text: 'بدأت [قمة مجموعة العشرين|g20/2025]. وكان الرئيس الأمريكي [دونالد ترامب|donald-trump] والرئيسان الروسي [فلاديمير بوتين|vladimir-putin] والصيني [شي جين بينغ|xi-jinping]، من بين الزعماء الذين ألغوا أيضا مشاركتهم.',
    claims: 'donald-trump declined; vladimir-putin declined; xi-jinping declined',
  },
  {
    shows: 'such as, and no verb',
    published: '2024-11-11',
    text: 'بدأت [القمة العربية|arab-league-summit/2024-riyadh] في الرياض بحضور مجموعة من القادة، مثل الرئيس الفلسطيني [محمود عباس|mahmoud-abbas]، ورئيس الوزراء السنغالي [عثمان سونكو|ousmane-sonko].',
    claims: 'mahmoud-abbas attended; ousmane-sonko attended',
  },
  {
    shows: 'countries named as examples',
    published: '2025-07-06',
    text: 'بدأت [قمة بريكس|brics/2025] وسط حضور القادة، بما فيهم المنضمون الجدد مثل السعودية، مصر، والرئيس الروسي غائب.',
    claims: '',
  },
  {
    shows: 'who came to the summit before',
    published: '2017-07-07',
    text: 'تشهد [قمة مجموعة العشرين|g20/2017] غياب الملك [سلمان|salman-of-saudi-arabia] الذي شارك في [القمة السابقة|g20/2016]، كأحد أبرز القادة الغائبين.',
    claims: 'salman-of-saudi-arabia absent; salman-of-saudi-arabia attended g20/2016',
  },
  {
    shows: 'the two presidents of two countries',
    published: '2025-11-22',
    text: 'بدأت [قمة مجموعة العشرين|g20/2025]. كما لن يحضر رئيسا الأرجنتين والمكسيك.',
    claims: 'AR declined; MX declined',
  },
  {
    shows: 'invitations to several',
    published: '2017-07-07',
    text: 'بدأت [قمة مجموعة العشرين|g20/2017] في هامبورغ. وقد وجهت الحكومة الألمانية الدعوات إلى كل من رئيس الوزراء الإسباني [ماريانو راخوي|mariano-rajoy].',
    claims: 'mariano-rajoy invited',
  },
  {
    shows: 'alongside, behind a long list',
    published: '2025-11-06',
    text: 'تبدأ [قمة المناخ|cop/2025] [كوب 30|cop/2025] غدا. وسيشارك في الحدث الرئيس الفرنسي [إيمانويل ماكرون|emmanuel-macron]، والمستشار الألماني [فريدريش ميرتس|friedrich-merz]، ورئيس الوزراء البريطاني [كير ستارمر|keir-starmer]، إلى جانب الرئيس الكولومبي [غوستافو بيترو|gustavo-petro].',
    claims: 'emmanuel-macron expected; friedrich-merz expected; keir-starmer expected; gustavo-petro expected',
  },
  {
    shows: 'a headline that lands somebody',
    published: '2024-11-11',
    text: 'وصول الرئيس التركي [رجب طيب أردوغان|recep-tayyip-erdogan] إلى الرياض للمشاركة في [القمة العربية|arab-league-summit/2024-riyadh]',
    claims: 'recep-tayyip-erdogan attended',
  },
  {
    shows: 'with those who follow them',
    published: '2024-11-11',
    text: 'بدأت [القمة العربية|arab-league-summit/2024-riyadh]. ووصل إلى الرياض الرئيس [عبد الفتاح السيسي|abdel-fattah-el-sisi]، والوفد المرافق له، والرئيس [بشار الأسد|bashar-al-assad].',
    claims: 'abdel-fattah-el-sisi attended; bashar-al-assad attended',
  },
  {
    shows: 'the city of an occasion',
    published: '2025-05-13',
    text: 'احتفلت موسكو ب[الذكرى الثمانين|moscow-victory-day/2025] للنصر في [9 مايو|moscow-victory-day/2025]. أما عرض بكين فقد حضر عرض بكين [عمر البشير|omar-al-bashir].',
    claims: '',
  },
] as const satisfies readonly ShortCase[];
