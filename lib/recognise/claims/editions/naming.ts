import type { AttendanceEvent } from '../../../packs/schema.ts';
import type { Mention } from '../../types.ts';

/** What the first lines name first is what an article is about; so many UTF-16 units are its first lines. */
export const LEDE = 240;

/** What is named only behind the first part of a text, and in its last part, is not what that is about. */
const FIRST_PART = 600;
const LAST_PART = 0.5;

/** An event that only an earlier part of the page named. */
const EARLIER_WEIGHT = 0.5;

/** How often and where an article names each event. */
export class Naming {
  /** How often, by id; less than once where only an earlier part of the page did. */
  readonly counts: ReadonlyMap<string, number>;
  /** The offset of the first time; those of an earlier part of the page are left out. */
  readonly firstNamed: ReadonlyMap<string, number>;
  /** What the title, or else the first lines name. */
  readonly lede: string | undefined;
  private readonly length: number;

  /** @param titled ids that the title names; @param earlier ids that earlier parts of the page named */
  constructor(mentions: readonly Mention[], text: string, titled: readonly string[], earlier: readonly string[]) {
    const counts = new Map<string, number>(earlier.map((id) => [id, EARLIER_WEIGHT]));
    for (const id of titled.length === 1 ? titled : []) counts.set(id, (counts.get(id) ?? 0) + 1);
    const firstNamed = new Map<string, number>(titled.map((id) => [id, 0]));
    for (const mention of mentions) {
      if (mention.kind !== 'event') continue;
      counts.set(mention.id, (counts.get(mention.id) ?? 0) + 1);
      if (!firstNamed.has(mention.id) && !earlier.includes(mention.id)) firstNamed.set(mention.id, mention.start);
    }
    // A title that names one tells what the first lines may leave out.
    const [title, ...further] = titled;
    const first = mentions.find((mention) => mention.kind === 'event' && mention.end <= LEDE);
    this.lede = title !== undefined && further.length === 0 ? title : first?.kind === 'event' ? first.id : undefined;
    this.counts = counts;
    this.firstNamed = firstNamed;
    this.length = text.length;
  }

  isOnce({ id }: AttendanceEvent): boolean {
    return this.counts.get(id) === 1;
  }

  /** Where it is named first; at the very beginning where only an earlier part of the page names it. */
  placeOf({ id }: AttendanceEvent): number {
    return this.firstNamed.get(id) ?? 0;
  }

  /** "In the afternoon he left for New York, to the General Assembly": the last lines name another, once. */
  isAtEnd(event: AttendanceEvent): boolean {
    return this.isOnce(event) && this.placeOf(event) > Math.max(FIRST_PART, this.length * LAST_PART);
  }
}
