import type { ComponentChildren } from 'preact';
import type { KeptClaim } from '../../lib/history/types.ts';
import type { Leader } from '../../lib/packs/schema.ts';
import { claimPhrase } from '../ladder/claim-phrase.ts';
import { SourceLine } from '../ladder/source-line.tsx';
import { Glyph } from '../outcome/glyph.tsx';
import { outcomeLook, shownStatus } from '../outcome/outcome-words.ts';
import type { Words } from '../words/words.ts';

export interface KeptEntryProps {
  readonly kept: KeptClaim & { readonly phase: 'before' | 'after' };
  /** Those whom it names, as far as they are known. */
  readonly people: readonly Leader[];
  /** Whom or what it is about. */
  readonly about: ComponentChildren;
  readonly words: Words;
  /** What the reader can do with it, as buttons. */
  readonly actions?: ComponentChildren;
}

/** One claim that the reader has kept: what is said, of whom, in which words, where, and that it is theirs. */
export function KeptEntry({ kept, people, about, words, actions }: KeptEntryProps) {
  const { claim, source, quote, phase } = kept;
  const shown = shownStatus(claim.status, claim.denies, phase);
  return (
    <li class="kept-entry" data-tone={outcomeLook(shown).tone}>
      <Glyph outcome={shown} />
      <div class="kept-body">
        <p>
          <strong class="outcome-word">{claimPhrase({ claim, phase }, { people, groups: [] }, words)}</strong>
          {claim.speaker && <span>, {words.t('accordingTo', claim.speaker)}</span>}{' '}
          <span class="tag">{words.t('keptOn', words.date(kept.read))}</span>
        </p>
        <p class="kept-about">{about}</p>
        {quote && (
          <blockquote class="claim-quote" dir="auto" {...(source.lang === 'und' ? {} : { lang: source.lang })}>
            {quote.exact}
          </blockquote>
        )}
        <SourceLine source={source} reported={claim.reported} locator={null} words={words} />
        {actions && <p class="kept-buttons">{actions}</p>}
      </div>
    </li>
  );
}
