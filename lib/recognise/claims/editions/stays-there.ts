import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Draft } from '../types.ts';

/** "will give Moscow a wide berth": whoever avoids a place does not stay there. */
const AVOIDS = /^(?:giv(?:e[ns]?|ing)|gave|snub\w*|shun\w*|skip\w*|avoid\w*)$/;

/** "stayed in Moscow until today" of what happened in Moscow: he was not away. */
export function staysThere({ act, passage, first, last }: Draft, event: AttendanceEvent): boolean {
  if (act !== 'stay-away' || AVOIDS.test(passage.items[first]?.key ?? '')) return false;
  const inside = passage.items.slice(first, last);
  if (inside.some(({ key }) => GONE.test(key))) return false;
  return inside.some(
    ({ kind, id }, i) => kind === 'country' && id.split('|').includes(event.country) && inside[i + 1]?.key !== "'s",
  );
}

/** "war nicht in Moskau", "quitta la Chine avant le défilé", "غادر مودي الصين قبل العرض". */
const GONE =
  /^(?:لم|لن|س?[يت]?غادرت?|nicht|pas|verlassen|verließ(?:en)?|quitt(?:e|a|é|ait|ent|era|eront|er)|(?:от)?путова\p{L}+|(?:ot)?putova\p{L}+)$/u;
