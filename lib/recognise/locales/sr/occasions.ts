import { serbianCyrillic } from '../../../text/serbian-scripts.ts';
import type { OccasionVocabulary } from '../../occasions/vocabulary.ts';

/** Adds to each pattern its Cyrillic twin. */
const inBothScripts = (...patterns: readonly string[]): string[] =>
  patterns.flatMap((text) => [text, serbianCyrillic(text)]);

/** Serbian in both scripts; Latin letters without marks are folded when matching. */
export const SR_OCCASIONS = {
  victoryDay: inBothScripts(
    'dan|dana|danu|danom pobede|pobjede',
    'parada|parade|paradi|paradu|paradom pobede|pobjede',
    'praznik|praznika|prazniku pobede|pobjede',
  ),
  moscowName: [],
  beijingName: [],
  moscowParade: inBothScripts(
    'parada|parade|paradi|paradu|paradom u moskvi',
    'parada|parade|paradi|paradu|paradom na crvenom trgu',
    'moskovsk*|rusk* vojn*? parad*',
  ),
  beijingParade: inBothScripts(
    'parada|parade|paradi|paradu|paradom u pekingu|kini',
    'parada|parade|paradi|paradu|paradom na trgu? tjenanmen|tjenanmenu|tjen',
    'pekinšk*|kinesk* vojn*? parad*',
  ),
  parade: inBothScripts('parada|parade|paradi|paradu|paradom', 'tribin*', 'smotr*'),
  celebration: inBothScripts(
    'proslav*|svečanost*|obeležav*|obilježav*|obeležen*|komemoracij*|ceremonij*|praznik|praznika|prazniku|godišnjic*|godišnjica|obljetnic*|venac|venaca|vence',
    'besmrtn* puk*',
  ),
  summit: inBothScripts('samit|samita|samitu|samitom|summit*'),
  guests: inBothScripts(
    'pozva*',
    'poziv*',
    'gost*',
    'delegacij*',
    'prisustv*',
    'učestv*',
    'dolaz*',
    'doći',
    'odbi*',
    'prisutn*',
  ),
  moscow: inBothScripts(
    'moskva|moskve|moskvi|moskvu|moskvom|moskovsk*',
    'crven* trg*',
    'kremlj|kremlja|kremlju',
    'rusk* prestonic*',
    'lenjinov* mauzolej*',
  ),
  russia: inBothScripts('rusija|rusije|rusiji|rusiju|rusijom|rusk*|sovjetsk*|sssr'),
  beijing: inBothScripts('peking|pekinga|pekingu|pekinšk*', 'tjenanmen*', 'kinesk* prestonic*'),
  china: inBothScripts('kina|kine|kini|kinu|kinom|kinesk*'),
  russianHost: inBothScripts('putin*|medvedev*|jeljcin*|peskov*|ušakov*'),
  chineseHost: inBothScripts('si đinping*'),
  otherCities: inBothScripts(
    'beloj kući',
    'vatikan*',
    'kijev|kijeva|kijevu|minsk|minsku|riga|rigi|talin*|vilnjus*|kišinjev*|tbilisi*|jerevan*|baku|bakuu|astan*|taškent*|biškek*|dušanbe*|brisel*|strazbur*|london*|pariz*|berlin*|varšav*|prag|pragu|praga|bratislav*|budimpešt*|bukurešt*|sofija|sofiji|beograd*|zagreb*|knin*|ljubljan*|sarajev*|ankar*|istanbul*|atina|atini|rim|rimu|madrid*|beč|beču|ženev*|sevastopolj*|donjeck*|lugansk*|mariupolj*|herson*|volgograd*|vladivostok*|petersburg*|pjongjang*|seul*|tokio|tokiju|tajpej*|hanoj*|jerusalim*|vašington*|niš|nišu|kragujev*|banjaluc*|podgoric*|skoplj*|prištin*|mostar*|lavov*',
    'banja|banji|banju luka|luci|luku',
    'nov* sad*',
  ),
  otherCountries: inBothScripts(
    'hrvatsk*|turska|turske|turskoj|tursku|turski|ukrajin*|belorus*|bjelorus*|kazahstan*|bangladeš*|estonij*|letonij*|litvanij*|moldavij*|gruzij*|jermenij*|azerbejdžan*|britan*|francusk*|nemačk*|njemačk*|poljsk*|češk*|izrael*|vijetnam*|korej*|tajvan*|srbija|srbije|srbiji|srbiju|srpsk*|bosn*|uzbekistan*|kirgist*|evrop*|europ*|krim|krimu|crnogorsk*|makedon*',
  ),
  locative: inBothScripts('u', 'na', 'iz', 'kod', 'pod'),
  toward: inBothScripts('u', 'za'),
  anniversary: inBothScripts(
    'godišnjic*',
    '# godišnjic*|godišnjica',
    '# obljetnic*',
    '# jubilej*',
    'šezdesetogodišnjic* =60',
    'sedamdesetogodišnjic* =70',
    'osamdesetogodišnjic* =80',
  ),
  yearsSince: inBothScripts(
    '# godina|godine pobede',
    '# godina|godine od|posle|nakon pobede|kraja|završetka|kapitulacije|pobjede',
    '# leta pobede',
  ),
  victory: inBothScripts(
    'pobed*|pobjed*|pobeda',
    'kraja|kraj|završetka|završetak drugog svetskog',
    'kapitulacij*',
    'poraz*',
    'završetka rata',
  ),
  nazism: inBothScripts('nacist*|nacizm*|nacional-socijal*|hitler*|fašist*|fašizm*|nemačkom|otadžbinsk*'),
  japan: inBothScripts('japan|japana|japanom|japanu|japansk*|otpora'),
  worldWar: inBothScripts('drug* svetsk*|svjetsk* rat*'),
  otherObjects: inBothScripts(
    'prodavnic*|firm*|fabrik*|robn*|osnivanj*|nezavisnost*|revolucij*|rođenj*|smrt*|početk*|početka|invazij*|oslobođenj*|blokad*|diplomatsk*|odnos*|republik*|sporazum*|bitk*|bitke|staljingrad*|holokaust*|aušvic*|nato|un|iskrcavanj*|hirošim*|genocid*|deportacij*|černobilj*|ustav*|univerzitet*|bombardovanj*|srebrenic*|jasenov*|dejton*|oluj*|pogrom*',
  ),
  otherDays: inBothScripts(
    'dan|dana|danu evrope|europe',
    'evrovizij*|pesm* evrovizije',
    'dan|dana|danu sećanja|državnosti|nezavisnosti|republike|rada|oslobođenja',
    'dan|dana|danu domovinske zahvalnosti',
    'dan|dana srpskog jedinstva',
  ),
  otherTopics: inBothScripts(
    'fudbal*|nogomet*|utakmic*|meč|meča|liga|lige|ligi|ligu|kup|kupa|gol|golova|trener*|turnir*|tenis*|stadion*|prvenstv*|maraton*|polufinal*|finale|finala|reprezentacij*|košark*|zvezda|partizan',
    'kiša|kiše|kišu|temperatur*|stepeni|pljusk*|oluja|oluje|vremensk*|sunčano|mraz*',
    'akcije|prihod*|dobit|berz*|dividend*|karte|koncert*|album*|film|filma|bioskop*|festival*|izložb*|muzej*',
    'izbor|izbori|izbora|izborima|referendum*|suđenj*|sud|suda|sudu|venčanj*|rođendan*|rođen|rođena|sahran*|škol*|ispit*|konklav*|zemljotres*|nesreć*|štrajk*|protest*|blokade',
  ),
  occasionNoun: inBothScripts(
    'parada|parade|paradi|paradu|paradom',
    'proslava|proslave|proslavi|proslavu',
    'svečanost|svečanosti',
  ),
  editionOf: inBothScripts('iz', 'od', 'u'),
  between: inBothScripts('vojn*|velik*|tradicionaln*|moskovsk*|pekinšk*|svečan*'),
  hosting: inBothScripts(
    'obeležila|obeležio|obeležili|obeležava|obeležavaju|proslavila|proslavio|proslavili|slavi|slave|obilježila|održala|održao|organizovala|organizovao',
  ),
  forDay: inBothScripts('za', 'povodom'),
  numbers: [
    [60, 'šezdeset šezdesete šezdesetu шездесет шездесете шездесету шездесета шездесетој šezdeseta šezdesetoj'],
    [
      70,
      'sedamdeset седамдесет sedamdeseta sedamdesete sedamdesetu sedamdesetoj седамдесета седамдесете седамдесету седамдесетој',
    ],
    [
      80,
      'osamdeset осамдесет osamdeseta osamdesete osamdesetu osamdesetoj осамдесета осамдесете осамдесету осамдесетој',
    ],
  ],
  equates: inBothScripts('kao|je'),
  lastYears: inBothScripts('prošlogodišnj*', 'lanjsk*'),
  thisYears: inBothScripts('ovogodišnj*'),
  nextYears: inBothScripts('dogodišnj*'),
  ofWeekday: inBothScripts('ponedeljničk*', 'utoračk*', 'sredinsk*', 'četvrtačk*', 'petačk*', 'subotnj*', 'nedeljn*'),
  yesterdays: inBothScripts('jučerašnj*'),
  todays: inBothScripts('današnj*'),
  tomorrows: inBothScripts('sutrašnj*'),
  inMay: inBothScripts('majsk*', 'svibanjsk*'),
  inSeptember: inBothScripts('septembarsk*', 'rujansk*'),
  follows: 'years',
} satisfies OccasionVocabulary;
