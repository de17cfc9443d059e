import { statementOf } from '../../lib/packs/statement.ts';
import type { Annotations, ClaimReading, Mention } from '../../lib/recognise/types.ts';

/** A line of the output, in the shape that docs/architecture.md promises to the outside. */
export interface AnnotatedDocument {
  readonly id: string;
  readonly lang: string;
  readonly published: string | null;
  readonly text?: string;
  readonly mentions: readonly object[];
  readonly claims: readonly object[];
}

/** An input line that could not be read. */
export interface FailedLine {
  readonly id: string | null;
  readonly line: number;
  readonly error: string;
}

export function annotatedDocument(
  id: string,
  { lang, published, mentions, claims }: Annotations,
  text?: string,
): AnnotatedDocument {
  return {
    id,
    lang,
    published,
    ...(text === undefined ? {} : { text }),
    mentions: mentions.map(mentionRow),
    claims: claims.map(claimRow),
  };
}

function mentionRow(mention: Mention): object {
  const { kind, text, start, end } = mention;
  return mention.kind === 'date'
    ? { kind, ...(mention.value === null ? {} : { value: mention.value }), text, start, end }
    : { kind, id: mention.id, text, start, end };
}

function claimRow(claim: ClaimReading): object {
  const { subject, event, speaker, text, start, end } = claim;
  return {
    ...subject,
    event,
    ...statementOf(claim),
    ...(speaker === null ? {} : { speaker }),
    text,
    start,
    end,
  };
}
