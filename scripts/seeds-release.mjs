// npm run seeds:release [-- --date YYYY-MM-DD] [--dry-run]: a dated release of the bundled packs, with its changelog.
import { ensureDependencies, runTypeScript } from './setup/dependencies.mjs';

ensureDependencies();
runTypeScript('scripts/release/main.ts');
