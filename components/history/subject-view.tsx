import { hashOf } from '../subject/route.ts';
import type { SubjectState } from '../subject/subject-state.ts';
import type { Words } from '../words/words.ts';
import { EventView } from './event-view.tsx';
import { LeaderView } from './leader-view.tsx';

/** The history of whatever subject a surface stands at. */
export function SubjectView({ subject, words }: { readonly subject: SubjectState; readonly words: Words }) {
  switch (subject.state) {
    case 'asking':
      return (
        <h1 class="plain quiet" aria-live="polite">
          {words.t('lookingUp')}
        </h1>
      );
    case 'unknown':
      return <h1 class="plain">{words.t('cardUnknown')}</h1>;
    case 'leader':
      return <LeaderView history={subject.history} words={words} linkTo={hashOf} />;
    case 'event':
      return <EventView history={subject.history} words={words} linkTo={hashOf} />;
  }
}
