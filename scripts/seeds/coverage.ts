/**
 * Says how far the names of the world pack reach: for each group of countries and each script, how many of the
 * leaders in office since a day have a form in it.
 *
 *     npx node scripts/seeds/coverage.ts [--since YYYY-MM-DD] [--missing SCRIPT] [group …]
 *
 * With `--missing Han` the leaders without a form in that script are listed, those who represent their country first.
 */
import type { Leader, Pack } from '../../lib/packs/schema.ts';
import { loadBundledPacks } from './load.ts';

const SCRIPTS = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Han: /^[\p{Script=Han}·・-]+$/u,
  Kana: /\p{Script=Katakana}|\p{Script=Hiragana}/u,
  Hangul: /\p{Script=Hangul}/u,
  Arabic: /\p{Script=Arabic}/u,
  Hebrew: /\p{Script=Hebrew}/u,
  Greek: /\p{Script=Greek}/u,
} as const satisfies Record<string, RegExp>;
type ScriptName = keyof typeof SCRIPTS;

/** Groups whose leaders the press of every language names. */
const GROUPS = ['g20', 'eu', 'cis', 'brics', 'sco', 'nato', 'asean', 'arab-league'];

/** The scripts in which a leader has at least one form. */
export function scriptsOf(leader: Leader): Set<ScriptName> {
  const forms = [leader.name, ...(leader.names ?? []).map((name) => name.text)];
  return new Set((Object.keys(SCRIPTS) as ScriptName[]).filter((script) => forms.some((f) => SCRIPTS[script].test(f))));
}

/** The leaders of a group's present and former members who held a state, government or party office since a day. */
export function leadersOf(pack: Pack, group: string, since: string): Leader[] {
  const countries = new Set(pack.groups?.find((row) => row.id === group)?.members.map((member) => member.country));
  return pack.leaders.filter((leader) =>
    leader.offices.some(
      (office) => countries.has(office.country ?? leader.country) && (office.to === null || office.to > since),
    ),
  );
}

/** Whether a leader held the role that represents the country: those names matter most. */
function represents(pack: Pack, leader: Leader): boolean {
  return leader.offices.some((office) =>
    pack.countries
      ?.find((country) => country.code === (office.country ?? leader.country))
      ?.represents.some(({ role }) => role === office.role || role === 'both' || office.role === 'both'),
  );
}

function main(args: string[]): void {
  const option = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args.splice(at, 2)[1];
  };
  const since = option('--since') ?? '2000-01-01';
  const missing = option('--missing') as ScriptName | undefined;
  const world = loadBundledPacks().find((pack) => pack.id === 'world');
  if (!world) throw new Error('seeds/world is missing');
  const groups = args.length > 0 ? args : GROUPS;
  const names = Object.keys(SCRIPTS) as ScriptName[];
  console.log(['group', 'leaders', ...names].join('\t'));
  const lacking = new Set<Leader>();
  for (const group of groups) {
    const leaders = leadersOf(world, group, since);
    const scripts = leaders.map(scriptsOf);
    const counts = names.map((script) => scripts.filter((found) => found.has(script)).length);
    console.log([group, leaders.length, ...counts].join('\t'));
    for (const [index, leader] of leaders.entries()) if (missing && !scripts[index]?.has(missing)) lacking.add(leader);
  }
  const first = [...lacking].sort((a, b) => Number(represents(world, b)) - Number(represents(world, a)));
  for (const leader of first) console.log([represents(world, leader) ? '*' : '', leader.country, leader.id].join('\t'));
}

if (import.meta.main) main(process.argv.slice(2));
