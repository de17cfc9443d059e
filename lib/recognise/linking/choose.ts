import { everHeld, holders } from '../offices/holders.ts';
import type { Days } from '../offices/tenures.ts';
import { heldDuring, tenuresOf } from '../offices/tenures.ts';
import type { TitleMention } from '../titles/find-titles.ts';
import type { Knowledge } from '../types.ts';

/** Those of some leaders whose office a title beside their name can mean, best fit only. */
export function fitTitle(
  ids: readonly string[],
  title: TitleMention,
  days: readonly Days[],
  knowledge: Knowledge,
): string[] {
  if (title.deputy) return [];
  const countries =
    title.countries.length > 0 ? title.countries : [...new Set(ids.flatMap((id) => countriesOf(id, knowledge)))];
  const ever = ids.filter((id) => countries.some((code) => everHeld(title.sense, code, knowledge).includes(id)));
  if (title.blocked || ever.length < 2) return ever;
  for (const span of days) {
    const then = ever.filter((id) =>
      countries.some((code) => holders(title.sense, code, span, knowledge).includes(id)),
    );
    if (then.length > 0) return then;
  }
  return ever;
}

/** Those who held any office in one of the spans of days, the first span that leaves somebody deciding. */
export function inOffice(ids: readonly string[], days: readonly Days[], knowledge: Knowledge): string[] {
  const { byLeader } = tenuresOf(knowledge);
  for (const span of days) {
    const then = ids.filter((id) => byLeader.get(id)?.some((tenure) => heldDuring(tenure, span)));
    if (then.length > 0) return then;
  }
  return [];
}

/** Those of some leaders who held an office, the first to hold one first. */
export function inOrderOfOffice(ids: readonly string[], knowledge: Knowledge): string[] {
  const { byLeader } = tenuresOf(knowledge);
  const first = (id: string) =>
    byLeader.get(id)?.reduce((day, { from }) => (from < day ? from : day), '9999') ?? '9999';
  return [...ids].sort((a, b) => (first(a) < first(b) ? -1 : 1));
}

/** How far from leaving office the others must be for the last one to be meant: years. */
const CLEARLY_LATER = 6;

/** Of namesakes the one who left office last, where the others left it long before. */
export function latestInOffice(ids: readonly string[], published: string | null, knowledge: Knowledge): string | null {
  const { byLeader } = tenuresOf(knowledge);
  const ranked = ids
    .map((id) => ({
      id,
      years: Math.max(
        ...(byLeader.get(id) ?? [])
          .filter((t) => published === null || t.from <= published)
          .map((t) => Number(t.to.slice(0, 4))),
      ),
    }))
    .filter(({ years }) => Number.isFinite(years))
    .sort((a, b) => b.years - a.years);
  const [first, second] = ranked;
  if (!first) return null;
  return !second || first.years - second.years >= CLEARLY_LATER ? first.id : null;
}

/** The countries and organisations in which a person held an office. */
export function countriesOf(id: string, knowledge: Knowledge): readonly string[] {
  return tenuresOf(knowledge).countries.get(id) ?? [];
}

/** The one of them, where there is just one. */
export function only(ids: readonly string[]): string | null {
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
