import { antecedentOf, headBefore } from '../sentence/asides.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Cue, Group, Passage, Tag } from '../types.ts';
import { type Found, found, range, reachOf, type Scene } from './found.ts';
import { isVon } from './name-parts.ts';
import { pronounIn } from './pronouns.ts';
import { relativeObject, relativeWhom } from './relative-subjects.ts';

/**
 * Whom the verb acts on: the first name after it, else one before it that is no subject. Where nouns have
 * cases and stand anywhere, a leader in a case goes before a country ("Индию представит посол", "Кима заменит посол").
 */
export function objectOf(scene: Scene, cue: Tag): Found | null {
  const { passage, clause, grammar } = scene;
  // A particle between, the object stands right before its verb: "Aを招いた", "Aに代わり".
  const marked = grammar.topic && passage.groups.find((group) => isRightBefore(passage, group, cue));
  if (marked) return found(marked);
  // "大統領を９月に北京で開催される式典に招待した": the particle tells, however far the verb stands.
  const far = grammar.topic && passage.groups.findLast((group) => isMarkedObject(passage, clause, group, cue));
  if (far) return found(far);
  // "Le fauteuil de Temer est resté vide": before a noun whose owner the words name, "le" is an article.
  const within = withinCue(passage, cue);
  if (within) return found(within);
  const clitic = grammar.clitics && pronounIn(scene, cue.first - 1, cue.first, 'pronoun-object', 'pronoun-speaker');
  if (clitic) return clitic;
  const whomBefore = relativeWhom(scene, cue);
  if (whomBefore) return whomBefore;
  const after = passage.groups.filter(
    (group) =>
      group.first >= cue.last &&
      group.first < clause.last &&
      group.first - cue.last <= reachOf(scene) &&
      !group.owner &&
      !group.nominative &&
      !isInCue(passage, group) &&
      (group.first === cue.last || !isWhere(passage, group)) &&
      (group.first === cue.last || !isAfterBy(passage, group)) &&
      // "zaprosił przywódców kontynentu z wyjątkiem Rosji".
      !means(passage.tagOf[group.first - 1], 'except') &&
      !OF_A_PERSON.test(passage.items[group.first - 1]?.id ?? '') &&
      !isSomebodys(passage, group),
  );
  // "رئيس الوزراء لي سيمثل بلاده": who is named before such a verb is the one who is sent.
  const isSender =
    grammar.verbFirst === true && cue.senses.some((each) => each.kind === 'cue' && each.cue.act === 'represent');
  const isFree = !isSender && (grammar.subject === 'either' || grammar.subject === 'after');
  const accusative = accusativeOf(scene, cue, after);
  if (accusative !== undefined) return accusative && found(accusative);
  const before = isFree
    ? passage.groups
        .filter((group) => group.last <= cue.first && group.first >= clause.first && !group.owner && !group.nominative)
        .filter((group) => !isAfterBy(passage, group) && !hasDone(passage, group))
        // "William et Charles représentaient la monarchie": without a preposition a name before the verb stands in.
        .filter((group) => !(grammar.clitics && standsIn(cue)) || group.oblique)
        // "les rois de Belgique, ainsi que le prince représentant son père".
        .filter((group) => !(grammar.clitics && standsIn(cue) && !isAtHead(clause, group)))
        .filter((group) => !represents(scene, cue, group))
        // "њега је у Тирани заменио министар": where it is done.
        .filter((group) => !(grammar.cases && (isWhere(passage, group) || isInCue(passage, group))))
        // "Le roi avait convié les chefs d'État à dîner": whoever stands before the verb invites or receives.
        .filter((group) => !(grammar.clitics && asks(cue) && !group.oblique && clause.opens !== 'relative'))
        // "Си ждёт": a name that no case tells from a subject does what the verb says.
        .filter((group) => group.oblique || grammar.cases !== true || !AWAITS.test(passage.items[cue.first]?.key ?? ''))
        .reverse()
    : [];
  // Verb, subject, object: "دعا بوتين مودي".
  const [first, second] = after;
  if (before.length === 0 && first && second && !first.oblique && isVerbFirst(scene, cue, first, second))
    return found(second);
  // "КНДР представлял Чхве Рён Хэ": a name without endings behind the country is the one who stands in for it.
  const state = before.find(({ kind, last, oblique }) => kind === 'states' && last === cue.first && !oblique);
  if (state && grammar.cases && standsIn(cue) && !after.some(({ oblique }) => oblique)) return found(state);
  const best = isFree && grammar.cases ? ([...after, ...before].find((group) => group.oblique) ?? after[0]) : after[0];
  if (best) return found(best);
  // Where clitics stand before the verb, "la" behind it is an article, and means him only with his title: "le roi".
  const behind =
    grammar.clitics && !means(passage.tagOf[cue.last + 1], 'role')
      ? null
      : pronounIn(scene, cue.last, Math.min(clause.last, cue.last + 3), 'pronoun-object', 'pronoun-speaker');
  // "choć Kreml go zapraszał": a government, and whom it asked.
  const isGovernment = grammar.cases === true && before[0]?.kind === 'states' && !before[0].oblique;
  const askedBefore = isGovernment ? pronounIn(scene, before[0]?.last ?? cue.first, cue.first, 'pronoun-object') : null;
  return (
    behind ??
    askedBefore ??
    (before[0] ? found(before[0]) : null) ??
    // Where articles are pronouns too, only one right before the verb is meant.
    (grammar.clitics ? null : pronounIn(scene, clause.first, cue.first, 'pronoun-object', 'pronoun-speaker')) ??
    relativeObject(scene) ??
    whom(scene) ??
    objectBefore(scene)
  );
}

