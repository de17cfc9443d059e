import { represents } from '../sentence/represents.ts';
import { means } from '../sentence/tags.ts';
import type { Draft, Group, Passage } from '../types.ts';
import { formerOf } from '../who/former.ts';
import { type Found, found as standing } from '../who/found.ts';
import { objectOf, ownerOf, speakerOf, targetOf } from '../who/objects.ts';
import { regionBeside } from '../who/regions.ts';
import { isSameSubject } from '../who/same-subject.ts';
import { actorOf } from '../who/subjects.ts';
import { ofTheFirst } from './of-the-first.ts';
import { type Construction, draftsFor, isHan, ofStates, type Parser } from './parser.ts';
import { isPlainSubject } from './plain-subject.ts';
import { comesInstead, isOfLeaders, leadsDelegation, sentLeaders } from './sent.ts';

/**
 * Something is done to somebody, or is somebody's: "Putin invited Maduro", "no invitation for Trump",
 * "the speaker takes his place", "Modi's absence".
 */
export const parseObject: Parser = (construction) => [...sentLeaders(construction), ...doneTo(construction)];

function doneTo(construction: Construction): Draft[] {
  const { cue, tag } = construction;
  // "No minister took his place."
  if (cue.act === 'represent' && (isNobodys(construction) || isOfOffice(construction))) return [];
  if (cue.who === 'object' || cue.who === 'target') {
    const own = cue.act === 'represent' ? ownCountries(construction) : [];
    if (own.length > 0) return own;
    const whole = cue.who === 'object' ? objectOf(construction, tag) : targetOf(construction, tag);
    const found = whole && ofTheFirst(construction, whole);
    if (found !== null && isBehindParticle(construction, found)) return [];
    if (found !== null && isOtherwiseExpected(construction, found)) return [];
    if (found !== null && isOfLeaders(construction, found)) return [];
    // "okupili su ih": people, and not the country of the sentence before.
    if (cue.act === 'greet' && found?.kind === 'pronoun' && found.subjects.some((each) => !('leader' in each)))
      return [];
    if (found !== null && isStandInOfFirst(construction))
      return draftsFor(construction, { ...found, subjects: found.subjects.slice(0, 1) });
    // "主席国总理卡尼、英国首相斯塔默": of a list the first is the host.
    if (found !== null && cue.act === 'host' && cue.who === 'target' && isHan(construction))
      return draftsFor(construction, { ...found, subjects: found.subjects.slice(0, 1) });
    if (isOfRegion(construction)) {
      const there = found?.kind === 'leaders' ? found : actorOf(construction, tag, true);
      return there?.kind === 'leaders' ? draftsFor({ ...construction, cue: { ...cue, act: 'come' } }, there) : [];
    }
    if (found?.states)
      return [
        ...ofStates(draftsFor(construction, found)),
        ...forTheirOwn(construction),
        ...standIns(construction, found),
      ];
    return found === null
      ? [...countryWithin(construction), ...representsAll(construction)]
      : [
          ...draftsFor(construction, found),
          ...invitedBesides(construction),
          ...standIns(construction, found),
          ...comesInstead(construction),
        ];
  }
  if (cue.who === 'owner') {
    const found = ownerOf(construction, tag);
    if (found === null || isBehindParticle(construction, found)) return [];
    if (cue.act === 'come' && cue.needs === 'preview' && !isPlainSubject(construction, found.last)) return [];
    const drafts = draftsFor(construction, found);
    // "the absence of world leaders", before the day, is nobody's refusal.
    if (found.kind === 'foreign') return drafts.filter(({ act }) => act !== 'stay-away');
    // "Delhi's empty chair" is a figure of speech.
    const isPossessive = ownsBefore(construction, found.last);
    return found.states ? ofStates(drafts).filter(({ act }) => act !== 'stay-away' || !isPossessive) : drafts;
  }
  if (cue.who === 'within') return [...countryWithin(construction), ...leadsDelegation(construction)];
  if (cue.who === 'speaker') {
    const found = speakerOf(construction);
    return found === null ? [] : draftsFor(construction, found);
  }
  if (isSentInStead(construction)) return ofTheOneBefore(construction);
  if (cue.who === 'former') {
    // "Trump and his wife will go."
    if (cue.needs === 'end' && means(construction.passage.tagOf[tag.first - 1], 'and')) return [];
    // "Замість нього Польщу представив посол": whose leader he is, the country tells.
    if (cue.act === 'represent' && namesRepresented(construction)) return [];
    const found = formerOf(construction, tag);
    return found === null ? [] : [...draftsFor(construction, found), ...comesInstead(construction)];
  }
  return [];
}

