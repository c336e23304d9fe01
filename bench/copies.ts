// Copies: the made set of labelled pairs, read by the program and compared through one index of all its reports, beside
// a public MinHash implementation on the same texts in the same run.
//   npm run bench -- copies                    writes bench/frozen/copies.json
//   npm run bench -- copies --wrong            names every pair judged wrongly in the tuning half
//   npm run bench -- copies --seed NUMBER      draws another set from the same sentences; nothing is written
//   npm run bench -- copies --write FILE       writes the set as JSON Lines: reports, then pairs
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compareCopies } from '../src/corroborate/copies/compare.ts';
import { openCopyIndex } from '../src/corroborate/copies/copy-index.ts';
import { type CopyFamily, familiesOf } from '../src/corroborate/copies/families.ts';
import { fingerprintOfWording } from '../src/corroborate/copies/fingerprint.ts';
import { type Wording, wordingOf } from '../src/corroborate/copies/wording.ts';
import { openReader } from '../src/pipeline.ts';
import type { CopyLink } from '../src/record/copy.ts';
import type { Reading } from '../src/record/reading.ts';
import { publicMinHash } from './copies-public.ts';
import { cpuMs } from './processor-time.ts';
import { type MadePair, type MadeSet, makeSet } from './set/copies/make.ts';

const FROZEN = fileURLToPath(new URL('frozen/copies.json', import.meta.url));
const HALVES = ['tuning', 'held'] as const;

/** Whether two made reports were found to be one text. */
export type Judged = (one: string, other: string) => boolean;

/** Measures and prints; status 1 where the set or a limit is not what it must be. */
export async function copies(words: readonly string[]): Promise<number> {
  const seed = words[0] === '--seed' ? Number(words[1]) : undefined;
  const set = makeSet(seed);
  const lines = [...set.reports, ...set.pairs].map((row) => JSON.stringify(row)).join('\n');
  if (words[0] === '--write' && words[1]) writeFileSync(words[1], `${lines}\n`);
  const readings = await readAll(set);
  const ours = findAll(readings);
  const theirs = publicMinHash(set);
  const result = {
    set: {
      reports: set.reports.length,
      pairs: set.pairs.length,
      sha256: createHash('sha256').update(lines).digest('hex'),
    },
    'by half': Object.fromEntries(HALVES.map((half) => [half, scored(set, half, ours.judged)])),
    'by half, minhash 0.0.9': Object.fromEntries(HALVES.map((half) => [half, scored(set, half, theirs.judged)])),
    'by kind': byKind(set, ours.judged, theirs.judged),
    directions: directions(set, ours.links),
    families: families(set, ours.links),
    speed: { ...ours.speed, 'minhash 0.0.9, ms of one core a report': theirs.msAReport },
  };
  for (const [name, table] of Object.entries(result)) {
    console.log(name);
    console.table(table);
  }
  if (words.includes('--wrong')) {
    tellWrong(set, ours.judged, ours.links);
    tellMerged(set, ours.links);
    tellSplit(set, ours.links);
  }
  const failed = shortOf(result, seed === undefined);
  for (const line of failed) process.stderr.write(`${line}\n`);
  if (!failed.length && seed === undefined) writeFileSync(FROZEN, `${JSON.stringify(result, null, 2)}\n`);
  return failed.length ? 1 : 0;
}

type Table = Readonly<Record<string, number>>;

/** Which limits are not met; the set must be the one whose figures are frozen, unless that was taken away on purpose. */
function shortOf(
  result: {
    readonly set: { readonly sha256: string };
    readonly 'by half': Readonly<Record<string, Table>>;
    readonly families: Table;
  },
  published: boolean,
): string[] {
  const short: string[] = [];
  if (published && existsSync(FROZEN) && JSON.parse(readFileSync(FROZEN, 'utf8')).set.sha256 !== result.set.sha256)
    short.push('The made set is not the frozen one: remove bench/frozen/copies.json to freeze it anew.');
  for (const [half, table] of Object.entries(result['by half'])) {
    if (table.precision < 0.99) short.push(`Precision of the ${half} half is below 0.99.`);
    if (table.recall < 0.95) short.push(`Recall of the ${half} half is below 0.95.`);
    if (table['distinct merged, %'] > 0.5)
      short.push(`More than 0.5 % of the distinct pairs of the ${half} half are merged.`);
  }
  const { 'wire stories': stories, 'collapsed to one origin': collapsed } = result.families;
  if (collapsed < 0.95 * stories) short.push('Fewer than 95 % of the wire stories collapse to one origin.');
  return short;
}

