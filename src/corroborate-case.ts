import { idOf } from './claim/identity.ts';
import { compareCopies } from './corroborate/copies/compare.ts';
import { type CopyIndex, type IdPair, openCopyIndex } from './corroborate/copies/copy-index.ts';
import { type Fingerprint, fingerprintOfWording } from './corroborate/copies/fingerprint.ts';
import { type Wording, wordingOf } from './corroborate/copies/wording.ts';
import type { Distrust } from './corroborate/distrust/distrust.ts';
import { changesWithout, type StandingChange } from './corroborate/distrust/without.ts';
import { incidentOf } from './corroborate/incidents/incident.ts';
import { type Cluster, clusterClaims } from './corroborate/incidents/incident-index.ts';
import { linkFeatures } from './corroborate/incidents/link-features.ts';
import type { ClaimFeatures } from './corroborate/incidents/linkable.ts';
import { type EvidenceGround, evidenceGround } from './corroborate/origins/ground.ts';
import { type Lineage, lineageOf } from './corroborate/origins/lineage.ts';
import { assess } from './corroborate/propositions/assess.ts';
import { VERSION } from './installation.ts';
import type { Knowledge } from './knowledge.ts';
import type { Claim } from './record/claim.ts';
import type { CopyLink } from './record/copy.ts';
import type { Incident } from './record/incident.ts';
import type { ReadingJson } from './record/reading-json.ts';
import type { CaseStore } from './store/case-store.ts';
import type { Print, WorkedOut } from './store/corroboration.ts';

/** What corroborating a case came to. */
export interface Corroborated {
  /** Reports compared with the others for the first time. */
  readonly compared: number;
  /** Links between copies found. */
  readonly copies: number;
  /** Incidents that are new or other than before. */
  readonly incidents: number;
}

/** Incidents worked out and saved at once. */
const BATCH = 200;
/** Claims read from the store at once. */
const PAGE = 5000;

/**
 * Brings copies and incidents of a case up to date with its readings and claims: new reports are compared with those
 * that may be copies of them, claims are put together by happening, and only incidents that rest on something else than
 * before are worked out again. Stopped at any instant, it goes on from there the next time.
 */
export async function corroborateCase(store: CaseStore, knowledge: Knowledge): Promise<Corroborated> {
  const { compared, prints, copies } = await compareFresh(store, knowledge);
  const links = await store.corroboration.copies();
  const ground = groundOver(prints, links, knowledge);
  const clusters = clusterClaims(await featuresOf(store, knowledge));
  const incidents = await workOut(store, clusters, ground, basisOver(prints, links, knowledge));
  return { compared, copies, incidents };
}

/** What the evidence of a case is weighed on, with the register as it is now. */
export async function evidenceOf(store: CaseStore, knowledge: Knowledge): Promise<EvidenceGround> {
  const prints = await store.corroboration.prints<Fingerprint, Lineage>();
  return groundOver(prints, await store.corroboration.copies(), knowledge);
}

function groundOver(prints: readonly CasePrint[], copies: readonly CopyLink[], knowledge: Knowledge): EvidenceGround {
  const { comparing, register, codebook } = knowledge;
  return evidenceGround({ ...comparing, register, codebook, lineages: prints.map((p) => p.lineage), copies });
}

/** What would stand otherwise without somebody's word; nothing is saved. */
export async function standingsWithout(
  store: CaseStore,
  knowledge: Knowledge,
  distrust: Distrust,
): Promise<StandingChange[]> {
  const incidents = await store.corroboration.incidents({ limit: Number.MAX_SAFE_INTEGER });
  const ground = await evidenceOf(store, knowledge);
  const claims = new Map(
    (await store.corroboration.claims(incidents.flatMap((one) => one.claims))).map((claim) => [claim.id, claim]),
  );
  const all = incidents.map((incident) => ({
    incident,
    claims: incident.claims.flatMap((id) => claims.get(id) ?? []),
  }));
  return changesWithout(all, distrust, ground);
}

type CasePrint = Print<Fingerprint, Lineage>;

interface Compared {
  readonly compared: number;
  readonly copies: number;
  readonly prints: readonly CasePrint[];
}

/** Compares each report that is new with those that may be its copies, and saves what came of it report by report. */
async function compareFresh(store: CaseStore, knowledge: Knowledge): Promise<Compared> {
  const { corroboration } = store;
  const prints = [...(await corroboration.prints<Fingerprint, Lineage>())];
  const index = openCopyIndex(prints.map((print) => print.fingerprint));
  const fresh = await corroboration.fresh();
  let copies = 0;
  for (const id of fresh) {
    const reading = await store.reading(id);
    if (!reading) continue;
    const { print, links, fallen } = await compareOne(store, reading, index, knowledge);
    await corroboration.save({ prints: [print], links, fallen, incidents: [], gone: [] });
    prints.push(print);
    copies += links.length;
  }
  return { compared: fresh.length, copies, prints };
}

