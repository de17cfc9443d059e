/** Languages whose dates and occasions are read with the tables of a close relative. */
const RELATIVES: Readonly<Record<string, string>> = { hr: 'sr', bs: 'sr', sh: 'sr', cnr: 'sr', mo: 'ro' };

/** The language whose tables serve a page: the primary subtag of `lang`, or a close relative of it. */
export function tableLanguage(lang: string): string {
  const tag = lang.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  return RELATIVES[tag] ?? tag;
}
