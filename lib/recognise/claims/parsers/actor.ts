import { means } from '../sentence/tags.ts';
import { SLAVIC } from '../slavic.ts';
import type { Draft, Group } from '../types.ts';
import { formerOf } from '../who/former.ts';
import { type Found, found as foundIn } from '../who/found.ts';
import { actorOf, describedBy } from '../who/subjects.ts';
import { isSentInStead } from './object.ts';
import { type Construction, draftsFor, ofStates, type Parser } from './parser.ts';
import { isAbsence } from './polarity.ts';

/**
 * Somebody does something: "Xi will attend", "Modi and Xi have accepted", "Lee decided not to go",
 * "also coming are Lula and Maduro", "Fico and Vucic were represented by their ministers".
 */
export const parseActor: Parser = (construction) => {
  const { cue, tag, grammar } = construction;
  if (cue.who !== undefined && cue.who !== 'actor' && cue.who !== 'patient') return [];
  if (isSentInStead(construction)) return [];
  // "Putin invited Maduro" is no passive.
  if (
    cue.who === 'patient' &&
    cue.act === 'invite' &&
    // "Keine Einladung bekamen Russland und Iran".
    cue.inverted !== true &&
    !isPassive(construction) &&
    // "dobio poziv predsednika Putina" is one all the same: whose invitation it is stands behind the noun.
    construction.passage.groups.some(
      (group) =>
        group.first === tag.last &&
        // "nie został zaproszony prezydent Putin": a subject by its case.
        !(
          grammar.cases === true &&
          (group.nominative || group.kind === 'countries' || (group.oblique && tag.last - tag.first > 1))
        ),
    )
  ) {
    return [];
  }
  // "对习近平的缺席表示失望": a noun is whose it is, and no verb of another.
  if (isOwned(construction)) return [];
  if (cue.act === 'represent' && sendsNobody(construction)) return [];
  // "获邀的总理内塔尼亚胡": right before its noun.
  const isModifier = means(construction.passage.tagOf[tag.last], 'owner-mark');
  const mayDescribe = cue.who !== 'patient' || grammar.topic !== undefined || isModifier;
  const described = cue.inverted || !mayDescribe ? null : describedBy(construction, tag);
  if (described) return modifiers(construction, described);
  const envoys = ofUnion(construction);
  if (envoys) return draftsFor({ ...construction, cue: { ...cue, act: 'come' } }, envoys);
  const found =
    ofTheCountry(construction) ?? ofAntecedent(construction) ?? actorOf(construction, tag, cue.inverted ?? false);
  if (found === null || isReplaced(construction, found) || isAttribution(construction, found)) return [];
  if (isForAnother(construction, found))
    return draftsFor({ ...construction, cue: { ...cue, act: 'come', who: 'actor' } }, found);
  if (isOfTheNext(construction, found) || isOfAll(construction, found)) return [];
  if (isOfAnother(construction) || isOfStandIn(construction, found) || isDeedOfCountries(construction, found))
    return [];
  // "will be represented by their presidents", "by its president, Droupadi Murmu".
  const isByLeaders = cue.act === 'come' && cue.who === 'patient';
  const named = isByLeaders && found.states ? namedBehind(construction) : null;
  const drafts = draftsFor(construction, named ? { ...found, subjects: named.members } : found);
  return found.states && !isByLeaders ? ofStates(drafts) : drafts;
};

/** "الملك A الذي مثله رئيس الحكومة B": in a clause about A the pronoun is A, and whoever is named behind stands in. */
function ofAntecedent(construction: Construction): Found | null {
  const { cue, tag, clause, grammar } = construction;
  const isPassive = grammar.verbFirst === true && cue.act === 'represent' && cue.who === 'patient';
  if (!isPassive) return null;
  if (clause.opens === 'relative') return formerOf(construction, tag);
  // "لن يحضر X وسيمثله رئيس الحكومة Y": in whose place Y comes the pronoun says.
  const isStandIn = construction.passage.groups.some(({ first, kind }) => first >= tag.last && kind === 'leaders');
  return isStandIn && HIM.test(construction.passage.items[tag.last - 1]?.key ?? '')
    ? formerOf(construction, tag)
    : null;
}

const HIM = /^س?[يت]?مثل(?:ه|ها)$/;

/** "أوفد لي تشيانغ نيابة عنه": in whose place somebody is named, that is who is sent, and comes. */
function isForAnother({ cue, tag, grammar, passage: { items } }: Construction, { subjects, kind }: Found): boolean {
  if (grammar.verbFirst !== true || cue.act !== 'represent' || cue.who !== 'actor') return false;
  if (kind !== 'leaders' || subjects.length > 1) return false;
  const name = items.findIndex((item, i) => i >= tag.last && item.kind === 'leader');
  return name > 0 && IN_HIS_STEAD.test(`${items[name + 1]?.key} ${items[name + 2]?.key}`);
}

