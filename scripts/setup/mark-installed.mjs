// The last step of an installation (package.json, "postinstall").
import { markInstalled } from './dependencies.mjs';

markInstalled();
