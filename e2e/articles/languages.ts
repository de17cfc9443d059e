/** An article of our own writing in another language, with every word that must be marked in it. */
export interface ForeignArticle {
  readonly url: string;
  readonly lang: string;
  readonly dir?: 'rtl';
  readonly title: string;
  readonly published: string;
  readonly body: string;
  readonly leaders: readonly string[];
  readonly events: readonly string[];
  /** A leader to rest on, and what the record calls them. */
  readonly restOn: readonly [words: string, name: string];
}

/** Inflected names, names without spaces between words, and a page that runs from right to left. */
export const FOREIGN_ARTICLES: readonly ForeignArticle[] = [
  {
    url: 'https://www.kommersant.ru/doc/7700001',
    lang: 'ru',
    title: 'Кто приедет на парад',
    published: '2025-05-06',
    body: `<p>Президент Сербии Александр Вучич подтвердил, что приедет в Москву на празднование Дня Победы 9&nbsp;мая. О встрече с Александром Вучичем сообщил помощник президента.</p>
<p>Премьер-министр Словакии Роберт Фицо вылетает в четверг; визит Роберта Фицо готовили с января. Си&nbsp;Цзиньпина в Кремле ждут раньше.</p>
<p>Вучичу и Фицо пришлось менять маршрут: соседние страны закрыли для них небо.</p>`,
    leaders: [
      'Александр Вучич',
      'Александром Вучичем',
      'Роберт Фицо',
      'Роберта Фицо',
      'Си Цзиньпина',
      'Вучичу',
      'Фицо',
    ],
    events: ['Дня Победы', '9 мая'],
    restOn: ['Роберта Фицо', 'Robert Fico'],
  },
  {
    url: 'https://www.zaobao.com.sg/news/china/story20250828-1',
    lang: 'zh-Hans',
    title: '谁来观礼',
    published: '2025-08-28',
    body: `<p>外交部星期四公布了出席九三阅兵的外国领导人名单。俄罗斯总统普京和朝鲜领导人金正恩将出席9月3日在北京举行的阅兵式。</p>
<p>塞尔维亚总统武契奇和斯洛伐克总理菲佐也在名单上。印度总理莫迪将在阅兵前回国。巴西总统卢拉派特使出席。</p>`,
    leaders: ['普京', '金正恩', '武契奇', '菲佐', '莫迪', '卢拉'],
    events: ['九三阅兵', '9月3日'],
    restOn: ['武契奇', 'Aleksandar Vučić'],
  },
  {
    url: 'https://www.aljazeera.net/news/2025/5/6/guests',
    lang: 'ar',
    dir: 'rtl',
    title: 'ضيوف العرض العسكري',
    published: '2025-05-06',
    body: `<p>يصل الرئيس الصيني شي جين بينغ إلى موسكو يوم الأربعاء للمشاركة في احتفالات عيد النصر في 9 مايو. وقال الرئيس الصربي ألكسندر فوتشيتش إنه سيحضر العرض العسكري في الساحة الحمراء.</p>
<p>وأكد رئيس الوزراء السلوفاكي روبرت فيكو أنه سيسافر أيضا. أما دونالد ترامب فلن يحضر، كما قال المتحدث باسم الكرملين. وكان فيكو قد زار موسكو في ديسمبر.</p>`,
    leaders: ['شي جين بينغ', 'ألكسندر فوتشيتش', 'روبرت فيكو', 'دونالد ترامب', 'فيكو'],
    events: ['عيد النصر', '9 مايو'],
    restOn: ['ألكسندر فوتشيتش', 'Aleksandar Vučić'],
  },
];
