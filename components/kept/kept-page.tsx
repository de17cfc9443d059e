import { useContext, useState } from 'preact/hooks';
import type { SearchHit } from '../../lib/store/queries/queries.ts';
import { hitName } from '../search/hit-words.ts';
import { Masthead } from '../theme/masthead.tsx';
import type { Words } from '../words/words.ts';
import { citation } from './citation.ts';
import { ClaimForm } from './claim-form.tsx';
import { CopyButton } from './copy-button.tsx';
import { KeptEntry } from './kept-entry.tsx';
import { ReaderDesk } from './reader-desk.ts';
import { type ListedClaim, searchKept } from './search-kept.ts';
import { WrongNote } from './wrong-mark.tsx';

export interface KeptPageProps {
  readonly words: Words;
  /** Null until the store has answered. */
  readonly listed: readonly ListedClaim[] | null;
  /** What the reader has called wrong, for reading, by its name. */
  readonly wrongLabels: ReadonlyMap<string, string>;
  /** Where a subject's history is. */
  readonly linkTo: (hit: SearchHit) => string;
  readonly onExport: (format: 'pack' | 'annotations') => void;
}

/** Everything that the reader has kept and called wrong: searched, edited, exported, taken back. */
export function KeptPage({ words, listed, wrongLabels, linkTo, onExport }: KeptPageProps) {
  const [text, setText] = useState('');
  const { wrong, privateWindow } = useContext(ReaderDesk);
  const found = searchKept(listed ?? [], text);
  return (
    <div class="sheet" lang={words.lang} dir={words.dir}>
      <Masthead words={words} />
      <main class="kept-page">
        <h1 class="name">{words.t('keptTitle')}</h1>
        <p class="quiet">{words.t('keptPromise')}</p>
        {privateWindow && <p>{words.t('keepPrivate')}</p>}
        <Gone words={words} />
        {listed?.length === 0 && <p>{words.t('keptNothing')}</p>}
        {listed && listed.length > 0 && (
          <>
            <div class="kept-tools">
              <input
                type="search"
                class="kept-search"
                aria-label={words.t('keptSearch')}
                placeholder={words.t('keptSearch')}
                value={text}
                onInput={(event) => setText(event.currentTarget.value)}
              />
              <div class="buttons">
                <button type="button" class="button" onClick={() => onExport('pack')}>
                  {words.t('exportPack')}
                </button>
                <button type="button" class="button" onClick={() => onExport('annotations')}>
                  {words.t('exportAnnotations')}
                </button>
              </div>
            </div>
            <p class="quiet" role="status">
              {found.length === 0 ? words.t('keptNoMatch', text.trim()) : words.n('keptCount', found.length)}
            </p>
            <ul class="kept-entries">
              {found.map((one) => (
                <Item key={one.kept.id} one={one} words={words} linkTo={linkTo} />
              ))}
            </ul>
          </>
        )}
        {wrong.size > 0 && (
          <section>
            <h2 class="label">{words.t('wrongTitle')}</h2>
            <ul class="kept-entries">
              {[...wrong].map((what) => (
                <li key={what}>
                  <WrongNote what={what} report={wrongLabels.get(what) ?? what} words={words}>
                    {wrongLabels.get(what) ?? what}
                  </WrongNote>
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
    </div>
  );
}

function Item({
  one,
  words,
  linkTo,
}: {
  readonly one: ListedClaim;
  readonly words: Words;
  readonly linkTo: KeptPageProps['linkTo'];
}) {
  const { actions, privateWindow } = useContext(ReaderDesk);
  const [editing, setEditing] = useState(false);
  const { kept, subject, event } = one;
  const { claim, source } = kept;
  const name = subjectName(one, words);
  const about = words.t('commaBetween', name, event?.name ?? claim.event ?? '');
  if (editing && actions) {
    return (
      <li class="kept-entry editing">
        <ClaimForm
          draft={{
            subject: claim.subject,
            subjectName: name,
            event: claim.event ?? null,
            eventName: event?.name ?? claim.event ?? null,
            status: claim.status,
            denies: claim.denies ? true : undefined,
            scope: claim.scope,
            representative: claim.representative,
            speaker: claim.speaker ?? null,
            quote: kept.quote,
            page: { url: source.url, title: source.title, published: source.published, lang: source.lang },
          }}
          find={actions.find}
          words={words}
          onKeep={(changed) => void actions.keep(changed, kept.id).then(() => setEditing(false))}
          onCancel={() => setEditing(false)}
        />
      </li>
    );
  }
  return (
    <KeptEntry
      kept={{ ...kept, phase: phaseOf(one) }}
      people={[]}
      words={words}
      about={
        <>
          {subject && subject.kind !== 'country' ? <a href={linkTo(subject)}>{name}</a> : name}
          <span class="dot"> {event ? <a href={linkTo(event)}>{event.name}</a> : claim.event}</span>
        </>
      }
      actions={
        actions && (
          <>
            {!privateWindow && (
              <button
                type="button"
                class="text-button"
                aria-label={words.t('keepEditOf', about)}
                onClick={() => setEditing(true)}
              >
                {words.t('edit')}
              </button>
            )}
            <CopyButton text={citation(source, words)} label={words.t('citeCopy')} words={words} />
            <button
              type="button"
              class="text-button"
              aria-label={words.t('keptRemoveOf', about)}
              onClick={() => void actions.drop(kept.id)}
            >
              {words.t('keptRemove')}
            </button>
          </>
        )
      }
    />
  );
}

/** What was removed last, with the way back. */
function Gone({ words }: { readonly words: Words }) {
  const { actions, gone } = useContext(ReaderDesk);
  return (
    <p class="kept-gone" role="status">
      {gone && actions && (
        <>
          {words.t('keptRemoved')}{' '}
          <button type="button" class="text-button" onClick={() => void actions.restore()}>
            {words.t('undo')}
          </button>
        </>
      )}
    </p>
  );
}

function subjectName({ kept, subject }: ListedClaim, words: Words): string {
  const of = kept.claim.subject;
  if ('country' in of) return words.country(of.country);
  if ('all' in of) return words.t('allForeignLeaders');
  return subject ? hitName(subject, words) : (Object.values(of)[0] ?? '');
}

/** What a report says once the day has come tells what happened. */
function phaseOf({ kept, event }: ListedClaim): 'before' | 'after' {
  return event?.kind === 'event' && kept.claim.reported >= event.event.start ? 'after' : 'before';
}
