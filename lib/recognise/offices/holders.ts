import type { Knowledge } from '../types.ts';
import type { OfficeKind } from './office-kind.ts';
import { type Days, heldDuring, heldThroughout, leadingRole, type Tenure, tenuresOf } from './tenures.ts';

/** What a title in a text asks for: an office by its name, or whoever leads. */
export type TitleSense =
  | Exclude<OfficeKind, 'other'>
  | 'monarch'
  | 'head-of-state'
  | 'leader'
  /** Whoever heads the party that rules: "越共总书记". */
  | 'party-chief'
  /** "UN chief", "NATO boss": whoever heads an organisation. */
  | 'chief';

const MONARCHS: readonly OfficeKind[] = ['king', 'queen', 'emperor', 'emir', 'sultan', 'prince', 'grand-duke'];
const ORGANISATIONS = new Set(['EU', 'UN', 'NATO', 'AFRICAN-UNION']);

/** "EU leader" and "EU president" may be any of several. */
const OF_ORGANISATIONS: ReadonlySet<TitleSense> = new Set([
  'secretary-general',
  'commission-chief',
  'council-president',
  'chief',
]);

/** Whether a term of office answers to a title, whoever else may. `leader` is decided by `holders`. */
function answers(tenure: Tenure, sense: TitleSense): boolean {
  switch (sense) {
    case 'monarch':
      return MONARCHS.includes(tenure.kind);
    case 'head-of-state':
      return tenure.role === 'state' || tenure.role === 'both';
    case 'head-of-government':
      return tenure.kind === 'head-of-government';
    case 'leader':
      return tenure.kind !== 'other' || tenure.role !== 'party';
    case 'party-chief':
      return tenure.role === 'party' || tenure.role === 'both';
    case 'chief':
      return ORGANISATIONS.has(tenure.country);
    // A country's chancellor, premier and prime minister are one office under local names.
    default:
      return tenure.kind === sense;
  }
}

/**
 * Who could be meant by a title of a country in a span of days.
 *
 * @returns leader ids without repetition; several where the office changed hands or two people answer to it
 */
export function holders(sense: TitleSense, country: string, days: Days, knowledge: Knowledge): string[] {
  if (ORGANISATIONS.has(country) && !OF_ORGANISATIONS.has(sense)) return [];
  const tenures = (tenuresOf(knowledge).byCountry.get(country) ?? []).filter((tenure) => heldDuring(tenure, days));
  return distinct(matching(tenures, sense, country, days, knowledge));
}

/** Leaders who ever held an office of the country that answers to the title. */
export function everHeld(sense: TitleSense, country: string, knowledge: Knowledge): string[] {
  const tenures = tenuresOf(knowledge).byCountry.get(country) ?? [];
  if (sense === 'leader') return distinct(tenures);
  return distinct(tenures.filter((tenure) => answers(tenure, sense)));
}

/**
 * Who could be meant by a title of any of some countries.
 *
 * @param days the time spoken of; null where it is not known: then anyone who ever held the office
 * @returns leader ids; one who answers in two countries is there twice
 */
export function answerTo(
  { sense, countries }: { readonly sense: TitleSense; readonly countries: readonly string[] },
  days: Days | null,
  knowledge: Knowledge,
): string[] {
  return countries.flatMap((country) =>
    days ? holders(sense, country, days, knowledge) : everHeld(sense, country, knowledge),
  );
}

function matching(
  tenures: readonly Tenure[],
  sense: TitleSense,
  country: string,
  days: Days,
  knowledge: Knowledge,
): readonly Tenure[] {
  if (sense === 'leader') return leading(tenures, country, days, knowledge);
  const exact = tenures.filter((tenure) => answers(tenure, sense));
  // Two holders on a day of change: the one who held it throughout is meant.
  const steady = exact.filter((tenure) => heldThroughout(tenure, days));
  const found = steady.length > 0 ? steady : exact;
  if (found.length > 0) return found;
  // Spain's president is its head of government: accepted where a country has no president at all.
  if (sense === 'president' && !everHeldKind('president', country, knowledge)) {
    return tenures.filter((tenure) => tenure.kind === 'head-of-government');
  }
  return [];
}

function leading(tenures: readonly Tenure[], country: string, days: Days, knowledge: Knowledge): readonly Tenure[] {
  const supreme = tenures.filter((tenure) => tenure.kind === 'supreme-leader');
  const role = leadingRole(knowledge.countries.get(country), days.last);
  const foremost = tenures.filter((tenure) => tenure.role === 'both' || (role !== null && tenure.role === role));
  // "Iran's leader" may be the Supreme Leader or the president: left open by returning both.
  return [...supreme, ...foremost];
}

function everHeldKind(kind: OfficeKind, country: string, knowledge: Knowledge): boolean {
  return (tenuresOf(knowledge).byCountry.get(country) ?? []).some((tenure) => tenure.kind === kind);
}

function distinct(tenures: readonly Tenure[]): string[] {
  return [...new Set(tenures.map((tenure) => tenure.leader))];
}
