import { edtfBounds } from '../../lib/packs/edtf.ts';
import type { Claim, Source } from '../../lib/packs/schema.ts';
import { statementOf } from '../../lib/packs/statement.ts';
import type { Annotations, ClaimReading } from '../../lib/recognise/types.ts';
import { locatorOf, paragraphsOf } from './paragraphs.ts';
import { type UnknownName, unknownNames } from './unknown-names.ts';

/** What is known of the document beside its text; what is not is left for the person who reviews it. */
export interface DocumentFacts {
  /** The id of the source. */
  readonly id: string;
  readonly publisher: string;
  readonly kind: Source['kind'];
  readonly title: string;
  readonly url: string | null;
  /** EDTF; the day of the article or the window it must fall into. */
  readonly published: string;
  readonly windowReason?: string;
}

/** A seed file as `seeds/documents` has them, to be reviewed by a person before it is one. */
export interface Draft {
  readonly comment: string;
  readonly source: Source;
  readonly claims: readonly Claim[];
  /** For the person who reviews it; reaches no pack. */
  readonly leftOut: readonly { readonly locator: string | null; readonly reason: string }[];
}

/** What stands in the place of something that only a person can tell. */
export const TO_FILL_IN = 'TO FILL IN';

/** A claim of the draft with the words that it was read from, which the seed file must not hold. */
export interface ReadClaim {
  readonly claim: Claim;
  readonly words: string;
}

/** What was made of one document. */
export interface Curation {
  readonly draft: Draft;
  readonly read: readonly ReadClaim[];
  readonly unknown: readonly UnknownName[];
}

/**
 * The day on which a text is read, for what its words about time mean: of a window the last one, since
 * what it announces lies ahead of all of it. Null for what is no date.
 */
export function readingDay(published: string): string | null {
  return edtfBounds(published)?.latest ?? null;
}

/** Makes a draft of what a text says, each claim once, in the order of the text. */
export function curate(text: string, annotations: Annotations, facts: DocumentFacts): Curation {
  const paragraphs = paragraphsOf(text);
  const { id, publisher, kind, title, url, published, windowReason } = facts;
  const source: Source = {
    id,
    publisher,
    kind,
    title,
    url,
    published,
    lang: annotations.lang,
    ...(windowReason ? { windowReason } : {}),
  };
  const readings = onceEach(annotations.claims.toSorted((a, b) => a.start - b.start));
  const read = readings.map((reading, n): ReadClaim => {
    const { subject, event, speaker } = reading;
    const claim: Claim = {
      id: `${id}#${n + 1}`,
      subject,
      event,
      ...statementOf(reading),
      ...(speaker === null ? {} : { speaker }),
      origin: speaker ?? publisher,
      reported: published,
      source: id,
      locator: locatorOf(paragraphs, reading),
    };
    return { claim, words: reading.text };
  });
  const unknown = unknownNames(text, annotations, paragraphs);
  return {
    draft: {
      comment:
        'Read by npm run curate. Nothing in it has been seen by a person: review every line (docs/contributing.md).',
      source,
      claims: read.map(({ claim }) => claim),
      leftOut: unknown
        .filter(({ besideTitle }) => besideTitle)
        .map(({ text: name, locator }) => ({ locator, reason: `${name}: no pack knows who this is.` })),
    },
    read,
    unknown,
  };
}

/** A document that says the same of the same twice makes one claim, at its first place. */
function onceEach(readings: readonly ClaimReading[]): ClaimReading[] {
  const seen = new Map<string, ClaimReading>();
  for (const reading of readings) {
    const { subject, event, status, denies, scope } = reading;
    const key = JSON.stringify([subject, event, status, denies ?? false, scope ?? null]);
    if (!seen.has(key)) seen.set(key, reading);
  }
  return [...seen.values()];
}
