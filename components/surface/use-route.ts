import { useEffect, useState } from 'preact/hooks';
import { type Route, readRoute } from '../subject/route.ts';

/** Where the surface stands, by its address. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const moved = () => setRoute(readRoute(location.hash));
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return route;
}
