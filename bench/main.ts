/** `npm run bench`, or `npm run bench -- annotate` for one part; `world full` has the largest world too. Ratios are what counts; see bench/README.md. */
interface Part {
  main(): void | Promise<void>;
}

const PARTS = {
  lexicon: () => import('./lexicon.ts'),
  annotate: () => import('./annotate.ts'),
  world: () => import('./world.ts'),
  popup: () => import('./popup.ts'),
  memory: () => import('./memory.ts'),
  minute: () => import('./minute.ts'),
  wake: () => import('./wake.ts'),
} as const satisfies Record<string, () => Promise<Part>>;

const asked = process.argv.slice(2).filter((word) => word !== 'full');
const unknown = asked.find((name) => !(name in PARTS));
if (unknown !== undefined) {
  console.error(`no part "${unknown}"; there are ${Object.keys(PARTS).join(' and ')}`);
  process.exit(2);
}
for (const [name, load] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const { main }: Part = await load();
  await main();
}

export {};
