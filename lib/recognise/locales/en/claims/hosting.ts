import type { CueRow } from '../../../claims/vocabulary.ts';
import { conjugate } from '../verbs.ts';

const WELCOME =
  'welcome welcomes welcomed welcomed welcoming; greet greets greeted greeted greeting; receive receives received received receiving';

/** Whom somebody hosts. */
const HOSTED = `<leader>, president <leader>, president of <country> <leader>, <country> <leader>, <country> 's <leader>, <country> 's? president/prime_minister/premier/chancellor/king <leader>`;

/** Who hosts. */
export const hosting: readonly CueRow[] = [
  ...conjugate(
    { act: 'host' },
    'preside presides presided presided presiding; preside presides presided presided presiding',
    'over the? <goal>, over, at the? <goal>',
  ),
  ...conjugate({ act: 'host' }, 'preside presides presided presided presiding'),
  ...conjugate(
    { act: 'host' },
    'host hosts hosted hosted hosting; chair chairs chaired chaired chairing; co-host co-hosts co-hosted co-hosted co-hosting; co-chair co-chairs co-chaired co-chaired co-chairing',
    '~ <people>, ~ <event>, ~ <goal>, it, the? <goal>, <event>, the <event>, ~ guests, a summit, the summit, his guests, a reception, a banquet, a dinner, a lunch, the parade, a parade, the celebrations, the talks, foreign guests',
  ),
  ...conjugate(
    { act: 'host' },
    'welcome welcomes welcomed welcomed welcoming; receive receives received received receiving; greet greets greeted greeted greeting; entertain entertains entertained entertained entertaining',
    '~ delegations, his guests, the guests, foreign guests, guests, ~ guests, ~ <people>, foreign leaders, the leaders, the visitors, the foreign leaders, visiting leaders, them',
  ),
  {
    act: 'host',
    tense: 'now',
    forms:
      'is the host, plays the host, playing the host, playing host, play the host, plays host, plays the host, plays the host to, plays hostess, is the hostess, plays host to, acts as host, as host, is host to, is host of, is playing host',
  },
  {
    act: 'host',
    tense: 'behind',
    who: 'target',
    forms:
      'his/her/their/the host <comma>? <leader>, as the? host of ~ <comma>? ~ <leader>, <leader> <comma> chair/chairman/chairwoman of ~ summit',
  },
  {
    act: 'host',
    tense: 'behind',
    forms:
      'was the host, played the host, was the hostess, played hostess, played the host, played the host to, played host, played host to, acted as host, sat down with his guests, toasted his guests, thanked his guests',
  },
  ...conjugate(
    { act: 'host' },
    'open opens opened opened opening; inaugurate inaugurates inaugurated inaugurated inaugurating; kick_off kicks_off kicked_off kicked_off kicking_off',
    'the? parade, the? <goal>, the <event>',
  ),
  ...conjugate(
    { act: 'host' },
    'review reviews reviewed reviewed reviewing; inspect inspects inspected inspected inspecting',
    'the? troops, the? honour guard',
  ),
  {
    act: 'host',
    who: 'object',
    tense: 'behind',
    forms:
      'hosted by, chaired by, co-chaired by, co-hosted by, convened by, presided over by, under the chairmanship of, called by, summoned by, hosts were, hosts are, host was, host is',
  },
  {
    act: 'host',
    who: 'target',
    tense: 'now',
    forms:
      'host <leader> opened/opens/closed/closes/chaired/chairs/kicked_off/called/convened ~ <goal>, with <leader> in the chair/presiding/as host, <leader> <comma> our/the/their/its ~ host, host <leader>, summit host <leader>, co-host <leader>, hosts <leader>, as host <comma>? <leader>, <leader> <comma> the host, <leader> <comma> as host, <leader> <comma> its host, <leader> <comma> his host, <leader> <comma> their host, <leader> <comma> host of',
  },
  {
    act: 'host',
    who: 'owner',
    tense: 'now',
    forms: `'s guests, 's guest of honour, 's guest of honor, 's invited guests`,
  },
  ...conjugate(
    { act: 'host', needs: 'day' },
    'convene convenes convened convened convening; co-host co-hosts co-hosted co-hosted co-hosting; co-chair co-chairs co-chaired co-chaired co-chairing; summon summons summoned summoned summoning; gather gathers gathered gathered gathering; assemble assembles assembled assembled assembling',
    'the? <goal>, ~ <people>, <event>, the <event>, ~ guests, them',
  ),
];

/** Who is received: the guest was there. */
export const meetings: readonly CueRow[] = [
  ...conjugate(
    { act: 'greet', who: 'object', needs: 'day' },
    'give gives gave given giving; extend extends extended extended extending',
    'a ~ welcome to, a ~ greeting to, a ~ hug to, <leader> a ~ welcome, <leader> a ~ hug',
  ),
  ...conjugate(
    { act: 'greet', who: 'object', needs: 'day' },
    `${WELCOME}; shake_hands_with shakes_hands_with shook_hands_with shaken_hands_with shaking_hands_with; embrace embraces embraced embraced embracing`,
  ),
  ...conjugate({ act: 'greet', who: 'object', needs: 'day' }, 'host hosts hosted hosted hosting', HOSTED),
  ...conjugate({ act: 'host', needs: 'day' }, 'host hosts hosted hosted hosting', HOSTED),
  ...conjugate(
    { act: 'come', needs: 'there', company: true },
    'meet meets met met meeting; meet_with meets_with met_with met_with meeting_with; meet_one-on-one_with meets_one-on-one_with met_one-on-one_with met_one-on-one_with meeting_one-on-one_with; hold_talks_with holds_talks_with held_talks_with held_talks_with holding_talks_with; confer_with confers_with conferred_with conferred_with conferring_with',
  ),
  { act: 'host', tense: 'behind', who: 'object', needs: 'scene', forms: 'welcomed/greeted/received by' },
  // Who receives others at the occasion hosts it.
  ...conjugate({ act: 'host', needs: 'day' }, WELCOME),
  ...conjugate(
    { act: 'come', needs: 'there' },
    'consult consults consulted consulted consulting; confer confers conferred conferred conferring; huddle huddles huddled huddled huddling',
  ),
  {
    act: 'come',
    tense: 'behind',
    needs: 'scene',
    company: true,
    forms: 'used the/this <goal> to meet/talk_to/speak_to',
  },
  { act: 'come', tense: 'behind', needs: 'scene', forms: 'used the/this <goal> to press/push/call/warn/urge/launch' },
  {
    act: 'come',
    tense: 'behind',
    needs: 'day',
    forms:
      'flew/headed/travelled/went home/back straight/right/immediately/directly/soon/shortly after the <goal>, left straight/right/immediately/directly/soon/shortly after the <goal>, left <country> ~ after the <goal>/end/close/conclusion, there as a/an guest/observer/invited_guest',
  },
];
