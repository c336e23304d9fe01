import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareCopies } from '../../src/corroborate/copies/compare.ts';
import { openCopyIndex } from '../../src/corroborate/copies/copy-index.ts';
import { fingerprintOfWording } from '../../src/corroborate/copies/fingerprint.ts';
import { wordingOf } from '../../src/corroborate/copies/wording.ts';
import { clusterClaims } from '../../src/corroborate/incidents/incident-index.ts';
import { linkFeatures } from '../../src/corroborate/incidents/link-features.ts';
import { dependenceOf } from '../../src/corroborate/origins/dependence.ts';
import { evidenceGround } from '../../src/corroborate/origins/ground.ts';
import { lineageOf } from '../../src/corroborate/origins/lineage.ts';
import { assess } from '../../src/corroborate/propositions/assess.ts';
import { englishCredits } from '../../src/language/en/credits.ts';
import { englishSpeakers } from '../../src/language/en/speakers.ts';
import { englishTallies } from '../../src/language/en/tallies.ts';
import { terms } from '../../src/language/en/terms.ts';
import { openReader } from '../../src/pipeline.ts';
import type { Claim } from '../../src/record/claim.ts';
import type { CopyLink } from '../../src/record/copy.ts';
import type { Proposition } from '../../src/record/incident.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const reader = await openReader({ registers: [`${root}example/register`] });
const { register, codebook, gazetteer } = reader.knowledge;

/** Number of a report in the case, by reading and by digest. */
const numberOf = new Map<string, string>();
const readings = [];
const claims: Claim[] = [];
for (const name of readdirSync(`${root}example/reports`).sort()) {
  const read = await reader.readBytes(readFileSync(`${root}example/reports/${name}`), name);
  readings.push(read.reading);
  claims.push(...read.claims);
  numberOf.set(read.reading.id, name.slice(0, 2)).set(read.reading.digest, name.slice(0, 2));
}
const from = (claim: Claim): string => numberOf.get(claim.report.digest) ?? '';

const wordings = readings.map(wordingOf);
const { standing } = openCopyIndex(wordings.map(fingerprintOfWording));
const copies = wordings.flatMap((a, i) =>
  wordings.slice(i + 1).flatMap((b): CopyLink | CopyLink[] => compareCopies(a, b, standing) ?? []),
);
const pair = ({ original, copy }: CopyLink): string =>
  [original, copy]
    .map((id) => numberOf.get(id))
    .sort()
    .join('-');

const ground = evidenceGround({
  register,
  codebook,
  speakers: englishSpeakers,
  tallies: englishTallies,
  lineages: readings.map((reading) => lineageOf(reading, englishCredits)),
  copies,
});
const byId = new Map(claims.map((claim) => [claim.id, claim]));
const incidents = clusterClaims(claims.map((claim) => linkFeatures(claim, { terms, gazetteer }))).map((cluster) => {
  const own = cluster.claims.flatMap((id) => byId.get(id) ?? []);
  return { claims: own, ...assess(own, ground) };
});
const said = incidents.flatMap(({ propositions }) => propositions);

const find = (report: string, test: (claim: Claim) => boolean): Claim => {
  const found = claims.find((claim) => from(claim) === report && test(claim));
  if (!found) throw new Error(`no such claim in report ${report}`);
  return found;
};
const mode = (name: string | null) => (claim: Claim) => claim.event.mode === name && claim.modality !== 'denied';
const incidentOf = (claim: Claim) => incidents.find((incident) => incident.claims.includes(claim));
const relation = (a: Claim, b: Claim): string => {
  const { verdict, ground: because } = dependenceOf(a, b, ground);
  return `${verdict}: ${because}`;
};
/** Reports whose claims are in lines, as numbers. */
const reports = (lines: Proposition['lines']): string[] =>
  [...new Set(lines.flatMap((line) => line.claims.map((id) => from(byId.get(id)!))))].sort();
const count = (claim: Claim, what: string): Proposition =>
  incidentOf(claim)!.propositions.find((one) => one.kind === 'so-many' && one.counts === what)!;
const ranges = ({ figures }: Proposition) => figures.map(({ side, low, high }) => [side, low, high]);

const march = (report: string, town: string) =>
  find(
    report,
    (claim) => claim.event.type === 'PROTEST' && claim.where?.place?.name === town && claim.when.from !== null,
  );

