// Bundles src/ into dist/: the command line, the library, and the worker that parses untrusted files.
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds aside and puts the whole in place at once: a program stopped on the way leaves no half build behind. */
export async function buildAll() {
  const aside = `dist-${process.pid}.tmp`;
  await build({
    absWorkingDir: root,
    entryPoints: { main: 'src/main.ts', index: 'src/index.ts', worker: 'src/read/format/worker.ts' },
    outdir: aside,
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    sourcemap: 'linked',
    legalComments: 'none',
    logLevel: 'warning',
  });
  writeFileSync(join(root, aside, '.built'), '');
  swap(join(root, aside), join(root, 'dist'));
}

function swap(fresh, place) {
  const old = `${fresh.slice(0, -'.tmp'.length)}-old.tmp`;
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
