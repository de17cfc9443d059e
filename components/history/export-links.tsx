import { useContext } from 'preact/hooks';
import { type ListedOutcome, outcomesAsCsv, outcomesAsJsonLd } from '../../lib/history/exports/export-outcomes.ts';
import type { Words } from '../words/words.ts';
import { SaveFileContext } from './save-file.ts';

/** Saves what is shown as a table for a spreadsheet, or as linked data; nothing where a surface saves no files. */
export function ExportLinks({
  name,
  listed,
  words,
}: {
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly listed: () => readonly ListedOutcome[];
  readonly words: Words;
}) {
  const save = useContext(SaveFileContext);
  if (!save) return null;
  const file = name.replaceAll('/', '-');
  return (
    <p class="exports">
      {words.t('exportShown')}{' '}
      <button
        type="button"
        class="text-button"
        onClick={() => save(`${file}.csv`, outcomesAsCsv(listed()), 'text/csv;charset=utf-8')}
      >
        CSV
      </button>{' '}
      <button
        type="button"
        class="text-button"
        onClick={() =>
          save(`${file}.jsonld`, `${JSON.stringify(outcomesAsJsonLd(listed()), null, 2)}\n`, 'application/ld+json')
        }
      >
        JSON-LD
      </button>
    </p>
  );
}
