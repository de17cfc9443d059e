import type { CueRow } from '../../../claims/vocabulary.ts';

/** The verb comes first and the names follow. */
export const inversions: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    inverted: true,
    forms:
      'كان من بين الحضور, من بين الحضور كان, ضم الحضور, ضمت قائمة الحضور, ضمت المنصة, شهد حضور, شهدت حضور, كان في مقدمة الحضور, جلس إلى جانبه, جلس إلى يمينه, جلس إلى يساره, وقف إلى جانبه, كان إلى جانبه, جلس بجانبه, كما حضر, كما شارك',
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
      'من المتوقع حضور, يتوقع حضور, من المقرر حضور, من المتوقع مشاركة, ينتظر وصول, من المنتظر حضور, من المنتظر وصول, ينتظر حضور, من المتوقع وصول, يتوقع وصول, من المنتظر مشاركة',
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
      'غاب عن القمة, غاب عن العرض, غاب عن الاحتفال, غاب عن المراسم, أبرز الغائبين, كان أبرز الغائبين, في غياب, كان من بين الغائبين, تغيب عن القمة, تغيب عن العرض',
  },
];

/** Who came together with whom. */
export const company: readonly CueRow[] = [
  {
    act: 'come',
    who: 'target',
    tense: 'now',
    forms: 'برزت/لوحظت/سجلت مشاركة, برز/لوحظ حضور, شهدت/شهد ~ حضور, شهدت/شهد ~ مشاركة',
  },
  { act: 'accept', who: 'target', tense: 'behind', forms: 'تأكدت/تأكد ~ مشاركة/حضور, تأكدت/تأكد مشاركة/حضور' },
  { act: 'stay-away', who: 'target', tense: 'now', forms: 'لوحظ/سجل/برز غياب' },
  { act: 'represent', who: 'actor', tense: 'now', forms: 'كلفت/كلف ~ بتمثيلها/بتمثيله, كلفت/كلف ~ لتمثيلها/لتمثيله' },
  { act: 'come', who: 'target', tense: 'now', forms: 'بحضور, بمشاركة, بحضور كل من, بمشاركة كل من, في حضور' },
];
