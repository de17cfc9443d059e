// npm run pages -- DIR: every saved page of a folder through the built extension in Chromium.
import { ensureDependencies, runTypeScript } from './setup/dependencies.mjs';

ensureDependencies();
runTypeScript('scripts/pages/main.ts');
