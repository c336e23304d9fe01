// How long every standing takes to be worked out again without somebody's word.
//   npm run bench -- distrust [CLAIMS]      10,000 claims unless said
// The claims are made: 200 outlets of 60 owners, 300 speakers, incidents of 1 to 400 claims, one report in five a copy.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCodebook } from '../src/codebook/load.ts';
import { parseDistrust } from '../src/corroborate/distrust/distrust.ts';
import { type Assessed, changesWithout } from '../src/corroborate/distrust/without.ts';
import { type EvidenceGround, evidenceGround } from '../src/corroborate/origins/ground.ts';
import { assess } from '../src/corroborate/propositions/assess.ts';
import { shipped } from '../src/installation.ts';
import { englishSpeakers } from '../src/language/en/speakers.ts';
import { englishTallies } from '../src/language/en/tallies.ts';
import type { ChainLink, Claim } from '../src/record/claim.ts';
import type { CopyLink } from '../src/record/copy.ts';
import { loadRegister } from '../src/register/load.ts';
import type { Register } from '../src/register/register.ts';

const OUTLETS = 200;
const OWNERS = 60;
const SPEAKERS = 300;
const LARGEST = 400;
const WORDS = Array.from({ length: 900 }, (_, i) => `word${i.toString(36)}`);

/** mulberry32: the same claims in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** Measures leaving out an outlet, a speaker, a side and a rule. */
export async function distrust(words: readonly string[]): Promise<number> {
  const count = Number(words[0] ?? 10_000);
  const register = madeRegister();
  const { assessed, ground, from } = madeCase(count, register);
  process.stdout.write(
    `${count} claims, ${assessed.length} incidents; worked out from nothing in ${from} ms of processor time\n`,
  );
  for (const text of ['outlet:Outlet 7', 'speaker:Speaker 11', 'party:side-a', 'rule:shared-wording', 'reader:made']) {
    const one = parseDistrust(text, register);
    if (!one) continue;
    const times: number[] = [];
    let changes = 0;
    for (let run = 0; run < 5; run++) {
      const start = process.cpuUsage();
      changes = changesWithout(assessed, one, ground).length;
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
    }
    const median = times.sort((a, b) => a - b)[2];
    process.stdout.write(
      `without ${text}: ${Math.round(median)} ms of processor time (median of 5), ${changes} standings changed\n`,
    );
  }
  return 0;
}

function madeRegister(): Register {
  const folder = mkdtempSync(join(tmpdir(), 'distrust-'));
  const list = <T>(length: number, one: (i: number) => T): T[] => Array.from({ length }, (_, i) => one(i));
  const file = join(folder, 'register.yaml');
  const made = {
    outlet: list(OUTLETS, (i) => ({ key: `outlet-${i}`, name: `Outlet ${i}`, domains: [], country: null, family: i % 9 ? `owner-${i % OWNERS}` : null, role: i % 20 ? 'newspaper' : 'agency' })), // biome-ignore format: one entry
    actor: list(SPEAKERS, (i) => ({ key: `speaker-${i}`, kind: 'person', name: `Speaker ${i}`, country: null })),
    party: ['a', 'b'].map((side, s) => ({
      key: `side-${side}`,
      name: `side ${side}`,
      members: list(SPEAKERS, (i) => i)
        .filter((i) => i % 4 === s)
        .map((i) => `person:speaker-${i}`),
      opponents: [],
    })),
  };
  writeFileSync(file, JSON.stringify(made));
  const register = loadRegister(file);
  rmSync(folder, { recursive: true });
  return register;
}

function madeCase(count: number, register: Register): { assessed: Assessed[]; ground: EvidenceGround; from: number } {
  const next = numbers(7);
  const groups: Claim[][] = [];
  const copies: CopyLink[] = [];
  for (let made = 0; made < count; ) {
    // Sizes fall off like 1/x: most incidents have few claims, one in some hundred has hundreds.
    const size = Math.min(count - made, Math.max(1, Math.floor(1 / ((next(10_000) + 25) / 10_000))), LARGEST);
    groups.push(Array.from({ length: size }, (_, i) => madeClaim(made + i, groups.length, register, next)));
    made += size;
  }
  for (const group of groups)
    for (let i = 1; i < group.length; i++)
      if (next(5) === 0) copies.push(copyOf(group[next(i)].report.digest, group[i].report.digest));
  const lineages = groups.flat().map(({ report }) => ({
    reading: report.digest,
    digest: report.digest,
    outlet: report.outlet,
    url: null,
    published: report.published,
    credits: [],
    filedFrom: null,
  }));
  const codebook = loadCodebook(shipped('codebook'));
  const ground = evidenceGround({
    register,
    codebook,
    speakers: englishSpeakers,
    tallies: englishTallies,
    lineages,
    copies,
  });
  const start = process.cpuUsage();
  const assessed = groups.map((claims, i) => ({ incident: { id: `inc_${i}`, ...assess(claims, ground) }, claims }));
  return { assessed, ground, from: Math.round(process.cpuUsage(start).user / 1000) };
}

const copyOf = (original: string, copy: string): CopyLink => ({
  original,
  copy,
  directed: true,
  kind: 'whole',
  shareOfOriginal: 1,
  shareOfCopy: 1,
  reasons: ['Made so.'],
  changes: [],
});

function madeClaim(i: number, incident: number, register: Register, next: (below: number) => number): Claim {
  const link = (speaker: string, actor: string | null): ChainLink => ({
    speaker,
    actor,
    described: null,
    cue: next(12) === 0 ? 'admitted' : 'said',
    date: null,
    span: { start: 0, end: 5 },
  });
  const outlet = `Outlet ${Math.floor((next(OUTLETS) * next(OUTLETS)) / OUTLETS)}`;
  const speaker = `speaker-${next(SPEAKERS)}`;
  const day = `2026-0${1 + (incident % 9)}-1${next(10)}`;
  const quote = Array.from({ length: 24 }, () => WORDS[next(WORDS.length)]).join(' ');
  const span = { start: 0, end: quote.length };
  const voices = next(3) ? [link(register.entries.get(`person:${speaker}`)?.name ?? '', `person:${speaker}`)] : [];
  const killed = 1 + next(6);
  return {
    id: `clm_${String(i).padStart(9, '0')}`,
    group: `grp_${i}`,
    report: { title: null, outlet, published: day, url: null, digest: `dig_${i}` },
    chain: [link(outlet, null), ...voices],
    modality: next(10) ? 'asserted' : 'denied',
    event: { type: 'ASSAULT', mode: next(2) ? 'firearms' : null, acled: null, trigger: 'shot', span },
    actors: next(2) ? [{ text: `Speaker ${next(40)}`, actor: `person:speaker-${next(40)}`, span }] : [],
    recipients: [],
    where: null,
    when: { text: null, span: null, edtf: null, from: day, to: day, certainty: 'stated' },
    figures: [
      {
        what: 'killed',
        of: null,
        text: String(killed),
        span,
        low: killed,
        high: killed,
        qualifier: 'exact',
        countedBy: null,
      },
    ],
    evidence: { quote, span },
    confidence: { event: 1, chain: 1, where: 1, when: 1, figures: 1 },
    reader: { name: 'made', version: '1' },
  };
}
