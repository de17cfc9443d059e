/**
 * The leaders who are women: "la chancelière" is none of the men who held the office, and where a language
 * does not call a woman "le chancelier", that is none of these.
 */
export const WOMEN: ReadonlySet<string> = new Set(
  `
  adele-tonnini adiato-djalo-nandigna alenka-bratusek ameenah-gurib-fakim aminata-toure ana-brnabic angela-merkel
  anna-maria-muccioli anneli-jaatteenmaki antonella-mularoni assunta-meloni atifete-jahjaga aung-san-suu-kyi
  beata-szydlo beatrix-of-the-netherlands benazir-bhutto bidya-devi-bhandari borjana-kristo brigitte-bierlein
  brigitte-haas catherine-connolly catherine-samba-panza cecile-manorohanta chandrika-kumaratunga chang-sang
  christine-kangaloo cisse-mariam-kaidama-sidibe claudia-rodriguez-de-guevara claudia-sheinbaum corazon-aquino
  cristina-fernandez-de-kirchner cynthia-a-pratt dalia-grybauskaite dalia-itzik dang-thi-ngoc-thinh delcy-rodriguez
  denise-bronzetti dilma-rousseff dina-boluarte doris-bures doris-leuthard droupadi-murmu edith-cresson
  elisabeth-borne elizabeth-ii ellen-johnson-sirleaf erna-solberg eveline-widmer-schlumpf evika-silina ewa-kopacz
  fausta-morganti fiame-naomi-mataafa florence-duperval-guillaume francesca-civerchia giorgia-meloni
  gloria-macapagal-arroyo gordana-siljanovska-davkova grazia-zafferani gro-harlem-brundtland halimah-yacob
  halla-tomasdottir han-myeong-sook hanna-suchocka harini-amarasuriya helen-clark helle-thorning-schmidt hilda-heine
  iliana-iotova inga-ruginiene ingrida-simonyte isabelle-berro-amadei iveta-radicova ivy-matsepe-casaburri
  jacinda-ardern jadranka-kosor jeanine-anez jennifer-geerlings-simons jenny-shipley johanna-sigurdardottir
  joyce-banda judith-suminwa julia-gillard kaja-kallas kamla-persad-bissessar karin-keller-sutter katalin-novak
  katerina-sakellaropoulou katrin-jakobsdottir keiko-fujimori kersti-kaljulaid khaleda-zia kim-campbell
  kolinda-grabar-kitarovic kristrun-frostadottir laimdota-straujuma laura-chinchilla laura-fernandez-delgado liz-truss
  lorella-stefanelli luisa-diogo magdalena-andersson maia-sandu mame-madior-boye manuela-roka-botey margaret-thatcher
  margrethe-ii mari-kiviniemi maria-benvinda-levy maria-das-neves maria-do-carmo-silveira maria-domenica-michelotti
  maria-luisa-berti marie-louise-coleiro-preca mariella-mularoni mary-mcaleese mary-robinson maya-tskitishvili
  megawati-sukarnoputri mette-frederiksen mia-mottley michele-pierre-louis michelle-bachelet micheline-calmy-rey
  milena-gasperoni mimma-zavoli mireya-moscoso monique-ohsan-bellepeau myriam-spiteri-debono najla-bouden
  natalia-gavrilita natalia-gherman natasa-micic natasa-pirc-musar netumbo-nandi-ndaitwah nino-burjanadze
  nkosazana-dlamini-zuma paetongtarn-shinawatra park-geun-hye paula-mae-weekes portia-simpson-miller pratibha-patil
  radmila-sekerinska robinah-nabbanja rosa-zafferani rosario-murillo rose-christiane-raponda rose-francine-rogombe
  roza-otunbayeva saara-kuugongelwa-amadhila sahle-work-zewde salome-zourabichvili samia-suluhu-hassan sanae-takaichi
  sandra-mason sanna-marin sarra-zaafrani-zenzri sheikh-hasina simonetta-sommaruga sirimavo-bandaranaike
  slavica-dukic-dejanovic sophie-wilmes sushila-karki sylvanie-burton tansu-ciller tarja-halonen theresa-may
  tsai-ing-wen ursula-von-der-leyen vaira-vike-freiberga valeria-ciavatta vanessa-dambrosio
  vassiliki-thanou-christophilou victoire-tomegah-dogbe vigdis-finnbogadottir viola-amherd violeta-chamorro
  viorica-dancila vjosa-osmani vo-thi-anh-xuan xiomara-castro yingluck-shinawatra yulia-svyrydenko yulia-tymoshenko
  zeljka-cvijanovic zinaida-greceanii zuzana-caputova
  `
    .trim()
    .split(/\s+/),
);
