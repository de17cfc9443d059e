import type { OfficeKind } from '../../offices/office-kind.ts';
import { means } from '../sentence/tags.ts';
import type { Clause, Passage, Tag } from '../types.ts';
import { type Found, range, type Scene } from './found.ts';
import { isLight } from './light-words.ts';

/**
 * "La mandataria viajará a Belém", "The president will go": an office without a name or a country is whoever the
 * sentence before was about.
 */
export function bareTitle({ passage, clause, discourse }: Scene, cue: Tag): Found | undefined {
  const { tagOf, items, groups } = passage;
  if (!TITLED.has(passage.language) || clause.opens !== 'start') return undefined;
  const head = means(tagOf[clause.first], 'article') ? clause.first + 1 : clause.first;
  const title = tagOf[head];
  if (title === undefined || !means(title, 'role')) return undefined;
  const isOffice =
    passage.language === 'en'
      ? head > clause.first && isOfficeOf(items.slice(title.first, title.last), discourse)
      : OFFICE.test(items[head]?.key ?? '');
  if (!isOffice) return undefined;
  const isAlone =
    !groups.some((group) => group.first < cue.first && group.kind !== 'states') &&
    isLight(passage, title.last, cue.first) &&
    !range(title.last, cue.first).some((i) => items[i]?.kind === 'country');
  const [topic, ...others] = discourse.topic;
  if (!isAlone || topic === undefined || others.length > 0 || !('leader' in topic)) return undefined;
  const last = passage.language === 'en' ? title.last : cue.first;
  return { subjects: [topic], negative: false, last, kind: 'inherited' };
}

/**
 * "El eslovaco llegó tarde", "Le Slovaque, en revanche, viendra": by the country alone, the leader of it who was named
 * right before.
 *
 * @returns nobody where such a word stands there and none is known by it; undefined where there is no such word
 */
export function bareDemonym({ passage, clause, discourse }: Scene, cue: Tag): Found | null | undefined {
  const { clauses, groups } = passage;
  if (!TITLED.has(passage.language)) return undefined;
  const before = clauses[clauses.indexOf(clause) - 1];
  const isParted = before !== undefined && (clause.opens === 'conjunction' || clause.opens === 'comma');
  const own = DEMONYM_OPENS.has(clause.opens) ? demonymAt(passage, clause.first) : null;
  const parted = isParted && DEMONYM_OPENS.has(before.opens) ? demonymAt(passage, before.first) : null;
  const word = own ?? (parted && parted.last === before?.last ? parted : null);
  if (word === null) return undefined;
  const hasOther = groups.some(
    (group) => group.first >= word.last && group.first < cue.first && group.kind !== 'states',
  );
  if (hasOther || !isLight(passage, own ? own.last : clause.first, cue.first)) return undefined;
  const known = discourse.compatriots.get(word.country);
  if (!known || discourse.paragraph - known.paragraph > 1) return null;
  const last = passage.language === 'en' && own ? own.last : cue.first;
  return { subjects: [{ leader: known.leader }], negative: false, last, kind: 'inherited' };
}

/** An article and the people of a country, one of them. */
function demonymAt({ items, tagOf, language }: Passage, first: number): { country: string; last: number } | null {
  const head = means(tagOf[first], 'article') ? first + 1 : first;
  const word = items[head];
  const hasArticle = head > first || (language === 'ro' && WITH_ARTICLE.test(word?.key ?? ''));
  const isPlural = language === 'en' && ALL_OF_THEM.test(word?.key ?? '');
  return word?.kind === 'country' && word.form === 'adjective' && hasArticle && !isPlural
    ? { country: word.id, last: head + 1 }
    : null;
}

const DEMONYM_OPENS: ReadonlySet<Clause['opens']> = new Set(['start', 'mark', 'conjunction', 'and']);
/** "the British", "the Chinese": English takes such words for all of them. */
const ALL_OF_THEM = /(?:ese|ish|[nt]ch|iss|s)$/;
/** Romanian "slovacul", "sârbul", "italianca". */
const WITH_ARTICLE = /(?:ul|ca|eanca)$/;

const TITLED: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'pt', 'ro']);

/** Whether English words for an office are of one that whoever was spoken of has held. */
function isOfficeOf(words: readonly { readonly key: string }[], { offices }: Scene['discourse']): boolean {
  const title = words.map(({ key }) => key).join(' ');
  return (OFFICES[title] ?? []).some((kind) => offices.has(kind));
}

const OFFICES: Readonly<Record<string, readonly OfficeKind[]>> = {
  president: ['president'],
  'prime minister': ['head-of-government'],
  premier: ['head-of-government'],
  chancellor: ['head-of-government'],
  taoiseach: ['head-of-government'],
  king: ['king'],
  queen: ['queen'],
  emperor: ['emperor'],
  emir: ['emir'],
  sultan: ['sultan'],
};

/** Words for a head of state or government that is meant by them alone. */
const OFFICE =
  /^(?:president[ea]|présidente?|președintel[e]|președinta|mandatari[oa]|jefe|jefa|chefe|chef|cheffe|șeful|șefa|premier|premierul|premiê|primer|primeiro-ministro|prim-ministrul|canciller|chancelier|cancelarul|líder|liderul|dirigente|gobernante|governante)$/;
