import { wordBefore } from '../neighbours.ts';
import type { Candidate } from './candidates.ts';

/** Offices below a head of government, as rolls have them behind a name; the beginnings of the words. */
const BELOW =
  /^[ \u00a0]*[–—,-][ \u00a0]*(?:міністр|министр|minister(?!präsident)|ministar|министар|ministr|віце-?прем|вице-?прем|wicepremier|potpredsedni|потпредседни|спікер|спикер|marszałek|посол|ambasador|амбасадор|голова (?:МЗС|парламенту)|глава (?:МИД|парламента)|szef MSZ|šef diplomatije|шеф дипломатије)/iu;
const REACH = 40;
const LINE_HEAD = /(?:^|\n)[ \t\u00a0]*(?:[•·*–—-][ \t\u00a0]*)?$/u;

/**
 * "• Раджнатх Сінгх – міністр оборони": a surname behind a word that begins the line of a roll, and an office behind
 * it that is no leader's. At the head of a line a capital says nothing of a given name that no list holds.
 */
export function isMinisterOfRoll({ start, end, full }: Candidate, text: string): boolean {
  if (full.length > 0 || !BELOW.test(text.slice(end, end + REACH))) return false;
  const given = wordBefore(text, start);
  if (given === null || !/^\p{Lu}\p{Ll}/u.test(given.text)) return false;
  return LINE_HEAD.test(text.slice(Math.max(0, given.start - REACH), given.start));
}
