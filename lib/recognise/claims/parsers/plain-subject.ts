import { means } from '../sentence/tags.ts';
import { wordSet } from '../sentence/word-set.ts';
import type { Construction } from './parser.ts';

/** "La presencia de Fico ha generado críticas": at the head of its clause, and nothing behind leaves it open. */
export function isPlainSubject({ passage, clause, tag }: Construction, last: number): boolean {
  const { tagOf, items } = passage;
  if (tag.first - clause.first > 1 || items[last] === undefined || items[last]?.key === '?') return false;
  const isOpen = (i: number): boolean =>
    means(tagOf[i], 'not', 'condition', 'deny') ||
    (tagOf[i]?.senses.some((sense) => sense.kind === 'auxiliary' && sense.points !== 'behind') ?? false) ||
    OPEN.has(items[i]?.key ?? '');
  const end = Math.min(items.length, last + REACH_OF_DOUBT);
  for (let i = last; i < end; i++) if (isOpen(i)) return false;
  return true;
}

/** So far behind it may stand what leaves a presence open, in items. */
const REACH_OF_DOUBT = 8;
const OPEN = wordSet(`
  dud*, dúv*, incógn*, interrog*, semn*, dout*, îndoi*, incert*, inciert*, incer*, aire*, suspen*, segur*,
  asegur*, sûr*, sigur*, confirm*, posib*, possib*, posibil*, depend*, dépend*, tributaire*, serait*,
  sería*, seria*, aurait*, habría*, haveria*, podría*, poderia*, pourrait*, anul*, annul*, cancel*,
  exclu*, prévu*, previst*, prevăz*, attend*, espera*, aștept*, annonc*, anunci*, anunț*`);