/** The made reports as the program reads them, by their made ids. */
async function readAll({ reports }: MadeSet): Promise<Map<string, Reading>> {
  const reader = await openReader();
  const readings = new Map<string, Reading>();
  for (const { id, text, title, outlet, published } of reports) {
    const { reading } = await reader.readBytes(Buffer.from(text), 'report.txt', { title, outlet, published });
    // Two outlets may have printed the very same words: the made id keeps them apart, as their addresses would.
    readings.set(id, { ...reading, id });
  }
  return readings;
}

interface Found {
  readonly judged: Judged;
  readonly links: readonly CopyLink[];
  readonly speed: Readonly<Record<string, number>>;
}

function findAll(readings: ReadonlyMap<string, Reading>): Found {
  const wordings = new Map<string, Wording>();
  const links = new Map<string, CopyLink>();
  const index = openCopyIndex();
  const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  let compared = 0;
  const compare = (a: string, b: string): void => {
    compared++;
    const link = compareCopies(wordings.get(a)!, wordings.get(b)!, index.standing);
    if (link) links.set(key(a, b), link);
    else links.delete(key(a, b));
  };
  const started = cpuMs();
  for (const [id, reading] of readings) {
    const wording = wordingOf(reading);
    wordings.set(id, wording);
    const found = index.add(fingerprintOfWording(wording));
    for (const other of found.with) compare(id, other);
    for (const [a, b] of found.again) compare(a, b);
    for (const [a, b] of found.gone) links.delete(key(a, b));
  }
  const ms = cpuMs() - started;
  return {
    judged: (a, b) => links.has(key(a, b)),
    links: [...links.values()],
    speed: {
      'ms of one core a report': round(ms / readings.size),
      'comparisons a report': round(compared / readings.size),
      'share of all pairs compared': round((2 * compared) / readings.size ** 2),
    },
  };
}

const round = (figure: number): number => Math.round(figure * 1000) / 1000;

function scored({ reports, pairs }: MadeSet, half: string, judged: Judged): Readonly<Record<string, number>> {
  const own = pairs.filter((pair) => pair.half === half);
  const found = own.filter(({ original, other }) => judged(original, other));
  const right = found.filter(({ copy }) => copy).length;
  const apart = own.filter(({ copy }) => !copy).length;
  const texts = reports.filter((report) => report.half === half);
  let [across, all] = [0, 0];
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) {
      if (a.story === b.story) continue;
      all++;
      if (judged(a.id, b.id)) across++;
    }
  });
  return {
    pairs: own.length,
    precision: round(right / Math.max(1, found.length)),
    recall: round(right / (own.length - apart)),
    'distinct merged, %': round((100 * (found.length - right)) / apart),
    'all pairs of different stories': all,
    'of them merged': across,
  };
}

function byKind(
  { pairs }: MadeSet,
  ours: Judged,
  theirs: Judged,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const kinds = [...new Set(pairs.map((pair) => pair.kind))];
  const share = (of: readonly MadePair[], judged: Judged): string =>
    `${of.filter(({ original, other, copy }) => judged(original, other) === copy).length} of ${of.length}`;
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = pairs.filter((pair) => pair.kind === kind);
      const [tuning, held] = HALVES.map((half) => own.filter((pair) => pair.half === half));
      return [
        kind,
        {
          copies: own[0].copy,
          'right, tuning': share(tuning, ours),
          'right, held': share(held, ours),
          'minhash 0.0.9': share(own, theirs),
        },
      ];
    }),
  );
}

