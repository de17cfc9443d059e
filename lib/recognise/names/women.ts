/** Given names, as ids begin with them, that among the leaders only women have. */
const GIVEN: ReadonlySet<string> = new Set(
  `
  adele adiato alenka ameenah aminata ana angela anna anneli antonella assunta atifete beata beatrix benazir
  bidya borjana brigitte catherine cecile chandrika christine claudia corazon cristina cynthia dalia delcy
  denise dilma dina doris droupadi edith elisabeth elizabeth ellen erna eveline evika ewa fausta fiame
  florence francesca giorgia gloria gordana grazia gro halimah halla hanna harini helen helle hilda iliana
  inga ingrida isabelle iveta ivy jacinda jadranka jeanine jennifer jenny johanna joyce judith julia kaja
  kamla karin katalin katerina katrin keiko kersti khaleda kolinda kristrun laimdota laura liz lorella luisa
  magdalena maia mame manuela margaret margrethe maria marie mariella mary maya megawati mette mia micheline
  michelle milena mimma mireya monique myriam najla natalia natasa netumbo nino nkosazana paetongtarn paula
  portia pratibha radmila robinah rosa rosario rose roza saara sahle salome samia sanae sandra sanna sarra
  sheikh simonetta sirimavo slavica sophie sushila sylvanie tansu tarja theresa tsai ursula vaira valeria
  vanessa vassiliki victoire vigdis viola violeta viorica vjosa xiomara yingluck yulia zeljka zinaida zuzana
  `
    .trim()
    .split(/\s+/),
);

/** The ids of those whose surname stands first, or whose given name a man has as well. */
const BY_ID: ReadonlySet<string> = new Set(
  `
  aung-san-suu-kyi chang-sang cisse-mariam-kaidama-sidibe dang-thi-ngoc-thinh han-myeong-sook kim-campbell
  mari-kiviniemi michele-pierre-louis park-geun-hye vo-thi-anh-xuan
  `
    .trim()
    .split(/\s+/),
);

/**
 * Whether a leader is a woman: "la chancelière" is none of the men who held the office, and where a language
 * does not call a woman "le chancelier", that is none of these.
 */
export function isWoman(id: string): boolean {
  return BY_ID.has(id) || GIVEN.has(id.split('-', 1)[0] ?? '');
}
