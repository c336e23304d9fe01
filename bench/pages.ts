// Article text out of pages: ours beside linkedom and Readability, in one run on the same pages.
//   npm run bench -- pages      writes bench/frozen/pages.json
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { englishHeadWords } from '../src/language/en/head.ts';
import { articleText } from '../src/read/article/article-text.ts';
import { extractHtml } from '../src/read/format/html.ts';
import { evalAtHand, rows, score } from './eval.ts';

interface Page {
  readonly id: string;
  readonly html: string;
}

const WAYS: Readonly<Record<string, (html: string) => string>> = {
  attested: (html) => articleText(extractHtml(html, {}, englishHeadWords)),
  'linkedom and Readability': (html) =>
    new Readability(parseHTML(html).document as unknown as ConstructorParameters<typeof Readability>[0]).parse()
      ?.textContent ?? '',
};

/** Measures both ways and prints them; status 1 where the labelled pages are not at hand. */
export async function pages(): Promise<number> {
  if (!evalAtHand()) return 1;
  const set = rows<Page>('articles/dev.jsonl');
  const result = Object.fromEntries(Object.entries(WAYS).map(([name, way]) => [name, measure(set, way)]));
  console.table(result);
  writeFileSync(fileURLToPath(new URL('frozen/pages.json', import.meta.url)), `${JSON.stringify(result, null, 2)}\n`);
  return 0;
}

function measure(set: readonly Page[], way: (html: string) => string): { f1: number; 'ms per page': number } {
  for (const page of set.slice(0, 10)) way(page.html);
  const started = performance.now();
  const predictions = set.map(({ id, html }) => ({ id, text: way(html) }));
  const ms = (performance.now() - started) / set.length;
  const { f1 } = JSON.parse(score('articles/score.mjs', [], 'articles/dev.jsonl', predictions, [])) as { f1: number };
  return { f1: Number(f1.toFixed(4)), 'ms per page': Number(ms.toFixed(1)) };
}
