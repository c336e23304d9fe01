// Time expressions: ours beside chrono-node, in one run on the same documents. Tokenising is ours to pay and is counted.
//   npm run bench -- times      writes bench/frozen/times.json
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as chrono from 'chrono-node';
import { openReader } from '../src/pipeline.ts';
import { evalAtHand, rows } from './eval.ts';

interface Document {
  readonly text: string;
  readonly dct: string;
}

/** Measures both and prints them; status 1 where the labelled documents are not at hand. */
export async function times(): Promise<number> {
  if (!evalAtHand()) return 1;
  const set = rows<Document>('times/tbaq-timebank.dev.jsonl');
  const reader = await openReader();
  const ways: Readonly<Record<string, (d: Document) => number>> = {
    attested: (d) => reader.layer('times', d.text, d.dct.slice(0, 10)).length,
    'chrono-node': (d) => chrono.parse(d.text, new Date(d.dct)).length,
  };
  const bytes = set.reduce((sum, d) => sum + Buffer.byteLength(d.text), 0);
  const result = Object.fromEntries(
    Object.entries(ways).map(([name, way]) => {
      for (const d of set) way(d);
      const started = performance.now();
      const found = set.reduce((sum, d) => sum + way(d), 0);
      const seconds = (performance.now() - started) / 1000;
      return [name, { found, 'KB a second': Math.round(bytes / 1000 / seconds) }];
    }),
  );
  console.table(result);
  writeFileSync(fileURLToPath(new URL('frozen/times.json', import.meta.url)), `${JSON.stringify(result, null, 2)}\n`);
  return 0;
}
