import { useEffect, useState } from 'preact/hooks';
import { Welcome } from '../../components/welcome/welcome-view.tsx';
import type { Words } from '../../components/words/words.ts';
import {
  EVERYWHERE,
  getGrants,
  newsAllowed,
  newsMatches,
  onGrantsChanged,
  requestOrigins,
} from '../../lib/browser/grants.ts';
import { openOptions } from '../../lib/browser/open-page.ts';
import { Sample } from './sample.tsx';

/** Wires the welcome page to the permissions. */
export function WelcomeApp({ words }: { readonly words: Words }) {
  const [everywhere, setEverywhere] = useState(false);
  const [news, setNews] = useState(true);

  useEffect(() => {
    const ask = () => {
      void getGrants().then((grants) => setEverywhere(grants.everywhere));
      void newsAllowed().then(setNews);
    };
    ask();
    return onGrantsChanged(ask);
  }, []);

  return (
    <Welcome
      words={words}
      everywhere={everywhere}
      newsAllowed={news}
      sample={<Sample words={words} />}
      onEverywhere={() => void requestOrigins([EVERYWHERE])}
      onNews={() => void requestOrigins(newsMatches())}
      onOpenOptions={() => void openOptions()}
    />
  );
}
