import type { CueRow } from '../../../claims/vocabulary.ts';

/** Who was asked, and who was not. */
export const invitations: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms:
      '招待された, 招待されている, 招待されており, 招かれた, 招かれている, 招かれており, 招かれ, 招待を受けた, 招待を受け, 招待を受けている, 招待状を受け取った, 招待が届いた, 招待され',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      '招待されていない, 招待されなかった, 招待されず, 招待されておらず, 招かれていない, 招かれなかった, 招かれず, 招かれておらず, 招待を受けていない, 招待を受けなかった, 招待を受けておらず, 招待は受けていない, 招待状は届いていない, 招待状が送られなかった, 招待状は送られなかった, 招待状は届かなかった, 招待状が届かなかった, 招待状は出されなかった, 招待状は送られていない, 招待の対象から外された, 招待の対象外, 招待状を受け取っていない, 招待は届いていない',
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    forms:
      '招待した, 招待している, 招待しており, 招いた, 招いている, 招いており, 招待状を送った, 招待状を送り, 招待状を出した, 招待状を送付した, 招待状を手渡した, 招待し, 招き',
  },
  {
    act: 'invite',
    who: 'object',
    tense: 'behind',
    negative: true,
    forms:
      '招待していない, 招いていないと, 招いておらず, 招かず, 招待しない, 招かない, 招待しなかった, 招待せず, 招待しておらず, 招かなかった, 招いていない, 招待状を送っていない, 招待状を送らなかった',
  },
];

/** Who stands on a list. */
export const lists: readonly CueRow[] = [
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms:
      '出席者に含まれる, 出席者に含まれた, 参列者に含まれる, 出席者の一人だ, 名を連ねた, 名を連ねている, 名を連ねる, 名簿に載った, リストに載った, リストに含まれる, リストに含まれている, 名簿に名がある, 名簿には~の名がある, 名簿に載っている, リストに名がある, 招待客に含まれる, 名簿に含まれる, 名簿に名前がある, リストに名前がある',
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    negative: true,
    forms:
      'リストにない, 名簿にない, リストに含まれていない, 名簿に含まれていない, 名簿に名前がない, リストに名前がない, 名簿に載っていない',
  },
];
