import { type BlockChange, Blocks, REPRESENTATIVES } from './blocks.ts';
import { clustersOf, judgedDifferent, type Links } from './cluster.ts';
import { Columns } from './columns.ts';
import { type LinkJudgement, type Verdicts, verdictsOf } from './judgements.ts';
import { keysOf } from './keys.ts';
import type { ClaimFeatures, Linkable } from './linkable.ts';
import { apart, ENOUGH, scoreOf } from './score.ts';
import { tellingsOf } from './tellings.ts';

/** Claims that are about one happening. */
export interface Cluster {
  /** `inc_` and what follows the prefix of its lowest claim id. */
  readonly id: string;
  /** Claim ids, sorted. */
  readonly claims: readonly string[];
}

/** What an act on the index changed. */
export interface Changed {
  /** Clusters that are new or have other claims than before. */
  readonly clusters: readonly Cluster[];
  /** Ids of clusters that are no more. */
  readonly gone: readonly string[];
}

/** Claims clustered by happening, kept up to date as reports come and go. */
export interface IncidentIndex {
  /** Adds claims; those already there are left as they are. The claims of one report are best added together. */
  add(claims: readonly ClaimFeatures[]): Changed;
  /** Takes claims out; ids that are not there are passed over. */
  remove(ids: readonly string[]): Changed;
  /** Puts these judgements in place of all that stood before, in the order they were made. */
  judge(judgements: readonly LinkJudgement[]): Changed;
  /** All clusters, by id. */
  clusters(): Cluster[];
  /** The cluster a claim is in; null where the claim is not there. */
  clusterOf(claim: string): Cluster | null;
}

/** An empty index. What it holds depends on the claims and judgements alone, not on the order in which they came. */
export function openIncidentIndex(judgements: readonly LinkJudgement[] = []): IncidentIndex {
  return new Index(verdictsOf(judgements));
}

/** All claims clustered from nothing. */
export function clusterClaims(
  claims: readonly ClaimFeatures[],
  judgements: readonly LinkJudgement[] = [],
): readonly Cluster[] {
  const index = openIncidentIndex(judgements);
  index.add(claims);
  return index.clusters();
}

/** The incident of which this is the lowest claim id. */
export const incidentId = (lowestClaim: string): string => `inc_${lowestClaim.replace(/^clm_/, '')}`;

class Index implements IncidentIndex {
  #verdicts: Verdicts;
  /** By number; a number that is free holds null. */
  readonly #tellings: (Linkable | null)[] = [];
  readonly #free: number[] = [];
  readonly #claimsOf = new Map<string, readonly ClaimFeatures[]>();
  readonly #tellingOf = new Map<string, number>();
  readonly #blocks = new Blocks((a, b) => this.#at(a).id < this.#at(b).id);
  readonly #edges: (Map<number, number> | undefined)[] = [];
  readonly #clusterAt: (Cluster | null)[] = [];
  /** When a telling was last looked at as a candidate, so that none is compared twice for one newcomer. */
  #seen = new Int32Array(1 << 10);
  readonly #columns = new Columns();
  #look = 0;
  /** Tellings whose edges changed since the clusters were last made. */
  readonly #touched = new Set<number>();
  readonly #left = new Set<Cluster>();

  constructor(verdicts: Verdicts) {
    this.#verdicts = verdicts;
  }

