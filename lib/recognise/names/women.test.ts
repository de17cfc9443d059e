import { expect, it } from 'vitest';
import { bundledKnowledge } from '../../../scripts/annotate/bundled-knowledge.ts';
import { WOMEN } from './women.ts';

it('names leaders of the packs only', () => {
  const { leaders } = bundledKnowledge();
  expect([...WOMEN].filter((id) => !leaders.has(id))).toEqual([]);
});
