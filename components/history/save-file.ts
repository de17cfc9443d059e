import { createContext } from 'preact';

/** Hands the reader a file with this name, content and media type. */
export type SaveFile = (name: string, content: string, type: string) => void;

/** Where a surface lets the reader save what it shows; null elsewhere. */
export const SaveFileContext = createContext<SaveFile | null>(null);
