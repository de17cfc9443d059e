// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CHANGE_RECORDS } from './limits.ts';
import { Watcher } from './watch.ts';

/** Runs a change in a page and tells what the watcher makes of it. */
async function changesOf(html: string, change: (document: Document) => void) {
  document.body.innerHTML = html;
  const texts: string[] = [];
  const watcher = new Watcher(
    (node) => texts.push(node.data),
    () => {},
  );
  watcher.start(document);
  change(document);
  await new Promise((resolve) => setTimeout(resolve));
  const pending = watcher.pending;
  const changes = watcher.take();
  watcher.stop();
  const names = [...changes.containers].map((element) => element.id || element.localName).sort();
  return { ...changes, shut: changes.shut.map((element) => element.id), names, texts, pending };
}

const find = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
};

describe('what a change in the page means', () => {
  const PAGE = '<main id="m"><p id="a">one <b id="b">two</b></p><p id="c">three</p></main>';

  it('an added block is read', async () => {
    const { names, removed } = await changesOf(PAGE, () =>
      find('m').insertAdjacentHTML('beforeend', '<p id="d">x</p>'),
    );
    expect(names).toEqual(['d']);
    expect(removed).toBe(false);
  });

  it('added running text means the block around it', async () => {
    expect((await changesOf(PAGE, () => find('b').append(' more'))).names).toEqual(['a']);
    expect((await changesOf(PAGE, () => find('a').insertAdjacentHTML('beforeend', '<i>x</i>'))).names).toEqual(['a']);
  });

  it('removed running text means the block around it; a removed block only that something has gone', async () => {
    expect((await changesOf(PAGE, () => find('b').remove())).names).toEqual(['a']);
    const { names, removed } = await changesOf(PAGE, () => find('c').remove());
    expect(names).toEqual([]);
    expect(removed).toBe(true);
  });

  it('changed text is told at once and means the block around it', async () => {
    const { names, texts } = await changesOf(PAGE, () => {
      const text = find('b').firstChild as Text;
      text.data = 'zwei';
    });
    expect(names).toEqual(['a']);
    expect(texts).toEqual(['zwei']);
  });

  it('what is hidden is shut, what is shown is read', async () => {
    expect((await changesOf(PAGE, () => find('c').setAttribute('hidden', ''))).shut).toEqual(['c']);
    const shown = await changesOf('<p id="c" hidden>x</p>', () => find('c').removeAttribute('hidden'));
    expect(shown.names).toEqual(['body', 'c']);
    expect(shown.shut).toEqual([]);
  });

  it('what happens in an editor, a menu or a script is nothing to us', async () => {
    const page =
      '<div contenteditable><p id="e">x</p></div><nav><p id="n">x</p></nav><script id="s" type="x">x</script>';
    const { names } = await changesOf(page, () => {
      for (const id of ['e', 'n', 's']) find(id).append('y');
    });
    expect(names).toEqual([]);
  });

  it('attributes of style and state are not even noticed', async () => {
    const { pending } = await changesOf(PAGE, () => {
      find('a').className = 'x';
      find('a').style.color = 'red';
      find('a').setAttribute('aria-expanded', 'true');
    });
    expect(pending).toBe(false);
  });

  it('too many changes to look at one by one mean everything', async () => {
    const { everything, names } = await changesOf(PAGE, () => {
      for (let at = 0; at <= CHANGE_RECORDS; at++) find('b').append('x');
    });
    expect(everything).toBe(true);
    expect(names).toEqual([]);
  });
});