const IN_HIS_STEAD = /^(?:نيابه|بدلا|عوضا|انابه|ممثلا|ممثله) (?:عنه|عنها|منه|منها|له|لها)$/;

/** "Столтенберг сказал, что все приедут": all of them, and not the one who was the subject before. */
function isOfAll({ passage: { items, language }, tag }: Construction, { subjects }: Found): boolean {
  if (!SLAVIC.has(language) || subjects.length !== 1 || !ALL.test(items[tag.first - 1]?.key ?? '')) return false;
  return PLURAL.test(items[tag.first]?.key ?? '');
}

const ALL = /^(?:все|всі|усі|wszyscy|svi|сви)$/;
const PLURAL = /(?:[уюая]ть?|ли|li|ą|ju|ју|[eе]|[uу])$/;

/** Behind "的" and its owner a Chinese verb is a noun. */
function isOwned({ passage: { groups, tagOf }, tag, cue, grammar }: Construction): boolean {
  if (!grammar.unspaced || grammar.topic !== undefined || cue.act !== 'stay-away') return false;
  return means(tagOf[tag.first - 1], 'owner-mark') && groups.some(({ last, owner }) => owner && last === tag.first - 1);
}

/** "¿Fue invitado Zelenski?": a passive by its auxiliary, whose subject may stand behind it. */
function isPassive({ passage: { items }, tag, grammar }: Construction): boolean {
  return grammar.subject === 'either' && items.slice(tag.first, tag.first + 2).some(({ key }) => BEEN.test(key));
}

const BEEN = /^(?:fue|fueron|sido|foi|foram|fost|دعي|دعيت|دعوا)$/;

/** "schickt keinen Vertreter", "sent no representative": nobody stands in. */
function sendsNobody({ passage: { items }, tag }: Construction): boolean {
  const words = items.slice(tag.first, tag.last).map(({ key }) => key);
  return words.some((word) => NONE.test(word)) || NO_ENVOY.test(words.join(' '));
}

const NO_ENVOY = /\bno (?:representatives?|delegations?|delegates?|envoys?|officials?|ministers?)$/;
const NONE = /^(?:keinen?|personne|aucune?|ningún|ninguna|nenhuma?|niciun|nicio)$/;

const COUNTRY = /^(?:country|countries|nation|kingdom|regime|republic|emirate)$/;

/** "Modi will not attend and the country will be represented by its minister": the country of whom it was about. */
function ofTheCountry({ cue, tag, passage, clause, previous, discourse }: Construction): Found | null {
  if (passage.language !== 'en' || cue.act !== 'represent' || cue.who !== 'patient') return null;
  const before = passage.items.slice(clause.first, tag.first);
  const noun = before.findIndex(({ key }) => COUNTRY.test(key));
  if (noun < 1 || before.some(({ kind }) => kind === 'leader' || kind === 'country')) return null;
  const isSeveral = before[noun]?.key === 'countries' && means(passage.tagOf[clause.first], 'pronoun-possessive');
  const topic = isSeveral ? discourse.drafts.filter(isAbsence).map(({ subject }) => subject) : discourse.topic;
  const subjects = previous.length > 0 ? previous : topic;
  return subjects.length === 1 || isSeveral
    ? { subjects, negative: false, last: clause.first + noun + 1, kind: 'pronoun' }
    : null;
}

/** "They met at the summit": people, and not the countries of the sentence before. */
function isDeedOfCountries({ cue, passage }: Construction, { kind, subjects }: Found): boolean {
  if (passage.language !== 'en' || kind !== 'pronoun' || cue.needs === undefined || cue.needs === 'end') return false;
  return subjects.length > 1 && subjects.every((subject) => 'country' in subject);
}

/** The name behind "by its president,". */
function namedBehind({ passage: { items, groups }, tag }: Construction): Group | undefined {
  const at = items[tag.last]?.key === ',' ? tag.last + 1 : tag.last;
  return groups.find(({ first, kind }) => first === at && kind === 'leaders');
}

const REGIONS =
  /^(?:europe|africa|asia|america|americas|oceania|pacific|continent|palestinians|bloc|balkans|caucasus)$/;
const UNIONS: ReadonlySet<string> = new Set(['EU', 'UN', 'NATO', 'AFRICAN-UNION']);

/** "The EU will be represented by Costa and von der Leyen": a body is no state, and those who lead it come themselves. */
function ofUnion({ cue, tag, passage, clause }: Construction): Found | null {
  if (passage.language !== 'en' || cue.act !== 'represent' || cue.who !== 'patient') return null;
  const subject = passage.items
    .slice(clause.first, tag.first)
    .findLast(({ kind }) => kind === 'country' || kind === 'leader');
  // "Europe was represented by A and B": whom they stand for is no state.
  const isRegion =
    subject === undefined && passage.items.slice(clause.first, tag.first).some(({ key }) => REGIONS.test(key));
  if (!isRegion && (subject?.kind !== 'country' || !UNIONS.has(subject.id))) return null;
  const group = passage.groups.find(({ first, kind }) => first === tag.last && kind === 'leaders');
  return group && passage.items[tag.last - 1]?.key === 'by' ? { ...foundIn(group), last: clause.first } : null;
}

