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