/** "Блэра, занятого после выборов, представит министр". */
function objectBefore({ passage, clause }: Scene): Found | null {
  const head = headBefore(passage, clause);
  return head?.oblique ? found(head) : null;
}

/** "Rama und Costa haben eingeladen": where nouns have capitals, whoever stands right before "have" does it. */
function hasDone({ items, capitalNouns }: Passage, { last }: Group): boolean {
  return capitalNouns && /^(?:hat|haben|hatten?)$/.test(items[last]?.key ?? '');
}

const AWAITS = /^(?:ждет|ожидает|ждал|чекає|очікує|czeka|oczekuje|чека|очекује|čeka|očekuje)$/;

/** "zaproszenia na pogrzeb królowej": whose occasion it is. */
const OF_A_PERSON = /^(?:papal|royal|coronation)/;

/**
 * Where an article tells the object: "Zuletzt lud Stoltenberg den Präsidenten Selenskyj ein". Right behind its verb, or
 * right before it at the head of the clause, a name without one is the subject.
 *
 * @returns undefined where the language or the words do not tell
 */
function accusativeOf(
  { passage, clause, grammar }: Scene,
  cue: Tag,
  after: readonly Group[],
): Group | null | undefined {
  if (grammar.capitalNouns !== true) return undefined;
  const isMarked = ({ first, last }: Group): boolean =>
    range(Math.max(clause.first, first - 1), last).some((i) =>
      /^(?:den|ihren|seinen)$/.test(passage.items[i]?.key ?? ''),
    );
  const isActing = cue.senses.some((sense) => sense.kind === 'cue' && isActive(sense.cue));
  if (!isActing || cue.last - cue.first > 1) return undefined;
  const marked = after.find(isMarked);
  if (marked) return marked;
  const [first, second] = after;
  if (first === undefined) {
    const head = passage.groups.find((group) => group.last === cue.first && group.first <= clause.first + 1);
    return head !== undefined && head.kind === 'leaders' && !isMarked(head) ? null : undefined;
  }
  const isInverted = first.first === cue.last && cue.first > clause.first && !hasSubject(passage, clause, cue);
  return isInverted && first.kind === 'leaders' ? (second ?? null) : undefined;
}

