/**
 * What may follow a name after an apostrophe, folded; anything else means that the name goes on
 * ("Ma'ruf"). `within`: the suffix is part of the inflected form; otherwise the span ends before it.
 */
export interface ApostropheSuffixes {
  readonly suffixes: string;
  readonly within: boolean;
}

export const APOSTROPHE_SUFFIXES = {
  en: { suffixes: 's d ll ve re m t', within: false },
  nl: { suffixes: 's', within: false },
  sv: { suffixes: 's', within: false },
  tr: {
    suffixes:
      'a e i u ya ye yi yu na ne ni nu in un nin nun yin yun da de ta te dan den tan ten nda nde ndan nden la le yla yle ca ce lar ler larin lerin lara lere lari leri larla lerle daki deki taki teki nki inki ninki nunki dir dur tir tur ydi ydu ymis li lu lik luk ci cu siz suz gil giller',
    within: false,
  },
  az: { suffixes: 'a e i u ya ye in un nin nun da de dan den la le', within: false },
  pl: { suffixes: 'a u em owi ie ego emu im m go mu y i e', within: true },
  fi: { suffixes: 'n a ta ssa sta lla lta lle', within: true },
  cs: { suffixes: 's a ovi em', within: true },
} as const satisfies Record<string, ApostropheSuffixes>;
