import type { Knowledge } from '../types.ts';
import type { Item } from './types.ts';
import { keyOf } from './words.ts';

/** Tells base forms of names from inflected ones. */
export interface NameForms {
  /** Whether a leader's mention shows an ending that none of the leader's names has ("Путина", "Putins"). */
  isInflected(item: Item, lang: string): boolean;
}

/** Kept beside the knowledge: names are looked up again in every article. */
const made = new WeakMap<Knowledge['leaders'], NameForms>();

/** Looks into the names of the leaders that a text mentions; what was looked up is kept. */
export function nameForms({ leaders }: Pick<Knowledge, 'leaders'>): NameForms {
  const known = made.get(leaders) ?? makeForms(leaders);
  made.set(leaders, known);
  return known;
}

function makeForms(leaders: Knowledge['leaders']): NameForms {
  const endings = new Map<string, ReadonlySet<string>>();
  const wordsOfNames = (id: string, lang: string): ReadonlySet<string> => {
    const known = endings.get(`${lang} ${id}`);
    if (known) return known;
    const leader = leaders.get(id);
    // "Putins" is Latvian for him, and German for what is his.
    const isOwn = (other: string | undefined): boolean => other === undefined || other.startsWith(lang);
    const names = leader
      ? [leader.name, ...(leader.names ?? []).flatMap((name) => (isOwn(name.lang) ? [name.text] : []))]
      : [];
    const words = new Set(names.flatMap((name) => keyOf(name).split(/[\s-]+/)));
    endings.set(`${lang} ${id}`, words);
    return words;
  };
  return {
    isInflected(item, lang) {
      const known = wordsOfNames(item.id, lang);
      const word = item.key.split(/[\s-]+/).at(-1) ?? item.key;
      const key = keyOf(word);
      if (known.has(key)) return false;
      // Only an ending of a name we know counts: a title or another spelling is no inflected form.
      for (let cut = 1; cut <= 3; cut++) {
        const stem = key.slice(0, -cut);
        if (stem.length < 2) return false;
        if (known.has(stem)) return true;
        for (const name of known) if (name.length > 2 && name.slice(0, -1) === stem) return true;
      }
      return false;
    },
  };
}
