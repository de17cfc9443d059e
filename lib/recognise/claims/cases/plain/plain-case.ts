import type { ArticleCase } from '../case.ts';

/** One sentence after another, each behind the same opening. */
export interface PlainCases {
  readonly published: string;
  /** What the article opens with; the event marked in it is the one that the claims are about. */
  readonly event: string;
  readonly opening: string;
  /**
   * A line for each sentence, with mentions marked as in `marked-text.ts`; behind an arrow its claims as in an
   * `ArticleCase`, parted by semicolons, and nothing where none may be read.
   */
  readonly said: string;
}

/** Each sentence as an article of its own. */
export function plainArticlesOf(lang: string, cases: readonly PlainCases[]): ArticleCase[] {
  return cases.flatMap(({ published, event, opening, said }) =>
    said
      .trim()
      .split('\n')
      .map((line) => {
        const [text = '', claims = ''] = line.split('→').map((part) => part.trim());
        return {
          name: text.replace(/\[([^|\]]+)\|[^\]]+\]/g, '$1'),
          lang,
          published,
          event,
          marked: `${opening} ${text}`,
          claims: claims.split(';').flatMap((claim) => (claim.trim() === '' ? [] : [claim.trim()])),
        };
      }),
  );
}
