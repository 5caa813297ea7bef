/**
 * First step of `npm test`, `npm run demo` and `npm run setup`, and the only tool in plain JavaScript: it runs on a
 * fresh clone, on an older Node and without any package. It installs the packages if they are missing or out of
 * date and hands over to `<task>.ts` with the project's own Node, where there is one.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const stamp = join(root, 'node_modules/.wirelight-lock');
const windows = process.platform === 'win32';

const [task, ...args] = process.argv.slice(2);
if (!task || !existsSync(join(import.meta.dirname, `${task}.ts`))) {
  console.error(`No such task: ${task ?? '(none)'}`);
  process.exit(2);
}

installPackages();

const bin = join(root, 'node_modules/.bin');
const ownNode = join(bin, 'node');
const node = existsSync(ownNode) ? ownNode : process.execPath;
if (node === process.execPath && !runsTypeScript(process.versions.node)) {
  console.error(`Wirelight's tools need Node 22.22.2 or newer here; this is ${process.versions.node}.`);
  process.exit(1);
}
process.exit(
  run(node, [join(import.meta.dirname, `${task}.ts`), ...args], {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  }),
);

function installPackages() {
  const lockFile = join(root, 'package-lock.json');
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (!upToDate(lockFile, lock)) {
    console.log('> npm ci');
    if (run('npm', ['ci', '--loglevel=error'], process.env, windows) !== 0) process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** True if this lock file was installed from, by this script or by hand. */
function upToDate(lockFile, lock) {
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lock;
  const installed = join(root, 'node_modules/.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs;
}

function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 22);
}

function run(program, programArgs, env, shell = false) {
  const result = spawnSync(program, programArgs, { cwd: root, stdio: 'inherit', env, shell });
  if (result.error) console.error(String(result.error));
  return result.status ?? 1;
}
