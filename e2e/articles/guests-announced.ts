/**
 * An article that announces guests, of our own writing. Of those whom it names the record knows who came:
 * some as it says, some otherwise, and one of them for the first time in years.
 */
export const GUESTS_ANNOUNCED = {
  url: 'https://www.bbc.com/news/articles/guests-on-red-square',
  lang: 'en',
  title: 'Who is coming to Red Square',
  published: '2025-05-05',
  body: `<p>MOSCOW, May 5 — The Kremlin expects the leaders of more than twenty countries at the Victory Day parade in Moscow on May 9, and it has begun to name them.</p>
<p>Chinese President Xi Jinping has accepted the invitation. Slovak Prime Minister Robert Fico will attend the parade on May 9, his office said on Monday. Serbian President Aleksandar Vučić confirmed that he would come as well.</p>
<p>Indian Prime Minister Narendra Modi has accepted an invitation to the Victory Day parade, a Kremlin aide said. Donald Trump will not attend the parade.</p>
<p>Japan has received no invitation this year.</p>`,
} as const;

/**
 * What was reported after the day: of two that they came, of one of whom the record has it otherwise; and
 * somebody is called by an office that he had left four days before.
 */
export const GUESTS_REPORTED = {
  url: 'https://www.bbc.com/news/articles/a-day-on-red-square',
  lang: 'en',
  title: 'A day on Red Square',
  published: '2025-05-10',
  body: `<p>MOSCOW, May 10 — Slovak Prime Minister Robert Fico attended the Victory Day parade in Moscow on May 9.</p>
<p>Moldovan President Maia Sandu attended the parade on May 9, too.</p>
<p>German Chancellor Olaf Scholz did not comment.</p>`,
} as const;

/** Announced for a day after the end of the record, and for one of which the record has no report. */
export const GUESTS_UNTOLD = {
  url: 'https://www.bbc.com/news/articles/plans-for-may',
  lang: 'en',
  title: 'Plans for May',
  published: '2026-03-01',
  body: `<p>MOSCOW, March 1 — Slovak Prime Minister Robert Fico has accepted an invitation to the Victory Day parade in Moscow on May 9, 2026.</p>
<p>He had also accepted an invitation to the Victory Day parade in Moscow on May 9, 2015.</p>`,
} as const;