/** How often the original was told from the copy. */
function directions({ pairs }: MadeSet, links: readonly CopyLink[]): Readonly<Record<string, number>> {
  const known = new Map(
    pairs.filter((p) => p.copy && p.kind !== 'two reprints').map((p) => [[p.original, p.other].sort().join(' '), p]),
  );
  const labelled = links.flatMap((link) => {
    const pair = known.get([link.original, link.copy].sort().join(' '));
    return pair ? [{ link, right: pair.original === link.original }] : [];
  });
  const directed = labelled.filter(({ link }) => link.directed);
  return { links: labelled.length, directed: directed.length, right: directed.filter(({ right }) => right).length };
}

/** Variants that are no copies of the wire story. */
const APART = /^(same|other) event/;

/** Wire stories whose reports all came into one family, the report in words of its own left out of it. */
function families({ reports }: MadeSet, links: readonly CopyLink[]): Readonly<Record<string, number>> {
  const found = familiesOf(links);
  const familyOf = new Map<string, CopyFamily>(
    found.flatMap((family) => family.members.map((id) => [id, family] as const)),
  );
  const storyOf = new Map(reports.map((report) => [report.id, report.story]));
  const stories = new Set(reports.filter(({ variant }) => variant === 'wire').map(({ story }) => story));
  const made = (story: string): string[] =>
    reports.filter((r) => r.story === story && !APART.test(r.variant)).map(({ id }) => id);
  const collapsed = [...stories].filter(
    (story) => new Set(made(story).map((id) => familyOf.get(id))).size === 1 && familyOf.has(made(story)[0]),
  );
  const mixed = found.filter(({ members }) => new Set(members.map((id) => storyOf.get(id))).size > 1);
  const apart = reports.filter(({ id, variant }) => APART.test(variant) && familyOf.has(id));
  return {
    'wire stories': stories.size,
    'collapsed to one origin': collapsed.length,
    'families with two stories': mixed.length,
    'independent reports in a family': apart.length,
    'biggest family': Math.max(0, ...found.map(({ members }) => members.length)),
  };
}

/** Reports of two stories that were found to be one text. */
function tellMerged({ reports }: MadeSet, links: readonly CopyLink[]): void {
  const storyOf = new Map(reports.map((report) => [report.id, report.story]));
  for (const { original, copy, kind, reasons } of links)
    if (storyOf.get(original) !== storyOf.get(copy))
      console.log('MERGED', original, '|', copy, kind, reasons[0], reasons[1]);
}

/** Stories that came apart. */
function tellSplit(set: MadeSet, links: readonly CopyLink[]): void {
  const families = familiesOf(links);
  for (const { id, half, story, variant } of set.reports) {
    if (half !== 'tuning' || variant !== 'wire') continue;
    const own = set.reports.filter((r) => r.story === story && !APART.test(r.variant)).map((r) => r.id);
    const family = families.find(({ members }) => members.includes(id));
    const out = own.filter((one) => !family?.members.includes(one));
    if (out.length) console.log('SPLIT', story, out.map((one) => one.split('/')[1]).join(', '));
  }
  for (const { members } of families)
    for (const id of members)
      if (set.reports.find((report) => report.id === id)?.half === 'tuning' && APART.test(id.split('/')[1]))
        console.log('JOINED', members.join(' '));
}

function tellWrong({ pairs }: MadeSet, judged: Judged, links: readonly CopyLink[]): void {
  for (const { original, other, copy, kind, half } of pairs) {
    if (half !== 'tuning' || judged(original, other) === copy) continue;
    const link = links.find((l) => [l.original, l.copy].sort().join() === [original, other].sort().join());
    console.log(
      copy ? 'MISSED' : 'FALSE',
      kind,
      original,
      '|',
      other,
      link ? `${link.kind} ${link.reasons.join(' ')}` : '',
    );
  }
}
