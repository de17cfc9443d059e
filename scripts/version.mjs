// npm run release: the next version, packaged and tagged. See scripts/version/main.ts.
import { ensureDependencies, runTypeScript } from './setup/dependencies.mjs';

ensureDependencies();
runTypeScript('scripts/version/main.ts');
