import type { ShortCase } from './short-case.ts';

/** Arabic. */
export const ar = [
  {
    shows: 'an invitation: verb, subject, object',
    published: '2025-05-06',
    text: 'دعا الرئيس الروسي [فلاديمير بوتين|vladimir-putin] [ناريندرا مودي|narendra-modi] إلى حضور عرض [عيد النصر|moscow-victory-day/2025] في موسكو.',
    claims: 'narendra-modi invited',
  },
  {
    shows: 'what somebody says of himself is an acceptance',
    published: '2025-05-06',
    text: 'أكد [روبرت فيتسو|robert-fico] أنه سيحضر عرض [عيد النصر|moscow-victory-day/2025] في موسكو.',
    claims: 'robert-fico accepted',
  },
  {
    shows: 'what others say is an expectation',
    published: '2025-05-06',
    text: 'أعلن الكرملين أن [شي جين بينغ|xi-jinping] سيحضر عرض [عيد النصر|moscow-victory-day/2025] في موسكو.',
    claims: 'xi-jinping expected',
  },
  {
    shows: 'a refusal, the verb first',
    published: '2025-05-06',
    text: 'لن يحضر رئيس الوزراء الهندي [ناريندرا مودي|narendra-modi] عرض [عيد النصر|moscow-victory-day/2025] في موسكو.',
    claims: 'narendra-modi declined',
  },
  {
    shows: 'a hedge gives nothing',
    published: '2025-05-06',
    text: 'قد يحضر [روبرت فيتسو|robert-fico] عرض [عيد النصر|moscow-victory-day/2025] في موسكو.',
    claims: '',
  },
  {
    shows: 'probability gives nothing',
    published: '2025-05-06',
    text: 'من المحتمل أن يحضر [دونالد ترامب|donald-trump] عرض [عيد النصر|moscow-victory-day/2025] في موسكو.',
    claims: '',
  },
  {
    shows: 'two who came',
    published: '2025-05-12',
    text: 'حضر [شي جين بينغ|xi-jinping] و[عبد الفتاح السيسي|abdel-fattah-el-sisi] عرض [عيد النصر|moscow-victory-day/2025] في موسكو.',
    claims: 'xi-jinping attended; abdel-fattah-el-sisi attended',
  },
  {
    shows: 'absent',
    published: '2025-05-12',
    text: 'لم يحضر [ناريندرا مودي|narendra-modi] عرض [عيد النصر|moscow-victory-day/2025] في موسكو.',
    claims: 'narendra-modi absent',
  },
  {
    shows: 'absent by a word of its own',
    published: '2025-05-12',
    text: 'غاب [ناريندرا مودي|narendra-modi] عن عرض [عيد النصر|moscow-victory-day/2025] في موسكو.',
    claims: 'narendra-modi absent',
  },
  {
    shows: 'a spokesman denies',
    published: '2025-05-06',
    text: 'نفى المتحدث دميتري بيسكوف توجيه دعوة إلى [دونالد ترامب|donald-trump] لحضور عرض [عيد النصر|moscow-victory-day/2025] في موسكو.',
    claims: 'donald-trump not invited',
  },
  {
    shows: 'a country declines',
    published: '2025-05-06',
    text: 'رفضت اليابان الدعوة إلى عرض [عيد النصر|moscow-victory-day/2025] في موسكو.',
    claims: 'JP declined',
  },
  {
    shows: 'an acceptance',
    published: '2025-05-06',
    text: 'قبل الرئيس [عبد الفتاح السيسي|abdel-fattah-el-sisi] دعوة [فلاديمير بوتين|vladimir-putin] إلى عرض [عيد النصر|moscow-victory-day/2025] في موسكو.',
    claims: 'abdel-fattah-el-sisi accepted',
  },
  {
    shows: 'a cancellation',
    published: '2025-05-06',
    text: 'ألغى [إلهام علييف|ilham-aliyev] زيارته إلى موسكو لحضور [عيد النصر|moscow-victory-day/2025].',
    claims: 'ilham-aliyev declined',
  },
  {
    shows: 'a country sends a minister',
    published: '2025-05-06',
    text: 'سترسل الهند وزير الدفاع إلى عرض [عيد النصر|moscow-victory-day/2025] في موسكو.',
    claims: 'IN represented',
  },
  {
    shows: 'troops are no leaders',
    published: '2025-05-06',
    text: 'تشارك قوات مصرية وفيتنامية في عرض [عيد النصر|moscow-victory-day/2025] في موسكو.',
    claims: '',
  },
  {
    shows: 'what others ask for gives nothing',
    published: '2025-05-06',
    text: 'طلب الاتحاد الأوروبي من [روبرت فيتسو|robert-fico] عدم حضور عرض [عيد النصر|moscow-victory-day/2025] في موسكو.',
    claims: '',
  },
  {
    shows: 'a telephone call is no attendance',
    published: '2025-05-06',
    text: 'بحث [فلاديمير بوتين|vladimir-putin] مع [دونالد ترامب|donald-trump] هاتفيا الحرب قبل عرض [عيد النصر|moscow-victory-day/2025] في موسكو.',
    claims: '',
  },
  {
    shows: 'names behind people left unnamed',
    published: '2025-05-06',
    text: 'يحضر عرض [عيد النصر|moscow-victory-day/2025] في موسكو 29 من قادة الدول بينهم [شي جين بينغ|xi-jinping] و[نيكولاس مادورو|nicolas-maduro].',
    claims: 'xi-jinping expected; nicolas-maduro expected',
  },
  {
    shows: 'the host, and in whose presence',
    published: '2025-05-12',
    text: 'ترأس [فلاديمير بوتين|vladimir-putin] عرض [عيد النصر|moscow-victory-day/2025] في موسكو بحضور [شي جين بينغ|xi-jinping].',
    claims: 'vladimir-putin host; xi-jinping attended',
  },
] as const satisfies readonly ShortCase[];
