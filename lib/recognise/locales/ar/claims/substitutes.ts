import type { CueRow } from '../../../claims/vocabulary.ts';

const DEPUTIES = [
  'وزير',
  'نائب',
  'سفير',
  'سفيره',
  'مبعوث',
  'مستشار',
  'وفد',
  'ولي',
  'نجله',
  'مساعد',
  'رئيس',
  'وزيره',
  'نائبه',
  'مبعوثه',
  'وزيرة',
  'سفيرها',
  'وزيرها',
  'وفدا',
  'شقيقه',
];

/** Who stands in for whom. */
export const substitutes: readonly CueRow[] = [
  {
    act: 'represent',
    who: 'patient',
    tense: 'now',
    forms:
      'يتم تمثيله, يتم تمثيلها, سيتم تمثيله, مثله, مثلها, سيمثله, سيمثلها, ناب عنه, ينوب عنه, سينوب عنه, نابت عنه, ينوب عنها, تنوب عنه, ستنوب عنه, تنوب عنها, أناب عنه, أنابت عنها, أوفد عنه',
  },
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    forms:
      'يتم تمثيل, سيتم تمثيل, تم تمثيل, ينوب/تنوب/سينوب/ستنوب/ناب/نابت عن, يحل محل, حل محل, سيحل محل, سيمثل, ممثلا/ممثلة/ممثل/ممثلين عن, ممثلا/ممثلة ل, ممثلا/ممثلة/ممثل <leader>, نيابة عن, نائبا عن, بدلا من, بالنيابة عن, عوضا عن',
  },
  { act: 'represent', who: 'object', tense: 'now', beside: DEPUTIES, needs: 'preview', forms: 'يمثل, مثلت, تمثل' },
  // "كلف وزيره بتمثيل الجزائر": the country that the words name.
  {
    act: 'represent',
    who: 'within',
    tense: 'now',
    forms:
      'بتمثيل/لتمثيل <country>, بتمثيل/لتمثيل دولة/الدولة <country>, برئاسة/بترؤس الوفد <country>, ترأس/يرأس/سيرأس/يترأس/سيترأس/رأس/قاد/يقود وفد/الوفد <country> وزير/نائب/ولي/رئيس/رئيسة/الأمير/الشيخ, أوفد/أوفدت/أرسل/أرسلت <country> <leader>',
  },
  // "مثل" is also "such as": only who is named behind tells.
  {
    act: 'represent',
    who: 'object',
    tense: 'now',
    needs: 'preview',
    forms:
      'مثل <country> وزير/نائب/رئيس/سفير/ولي/الأمير/الشيخ/في, مثل ~ <leader> وزير/نائب/نائبه/سفير/وزيره/مبعوث, يتولى/سيتولى/تولى ~ تمثيل',
  },
  { act: 'represent', who: 'former', tense: 'now', forms: 'يمثله, يمثلها, حل محله, يحل محله, سيحل محله, حلت محله' },
  {
    act: 'represent',
    who: 'actor',
    tense: 'now',
    beside: DEPUTIES,
    forms:
      'أوفد, أوفدت, يوفد, توفد, ستوفد, سيوفد, أرسل, أرسلت, يرسل, سيرسل, سترسل, ترسل, أناب, أنابت, كلف, انتدب, ابتعث, ابتعثت',
  },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms: 'مثل/مثلت/يمثل/سيمثل بلاده/بلادها نائبه/نائبها/وزير/نائب/رئيس/سفير/وفد/شقيقه/ولي, ومثل بلاده نائبه',
  },
  { act: 'represent', who: 'actor', tense: 'now', forms: 'إيفاد/إرسال <deputy>, آثر/فضل/قرر إيفاد/إرسال <deputy>' },
  {
    act: 'represent',
    who: 'former',
    tense: 'now',
    forms: 'بدلا منه, بدلا منها, نيابة عنه, عوضا عنه, نيابة عنها',
  },
];
