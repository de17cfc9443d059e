import type { Qualifier } from '../../lib/history/types.ts';
import type { Cast } from '../subject/cast.ts';
import { groupName } from '../subject/names.ts';
import type { PlainKey } from '../words/keys.ts';
import type { Words } from '../words/words.ts';
import { OUTCOME_LOOKS } from './outcome-words.ts';

/** What “the event itself” is called where it is not a meeting. */
const EVENT_ITSELF: Readonly<Record<string, PlainKey>> = {
  'moscow-victory-day': 'qualifierCityNotParade',
  'beijing-victory-day': 'qualifierCityNotParade',
  'd-day-commemoration': 'qualifierCityNotCeremony',
  'auschwitz-commemoration': 'qualifierCityNotCeremony',
  'papal-funeral': 'qualifierCityNotCeremony',
  'papal-inauguration': 'qualifierCityNotCeremony',
  'royal-funeral': 'qualifierCityNotCeremony',
  coronation: 'qualifierCityNotCeremony',
  'olympics-opening': 'qualifierCityNotCeremony',
};

/** One qualifier in the reader's words; `event` is the outcome's event id. */
export function qualifierPhrase(qualifier: Qualifier, event: string, cast: Cast, words: Words): string {
  switch (qualifier.kind) {
    case 'city-not-event':
      return words.t(EVENT_ITSELF[event.split('/')[0] ?? ''] ?? 'qualifierCityNotSession', qualifier.place);
    case 'city-only':
      return words.t('qualifierCityOnly', qualifier.place);
    case 'by-country':
      return words.t('qualifierByCountry', words.country(qualifier.country));
    case 'by-group':
      return words.t('qualifierByGroup', groupName(qualifier.group, cast.groups));
    case 'by-all':
      return words.t('qualifierByAll');
    case 'minority':
      return words.n('qualifierMinority', qualifier.origins, words.t(OUTCOME_LOOKS[qualifier.status].word));
    case 'sides':
      return words.t(
        'qualifierSides',
        words.list(qualifier.statuses.map((status) => words.t(OUTCOME_LOOKS[status].word))),
      );
    case 'look-back-only':
      return words.t('qualifierLookBack');
    case 'single-origin':
      return words.t('qualifierSingleOrigin');
    case 'weak-sources-only':
      return words.t('qualifierWeakSources');
    case 'no-after-report':
      return words.t('qualifierNoAfterReport', words.date(qualifier.recordUntil));
    case 'not-on-complete-list':
      return words.t('qualifierNotOnList');
    case 'cancelled':
      return words.t('qualifierCancelled');
  }
}
