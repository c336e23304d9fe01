// What keeping a case costs: a new case, opening it, one acknowledgement, one report read and saved.
//   npm run bench -- store      writes bench/frozen/store.json
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BlobStore } from '../src/capture/blobs.ts';
import { captureAll } from '../src/capture/capture.ts';
import { openReader } from '../src/pipeline.ts';
import { openCase } from '../src/store/open-case.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Measures on the example's reports in a new case and prints; always 0. */
export async function store(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'attested-bench-'));
  const reader = await openReader();
  const created = await timed(() => openCase(folder, { create: true }));
  const blobs = await BlobStore.open(folder);
  const ms = { acknowledge: 0, save: 0 };
  let reports = 0;
  for await (const outcome of captureAll([here('../example/reports')], { now: Date.now })) {
    if (outcome.kind !== 'report') continue;
    await blobs.put(outcome.bytes);
    ms.acknowledge += (await timed(() => created.value.acknowledge(outcome.capture))).ms;
    const { reading, claims } = await reader.readCapture(outcome.bytes, outcome.capture);
    ms.save += (await timed(() => created.value.saveReading(outcome.capture, reading, claims))).ms;
    reports++;
  }
  const closed = await timed(() => created.value.close());
  const opened = await timed(() => openCase(folder));
  await opened.value.close();
  rmSync(folder, { recursive: true, force: true });
  const figures = {
    'new case, ms': Math.round(created.ms),
    'existing case opened, ms': Math.round(opened.ms),
    'one acknowledgement, ms': Number((ms.acknowledge / reports).toFixed(1)),
    'one report saved with its claims, ms': Number((ms.save / reports).toFixed(1)),
    'case closed, ms': Math.round(closed.ms),
  };
  console.log(figures);
  writeFileSync(here('frozen/store.json'), `${JSON.stringify(figures, null, 2)}\n`);
  return 0;
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const started = performance.now();
  const value = await work();
  return { value, ms: performance.now() - started };
}
