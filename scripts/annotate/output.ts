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

function claimRow({
  subject,
  event,
  status,
  denies,
  scope,
  representative,
  speaker,
  text,
  start,
  end,
}: ClaimReading): object {
  return {
    ...subject,
    event,
    status,
    ...(denies ? { denies } : {}),
    ...(scope ? { scope } : {}),
    ...(representative ? { representative } : {}),
    ...(speaker === null ? {} : { speaker }),
    text,
    start,
    end,
  };
}
