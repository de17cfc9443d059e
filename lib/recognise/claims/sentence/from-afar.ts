import type { Clause, Cue, Passage, Tag } from '../types.ts';
import type { DeedIndex } from './deed-words.ts';
import { means } from './tags.ts';

/** Verbs of seeing: of a screen as likely as of the stand. */
const SEE: Readonly<Record<string, RegExp>> = {
  de: /^(?:sehen|sieht|sehe|sah|sahen|gesehen|angesehen|anzusehen|schauen|schaut|schaue|schaute|schauten|angeschaut|anschauen|ansehen)$/,
  fr: /^(?:regard\p{L}+|vu|vit|virent|voit|voient)$/u,
  es: /^(?:ver|verá|verán|ve|ven|vio|vieron|visto)$/,
  pt: /^(?:ver|verá|verão|vê|veem|viu|viram|visto|assistido)$/,
  ro: /^(?:vedea|vadă|vede|văd|văzuse|văzut|uitat|uită)$/,
};

/** Verbs of following what goes on: told of those who are there, unless it is from somewhere else. */
const FOLLOW: Readonly<Record<string, RegExp>> = {
  de: /^(?:verfolg\p{L}+|beobacht\p{L}+)$/u,
  fr: /^(?:suivre|suivra|suit|suivent|suivi|suivit|observ\p{L}+)$/u,
  es: /^(?:seguir|seguirá|sigue|siguen|siguió|siguieron|seguido|observ\p{L}+|contempl\p{L}+)$/u,
  pt: /^(?:acompanh\p{L}+|seguir|seguirá|segue|seguiu|seguido|observ\p{L}+)$/u,
  ro: /^(?:urmări\p{L}*|urmăresc|privi\p{L}*|privesc)$/u,
};

const FROM: Readonly<Record<string, RegExp>> = {
  de: / (?:aus|vom?) /,
  fr: / (?:depuis|d'|de) /,
  es: / (?:desde) /,
  pt: / (?:desde|a partir) /,
  ro: / (?:de la|din|dintr-un|dintr-o) /,
};

/** So many items behind its verb a place may stand. */
const REACH = 6;

/** Of whom it is told that they are seen: "zu sehen war", "se le vio". */
const IS_SEEN = /^(?:zu|se|le|a)$/;

/**
 * Whether somebody is only told to have seen an occasion ("hat sich die Parade angesehen"), or to have followed it
 * from a place that is none of its own ("siguió el desfile desde la Moncloa"): who watches may sit before a screen.
 */
export function isSeenFromAfar(passage: Passage, clause: Clause, tag: Tag, cue: Cue, deeds: DeedIndex | null): boolean {
  const { items, tagOf, language } = passage;
  if (cue.act !== 'come' || (cue.who !== undefined && cue.who !== 'actor')) return false;
  const verb = items.slice(tag.first, tag.last).map(({ key }) => key);
  const seen = verb.findIndex((key) => SEE[language]?.test(key));
  const isSeen = seen >= 0;
  if (!isSeen && !verb.some((key) => FOLLOW[language]?.test(key))) return false;
  if (isSeen && verb.slice(0, seen).some((key) => IS_SEEN.test(key))) return false;
  // French "depuis" begins a clause of its own.
  const end = language === 'fr' ? Math.max(clause.last, Math.min(items.length, tag.last + REACH)) : clause.last;
  for (let i = clause.first; i < end; i++) {
    if (means(tagOf[i], 'alongside', 'together') || isAround(passage, i, deeds)) return false;
  }
  if (isSeen) return true;
  const behind = items.slice(tag.first, end).map(({ key }) => key);
  return FROM[language]?.test(` ${behind.join(' ')} `) ?? false;
}

/** The stand, the square: anything of the scene but the occasion itself. */
function isAround({ items, tagOf }: Passage, at: number, deeds: DeedIndex | null): boolean {
  const key = items[at]?.key ?? '';
  if (SQUARE.test(key)) return true;
  return !SHOWN.test(key) && !means(tagOf[at], 'cue') && deeds?.scene.has(key) === true;
}

const SQUARE = /^(?:platz|platzes|place|plaza|praça|piața|piață)$/;
/** What is watched: nothing that tells from where. */
const SHOWN = /^(?:parad|defil|défil|desfil)/;
