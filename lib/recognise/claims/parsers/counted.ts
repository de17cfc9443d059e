import { means } from '../sentence/tags.ts';
import { found } from '../who/found.ts';
import { draftsFor, type Parser } from './parser.ts';

/** How many, or one, where nouns have cases. */
const COUNT =
  /^(?:двое|трое|четверо|пятеро|двоих|троих|четверых|один|одного|одному|двоє|троє|четверо|двох|трьох|одного|jeden|jednego|dwóch|dwaj|dwoje|trzech|trzej|двојица|двојицу|тројица|тројицу|једног|двоје|dvojica|dvojicu|trojica|trojicu|jednog|dvoje)$/;
const MARK = /^(?:[,:—–-]|--)$/;
/** So many items may stand between the verb and the count: "только", "и". */
const REACH = 2;

/** "До Москвы добрались двое, Фицо и Вучич", "Не хватало одного — Алиева": who they are stands behind how many. */
export const parseCounted: Parser = (construction) => {
  const { passage, tag, cue, grammar } = construction;
  if (grammar.cases !== true || cue.who === 'target' || cue.who === 'owner' || cue.who === 'former') return [];
  // "Европу представляли двое": they are those who represent.
  if (cue.act === 'represent') return [];
  const { items, tagOf, groups } = passage;
  for (let i = tag.last; i <= tag.last + REACH; i++) {
    const isCount = COUNT.test(items[i]?.key ?? '');
    if (!isCount && !means(tagOf[i], 'only', 'also', 'adverb', 'and')) return [];
    if (!isCount || !MARK.test(items[i + 1]?.key ?? '')) continue;
    const group = groups.find(({ first, kind, owner }) => first === i + 2 && kind === 'leaders' && !owner);
    return group ? draftsFor(construction, { ...found(group), last: construction.clause.first }) : [];
  }
  return [];
};