async function compareOne(store: CaseStore, reading: ReadingJson, index: CopyIndex, knowledge: Knowledge) {
  const own = wordingOf(reportText(reading));
  const fingerprint = fingerprintOfWording(own);
  const { with: others, again, gone } = index.add(fingerprint);
  const links: CopyLink[] = [];
  const fallen: IdPair[] = [...gone];
  const compare = async (a: string, b: string): Promise<void> => {
    const [one, other] = await Promise.all([a, b].map((id) => (id === own.id ? own : wordingIn(store, id))));
    const link = one && other && compareCopies(one, other, index.standing);
    if (link) links.push(link);
    else fallen.push([a, b]);
  };
  for (const other of others) await compare(own.id, other);
  for (const [a, b] of again) await compare(a, b);
  const { language } = knowledge;
  const prose = language.parseProse(reading.text, reading.layers.paragraphs);
  const lineage = lineageOf({ ...reading, prose }, knowledge.comparing.credits);
  const print: CasePrint = { reading: reading.id, fingerprint, lineage };
  return { print, links, fallen };
}

async function wordingIn(store: CaseStore, id: string): Promise<Wording | null> {
  const reading = await store.reading(id);
  return reading && wordingOf(reportText(reading));
}

const reportText = (reading: ReadingJson) => ({ ...reading, prose: reading.layers });

async function featuresOf(store: CaseStore, { comparing, gazetteer }: Knowledge): Promise<ClaimFeatures[]> {
  const features: ClaimFeatures[] = [];
  let after: string | undefined;
  for (;;) {
    const claims: readonly Claim[] = await store.claims({ limit: PAGE, after });
    for (const claim of claims) features.push(linkFeatures(claim, { terms: comparing.terms, gazetteer }));
    if (claims.length < PAGE) return features;
    after = claims.at(-1)?.id;
  }
}

/** Works out the incidents that rest on something else than they did, and forgets those that are no more. */
async function workOut(
  store: CaseStore,
  clusters: readonly Cluster[],
  ground: EvidenceGround,
  basisOf: (cluster: Cluster, digests: ReadonlySet<string>) => string,
): Promise<number> {
  const { corroboration } = store;
  const known = await corroboration.bases();
  const ids = new Set(clusters.map(({ id }) => id));
  const gone = [...known.keys()].filter((id) => !ids.has(id));
  if (gone.length) await corroboration.save({ prints: [], links: [], fallen: [], incidents: [], gone });
  const digestOf = await corroboration.digests();
  const digestsOf = ({ claims }: Cluster): Set<string> => new Set(claims.map((id) => digestOf.get(id) ?? ''));
  const changed = clusters
    .map((cluster) => ({ cluster, basis: basisOf(cluster, digestsOf(cluster)) }))
    .filter(({ cluster, basis }) => known.get(cluster.id) !== basis);
  for (let i = 0; i < changed.length; i += BATCH) {
    const some = changed.slice(i, i + BATCH);
    const claims = new Map(
      (await corroboration.claims(some.flatMap(({ cluster }) => cluster.claims))).map((claim) => [claim.id, claim]),
    );
    const incidents = some.map(({ cluster, basis }) =>
      workedOut(
        cluster.claims.flatMap((id) => claims.get(id) ?? []),
        ground,
        basis,
      ),
    );
    await corroboration.save({ prints: [], links: [], fallen: [], incidents, gone: [] });
  }
  return changed.length;
}

function workedOut(claims: readonly Claim[], ground: EvidenceGround, basis: string): WorkedOut {
  const incident: Incident = { ...incidentOf(claims), ...assess(claims, ground) };
  return {
    incident,
    basis,
    standing: incident.propositions.find(({ kind }) => kind === 'happened')?.standing ?? 'single-line',
    placeNames: [
      ...new Set(claims.flatMap(({ where }) => (where ? [where.place?.name ?? where.text, where.text] : []))),
    ],
    reports: new Set(claims.map(({ report }) => report.digest)).size,
  };
}

/** A hash of all an incident rests on: its claims, the copies of their reports, the register, and the program. */
function basisOver(prints: readonly CasePrint[], links: readonly CopyLink[], { register }: Knowledge) {
  const digestOf = new Map(prints.map(({ reading, lineage }) => [reading, lineage.digest]));
  const linksOf = new Map<string, string[]>();
  for (const { original, copy, kind, directed, shareOfCopy } of links) {
    const link = `${original} ${copy} ${kind} ${directed} ${shareOfCopy}`;
    for (const reading of [original, copy]) {
      const digest = digestOf.get(reading) ?? reading;
      linksOf.set(digest, [...(linksOf.get(digest) ?? []), link]);
    }
  }
  const common = idOf('reg', VERSION, JSON.stringify([[...register.entries.values()], [...register.parties.values()]]));
  return (cluster: Cluster, digests: ReadonlySet<string>): string => {
    // Those of reports outside the incident too: what a report copied is where its claims come from.
    const own = [...digests].flatMap((digest) => linksOf.get(digest) ?? []);
    return idOf('bas', common, ...cluster.claims, ...own.sort());
  };
}
