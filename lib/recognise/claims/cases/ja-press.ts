import type { ShortCase } from './short-case.ts';

/** Japanese: what agencies and broadcasters write around summits and funerals. */
export const jaPress = [
  {
    shows: 'a subject that a comma parts from its verb',
    published: '2025-06-23',
    text: '米国の[トランプ|donald-trump]大統領が、オランダ・ハーグで開かれる[NATO首脳会議|nato-summit/2025]に出席する予定である。',
    claims: 'donald-trump expected',
  },
  {
    shows: 'the halves of a headline',
    published: '2025-06-23',
    text: '[石破|shigeru-ishiba]首相は[NATO首脳会議|nato-summit/2025]を欠席 [トランプ|donald-trump]大統領は出席へ',
    claims: 'shigeru-ishiba declined; donald-trump expected',
  },
  {
    shows: 'a plan that was given up; a great likelihood is none',
    published: '2025-06-24',
    text: '[石破|shigeru-ishiba]首相は当初、[NATO首脳会議|nato-summit/2025]に出席し、会談も調整していた。[李在明|lee-jae-myung]大統領も欠席する公算が大きい。',
    claims: '',
  },
  {
    shows: 'a reading in brackets, a count behind names, days in a row',
    published: '2025-09-04',
    text: '[９月３日|beijing-victory-day/2025]の北京の軍事パレードで、[習|xi-jinping]主席と[プーチン|vladimir-putin]大統領、[金正恩|kim-jong-un]（キムジョンウン）総書記の3人が並び立った。',
    claims: 'xi-jinping attended; vladimir-putin attended; kim-jong-un attended',
  },
  {
    shows: 'examples of those who came, the noun for the verb',
    published: '2025-04-27',
    text: '[教皇の葬儀|papal-funeral/2025]には[トランプ|donald-trump]米大統領、英国のウィリアム皇太子ら各国の要人が参列。日本からは岩屋外相が出席した。',
    claims: 'donald-trump attended; JP represented',
  },
  {
    shows: 'those with whom somebody talks are no subject',
    published: '2025-04-27',
    text: '[マクロン|emmanuel-macron]大統領らとの会談に石井外相が出席した。[教皇の葬儀|papal-funeral/2025]の後だった。',
    claims: '',
  },
] as const satisfies readonly ShortCase[];
