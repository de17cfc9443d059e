import { anyOf } from '../sentence/any-of.ts';

/** "no", "not yet", in the languages that are read. */
const NOT = anyOf(
  ...["no|not|n't|yet to", 'nicht|noch keine?|ohne|keine', 'pas|sans', 'não|sem', 'sin', 'nu|n-a'],
  ...['не|без', 'nie|nije', 'није'],
);

/** How words for an answer and a decision begin. */
const ANSWER = anyOf(
  ...['respon|answer|repl|decid|confirm', 'antwort|geantwort|entsch', 'répon|décid', 'respuest|contest'],
  ...['respost', 'răspun|hotăr', 'ответ|реши|подтверд', 'відпов|виріш|підтверд', 'odpow|zdecyd|potwierdz'],
  ...['odgov|odluč', 'одгов|одлуч'],
);

const UNANSWERED = new RegExp(`(?<!\\p{L})${NOT}\\s(?:\\p{L}+\\s){0,2}${ANSWER}`, 'iu');

/** The same where words are written together. */
const UNANSWERED_RUN = /(?:尚未|未|没有|沒有|还没).{0,2}(?:回应|回應|答复|答覆|回复|确认|確認|决定|決定)|未定/u;

/** Whether words say that somebody has not answered or decided yet: "no ha respondido", "尚未回应". */
export function isUnanswered(words: string): boolean {
  return UNANSWERED.test(words) || UNANSWERED_RUN.test(words);
}