/** What each row of the table in docs/corroborate.md says. */
const rows: Readonly<Record<string, () => void>> = {
  C1: () => {
    expect(copies.find((one) => pair(one) === '01-02')).toMatchObject({ directed: true });
    expect(relation(find('01', mode('arrest')), find('02', mode('arrest')))).toBe('dependent: copy');
  },
  C2: () => {
    expect(copies.map(pair)).toContain('01-03');
    expect(relation(find('01', mode('arrest')), find('03', mode('arrest')))).toBe('dependent: copy');
  },
  C3: () =>
    expect(relation(find('01', mode('arrest')), find('04', mode('arrest')))).toBe('not-established: unknown-lineage'),
  C4: () => {
    const [original, relay] = [find('07', mode('firearms')), find('10', mode('firearms'))];
    expect(relation(original, relay)).toBe('dependent: credit');
    const line = incidentOf(relay)?.lines.find((one) => one.claims.includes(relay.id));
    expect(line?.claims).toContain(original.id);
  },
  C5: () => {
    const [ledger, courier] = [find('11', mode('demo')), find('12', mode('firearms'))];
    expect(relation(ledger, courier)).toBe('dependent: same-family');
  },
  D1: () => {
    const denied = find('06', (claim) => claim.modality === 'denied' && claim.where?.place?.name === 'Chaves');
    const incident = incidentOf(find('07', mode('firearms')));
    expect(incident?.claims).toContain(denied);
    const happened = incident?.propositions.find((one) => one.kind === 'happened' && reports(one.lines).includes('07'));
    expect(happened).toMatchObject({ standing: 'conceded', against: [{ origin: 'River Guard' }] });
    expect(happened?.independent).toBeGreaterThan(1);
  },
  D2: () => {
    const dead = count(find('07', mode('firearms')), 'killed');
    expect(dead.standing).toBe('disputed');
    expect(ranges(dead)).toEqual([
      ['party:government', 2, 2],
      [null, 3, null],
      [null, 3, null],
      [null, 4, 4],
      [null, 5, 5],
    ]);
    expect(dead.figures.map((one) => one.wider ?? false)).toEqual([false, false, false, false, true]);
  },
  D3: () => {
    const held = count(find('01', mode('arrest')), 'arrested');
    expect([held.standing, reports(held.lines), reports(held.against)]).toEqual([
      'disputed',
      ['01', '02', '03'],
      ['04'],
    ]);
  },
  D4: () => {
    const present = count(march('11', 'Porto'), 'present');
    expect(present.standing).toBe('disputed');
    expect(ranges(present)).toEqual([
      ['party:government', 0, 4000],
      [null, 20000, 99999],
    ]);
  },
  A1: () => expect(conceded('08', 'firearms')).toMatchObject({ concededOn: '2026-03-08', deniedOn: '2026-03-04' }),
  A2: () => expect(conceded('08', null)).toMatchObject({ concededOn: '2026-03-08', side: 'party:government' }),
  A3: () => {
    expect(find('12', mode('firearms')).chain).toHaveLength(5);
    expect(conceded('12', 'firearms')).toMatchObject({ concededOn: '2026-03-06', side: 'party:government' });
  },
  N1: () => apart(march('14', 'Braga'), march('01', 'Braga')),
  N2: () => apart(march('11', 'Porto'), march('05', 'Porto')),
  N3: () => {
    const hung = claims.filter((claim) => from(claim) === '05' && claim.event.trigger.startsWith('hung'));
    expect(hung.length).toBeGreaterThan(30);
    expect(new Set(hung.map(incidentOf)).size).toBe(hung.length);
  },
  N4: () => apart(find('01', mode('arrest')), find('09', mode('arrest'))),
  N5: () => apart(find('01', mode('crowd-control')), find('07', mode('firearms'))),
};

const apart = (a: Claim, b: Claim): void => expect(incidentOf(a)).not.toBe(incidentOf(b));
const concessions = [...new Map(said.flatMap((one) => one.concessions).map((one) => [one.claim, one])).values()];
const conceded = (report: string, how: string | null) =>
  concessions.find(({ claim }) => from(byId.get(claim)!) === report && byId.get(claim)?.event.mode === how);

describe('the demonstration case', () => {
  const table = readFileSync(`${root}docs/corroborate.md`, 'utf8').match(/^\| [A-Z]\d+ \|/gm) ?? [];
  const ids = table.map((cell) => cell.replace(/[| ]/g, ''));

  it('has every row of its table checked', () => {
    expect(ids).toEqual(Object.keys(rows));
  });

  it.each(Object.keys(rows))('%s is found', (id) => rows[id]());

  it('has no copy, contradiction or admission besides those planted', () => {
    expect(copies.map(pair).sort()).toEqual(['01-02', '01-03', '02-03']);
    const disputed = said.filter((one) => one.standing === 'disputed').map((one) => `${one.kind} ${one.said}`);
    expect(disputed.sort()).toEqual(['so-many arrested', 'so-many killed', 'so-many present']);
    expect(concessions.map(({ claim }) => from(byId.get(claim)!)).sort()).toEqual(['08', '08', '12']);
  });

  it('has no incident of two towns of one list, or of days that exclude one another', () => {
    for (const incident of incidents) {
      const groups = incident.claims.map(({ group }) => group);
      expect(new Set(groups).size, String(incident.claims.map((one) => one.where?.text))).toBe(groups.length);
      const bounds = incident.claims.flatMap(({ when }) => (when.from && when.to ? [when] : []));
      for (const a of bounds) for (const b of bounds) expect(a.from! <= b.to!).toBe(true);
    }
  });
});
