import type { CueKind } from './vocabulary.ts';

/**
 * The two series whose editions are spoken of by a date that others share: May 9 is also Europe
 * Day, and many peoples have a Victory Day. For them names and days need evidence of the place.
 */
export interface VictorySeries {
  readonly id: string;
  /** The day of the year, which is theirs even in years without an edition that we know. */
  readonly month: number;
  readonly day: number;
  readonly city: CueKind;
  readonly country: CueKind;
  readonly host: CueKind;
  /** Names that leave no doubt, and a parade with its place. */
  readonly ownName: CueKind;
  readonly ownParade: CueKind;
  /** Whom the victory was over. */
  readonly enemy: CueKind;
}

export const VICTORY_SERIES = [
  {
    id: 'moscow-victory-day',
    month: 5,
    day: 9,
    city: 'moscow',
    country: 'russia',
    host: 'russianHost',
    ownName: 'moscowName',
    ownParade: 'moscowParade',
    enemy: 'nazism',
  },
  {
    id: 'beijing-victory-day',
    month: 9,
    day: 3,
    city: 'beijing',
    country: 'china',
    host: 'chineseHost',
    ownName: 'beijingName',
    ownParade: 'beijingParade',
    enemy: 'japan',
  },
] as const satisfies readonly VictorySeries[];

/** Who holds them. */
export const VICTORY_COUNTRIES: ReadonlySet<string> = new Set(['RU', 'CN']);
