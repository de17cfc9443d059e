import { isDecider } from '../sentence/decider.ts';
import { means } from '../sentence/tags.ts';
import type { Group, Passage, Tag } from '../types.ts';
import { bareTitle } from './bare-titles.ts';
import { behindAsides } from './behind-asides.ts';
import { type Found, found, range, reachOf, type Scene } from './found.ts';
import { inherited, resumedSubject } from './inherited.ts';
import { listBehindAuxiliary } from './listed-behind.ts';
import { isVon } from './name-parts.ts';
import { withFirst } from './neighbours.ts';
import { pronounAt } from './pronouns.ts';
import { isFronted, isGoal, rightActor, sendsSomebody } from './subject-behind.ts';
import { isAmong, isBeside, isCompany, isFirstOf, isJoined, isLike, isOneAmong, isOneOf } from './subjects-among.ts';

/** How far behind a Chinese verb "的" may stand that ties it to a name: "出席九三阅兵的普京". */
const REACH_OF_MODIFIER = 8;

/** "欠席し李首相が": a verb that only goes on to the next describes nobody. */
const LINKS = /^[しせずてりで]$/;

/**
 * The name that a verb before it describes, where such clauses stand before their noun: "出席阅兵的普京",
 * "議長を務めた李大統領". Whoever stands on the verb's other side does something else.
 */
export function describedBy({ passage, clause, grammar }: Scene, cue: Tag): Group | null {
  if (!grammar.unspaced) return null;
  const { groups, tagOf, items } = passage;
  const at = (first: number): Group | null =>
    groups.find(
      (group) =>
        // "的" may be taken for part of the title behind it.
        (group.first === first || (group.first === first - 1 && means(tagOf[first - 1], 'owner-mark'))) &&
        group.kind === 'leaders' &&
        (grammar.topic !== undefined || !group.owner),
    ) ?? null;
  if (grammar.topic !== undefined)
    return cue.last < clause.last && !LINKS.test(items[cue.last - 1]?.key ?? '') ? at(cue.last) : null;
  for (let i = cue.last; i < Math.min(clause.last, cue.last + REACH_OF_MODIFIER); i++) {
    if (means(tagOf[i], 'owner-mark')) {
      const group = at(i + 1);
      if (group) return group;
    }
    if (items[i]?.kind === 'mark' || means(tagOf[i], 'cue', 'say') || groups.some((group) => group.first === i))
      return null;
  }
  return null;
}

/** Who does what the verb says. */
export function actorOf(scene: Scene, cue: Tag, inverted: boolean): Found | null {
  const { passage, clause, grammar } = scene;
  // Where subjects stand on either side, "sont attendus" only may come first.
  const before =
    inverted && (grammar.subject === 'before' || isToWhich(scene, cue))
      ? null
      : ((passage.language === 'en' ? bareTitle(scene, cue) : null) ?? leftActor(scene, cue));
  if (before === 'somebody-else') return null;
  const sends = cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent');
  // "كلف أردوغان وزيره بتمثيله": where the verb comes first, its subject is the first within.
  // "站在习近平身边的是普京": the one within is whom somebody stands beside.
  const isBesideWithin = inverted && grammar.unspaced === true;
  const within =
    (sends && grammar.verbFirst !== true) || isBesideWithin
      ? undefined
      : passage.groups
          .filter(
            (group) =>
              group.first > cue.first &&
              (group.last <= cue.last || (grammar.cases === true && group.first < cue.last)) &&
              !group.oblique &&
              !group.owner &&
              !(grammar.unspaced && sendsSomebody(cue)) &&
              !isGoal(scene, cue, group),
          )
          .sort((a, b) => Number(a.kind === 'states') - Number(b.kind === 'states'))[0];
  // "der din centrul Moscovei s-au remarcat A și B": a verb that comes first has its subject behind it.
  const isPlaceBefore = inverted && before?.states === true && comes(cue);
  // "Wegen des Nachbarn Pakistan könne Modi nicht kommen": whoever is named within goes before a country.
  if (before !== null && !isPlaceBefore && (within?.kind !== 'leaders' || before.states !== true)) return before;
  // "Watching alongside Putin will be Xi": whoever the verb comes before.
  if (within && !(inverted && grammar.subject === 'before')) return found(within);
  // "Am Ende sagte sie zu", "Am Freitag reist er".
  const isPronoun = means(passage.tagOf[cue.last], 'pronoun-one') || passage.items[cue.last]?.key === 'sie';
  const pronoun = passage.capitalNouns && isPronoun ? pronounAt(scene, cue.last) : null;
  if (pronoun) return pronoun;
  const looksRight = inverted || grammar.subject !== 'before' || isFronted(scene, cue);
  const after = looksRight ? rightActor(scene, cue, inverted ? passage.items.length : clause.last, inverted) : null;
  // "وصل إلى مطار بغداد، لحضور القمة، كل من A وB": the place is no subject.
  const parted = after === null || after.states ? behindAsides(scene, cue) : null;
  if (parted !== null) return parted;
  // "Putin i Kim, dvojica lidera, biće na paradi kojom Kina obeležava …".
  const isCountry = after?.states === true && comes(cue) && !inverted && grammar.cases === true;
  if (after !== null && !isCountry) return after;
  // "Macron, retenu à Paris, n'a pas fait le déplacement": the subject before a remark, though the verb may come first.
  if (inverted) return grammar.clitics === true ? resumedSubject(scene, cue) : null;
  return inherited(scene, cue) ?? after;
}

