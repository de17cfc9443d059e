import { formerOf, objectOf, ownerOf, speakerOf, targetOf } from '../subjects.ts';
import { draftsFor, type Parser } from './parser.ts';

/**
 * Something is done to somebody, or is somebody's: "Putin invited Maduro", "no invitation for Trump",
 * "the speaker takes his place", "Modi's absence".
 */
export const parseObject: Parser = (construction) => {
  const { cue, tag } = construction;
  if (cue.who === 'object' || cue.who === 'target') {
    const found = cue.who === 'object' ? objectOf(construction, tag) : targetOf(construction, tag);
    return found === null ? [] : draftsFor(construction, found);
  }
  if (cue.who === 'owner') {
    const found = ownerOf(construction, tag);
    return found === null ? [] : draftsFor(construction, found);
  }
  if (cue.who === 'speaker') {
    const found = speakerOf(construction);
    return found === null ? [] : draftsFor(construction, found);
  }
  if (cue.who === 'former') {
    const found = formerOf(construction, tag);
    return found === null ? [] : draftsFor(construction, found);
  }
  return [];
};
