// npm run package: the files that go to the stores. See scripts/package/main.ts.
import { ensureDependencies, runTypeScript } from './setup/dependencies.mjs';

ensureDependencies();
runTypeScript('scripts/package/main.ts');
