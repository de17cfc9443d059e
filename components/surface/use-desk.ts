import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { KeepingClient } from '../../lib/browser/keeping.ts';
import type { KeptClaim } from '../../lib/history/types.ts';
import type { ClaimToKeep } from '../../lib/store/own/keep-claim.ts';
import type { Keepsakes } from '../../lib/store/own/kept-rows.ts';
import type { Queries } from '../../lib/store/queries/queries.ts';
import type { Desk, DeskActions } from '../kept/reader-desk.ts';

export interface DeskOptions {
  readonly queries: Queries;
  readonly keeping: KeepingClient;
  readonly privateWindow: boolean;
  readonly copy: Desk['copy'];
  /** Asks only a store that can answer. */
  readonly ready: boolean;
  /** Something was kept or dropped: what the surface shows of the store may be other than it was. */
  readonly onChanged: () => void;
}

const NOTHING: Keepsakes = { claims: [], wrong: [] };
/** The store puts this before the names of what is called wrong. */
const WRONG = 'wrong ';

/** What is the reader's own, for all views of a surface. */
export function useDesk({ queries, keeping, privateWindow, copy, ready, onChanged }: DeskOptions): Desk {
  const [held, setHeld] = useState(NOTHING);
  const [gone, setGone] = useState<KeptClaim | null>(null);

  const refresh = useCallback(async () => {
    setHeld(await queries.keepsakes().catch(() => NOTHING));
  }, [queries]);
  useEffect(() => {
    if (ready) void refresh();
  }, [ready, refresh]);

  const actions = useMemo((): DeskActions => {
    const changed = async () => {
      await refresh();
      onChanged();
    };
    const keep: DeskActions['keep'] = async (claim, replaces) => {
      const came = await keeping.keep(claim, replaces).catch(() => null);
      setGone(null);
      await changed();
      return came === null ? 'failed' : came.mirrored ? 'kept' : 'once';
    };
    return {
      keep,
      async drop(id) {
        const { claims } = await queries.keepsakes().catch(() => NOTHING);
        await keeping.drop(id).catch(() => {});
        setGone(claims.find((one) => one.id === id) ?? null);
        await changed();
      },
      async restore() {
        if (gone) await keep(wantedAgain(gone));
      },
      async markWrong(what) {
        await keeping.markWrong(what).catch(() => {});
        await changed();
      },
      async unmarkWrong(what) {
        await keeping.drop(`${WRONG}${what}`).catch(() => {});
        await changed();
      },
      find: (text) => queries.search(text),
    };
  }, [queries, keeping, refresh, gone, onChanged]);

  return useMemo(
    (): Desk => ({
      privateWindow,
      kept: held.claims,
      gone,
      wrong: new Set(held.wrong.map(({ id }) => id.slice(WRONG.length))),
      actions,
      copy,
    }),
    [privateWindow, held, gone, actions, copy],
  );
}

/** What was kept, to be kept again. */
function wantedAgain({ claim, source, quote }: KeptClaim): ClaimToKeep {
  const { subject, event, status, denies, scope, representative, speaker } = claim;
  return {
    subject,
    event: event ?? '',
    status,
    ...(denies ? { denies: true } : {}),
    ...(scope ? { scope } : {}),
    ...(representative ? { representative } : {}),
    speaker: speaker ?? null,
    quote,
    page: { url: source.url, title: source.title, published: source.published, lang: source.lang },
  };
}
