import { isDecider } from '../sentence/decider.ts';
import { means } from '../sentence/tags.ts';
import type { Group, Passage, Tag } from '../types.ts';
import { type Found, found, range, reachOf, type Scene } from './found.ts';
import { listBehindAuxiliary } from './listed-behind.ts';
import { isVon } from './name-parts.ts';
import { withFirst } from './neighbours.ts';
import { pronounAt } from './pronouns.ts';
import { sendsSomebody } from './subject-behind.ts';
import { isAmong, isBeside, isCompany, isFirstOf, isJoined, isLike, isOneAmong, isOneOf } from './subjects-among.ts';

/** Who stands there and does what the verb says; that it is somebody else who does; or null, to look further left. */
type Step = Found | 'somebody-else' | null;

/** Who does what the verb says, looked for before it within its clause, from right to left. */
export function leftActor(scene: Scene, cue: Tag): Step {
  const { tagOf, groups } = scene.passage;
  const { first } = scene.clause;
  for (let i = cue.first - 1; i >= first; i--) {
    const group = groups.find((each) => each.last === i + 1);
    // "defied Brussels to attend": whoever stands within the words around the verb is not its subject.
    if (group !== undefined && means(tagOf[i], 'auxiliary') && (tagOf[i]?.first ?? i) < group.first) continue;
    const isOwn = group !== undefined && group.first >= first;
    const step = isOwn ? actorIn(scene, cue, group) : (byPronoun(scene, i) ?? byOthers(scene, cue, i));
    if (step !== null) return step;
    if (isOwn) i = group.first;
  }
  return null;
}

/** Those named, where they do what the verb says. */
function actorIn(scene: Scene, cue: Tag, group: Group): Found | null {
  const { passage } = scene;
  if (belongsElsewhere(scene, group) || isWhoIsSent(scene, cue, group)) return null;
  const isSubject = !group.oblique && !group.owner && !isReplaced(scene, group) && !isSentOne(scene, cue, group);
  if (isSubject && cue.first - group.last <= reachOf(scene)) return withFirst(scene, group);
  if (isLastOfTwo(scene, cue, group)) return { ...found(group), subjects: group.members.slice(-1) };
  const isMeant =
    isOfGerund(passage, group, cue) ||
    isOffice(scene, group, cue) ||
    isLike(passage, group) ||
    isDecider(passage, group) ||
    isBeside(passage, group, cue);
  return isMeant ? found(group) : null;
}

/** "disappointed over Zelensky not being invited": whoever stands right before it, whatever goes before the name. */
function isOfGerund({ items, language }: Passage, { last, kind, owner }: Group, { first }: Tag): boolean {
  if (language !== 'en' || kind === 'states' || owner) return false;
  const between = items.slice(last, first).map(({ key }) => key);
  return /^(?:not )?(?:being|having been)$/.test(between.join(' '));
}

function belongsElsewhere({ passage, clause, grammar }: Scene, { kind, first }: Group): boolean {
  // "rămâne la Moscova și îl trimite pe": a place that belongs to another verb.
  if (kind === 'states' && grammar.clitics === true && means(passage.tagOf[first], 'cue')) return true;
  // "X will be among two dozen foreign leaders to attend".
  return kind === 'foreign' && isAmong(passage, clause, first);
}

/** "hatte seinen Premier Li Qiang geschickt": where the verb stands last, who is sent stands right before it. */
function isWhoIsSent({ passage, clause }: Scene, cue: Tag, group: Group): boolean {
  return (
    passage.capitalNouns &&
    sendsSomebody(cue) &&
    passage.groups.some(
      (each) => each.first >= clause.first && each.last <= group.first && !each.oblique && each.kind !== 'states',
    )
  );
}

/** "代表赖清德前往": whose place is taken does not go. */
function isReplaced({ passage, grammar }: Scene, { first }: Group): boolean {
  return grammar.unspaced === true && grammar.topic === undefined && sendsSomebody(passage.tagOf[first - 1]);
}

