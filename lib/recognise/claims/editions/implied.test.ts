import { describe, expect, it } from 'vitest';
import { loadBundledPacks } from '../../../../scripts/seeds/load.ts';
import { worldOf } from '../../knowledge.ts';
import { unmark } from '../sentence/marked-text.ts';
import { impliedEdition } from './implied.ts';

const world = worldOf(loadBundledPacks());
const knowledge = {
  leaders: new Map(world.leaders.map((row) => [row.id, row])),
  series: new Map(world.series.map((row) => [row.id, row])),
  events: new Map(world.events.map((row) => [row.id, row])),
};
const GUESTS =
  '[Macron|emmanuel-macron], [Duda|andrzej-duda], [Biden|joe-biden] and [Steinmeier|frank-walter-steinmeier]';

describe('impliedEdition', () => {
  it.each([
    ['its day and its place', `[Tomorrow|2023-05-06] the Abbey is full of guests: ${GUESTS}.`, 'coronation/2023'],
    ['its day and its host', `[Charles III|charles-iii] expects ${GUESTS} [tomorrow|2023-05-06].`, 'coronation/2023'],
    ['its day and its kind', `The coronation is [tomorrow|2023-05-06], with ${GUESTS}.`, 'coronation/2023'],
    ['guests and a place without the day', `The Abbey is full of guests: ${GUESTS}.`, null],
    ['guests and the day alone', `${GUESTS} said so [tomorrow|2023-05-06].`, null],
    ['the day and the place without guests', '[Tomorrow|2023-05-06] the Abbey is full.', null],
  ])('needs %s', (_, marked, expected) => {
    const { text, mentions } = unmark(marked);
    const edition = impliedEdition(mentions, { text, lang: 'en', published: '2023-05-05' }, knowledge);
    expect(edition?.id ?? null).toBe(expected);
  });

  it('is the one of the article’s own day, whatever took place elsewhere two days before', () => {
    const { text, mentions } = unmark(
      'Live: the parade in Beijing. [Erdoğan|recep-tayyip-erdogan] flew home from Tianjin on [Monday|2025-09-01]. [Kim|kim-jong-un] walks behind [Xi|xi-jinping] and [Putin|vladimir-putin].',
    );
    const edition = impliedEdition(mentions, { text, lang: 'en', published: '2025-09-03' }, knowledge);
    expect(edition?.id).toBe('beijing-victory-day/2025');
  });

  it('is told by a dateline below the headline', () => {
    const { text, mentions } = unmark(`Who sat where\nLONDON – Behind the King sat ${GUESTS}.`);
    const edition = impliedEdition(mentions, { text, lang: 'en', published: '2023-05-06' }, knowledge);
    expect(edition?.id).toBe('coronation/2023');
  });

  it.each([
    ['Sharm el-Sheikh: a summit waits for an aircraft', 'gaza-peace-summit/2025'],
    ['Markets wait for an aircraft', null],
  ])('is told by a headline that names its city and its kind: %s', (title, expected) => {
    const { text, mentions } = unmark(
      '[Trump|donald-trump] signed beside [Erdogan|recep-tayyip-erdogan]; behind them [Macron|emmanuel-macron], [Starmer|keir-starmer], [Meloni|giorgia-meloni] and [Merz|friedrich-merz].',
    );
    const setting = { text, lang: 'en', published: '2025-10-13', title };
    expect(impliedEdition(mentions, setting, knowledge)?.id ?? null).toBe(expected);
  });

  it.each([
    ['UNITED NATIONS — ', 'took the rostrum', 'un-general-assembly/2024'],
    ['UNITED NATIONS — ', 'argued in the Security Council', null],
    ['The United Nations said: ', 'took the rostrum', null],
  ])('is told by a dateline of the house and its debate: %s%s', (head, deed, expected) => {
    const { text, mentions } = unmark(`${head}${GUESTS} ${deed}.`);
    const edition = impliedEdition(mentions, { text, lang: 'en', published: '2024-09-25' }, knowledge);
    expect(edition?.id ?? null).toBe(expected);
  });

  it.each([
    ['46 Staats- und Regierungschefs', 'european-political-community/2025-copenhagen'],
    ['liderów 46 państw', 'european-political-community/2025-copenhagen'],
    ['46 religious leaders', null],
    ['many guests', null],
  ])('is told by its city, its host and a crowd: %s', (crowd, expected) => {
    const { text, mentions } = unmark(
      `[Mette Frederiksen|mette-frederiksen] – Kopenhagen – ${crowd}. [Merz|friedrich-merz] – [Erdogan|recep-tayyip-erdogan].`,
    );
    const edition = impliedEdition(mentions, { text, lang: 'de', published: '2025-10-01' }, knowledge);
    expect(edition?.id ?? null).toBe(expected);
  });

  const SEVEN =
    '[Макрон|emmanuel-macron], [Шольц|olaf-scholz], [Дуда|andrzej-duda], [Санду|maia-sandu], [Мілей|javier-milei], [Стубб|alexander-stubb], [Герцог|isaac-herzog]';
  it.each([
    ['a place in Cyrillic capitals', 'ВІЛЬНЮС. ', '2023-07-11', 'nato-summit/2023'],
    ['its city anywhere', 'Гості в Парижі: ', '2024-07-27', 'olympics-opening/2024'],
    ['its site', 'За брамою Біркенау: ', '2025-01-28', 'auschwitz-commemoration/2025'],
    ['an abbey, in small letters', 'Лави абатства: ', '2022-09-19', 'royal-funeral/2022'],
    ['not three days later', 'Гості в Парижі: ', '2024-07-29', null],
    ['nor before it began', 'Гості в Парижі: ', '2024-07-25', null],
  ])('is told by seven guests of six countries: %s', (_, place, published, expected) => {
    const { text, mentions } = unmark(`${place}${SEVEN}.`);
    expect(impliedEdition(mentions, { text, lang: 'uk', published }, knowledge)?.id ?? null).toBe(expected);
  });

  it('is told by its square and its host on the eve', () => {
    const marked = '[Xi|xi-jinping] and [Modi|narendra-modi] will walk on Red Square with [Putin|vladimir-putin].';
    const { text, mentions } = unmark(marked);
    expect(impliedEdition(mentions, { text, lang: 'en', published: '2025-05-08' }, knowledge)?.id).toBe(
      'moscow-victory-day/2025',
    );
    expect(impliedEdition(mentions, { text, lang: 'en', published: '2025-04-28' }, knowledge)).toBeNull();
  });

  it('takes no month of a series’ name for a kind of occasion', () => {
    const { text, mentions } = unmark(
      `Міністри у Львові [9 травня|2025-05-09]: ${GUESTS.replace(' and ', ' та ')}. Гості 10 травня будуть у Києві.`,
    );
    expect(impliedEdition(mentions, { text, lang: 'uk', published: '2025-05-09' }, knowledge)).toBeNull();
    const parade = { text: `${text} Парад був довгий.`, lang: 'uk', published: '2025-05-09' };
    expect(impliedEdition(mentions, parade, knowledge)?.id).toBe('moscow-victory-day/2025');
  });

  it('finds none in an article without a day', () => {
    const { text, mentions } = unmark(`[Tomorrow|2023-05-06] the Abbey is full of guests: ${GUESTS}.`);
    expect(impliedEdition(mentions, { text, lang: 'en', published: null }, knowledge)).toBeNull();
  });
});
