import { means } from '../sentence/tags.ts';
import { countryAt } from './country-names.ts';
import { isOwner, type Name, type Sentence } from './name-parts.ts';
import { phraseEnd, phraseStart } from './name-phrases.ts';

/** The names of a sentence, in order. */
export function findNames(sentence: Sentence): Name[] {
  const names: Name[] = [];
  let from = 0;
  for (let i = 0; i < sentence.items.length; i++) {
    const name = nameAt(sentence, i, from);
    if (name === null) continue;
    names.push(name);
    if (name.kind !== 'states') from = name.last;
    i = Math.max(i, name.last - 1);
  }
  return names;
}

const PART =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|half|several|few|part|majority|minority|members?|couple|handful|third|both)$/;

/** "two of the three Baltic presidents": some of a group are not the group. */
function isPartOf({ items, tagOf, language }: Sentence, i: number): boolean {
  if (language.lang !== 'en') return false;
  let at = i - 1;
  while (means(tagOf[at], 'article', 'pronoun-several')) at--;
  return items[at]?.key === 'of' && PART.test(items[at - 1]?.key ?? '');
}

function nameAt(sentence: Sentence, i: number, from: number): Name | null {
  return leaderAt(sentence, i, from) ?? groupAt(sentence, i) ?? countryAt(sentence, i);
}

function leaderAt(sentence: Sentence, i: number, from: number): Name | null {
  const { items, language, names } = sentence;
  const item = items[i];
  if (item?.kind !== 'leader') return null;
  const first = phraseStart(sentence, i, from);
  const last = phraseEnd(sentence, i + 1);
  // "Putins Gast": an ending alone makes an owner.
  const isGenitive =
    language.grammar.possessive === true && /[sz'’]$/.test(item.key) && names.isInflected(item, language.lang);
  return {
    first,
    last,
    subject: { leader: item.id },
    kind: 'leaders',
    owner: isOwner(sentence, last) || isGenitive,
    kase: caseOf(sentence, first, i),
  };
}

/** "the leaders of the CIS", "foreign guests". */
function groupAt(sentence: Sentence, i: number): Name | null {
  const tag = sentence.tagOf[i];
  if (tag === undefined || tag.first !== i) return null;
  const sense = tag.senses.find(({ kind }) => kind === 'group' || kind === 'foreign');
  const isGenitive = sentence.language.grammar.cases === true && GENITIVE.test(sentence.items[i]?.key ?? '');
  const span = { first: i, last: tag.last, owner: false, kase: isGenitive ? ('other' as const) : null };
  if (sense?.kind === 'foreign') return { ...span, subject: { all: 'foreign' }, kind: 'foreign' };
  if (sense?.kind !== 'group' || isPartOf(sentence, i)) return null;
  return { ...span, subject: { group: sense.group }, kind: 'group' };
}

/** "лідерів СНД", "przywódców państw": of several people. */
const GENITIVE = /(?:[оії]в|ев|ów)$/;

/** What the endings of a leader's name and titles tell of its case. */
function caseOf({ items, language, names }: Sentence, first: number, at: number): Name['kase'] {
  const { grammar, titleCases, lang } = language;
  const item = items[at];
  if (grammar.cases !== true || item === undefined) return null;
  if (names.isInflected(item, lang)) return 'other';
  // "исполняющий обязанности президента Коморовский": the name tells more than its titles.
  if (grammar.accusative === true && names.isBase(item, lang)) return 'base';
  const words = [...items.slice(first, at).map(({ key }) => key), ...item.key.split(' ')];
  if (words.some((word) => titleCases.other.has(word))) return 'other';
  if (grammar.accusative !== true) return null;
  return words.some((word) => titleCases.base.has(word)) ? 'base' : null;
}
