import { isSingleDay } from '../edtf.ts';
import { at, type Checker } from './checker.ts';

/** Sources: dates exist, and a window instead of a day is explained. */
export function checkSources(checker: Checker): void {
  for (const [index, source] of checker.pack.sources.entries()) {
    const place = { path: `sources[${index}]`, id: source.id };
    const published = checker.date(at(place, 'published'), source.published);
    if (published && !isSingleDay(source.published) && source.windowReason === undefined) {
      checker.report(at(place, 'windowReason'), 'noSingleDay', source.published);
    }
    for (const [n, country] of (source.restrictedIn ?? []).entries()) {
      checker.resolves('countries', at(place, `restrictedIn[${n}]`), country);
    }
  }
}
