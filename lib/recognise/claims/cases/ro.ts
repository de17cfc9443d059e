import type { ShortCase } from './short-case.ts';

/** Romanian. */
export const ro = [
  {
    shows: 'an invitation',
    published: '2025-05-06',
    text: '[Vladimir Putin|vladimir-putin] l-a invitat pe [Narendra Modi|narendra-modi] la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova.',
    claims: 'narendra-modi invited',
  },
  {
    shows: 'what somebody says of himself is an acceptance',
    published: '2025-05-06',
    text: '[Robert Fico|robert-fico] a confirmat că va participa la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova.',
    claims: 'robert-fico accepted',
  },
  {
    shows: 'what others say is an expectation',
    published: '2025-05-06',
    text: 'Președintele brazilian [Lula da Silva|luiz-inacio-lula-da-silva] va participa la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova, a anunțat Kremlinul.',
    claims: 'luiz-inacio-lula-da-silva expected',
  },
  {
    shows: 'a refusal',
    published: '2025-05-06',
    text: 'Premierul indian [Narendra Modi|narendra-modi] nu va participa la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova.',
    claims: 'narendra-modi declined',
  },
  {
    shows: 'a hedge gives nothing',
    published: '2025-05-06',
    text: '[Robert Fico|robert-fico] ar putea participa la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova.',
    claims: '',
  },
  {
    shows: 'an indirect question gives nothing',
    published: '2025-05-06',
    text: 'Nu se știe dacă [Robert Fico|robert-fico] va participa la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova.',
    claims: '',
  },
  {
    shows: 'a list',
    published: '2025-05-12',
    text: '[Xi Jinping|xi-jinping], [Lula da Silva|luiz-inacio-lula-da-silva] și [Robert Fico|robert-fico] au participat la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova.',
    claims: 'xi-jinping attended; luiz-inacio-lula-da-silva attended; robert-fico attended',
  },
  {
    shows: 'absent, and who was sent',
    published: '2025-05-12',
    text: '[Narendra Modi|narendra-modi] nu a participat la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova și l-a trimis pe ministrul apărării.',
    claims: 'narendra-modi absent; narendra-modi represented',
  },
  {
    shows: 'represented',
    published: '2025-05-12',
    text: '[Kim Jong Un|kim-jong-un] a fost reprezentat la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova de ambasadorul său.',
    claims: 'kim-jong-un represented',
  },
  {
    shows: 'a spokesman denies',
    published: '2025-05-06',
    text: 'Purtătorul de cuvânt Dmitri Peskov a negat că [Donald Trump|donald-trump] a fost invitat la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova.',
    claims: 'donald-trump not invited',
  },
  {
    shows: 'not invited',
    published: '2025-05-06',
    text: '[Emmanuel Macron|emmanuel-macron] nu a fost invitat la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova.',
    claims: 'emmanuel-macron not invited',
  },
  {
    shows: 'a country declines',
    published: '2025-05-06',
    text: 'Japonia a refuzat invitația la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova.',
    claims: 'JP declined',
  },
  {
    shows: 'a country sends a minister',
    published: '2025-05-06',
    text: 'India îl va trimite pe ministrul apărării la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova.',
    claims: 'IN represented',
  },
  {
    shows: 'an acceptance',
    published: '2025-05-06',
    text: '[Aleksandar Vučić|aleksandar-vucic] a acceptat invitația lui [Vladimir Putin|vladimir-putin] la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova.',
    claims: 'aleksandar-vucic accepted',
  },
  {
    shows: 'neither of two',
    published: '2025-05-06',
    text: 'Nici [Donald Trump|donald-trump], nici [Emmanuel Macron|emmanuel-macron] nu vor participa la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova.',
    claims: 'donald-trump declined; emmanuel-macron declined',
  },
  {
    shows: 'names behind people left unnamed',
    published: '2025-05-06',
    text: 'Douăzeci și nouă de șefi de stat vor participa la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova, printre care [Xi Jinping|xi-jinping] și [Nicolás Maduro|nicolas-maduro].',
    claims: 'xi-jinping expected; nicolas-maduro expected',
  },
  {
    shows: 'troops are no leaders',
    published: '2025-05-06',
    text: 'Soldați din Egipt și Vietnam vor participa la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova.',
    claims: '',
  },
  {
    shows: 'what others ask for gives nothing',
    published: '2025-05-06',
    text: 'Uniunea Europeană i-a cerut lui [Robert Fico|robert-fico] să nu meargă la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova.',
    claims: '',
  },
  {
    shows: 'the host',
    published: '2025-05-12',
    text: '[Vladimir Putin|vladimir-putin] a prezidat [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova.',
    claims: 'vladimir-putin host',
  },
  {
    shows: 'a cancellation',
    published: '2025-05-06',
    text: '[Ilham Aliev|ilham-aliyev] și-a anulat vizita la Moscova de [Ziua Victoriei|moscow-victory-day/2025].',
    claims: 'ilham-aliyev declined',
  },
  {
    shows: 'a telephone call is no attendance',
    published: '2025-05-06',
    text: '[Vladimir Putin|vladimir-putin] a vorbit la telefon cu [Donald Trump|donald-trump] înainte de [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova.',
    claims: '',
  },
  {
    shows: 'a list behind the verb',
    published: '2025-05-06',
    text: 'La [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova sunt așteptați [Xi Jinping|xi-jinping], [Lula da Silva|luiz-inacio-lula-da-silva] și [Robert Fico|robert-fico].',
    claims: 'xi-jinping expected; luiz-inacio-lula-da-silva expected; robert-fico expected',
  },
  {
    shows: 'and one who does not',
    published: '2025-05-06',
    text: '[Xi Jinping|xi-jinping] va merge la [parada de Ziua Victoriei|moscow-victory-day/2025] de la Moscova, dar nu și [Narendra Modi|narendra-modi].',
    claims: 'xi-jinping expected; narendra-modi declined',
  },
] as const satisfies readonly ShortCase[];
