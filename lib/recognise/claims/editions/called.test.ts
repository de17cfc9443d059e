import { describe, expect, it } from 'vitest';
import { loadBundledPacks } from '../../../../scripts/seeds/load.ts';
import { worldOf } from '../../knowledge.ts';
import { unmark } from '../sentence/marked-text.ts';
import { calledEdition } from './called.ts';

const events = new Map(worldOf(loadBundledPacks()).events.map((row) => [row.id, row]));
const TWO = '[Putin|vladimir-putin] [Kim|kim-jong-un]';

const FIVE = `${TWO} [Xi|xi-jinping] [Modi|narendra-modi] [Lula|luiz-inacio-lula-da-silva]`;

describe('calledEdition', () => {
  it.each([
    ['ar', '2025-09-05', `صورة بكين. ${FIVE}. وصل ليلة العرض العسكري.`, 'beijing-victory-day/2025'],
    ['zh', '2015-08-26', `今年的阅兵有何不同？${FIVE}。安倍会看阅兵吗？`, 'beijing-victory-day/2015'],
    ['ja', '2025-05-06', `赤の広場の席順。${FIVE}。軍事パレードの翌日に来た。`, 'moscow-victory-day/2025'],
    ['de', '2025-08-28', `${FIVE}. Eine Parade.`, null],
    ['de', '2025-08-28', `${TWO}. Eine Parade. Nach der Parade.`, null],
  ])('in %s, of many and written %s: %s', (lang, published, marked, expected) => {
    const { text, mentions } = unmark(marked);
    expect(calledEdition(mentions, { text, lang, published }, { events })?.id ?? null).toBe(expected);
  });

  it.each([
    ['de', '2025-08-28', `${TWO} nehmen an der Militärparade in Peking teil.`, 'beijing-victory-day/2025'],
    ['sr', '2025-09-03', `${TWO} na vojnoj paradi u Pekingu`, 'beijing-victory-day/2025'],
    ['zh', '2025-09-02', `${TWO}将出席北京大阅兵`, 'beijing-victory-day/2025'],
    ['ja', '2025-09-02', `${TWO} 北京で軍事パレードを行います。`, 'beijing-victory-day/2025'],
    ['es', '2025-05-06', `${TWO} en el desfile militar de Moscú`, 'moscow-victory-day/2025'],
    // Months away, of another city, in another sentence, and with nobody.
    ['de', '2025-06-28', `${TWO} nehmen an der Militärparade in Peking teil.`, null],
    ['de', '2025-08-28', `${TWO} sahen die Militärparade in Hanoi.`, null],
    ['de', '2025-08-28', `${TWO} sahen die Militärparade. Peking schwieg.`, null],
    ['de', '2025-08-28', `[Putin|vladimir-putin] nimmt an der Militärparade in Peking teil.`, null],
  ])('in %s, written %s: %s', (lang, published, marked, expected) => {
    const { text, mentions } = unmark(marked);
    expect(calledEdition(mentions, { text, lang, published }, { events })?.id ?? null).toBe(expected);
  });
});
