// Time expressions: accuracy on the public labelled sets beside the targets and the published figures; speed beside
// chrono-node in the same run; and how the cost grows with the length of a text.
//   npm run bench -- times      writes bench/frozen/times.json
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as chrono from 'chrono-node';
import { english } from '../src/language/en/english.ts';
import { spanish } from '../src/language/es/spanish.ts';
import { persian } from '../src/language/fa/persian.ts';
import type { Language } from '../src/language/language.ts';
import { readTimes } from '../src/read/times/times.ts';
import type { TimeMention } from '../src/record/when.ts';
import { resolveDays } from '../src/resolve/days/days.ts';
import { type Interval, interval } from './bootstrap.ts';
import { EVAL, evalAtHand, rows } from './eval.ts';
import { commonest, type ScoredError } from './times-errors.ts';

interface Document {
  readonly id: string;
  readonly text: string;
  readonly dct: string;
  readonly timex: readonly object[];
}

/** What the sets' own scorer counts over documents. */
interface Counts {
  readonly gold: number;
  readonly sys: number;
  readonly relaxed: number;
  readonly type: number;
  readonly value: number;
}

interface SetUnderTest {
  readonly name: string;
  readonly language: Language;
  readonly target: { readonly value?: number; readonly relaxed?: number };
  /** What the gold states besides extents. */
  readonly states: readonly ('value' | 'type')[];
  /** Value F1 on the same files by the same scorer, as shared/eval/README.md gives it (relaxed: the issue). */
  readonly published: Readonly<Record<string, number>>;
}

const set = (
  name: string,
  language: Language,
  target: SetUnderTest['target'] = {},
  published: SetUnderTest['published'] = {},
  states: SetUnderTest['states'] = ['value', 'type'],
): SetUnderTest => ({ name, language, target, published, states });

const SETS: readonly SetUnderTest[] = [
  set(
    'tbaq-timebank',
    english,
    { value: 79, relaxed: 90 },
    { HeidelTime: 75.4, 'HeidelTime, relaxed': 88.5, Microsoft: 64.4, 'chrono-node': 53.2 },
  ),
  set('tbaq-aquaint', english, { value: 70 }, { HeidelTime: 66.5, Microsoft: 68.6, 'chrono-node': 65.3 }),
  set('wikiwars', english, { value: 84 }, { HeidelTime: 81.4, Microsoft: 49.8, 'chrono-node': 39.7 }),
  set('meantime-en', english, { value: 83 }, { HeidelTime: 78.5, Microsoft: 75.0, 'chrono-node': 64.6 }),
  set('tweets', english),
  set('timebank-es', spanish, { value: 76 }, { HeidelTime: 81.5, Microsoft: 57.7, 'chrono-node': 35.8 }),
  set('meantime-es', spanish),
  set('hengam-fa', persian, { relaxed: 80 }, {}, ['type']),
  set('parstdex-fa', persian, {}, {}, []),
];

const NEWS_AND_HISTORY: ReadonlySet<string> = new Set(['tbaq-timebank', 'tbaq-aquaint', 'wikiwars', 'meantime-en']);

type Scorer = (
  gold: readonly Document[],
  predicted: ReadonlyMap<string, object>,
  options: { readonly errors: ScoredError[] | null },
) => { readonly counts: Counts };

/** Measures and prints; status 1 where a target is missed or the labelled documents are not at hand. */
export async function times(): Promise<number> {
  if (!evalAtHand()) return 1;
  const { scoreDocs } = (await import(pathToFileURL(join(EVAL, 'times/score.mjs')).href)) as {
    scoreDocs: Scorer;
  };
  const errors: ScoredError[] = [];
  const results = SETS.map((one) => {
    const told = NEWS_AND_HISTORY.has(one.name) ? errors : null;
    return accuracy(one, (d, timex) => scoreDocs([d], new Map([[d.id, { timex }]]), { errors: told }).counts);
  });
  const left = commonest(errors, 10);
  console.log('Development halves, the sets’ own scorer; in brackets 95 % of 1,000 bootstrap samples of documents.');
  console.log('Published: shared/eval/README.md and the issue, same scorer and files.\n');
  console.table(Object.fromEntries(results.map((r) => [r.set, tableRow(r)])));
  console.log('The ten commonest errors left in the English sets but the tweets');
  console.table(left);
  const pace = speeds();
  console.table(pace);
  const machine = `${cpus()[0]?.model ?? 'unknown'}, one core, Node ${process.version}`;
  const file = fileURLToPath(new URL('frozen/times.json', import.meta.url));
  writeFileSync(file, `${JSON.stringify({ machine, sets: results, errors: left, speed: pace }, null, 2)}\n`);
  return results.every((r) => r.reached) ? 0 : 1;
}