/** Whether the clause names a country and says that it is represented. */
function namesRepresented({ passage: { groups, tagOf }, clause }: Construction): boolean {
  const isIn = ({ first, last, kind }: Group): boolean =>
    kind === 'states' && first >= clause.first && last <= clause.last;
  return tagOf.slice(clause.first, clause.last).some((tag) => represents(tag, 'object')) && groups.some(isIn);
}

/** "Choe, sent in his stead, stood in the front row": of the one whom the words before were about. */
export function isSentInStead({ cue, tag, clause, passage: { language, items } }: Construction): boolean {
  if (language !== 'en' || cue.act !== 'represent' || cue.who !== 'actor') return false;
  const isParticiple = tag.first === clause.first && clause.opens === 'comma' && SENT.test(items[tag.first]?.key ?? '');
  return isParticiple && items.slice(tag.first, tag.last).some(({ key }) => /^(?:stead|place|behalf)$/.test(key));
}

function ofTheOneBefore(construction: Construction): Draft[] {
  const { passage, clause, discourse } = construction;
  const sent = passage.groups.find(({ last }) => last === clause.first - 1);
  const isSent = (subject: Draft['subject']): boolean =>
    sent?.members.some((member) => isSameSubject(member, subject)) ?? false;
  const subjects = discourse.topic.filter((subject) => !isSent(subject));
  return subjects.length === 1
    ? draftsFor(construction, { subjects, negative: false, last: clause.first, kind: 'pronoun' })
    : [];
}

const SENT = /^(?:sent|dispatched|despatched|delegated|deputed)$/;

/** "習氏の代理で李首相が出席": whose place is taken stands before the particle, though nobody knows the name. */
function isBehindParticle({ cue, tag, grammar }: Construction, { last, kind }: Found): boolean {
  return grammar.topic !== undefined && cue.act === 'represent' && kind === 'leaders' && last > tag.last;
}

/** "hatte die Bundespräsidentin die Schweiz vertreten": who leads a country, though nobody is named, represents it by coming. */
function isOfOffice({ cue, tag, clause, passage: { capitalNouns, items, groups } }: Construction): boolean {
  if (!capitalNouns || cue.who !== 'object') return false;
  const at = items.findIndex(({ key }, i) => i >= clause.first && i < tag.first && OFFICE.test(key));
  return at >= 0 && !groups.some(({ first, last, kind }) => kind === 'leaders' && first <= at + 1 && at < last);
}

const OFFICE =
  /^(?:(?:bundes|staats|minister)?präsident|(?:bundes)?kanzler|premier|regierungschef|staatschef|staatsoberhaupt|könig)/;

/** "Além de A e B, Carney convidou C": whoever stands in such a phrase at the head was asked too. */
function invitedBesides(construction: Construction): Draft[] {
  const { cue, passage } = construction;
  const head = passage.tagOf[0];
  if (cue.act !== 'invite' || !means(head, 'alongside')) return [];
  const group = passage.groups.find(({ first, kind }) => first === head?.last && kind === 'leaders');
  return group ? draftsFor(construction, { ...standing(group), last: construction.clause.first }) : [];
}

/** Whether the owner stands before the noun, as in "Delhi's empty chair", and not behind as in "l'absence des États-Unis". */
function ownsBefore({ tag, cue }: Construction, last: number): boolean {
  return cue.act === 'stay-away' && last <= tag.first;
}

/** "el príncipe, en nombre de Carlos III, y el primer ministro": behind the comma the list of those who came goes on. */
function isStandInOfFirst({ cue, tag, passage: { items, tagOf }, grammar }: Construction): boolean {
  if (cue.act !== 'represent' || grammar.clitics !== true || !means(tagOf[tag.first - 1] ?? tag, 'preposition', 'cue'))
    return false;
  const name = items.findIndex(({ kind }, i) => i >= tag.last && kind === 'leader');
  return name >= 0 && items[name + 1]?.key === ',' && means(tagOf[name + 2], 'and');
}

