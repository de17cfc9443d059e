import { titleKey } from '../titles/compile.ts';

/** Forms of address that tell a woman from a man, in all our languages, folded by `titleKey`. */
const WOMANS = keys(
  'mrs ms miss madam mme madame mlle frau señora sra doña senhora dona doamna doamnei dna pani panią госпожа госпожи госпожу госпожой г-жа г-жи пані госпођа госпође госпођу gospođa gospođe gospođu gospodja',
);
const MANS = keys(
  'mr mister monsieur herr herrn señor don sr senhor domnul domnului dl pan pana panu panem господин господина господину господином г-н г-на пан пана пану паном gospodin gospodina gospodinu',
);

function keys(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(titleKey));
}

/** The word right before a name, with the stop of "Mr." */
const BEFORE = /(?<![\p{L}.])([\p{L}-]{1,10})\.?[\s\u00a0]$/u;
const REACH = 14;

/** Whether the word before a name addresses a woman or a man; null where it does neither. */
export function addressedAs(text: string, start: number, lang: string): 'woman' | 'man' | null {
  const key = titleKey(BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1] ?? '');
  if (WOMANS.has(key)) return 'woman';
  return MANS.has(key) || (lang === 'fr' && key === 'm') ? 'man' : null;
}
