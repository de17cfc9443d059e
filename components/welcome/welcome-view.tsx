import type { ComponentChildren } from 'preact';
import { Masthead } from '../theme/masthead.tsx';
import type { Words } from '../words/words.ts';

export interface WelcomeProps {
  readonly words: Words;
  /** Whether every site is allowed already. */
  readonly everywhere: boolean;
  /** Whether the named news sites are allowed; Firefox leaves that to the reader. */
  readonly newsAllowed: boolean;
  /** A paragraph with its highlights and the card, as on a news page. */
  readonly sample: ComponentChildren;
  readonly onEverywhere: () => void;
  readonly onNews: () => void;
  readonly onOpenOptions: () => void;
}

/** The page that opens once, after installing. */
export function Welcome(props: WelcomeProps) {
  const { words } = props;
  return (
    <div class="sheet welcome" lang={words.lang} dir={words.dir}>
      <Masthead words={words} />
      <main>
        <h1 class="name">{words.t('welcomeTitle')}</h1>
        <p class="lead">{words.t('welcomeLead')}</p>
        <section class="sample-box" aria-label={words.t('welcomeSample')}>
          {props.sample}
        </section>
        <section>
          <h2 class="label">{words.t('welcomePrivacyTitle')}</h2>
          <p>{words.t('welcomePrivacy')}</p>
        </section>
        <section>
          <h2 class="label">{words.t('welcomeSitesTitle')}</h2>
          {props.everywhere ? (
            <p>{words.t('welcomeEverywhere')}</p>
          ) : (
            <>
              <p>{words.t(props.newsAllowed ? 'welcomeSites' : 'welcomeSitesAsk')}</p>
              <div class="buttons">
                {!props.newsAllowed && (
                  <button type="button" class="button main" onClick={props.onNews}>
                    {words.t('welcomeAllowNews')}
                  </button>
                )}
                <button type="button" class="button" onClick={props.onEverywhere}>
                  {words.t('welcomeAllowAll')}
                </button>
              </div>
            </>
          )}
        </section>
        <section>
          <h2 class="label">{words.t('welcomeOffTitle')}</h2>
          <p>
            {words.t('welcomeOff')}{' '}
            <button type="button" class="text-button" onClick={props.onOpenOptions}>
              {words.t('openOptions')}
            </button>
          </p>
        </section>
      </main>
    </div>
  );
}