const COUNTRIES =
  /^(?:countr(?:y|ies)|nations?|states?|governments?|homelands?|kingdoms?|emirates?|republics?|sides?)$/;

/** "Vice President A of X and Foreign Minister B of Y will represent their countries": those of their titles. */
function ownCountries(construction: Construction): Draft[] {
  const { passage, tag, clause } = construction;
  const { items, tagOf, groups, language } = passage;
  const noun = items.findIndex((_, i) => i >= tag.last && !means(tagOf[i], 'article', 'adverb'));
  const isOwn = language === 'en' && means(tagOf[tag.last], 'article') && COUNTRIES.test(items[noun]?.key ?? '');
  if (!isOwn) return [];
  const states = groups.filter(({ kind, first, last }) => {
    const isBefore = kind === 'states' && last <= tag.first && first >= Math.max(0, clause.first - LONGEST_TITLES);
    return isBefore && hasDeputy(passage, first);
  });
  return states.flatMap(({ members, last }) =>
    draftsFor(construction, { subjects: members, negative: false, last, kind: 'states', states: true }),
  );
}

/** So far before its verb a list of deputies may begin, in items. */
const LONGEST_TITLES = 60;

/** So far before its country a deputy's title stands, in items: "Vice President A B C of X". */
const REACH_OF_TITLE = 7;

function hasDeputy({ items, tagOf }: Passage, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH_OF_TITLE); i--) {
    if (means(tagOf[i], 'deputy')) return true;
    if (means(tagOf[i], 'and') || items[i]?.kind === 'mark') return false;
  }
  // "Ghana's vice president".
  return items[at + 1]?.key === "'s" ? means(tagOf[at + 2], 'deputy') : means(tagOf[at + 1], 'deputy');
}

/** "expects Trump to call": somebody is expected to do something else than come. */
function isOtherwiseExpected({ passage, cue }: Construction, { last }: Found): boolean {
  const { tagOf } = passage;
  const isTo = tagOf[last]?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points === 'infinitive');
  if (cue.act !== 'expect' || !isTo) return false;
  return !tagOf[last + 1]?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'come');
}

/** "Африку представляют Траоре и ас-Сиси": they are there, and nobody in their place. */
function isOfRegion({ cue, tag, passage, clause }: Construction): boolean {
  return cue.act === 'represent' && cue.who === 'object' && regionBeside(passage, clause, tag.first, tag.last);
}

function isNobodys({ passage: { tagOf }, clause, tag }: Construction): boolean {
  return tagOf.slice(clause.first, tag.first).some((each) => means(each, 'nobody'));
}

/** "sits in the Russian chair": the country that the words themselves name. */
function countryWithin(construction: Construction): Draft[] {
  const { passage, tag, cue, clause, grammar } = construction;
  if (cue.act !== 'represent' && cue.act !== 'invite' && cue.who !== 'within') return [];
  // "кто возглавит российскую делегацию": nobody knows.
  if (passage.items.slice(Math.max(0, clause.first - 1), tag.first).some(({ key }) => WHO.test(key))) return [];
  const at = passage.items.findIndex(
    (item, n) => n >= tag.first && n < tag.last && item.kind === 'country' && item.id.length === 2,
  );
  // "прислал в Москву делегацию": a place before the delegation is not whose it is.
  const isFrom = FROM.test(passage.items[at - 1]?.key ?? '');
  const isPlace =
    !isFrom &&
    grammar.unspaced !== true &&
    grammar.cases === true &&
    at < tag.last - 1 &&
    passage.items[at]?.form !== 'adjective';
  const country = isPlace ? undefined : passage.items[at];
  if (country === undefined) return [];
  const subjects = [{ country: country.id }];
  const drafts = draftsFor(construction, { subjects, negative: false, last: clause.first, kind: 'states' });
  return staysAwayBehind(construction) ? drafts.map((draft) => ({ ...draft, negative: !draft.negative })) : drafts;
}

