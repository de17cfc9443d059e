// npm run --silent annotate -- [options] FILE … | --ndjson: which leaders, events and dates a text speaks of, as JSON.
import { ensureDependencies, runTypeScript } from './setup/dependencies.mjs';

ensureDependencies();
runTypeScript('scripts/annotate/main.ts');
