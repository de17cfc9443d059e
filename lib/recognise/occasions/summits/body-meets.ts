import type { Span } from '../../types.ts';
import { type Edition, nearestEdition } from '../editions.ts';
import type { Proposal } from '../proposal.ts';
import type { SceneSentence } from '../scene.ts';
import type { Setting } from '../setting.ts';
import { isOfMinisters } from './ministers.ts';
import { seriesOf, venueOf } from './phrase.ts';
import type { SummitReading } from './read-summits.ts';
import { editionsAt } from './venue-editions.ts';

/** What a body does when its leaders come together: "meets", "tagt", "se réunit", by language. */
const MEETS: Readonly<Record<string, RegExp>> = {
  ar: /(?:^|\s)و?(?:ت?ي?جتمع|تنعقد|ينعقد|تلتئم|يلتئم)\s/u,
  de: /(?<!\p{L})(?:tagt|tagen|tagte|tagten|(?:trifft|treffen|traf|trafen|versammelt|versammeln) sich|(?:kommt|kommen|kam|kamen)(?= .*zusammen))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:meets?|met|meeting|gathers?|gathered|gathering|convenes?|convened|assembles?|comes? together)(?!\p{L})/iu,
  es: /(?<!\p{L})se (?:reúnen?|reunirán?|reunió|reunieron|citan?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:se (?:réuni(?:t|ssent|ra|ront)|retrouven?t?)|(?:s’est|s'est|se sont) réunie?s?)(?!\p{L})/iu,
  ja: /(?:会合|集ま|開かれ)/u,
  pl: /(?<!\p{L})(?:(?:zbiera|zbierają|zbierze|spotyka|spotka|zebrał\p{L}*|spotkał\p{L}*) się|obraduj[eą]|obradował\p{L}*)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:(?:reúnem?|reunirão?|reuniu|encontram?)-se|se (?:reúnem?|reunirá|reunirão|reuniu|reuniram)|reunir-se-)/iu,
  ro: /(?<!\p{L})s[ea]-?\s?(?:va |vor |a |au )?(?:reun|întrun|întâln)\p{L}+/iu,
  ru: /(?<!\p{L})(?:собира(?:ет|ют)ся|собер(?:е|ё|у)тс?я|соб?рал(?:ась|ись|ся|ось)|встреча(?:ет|ют)ся|встретит?ся|заседа\p{L}+)/iu,
  sr: /(?<!\p{L})(?:(?:okuplja(?:ju)?|sastaj[eu]|okupi(?:la|li|le)|sasta(?:la|li|le)) se|se (?:okuplja(?:ju)?|sastaj[eu])|zased\p{L}+|(?:окупља(?:ју)?|састај[еу]|окупи(?:ла|ли|ле)|саста(?:ла|ли|ле)) се|се (?:окупља(?:ју)?|састај[еу])|засед\p{L}+)/iu,
  uk: /(?<!\p{L})(?:збира(?:є|ю)ть?ся|збер(?:е|у)ть?ся|зібрал(?:ась|ися|ася)|зустріча(?:є|ю)ть?ся|засіда\p{L}+)/iu,
  zh: /(?:开会|開會|聚会|聚會|聚首|齐聚|齊聚|举行会议|舉行會議)/u,
};

/** How the names of the bodies begin that BODY_ALONE of a text does not ask for. */
const BODY =
  /(?<!\p{L})(?:SCO|SOZ|OCS|OCX|SzOW|SZOW|ŠOS|ШОС|Shanghai Coop|Schanghaier Org|NATO|OTAN|НАТО|ASEAN|АСЕАН|CELAC|СЕЛАК|CSTO|OVKS|ОДКБ|CIS|GUS|WNP|ZND|СНГ|СНД|ЗНД|EAEU|ЕАЭС|ЄАЕС|EAWU|OIC|OCI|ОИС|African Union|Union africaine|Arab League|Ligue arabe)(?!\p{L})|上合|上海合作|北约|北約|东盟|東盟|شنغهاي|شانغهاي|الناتو|جامعة الدول/u;

/** Where a body has its seat somebody of it meets every day. */
const SEATS: Readonly<Record<string, string>> = {
  'arab-league-summit': 'Cairo',
  'asean-summit': 'Jakarta',
  'au-summit': 'Addis',
  'cis-summit': 'Minsk',
  'csto-summit': 'Moscow',
  'eaeu-summit': 'Moscow',
  'nato-summit': 'Brussels',
  'oic-summit': 'Jeddah',
  'un-general-assembly': 'New York',
};

/** How near to the article such a summit is, in days. */
const NEAR = { before: 30, after: 10 } as const;

/** Whether a text may tell of a body that meets: the cheap question before the dear one. */
export function mayMeet(text: string, lang: string): boolean {
  return BODY.test(text) && MEETS[lang]?.test(text) === true;
}

/**
 * Bodies that meet in the city of one of their summits about its time: "La OCS se reúne en Tianjin". The name of
 * the body is no mention of the summit, but tells what the article is about.
 */
export function bodiesThatMeet({ scene, lang, editions }: Setting, summits: SummitReading): Proposal[] {
  const { text, published } = scene;
  const verbs = MEETS[lang];
  if (published === null || !verbs) return [];
  return summits.sentences.flatMap(({ sentence, cues }) => {
    if (!verbs.test(text.slice(sentence.start, sentence.end)) || isOfMinisters(sentence)) return [];
    const venues = cues.flatMap((cue) => venueOf(cue) ?? []);
    return cues.flatMap((cue) => {
      const series = cue.key.startsWith('body:') ? seriesOf(cue) : null;
      if (series === null || isInPhrase(cue, sentence, summits)) return [];
      const own = (editions.get(series) ?? []).filter((edition) => !isAtSeat(edition));
      const edition = nearestEdition(
        venues.flatMap((venue) => editionsAt(own, venue)),
        published,
        NEAR,
      );
      return edition ? [{ start: cue.start, end: cue.end, edition }] : [];
    });
  });
}

function isAtSeat({ series, event }: Edition): boolean {
  const seat = SEATS[series];
  return seat !== undefined && event.place.includes(seat);
}

/** The sentence calls its summit a summit: then that is the mention. */
function isInPhrase(cue: Span, sentence: SceneSentence, { phrases }: SummitReading): boolean {
  return phrases.some((phrase) => phrase.sentence === sentence || (phrase.start <= cue.start && cue.end <= phrase.end));
}
