import type { ShortCase } from './short-case.ts';

/** Chinese, Japanese and Arabic: who stands far from the verb, who goes on in a list, who comes for whom. */
export const easternOrder: Readonly<Record<string, readonly ShortCase[]>> = {
  ar: [
    {
      shows: 'the subject behind the day, the place and the purpose',
      published: '2025-05-16',
      text: 'تستضيف بغداد [القمة العربية|arab-league-summit/2025-baghdad] غدا. وصل أمس إلى مطار بغداد، لحضور القمة، كل من أمير قطر [تميم بن حمد آل ثاني|tamim-bin-hamad-al-thani]، والرئيس الفلسطيني [محمود عباس|mahmoud-abbas].',
      claims: 'tamim-bin-hamad-al-thani expected; mahmoud-abbas expected',
    },
    {
      shows: 'a delegation arrives, and somebody else stays at home',
      published: '2025-05-17',
      text: 'انعقدت [القمة العربية|arab-league-summit/2025-baghdad] في بغداد. وصل إلى بغداد، بحسب مصدر، وزير الخارجية السوري، الرئيس [أحمد الشرع|ahmed-al-sharaa] بقي في دمشق.',
      claims: 'ahmed-al-sharaa absent',
    },
    {
      shows: 'the rest of a name that is known in part',
      published: '2025-05-17',
      text: 'انعقدت [القمة العربية|arab-league-summit/2025-baghdad] في بغداد. شارك في القمة الرئيس [محمود|hassan-sheikh-mohamud] شيخ والرئيس [محمود عباس|mahmoud-abbas].',
      claims: 'hassan-sheikh-mohamud attended; mahmoud-abbas attended',
    },
    {
      shows: 'two who come for two others',
      published: '2025-05-16',
      text: 'تستضيف بغداد [القمة العربية|arab-league-summit/2025-baghdad] غدا. وصل وزير الخارجية السوري نيابة عن الرئيس [أحمد الشرع|ahmed-al-sharaa] ووزير الخارجية المغربي نيابة عن الملك [محمد السادس|mohammed-vi-of-morocco].',
      claims: 'ahmed-al-sharaa represented; mohammed-vi-of-morocco represented',
    },
    {
      shows: 'who is sent in somebody’s place comes',
      published: '2025-05-17',
      text: 'انعقدت [القمة العربية|arab-league-summit/2025-baghdad] في بغداد. غاب الملك [عبد الله الثاني|abdullah-ii-of-jordan]، وأوفد رئيس الوزراء [جعفر حسان|jafar-hassan] نيابة عنه.',
      claims: 'abdullah-ii-of-jordan absent; jafar-hassan attended; abdullah-ii-of-jordan represented',
    },
    {
      shows: 'a task that is no standing in',
      published: '2025-05-17',
      text: 'انعقدت [القمة العربية|arab-league-summit/2025-baghdad] في بغداد. كلف [السيسي|abdel-fattah-el-sisi] رئيس الوزراء بزيارة الأسواق. وكلف [قيس سعيد|kais-saied] وزير الخارجية بترؤس الوفد.',
      claims: 'kais-saied represented',
    },
    {
      shows: 'a speech, the day between commas; one that was recorded',
      published: '2025-05-17',
      text: 'انعقدت [القمة العربية|arab-league-summit/2025-baghdad] في بغداد. ألقى الرئيس [محمود عباس|mahmoud-abbas]، [السبت|2025-05-17]، كلمة في الجلسة الافتتاحية. وسيلقي [قيس سعيد|kais-saied] خطابا مسجلا.',
      claims: 'mahmoud-abbas attended',
    },
    {
      shows: 'what others protest against, and a visit elsewhere',
      published: '2025-05-17',
      text: 'انعقدت [القمة العربية|arab-league-summit/2025-baghdad] في بغداد. انسحب الوفد احتجاجا على حضور الرئيس [أحمد الشرع|ahmed-al-sharaa]. وخرجت مظاهرة احتجاجا على زيارة [محمد بن سلمان|mohammed-bin-salman] إلى باريس.',
      claims: 'ahmed-al-sharaa attended',
    },
    {
      shows: 'the title’s country within the words of the verb is no place',
      published: '2025-09-01',
      text: 'تستعد بكين [لعرض النصر|beijing-victory-day/2025]. قرر رئيس كوريا الجنوبية [لي جاي ميونغ|lee-jae-myung] عدم الحضور.',
      claims: 'lee-jae-myung declined',
    },
    {
      shows: 'a day after the occasion, and only on a screen',
      published: '2025-05-17',
      text: 'انعقدت [القمة العربية|arab-league-summit/2025-baghdad] في بغداد. سيزور [قيس سعيد|kais-saied] بغداد بعد القمة بيومين. واكتفى [محمد بن سلمان|mohammed-bin-salman] بالمشاركة عبر الفيديو.',
      claims: 'mohammed-bin-salman absent',
    },
  ],
};