/** What is said of a name by a clause before it; what follows the name is another statement. */
function modifiers(construction: Construction, { members, kind, last }: Group): Draft[] {
  const clause = { ...construction.clause, last };
  const found = { subjects: members, negative: false, last: clause.first, kind };
  const drafts = draftsFor({ ...construction, clause }, found);
  // "即将出席峰会的拜登表示失望": what describes the speaker is not what they say.
  return clause.opens === 'complement' ? drafts : drafts.map((draft) => ({ ...draft, speaker: null }));
}

/** "but in his place a minister will sit there": whoever the clause goes on about does not. */
function isReplaced({ passage: { tagOf }, clause, cue }: Construction, { kind }: Found): boolean {
  if (cue.act !== 'come' || (kind !== 'inherited' && kind !== 'pronoun')) return false;
  return tagOf
    .slice(clause.first, clause.last)
    .some((tag) => tag?.senses.some((sense) => sense.kind === 'cue' && sense.cue.who === 'former') ?? false);
}

/** "丁副首相が習主席の代理として出席する", "代表団を派遣して出席する": between the name and the verb somebody else is sent. */
function isOfStandIn({ tag, cue, passage, grammar }: Construction, { last, kind }: Found): boolean {
  if (grammar.topic === undefined || cue.act === 'represent' || (kind !== 'leaders' && kind !== 'states')) return false;
  return passage.tags.some(
    (each) =>
      each.first >= last &&
      each.last <= tag.first &&
      each.senses.some((sense) => sense.kind === 'cue' && sense.cue.act === 'represent'),
  );
}

/** "PYONGYANG CONFIRMS KIM WILL ATTEND", "подтвердил, что": a country's bare "confirms" is of whoever is named next. */
function isOfTheNext({ cue, tag, passage }: Construction, { kind }: Found): boolean {
  if (kind !== 'states' || cue.act !== 'accept' || cue.needs !== 'end') return false;
  if (passage.items[tag.last]?.key === ',' && means(passage.tagOf[tag.last + 1], 'complement')) return true;
  return passage.groups.some((group) => group.kind === 'leaders' && group.first === tag.last);
}

/** So many items behind the verb stands what is confirmed. */
const REACH_OF_NOUN = 3;

/** "Представители КНДР подтвердили участие Кима": somebody else's coming, as where nouns have cases the next word tells. */
function isOfAnother({ cue, tag, passage, grammar }: Construction): boolean {
  if (cue.act !== 'accept' || grammar.cases !== true || cue.beside === undefined) return false;
  for (let i = tag.last; i < tag.last + REACH_OF_NOUN; i++) {
    if (!cue.beside.includes(passage.items[i]?.key ?? '')) continue;
    return passage.groups.some(({ first, kind, nominative }) => first === i + 1 && kind === 'leaders' && !nominative);
  }
  return false;
}

/** So many items may stand between "confirmed" and who did. */
const REACH_OF_SIDE = 5;

/** "« C'est une provocation », a refusé Zelensky": a verb without object behind a quotation is one of speech. */
function isAttribution({ cue, tag, clause, passage }: Construction, { kind }: Found): boolean {
  // "X will represent the country at the summit, the White House confirmed on Friday".
  if (kind === 'states' && clause.opens === 'comma' && cue.act === 'accept' && means(tag, 'say')) return true;
  const says = means(tag, 'say') && tag.first === clause.first && clause.opens === 'mark';
  // "liderzy Brazylii i Indii - potwierdziło biuro prezydenta".
  if (says && passage.tagOf.slice(tag.last, tag.last + REACH_OF_SIDE).some((each) => means(each, 'side', 'office')))
    return true;
  // "Japan nije pozvan, potvrdio je ambasador": a bare verb of confirming, and who does it.
  const opens = tag.first === clause.first && (clause.opens === 'comma' || clause.opens === 'mark');
  const hasSpeaker = passage.tagOf
    .slice(tag.last, tag.last + REACH_OF_SIDE)
    .some((each) => means(each, 'side', 'office', 'deputy', 'role'));
  if (opens && hasSpeaker && cue.act === 'accept' && cue.needs === 'end') return true;
  if (cue.needs !== 'end' || cue.act === 'come' || kind === 'inherited' || tag.first !== clause.first) return false;
  const isBehind = clause.opens === 'comma' || clause.opens === 'mark';
  return isBehind && passage.groups.some((group) => group.first === tag.last);
}
