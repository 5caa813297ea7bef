/** Finds the browsers that tests and demo run in, and installs them where that is possible. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Switches for every Chromium started here: no sandbox as root, no traffic of its own. */
export const chromiumArgs: string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export interface Browsers {
  readonly chromium: string;
  readonly firefox: string;
}

export function findChromium(): string | undefined {
  return (
    process.env.CHROMIUM ||
    onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) ||
    existing([
      chromium.executablePath(),
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ])
  );
}

export function findFirefox(): string | undefined {
  return (
    // Not FIREFOX: WXT's test plug-in sets that to false.
    process.env.FIREFOX_BIN ||
    onPath(['firefox-esr', 'firefox']) ||
    existing([...downloadedFirefox(), '/Applications/Firefox.app/Contents/MacOS/firefox'])
  );
}

/** Both browsers, installed first if need be; throws one sentence that says what to install. */
export function provideBrowsers(): Browsers {
  installMissing();
  const found = { chromium: findChromium(), firefox: findFirefox() };
  const missing = [
    ...(found.chromium ? [] : ['Chromium']),
    ...(found.firefox ? [] : ['Firefox 142 or newer']),
  ];
  if (!found.chromium || !found.firefox) {
    throw new Error(
      `Please install ${missing.join(' and ')}, or name the program in the environment variables CHROMIUM and FIREFOX_BIN.`,
    );
  }
  return { chromium: found.chromium, firefox: found.firefox };
}

function installMissing(): void {
  const wanted = () => [...(findChromium() ? [] : ['chromium']), ...(findFirefox() ? [] : ['firefox-esr'])];
  if (wanted().length > 0 && process.getuid?.() === 0 && onPath(['apt-get'])) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', ...wanted()]);
  }
  if (!findChromium()) run('npx', ['playwright', 'install', 'chromium']);
  if (!findFirefox())
    run('npx', ['@puppeteer/browsers', 'install', 'firefox@stable', '--path', browserCache()]);
}

function run(command: string, args: readonly string[]): void {
  console.log(`> ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
    shell: process.platform === 'win32',
  });
}

function browserCache(): string {
  return join(homedir(), '.cache', 'wirelight', 'browsers');
}

function downloadedFirefox(): string[] {
  const folder = join(browserCache(), 'firefox');
  if (!existsSync(folder)) return [];
  const programs = ['firefox/firefox', 'Firefox.app/Contents/MacOS/firefox', 'core/firefox.exe'];
  return readdirSync(folder).flatMap((version) => programs.map((program) => join(folder, version, program)));
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return existing(names.flatMap((name) => folders.map((folder) => join(folder, name))));
}

function existing(files: readonly string[]): string | undefined {
  return files.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
