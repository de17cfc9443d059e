import { means } from '../tags.ts';
import { draftsFor, type Parser } from './parser.ts';

/** "Fico will be there, alongside Vucic": the companion does the same. */
export const parseCompanions: Parser = (construction) => {
  const { cue, tag, passage } = construction;
  if (cue.act !== 'come' || (cue.who !== undefined && cue.who !== 'actor')) return [];
  return passage.groups.flatMap((group) => {
    if (group.kind !== 'leaders' || group.owner || group.first < tag.last) return [];
    let at = group.first - 1;
    while (at > tag.last && means(passage.tagOf[at], 'article', 'only')) at--;
    if (!means(passage.tagOf[at], 'alongside') || group.first - tag.last > 16) return [];
    const found = { subjects: group.members, negative: false, last: construction.clause.first, kind: group.kind };
    return draftsFor(construction, found).filter((draft) => !draft.negative);
  });
};