  add(claims: readonly ClaimFeatures[]): Changed {
    const byReport = new Map<string, ClaimFeatures[]>();
    for (const claim of claims) {
      if (this.#tellingOf.has(claim.id)) continue;
      const same = byReport.get(claim.report);
      if (same) same.push(claim);
      else byReport.set(claim.report, [claim]);
    }
    this.#readAgain([...byReport].map(([report, more]) => [report, [...(this.#claimsOf.get(report) ?? []), ...more]]));
    return this.#settle();
  }

  remove(ids: readonly string[]): Changed {
    const going = new Set(ids.filter((id) => this.#tellingOf.has(id)));
    const reports = new Set([...going].map((id) => this.#at(this.#tellingOf.get(id)!).report));
    this.#readAgain(
      [...reports].map((report) => [report, this.#claimsOf.get(report)!.filter(({ id }) => !going.has(id))]),
    );
    return this.#settle();
  }

  judge(judgements: readonly LinkJudgement[]): Changed {
    const before = this.#verdicts.claims;
    const verdicts = verdictsOf(judgements);
    const reports = new Set<string>();
    for (const claim of [...before, ...verdicts.claims]) {
      const telling = this.#tellingOf.get(claim);
      if (telling !== undefined) reports.add(this.#at(telling).report);
    }
    // Out under the old judgements, in under the new: nothing of the old ones is left behind.
    const all = [...reports].map((report) => [report, this.#claimsOf.get(report)!] as const);
    for (const [report] of all) this.#takeOut(report);
    this.#verdicts = verdicts;
    this.#putIn(all);
    return this.#settle();
  }

  clusters(): Cluster[] {
    const all = new Set(this.#clusterAt.filter((cluster) => cluster !== null));
    return [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  clusterOf(claim: string): Cluster | null {
    const telling = this.#tellingOf.get(claim);
    return telling === undefined ? null : this.#clusterAt[telling];
  }

  #at(number: number): Linkable {
    return this.#tellings[number]!;
  }

  #readAgain(reports: readonly (readonly [report: string, claims: readonly ClaimFeatures[]])[]): void {
    for (const [report] of reports) this.#takeOut(report);
    this.#putIn(reports);
  }

  #putIn(reports: readonly (readonly [report: string, claims: readonly ClaimFeatures[]])[]): void {
    const keptApart = (a: string, b: string): boolean => this.#verdicts.of(a, b) === 'different';
    const all: Linkable[] = [];
    for (const [report, claims] of reports) {
      if (!claims.length) continue;
      this.#claimsOf.set(report, claims);
      all.push(...tellingsOf(claims, keptApart));
    }
    // By id, so that those that stand for a block are there before the others come.
    for (const telling of all.sort((a, b) => (a.id < b.id ? -1 : 1))) this.#insert(telling);
  }

  #takeOut(report: string): void {
    for (const { id } of this.#claimsOf.get(report) ?? []) {
      const telling = this.#tellingOf.get(id);
      if (telling !== undefined) this.#delete(telling);
    }
    this.#claimsOf.delete(report);
  }

  #insert(telling: Linkable): void {
    const number = this.#free.pop() ?? this.#tellings.length;
    this.#tellings[number] = telling;
    this.#clusterAt[number] = null;
    if (number >= this.#seen.length) {
      const wider = new Int32Array(this.#seen.length * 2);
      wider.set(this.#seen);
      this.#seen = wider;
    }
    this.#columns.set(number, telling);
    for (const claim of telling.claims) this.#tellingOf.set(claim, number);
    this.#touched.add(number);
    this.#seen[number] = ++this.#look;
    for (const key of keysOf(telling)) this.#file(number, key);
    this.#linkJudged(number);
  }

  #file(number: number, key: number): void {
    const { members, moved }: BlockChange = this.#blocks.add(key, number);
    const stands = members.length <= REPRESENTATIVES || this.#blocks.pairs(key, number, members.at(-1)!);
    const count = stands ? members.length : REPRESENTATIVES;
    for (let i = 0; i < count; i++) this.#consider(number, members[i]);
    if (moved !== null) this.#unpair(moved, new Set(members));
  }

  /** Compares a newcomer with a candidate, once. */
  #consider(number: number, other: number): void {
    if (this.#seen[other] === this.#look) return;
    this.#seen[other] = this.#look;
    if (!this.#columns.surelyApart(number, other)) this.#link(number, other);
  }

  #link(a: number, b: number): void {
    const score = this.#edgeScore(this.#at(a), this.#at(b));
    if (score === null) return;
    (this.#edges[a] ??= new Map()).set(b, score);
    (this.#edges[b] ??= new Map()).set(a, score);
    this.#touched.add(a).add(b);
  }

  /** What a machine makes of two tellings; null where it makes nothing of them or a person has spoken. */
  #edgeScore(a: Linkable, b: Linkable): number | null {
    if (a.report === b.report || apart(a, b)) return null;
    const score = scoreOf(a, b);
    if (score < ENOUGH) return null;
    return this.#verdicts.claims.size && this.#spokenOf(a, b) ? null : score;
  }

  #spokenOf(a: Linkable, b: Linkable): boolean {
    return (
      judgedDifferent(a, b, this.#verdicts) ||
      a.claims.some((one) => b.claims.some((other) => this.#verdicts.of(one, other) === 'unsure'))
    );
  }

  #linkJudged(number: number): void {
    if (!this.#verdicts.claims.size) return;
    for (const claim of this.#at(number).claims) {
      for (const [other, verdict] of this.#verdicts.judgedWith(claim)) {
        const there = this.#tellingOf.get(other);
        if (verdict !== 'same' || there === undefined || there === number) continue;
        (this.#edges[number] ??= new Map()).set(there, Number.POSITIVE_INFINITY);
        (this.#edges[there] ??= new Map()).set(number, Number.POSITIVE_INFINITY);
        this.#touched.add(number).add(there);
      }
    }
  }

  /** One that no longer stands for a block loses those it was compared with only for that. */
  #unpair(moved: number, block: ReadonlySet<number>): void {
    const keys = keysOf(this.#at(moved));
    for (const [other, score] of this.#edges[moved] ?? []) {
      if (score === Number.POSITIVE_INFINITY || !block.has(other) || this.#paired(moved, other, keys)) continue;
      this.#unlink(moved, other);
    }
  }

  #paired(a: number, b: number, keysOfA: Int32Array): boolean {
    const keysOfB = new Set(keysOf(this.#at(b)));
    return keysOfA.some((key) => keysOfB.has(key) && this.#blocks.pairs(key, a, b));
  }

  #unlink(a: number, b: number): void {
    this.#edges[a]?.delete(b);
    this.#edges[b]?.delete(a);
    this.#touched.add(a).add(b);
  }

  #delete(number: number): void {
    const telling = this.#at(number);
    for (const other of [...(this.#edges[number]?.keys() ?? [])]) this.#unlink(number, other);
    this.#edges[number] = undefined;
    for (const key of keysOf(telling)) {
      const { members, moved } = this.#blocks.remove(key, number);
      if (moved === null) continue;
      for (const other of members) if (other !== moved && !this.#edges[moved]?.has(other)) this.#link(moved, other);
    }
    for (const claim of telling.claims) this.#tellingOf.delete(claim);
    const cluster = this.#clusterAt[number];
    if (cluster) this.#left.add(cluster);
    this.#tellings[number] = null;
    this.#clusterAt[number] = null;
    this.#touched.delete(number);
    this.#free.push(number);
  }

  /** Makes the clusters of every piece in which an edge changed, and says which are other than before. */
  #settle(): Changed {
    const before = new Map([...this.#left].map((cluster) => [cluster.id, cluster] as const));
    const after: Cluster[] = [];
    for (const piece of this.#pieces()) {
      for (const member of piece) {
        const cluster = this.#clusterAt[member];
        if (cluster) before.set(cluster.id, cluster);
      }
      const tellings = piece.map((member) => this.#at(member));
      for (const cluster of clustersOf(tellings, this.#linksOf(piece), this.#verdicts))
        after.push(
          this.#name(
            cluster.map((i) => piece[i]),
            before,
          ),
        );
    }
    this.#touched.clear();
    this.#left.clear();
    const now = new Set(after.map(({ id }) => id));
    const changed = after.filter((cluster) => before.get(cluster.id) !== cluster);
    const gone = [...before.keys()].filter((id) => !now.has(id));
    return { clusters: changed.sort((a, b) => (a.id < b.id ? -1 : 1)), gone: gone.sort() };
  }

  /** The cluster of these tellings; the same object as before where it has the same claims. */
  #name(members: readonly number[], before: ReadonlyMap<string, Cluster>): Cluster {
    const claims = members.flatMap((member) => this.#at(member).claims).sort();
    const old = before.get(incidentId(claims[0]));
    const same = old?.claims.length === claims.length && old.claims.every((claim, i) => claim === claims[i]);
    const cluster = same ? old : { id: incidentId(claims[0]), claims };
    for (const member of members) this.#clusterAt[member] = cluster;
    return cluster;
  }

  /** The connected pieces that hold a touched telling, each in the order of ids. */
  #pieces(): number[][] {
    const reached = new Set<number>();
    const pieces: number[][] = [];
    for (const start of this.#touched) {
      if (reached.has(start)) continue;
      reached.add(start);
      const piece = [start];
      for (let i = 0; i < piece.length; i++) {
        for (const next of this.#edges[piece[i]]?.keys() ?? []) {
          if (reached.has(next)) continue;
          reached.add(next);
          piece.push(next);
        }
      }
      pieces.push(piece.sort((a, b) => (this.#at(a).id < this.#at(b).id ? -1 : 1)));
    }
    return pieces;
  }

  /** The links within a piece, by the places its tellings have in it. */
  #linksOf(piece: readonly number[]): Links {
    const places = new Map(piece.map((member, place) => [member, place]));
    const from: number[] = [];
    const to: number[] = [];
    const score: number[] = [];
    piece.forEach((member, place) => {
      for (const [other, likeness] of this.#edges[member] ?? []) {
        const there = places.get(other)!;
        if (there < place) continue;
        from.push(place);
        to.push(there);
        score.push(likeness);
      }
    });
    return { from: Int32Array.from(from), to: Int32Array.from(to), score: Float64Array.from(score) };
  }
}
