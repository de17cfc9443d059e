// node bench/quality/check-articles.ts: is the gold of our own articles well-formed and exact? Exit status 1 if not.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

type Fields = Record<string, unknown>;

interface Span {
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

const ARTICLES = fileURLToPath(new URL('./articles', import.meta.url));
const REFERENCE = fileURLToPath(new URL('../../../shared/reference', import.meta.url));

const ARTICLE_FIELDS = 'id lang published url title text leaders events dates claims traps optional'.split(' ');
const LANGUAGES = new Set('en ru uk de fr es pt zh ro pl sr ja ar'.split(' '));
const STATUSES = new Set('invited expected accepted declined attended absent represented host'.split(' '));
const KINDS = new Set(['leader', 'event', 'date']);
// design.md §1
const SERIES = new Set(
  `moscow-victory-day beijing-victory-day cis-summit cis-informal-summit csto-summit eaeu-summit sco brics g20 g7 apec
  asean-summit east-asia-summit nato-summit european-political-community un-general-assembly cop au-summit
  arab-league-summit oic-summit summit-of-the-americas celac-summit quad-summit ukraine-peace-summit gaza-peace-summit
  d-day-commemoration auschwitz-commemoration world-holocaust-forum papal-funeral papal-inauguration royal-funeral
  coronation olympics-opening`.split(/\s+/),
);
const COUNTRY = /^(?:[A-Z]{2}|GE-AB|GE-SO|UN|NATO|AFRICAN-UNION)$/;

const problems: string[] = [];
const leaderIds = readIds('leaders/leaders.jsonl', 'facts/people.jsonl');
const countryCodes = readIds('leaders/countries.jsonl');
const eventDays = readEventDays('facts', 'facts-occasions', 'facts-summits');
if (!leaderIds)
  console.log('The shared reference is not beside the project: ids of leaders and days of events go unchecked.');

const files = readdirSync(ARTICLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => join(ARTICLES, name));
const counts = new Map<string, number>();
const seen = new Set<string>();
for (const file of files) checkFile(file);

for (const [key, n] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${key}: ${n}`);
for (const problem of problems) console.error(problem);
console.log(`${files.length} articles, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;

function checkFile(file: string): void {
  const name = relative(ARTICLES, file);
  const complain = (message: string) => void problems.push(`${name}: ${message}`);
  let article: unknown;
  try {
    article = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    complain(`not JSON: ${error}`);
    return;
  }
  if (!isFields(article)) {
    complain('not an object');
    return;
  }
  for (const field of ARTICLE_FIELDS) if (!(field in article)) complain(`no ${field}`);
  for (const field of Object.keys(article)) if (!ARTICLE_FIELDS.includes(field)) complain(`unknown field ${field}`);
  const { id, lang, published, url, title, text } = article;
  if (id !== basename(file, '.json')) complain(`id ${id} is not the file's name`);
  if (seen.has(String(id))) complain(`id ${id} a second time`);
  seen.add(String(id));
  if (typeof lang !== 'string' || !LANGUAGES.has(lang) || !String(id).startsWith(`${lang}-`))
    complain(`language ${lang}`);
  if (published !== null && !(typeof published === 'string' && published.length === 10 && isCalendarValue(published)))
    complain(`published ${published}`);
  if (url !== null && !(typeof url === 'string' && URL.canParse(url))) complain(`url ${url}`);
  if (typeof title !== 'string' || !title.trim()) complain('no title');
  if (typeof text !== 'string' || !text.trim()) {
    complain('no text');
    return;
  }
  checkMentions(article, text, complain);
  checkClaims(article.claims, text, complain);
  const set = name.split('/')[0] ?? '';
  counts.set(`${set} ${lang}`, (counts.get(`${set} ${lang}`) ?? 0) + 1);
}

function checkMentions(article: Fields, text: string, complain: (message: string) => void): void {
  const gold: Span[] = [];
  for (const list of ['leaders', 'events', 'dates', 'traps', 'optional']) {
    const spans: Span[] = [];
    for (const mention of listOf(article[list], list, complain)) {
      const what = `${list} "${mention.quote}"/${mention.nth}`;
      const span = locate(text, mention, what, complain);
      if (!span) continue;
      if (spans.some(({ start, end }) => start === span.start && end === span.end)) complain(`${what} a second time`);
      spans.push(span);
      checkMention(list, mention, what, complain);
    }
    if (list !== 'traps' && list !== 'optional') gold.push(...spans);
  }
  gold.sort((a, b) => a.start - b.start);
  gold.forEach((span, index) => {
    const next = gold[index + 1];
    if (next && next.start < span.end) complain(`${span.what} and ${next.what} overlap`);
  });
}

function checkMention(list: string, mention: Fields, what: string, complain: (message: string) => void): void {
  const allowed: Record<string, string[]> = {
    leaders: ['quote', 'nth', 'id'],
    events: ['quote', 'nth', 'id', 'date'],
    dates: ['quote', 'nth', 'value'],
    traps: ['quote', 'nth', 'why'],
    optional: ['quote', 'nth', 'kind', 'id', 'value'],
  };
  for (const field of Object.keys(mention)) if (!allowed[list]?.includes(field)) complain(`${what}: field ${field}`);
  if (list === 'leaders') checkLeader(mention.id, what, complain);
  if (list === 'events') {
    checkEvent(mention.id, what, complain);
    if (!isCalendarValue(mention.date)) complain(`${what}: date ${mention.date}`);
    else checkEventDay(String(mention.id), String(mention.date), what, complain);
  }
  if (list === 'dates' && !isCalendarValue(mention.value)) complain(`${what}: value ${mention.value}`);
  if (list === 'traps' && (typeof mention.why !== 'string' || !mention.why.trim())) complain(`${what}: no why`);
  if (list === 'optional') {
    if (!KINDS.has(String(mention.kind))) complain(`${what}: kind ${mention.kind}`);
    if (mention.kind === 'date' && mention.value !== undefined && !isCalendarValue(mention.value))
      complain(`${what}: value ${mention.value}`);
    if (mention.kind === 'leader' && mention.id !== null) checkLeader(mention.id, what, complain);
    if (mention.kind === 'event' && mention.id !== null) checkEvent(mention.id, what, complain);
  }
}

function checkClaims(claims: unknown, text: string, complain: (message: string) => void): void {
  const known = ['leader', 'country', 'group', 'all', 'event', 'status', 'denies', 'speaker', 'quote'];
  const made = new Set<string>();
  for (const claim of listOf(claims, 'claims', complain)) {
    const subject = [claim.leader, claim.country, claim.group, claim.all].filter((part) => part != null);
    const what = `claim ${subject.join('+')} ${claim.denies ? 'not ' : ''}${claim.status} ${claim.event}`;
    for (const field of Object.keys(claim)) if (!known.includes(field)) complain(`${what}: field ${field}`);
    for (const field of ['leader', 'country', 'event', 'status', 'denies', 'speaker', 'quote'])
      if (!(field in claim)) complain(`${what}: no ${field}`);
    if (subject.length !== 1) complain(`${what}: ${subject.length} subjects`);
    if (claim.leader != null) checkLeader(claim.leader, what, complain);
    if (claim.country != null) checkCountry(claim.country, what, complain);
    checkEvent(claim.event, what, complain);
    if (!STATUSES.has(String(claim.status))) complain(`${what}: status`);
    if (typeof claim.denies !== 'boolean') complain(`${what}: denies ${claim.denies}`);
    if (claim.speaker !== null && (typeof claim.speaker !== 'string' || !claim.speaker.trim()))
      complain(`${what}: speaker ${claim.speaker}`);
    if (typeof claim.quote !== 'string' || !claim.quote.trim() || !text.includes(claim.quote))
      complain(`${what}: quote not in the text: ${claim.quote}`);
    const key = `${what} ${claim.quote}`;
    if (made.has(key)) complain(`${what}: a second time`);
    made.add(key);
  }
}

function locate(text: string, mention: Fields, what: string, complain: (message: string) => void): Span | null {
  const { quote, nth } = mention;
  if (typeof quote !== 'string' || !quote || quote !== quote.trim()) {
    complain(`${what}: quote`);
    return null;
  }
  if (typeof nth !== 'number' || !Number.isInteger(nth) || nth < 1) {
    complain(`${what}: nth`);
    return null;
  }
  let start = -1;
  for (let n = 0; n < nth; n++) {
    start = text.indexOf(quote, start + 1);
    if (start < 0) {
      complain(`${what}: only ${n} of them in the text`);
      return null;
    }
  }
  return { what, start, end: start + quote.length };
}

function checkLeader(id: unknown, what: string, complain: (message: string) => void): void {
  if (typeof id !== 'string' || (leaderIds && !leaderIds.has(id))) complain(`${what}: unknown leader ${id}`);
}

function checkCountry(code: unknown, what: string, complain: (message: string) => void): void {
  if (typeof code !== 'string' || !COUNTRY.test(code) || (countryCodes && !countryCodes.has(code)))
    complain(`${what}: country ${code}`);
}

function checkEvent(id: unknown, what: string, complain: (message: string) => void): void {
  const [series = '', edition = ''] = String(id).split('/');
  if (!SERIES.has(series) || !/^\d{4}(?:-[a-z0-9-]+)?$/.test(edition)) complain(`${what}: unknown event ${id}`);
}

/** The date beside an event mention lies within the edition's days, as held or as planned. */
function checkEventDay(id: string, date: string, what: string, complain: (message: string) => void): void {
  const days = eventDays.get(id);
  if (!days) return;
  const [first = '', last = first] = date.split('/');
  const planned = id === 'moscow-victory-day/2020' && first === '2020-05-09';
  if (!planned && (first < days.first || last > days.last)) complain(`${what}: ${date} is not a day of ${id}`);
}

/** YYYY, YYYY-MM, YYYY-MM-DD or two of them around a slash, all in the calendar and in order. */
function isCalendarValue(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const parts = value.split('/');
  const [first = '', last = first] = parts;
  return parts.length <= 2 && parts.every(isCalendarDay) && first <= last;
}

function isCalendarDay(value: string): boolean {
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value)) return false;
  const full = `${value}-01-01`.slice(0, 10);
  const day = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(full);
}

function listOf(value: unknown, what: string, complain: (message: string) => void): Fields[] {
  if (!Array.isArray(value)) {
    complain(`${what} is no list`);
    return [];
  }
  return value.filter((entry): entry is Fields => {
    if (isFields(entry)) return true;
    complain(`${what} holds something else than objects`);
    return false;
  });
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readLines(path: string): Fields[] {
  const file = join(REFERENCE, path);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as Fields);
}

/** The ids (or country codes) of some reference tables, or null where the tables are missing. */
function readIds(...paths: string[]): Set<string> | null {
  const ids = paths.flatMap(readLines).map((row) => String(row.id ?? row.code));
  return ids.length > 0 ? new Set(ids) : null;
}

function readEventDays(...folders: string[]): Map<string, { first: string; last: string }> {
  const days = new Map<string, { first: string; last: string }>();
  for (const row of folders.flatMap((folder) => readLines(`${folder}/events.jsonl`))) {
    const first = row.date ?? row.start;
    if (typeof first !== 'string') continue;
    days.set(String(row.id), { first, last: typeof row.end === 'string' ? row.end : first });
  }
  return days;
}
