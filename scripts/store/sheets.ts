import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Box } from '../../e2e/harness/highlights.ts';

const MARK = readFileSync(join(import.meta.dirname, '..', 'icons', 'mark.svg'), 'utf8');
/** The marquee is read from afar, the small tile among many others. */
const WIDE = 1000;

/** The popup hanging over the page that it speaks of, as under the browser's toolbar. */
export function overPage(page: string, popup: string, rightToLeft: boolean): string {
  const side = rightToLeft ? 'left' : 'right';
  return `<!doctype html><style>
* { margin: 0 } body { overflow: hidden }
.page { display: block; width: 1280px }
.popup { position: absolute; top: 8px; ${side}: 24px; width: 360px; border-radius: 10px; box-shadow: 0 8px 40px #0006, 0 0 0 1px #0002 }
</style><img class="page" src="${page}"><img class="popup" src="${popup}">`;
}

/** A tile: mark, name, what it does in a sentence; where there is room, a card as it is. */
export function tile(of: {
  readonly says: string;
  readonly card: { readonly picture: string; readonly box: Box };
  readonly lang: string;
  readonly width: number;
  readonly height: number;
}): string {
  const wide = of.width > WIDE;
  const { picture, box } = of.card;
  return `<!doctype html><html lang="${of.lang}" dir="${of.lang === 'ar' ? 'rtl' : 'ltr'}"><style>
* { margin: 0; box-sizing: border-box }
body { width: ${of.width}px; height: ${of.height}px; background: #f3f5f0; color: #16301f; display: flex; align-items: center;
  gap: ${wide ? 80 : 0}px; padding: ${wide ? '0 100px' : '0 34px'}; font-family: Helvetica, Arial, 'Noto Sans Arabic', sans-serif; overflow: hidden }
section { flex: 1 }
svg { width: ${wide ? 112 : 60}px; display: block }
h1 { font-size: ${wide ? 64 : 34}px; letter-spacing: -.02em; margin: .35em 0 .3em; direction: ltr; text-align: ${of.lang === 'ar' ? 'right' : 'left'} }
p { font-size: ${wide ? 28 : 16}px; line-height: 1.4 }
div { width: ${box.right - box.left}px; height: ${Math.min(box.bottom - box.top, of.height - 60)}px; overflow: hidden; flex: none; direction: ltr;
  border-radius: 12px; box-shadow: 0 10px 50px #0003 }
img { display: block; margin: ${-box.top}px 0 0 ${-box.left}px }
</style><section>${MARK}<h1>In Attendance</h1><p>${of.says}</p></section>${wide ? `<div><img src="${picture}"></div>` : ''}`;
}
