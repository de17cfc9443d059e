import { type ComponentChild, render } from 'preact';
import type { Words } from '../words/words.ts';

/** Puts a view into a page of the extension, the page's language and direction following the words. */
export function mount(view: ComponentChild, words: Words, title: string): void {
  document.documentElement.lang = words.lang;
  document.documentElement.dir = words.dir;
  document.title = title;
  render(view, document.body);
}
