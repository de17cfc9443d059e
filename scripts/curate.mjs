// npm run curate -- [options] article.html|txt …: a draft of what documents say, for a person to review.
import { ensureDependencies, runTypeScript } from './setup/dependencies.mjs';

ensureDependencies();
runTypeScript('scripts/curate/main.ts');
