// npm start [-- firefox] [-- https://…]: opens a browser with the extension on a news article.
import { ensureDependencies, runTypeScript } from './setup/dependencies.mjs';
import { ensurePrograms } from './setup/system.mjs';

ensureDependencies();
ensurePrograms([process.argv.includes('firefox') ? 'firefox' : 'chromium', 'openssl']);
runTypeScript('scripts/start/main.ts');
