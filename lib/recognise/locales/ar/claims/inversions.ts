import type { CueRow } from '../../../claims/vocabulary.ts';

const PAST = 'حضرت/شاركت/حضروا/شاركوا/وصلوا/يحضرون/يشاركون/توافدوا/شهدوا/شهدتهم';
const FUTURE = 'ستحضر/ستشارك/سيحضرون/سيشاركون/سيصلون/يتوقع/ينتظر';
const EXPECTED = 'المتوقع/المنتظر/المقرر/المرتقب/المنتظرة/المتوقعة';
const PRESENCE = 'حضورهم/مشاركتهم/وصولهم/حضوره/مشاركته/وصوله/حضورها/مشاركتها';
const PARTICIPLE = 'المشاركين/المشاركون/الحاضرين/الحاضرون/الحضور/الواصلين/الواصلون';
const TITLE = 'الرئيس/رئيس/رئيسة/المستشار/الملك/العاهل/أمير/<leader>';

const LIST = 'قائمة/لائحة/أسماء/بأسماء/لقائمة/بقائمة/بلائحة';

/** Titles of lists: names come in the lines below, though no colon says so. */
export const listTitles = `${LIST} <people> الذين أكدوا/أعلنوا ${PRESENCE}, ${LIST} <people> ${PARTICIPLE}/المدعوين`;

/** "من بين القادة", "قائمة الزعماء", "أبرز الرؤساء" before what the people do. */
function ofPeople(deed: string): string {
  return `بين/أبرز/ضمن/أهم <people> ${deed}, بين أبرز <people> ${deed}, بأبرز <people> ${deed}`;
}

