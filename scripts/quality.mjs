// npm run quality [-- --misses] [--kind leader] [--lang en] [--open]: precision, recall and F1 by language and kind.
import { ensureDependencies, runTypeScript } from './setup/dependencies.mjs';

ensureDependencies();
runTypeScript('bench/quality/main.ts');