/** "wird Premier Li die Volksrepublik vertreten": without another who does it, the one named is who represents. */
function represents({ passage, clause, grammar }: Scene, cue: Tag, group: Group): boolean {
  const isVerbLast = cue.senses.some(
    (sense) => sense.kind === 'cue' && sense.cue.act === 'represent' && sense.cue.beside,
  );
  if (grammar.capitalNouns !== true || !isVerbLast || cue.last - cue.first > 1 || group.kind !== 'leaders')
    return false;
  return ![...range(clause.first, group.first), ...range(group.last, cue.first)].some((i) =>
    means(passage.tagOf[i], 'deputy'),
  );
}

/** "lud", "vertritt", not "eingeladen". */
function isActive({ act, tense, beside, particle }: Cue): boolean {
  if (tense === undefined) return false;
  return (
    (act === 'invite' || act === 'greet' || act === 'represent') && (beside === undefined || particle !== undefined)
  );
}

function hasSubject({ groups, tagOf }: Passage, clause: Clause, cue: Tag): boolean {
  return (
    groups.some(
      ({ first, last, oblique, owner }) => first >= clause.first && last <= cue.first && !oblique && !owner,
    ) ||
    range(clause.first, cue.first).some((i) => means(tagOf[i], 'pronoun-one', 'pronoun-several', 'pronoun-speaker')) ||
    // "Prinz William vertrat König Charles": a deputy whose name nobody knows here.
    (standsIn(cue) && means(tagOf[clause.first], 'deputy'))
  );
}

const ASKING: ReadonlySet<string> = new Set(['invite', 'greet']);

function asks({ senses }: Tag): boolean {
  return senses.some(({ kind, ...sense }) => kind === 'cue' && 'cue' in sense && ASKING.has(sense.cue.act));
}

/** "A Rusia la representó Lavrov": a country stands before the verb only at the head of the clause. */
function isAtHead(clause: Clause, group: Group): boolean {
  return group.kind === 'leaders' || group.first - clause.first <= 2;
}

function standsIn({ senses }: Tag): boolean {
  return senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent');
}

/** "Netanyahu, whom Trump had extended an invitation to". */
function whom({ passage, clause }: Scene): Found | null {
  const group = passage.items[clause.first - 1]?.key === 'whom' ? antecedentOf(passage, clause) : null;
  return group && found(group);
}

/** "دعا بوتين مودي", "Eingeladen hat Putin auch Xi": the subject stands between the verb and its object. */
function isVerbFirst({ grammar, passage, clause }: Scene, cue: Tag, subject: Group, object: Group): boolean {
  const isBetween = (i: number): boolean =>
    means(passage.tagOf[i], 'toward', 'article') || passage.items[i]?.kind === 'country';
  // "ومثل مصر رئيس الوزراء": a country is represented by whoever is named behind it.
  const isRepresented = cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent');
  if (grammar.verbFirst && isRepresented && subject.kind === 'states') return false;
  // "سيمثل شي رئيس الوزراء لي": nor does a president stand in for the prime minister behind.
  const isDeputy = ({ first, last }: Group): boolean =>
    range(first, last).some((i) => means(passage.tagOf[i], 'deputy'));
  if (grammar.verbFirst && isRepresented && isDeputy(object) && !isDeputy(subject)) return false;
  if (grammar.verbFirst) return object.first - subject.last <= 1 || range(subject.last, object.first).every(isBetween);
  const isParticiple = grammar.capitalNouns === true && cue.first === clause.first && cue.last < subject.first;
  return isParticiple && range(subject.last, object.first).every((i) => means(passage.tagOf[i], 'also', 'adverb'));
}

function isMarkedObject({ items, tagOf }: Passage, clause: Clause, group: Group, cue: Tag): boolean {
  const isObject = items[group.last]?.key === 'を' && group.first >= clause.first && group.last < cue.first;
  return isObject && !group.owner && !range(group.last, cue.first).some((i) => means(tagOf[i], 'cue'));
}