/** The verb comes first and the names follow. */
export const inversions: readonly CueRow[] = [
  // "Among the leaders who came were": people left unnamed, what they do, and their names.
  { act: 'come', tense: 'behind', inverted: true, forms: ofPeople(`الذين/التي ${PAST}`) },
  { act: 'come', tense: 'ahead', inverted: true, forms: ofPeople(`الذين/التي ${FUTURE}`) },
  { act: 'expect', tense: 'now', inverted: true, forms: ofPeople(`${EXPECTED} ${PRESENCE}`) },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms: 'بين/أبرز/ضمن/من_بين الحضور/الحاضرين/المشاركين/الضيوف المتوقع/المتوقعين/المنتظرين/المرتقبين',
  },
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms: `${ofPeople(`الذين أكدوا ${PRESENCE}`)}, ${ofPeople(`المؤكد ${PRESENCE}`)}`,
  },
  { act: 'come', tense: 'now', inverted: true, forms: ofPeople(PARTICIPLE) },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms: `${LIST} <people> ${PARTICIPLE}/المدعوين`,
  },
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms: `${LIST} <people> الذين أكدوا/أعلنوا ${PRESENCE}, بالزعماء/بالقادة/بالرؤساء الذين أكدوا ${PRESENCE}`,
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms: `القادة الحاضرون, الزعماء الحاضرون, الرؤساء الحاضرون, القادة الحاضرين, الزعماء الحاضرين, أبرز الحاضرين/المشاركين/الحضور/الحاضرون/المشاركون/الواصلين, بين الحاضرين/المشاركين/الواصلين, يشارك/تشارك ~ كل من, يحضر/تحضر ~ كل من`,
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    needs: 'day',
    forms: `بين/أبرز القادة/الزعماء/الرؤساء ${TITLE}, يليه/تلاه/تلته/تبعه/أعقبه/يتبعه, على/إلى يساره/يمينه/جانبيه/يسارهم/يمينهم, إلى جانبه, من خلفه/خلفهم/خلفهما, وراءه/وراءهم/خلفه/خلفهم/بجانبه/بجواره`,
  },
  {
    act: 'come',
    tense: 'ahead',
    inverted: true,
    forms: 'سينضم/ستنضم/ينضم/تنضم إليهم/إليه/إليهما, سيلتحق/ستلتحق/يلتحق بهم/به/بهما',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: 'وقف/جلس/كان في الصف الأول/الثاني/الأمامي/الخلفي, كان/كانت في وداع/توديع, كان/كانت بين المشيعين/المودعين',
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms: 'من أوائل/أول الواصلين, في مقدمة/طليعة الواصلين, أول الواصلين, أول القادة الواصلين',
  },
  { act: 'come', tense: 'ahead', inverted: true, needs: 'day', forms: 'بين/أبرز المتحدثين, بين الذين سيتحدثون/سيلقون' },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    needs: 'day',
    forms: 'من أمريكا_اللاتينية/أميركا_اللاتينية/أفريقيا/إفريقيا/آسيا/أوروبا جاء/جاءت/حضر/وصل',
  },
  // "A، كأحد أبرز الغائبين": said of whoever stands before.
  {
    act: 'stay-away',
    tense: 'behind',
    forms: 'أحد/كأحد/أحد أبرز/أهم الغائبين/المتغيبين, أحد/كأحد أبرز/أهم <people> الغائبين/المتغيبين',
  },
  {
    act: 'come',
    tense: 'now',
    forms: 'أحد/كأحد أبرز/أهم المشاركين/الحاضرين, أحد/كأحد أبرز/أهم <people> المشاركين/الحاضرين',
  },
  {
    act: 'decline',
    tense: 'behind',
    inverted: true,
    forms: [
      'ألغوا ~ مشاركتهم/حضورهم/زيارتهم/سفرهم',
      'ألغوا مشاركتهم/حضورهم/زيارتهم/سفرهم',
      'قرروا/فضلوا عدم',
      'اعتذروا عن',
      'رفضوا الدعوة/الحضور/المشاركة',
    ]
      .map((deed) => ofPeople(`الذين ${deed}`))
      .join(', '),
  },
  {
    act: 'stay-away',
    tense: 'behind',
    inverted: true,
    forms: `${ofPeople('الذين/التي غابوا/غابت/تغيبوا/تغيبت عن')}, ${ofPeople('الذين/التي غابوا/غابت/تغيبوا/تغيبت عن <event>/<goal>')}, ${ofPeople('الذين غابوا')}, ${ofPeople('الغائبين/الغائبون/المتغيبين')}, بين/ضمن/مقدمة الغائبين/المتغيبين, أبرز الغائبون/المتغيبين, القادة/الزعماء/الرؤساء الغائبون/الغائبين, ${ofPeople('الذين لم يحضروا/يشاركوا')}`,
  },
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms:
      'انضم إليهم/إليه/إليهما, التحق بهم/به/بهما, كان من بين الحضور, من بين الحضور كان, ضم الحضور, ضمت قائمة الحضور, ضمت المنصة, شهد حضور, شهدت حضور, كان في مقدمة الحضور, جلس إلى جانبه, جلس إلى يمينه, جلس إلى يساره, وقف إلى جانبه, كان إلى جانبه, جلس بجانبه, كما حضر, كما شارك',
  },
  {
    act: 'come',
    tense: 'now',
    inverted: true,
    forms:
      'من بين الضيوف, تضم قائمة الضيوف, تضم القائمة, تشمل القائمة, تضم قائمة المدعوين, من بين المشاركين, من بين الحضور',
  },
  {
    act: 'expect',
    tense: 'now',
    inverted: true,
    forms:
      'من المتوقع حضور, يتوقع حضور, من المقرر حضور, من المتوقع مشاركة, ينتظر وصول, من المنتظر حضور, من المنتظر وصول, ينتظر حضور, يرتقب حضور/وصول/مشاركة, من المرتقب حضور/وصول/مشاركة, من المتوقع وصول, يتوقع وصول, من المنتظر مشاركة',
  },
  {
    act: 'accept',
    tense: 'behind',
    inverted: true,
    forms: 'أكد الحضور, أكدوا حضورهم, من بين الذين أكدوا حضورهم, أكد حضوره, أكدوا مشاركتهم',
  },
  {
    act: 'stay-away',
    tense: 'behind',
    inverted: true,
    forms:
      'غاب عن القمة, غاب عن العرض, غاب عن الاحتفال, غاب عن المراسم, أبرز الغائبين, كان أبرز الغائبين, كان من بين الغائبين, تغيب عن القمة, تغيب عن العرض',
  },
];

/** Who came together with whom. */
export const company: readonly CueRow[] = [
  {
    act: 'come',
    who: 'target',
    tense: 'now',
    forms:
      'وصول/توافد عدد من, وصول/توافد قادة/زعماء,  برزت/لوحظت/سجلت مشاركة, برز/لوحظ حضور, شهدت/شهد ~ حضور, شهدت/شهد ~ مشاركة, لافت/لافتا/لافتة/بارزا/مفاجئا حضور/مشاركة/وجود/ظهور',
  },
  { act: 'accept', who: 'target', tense: 'behind', forms: 'تأكدت/تأكد ~ مشاركة/حضور, تأكدت/تأكد مشاركة/حضور' },
  { act: 'stay-away', who: 'target', tense: 'now', forms: 'لوحظ/سجل/برز غياب, في غياب, في ظل غياب, بغياب, وسط غياب' },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    forms:
      'كلفت/كلف ~ بتمثيلها/بتمثيله, كلفت/كلف ~ لتمثيلها/لتمثيله, كلفا/كلفوا ~ بتمثيلهما/بتمثيلهم/لتمثيلهما/لتمثيلهم',
  },
  { act: 'come', who: 'target', tense: 'now', forms: 'بحضور, بمشاركة, بحضور كل من, بمشاركة كل من, في حضور' },
];
