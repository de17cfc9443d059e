import { means } from '../sentence/tags.ts';
import type { Clause, Passage } from '../types.ts';

/** What says that somebody is far away, or only spoken of, by language. */
const APART: Readonly<Record<string, RegExp>> = {
  en: /^(?:call|calls|called|phone|phoned|telephone|telephoned|video|letter|message|talks|support|throw|threw|thrown|rally|rallied|rallies|unite|united|weight|poll|polls|lag|lags|lagging|trailing|election|differ|differences|divide|chose|choose|choice|deal|agreement|border|war|talk|screen|successor|succeed|succeeded|successive|portrait|portraits|photo|statue|empty|absence|absent|ghost|instead|could|would|might|should|will|if|unlike|once|usually|normally|whether)$/,
};

/** Whether a clause tells of people who need not be in one place: "threw his weight behind Trump", "a call with Xi". */
export function isApart({ items, tagOf, language }: Passage, { first, last }: Clause): boolean {
  return items
    .slice(first, last)
    .some(
      ({ key }, i) => APART[language]?.test(key) || means(tagOf[first + i], 'not', 'nobody', 'remote', 'condition'),
    );
}

/** "the rift between A and B", by language: what parts them, or binds them from afar. */
const BETWEEN: Readonly<Record<string, RegExp>> = {
  en: /^(?:gaps?|rifts?|splits?|chasm|gulf|feud|disputes?|tensions?|differences?|relations|ties|trade|war|peace|deal|contrast|border|mistrust|rivalry|treaty) between$/,
};

/** Whether the name at item `first` stands behind "the rift between", which says of nobody where they are. */
export function isParted({ items, language }: Passage, first: number): boolean {
  return BETWEEN[language]?.test(`${items[first - 2]?.key} ${items[first - 1]?.key}`) ?? false;
}
