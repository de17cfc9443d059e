/** How words for trades are built: `before` stands right before a name, `behind` follows its comma. */
export interface TradeShape {
  readonly before?: RegExp;
  readonly behind: RegExp;
}

const ROMANCE = /(?:er[oa]|eir[oa]|ista|dora?)$/u;

/** Enough on a page of no politics, for no list has every "frutero", "apicultor", "plasterer". */
export const TRADE_SHAPES: Readonly<Partial<Record<string, TradeShape>>> = {
  en: {
    behind:
      /(?:keeper|erer|dresser|painter|grower|fitter|builder|cleaner|roofer|grocer|[lr]man|smith|monger|dentist|florist)$/u,
  },
  de: {
    before: /(?:meister|händler|fahrer|lehrer|bauer|arzt|pfleger|techniker|schlosser|verkäufer|schneider)(?:in)?$/u,
    behind: /(?:meister|bauer|arzt|[hjlrtz]er)(?:in)?$/u,
  },
  fr: { behind: /(?:ier|ière|gère|eron|euse|iste)$/u },
  es: { before: ROMANCE, behind: ROMANCE },
  pt: { before: ROMANCE, behind: ROMANCE },
  ro: { before: /(?:arul|erul|istul|oara|ărița)$/u, behind: /(?:er|or|ar|ist|oare|elevă?|log)$/u },
  pl: { before: /(?:arz|arka|iczka|ysta)$/u, behind: /(?:arz|arka|iczka|[yi]sta|nka|log)$/u },
  sr: { before: /(?:[^t]ar|džija|[^т]ар|џија)$/u, behind: /(?:[^t]ar|džija|nik|log|[^т]ар|џија|ник|лог)$/u },
  ru: { before: /(?:[чщ]ик|[чщ]ица|арь)$/u, behind: /(?:[чщ]ик|[чщ]ица|арь|тель|ник|ница|ист|истка|лог)$/u },
  uk: { before: /(?:чик|чиця|яр|[^т]ар)$/u, behind: /(?:чик|чиця|яр|ар|ник|ниця|ист|истка|лог)$/u },
};

/** Words of that shape that may be said of a leader, or are no trades. */
export const NO_TRADE =
  /^(?:tercer|compañer|extranjer|caballer|manera|siquiera|brasileir|companheir|terceir|dernier|héritier|aber|einst|später|früher|eher|daher|bisher|seither|vorher|nachher|bürgerm|altmeister|herrscher|[čć]uvar|stvar|dinar|novinar|seminar|новинар|динар)|(?:social|comun|popul|nacional|nation|komun)ist|pr[ei]m[ie]|минист|minist|cancel|chancel|kancel|канцел|лид|лід|lider|dictat|senat|gobern|govern|fundad|fondat|found|support|foreign|lawyer|sekret|secret|секрет|цар|vladar|gospodar|господ|poli|поли|полі|пред|прав|сторон|прихил|prot|проти|rival|adversar|consil|conduc|autor|cesar|komentar|nasled|наслед|pred|perd|побед|pobed|zvanič|држав|držav/u;
