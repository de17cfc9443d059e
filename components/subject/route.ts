import type { SubjectRef } from './subject.ts';

/** Where a surface stands: at its start, or at one subject. */
export type Route = { readonly at: 'home' } | { readonly at: 'subject'; readonly subject: SubjectRef };

const HOME: Route = { at: 'home' };

/** Reads `#/leader/<id>` and `#/event/<series>/<edition>`; anything else is the start. */
export function readRoute(hash: string): Route {
  const found = /^#\/(leader|event)\/(.+)$/.exec(hash);
  const kind = found?.[1];
  const id = found?.[2];
  if ((kind !== 'leader' && kind !== 'event') || !id) return HOME;
  try {
    return { at: 'subject', subject: { kind, id: decodeURIComponent(id) } };
  } catch {
    return HOME;
  }
}

/** The hash that leads to a subject; ids are made of letters that need no escape. */
export function hashOf(subject: SubjectRef): string {
  return `#/${subject.kind}/${subject.id}`;
}
