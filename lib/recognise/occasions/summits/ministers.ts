import type { SceneSentence } from '../scene.ts';

/** Those who meet for a body between its summits, by the beginnings of the words for them. */
const MINISTERS =
  /^(?:minis|financ|finanz|foreign|außenm|sherpa|chancell|cancill|chancel|envoy|expert|parliament|parlament|business|empresar|turis|tourism|мини[сш]|бизнес|бізнес|туриз|міні|финанс|фінанс|глав.?мид|шерп|парлам|эксперт|експерт|وزراء|وزير|الوزار|وزاري|المالية)/;
const MINISTERS_HAN = /部[长長]|外[长長相]|[财財]相|[财財][长長]|閣僚|阁僚|大臣|次官/;

/** Asked by each body and meeting of a sentence, so told once. */
const told = new WeakMap<SceneSentence, boolean>();

/** True where a sentence speaks of a meeting of ministers and the like. */
export function isOfMinisters(sentence: SceneSentence): boolean {
  const known = told.get(sentence);
  if (known !== undefined) return known;
  const found = speaksOfMinisters(sentence);
  told.set(sentence, found);
  return found;
}

function speaksOfMinisters({ tokens }: SceneSentence): boolean {
  const hasSigns = tokens.some(({ kind }) => kind === 'ideograph');
  if (hasSigns && MINISTERS_HAN.test(tokens.map(({ lower }) => lower).join(''))) return true;
  return tokens.some(({ lower }) => MINISTERS.test(lower));
}
