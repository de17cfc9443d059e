// npm test: everything that has to hold before a change lands. See scripts/test/main.ts.
import { ensureDependencies, runTypeScript } from './setup/dependencies.mjs';
import { ensurePrograms } from './setup/system.mjs';

ensureDependencies();
ensurePrograms(['chromium', 'firefox', 'openssl']);
runTypeScript('scripts/test/main.ts');