/** "Українська делегація на чолі з Зеленським не була присутня": what the delegation does, it does not. */
function staysAwayBehind({ passage: { tagOf }, clause, tag }: Construction): boolean {
  const not = tagOf.findIndex((each, i) => i >= tag.last && i < clause.last && means(each, 'not'));
  if (not < 0) return false;
  const verb = tagOf.slice(not, clause.last).find((each) => means(each, 'cue'));
  return verb?.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'come') ?? false;
}

/** "Из Сеула прибыл спикер": whence somebody comes, whose country it is. */
const FROM = /^(?:из|із|з|iz|z|од|od)$/;

const WHO = /^(?:кто|хто|kto|ko|ко|wer|who)$/;

/**
 * "SAD predstavljaće Tramp, Francusku Makron, a Italiju Matarela i Meloni": behind one verb each leader is named with
 * the country, and comes.
 */
function forTheirOwn(construction: Construction): Draft[] {
  const { cue, tag, grammar, passage, clause } = construction;
  if (cue.act !== 'represent' || grammar.cases !== true || cue.who !== 'object') return [];
  const later = passage.groups.filter(
    (group) =>
      group.first >= tag.last && group.kind === 'leaders' && group.nominative && !group.owner && !group.oblique,
  );
  const hasVerb = passage.tags.some(
    (each) => each.first >= tag.last && means(each, 'cue', 'say', 'deny', 'auxiliary', 'relative', 'complement'),
  );
  const subjects = later.flatMap(({ members }) => members);
  if (hasVerb || subjects.length < 2) return [];
  const found = {
    subjects,
    negative: false,
    last: clause.first,
    kind: 'leaders' as const,
  };
  return draftsFor({ ...construction, cue: { ...cue, act: 'come' } }, found);
}

/** "Von der Leyen vertritt die Europäische Union": a leader who represents nobody here comes. */
function representsAll(construction: Construction): Draft[] {
  const { cue, tag, grammar, passage, clause } = construction;
  const isCased = grammar.cases === true;
  if (
    cue.act !== 'represent' ||
    cue.who !== 'object' ||
    (!grammar.capitalNouns && !isCased && !grammar.clitics) ||
    tag.last - tag.first > 1
  )
    return [];
  // "Die EU wird durch von der Leyen und Costa vertreten".
  const by = passage.groups.find(
    ({ first, last, kind }) => kind === 'leaders' && last <= tag.first && BY.test(passage.items[first - 1]?.key ?? ''),
  );
  const isUnions = passage.items.some(({ kind, id }, i) => kind === 'country' && UNIONS.has(id) && i < tag.first);
  if (by && isUnions) return draftsFor({ ...construction, cue: { ...cue, act: 'come' } }, standing(by));
  // "Evropsku uniju predstavljaće A, B": where nouns have cases the object may come first.
  const isUnion = passage.items
    .slice(isCased ? clause.first : tag.last)
    .some(({ kind, id }) => kind === 'country' && UNIONS.has(id));
  const actor = isUnion ? actorOf(construction, tag, isCased) : null;
  return actor?.kind === 'leaders' ? draftsFor({ ...construction, cue: { ...cue, act: 'come' } }, actor) : [];
}

const BY = /^(?:durch|von|vom)$/;

const UNIONS: ReadonlySet<string> = new Set(['EU', 'UN', 'NATO', 'AFRICAN-UNION']);

/** "Modija zameniće predsednica Indije Murmu": a leader who stands in for another comes. */
function standIns(construction: Construction, { subjects, kind }: Found): Draft[] {
  const { cue, tag, grammar } = construction;
  if (cue.act !== 'represent' || cue.who !== 'object' || grammar.cases !== true) return [];
  // "Ukrainę reprezentuje premier Szmyhal": whoever is named as the one who stands for a country is there.
  if (kind !== 'leaders' && (kind !== 'states' || grammar.capitalNouns)) return [];
  const actor = actorOf(construction, tag, false);
  if (actor === null || actor.kind !== 'leaders') return [];
  const others = actor.subjects.filter((one) => !subjects.some((other) => isSameSubject(one, other)));
  const drafts = others.length > 0 ? draftsFor(construction, { ...actor, subjects: others }) : [];
  return drafts.map((draft) => ({ ...draft, act: 'come' }));
}
