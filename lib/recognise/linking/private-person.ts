import { fold } from '../../text/fold.ts';
import { IN_THE_STREET } from '../names/in-the-street.ts';
import { wordAfter, wordBefore } from '../neighbours.ts';
import { indexFrom } from '../sorted-spans.ts';
import { titleKey } from '../titles/compile.ts';
import type { Span } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { countriesOf, inOffice } from './choose.ts';
import { ARTICLE, behindComma, hasPlainTradeBeside, isPlainTrade, wasOnce } from './occupation-beside.ts';
import { namesCountry, type Scene } from './scene.ts';
import { namesSeat } from './seats.ts';
import { hasTradesShape, isSoCalled } from './trade-shape.ts';

/** So many topic words, and a page is about politics whatever else it says. */
const POLITICAL = 3;
/** And so many, and who is in office may be meant. */
const FEW = 2;

const MAYORS = new Set(IN_THE_STREET.mayors.split(' ').map(fold));
const ROLES = new Set(IN_THE_STREET.roles.split(' ').map(fold));

/** Languages in which a trade may lie words before its bearer and still be his, where he has no ending: "Водій тролейбуса …". */
const LOOSE = new Set(['ru', 'uk', 'sr', 'pl', 'de', 'be', 'bg', 'hr', 'bs']);
const MOST_WORDS = 5;
/** Words with which a clause begins, or that have a verb's place. */
const CLAUSES = new Set(
  'je su da se sa i и і й та а что що как як да да је су се са że się nie jest i a не у und dass wie ist hat sah traf'.split(
    ' ',
  ),
);

/** "Водій тролейбуса Володимир Зеленський", "Возач аутобуса у Суботици Александар Вучић": its words lie between. */
function hasTradeBefore(text: string, { start, inflected }: Candidate, lang: string): boolean {
  if (inflected || !LOOSE.has(lang)) return false;
  let edge = quoteBefore(text, start);
  for (let n = 0; n < MOST_WORDS; n++) {
    const word = wordBefore(text, edge);
    if (!word || text.slice(word.end, edge).includes('\n')) return false;
    if (isPlainTrade(word.text)) return !wasOnce(text, word.start);
    if (n > 0 && CLAUSES.has(word.text.toLowerCase()) && !LOCATIVE.test(word.text)) return false;
    edge = quoteBefore(text, word.start);
  }
  return false;
}
const LOCATIVE = /^[уи]$/u;