/** "auquel participait A": what stands before is the occasion. */
function isToWhich({ passage: { items } }: Scene, { first, last }: Tag): boolean {
  return items.slice(first, Math.min(last, first + 2)).some(({ key }) => TO_WHICH.test(key));
}

const TO_WHICH = /^(?:auquel|laquelle|auxquel(?:le)?s)$/;

function isOblique(particle: Tag | undefined): boolean {
  return means(particle, 'oblique-mark', 'owner-mark') && !means(particle, 'topic-mark');
}

function comes(cue: Tag): boolean {
  return cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'come');
}

/** Endings of verbs of one person: "viajó", "viajou", "irá". */
const ONE_PERSON: Readonly<Record<string, RegExp>> = {
  es: /..(?:ó|rá)$|^(?:fue|estuvo|vino)$/,
  pt: /..(?:ou|eu|iu|rá)$|^(?:foi|esteve|veio)$/,
};

function leftActor(scene: Scene, cue: Tag): Found | 'somebody-else' | null {
  const { passage, clause, grammar } = scene;
  const { tagOf, groups } = passage;
  for (let i = cue.first - 1; i >= clause.first; i--) {
    const group = groups.find((each) => each.last === i + 1);
    // "defied Brussels to attend": whoever stands within the words around the verb is not its subject.
    if (group !== undefined && means(tagOf[i], 'auxiliary') && (tagOf[i]?.first ?? i) < group.first) continue;
    if (group !== undefined && group.first >= clause.first) {
      // "代表赖清德前往": whose place is taken does not go.
      const isReplaced =
        grammar.unspaced === true && grammar.topic === undefined && sendsSomebody(tagOf[group.first - 1]);
      // "rămâne la Moscova și îl trimite pe": a place that belongs to another verb.
      if (group.kind === 'states' && grammar.clitics === true && means(tagOf[group.first], 'cue')) {
        i = group.first;
        continue;
      }
      // "X will be among two dozen foreign leaders to attend".
      if (group.kind === 'foreign' && isAmong(passage, clause, group.first)) {
        i = group.first;
        continue;
      }
      // "習主席は出席せず、李首相が代理で出席": whose title opens the words for standing in is sent.
      const isSentOne = grammar.topic !== undefined && group.last === cue.first && sendsSomebody(cue);
      // "hatte seinen Premier Li Qiang geschickt": where the verb stands last, who is sent stands right before it.
      const isWhoIsSent =
        passage.capitalNouns &&
        sendsSomebody(cue) &&
        groups.some(
          (each) => each.first >= clause.first && each.last <= group.first && !each.oblique && each.kind !== 'states',
        );
      if (isWhoIsSent) {
        i = group.first;
        continue;
      }
      const isSubject = !group.oblique && !group.owner && !isReplaced && !isSentOne;
      if (isSubject && cue.first - group.last <= reachOf(scene)) return withFirst(scene, group);
      // "Xi delegou em Li e Putin não viajou": right before a verb of one person the last of two is its subject.
      const isNext = range(group.last, cue.first).every((at) => means(tagOf[at], 'not', 'also'));
      const isOne = ONE_PERSON[passage.language]?.test(passage.items[cue.first]?.key ?? '') ?? false;
      if (group.oblique && group.kind === 'leaders' && group.members.length > 1 && isNext && isOne)
        return { ...found(group), subjects: group.members.slice(-1) };
      if (
        isOffice(scene, group, cue) ||
        isLike(passage, group) ||
        isDecider(passage, group) ||
        isBeside(passage, group, cue)
      )
        return found(group);
      i = group.first;
      continue;
    }
    const tag = tagOf[i];
    if (means(tag, 'pronoun-thing')) return countryThatSpeaks(passage, i) ?? 'somebody-else';
    const isSie = passage.language === 'de' && passage.items[i]?.key === 'sie';
    // "外长代他坐在会议桌旁": in whose place somebody sits.
    if (means(tag, 'pronoun-one') && /^[代替]$/.test(passage.items[i - 1]?.key ?? '')) return 'somebody-else';
    if (isSie || means(tag, 'pronoun-one', 'pronoun-several', 'pronoun-neither', 'pronoun-speaker')) {
      return pronounAt(scene, i) ?? 'somebody-else';
    }
    // "hat das Gipfeltreffen eröffnet": an article, and nobody.
    if (passage.capitalNouns && means(tag, 'article') && passage.items[i + 1]?.capital === true) continue;
    // "兵士の行進に敬礼した": who does it another particle tells.
    if (grammar.topic !== undefined && means(tag, 'others', 'people') && isOblique(tagOf[tag?.last ?? 0])) continue;
    // "ce sommet, auquel participait A": an article, and nobody.
    if (means(tag, 'article') && means(tagOf[i + 1], 'goal')) continue;
    if (means(tag, 'deputy', 'others') && !isCompany(passage, tag) && !isSent(cue, tag)) {
      if (isJoined(passage, tag) || isFirstOf(passage, clause, i) || isOneAmong(passage, clause, i)) continue;
      return listBehindAuxiliary(scene) ?? 'somebody-else';
    }
    // "will miss leaders attending the summit": those are not whoever misses them.
    const isTheirs =
      passage.language === 'en' && i === cue.first - 1 && /..ing$/.test(passage.items[cue.first]?.key ?? '');
    if (isTheirs && means(tag, 'people') && !isOneOf(passage, clause, i) && !isCompany(passage, tag))
      return 'somebody-else';
    // "Гостей встречал Путин": the guests are whom the verb acts on.
    const isTitle = means(tag, 'role') && !(grammar.unspaced && grammar.topic === undefined);
    if (means(tag, 'people', 'nobody') && !isTitle && !isObjectOf(cue, passage.items[i]?.key)) {
      if (passage.capitalNouns && areOthers(passage, tag)) continue;
      // "ومن ملوك أوروبا يحضر A وB": of whom there are more.
      if (grammar.verbFirst === true && /^و?من$/.test(passage.items[(tag?.first ?? 0) - 1]?.key ?? '')) continue;
      // "is one of 26 leaders who will attend": the verb between ties the name to the people.
      if (!isOneOf(passage, clause, i) && !isCompany(passage, tag)) return 'somebody-else';
    }
  }
  return null;
}

