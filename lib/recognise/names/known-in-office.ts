/**
 * Leaders with a surname that many bear, or that is a word as well, whom it means nevertheless while
 * they are in office, among other leaders: "Bush, Chirac and Putin" in 2005. Written as ids; the office's
 * days are the pack's. A name is left out where at the same time somebody else of the name, no leader,
 * was as often in the news (Harris, Gore, Rice, Johnson of the House).
 */
export const KNOWN_IN_OFFICE: ReadonlySet<string> = new Set(
  `
  george-h-w-bush george-w-bush bill-clinton john-major tony-blair gordon-brown david-cameron theresa-may boris-johnson
  helmut-kohl gerhard-schroder sebastian-kurz francois-hollande charles-michel antonio-costa pedro-sanchez
  marcelo-rebelo-de-sousa nicusor-dan andrzej-duda tomislav-nikolic heydar-aliyev ilham-aliyev
  fidel-castro raul-castro daniel-ortega rafael-correa juan-manuel-santos felipe-calderon vicente-fox
  stephen-harper john-howard scott-morrison kim-jong-il kim-jong-un park-geun-hye moon-jae-in lee-jae-myung
  yoon-suk-yeol lee-myung-bak roh-moo-hyun ban-ki-moon junichiro-koizumi yasuo-fukuda shinzo-abe fumio-kishida
  shigeru-ishiba nawaz-sharif shehbaz-sharif mahmoud-abbas luiz-inacio-lula-da-silva xi-jinping nicolas-maduro
  hu-jintao evo-morales edi-rama victor-ponta jean-claude-juncker michel-temer malcolm-turnbull jimmy-carter leszek-miller giuseppe-conte mario-monti
  `
    .trim()
    .split(/\s+/),
);

/** Those whom it means in such company also when they have left: no other of the name is as well known. */
export const KNOWN_AFTER: ReadonlySet<string> = new Set(
  'david-cameron helmut-kohl tony-blair jean-claude-juncker francois-hollande'.split(' '),
);
