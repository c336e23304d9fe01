// Claims put together by happening at 10,000, 100,000 and 1,000,000 claims made with known truth: time, memory, one more
// report, and what of the truth is found. Each size in a process of its own.
//   npm run bench -- scale [SIZE…]      writes bench/frozen/scale.json when all sizes were run
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type IncidentIndex, openIncidentIndex } from '../src/corroborate/incidents/incident-index.ts';
import { linkFeatures } from '../src/corroborate/incidents/link-features.ts';
import type { ClaimFeatures, LinkKnowledge } from '../src/corroborate/incidents/linkable.ts';
import { openGazetteer } from '../src/gazetteer/gazetteer.ts';
import { terms } from '../src/language/en/terms.ts';
import { type MadeClaim, madeClaims } from './made-claims.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const SIZES = [10_000, 100_000, 1_000_000];
/** Towns that happenings are in: the greatest of the gazetteer. */
const TOWNS = 3000;
/** Reports added one by one to what is there. */
const MORE = 100;
const LIMITS = { seconds: 120, megabytes: 1500, milliseconds: 300, growth: 12 };

interface Measured {
  readonly claims: number;
  readonly clusters: number;
  /** Processor time, which other work on the machine does not change; and by the clock. */
  readonly seconds: number;
  readonly clock: number;
  readonly peakMegabytes: number;
  /** Milliseconds for one more report, median and longest of `MORE`. */
  readonly oneMore: { readonly median: number; readonly longest: number };
  /** Of pairs of claims: wrongly put together lowers precision, wrongly kept apart recall. */
  readonly pairs: { readonly precision: number; readonly recall: number };
}

/** Measures and prints; status 1 where a limit is passed. */
export async function scale(words: readonly string[]): Promise<number> {
  if (words[0] === 'one') {
    console.log(JSON.stringify(measure(Number(words[1]))));
    return 0;
  }
  const sizes = words.length ? words.map(Number) : SIZES;
  const measured: Measured[] = [];
  let missed = 0;
  for (const size of sizes) {
    const one = inOwnProcess(size);
    const before = measured.at(-1);
    const growth = before ? one.seconds / before.seconds / (one.claims / before.claims / 10) : null;
    const over =
      (growth !== null && growth > LIMITS.growth) ||
      (size === 100_000 &&
        (one.seconds > LIMITS.seconds ||
          one.peakMegabytes > LIMITS.megabytes ||
          one.oneMore.longest > LIMITS.milliseconds));
    missed += Number(over);
    measured.push(one);
    print(one, growth, over);
  }
  if (!words.length) {
    const machine = `${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`;
    writeFileSync(here('frozen/scale.json'), `${JSON.stringify({ machine, sizes: measured }, null, 2)}\n`);
  }
  return missed ? 1 : 0;
}

function print(
  { claims, clusters, seconds, clock, peakMegabytes, oneMore, pairs }: Measured,
  growth: number | null,
  over: boolean,
): void {
  const grown = growth === null ? '' : `, ${growth.toFixed(1)} times the time at ten times the claims`;
  console.log(
    `${claims} claims, ${clusters} clusters: ${seconds.toFixed(1)} s of one core (${clock.toFixed(1)} by the clock), ${peakMegabytes} MB${grown}${over ? '  OVER' : ''}`,
  );
  console.log(`  one more report: median ${oneMore.median.toFixed(1)} ms, longest ${oneMore.longest.toFixed(1)} ms`);
  console.log(`  pairs: precision ${pairs.precision.toFixed(4)}, recall ${pairs.recall.toFixed(4)}`);
}

/** A process of its own, so that what one size left in memory does not count for the next. */
function inOwnProcess(size: number): Measured {
  // Room for a million, and a young generation so large that what is kept is not moved about many times.
  const room = ['--max-old-space-size=12000', '--max-semi-space-size=256'];
  const run = [...room, '--import', 'tsx', here('run.ts'), 'scale', 'one', String(size)];
  return JSON.parse(execFileSync(process.execPath, run, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}

function measure(size: number): Measured {
  const gazetteer = openGazetteer(readFileSync(here('../gazetteer/places.bin')));
  const knowledge = { terms, gazetteer };
  const truth = new Map<string, number>();
  const index = openIncidentIndex();
  const started = performance.now();
  const spent = process.cpuUsage();
  let making = 0;
  const features: ClaimFeatures[] = [];
  const made = madeClaims(size, townsOf(gazetteer));
  for (;;) {
    const from = performance.now();
    const next = made.next();
    making += performance.now() - from;
    if (next.done) break;
    truth.set(next.value.claim.id, next.value.happening);
    features.push(linkFeatures(next.value.claim, knowledge));
  }
  index.add(features);
  const clusters = index.clusters();
  const clock = (performance.now() - started - making) / 1000;
  const { user, system } = process.cpuUsage(spent);
  // What making the claims took goes off by the share of the clock it had.
  const seconds = (((user + system) / 1e6) * clock) / (clock + making / 1000);
  const pairs = pairsOf(clusters.map(({ claims }) => claims.map((id) => truth.get(id)!)));
  const oneMore = addOneByOne(index, townsOf(gazetteer), size, knowledge);
  return {
    claims: features.length,
    clusters: clusters.length,
    seconds,
    clock,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1000),
    oneMore,
    pairs,
  };
}

const townsOf = (gazetteer: ReturnType<typeof openGazetteer>) =>
  Array.from({ length: gazetteer.size }, (_, i) => i)
    .filter((i) => gazetteer.feature(i).startsWith('P.'))
    .slice(0, TOWNS)
    .map((i) => gazetteer.place(i));

/** Reports of happenings that are there already, as others tell them, each added by itself. */
function addOneByOne(
  index: IncidentIndex,
  towns: ReturnType<typeof townsOf>,
  size: number,
  knowledge: LinkKnowledge,
): Measured['oneMore'] {
  const step = Math.max(1, Math.floor(size / MORE));
  const times: number[] = [];
  let i = 0;
  for (const { claim } of madeClaims(size, towns) satisfies Iterable<MadeClaim>) {
    if (i++ % step) continue;
    const again = {
      ...claim,
      id: `${claim.id}x`,
      group: `${claim.group}x`,
      report: { ...claim.report, digest: `x${i}` },
    };
    const from = performance.now();
    index.add([linkFeatures(again, knowledge)]);
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return { median: times[times.length >> 1], longest: times.at(-1)! };
}

/** Pairs put together that belong together, of all put together and of all that belong together. */
function pairsOf(clusters: readonly (readonly number[])[]): Measured['pairs'] {
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  const sizes = new Map<number, number>();
  let put = 0;
  let right = 0;
  for (const cluster of clusters) {
    put += pairs(cluster.length);
    const own = new Map<number, number>();
    for (const happening of cluster) own.set(happening, (own.get(happening) ?? 0) + 1);
    for (const [happening, count] of own) {
      right += pairs(count);
      sizes.set(happening, (sizes.get(happening) ?? 0) + count);
    }
  }
  const belong = [...sizes.values()].reduce((sum, count) => sum + pairs(count), 0);
  return { precision: right / put, recall: right / belong };
}
