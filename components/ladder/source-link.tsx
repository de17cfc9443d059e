import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Source } from '../../lib/packs/schema.ts';
import { citation, citationWithLink } from '../kept/citation.ts';
import { CopyButton } from '../kept/copy-button.tsx';
import type { Words } from '../words/words.ts';

/** Packs are validated, but a link is what a reader acts on: nothing but the web is ever linked. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

/** The way to a source; where opening or sharing it can be punished, the reader is told before they can. */
export function SourceLink({
  source,
  words,
  children,
}: {
  readonly source: Source;
  readonly words: Words;
  readonly children: ComponentChildren;
}) {
  const href = webAddress(source.url);
  if (href === null) return <p class="source">{children}</p>;
  if (source.restrictedIn && source.restrictedIn.length > 0) {
    return (
      <RiskyLink source={source} href={href} countries={source.restrictedIn} words={words}>
        {children}
      </RiskyLink>
    );
  }
  return (
    <p class="source">
      <a href={href} target="_blank" rel="noreferrer">
        {children}
        <span class="unseen"> {words.t('opensInNewTab')}</span>
      </a>
    </p>
  );
}

function RiskyLink({
  source,
  href,
  countries,
  words,
  children,
}: {
  readonly source: Source;
  readonly href: string;
  readonly countries: readonly string[];
  readonly words: Words;
  readonly children: ComponentChildren;
}) {
  const [asked, setAsked] = useState(false);
  const box = useId();
  return (
    <>
      <p class="source">
        <button
          type="button"
          class="text-button"
          aria-expanded={asked}
          {...(asked ? { 'aria-controls': box } : {})}
          onClick={() => setAsked(!asked)}
        >
          {children}
        </button>
      </p>
      {asked && (
        <section class="risk-box" id={box} aria-labelledby={`${box}-why`}>
          <p class="source-risk" id={`${box}-why`}>
            {words.t('restrictedIn', words.list(countries.map((code) => words.country(code))))}
          </p>
          <p class="kept-buttons">
            <CopyButton text={citation(source, words)} label={words.t('citePlain')} words={words} />
            <CopyButton text={citationWithLink(source, words)} label={words.t('citeCopy')} words={words} />
            <a href={href} target="_blank" rel="noreferrer">
              {words.t('riskOpen')}
              <span class="unseen"> {words.t('opensInNewTab')}</span>
            </a>
          </p>
        </section>
      )}
    </>
  );
}
