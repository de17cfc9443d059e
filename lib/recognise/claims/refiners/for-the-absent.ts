import { isAbsence } from '../parsers/polarity.ts';
import type { Draft } from '../types.ts';
import { isSameSubject } from '../who/same-subject.ts';

/**
 * "Blair is not coming; his deputy has the seat": what a deputy does tells of a stand-in only where this or the last
 * sentence says that the other stays away. Beside one who came he does it for himself.
 */
export function forTheAbsent(drafts: readonly Draft[], recent: readonly Draft[]): Draft[] {
  const away = [...drafts, ...recent].filter(({ act }) => act !== 'represent').filter(isAbsence);
  return drafts.flatMap((draft) => {
    if (draft.needs !== 'away') return [draft];
    return away.some(({ subject }) => isSameSubject(subject, draft.subject)) ? [{ ...draft, needs: undefined }] : [];
  });
}
