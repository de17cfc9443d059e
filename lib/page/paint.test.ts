// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageMark } from './page-mark.ts';
import { Painter } from './paint.ts';

/** A registry like the browsers': names with sets of ranges. It knows what stands at a point, not what lies over it. */
class Registry extends Map<string, Set<AbstractRange>> {
  highlightsFromPoint() {
    return [...this.values()].map((highlight) => ({ highlight, ranges: [...highlight] }));
  }
}

/** A mark on the words of an element. */
function markIn(element: Element): PageMark {
  const place = { node: element.firstChild as Text, offset: 0 };
  const range = {} as StaticRange;
  const about = { kind: 'leader', id: 'robert-fico', recorded: true, start: 0, end: 4, text: 'Fico' } as const;
  return { ...about, container: element, from: place, to: place, range };
}

describe('the mark at a point', () => {
  let registry: Registry;
  let painter: Painter;
  let mark: PageMark;
  /** What the browser finds on top there. */
  const onTop = (selector: string) => {
    document.elementFromPoint = () => document.querySelector(selector);
  };

  beforeEach(() => {
    registry = new Registry();
    vi.stubGlobal('CSS', { highlights: registry });
    vi.stubGlobal('Highlight', class extends Set {});
    document.body.innerHTML = '<p>Fico <b>came</b></p><div>A banner</div>';
    painter = new Painter();
    painter.register();
    mark = markIn(document.querySelector('p') as Element);
    painter.show(mark);
  });

  it('is the one painted there', () => {
    onTop('p');
    expect(painter.markAtPoint(1, 1)).toBe(mark);
  });

  it('is none where something lies over the words', () => {
    onTop('div');
    expect(painter.markAtPoint(1, 1)).toBeNull();
  });

  it('is none where the words are laid out and not drawn', () => {
    onTop('body');
    document.querySelector('p')?.setAttribute('style', 'visibility: hidden');
    expect(painter.markAtPoint(1, 1)).toBeNull();
    document.querySelector('p')?.removeAttribute('style');
    expect(painter.markAtPoint(1, 1)).toBe(mark);
  });

  it('is none once the page has emptied the registry, as nothing is seen there', () => {
    onTop('p');
    registry.clear();
    expect(painter.markAtPoint(1, 1)).toBeNull();
    painter.register();
    expect(painter.markAtPoint(1, 1)).toBe(mark);
  });

  it('is none where the highlight is the page’s own', () => {
    onTop('p');
    painter.hide(mark);
    registry.set('theirs', new Set([{} as AbstractRange]));
    expect(painter.markAtPoint(1, 1)).toBeNull();
  });
});
