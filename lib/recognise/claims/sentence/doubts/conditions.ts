import type { Clause, Passage } from '../../types.ts';
import { means } from '../tags.ts';
import type { Doubt } from './doubt.ts';

/** "whether the Kazakh leader, who is ill, will come": asked, whatever commas stand between the word and its verb. */
export const isInCondition: Doubt = ({ passage: { clauses, tagOf }, clause }) => {
  if (clause.opens !== 'comma' && clause.opens !== 'mark') return clause.opens === 'condition';
  for (let at = clauses.indexOf(clause) - 1; at >= 0; at--) {
    const before = clauses[at];
    if (before === undefined || (before.opens !== 'condition' && at === 0)) return false;
    if (before.opens === 'condition')
      return !tagOf.slice(before.first, before.last).some((tag) => means(tag, 'cue', 'auxiliary', 'say', 'copula'));
    if (before.opens === 'start' || before.opens === 'conjunction' || before.opens === 'complement') return false;
  }
  return false;
};

/** Words of condition that ask no question. */
const IF: Readonly<Record<string, RegExp>> = {
  de: /^(?:wenn|falls|sofern)$/,
  en: /^(?:if|unless|provided)$/,
  pl: /^(?:jeśli|jeżeli|o ile|gdyby)$/,
  ru: /^если$/,
  sr: /^(?:ако|уколико|ako|ukoliko)$/,
  uk: /^(?:якщо|коли б)$/,
};

/** "that he would cancel if Netanyahu came": whether it comes so hangs on the clause behind. */
export const hangsOnNext: Doubt = ({ passage: { clauses, items, language }, clause }) => {
  const next = clauses[clauses.indexOf(clause) + 1];
  const words = IF[language];
  if (next === undefined || words === undefined) return false;
  // "приедет, если «позволит врач»".
  const isQuoted = /^["«„“]$/.test(items[next.first - 1]?.key ?? '');
  return (next.opens === 'condition' || isQuoted) && words.test(items[next.first - (isQuoted ? 2 : 1)]?.key ?? '');
};

/** "that, if the invitation stood, he would stay away": it hangs on a clause before. */
export const hangsOnPrevious: Doubt = ({ passage: { clauses, items, language }, clause }) => {
  if (language !== 'en') return false;
  const isIf = (each: Clause): boolean => each.opens === 'condition' && items[each.first - 1]?.key === 'if';
  return clauses.some((each) => each.last <= clause.first && isIf(each));
};

/** "Wenn es seine Gesundheit erlaubt, reist A nach Moskau": German has one word for "if" and "when". */
export const isIfAllowed: Doubt = ({ passage: { clauses, items }, clause }) => {
  const head = clauses[0];
  if (head === undefined || head.opens !== 'condition' || clause === head) return false;
  if (/^(?:falls|sofern)$/.test(items[head.first - 1]?.key ?? '')) return true;
  return items.slice(head.first, head.last).some(({ key }) => ALLOWS.test(key));
};

const ALLOWS = /^(?:erlaub|zuläss|zulass|mitspiel|genehmig|zustimm|klapp)/;

/** "If asked, Fico will come". */
export function opensWithCondition({ clauses }: Passage): boolean {
  return clauses[0]?.opens === 'condition';
}
