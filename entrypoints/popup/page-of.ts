import type { ReadClaims } from '../../components/popup/page-state.ts';
import type { ActiveTab } from '../../lib/browser/active-tab.ts';
import type { ReadPage } from '../../lib/store/own/keep-claim.ts';

/** The page of a tab, as what is kept of it names it. */
export function pageOf(tab: ActiveTab, { published, lang }: Pick<ReadClaims, 'published' | 'lang'>): ReadPage {
  return { url: tab.url ?? null, title: tab.title ?? '', published, lang: lang ?? '' };
}
