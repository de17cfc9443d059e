import type catalogue from '../../public/_locales/en/messages.json';

type Key = keyof typeof catalogue;

/** A counted phrase `x` stands in the catalogue as `x_one`, `x_other` and whatever else a language needs. */
export type CountedKey = Key extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never;

/** Every other key of the English catalogue. */
export type PlainKey = Exclude<Key, `${string}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`>;
