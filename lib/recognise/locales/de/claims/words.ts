/** The event by a noun, behind a verb: what one stays away from, comes to. */
export const OCCASIONS =
  '<the>? <goal>, <the>? parade, <the>? militärparade, <the>? siegesparade, <the>? feiern, <the>? feierlichkeiten, <the>? zeremonie, <the>? gedenkfeier, <the>? festakt, <the>? truppenschau';
