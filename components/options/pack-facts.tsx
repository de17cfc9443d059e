import type { Words } from '../words/words.ts';

export interface PackFactsProps {
  readonly pack: { readonly version: string; readonly recordUntil: string; readonly licence: string };
  /** Where it comes from, where that is to be said. */
  readonly origin?: string;
  readonly words: Words;
}

/** What a pack says of itself: version, until when its record goes, licence. */
export function PackFacts({ pack, origin, words }: PackFactsProps) {
  return (
    <p class="quiet pack-facts">
      {origin !== undefined && <span>{origin}</span>}
      <span>
        <bdi>{words.t('packVersion', pack.version)}</bdi>
      </span>
      <span>{words.t('recordEnds', words.date(pack.recordUntil))}</span>
      <span>
        <bdi>{words.t('packLicence', pack.licence)}</bdi>
      </span>
    </p>
  );
}
