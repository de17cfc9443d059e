import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

interface AxeFinding {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that colours alone can break: all that another theme of the same view has to be asked for. */
const OF_COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/**
 * What axe finds wrong with the page as it stands, one line a finding; open shadow roots included.
 *
 * @param rules all of them, or those of colours
 */
export async function axeFindings(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(source);
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules === 'colours' ? OF_COLOURS : {}) });
  const violations = (await page.evaluate(
    `axe.run(document, ${options}).then((result) => result.violations)`,
  )) as AxeFinding[];
  return violations.flatMap((found) =>
    found.nodes.map(
      (node) => `${found.id}: ${found.help} (${JSON.stringify(node.target)}) ${node.failureSummary ?? ''}`,
    ),
  );
}
