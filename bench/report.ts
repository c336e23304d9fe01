// What a careful person reads in the real report against what the program reads in it, line by line.
//   npm run bench -- report [--all]      --all prints what is right as well
// The report and the facts are not part of this project: ATTESTED_REPORT names their folder.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openReader } from '../src/pipeline.ts';
import type { ChainLink, Claim } from '../src/record/claim.ts';
import type { Reading } from '../src/record/reading.ts';
import { overlaps, type Span } from '../src/record/span.ts';
import { metresBetween } from './metres.ts';

const FOLDER = process.env.ATTESTED_REPORT ?? fileURLToPath(new URL('../../shared/report', import.meta.url));

interface Facts {
  readonly line_inventory: readonly (Span & { line: number; kind: string })[];
  readonly activity_list: {
    readonly items: readonly (Span & { text: string; type: string; lat: number; lon: number })[];
  };
  readonly time_expressions: readonly (Span & {
    id: string;
    text: string;
    kind: string;
    resolved: { from: string; to: string } | null;
  })[];
  readonly attributions: readonly {
    id: string;
    chain: readonly string[];
    anchor: Span;
    content: string;
    mode: string;
  }[];
  readonly figures: readonly {
    id: string;
    value: number | string;
    unit?: string;
    range?: [number, number];
    text: Span;
    what: string;
    claimed_by: readonly string[];
  }[];
  readonly events: readonly { id: string; type: string; anchors: readonly Span[] }[];
}

/** One line of the result: what was looked for, whether it was found, and what was found instead. */
interface Verdict {
  readonly id: string;
  readonly right: boolean;
  readonly found: string;
}

/** Codebook types that are right for each kind of event of the facts, by the words the facts use for it. */
const TYPES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^protest|^celebration|^activities/, ['PROTEST']],
  [/^killing of protesters|^mass killing|^killing|^downing|^attacks? on/, ['ASSAULT']],
  [/^repression, torture/, ['ASSAULT', 'COERCE']],
  [/^repression and arrests|^arrest/, ['COERCE']],
  [/^order/, ['REQUEST', 'THREATEN', 'STATEMENT']],
  [/^statement|^admission|^publication/, ['STATEMENT']],
  [/^accusation/, ['ACCUSE']],
  [/^activation/, ['MOBILIZE']],
  [/^arson/, ['ASSAULT', 'PROTEST']],
  [/^burning/, ['PROTEST', 'ASSAULT']],
];

/** Figures in words, as bounds: ten thousand at least twice, hundreds at least 200, and so on. */
const VAGUE: Readonly<Record<string, readonly [number, number | null]>> = {
  'tens of thousands': [20_000, 99_999],
  thousands: [2_000, null],
  hundreds: [200, null],
};

/** Runs the comparison and prints it; status 1 where a bound of the issue is not reached. */
export async function report(words: readonly string[]): Promise<number> {
  if (!existsSync(FOLDER)) {
    process.stderr.write(
      `No report at ${FOLDER}: set ATTESTED_REPORT to the folder that holds report.txt and facts.json.\n`,
    );
    return 1;
  }
  const facts = JSON.parse(readFileSync(join(FOLDER, 'facts.json'), 'utf8')) as Facts;
  const reader = await openReader();
  const { reading, claims } = await reader.readBytes(readFileSync(join(FOLDER, 'report.txt')), 'report.txt');
  const parts: readonly (readonly [string, number, readonly Verdict[]])[] = [
    ['places of the list', 42, places(facts, reading)],
    ['places in claims', 41, claimedPlaces(claims)],
    ['times', 29, times(facts, reading)],
    ['lines without claim or figure', 8, silentLines(facts, reading, claims)],
    ['chains', 12, chains(facts, reading)],
    ['figures', 15, figures(facts, reading)],
    ['events', 22, events(facts, claims)],
    ['not events', 7, notEvents(reading, claims)],
  ];
  for (const [name, bound, verdicts] of parts) {
    const right = verdicts.filter((v) => v.right).length;
    console.log(
      `${name.padEnd(32)}${right} of ${verdicts.length}   at least ${bound}${right < bound ? '   BELOW' : ''}`,
    );
    for (const v of verdicts)
      if (!v.right || words.includes('--all')) console.log(`   ${v.right ? '  ' : '✗ '}${v.id.padEnd(6)}${v.found}`);
  }
  return parts.some(([, bound, verdicts]) => verdicts.filter((v) => v.right).length < bound) ? 1 : 0;
}

