import type { Office } from '../../packs/schema.ts';

/** What a title calls the holder of an office, independent of language. */
export type OfficeKind =
  | 'president'
  | 'head-of-government'
  | 'king'
  | 'queen'
  | 'emperor'
  | 'emir'
  | 'sultan'
  | 'prince'
  | 'grand-duke'
  | 'pope'
  | 'supreme-leader'
  | 'party-chief'
  | 'secretary-general'
  | 'commission-chief'
  | 'council-president'
  | 'other';

/** First match wins, so the narrow readings of "President" and "Chairman" stand above the wide ones. */
const KINDS = [
  [/European Commission|African Union Commission/, 'commission-chief'],
  [/European Council/, 'council-president'],
  [/Secretary[- ]General/, 'secretary-general'],
  [/\b(?:General|First) Secretary\b|Party Chairman/, 'party-chief'],
  [
    /Prime Minister|Premier|Taoiseach|Chancellor|Council of Ministers|Minister of State|Chief Adviser/,
    'head-of-government',
  ],
  [/Supreme Leader|Leader of the Revolution/, 'supreme-leader'],
  [/\bKing\b|Malaysia/, 'king'],
  [/\bQueen\b/, 'queen'],
  [/\bEmperor\b/, 'emperor'],
  [/\bEmir\b/, 'emir'],
  [/\bSultan\b/, 'sultan'],
  [/\bGrand Duke\b/, 'grand-duke'],
  [/\bPrince\b/, 'prince'],
  [/\bPope\b/, 'pope'],
  [/\bPresident\b/, 'president'],
] as const satisfies readonly (readonly [RegExp, OfficeKind])[];

/** Which kind of office an office's English title names; `other` where the press has no plain word for it. */
export function officeKind(office: Pick<Office, 'title'>): OfficeKind {
  return KINDS.find(([pattern]) => pattern.test(office.title))?.[1] ?? 'other';
}
