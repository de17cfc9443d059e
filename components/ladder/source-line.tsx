import type { Source, SourceKind } from '../../lib/packs/schema.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { SourceLink } from './source-link.tsx';

/** Kinds of source of which a reader should be told before trusting it. */
const CAUTION: Readonly<Partial<Record<SourceKind, PlainKey>>> = {
  'state-media': 'kindStateMedia',
  aggregator: 'kindAggregator',
};

export interface SourceLineProps {
  readonly source: Source;
  /** EDTF of the report, where it is about one claim. */
  readonly reported: string | null;
  readonly locator: string | null;
  readonly words: Words;
}

/** Where a report stands: title (linked), publisher, date, place in the document, what to mind about it. */
export function SourceLine({ source, reported, locator, words }: SourceLineProps) {
  const caution = CAUTION[source.kind];
  const foreign = source.lang.split('-')[0] !== words.lang.split('-')[0];
  const when = words.date(reported ?? source.published);
  const title = (
    <cite lang={source.lang} dir="auto">
      {source.title}
    </cite>
  );
  return (
    <>
      <SourceLink source={source} words={words}>
        {title}
      </SourceLink>
      <p class="source-meta">
        <bdi>{source.publisher}</bdi>
        <span class="dot"> {when}</span>
        {locator && (
          <span class="dot">
            {' '}
            <bdi dir="ltr">{locator}</bdi>
          </span>
        )}
        {foreign && <span class="dot"> {words.t('sourceLanguage', words.language(source.lang))}</span>}
        {caution && <span class="tag">{words.t(caution)}</span>}
        {source.machineTranslated && <span class="tag">{words.t('machineTranslated')}</span>}
      </p>
      {source.windowReason && <p class="source-window">{source.windowReason}</p>}
    </>
  );
}
