import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Item } from '../types.ts';
import type { EditionQuery } from './edition-query.ts';
import { isAt } from './landmarks.ts';
import { comesFrom, isLeft } from './left-behind.ts';
import { tellsOnlyWhen } from './named-beside.ts';
import { codesOf, placeOfWhere } from './places.ts';
import { isOfMemberOnly, isOfRemark, isOver } from './remark.ts';

/** The editions that a sentence names, as they matter to one of its statements. */
export interface Named {
  /** In the statement's own clause; what it is about, unless its journey leads elsewhere. */
  readonly inClause: AttendanceEvent | null;
  /** Anywhere in the sentence, and more than a time or a remark. */
  readonly inSentence: AttendanceEvent | null;
}

/** The editions named nearest to a statement's words. */
export function namedIn(query: EditionQuery): Named {
  const { passage, clause, editions, background } = query;
  const { items } = passage;
  const close = nearest(query, 0, items.length);
  const isOnlyWhen = close !== null && tellsOnlyWhen(close, items, editions, background);
  const inOwn = nearest(query, clause.first, clause.last);
  const isPast = close !== null && isOver(passage, close);
  const inClause = (isOnlyWhen || isPast) && inOwn === close ? null : inOwn;
  const isAside =
    isOnlyWhen ||
    (close !== null && (isOfRemark(passage, close, editions) || isOfMemberOnly(passage, clause, close, background)));
  return { inClause, inSentence: isAside ? null : close };
}

function nearest({ passage, span, act, knowledge }: EditionQuery, from: number, to: number) {
  const { items } = passage;
  let best: AttendanceEvent | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item?.kind !== 'event' || (act === 'come' && comesFrom(passage, span, i))) continue;
    const event = knowledge.events.get(item.id);
    const distance = i < span.first ? span.first - i : Math.max(0, i - span.last + 1);
    if (event && distance < least) {
      best = event;
      least = distance;
    }
  }
  return best;
}

/** Whether what somebody does or where they go is told of another place than that of the edition beside it. */
export function isBoundElsewhere(event: AttendanceEvent, query: EditionQuery): boolean {
  const { span, act } = query;
  return (span.journey || act === 'come') && (leadsElsewhere(event, query) || isWhereElse(event, query));
}

/** "will visit Paris after the parade in Moscow": the journey's own words name another country. */
function leadsElsewhere(event: AttendanceEvent, { passage, span, knowledge }: EditionQuery): boolean {
  const isPlace = ({ kind, form, id }: Item): boolean => kind === 'country' && form !== 'adjective' && id !== 'EU';
  const codes = passage.items
    .slice(span.first, span.last)
    .filter((item, i) => isPlace(item) && !isLeft(passage, span.first + i))
    .flatMap(codesOf);
  return codes.length > 0 && !codes.some((code) => isAt(event, code, knowledge));
}

/** "rekao je iz Kopenhagena, gde učestvuje na samitu EPZ": another edition of the series than the one that comes to mind. */
function isWhereElse(event: AttendanceEvent, { passage, clause, knowledge }: EditionQuery): boolean {
  const codes = placeOfWhere(passage, clause);
  return codes.length > 0 && !codes.some((code) => isAt(event, code, knowledge));
}
