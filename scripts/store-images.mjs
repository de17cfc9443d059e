// npm run store:images: the pictures of the stores' listing. See scripts/store/images.ts.
import { ensureDependencies, runTypeScript } from './setup/dependencies.mjs';
import { ensurePrograms } from './setup/system.mjs';

ensureDependencies();
ensurePrograms(['chromium', 'openssl']);
runTypeScript('scripts/store/images.ts');
