// Plain JavaScript: Node 20 runs it before anything is installed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a run may need from the system: the commands that provide it, and Debian's package. */
const PROGRAMS = {
  chromium: {
    label: 'Chromium 140 or newer',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    debian: 'chromium',
    variable: 'CHROMIUM_PATH',
  },
  firefox: {
    label: 'Firefox 150 or newer',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    debian: 'firefox-esr',
    variable: 'FIREFOX_PATH',
  },
  openssl: { label: 'OpenSSL', commands: ['openssl'], places: [], debian: 'openssl', variable: 'OPENSSL_PATH' },
};

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {keyof typeof PROGRAMS} name @returns {string | undefined} the path of the program */
function find(name) {
  const program = PROGRAMS[name];
  const given = process.env[program.variable];
  if (given) return given;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = program.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...program.places].find(isExecutable);
}

/** @param {string[]} args */
function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env }).status === 0;
}

/**
 * Finds programs on this system, and installs the missing ones by apt where that is possible
 * (Debian or Ubuntu, as root). Else ends the process with one sentence on what to install.
 * The paths are handed on in the environment: CHROMIUM_PATH, FIREFOX_PATH, OPENSSL_PATH.
 *
 * @param {(keyof typeof PROGRAMS)[]} names
 */
export function ensurePrograms(names) {
  const missing = names.filter((name) => !find(name));
  if (missing.length > 0) {
    const packages = missing.map((name) => PROGRAMS[name].debian);
    const canInstall = process.getuid?.() === 0 && ['/usr/bin/apt-get', '/bin/apt-get'].some(isExecutable);
    if (canInstall) {
      console.error(`Installing ${packages.join(', ')} with apt …`);
      aptGet(['update', '-qq']) && aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    }
    const still = missing.filter((name) => !find(name));
    if (still.length > 0) {
      const wanted = still.map((name) => `${PROGRAMS[name].label} (or set ${PROGRAMS[name].variable})`).join(', ');
      console.error(`Please install ${wanted}; on Debian, as root: apt-get install ${packages.join(' ')}`);
      process.exit(1);
    }
  }
  for (const name of names) process.env[PROGRAMS[name].variable] = find(name);
}