function places(facts: Facts, reading: Reading): Verdict[] {
  return facts.activity_list.items.map((item) => {
    const m = reading.layers.places.find((p) => p.span.start === item.start && p.span.end === item.end);
    const km = m?.place ? metresBetween(m.place, item) / 1000 : Number.POSITIVE_INFINITY;
    const province = item.type === 'province';
    // A province is an area: its point may lie anywhere in it.
    const near = km <= (province ? 120 : 50) && (m?.precision === 'province') === province;
    return {
      id: item.text,
      right: near,
      found: `${item.text}: ${m?.place?.name ?? 'none'} ${m?.place?.country ?? ''} ${km.toFixed(0)} km ${m?.precision}`,
    };
  });
}

function claimedPlaces(claims: readonly Claim[]): Verdict[] {
  const groups = group(claims);
  const largest = [...groups.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  return largest.map((c) => ({
    id: c.where?.text ?? '',
    right: c.where?.place != null && c.when.from === '2020-06-01' && c.when.to === '2020-06-03',
    found: `${c.where?.text} ${c.when.edtf}`,
  }));
}

function group(claims: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const c of claims) groups.set(c.group, [...(groups.get(c.group) ?? []), c]);
  return groups;
}

function times(facts: Facts, reading: Reading): Verdict[] {
  return facts.time_expressions.map((t) => {
    const met = reading.layers.times.filter((m) => overlaps(m.span, t));
    const silent = reading.noise.some((n) => overlaps(n.span, t));
    const right = t.resolved
      ? silent || met.some((m) => sameDays(t.kind, t.resolved!, m.from, m.to))
      : met.every((m) => m.from === null);
    return {
      id: t.id,
      right,
      found: `“${t.text}” → ${met.map((m) => `${m.text}: ${m.value} ${m.edtf} ${m.from}/${m.to}`).join(' | ') || 'none'}; wanted ${t.resolved?.from}/${t.resolved?.to}`,
    };
  });
}

function sameDays(kind: string, want: { from: string; to: string }, from: string | null, to: string | null): boolean {
  if (!from || !to) return false;
  // The facts accept any reading inside the bounds for loose windows and anniversaries.
  if (/anniversary|relative duration|season/.test(kind) && want.from.length === 10)
    return from >= want.from && to <= want.to;
  return from.startsWith(want.from) && to.startsWith(want.to);
}

const SILENT = [1, 5, 6, 20, 31, 33, 43, 49];

function silentLines(facts: Facts, reading: Reading, claims: readonly Claim[]): Verdict[] {
  return facts.line_inventory
    .filter((l) => SILENT.includes(l.line))
    .map((l) => {
      const said = [...claims.map((c) => c.event), ...reading.layers.figures].filter((x) => overlaps(x.span, l));
      return { id: `line ${l.line}`, right: said.length === 0, found: said.map((x) => JSON.stringify(x)).join(' ') };
    });
}

/** Words that carry a name or an office, lower case. */
const nameWords = (text: string): string[] =>
  (text.replace(/\([^)]*\)/g, (m) => (/Alavi/.test(m) ? m : ' ')).match(/[\p{L}]{4,}/gu) ?? [])
    .map((w) => w.toLowerCase().replace(/s$/, ''))
    .filter((w) => !['that', 'this', 'with', 'iranian', 'iran', 'news', 'november', 'january', 'unnamed'].includes(w));

function chains(facts: Facts, reading: Reading): Verdict[] {
  return facts.attributions.map((a) => {
    const inAnchor = reading.layers.attributions.filter((x) =>
      [...x.cue, ...x.content].some((s) => overlaps(s, a.anchor)),
    );
    const candidates: readonly (readonly ChainLink[])[] = inAnchor.map((x) => x.chain ?? []);
    const outlet =
      a.id === 'A00'
        ? [[{ speaker: reading.outlet ?? '', actor: null, described: null, cue: null, date: null, span: null }]]
        : candidates;
    const right = outlet.some((chain) => sameChain(a.chain, chain));
    return {
      id: a.id,
      right,
      found: `${a.chain.map((c) => c.slice(0, 40)).join(' > ')}  GOT  ${candidates.map((c) => c.map((l) => `${l.speaker || '∅'}${l.date ? ` ${l.date}` : ''}`).join(' > ')).join('  |  ')}`,
    };
  });
}