/** "L'entourage d'Isaac Herzog a confirmé sa présence": an office says yes or no for whom it belongs to. */
function isOffice({ passage: { items, tagOf }, grammar }: Scene, group: Group, cue: Tag): boolean {
  const answers = cue.senses.some(
    (sense) => sense.kind === 'cue' && (sense.cue.act === 'accept' || sense.cue.act === 'decline'),
  );
  if (!answers || group.kind !== 'leaders' || group.members.length > 1) return false;
  const isSide = (tag: Tag | undefined): boolean => means(tag, 'side') && !means(tag, 'deputy');
  const before = tagOf[group.first - 1];
  if (group.owner) return isSide(tagOf[group.last]);
  const isOf = means(before, 'of') || isVon(items[group.first - 1]);
  return isOf ? isSide(tagOf[group.first - 2]) : grammar.genitive === true && isSide(before);
}

/** "hatte er einen Sekretär geschickt": where the verb stands last, who is sent stands before it. */
function isSent(cue: Tag, tag: Tag | undefined): boolean {
  const sends = cue.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent' && sense.cue.beside);
  return sends && means(tag, 'deputy');
}

/** "Sharif und weitere Spitzenpolitiker": people beside a leader named first. */
function areOthers({ tagOf, groups, items }: Passage, tag: Tag | undefined): boolean {
  let at = (tag?.first ?? 0) - 1;
  while (items[at]?.kind === 'number' || (items[at]?.kind === 'word' && tagOf[at] === undefined)) at--;
  return means(tagOf[at], 'and') && groups.some((group) => group.last === at && group.kind === 'leaders');
}

function isObjectOf(cue: Tag, key: string | undefined): boolean {
  return cue.senses.some((sense) => sense.kind === 'cue' && key !== undefined && sense.cue.beside?.includes(key));
}

/** "China confirmed that it would not take part". */
function countryThatSpeaks({ groups, tagOf }: Passage, pronoun: number): Found | null {
  const country = groups.findLast((group) => group.kind === 'states' && group.last <= pronoun && !group.oblique);
  const speaks = country !== undefined && range(country.last, pronoun).some((i) => means(tagOf[i], 'say'));
  return speaks ? { ...found(country), last: pronoun + 1 } : null;
}
