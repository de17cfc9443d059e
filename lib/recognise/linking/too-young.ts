import type { Span } from '../types.ts';

/** Nobody has led a country at a lower age since 2000, monarchs apart. */
const YOUNGEST = 30;
const BEHIND =
  /^,[\s\u00a0](\d{1,2})(?:,|[\s\u00a0](?:years|ans|años|anos|lat|ani|Jahre|let|godina|година|рок(?:ів|и)|лет|года?)(?!\p{L}))/u;
const BEFORE = /(?<!\d)(\d\d)(?:-летн\S+|-річн\S+|-year-old|-jährige\S*|-letni\S*|-godišnj\S+|-годишњ\S+)[\s\u00a0]$/u;
const REACH = 18;
const BORN_REACH = 24;

/** As the police and the courts write it. */
const BORN =
  /^,[\s\u00a0](?:19|20)\d\d[\s\u00a0](?:года[\s\u00a0]рождения|г\.[\s\u00a0]?р\.|року[\s\u00a0]народження)/u;

/** Whether an age beside a full name is no leader's: "Boris Johnson, 24, of Leeds", "22-летний Борис Ельцин". */
export function isTooYoung(text: string, { start, end }: Span): boolean {
  if (BORN.test(text.slice(end, end + BORN_REACH))) return true;
  const age =
    BEHIND.exec(text.slice(end, end + REACH))?.[1] ?? BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return age !== undefined && Number(age) < YOUNGEST;
}
