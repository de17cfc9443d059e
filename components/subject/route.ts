import type { SubjectRef } from './subject.ts';

/** Where a surface stands: at its start, at one subject, at a series, or at two events side by side. */
export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'subject'; readonly subject: SubjectRef }
  | { readonly at: 'series'; readonly series: string }
  | { readonly at: 'compare'; readonly events: readonly [string, string] };

const HOME: Route = { at: 'home' };

/**
 * Reads `#/leader/<id>`, `#/event/<series>/<edition>`, `#/series/<id>` and `#/compare/<event>/<event>`; anything
 * else is the start.
 */
export function readRoute(hash: string): Route {
  const [, kind, rest = ''] = /^#\/(leader|event|series|compare)\/(.+)$/.exec(hash) ?? [];
  const id = decoded(rest);
  if (!id) return HOME;
  switch (kind) {
    case 'leader':
    case 'event':
      return { at: 'subject', subject: { kind, id } };
    case 'series':
      return { at: 'series', series: id };
    case 'compare': {
      const [, first, second] = /^([^/]+\/[^/]+)\/([^/]+\/[^/]+)$/.exec(id) ?? [];
      return first && second ? { at: 'compare', events: [first, second] } : HOME;
    }
    default:
      return HOME;
  }
}

/** The hash that leads to a subject; ids are made of letters that need no escape. */
export function hashOf(subject: SubjectRef): string {
  return `#/${subject.kind}/${subject.id}`;
}

/** The hash that leads to a series with all its editions. */
export function hashOfSeries(id: string): string {
  return `#/series/${id}`;
}

/** The hash that leads to two events side by side. */
export function hashOfComparison(first: string, second: string): string {
  return `#/compare/${first}/${second}`;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
