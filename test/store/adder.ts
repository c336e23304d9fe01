// A program to be killed: adds made-up reports to the case in the folder named, without end, and says each one as soon
// as it is acknowledged. What an earlier run left pending is read first.

import { BlobStore } from '../../src/capture/blobs.ts';
import { openCase } from '../../src/store/open-case.ts';
import { addReport, readPending } from './adding.ts';
import { PREPARED } from './prepared.ts';

const [folder, round] = process.argv.slice(2);
const store = await openCase(folder, { create: true, prepared: PREPARED });
const blobs = await BlobStore.open(folder);
process.stdout.write('open\n');
await readPending(store, blobs);
for (let i = 0; ; i++) {
  // Every fourth report is one that came before.
  const text = `Report ${i % 4 === 3 ? 'again' : `${round}.${i}`}\nIn Dover a riot broke out. In Deal a riot was put down.`;
  await addReport(store, blobs, text, (id) => process.stdout.write(`acknowledged ${id}\n`));
}
