import type { Cell, Silence } from '../../lib/history/listings/series-history.ts';
import { Glyph } from '../outcome/glyph.tsx';
import { outcomeLook, shownOutcome } from '../outcome/outcome-words.ts';
import type { Words } from '../words/words.ts';
import { cellPhrase, limitPhrases } from './cell-words.ts';

export interface MatrixCellProps {
  readonly cell: Cell | Silence;
  /** The id of the edition, and which it is, from nought. */
  readonly event: string;
  readonly at: number;
  /** Whether the record ends before this edition. */
  readonly isEnd: boolean;
  /** Whether there is room for the word beside the shape. */
  readonly isFew: boolean;
  /** Whether the reader has called it wrong: then it is hidden. */
  readonly isWrong: boolean;
  readonly recordUntil: string;
  readonly words: Words;
}

/** One leader at one edition: a shape, and its word for whoever points at it, hears it or has room for it. */
export function MatrixCell({ cell, event, at, isEnd, isFew, isWrong, recordUntil, words }: MatrixCellProps) {
  const phrase = isWrong ? words.t('wrongHidden') : cellPhrase(cell, event, recordUntil, words);
  const place = { role: 'gridcell', tabIndex: -1, 'data-end': isEnd, title: phrase, 'aria-label': phrase } as const;
  if (isWrong || typeof cell === 'string') {
    return <td {...place} class="matrix-cell" data-silence={isWrong ? 'wrong' : cell} />;
  }
  const shown = shownOutcome(cell);
  const look = outcomeLook(shown);
  return (
    <td {...place} class="matrix-cell" data-at={at} data-tone={look.tone}>
      <Glyph outcome={shown} />
      {isFew && <span class="outcome-word"> {words.t(look.word)}</span>}
      {limitPhrases(cell, event, words).length > 0 && <sup class="matrix-limit">*</sup>}
    </td>
  );
}
