import type { Clause, Passage } from '../../types.ts';
import { means } from '../tags.ts';
import type { Doubt } from './doubt.ts';

/** "will address the summit by video link": nobody comes. */
export const isRemote: Doubt = ({ passage, clause, cue }) => cue.act === 'come' && isByLink(passage, clause);

function isByLink(passage: Passage, clause: Clause): boolean {
  const { tagOf, clauses, language } = passage;
  // "will take part, appearing virtually, and will make a speech": by the same link.
  const before = language === 'en' && clause.opens === 'and' ? clauses[clauses.indexOf(clause) - 1] : undefined;
  if (before && means(tagOf[clause.first], 'auxiliary') && isByLink(passage, before)) return true;
  for (let i = clause.first; i < clause.last; i++) if (means(tagOf[i], 'remote')) return true;
  const next = clauses[clauses.indexOf(clause) + 1];
  return next?.opens === 'comma' && isTail(passage, next) && isByLink(passage, next);
}

/** ", by video link": behind a comma, and nobody and nothing else that is done. */
function isTail({ groups, tagOf }: Passage, { first, last }: Clause): boolean {
  const isNamed = groups.some((group) => group.first >= first && group.first < last && group.kind !== 'states');
  return !isNamed && !tagOf.slice(first, last).some((tag) => means(tag, 'cue', 'say', 'deputy', 'people'));
}

/** Words for a picture, in the languages that are read. */
const PICTURE =
  /^(?:фото|фотограф|снимк|зн[іи]мк|св[іи]тлин|сли[кц]и|слику|slici|sliku|zdjęci|fotografi|photo|picture|familienfoto|gruppenfoto|gruppenbild|fotos?$)/;

/** "Na zdjęciu rodzinnym zabrakło Bidena": whoever is missing from a picture may have been there. */
export const isOfPicture: Doubt = ({ passage: { items }, clause }) =>
  items.slice(clause.first, clause.last).some(({ kind, key }) => kind === 'word' && PICTURE.test(key));
