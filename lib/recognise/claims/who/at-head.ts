import { means } from '../sentence/tags.ts';
import type { Clause, Group, Passage } from '../types.ts';

/** The leaders with whose names a clause begins, behind an article at most: "Modi", "the Indian prime minister". */
export function leadersAtHead({ groups, tagOf }: Passage, { first }: Pick<Clause, 'first'>): Group | undefined {
  const head = means(tagOf[first], 'article') ? first + 1 : first;
  return groups.find((group) => (group.first === first || group.first === head) && group.kind === 'leaders');
}
