// Makes the checkout ready to run: packages as package-lock.json names them, and a build newer than its sources.
// All talk goes to standard error, so that standard output carries nothing but what a command prints.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const installed = join(root, 'node_modules', '.attested-lock');
const built = join(root, 'dist', '.built');
const say = (words) => process.stderr.write(`attested: ${words}\n`);

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/** Installs the packages once, and again when package-lock.json has changed. */
export function install() {
  // A copy installed as a package has no lock file: its packages are npm's business.
  if (!existsSync(join(root, 'package-lock.json'))) return;
  const wanted = lockHash();
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return;
  if (isInstalled()) return writeFileSync(installed, wanted);
  say('installing packages (first run, or the lock file changed) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(installed, wanted);
}

/** True where npm was run by hand and every package is there in the version the lock file names. */
function isInstalled() {
  const there = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(there)) return false;
  const [wanted, found] = [join(root, 'package-lock.json'), there].map(
    (path) => JSON.parse(readFileSync(path, 'utf8')).packages,
  );
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || optional || found[name]?.version === version,
  );
}

/** Builds dist/ once, and again when a source file is newer than the build. */
export async function build() {
  if (!existsSync(join(root, 'src'))) return;
  const latest = Math.max(newest(join(root, 'src')), statSync(join(root, 'setup', 'build.mjs')).mtimeMs);
  if (existsSync(built) && statSync(built).mtimeMs >= latest) return;
  say('building …');
  const { buildAll } = await import('./build.mjs');
  await buildAll();
}

function newest(folder) {
  let latest = statSync(folder).mtimeMs;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

/** Runs a program in the project's folder; its output goes to standard error. Ends this process if it fails. */
function run(program, args) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  say(`"${program} ${args.join(' ')}" failed${error ? `: ${error.message}` : ` with status ${status}`}.`);
  process.exit(1);
}