function sameChain(want: readonly string[], got: readonly ChainLink[]): boolean {
  if (got.length !== want.length) return false;
  return want.every((w, i) => {
    const link = got[i];
    if (/unstated/.test(w)) return link.speaker === '' || /unstated/.test(link.speaker);
    const said = nameWords(`${link.speaker} ${link.described ?? ''}`);
    if (/^PMOI\/MEK/.test(w)) return /PMOI/.test(link.speaker);
    if (/^protesters/.test(w)) return said.some((x) => ['protester', 'people', 'demonstrator'].includes(x));
    const date = /(\d{4}-\d\d-\d\d)/.exec(w)?.[1];
    return (
      (i < want.length - 1 || !date || link.date === date) &&
      nameWords(w).some((x) => said.includes(x) || (x === 'erja' && /Erja/.test(link.speaker)))
    );
  });
}

function figures(facts: Facts, reading: Reading): Verdict[] {
  return facts.figures
    .filter((f) => f.id !== 'F17')
    .map((f) => {
      const m = reading.layers.figures.find((x) => overlaps(x.span, f.text));
      const [low, high] = f.range ?? (typeof f.value === 'number' ? [f.value, f.value] : VAGUE[f.value]);
      const bounds = m !== undefined && m.low === low && (m.high === high || high === null);
      const unit =
        f.unit === 'operational teams'
          ? m?.of?.includes('operational teams')
          : f.unit
            ? m?.what === 'duration'
            : m?.what !== 'duration';
      const last = f.claimed_by[f.claimed_by.length - 1];
      const who = nameWords(m?.countedBy ?? '');
      const by = /^PMOI/.test(last)
        ? /PMOI/.test(m?.countedBy ?? '')
        : /Erja/.test(last)
          ? /Erja/.test(m?.countedBy ?? '')
          : nameWords(last).some((w) => who.includes(w));
      return {
        id: f.id,
        right: bounds && unit === true && by,
        found: `${f.what.slice(0, 50)}: wanted ${low}–${high} by ${last.slice(0, 40)}; got ${m?.text} ${m?.what} of ${m?.of} ${m?.low}–${m?.high} by ${m?.countedBy}`,
      };
    });
}

function events(facts: Facts, claims: readonly Claim[]): Verdict[] {
  return facts.events.map((e) => {
    const wanted = TYPES.find(([words]) => words.test(e.type))?.[1] ?? [];
    const there = claims.filter((c) => e.anchors.some((a) => overlaps(a, c.event.span)));
    const right = there.some((c) => wanted.includes(c.event.type));
    return {
      id: e.id,
      right,
      found: `${e.type}: ${[...new Set(there.map((c) => `${c.event.type} ${c.event.mode} “${c.event.trigger}”`))].join(', ') || 'none'}`,
    };
  });
}

/** Stretches that are not events, each by words of the report around it and the words whose trigger would be wrong. */
const NOT_EVENTS: readonly (readonly [string, RegExp])[] = [
  ['slogans', /Down with[^”]*”|damn Khomeini|We will fight, we will die/g],
  ['purpose', /missions for operations and destruction/g],
  ['metaphor', /spread the flames of resistance|offer a breakthrough and are a beacon[^.]*/g],
  ['powder-keg', /powder-keg situation/g],
  ['charge', /possession of explosives/g],
  ['hope', /The only force which could end[^”]*”|The MEK and its Resistance Units, as on[^.]*\./g],
  ['heading', /More public outrage against mullahs’ looting and repression/g],
];

function notEvents(reading: Reading, claims: readonly Claim[]): Verdict[] {
  return NOT_EVENTS.map(([id, words]) => {
    const spans = [...reading.text.matchAll(words)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
    const wrong = claims.filter((c) => spans.some((s) => overlaps(s, c.event.span)));
    return {
      id,
      right: spans.length > 0 && wrong.length === 0,
      found: wrong.map((c) => `${c.event.type} “${c.event.trigger}”`).join(', '),
    };
  });
}
