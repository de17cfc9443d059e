import type { CueRow } from '../../../claims/vocabulary.ts';
import { verb } from './words.ts';

const HOSTED =
  'يترأسها/ترأسها/يرأسها/يستضيفها/تستضيفها/استضافها/يترأسه/ترأسه/يرأسه/يستضيفه/تستضيفه/استضافه/دعا_إليها/دعا_إليه';

/** Who hosts. */
export const hosting: readonly CueRow[] = [
  {
    act: 'host',
    who: 'target',
    tense: 'now',
    forms: `مضيف/مضيفة القمة ،?, برئاسة, برئاسة مشتركة بين/تجمع, برئاسة مشتركة من, برئاسة كل_من, ${HOSTED}, ${HOSTED} بشكل مشترك, ${HOSTED} <date>, كان في استقباله/استقبالهم/استقبالها`,
  },
  ...verb(
    { act: 'host' },
    'أشرف أشرفت',
    'يشرف',
    '~ على العرض, ~ على عرض, ~ على ~ عرض, ~ ~ على ~ عرض, على ~ عرض, على العرض, على عرض, ~ على المراسم',
  ),
  ...verb(
    { act: 'host' },
    'ترأس ترأست افتتح افتتحت استضاف استضافت رعى',
    'يترأس تترأس يفتتح يستضيف تستضيف',
    ', القمة, العرض, المراسم',
  ).map((row) => ({ ...row, needs: 'goal' as const })),
  ...verb(
    { act: 'host', needs: 'day' },
    'استقبل استقبلت',
    'يستقبل',
    '~ ضيوف, ~ وفود, ضيوفه, ~ ضيوفه, قادة, زعماء, ~ قادة, ~ زعماء, الضيوف, الوفود',
  ),
  {
    act: 'host',
    tense: 'behind',
    needs: 'day',
    beside: ['قادة', 'قاده', 'زعماء', 'رؤساء', 'ضيوفه', 'وفود', 'زعيما', 'رئيسا'],
    forms: 'استضاف, استضافت, استقبل, استقبلت',
  },
];

/** Who gives a dinner, who stands at the door. */
export const receptions: readonly CueRow[] = [
  ...verb({ act: 'host', needs: 'day' }, 'أقام أقامت نظم', 'يقيم تقيم', 'مأدبة/حفل/حفلة/عشاء, ~ مأدبة/حفل/حفلة/عشاء'),
  {
    act: 'host',
    tense: 'now',
    needs: 'day',
    forms:
      'في استقبال ضيوفه/ضيوفها/القادة/الزعماء/المشاركين/الوفود/قادة/زعماء, في مقدمة مستقبلي القادة/الضيوف/الزعماء/الوفود, على رأس مستقبلي القادة/الضيوف/الزعماء/الوفود',
  },
];

/** Who is received: the guest was there. */
export const meetings: readonly CueRow[] = [
  {
    act: 'come',
    tense: 'behind',
    forms: 'ألقى/ألقت ~ كلمة أمام/خلال <goal>, ألقى/ألقت ~ كلمة في <goal>, ألقى/ألقت كلمة أمام/خلال/في <goal>',
  },
  { act: 'greet', who: 'object', tense: 'behind', needs: 'day', forms: 'استقبل, استقبلت, يستقبل, تستقبل, رحب ~ ب' },
];
