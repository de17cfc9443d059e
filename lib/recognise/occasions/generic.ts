import type { NamedSeries } from './series-names.ts';

/** Several summits at once are none in particular, unless the words tell which. */
const SEVERAL =
  /^(?:summits|cumbres|sommets|cúpulas|cimeiras|szczyty|szczytów|szczytach|samiti|samitima|summituri|summiturilor|саммиты|саммитов|саммитах|саммитам|саммитами|саміти|самітів|самітах|самітам|самити|самитима|قمم)$/;
/** Nor is any of them: "every G20 summit", "jeder NATO-Gipfel". */
const ANY =
  /^(?:every|each|any|all|jede[rsmn]?|alle[nr]?|chaque|tous|cada|todas|todos|каждый|каждого|каждом|всех|все|любой|кожен|кожного|кожному|усіх|всіх|każdy|każdego|każdym|wszystkie|wszystkich|svaki|svakom|svakog|сваки|сваком|сваког|fiecare|toate|كل|جميع)$/;
/** Words between "every" and its name. */
const REACH = 2;

/** True where a name speaks of a series' summits at large. */
export function isGeneric({ sentence: { tokens }, first, last }: NamedSeries): boolean {
  const words = tokens.slice(first, last + 1);
  if (words.some(({ lower }) => SEVERAL.test(lower))) return true;
  return tokens.slice(Math.max(0, first - REACH), first).some(({ lower }) => ANY.test(lower));
}
