import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Mention, Span } from '../../types.ts';
import type { Setting } from './implied.ts';

/** "the EU-CELAC Summit", "the Pacific Islands Forum": a name with a capital before what it is. */
const NAMED =
  /\b\p{Lu}[\p{L}\d&.'’–-]*(?: (?:\p{Lu}[\p{L}\d&.'’–-]*|\(\p{Lu}+\)|of|and|on))* (?:[Ss]ummit|[Ff]orum|[Cc]onference|[Cc]ongress|[Cc]ouncil [Mm]eeting|[Ll]eaders['’]? [Mm]eeting|Heads of Government Meeting)\b|\bCHOGM\b|\bSPIEF\b/gu;
/** Occasions known by what they are; with the series whose own editions are called so. */
const CEREMONIES = [
  {
    words: /\b(?:presidential )?inauguration\b|\bswearing-in\b|\bsworn in as\b|\binaugural ceremony\b/gi,
    series: /inauguration/,
  },
  { words: /\bfunerals?\b|\brequiem\b|\bmemorial service\b/gi, series: /funeral/ },
  { words: /\bcoronation\b/gi, series: /coronation/ },
  { words: /\bwedding\b/gi, series: /^$/ },
] as const;
/** The same in other languages, beside the meetings that the packs do not hold. */
const ELSEWHERE: Readonly<Record<string, readonly { readonly words: RegExp; readonly series: RegExp }[]>> = {
  fr: [
    { words: /(?<!\p{L})(?:obsèques|funérailles|enterrement)(?!\p{L})/giu, series: /funeral/ },
    { words: /(?<!\p{L})(?:investiture|prestation de serment)(?!\p{L})/giu, series: /inauguration/ },
    { words: /(?<!\p{L})(?:couronnement|intronisation)(?!\p{L})/giu, series: /coronation|inauguration/ },
    {
      words:
        /(?<!\p{L})(?:sommet (?:de la |du |des |de l['’])?(?:francophonie|cedeao|uemoa|g5 sahel|commonwealth|union européenne|afrique-france)|mariage)(?!\p{L})/giu,
      series: /^$/,
    },
  ],
  es: [
    { words: /(?<!\p{L})(?:funeral(?:es)?|exequias|entierro)(?!\p{L})/giu, series: /funeral/ },
    {
      words:
        /(?<!\p{L})(?:toma de posesión|investidura|asunción (?:presidencial|de)|traspaso de mando|juramentación)(?!\p{L})/giu,
      series: /inauguration/,
    },
    { words: /(?<!\p{L})(?:coronación|entronización)(?!\p{L})/giu, series: /coronation|inauguration/ },
    {
      words:
        /(?<!\p{L})(?:cumbre (?:del? |de la |de los )?(?:iberoamericana|mercosur|amazón\p{L}+|alba|sica|caricom|unasur|ue-celac|unión europea)|boda)(?!\p{L})/giu,
      series: /^$/,
    },
  ],
  pt: [
    { words: /(?<!\p{L})(?:funeral|exéquias|velório|enterro)(?!\p{L})/giu, series: /funeral/ },
    {
      words: /(?<!\p{L})(?:tomada de posse|cerim[ôó]nia de posse|posse (?:de|do|da|presidencial))(?!\p{L})/giu,
      series: /inauguration/,
    },
    { words: /(?<!\p{L})(?:coroação|entronização)(?!\p{L})/giu, series: /coronation|inauguration/ },
    {
      words:
        /(?<!\p{L})(?:c(?:úpula|imeira) (?:d[aoe]s? )?(?:ibero-americana|mercosul|cplp|amazôn\p{L}+|união europeia|luso-\p{L}+)|casamento)(?!\p{L})/giu,
      series: /^$/,
    },
  ],
  ro: [
    { words: /(?<!\p{L})(?:funeralii\p{L}*|înmormânt\p{L}+)(?!\p{L})/giu, series: /funeral/ },
    { words: /(?<!\p{L})(?:învestir\p{L}+|depunerea jurământului)(?!\p{L})/giu, series: /inauguration/ },
    { words: /(?<!\p{L})încoron\p{L}+(?!\p{L})/giu, series: /coronation/ },
    {
      words:
        /(?<!\p{L})(?:(?:summit\p{L}*|reuniun\p{L}+) (?:al |a |de la |formatului )?(?:francofoniei|b-?9|bucurești(?: |-)9|inițiativei|consiliului european)|nunta)(?!\p{L})/giu,
      series: /^$/,
    },
  ],
};
/** What every such name has: nearly no stretch has it, and this is quicker to see than that no name ends there. */
const NAMED_ENDS = /summit|forum|conference|congress|meeting|CHOGM|SPIEF/i;
/** Beginnings that make no name of what follows: "The summit", "At the conference", "This year's forum". */
const NO_NAME =
  /^(?:The|This|That|At|In|A|An|His|Her|Their|Its|For|Before|After|During|Annual|World|Leaders?|Peace|Climate|Security|Last|Next|Two|Three|First|Second|Opening|Press|News|Joint|Party|National|Supreme|US|U\.S\.|European) (?:\p{L}+ )?\p{L}+$/u;

/** "Putin to Skip Summit": a headline with a capital for each word. */
const IN_HEADLINE =
  /\b(?:Skips?|Skipping|Attends?|Attending|Miss(?:es)?|Hosts?|Hosting|Boycotts?|Snubs?|Joins?|Leaves?|At|For|With|Without) (?:\p{L}+ )?\p{L}+$/u;

/** What makes an occasion only one that another is like, right before its name. */
const LIKE = /(?:worthy of an? |dign[eoa] d(?:['’]un|e un|e una|e uma|um|uma) |demn[ăe]? de un )$/iu;
const REACH = 20;
/** So far into an article it says what it is about, in UTF-16 units. */
const LEDE = 500;

/**
 * Whether an article is about an occasion that the packs do not know, and names one that they know only beside it:
 * what it says of guests without naming an occasion is said of the unknown one.
 */
export function isAboutAnother(
  mentions: readonly Mention[],
  { text, lang }: Pick<Setting, 'text' | 'lang'>,
  main: AttendanceEvent | null,
): boolean {
  if ((lang !== 'en' && ELSEWHERE[lang] === undefined) || main === null) return false;
  const own = mentions.filter((mention) => mention.kind === 'event');
  const ofMain = own.filter(({ id }) => id === main.id);
  // "une assemblée digne d'un sommet du G20": like one, and none.
  if (ofMain.length > 0 && ofMain.every(({ start }) => LIKE.test(text.slice(Math.max(0, start - REACH), start))))
    return true;
  const first = Math.min(...own.map(({ start }) => start));
  const isOther = ({ start, end }: Span): boolean => !own.some((mention) => mention.start < end && start < mention.end);
  // The whole text is read only where its first lines name one.
  if (!othersIn(text, main, lang, Math.min(first, LEDE)).some(isOther)) return false;
  return othersIn(text, main, lang, text.length).filter(isOther).length >= ofMain.length;
}

/** Whether a stretch names an occasion that is none of ours, and the edition in mind is no part of its name. */
export function namesAnother(words: string, event: AttendanceEvent): boolean {
  if (!NAMED_ENDS.test(words)) return false;
  return [...words.matchAll(NAMED)].some(
    ({ 0: name }) => !NO_NAME.test(name) && !IN_HEADLINE.test(name) && !isOwnName(name, event),
  );
}

/** Meetings that the packs do not hold, by what their names have: two sides, "中国—中亚峰会", or a forum's own name. */
const OTHERS: Readonly<Record<string, RegExp>> = {
  zh: /\p{Script=Han}{2,4}[—–－-]+\p{Script=Han}{2,4}(?:峰会|论坛|首脑会议|合作论坛)|(?:中亚|中欧|中非|中阿|欧盟|博鳌|达沃斯|瓦尔代|东方经济|国际经济|合作|进博|服贸)(?:峰会|论坛|领导人会晤)/u,
  ja: /(?:日中韓|中央アジア|太平洋・島|アフリカ開発|東方経済|国際経済|世界経済)(?:首脳会議|サミット|首脳会談|フォーラム|会議)/u,
  ru: /(?<!\p{L})(?:собственн|альтернативн)\p{L}+ (?:\p{L}+ )?(?:торжеств|празднован|парад|саммит|церемони|мероприяти)/iu,
  uk: /(?<!\p{L})(?:власн|альтернативн)\p{L}+ (?:\p{L}+ )?(?:урочист|святкуван|парад|саміт|церемоні|захо[дді])/iu,
  pl: /(?<!\p{L})(?:własn|alternatywn|konkurencyjn)\p{L}+ (?:\p{L}+ )?(?:uroczysto|obchod|parad|defilad|szczyt|ceremoni)/iu,
  sr: /(?<!\p{L})(?:sopstven|vlastit|alternativn|сопствен|властит|алтернативн)\p{L}+ (?:\p{L}+ )?(?:proslav|svečanost|parad|samit|ceremonij|прослав|свечаност|парад|самит|церемониј)/iu,
  ar: /(?:القمة|قمة) (?:الصينية|الروسية|الأوروبية|الأمريكية|الإفريقية|الأفريقية) (?:ال|مع )|(?:المنتدى|منتدى) \p{L}+/u,
};

/** The same in languages without capitals, and somebody's own, beside the one in mind: "własne uroczystości na Westerplatte". */
export function namesAnotherIn(language: string, words: string): boolean {
  return OTHERS[language]?.test(words) ?? false;
}

/** "the Kazan Summit", "the BRICS Summit": by its place or by its body. */
function isOwnName(name: string, { place, series, name: full = '' }: AttendanceEvent): boolean {
  const own = `${place} ${series} ${full}`.toLowerCase();
  return name
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .some(
      (word) =>
        word.length > 2 && !/^(?:summit|forum|conference|congress|meeting|leaders)$/.test(word) && own.includes(word),
    );
}

/** The occasions that are none of ours and begin before a place in the text. */
function othersIn(text: string, event: AttendanceEvent, lang: string, before: number): Span[] {
  const found: Span[] = [];
  const isEnglish = lang === 'en';
  for (const { index, 0: words } of isEnglish ? text.matchAll(NAMED) : []) {
    if (index >= before) break;
    if (!NO_NAME.test(words) && !IN_HEADLINE.test(words) && !isOwnName(words, event))
      found.push({ start: index, end: index + words.length });
  }
  for (const ceremony of isEnglish ? CEREMONIES : (ELSEWHERE[lang] ?? [])) {
    if (ceremony.series.test(event.series)) continue;
    for (const { index, 0: words } of text.matchAll(ceremony.words)) {
      if (index >= before) break;
      found.push({ start: index, end: index + words.length });
    }
  }
  return found;
}
