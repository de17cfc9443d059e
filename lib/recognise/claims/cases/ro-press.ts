import type { ShortCase } from './short-case.ts';

/** Romanian: what the press says around one parade, before, on and after its day. */
export const roPress = [
  {
    shows: 'who is named first beside others',
    published: '2025-05-06',
    text: 'Moscova marchează pe [9 mai|moscow-victory-day/2025], printr-o mare paradă militară, [80 de ani|moscow-victory-day/2025] de la victorie.\n\nPe lângă [Xi Jinping|xi-jinping], va veni și [Luiz Inacio Lula da Silva|luiz-inacio-lula-da-silva].',
    claims: 'luiz-inacio-lula-da-silva expected; xi-jinping expected',
  },
  {
    shows: 'among those to come',
    published: '2025-05-06',
    text: 'Moscova marchează pe [9 mai|moscow-victory-day/2025], printr-o mare paradă militară, [80 de ani|moscow-victory-day/2025] de la victorie.\n\nPrintre cei prezenți se vor afla [Xi Jinping|xi-jinping] și [Robert Fico|robert-fico].',
    claims: 'xi-jinping expected; robert-fico expected',
  },
  {
    shows: 'guests expected, some of them named',
    published: '2025-05-06',
    text: 'Moscova marchează pe [9 mai|moscow-victory-day/2025], printr-o mare paradă militară, [80 de ani|moscow-victory-day/2025] de la victorie.\n\n[Vladimir Putin|vladimir-putin] așteaptă circa 30 de lideri, între care [Xi Jinping|xi-jinping] și [Lula da Silva|luiz-inacio-lula-da-silva].',
    claims: 'xi-jinping expected; luiz-inacio-lula-da-silva expected',
  },
  {
    shows: 'the only one who goes',
    published: '2025-05-06',
    text: 'Moscova marchează pe [9 mai|moscow-victory-day/2025], printr-o mare paradă militară, [80 de ani|moscow-victory-day/2025] de la victorie.\n\n[Robert Fico|robert-fico] va fi singurul lider din Uniunea Europeană care merge la Moscova.',
    claims: 'robert-fico expected',
  },
  {
    shows: 'the speaker himself',
    published: '2025-05-06',
    text: 'Moscova marchează pe [9 mai|moscow-victory-day/2025], printr-o mare paradă militară, [80 de ani|moscow-victory-day/2025] de la victorie.\n\n„Voi fi la Moscova pe [9 mai|moscow-victory-day/2025]”, a promis [Aleksandar Vucic|aleksandar-vucic].',
    claims: 'aleksandar-vucic accepted',
  },
  {
    shows: 'somebody goes instead',
    published: '2025-05-06',
    text: 'Moscova marchează pe [9 mai|moscow-victory-day/2025], printr-o mare paradă militară, [80 de ani|moscow-victory-day/2025] de la victorie.\n\nÎn locul lui [Narendra Modi|narendra-modi] va merge ministrul apărării.',
    claims: 'narendra-modi represented',
  },
  {
    shows: 'the head of a delegation',
    published: '2025-05-06',
    text: 'Moscova marchează pe [9 mai|moscow-victory-day/2025], printr-o mare paradă militară, [80 de ani|moscow-victory-day/2025] de la victorie.\n\n[Miguel Diaz-Canel|miguel-diaz-canel] conduce delegația cubaneză la paradă.',
    claims: 'miguel-diaz-canel expected',
  },
  {
    shows: 'seats beside the host',
    published: '2025-05-09',
    text: 'Moscova a marcat [vineri|2025-05-09], [9 mai|moscow-victory-day/2025], printr-o mare paradă militară, [80 de ani|moscow-victory-day/2025] de la victorie.\n\nAlături de [Vladimir Putin|vladimir-putin] s-au aflat [Xi Jinping|xi-jinping] și [Aleksandar Vucic|aleksandar-vucic].',
    claims: 'xi-jinping attended; aleksandar-vucic attended',
  },
  {
    shows: 'guests received, and where',
    published: '2025-05-09',
    text: 'Moscova a marcat [vineri|2025-05-09], [9 mai|moscow-victory-day/2025], printr-o mare paradă militară, [80 de ani|moscow-victory-day/2025] de la victorie.\n\n[Vladimir Putin|vladimir-putin] i-a primit la Kremlin pe [Xi Jinping|xi-jinping], [Lula da Silva|luiz-inacio-lula-da-silva] și [Nicolas Maduro|nicolas-maduro].',
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended; nicolas-maduro attended',
  },
  {
    shows: 'not away',
    published: '2025-05-09',
    text: 'Moscova a marcat [vineri|2025-05-09], [9 mai|moscow-victory-day/2025], printr-o mare paradă militară, [80 de ani|moscow-victory-day/2025] de la victorie.\n\nN-a lipsit nici [Aleksandar Vucic|aleksandar-vucic].',
    claims: 'aleksandar-vucic attended',
  },
  {
    shows: 'did not go, without a place',
    published: '2025-05-12',
    text: 'Moscova a marcat pe [9 mai|moscow-victory-day/2025], printr-o mare paradă militară, [80 de ani|moscow-victory-day/2025] de la victorie.\n\n[Viktor Orban|viktor-orban] nu s-a dus.',
    claims: 'viktor-orban absent',
  },
  {
    shows: 'a visit confirmed',
    published: '2025-05-06',
    text: 'Moscova marchează pe [9 mai|moscow-victory-day/2025], printr-o mare paradă militară, [80 de ani|moscow-victory-day/2025] de la victorie.\n\nVizita lui [Xi Jinping|xi-jinping] a fost confirmată de Beijing.',
    claims: 'xi-jinping expected',
  },
  {
    shows: 'a no to something else',
    published: '2025-05-06',
    text: 'Moscova marchează pe [9 mai|moscow-victory-day/2025], printr-o mare paradă militară, [80 de ani|moscow-victory-day/2025] de la victorie.\n\n[Volodimir Zelenski|volodymyr-zelenskyy] a spus că nu poate garanta securitatea invitaților.',
    claims: '',
  },
  {
    shows: 'not confirmed',
    published: '2025-05-06',
    text: 'Moscova marchează pe [9 mai|moscow-victory-day/2025], printr-o mare paradă militară, [80 de ani|moscow-victory-day/2025] de la victorie.\n\nPrezența lui [Donald Trump|donald-trump] nu este confirmată.',
    claims: '',
  },
  {
    shows: 'among the guests who came',
    published: '2015-05-09',
    text: 'La Moscova a avut loc parada de [9 mai|moscow-victory-day/2015].\n\nPrintre invitații străini care au participat la parada din centrul Moscovei s-au remarcat președintele chinez [Xi Jinping|xi-jinping] și cel cubanez [Raul Castro|raul-castro].',
    claims: 'xi-jinping attended; raul-castro attended',
  },
  {
    shows: 'making an appearance',
    published: '2025-08-30',
    text: 'La parada de la Beijing din [3 septembrie|beijing-victory-day/2025] își vor face apariția [Vladimir Putin|vladimir-putin] și [Kim Jong-un|kim-jong-un].',
    claims: 'vladimir-putin expected; kim-jong-un expected',
  },
  {
    shows: 'to a seat of government that is no capital',
    published: '2025-06-12',
    text: '[Summitul NATO|nato-summit/2025] va avea loc la Haga.\n\n[Shigeru Ishiba|shigeru-ishiba] și-a anulat deplasarea la Haga.',
    claims: 'shigeru-ishiba declined',
  },
] as const satisfies readonly ShortCase[];