const dayOf = (document: Document): string | null => /^\d{4}-\d\d-\d\d/.exec(document.dct)?.[0] ?? null;

function mentionsIn(text: string, published: string | null, { parseProse, paragraphsOf, dates }: Language) {
  if (!dates) throw new Error('a language without dates has no times');
  const prose = parseProse(text, paragraphsOf(text));
  return resolveDays(readTimes(prose, dates), { published, prose });
}

/** One TIMEX3, or one for each end of a range. */
const timexes = ({ span, text, type, value, parts }: TimeMention): object[] =>
  parts?.length ? parts.map((part) => ({ text, ...part.span, ...part })) : [{ ...span, text, type, value }];

const f1 = (of: keyof Counts) => (counts: readonly Counts[]): number => {
  const sum = (key: keyof Counts): number => counts.reduce((total, c) => total + c[key], 0);
  return (200 * sum(of)) / (sum('gold') + sum('sys'));
}; // biome-ignore format: one measure

function accuracy(
  { name, language, target, published, states }: SetUnderTest,
  score: (d: Document, t: object[]) => Counts,
) {
  const documents = rows<Document>(`times/${name}.dev.jsonl`);
  const counts = documents.map((d) => score(d, mentionsIn(d.text, dayOf(d), language).flatMap(timexes)));
  const measured = {
    value: states.includes('value') ? interval(counts, f1('value')) : null,
    relaxed: interval(counts, f1('relaxed')),
    type: states.includes('type') ? interval(counts, f1('type')) : null,
  };
  const reached = (measured.value?.at ?? 0) >= (target.value ?? 0) && measured.relaxed.at >= (target.relaxed ?? 0);
  return { set: name, documents: documents.length, ...measured, target, published, reached };
}

function tableRow(r: ReturnType<typeof accuracy>): Record<string, string | number> {
  const shown = (f: Interval | null): string =>
    f ? `${f.at.toFixed(1)} (${f.low.toFixed(1)}–${f.high.toFixed(1)})` : 'not in the gold';
  const target = Object.entries(r.target).map(([name, bound]) => `${name} ≥ ${bound}`);
  return {
    documents: r.documents,
    'value F1': shown(r.value),
    'relaxed F1': shown(r.relaxed),
    'type F1': r.type ? r.type.at.toFixed(1) : '–',
    target: `${target.join(', ')}${r.reached ? '' : '  MISSED'}`,
    'HeidelTime / Microsoft / chrono-node': ['HeidelTime', 'Microsoft', 'chrono-node']
      .map((name) => r.published[name]?.toFixed(1) ?? '–')
      .join(' / '),
  };
}

const ROUNDS = 12;

/** Milliseconds of processor time: the best of several rounds, each way in turn, so that what else the machine does falls on all alike. */
function bestOf(ways: Readonly<Record<string, () => unknown>>): Record<string, number> {
  const best: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const started = process.cpuUsage();
      way();
      const { user, system } = process.cpuUsage(started);
      best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, (user + system) / 1000);
    }
  }
  return best;
}

function speeds(): Record<string, number> {
  const documents = rows<Document>('times/tbaq-timebank.dev.jsonl');
  const bytes = documents.reduce((sum, d) => sum + Buffer.byteLength(d.text), 0);
  const all = documents.map((d) => d.text).join('\n');
  const text = (length: number): string => all.repeat(Math.ceil(length / all.length)).slice(0, length);
  const [short, long] = [text(100_000), text(1_000_000)];
  const best = bestOf({
    ours: () => documents.map((d) => mentionsIn(d.text, dayOf(d), english)),
    chrono: () => documents.map((d) => chrono.parse(d.text, new Date(d.dct))),
    // As long a run as the one below, so that what else the machine does falls on both alike.
    tenShort: () => Array.from({ length: 10 }, () => mentionsIn(short, '1998-01-01', english)),
    long: () => mentionsIn(long, '1998-01-01', english),
  });
  const rate = (ms: number): number => Number((bytes / 1000 / ms).toFixed(2));
  return {
    'times layer alone, MB a second (at least 1.5)': rate(best.ours),
    'chrono-node in the same run, MB a second': rate(best.chrono),
    'a text of 1 MB against one of 100 KB, times the cost (at most 12)': Number(
      ((10 * best.long) / best.tenShort).toFixed(1),
    ),
  };
}
