import { editionAt } from './edition-time.ts';
import type { Proposal } from './proposal.ts';
import type { Cue, SceneSentence } from './scene.ts';
import type { Setting } from './setting.ts';
import { VICTORY_SERIES } from './victory-days.ts';
import { isElsewhere, ownerOf } from './whose.ts';

/** The series of a name that only one bears. */
function ownSeries(cue: Cue) {
  return VICTORY_SERIES.find(({ ownName }) => ownName === cue.key) ?? null;
}

function linkName(setting: Setting, sentence: SceneSentence, cue: Cue): Proposal | null {
  const { scene, focus } = setting;
  const own = ownSeries(cue);
  if (own === null && (cue.key !== 'victoryDay' || isElsewhere(scene, sentence, cue))) return null;
  const owner = own ? { series: own, from: 'sentence' as const } : ownerOf(scene, sentence, cue, focus);
  if (!owner) return null;
  // A country in the paragraph alone is no evidence: guests have countries too.
  const isAbout = focus.includes(owner.series);
  if (!isAbout && !own) return null;
  const editions = setting.editions.get(owner.series.id) ?? [];
  const edition = editionAt(sentence, cue, editions, setting.standard.get(owner.series.id) ?? null);
  return edition && { start: cue.start, end: cue.end, edition };
}

/** Occasions called by name: "Victory Day", "парад Победы", "九三阅兵". */
export function linkNames(setting: Setting): Proposal[] {
  return setting.scene.sentences.flatMap((sentence) =>
    sentence.cues.flatMap((cue) => linkName(setting, sentence, cue) ?? []),
  );
}
