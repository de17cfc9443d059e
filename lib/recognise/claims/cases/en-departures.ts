import type { ShortCase } from './short-case.ts';

const RIO = '[Brics summit|brics/2025]';
const OPENS = `The ${RIO} opens in Rio de Janeiro on [July 6|2025-07-06].`;

/** Whoever sets out for an event will come to it; whoever sets out for somewhere else will not. */
export const departures = [
  {
    shows: 'a place left behind is not where somebody goes',
    text: `[Narendra Modi|narendra-modi] leaves Delhi on [Friday|2025-07-04] for the ${RIO}. [Cyril Ramaphosa|cyril-ramaphosa] will leave Pretoria on [Friday|2025-07-04] to take part in the summit.`,
    published: '2025-07-02',
    claims: 'narendra-modi expected; cyril-ramaphosa expected',
  },
  {
    shows: 'flying out, jetting off, leaving for a city',
    text: `${OPENS} [Narendra Modi|narendra-modi] flies out on [Friday|2025-07-04] for the summit. [Cyril Ramaphosa|cyril-ramaphosa] is leaving for Rio on [Friday|2025-07-04]. [Prabowo Subianto|prabowo-subianto] flies out of Jakarta on [Friday|2025-07-04] for the summit.`,
    published: '2025-07-02',
    claims: 'narendra-modi expected; cyril-ramaphosa expected; prabowo-subianto expected',
  },
  {
    shows: 'a departure for another summit, another country, or from where it takes place',
    text: `${OPENS} [Friedrich Merz|friedrich-merz] leaves Berlin on [Friday|2025-07-04] for his holiday home. [Donald Trump|donald-trump] flies out on [Friday|2025-07-04] for Scotland. [Javier Milei|javier-milei] left Buenos Aires on [Friday|2025-07-04] for the Mercosur summit. [Cyril Ramaphosa|cyril-ramaphosa] left Brazil for the summit.`,
    published: '2025-07-02',
    claims: '',
  },
  {
    shows: 'room that is left for a summit is no deputy',
    text: `${OPENS} [Cyril Ramaphosa|cyril-ramaphosa] leaves little room for the summit to fail. [Donald Trump|donald-trump] left the door open for the summit.`,
    published: '2025-07-02',
    claims: '',
  },
] as const satisfies readonly ShortCase[];
