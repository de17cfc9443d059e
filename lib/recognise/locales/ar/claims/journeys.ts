import type { CueRow } from '../../../claims/vocabulary.ts';
import { verb } from './words.ts';

/** Journeys: to the event, or to its place while the article is about it. */
export const journeys: readonly CueRow[] = [
  ...verb(
    { act: 'come', journey: true, needs: 'goal' },
    'توجه توجهت توجهوا سافر سافرت سافروا وصل وصلت وصلوا ذهب ذهبت ذهبوا انتقل انتقلت',
    'يتوجه تتوجه يتوجهون يسافر تسافر يسافرون يصل تصل يصلون يطير تطير يذهب تذهب يذهبون ينتقل تنتقل',
    ', إلى <country>, إلى, إلى العاصمة',
  ),
  ...verb(
    { act: 'come', journey: true, needs: 'goal' },
    'زار زارت',
    'يزور تزور يزورون',
    '<country>, ~ <country>, العاصمة الروسية, العاصمة الصينية',
  ),
  ...verb(
    { act: 'come', journey: true },
    'غادر غادرت',
    'يغادر تغادر',
    '~ متوجها إلى <country>, ~ متجها إلى <country>, ~ إلى <country> للمشاركة, ~ إلى <country> لحضور',
  ),
  {
    act: 'come',
    journey: true,
    tense: 'now',
    forms:
      'متوجها إلى <country>, متجها إلى <country>, في طريقه إلى <country>, في طريقها إلى <country>, متوجهة إلى <country>',
  },
  ...verb({ act: 'come', journey: true, needs: 'goal' }, 'حط حطت نزل هبط', 'يحط يهبط', 'في, ~ في, رحاله, ~ رحاله'),
  {
    act: 'come',
    journey: true,
    who: 'target',
    needs: 'goal',
    tense: 'behind',
    forms: 'حطت/هبطت/وصلت طائرة/الطائرة_الرئاسية, وصل قطار',
  },
  {
    act: 'come',
    journey: true,
    needs: 'goal',
    tense: 'now',
    forms: 'يستقل/استقل قطاره/طائرته/القطار/الطائرة إلى, يستقل/استقل ~ قطاره/طائرته/القطار/الطائرة إلى',
  },
  // "وصول الرئيس A إلى الرياض للمشاركة في القمة": headlines say it with the noun.
  {
    act: 'come',
    journey: true,
    who: 'owner',
    tense: 'behind',
    needs: 'goal',
    beside: ['للمشاركه', 'لحضور'],
    forms: 'وصول, توجه, مغادرة',
  },
  // "يجتمع العشرات من قادة العالم".
  ...verb({ act: 'come', needs: 'day' }, 'اجتمع تجمع', 'يجتمع يتجمع', 'العشرات من, عشرات, قادة, زعماء'),
  { act: 'come', journey: true, tense: 'ahead', forms: 'سيأتي, ستأتي, سيأتون' },
  {
    act: 'come',
    journey: true,
    needs: 'preview',
    tense: 'now',
    forms: 'يأتي/تأتي الرئيس/رئيس/الملك/الأمير/الزعيم/<leader>/إلى, يأتون',
  },
  {
    act: 'come',
    journey: true,
    needs: 'day',
    tense: 'behind',
    forms: 'أتى/أتت إلى/الرئيس/<leader>, أتوا, قدم إلى <country>',
  },
];