function isRightBefore({ tagOf }: Passage, group: Group, cue: Tag): boolean {
  const isNext = group.last === cue.first || (group.last === cue.first - 1 && means(tagOf[group.last], 'oblique-mark'));
  return isNext && !group.owner && group.kind !== 'states';
}

/** The name that a cue itself asks for: "asked <leader> to attend". */
function withinCue({ groups, language }: Passage, cue: Tag): Group | undefined {
  const inside = groups.filter(
    (group) =>
      group.kind === 'leaders' &&
      // "President Lee, the host": the title stands before the words.
      (group.first >= cue.first || (group.members.length === 1 && group.last > cue.first)) &&
      (group.last <= cue.last || group.first < cue.last) &&
      // "confirmed Lula's participation": what is Lula's is said by the cue.
      (!group.owner || group.last < cue.last),
  );
  // "由陈建仁代表赖清德前往": whose place is taken comes last.
  const sends = cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent');
  return language === 'zh' && sends ? inside.at(-1) : inside[0];
}

/** The one whom a noun is about that ends in "to" or "for": "an invitation for Trump". */
export function targetOf(scene: Scene, cue: Tag): Found | null {
  const { passage, clause } = scene;
  // "went to the leaders of Britain".
  const next = passage.language === 'en' && means(passage.tagOf[cue.last], 'article') ? cue.last + 1 : cue.last;
  const isNext = (each: Group, at: number): boolean =>
    (at === cue.last || (at === next && at === each.first)) && each.first < clause.last && !each.owner;
  const group =
    passage.groups.find((each) => isNext(each, each.first)) ??
    withinCue(passage, cue) ??
    passage.groups.find((each) => isNext(each, each.last));
  return group ? found(group) : pronounIn(scene, cue.last, cue.last + 1, 'pronoun-object', 'pronoun-speaker');
}

/** "a accueilli au Kremlin Xi": where, and not whom. */
function isWhere({ tagOf }: Passage, { kind, oblique, first }: Group): boolean {
  return kind === 'states' && oblique && means(tagOf[first - 1], 'toward');
}

/** "је у Москви": a country in the words of a verb. */
function isInCue({ tagOf }: Passage, { kind, first }: Group): boolean {
  return kind === 'states' && means(tagOf[first], 'cue');
}

/** "посол КНДР": a country right behind somebody's title is that one's country. */
function isSomebodys({ tagOf }: Passage, group: Group): boolean {
  return group.kind === 'states' && means(tagOf[group.first - 1], 'deputy', 'role', 'owned', 'side');
}

/** Whose thing it is: "Modi's absence", "the absence of Modi". */
export function ownerOf({ passage, clause }: Scene, cue: Tag): Found | null {
  const { groups, tagOf, items } = passage;
  for (const group of groups) {
    const isBefore = group.last <= cue.first && cue.first - group.last <= 3 && group.first >= clause.first;
    if (isBefore && group.owner && !hasVerb(passage, group.last, cue.first)) return found(group);
    const isAfter =
      group.first >= cue.last && group.first - cue.last <= 1 && group.first < clause.last && !group.nominative;
    // "obecność także premiera".
    const isNext = means(tagOf[cue.last], 'of', 'also') || isVon(items[cue.last]) || items[cue.last]?.kind === 'mark';
    if (isAfter && (group.first === cue.last || isNext)) {
      return found(group);
    }
  }
  return null;
}

/** Who speaks: "I will come", where the verb alone says so. */
export function speakerOf({ speaker, clause }: Scene): Found | null {
  return speaker ? { subjects: [speaker], negative: false, last: clause.first, kind: 'pronoun' } : null;
}

function hasVerb({ tagOf }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (means(tagOf[i], 'cue', 'say')) return true;
  return false;
}

function isAfterBy({ tagOf, items }: Passage, group: Group): boolean {
  const before = items[group.first - 1]?.key;
  return means(tagOf[group.first - 1], 'preposition') && before !== undefined && !means(tagOf[group.first - 1], 'of');
}