/** Steps over «…» between a trade and a name: the club. */
function quoteBefore(text: string, at: number): number {
  const quoted = /[«"“„][^«»"“”„\n]{1,20}[»"”“][\s\u00a0]$/u.exec(text.slice(Math.max(0, at - 26), at));
  return quoted ? at - quoted[0].length : at;
}

/** "X (44)", "X, 52,", "X, de 45 años", "34-летний X". */
const AGE_BEHIND =
  /^(?:[\s\u00a0]\(\d\d(?:[\s\u00a0]?(?:l\.|lat|Jahre|ans|años|anos|ani|лет|год(?:а|ина|ине)?|рок(?:ів|и)|р\.))?\)|,[\s\u00a0](?:de[\s\u00a0])?\d\d(?:,|[\s\u00a0](?:years|ans|años|anos|lat|ani|de ani|Jahre|let|godina|година|р[оі]к(?:ів|и)?|лет|года?)(?!\p{L})))/u;
const AGE_BEFORE =
  /(?<!\d)\d\d(?:-летн\S+|-річн\S+|-year-old|-jährige\S*|-letni\S*|-godišnj\S+|-годишњ\S+)[\s\u00a0]$/u;
/** "Ангела Меркель із Козятина": somebody of a town. */
const FROM = /^,?[\s\u00a0](?:из|із|зі|з|z|ze|aus|din|iz|из|de|من)[\s\u00a0](\p{Lu}\p{L}+|[\u0621-\u064a]{3,})/u;
const REACH = 24;

/**
 * Whether a full name is that of somebody in the street: a trade of local news beside it; a mayor, while the
 * leader is in office; or, on a page of no politics, an age, a town, a trade that leaders have as well, or
 * other people of leaders' names.
 */
export function isPrivatePerson(candidate: Candidate, scene: Scene): boolean {
  const { text } = scene;
  if (hasTrade(candidate, scene) || isOfCouncil(candidate, scene) || isSaidNamesake(candidate, scene)) return true;
  if (isTitled(candidate, scene)) return false;
  const before = wordBefore(text, candidate.start);
  const role = before && !candidate.inflected ? fold(before.text).replace(/^l['’]/u, '') : '';
  if (MAYORS.has(role) && isInOffice(candidate, scene)) return true;
  const { politics, elsewhere } = scene.topics();
  if (politics >= POLITICAL) return false;
  if (isLonger(candidate, scene)) return true;
  if (
    ROLES.has(role) ||
    hasRoleBehind(candidate, scene) ||
    hasTradesShape(candidate, scene) ||
    isSoCalled(candidate, scene)
  )
    return true;
  const behind = text.slice(candidate.end, candidate.end + REACH);
  const isAged =
    AGE_BEHIND.test(behind) || AGE_BEFORE.test(text.slice(Math.max(0, candidate.start - 18), candidate.start));
  if (isAged && politics <= elsewhere + 1) return true;
  const [from, town] = FROM.exec(behind) ?? [];
  const isOfTown =
    town !== undefined &&
    from !== undefined &&
    politics <= elsewhere + 1 &&
    isTown(town, from, scene) &&
    !isOfOwnCountry(candidate, from, scene);
  // "Andrzej Duda (zbieżność nazwisk)" is said of one; who governs is named on the same page.
  return isOfTown || (!(politics >= FEW && isInOffice(candidate, scene)) && hasNamesakes(scene));
}

/** "Julia Gillard Smith": one surname more, where nobody speaks of politics. */
function isLonger({ end }: Candidate, { text, lang, around }: Scene): boolean {
  const word = lang === 'de' ? null : wordAfter(text, end);
  if (!word || text.slice(end, word.start).includes('\n') || !/^\p{Lu}\p{Ll}{2,}$/u.test(word.text)) return false;
  return around.lineCase(word.start) === 'normal' && !around.isKnown(word.start) && !around.isTitle(word.start);
}

/** "Michel Temer, aluno de 12 anos". */
function hasRoleBehind({ end }: Candidate, { text }: Scene): boolean {
  const comma = behindComma(text, end);
  const word = comma === null ? null : wordAfter(text, comma);
  const next = word && ARTICLE.test(word.text) ? wordAfter(text, word.end) : word;
  return next !== null && ROLES.has(fold(next.text));
}

const COUNCIL = new Set(IN_THE_STREET.council.split(' ').map(fold));

/** "Cllr Theresa May", "el concejal Pedro Sánchez", "глава района Виктор Ющенко", also on a page of politics. */
function isOfCouncil({ start, inflected }: Candidate, { text }: Scene): boolean {
  const before = inflected ? null : wordBefore(text, start);
  return before !== null && COUNCIL.has(fold(before.text)) && !wasOnce(text, before.start);
}

/** "Pedro Sánchez (Vox), que comparte nombre con el presidente", "David Cameron, 62, of Willesborough". */
function isSaidNamesake({ end }: Candidate, scene: Scene): boolean {
  const { text } = scene;
  if (text.charAt(end) === ',' && AGED_OF.test(text.slice(end, end + AGED_REACH))) return true;
  const sayings = sayingsOf(scene);
  const said = sayings[indexFrom(sayings, end)];
  return (
    said !== undefined &&
    said.end <= end + SAID_REACH &&
    !/[.!?。！？\n]|(?:,[^,]*){3}/u.test(text.slice(end, said.start))
  );
}
const SAID_REACH = 70;
const AGED_REACH = 12;
const AGED_OF = /^,[\s\u00a0]\d\d,[\s\u00a0](?:of|from)[\s\u00a0]\p{Lu}/u;

function isInOffice({ full }: Candidate, { published, knowledge }: Scene): boolean {
  return published !== null && inOffice(full, [{ first: published, last: published }], knowledge).length > 0;
}

function hasTrade(candidate: Candidate, { text, lang }: Scene): boolean {
  return hasPlainTradeBeside(text, candidate) || hasTradeBefore(text, candidate, lang);
}

/** A leader's title stands right before the name, or behind it and a comma. */
function isTitled({ start, end }: Candidate, { text, titles }: Scene): boolean {
  const at = indexFrom(titles, start);
  const [before, after] = [titles[at - 1], titles[at]];
  if (before !== undefined && start - before.end <= 2) return true;
  return after !== undefined && after.start - end <= TITLE_REACH && /[,،(]/.test(text.charAt(end));
}
/** ", the new " at most. */
const TITLE_REACH = 10;

/** No country, and no seat of a government: those say whose leader somebody is. */
function isTown(word: string, from: string, { tables, lang }: Scene): boolean {
  const phrases = [word, from.replace(/^,/, '').trim()].map(titleKey);
  return !namesSeat(word, lang) && !phrases.some((key) => tables?.after.has(key) || tables?.before.has(key));
}

/** "Xi Jinping aus China". */
function isOfOwnCountry({ full, end }: Candidate, from: string, scene: Scene): boolean {
  const span = { start: end, end: end + from.length };
  return full.some((id) => countriesOf(id, scene.knowledge).some((code) => namesCountry(scene, code, span)));
}

/** A page about people who are called like leaders says so, or has one of a trade of local news. */
function hasNamesakes(scene: Scene): boolean {
  let known = namesakes.get(scene.candidates);
  if (known === undefined) {
    known =
      // "Sein Namensvetter backt Brot" is about whoever it is about, and silences nobody else on its page.
      sayingsOf(scene).some(({ start, end }) => !NAMESAKE.test(scene.text.slice(start, end))) ||
      scene.candidates.some((each) => each.full.length > 0 && (isSaidNamesake(each, scene) || hasTrade(each, scene)));
    namesakes.set(scene.candidates, known);
  }
  return known;
}
const namesakes = new WeakMap<readonly Candidate[], boolean>();

/** Where a page says that somebody only bears the name of another, sorted: the pattern is dear, and looked for once. */
function sayingsOf({ candidates, text }: Scene): readonly Span[] {
  const known = sayings.get(candidates);
  if (known !== undefined) return known;
  const found: Span[] = [];
  NAMESAKES.lastIndex = 0;
  for (let hit = NAMESAKES.exec(text); hit !== null; hit = NAMESAKES.exec(text)) {
    const [words] = hit;
    // The letter before is looked at here: the pattern would look at it everywhere.
    if (words.startsWith('同') || !LETTER_BEFORE.test(text.slice(Math.max(0, hit.index - 2), hit.index)))
      found.push({ start: hit.index, end: hit.index + words.length });
    else NAMESAKES.lastIndex = hit.index + 1;
  }
  sayings.set(candidates, found);
  return found;
}
const sayings = new WeakMap<readonly Candidate[], readonly Span[]>();
/** Said of whoever it is said of, and of nobody else on the page. */
const NAMESAKE =
  /^(?:namesake|т[её]зк|однофамил|Namensvetter|homonyme|hom[óô]nim|tocay|xará|imienni|имењак|imenjak|prezimenjak|презимењак|tizul|同|n['’]a rien)/iu;
const LETTER_BEFORE = /\p{L}$/u;
const NAMESAKES =
  /(?:namesake|not (?:her|him)\)|nicht d(?:ie|er)\)|pas (?:lui|elle)\)|real name|vrai nom|nome verdadeiro|verdadero nombre|настоящее имя|no relation|not related|nothing to do with the (?:president|politician|prime)|n['’]a rien à voir avec (?:le|la|l['’]|son) ?(?:président|premier|chef|homme|femme|ministre|chancel|homonyme)|aucun lien (?:de parenté|familial)|sin parentesco|sem parentesco|nu e(?:ste)? rud|nije u srodstvu|није у сродству|не родич|не родствен|same name|shares (?:a|his|her|the) name|тёзк|тезк|однофамил|полный т|Namensvetter|nicht verwandt|homonyme|porte le même nom|homónim|homônim|tocay|xará|mismo nombre|compart[ei]\p{L}* nombre|mesmo nome|partilha o nome|imiennik|imienniczk|nie spokrewnion|zbieżność nazwisk|имењак|imenjak|prezimenjak|презимењак|același nume|tizul|تشابه (?:ال)?[أا]سماء|يحمل (?:ال)?اسم)|同名|同姓/giu;
