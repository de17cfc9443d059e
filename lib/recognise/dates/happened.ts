const HAPPENED =
  /^(?:invasion|invasão|invasión|invazi|inwazj|invazij|инвази|overfall|überf[aä]ll|einmarsch|einfall|angriffskrieg|вторжени|вторгненн|напад|napad|napaść|napaści|agress|agres|агрес|annex|annexion|anexi|anexaç|anex[iă]|aneksj|аннекс|анекс|coup|putsch|putch|golpe|lovitur|puč|пуч|переворот|zamach|attentat|atentad|atentat|earthquake|erdbeben|terremot|séisme|cutremur|землетряс|землетрус|trzęsieni|zemljotres|земљотрес|tod$|todes$|death$|mort$|décès|muerte$|fallecimiento|morte$|falecimento|смерт[иью]|śmierc|śmierć|smrt|смрт|moartea$|morții$|massac|масакр|غزو|اجتياح|انقلاب|زلزال)/u;
const HAPPENED_BEHIND = /^[^，。、,]{0,8}?(?:入侵|侵略|侵攻|吞并|併合|政变|クーデター|地震|袭击|襲撃)/u;
/**
 * Whether a noun names what has happened to the world: "not invited because of the invasion in February". A date
 * right behind it is its own, and lies back.
 *
 * @param word in small letters
 */
export function namesWhatHappened(word: string): boolean {
  return HAPPENED.test(word);
}

/** So much of the text behind a date is looked at, in UTF-16 units. */
const REACH = 16;

/** The same of Chinese and Japanese, where it stands right behind a date that ends at `end`. */
export function hasHappenedBehind(text: string, end: number): boolean {
  return HAPPENED_BEHIND.test(text.slice(end, end + REACH));
}

const IN_OFFICE_BEHIND =
  /^(?:に|日に)?(?:就任し[たて]|当選し[たて]|選出され[たて]|上任的|就任的|就职的|就職的|当选的|當選的)/u;

/** "21日に就任した高市早苗首相": the day since when somebody is in office, and no day of what they do. */
export function hasTakenOfficeBehind(text: string, end: number): boolean {
  return IN_OFFICE_BEHIND.test(text.slice(end, end + REACH));
}
