import type { Fault } from '../../lib/packs/parsed-file.ts';
import type { StoreFault } from '../../lib/store/errors.ts';
import type { Restoring } from '../../lib/store/own/restore.ts';
import type { ImportPreview } from '../../lib/store/packs/preview-import.ts';

/** What importing a file would change, of a file that is right. */
export type RightPreview = Extract<ImportPreview, { readonly ok: true }>;

/** How far the reader has come with a file, or what came of what they did last. */
export type PackImport =
  | { readonly at: 'start' }
  | { readonly at: 'reading'; readonly file: string }
  | { readonly at: 'refused'; readonly file: string; readonly why: 'large' | 'no-text' }
  | { readonly at: 'faulty'; readonly file: string; readonly faults: readonly Fault[]; readonly total: number }
  | { readonly at: 'preview'; readonly preview: RightPreview }
  | { readonly at: 'backup'; readonly file: string; readonly restoring: Restoring }
  | { readonly at: 'writing'; readonly name: string; readonly done: number; readonly total: number }
  | { readonly at: 'stopped' }
  | { readonly at: 'done'; readonly name: string }
  | { readonly at: 'removed'; readonly name: string }
  | { readonly at: 'failed'; readonly reason: string; readonly fault?: StoreFault };
