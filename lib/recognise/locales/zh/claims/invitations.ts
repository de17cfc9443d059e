import type { CueRow } from '../../../claims/vocabulary.ts';
import { joined } from './words.ts';

/** Who was asked, and who was not. */
export const invitations: readonly CueRow[] = [
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    forms: `${joined('拿到, 拿到了, 收到, 收到了, 接到, 接到了, 获得, 获得了, 获发', '请柬, 请帖, 邀请函, 邀约')}, 受邀, 拿到请柬, 拿到了请柬, 收到请柬, 收到了请柬, 接到请柬, 获得请柬, 拿到邀请, 拿到了邀请, 拿到邀请函, 收到邀请函, 获发邀请, 获邀, 获邀观礼, 受邀观礼, 应邀, 受到邀请, 收到邀请, 收到了邀请, 接到邀请, 接到了邀请, 获得邀请, 被邀请, 受到~邀请, 收到~邀请, 收到了~邀请, 接到~邀请, 获~邀请, 获邀出席, 受邀出席, 受邀参加, 获邀参加, 被邀请出席, 被邀请参加, 在受邀之列, 在邀请之列, 受<leader>邀请, 受<leader>之邀, 应<leader>之邀, 应~<leader>之邀, 应<leader>邀请, 应<leader>的邀请, 应~<leader>邀请, 应~<leader>的邀请, 应~<leader>主席邀请, 应<leader>主席邀请, 应<leader>总统邀请, 应<leader>总统的邀请`,
  },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    forms:
      '应<leader>邀请，, 应<leader>的邀请，, 应~<leader>邀请，, 应~<leader>的邀请，, 应<leader>总统邀请，, 应<leader>主席邀请，, 应<leader>总统的邀请，, 应<leader>主席的邀请，',
  },
  {
    act: 'invite',
    who: 'patient',
    tense: 'behind',
    negative: true,
    forms:
      '未受邀, 未受邀请, 没有受邀请, 没有受到邀请, 没拿到请柬, 没有拿到请柬, 没收到请柬, 没有收到请柬, 未收到请柬, 没收到邀请函, 未收到邀请函, 未获邀, 没有受邀, 没有获邀, 未被邀请, 没有被邀请, 未收到邀请, 没有收到邀请, 没收到邀请, 未接到邀请, 没有接到邀请, 未获邀请, 未受到邀请, 不在受邀之列, 不在邀请之列, 从未收到邀请, 从未受邀, 并未受邀, 并未获邀, 并未收到邀请, 并未收到~邀请, 没有收到~邀请, 未收到~邀请, 从未收到~邀请',
  },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    forms:
      '邀请了, 已邀请, 曾邀请, 邀请过, 还邀请了, 也邀请了, 已经邀请, 并邀请了, 并邀请, 向, 已向, 曾向, 给, 已给, 曾给, 也给, 还给',
    beside: ['邀', '柬', '帖'],
  },
  { act: 'invite', who: 'target', tense: 'behind', forms: '邀请' },
  {
    act: 'invite',
    who: 'target',
    tense: 'behind',
    negative: true,
    forms: '没有邀请, 未邀请, 并未邀请, 从未邀请, 不会邀请, 不邀请, 并没有邀请, 无意邀请, 没有向, 未向, 并未向, 从未向',
  },
];

/** Who stands on a list. */
export const lists: readonly CueRow[] = [
  {
    act: 'list',
    who: 'owner',
    tense: 'now',
    forms: joined(
      '名字, 大名, 姓名',
      '出现在, 也出现在, 在, 也在, 列在, 赫然出现在, 赫然列在',
      '名单, 嘉宾名单, 外宾名单, 出席名单, 客人名单, 与会名单',
    ),
  },
  {
    act: 'invite',
    who: 'owner',
    tense: 'behind',
    forms: joined('名字, 大名, 姓名', '出现在, 也出现在, 在, 也在, 列在', '邀请名单, 受邀名单, 受邀者名单'),
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    forms:
      '排第一, 排第二, 排在首位, 排在第一位, 排在第二位, 位列第一, 列首位, 名列首位, 位居首位, 在名单上, 在名单中, 在名单之列, 在~名单上, 在~名单中, 名列其中, 榜上有名, 列入名单, 列入~名单, 在列, 位列~名单, 出现在名单, 出现在~名单, 在出席名单, 也在其中, 在其列',
  },
  {
    act: 'list',
    who: 'patient',
    tense: 'now',
    negative: true,
    forms:
      '不在名单上, 不在名单中, 不在名单之列, 不在~名单上, 不在~名单中, 不在名单, 不在此列, 不在其列, 不在其中, 未列入名单, 未列入~名单, 没有列入名单, 未出现在名单, 没有出现在名单, 没有出现在~名单, 未出现在~名单, 不在出席名单, 未在名单',
  },
];