/** "習主席は出席せず、李首相が代理で出席": whose title opens the words for standing in is sent. */
function isSentOne({ grammar }: Scene, cue: Tag, { last }: Group): boolean {
  return grammar.topic !== undefined && last === cue.first && sendsSomebody(cue);
}

/** Endings of verbs of one person: "viajó", "viajou", "irá". */
const ONE_PERSON: Readonly<Record<string, RegExp>> = {
  es: /..(?:ó|rá)$|^(?:fue|estuvo|vino)$/,
  pt: /..(?:ou|eu|iu|rá)$|^(?:foi|esteve|veio)$/,
};

/** "Xi delegou em Li e Putin não viajou": right before a verb of one person the last of two is its subject. */
function isLastOfTwo({ passage }: Scene, cue: Tag, { oblique, kind, members, last }: Group): boolean {
  const isNext = range(last, cue.first).every((at) => means(passage.tagOf[at], 'not', 'also'));
  const isOne = ONE_PERSON[passage.language]?.test(passage.items[cue.first]?.key ?? '') ?? false;
  return oblique === true && kind === 'leaders' && members.length > 1 && isNext && isOne;
}

function byPronoun(scene: Scene, i: number): Step {
  const { items, tagOf, language } = scene.passage;
  const tag = tagOf[i];
  if (means(tag, 'pronoun-thing')) return countryThatSpeaks(scene.passage, i) ?? 'somebody-else';
  // "外长代他坐在会议桌旁": in whose place somebody sits.
  if (means(tag, 'pronoun-one') && /^[代替]$/.test(items[i - 1]?.key ?? '')) return 'somebody-else';
  const isSie = language === 'de' && items[i]?.key === 'sie';
  const isPronoun = isSie || means(tag, 'pronoun-one', 'pronoun-several', 'pronoun-neither', 'pronoun-speaker');
  return isPronoun ? (pronounAt(scene, i) ?? 'somebody-else') : null;
}

/** People without a name, who do what the verb says in place of anybody named before them. */
function byOthers(scene: Scene, cue: Tag, i: number): Step {
  const { passage, clause, grammar } = scene;
  const { items, tagOf } = passage;
  const tag = tagOf[i];
  // "hat das Gipfeltreffen eröffnet", "ce sommet, auquel participait A": an article, and nobody.
  const isArticle = means(tag, 'article');
  if (isArticle && ((passage.capitalNouns && items[i + 1]?.capital === true) || means(tagOf[i + 1], 'goal')))
    return null;
  // "兵士の行進に敬礼した": who does it another particle tells.
  if (grammar.topic !== undefined && means(tag, 'others', 'people') && isOblique(tagOf[tag?.last ?? 0])) return null;
  if (means(tag, 'deputy', 'others') && !isCompany(passage, tag) && !isSent(cue, tag)) {
    const isWith = isJoined(passage, tag) || isFirstOf(passage, clause, i) || isOneAmong(passage, clause, i);
    return isWith ? null : (listBehindAuxiliary(scene) ?? 'somebody-else');
  }
  if (!means(tag, 'people', 'nobody') || isOneOf(passage, clause, i) || isCompany(passage, tag)) return null;
  // "will miss leaders attending the summit": those are not whoever misses them.
  const isTheirs = passage.language === 'en' && i === cue.first - 1 && /..ing$/.test(items[cue.first]?.key ?? '');
  if (isTheirs && means(tag, 'people')) return 'somebody-else';
  // "Гостей встречал Путин": the guests are whom the verb acts on.
  const isTitle = means(tag, 'role') && !(grammar.unspaced && grammar.topic === undefined);
  if (isTitle || isObjectOf(cue, items[i]?.key)) return null;
  if (passage.capitalNouns && areOthers(passage, tag)) return null;
  // "ومن ملوك أوروبا يحضر A وB": of whom there are more.
  const isPartOf = grammar.verbFirst === true && /^و?من$/.test(items[(tag?.first ?? 0) - 1]?.key ?? '');
  return isPartOf ? null : 'somebody-else';
}

function isOblique(particle: Tag | undefined): boolean {
  return means(particle, 'oblique-mark', 'owner-mark') && !means(particle, 'topic-mark');
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
