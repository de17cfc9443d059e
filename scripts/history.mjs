// npm run --silent history -- <leader-id | event-id>: the outcomes and ladders of a leader or an event as JSON.
import { ensureDependencies, runTypeScript } from './setup/dependencies.mjs';

ensureDependencies();
runTypeScript('scripts/history/main.ts');
