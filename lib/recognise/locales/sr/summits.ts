import { serbianCyrillic } from '../../../text/serbian-scripts.ts';
import type { SummitVocabulary } from '../../occasions/summits/vocabulary.ts';

/** Adds to each pattern its Cyrillic twin. */
const inBothScripts = (...patterns: readonly string[]): string[] =>
  patterns.flatMap((text) => [text, serbianCyrillic(text)]);

/** Serbian in both scripts. */
export const SR_SUMMITS = {
  noun: inBothScripts('samit|samita|samitu|samitom|samiti|samitima', 'summit*'),
  session: inBothScripts(
    'sastan*',
    'sednic*|sjednic*',
    'zasedanj*|zasjedanj*',
    'forum*',
    'konferencij*',
    'skup|skupa|skupu|skupom',
  ),
  leaders: inBothScripts('lidera|predsednika|predsjednika', 'šefova država|vlada'),
  between: inBothScripts(
    'grupe|država|zemalja|i|lidera|šefova|vlada|članica|predsednika|organizacije|neformaln*|vanredn*|godišnj*|virtueln*|dvodnevn*|jubilarn*|istorijsk*|proširen*|u|formatu',
  ),
  locative: inBothScripts('u', 'na', 'kod'),
  next: inBothScripts('sledeć*|sljedeć*', 'naredn*', 'predstojeć*'),
  previous: inBothScripts('prethodn*', 'prošli|prošlog|prošlom|prošloj|prošle|prošlu|prošlim', 'poslednj*|posljednj*'),
  ordinalEndings: inBothScripts('i', 'og', 'om', 'a', 'oj'),
  ordinals: [
    [2, 'drugi drugog други другог'],
    [3, 'treći trećeg трећи трећег'],
    [16, 'šesnaesti šesnaestog шеснаести шеснаестог'],
    [17, 'sedamnaesti sedamnaestog седамнаести седамнаестог'],
    [80, 'osamdeseto osamdesetog osamdeseta осамдесето осамдесета осамдесетом'],
  ],
  placeStands: 'apart',
} satisfies SummitVocabulary;
