import { expect, it } from 'vitest';
import { bundledKnowledge } from '../../../scripts/annotate/bundled-knowledge.ts';
import { isWoman } from './women.ts';

it('tells women by their given names, and by their ids where those do not', () => {
  const women = [...bundledKnowledge().leaders.keys()].filter(isWoman);
  expect(women).toEqual(expect.arrayContaining(['angela-merkel', 'park-geun-hye', 'kim-campbell', 'sheikh-hasina']));
  expect(women.filter((id) => /^(?:kim-jong|park-tae|han-duck|michel-|dang-van)/.test(id))).toEqual([]);
});
