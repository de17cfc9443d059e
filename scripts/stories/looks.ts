import type { Look } from './visit.ts';

/** The ways in which every story is looked at. */
export const LOOKS = {
  light: { theme: 'light' },
  dark: { theme: 'dark' },
  open: { open: true },
  text: { text: 2, open: true },
  narrow: { width: 320, open: true },
  rtl: { lang: 'ar', open: true },
  forced: { forcedColors: true, theme: 'dark', open: true },
  contrast: { moreContrast: true, open: true },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof LOOKS;
