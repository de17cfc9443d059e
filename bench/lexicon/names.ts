import { readdirSync, readFileSync } from 'node:fs';
import { leaderForms } from '../../lib/lexicon/forms.ts';
import type { NameEntry } from '../../lib/lexicon/types.ts';
import type { Leader } from '../../lib/packs/schema.ts';
import { pick, randomFrom } from './random.ts';
import type { Script } from './sentences.ts';

const LEADERS = new URL('../../seeds/world/leaders/', import.meta.url);

/** Leaders whose names stand in the text; every lexicon holds them first. */
const NAMED =
  'vladimir-putin xi-jinping narendra-modi donald-trump emmanuel-macron robert-fico aleksandar-vucic volodymyr-zelenskyy alexander-lukashenko kassym-jomart-tokayev recep-tayyip-erdogan ursula-von-der-leyen friedrich-merz giorgia-meloni viktor-orban nicolas-maduro miguel-diaz-canel kim-jong-un joe-biden angela-merkel abdel-fattah-el-sisi mahmoud-abbas pedro-sanchez donald-tusk maia-sandu'.split(
    ' ',
  );

/** Leaders of the world pack, those named in the text first. */
function leaders(): Leader[] {
  const all = readdirSync(LEADERS)
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, LEADERS), 'utf8')) as Leader[]);
  const rank = (leader: Leader) => (NAMED.includes(leader.id) ? 0 : 1);
  return all.sort((x, y) => rank(x) - rank(y));
}

const SYLLABLES =
  'ba be bi bo bra bren ca ce chen chi cor da del den di dor el en er fa fel fin ga gan ger go gra ha hal hen ho ir is ja jo ka kal ken ki kor la lan le li lin lo ma man mar me mi mon na ne ni nor o or pa pe per po ra ran re ri ro sa san se si sol sta ta tel ten ti tor u va van ve vi vo wa wel wen wi ya yo za zen zi zor'.split(
    ' ',
  );
const ENDINGS = 'son sen ski man berg ton field ez ini ov enko ic ian shvili quist wood stein er ard in'.split(' ');

/**
 * `count` forms for a lexicon: whole leaders of the world pack as they come, then people who do not
 * exist, so that the size is right.
 */
export function namesFor(count: number): NameEntry[] {
  const entries: NameEntry[] = [];
  for (const leader of leaders()) {
    if (entries.length >= count) break;
    entries.push(...leaderForms(leader));
  }
  const random = randomFrom(7);
  for (let i = 0; entries.length < count; i++) {
    const full = inventedName(random);
    const sense = { kind: 'leader', leader: `invented-${i}`, form: 'full' } as const;
    entries.push({ text: full, sense });
    entries.push({ text: full.split(' ')[1] ?? full, sense: { ...sense, form: 'short' } });
  }
  return entries.slice(0, count);
}

/** A name that nobody bears, as far as we know. */
export function inventedName(random: () => number): string {
  const word = (ending: string) => {
    let made = pick(SYLLABLES, random) + pick(SYLLABLES, random);
    if (random() < 0.3) made += pick(SYLLABLES, random);
    made += ending;
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  return `${word('')} ${word(pick(ENDINGS, random))}`;
}

const PATTERNS = {
  latin: /^[\p{Script=Latin}\s.'-]+$/u,
  cyrillic: /^[\p{Script=Cyrillic}\s-]+$/u,
  han: /^[\p{Script=Han}·]+$/u,
  kana: /^[\p{Script=Katakana}・ー]+$/u,
  arabic: /^[\p{Script=Arabic}\s]+$/u,
} as const satisfies Record<Script, RegExp>;

/** Full names and surnames of the leaders named in the text, by script. */
export function namesInText(): Record<Script, string[]> {
  const forms = leaders()
    .slice(0, NAMED.length)
    .flatMap((leader) => [
      leader.name,
      ...(leader.names ?? []).map((name) => name.text),
      leader.name.split(' ').at(-1) ?? '',
    ]);
  const inScript = (script: Script) => forms.filter((form) => PATTERNS[script].test(form) && form.length > 2);
  return {
    latin: inScript('latin'),
    cyrillic: inScript('cyrillic'),
    han: inScript('han'),
    kana: inScript('kana'),
    arabic: inScript('arabic'),
  };
}
