import { clusterStories } from '../corroborate/incidents/cluster-stories.ts';
import { type IncidentIndex, openIncidentIndex } from '../corroborate/incidents/incident-index.ts';
import { linkFeatures } from '../corroborate/incidents/link-features.ts';
import { type Story, storyOf } from '../corroborate/incidents/story.ts';
import type { ReadReport, ReportReader } from '../pipeline.ts';
import type { Claim } from '../record/claim.ts';
import type { Row } from './annotate-rows.ts';
import { type AskedIncident, nearness } from './asked-incident.ts';

/** A row of a labelled set of incidents; one with `doc` asks for an incident told in that report, else for the report's. */
export interface IncidentRow extends Row, Partial<AskedIncident> {
  readonly title?: string;
  readonly publisher?: string;
  readonly doc?: string;
}

/** What rows are answered with: rows of one cluster are of one incident. */
export interface ClusterRow {
  readonly id: string;
  /** The row's own where the report has no claim of what is asked. */
  readonly cluster: string;
}

/** What the cluster of a row without an answer begins with. */
export const UNANSWERED = 'none';

/** Answers rows, all of them together, since what one report tells is only known beside the others. */
export async function annotateIncidents(reader: ReportReader, rows: readonly IncidentRow[]): Promise<ClusterRow[]> {
  const whole = rows.filter((row) => row.doc === undefined);
  const asked = rows.filter((row) => row.doc !== undefined);
  const answers = new Map([...(await storyClusters(reader, whole)), ...(await askedClusters(reader, asked))]);
  return rows.map(({ id }) => ({ id, cluster: answers.get(id) ?? `${UNANSWERED} ${id}` }));
}

async function read(reader: ReportReader, row: IncidentRow): Promise<ReadReport> {
  const bytes = Buffer.from(row.html ?? row.text ?? '');
  // The day in a row about an incident is the incident's, and not the report's.
  const published = /^\d{4}-\d\d-\d\d/.exec(row.dct ?? (row.doc === undefined ? row.date : undefined) ?? '')?.[0];
  return reader.readBytes(bytes, row.html === undefined ? `${row.id}.txt` : `${row.id}.html`, {
    ...(published ? { published } : {}),
    ...(row.title ? { title: row.title } : {}),
    ...(row.publisher ? { outlet: row.publisher } : {}),
    ...(row.url ? { url: row.url } : {}),
  });
}

/** Each report's cluster by what it mainly tells, by row id. */
async function storyClusters(reader: ReportReader, rows: readonly IncidentRow[]): Promise<Map<string, string>> {
  const { terms } = reader.knowledge.comparing;
  const stories: Story[] = [];
  for (const row of rows) {
    const { reading, claims } = await read(reader, row);
    stories.push(storyOf(row.id, reading, claims, terms));
  }
  return new Map(clusterStories(stories).flatMap((group) => group.map((id) => [id, `story ${group[0]}`] as const)));
}

/** The cluster of the claim that comes nearest to what each row asks, by row id. */
async function askedClusters(reader: ReportReader, rows: readonly IncidentRow[]): Promise<Map<string, string>> {
  const { comparing, gazetteer } = reader.knowledge;
  const index = openIncidentIndex();
  const claimsOf = new Map<string, readonly Claim[]>();
  for (const row of rows) {
    if (claimsOf.has(row.doc!)) continue;
    const { claims } = await read(reader, row);
    claimsOf.set(row.doc!, claims);
  }
  const all = [...claimsOf.values()].flat();
  index.add(all.map((claim) => linkFeatures(claim, { terms: comparing.terms, gazetteer })));
  const answers = new Map<string, string>();
  for (const [doc, claims] of claimsOf) {
    const ofDoc = rows.filter((row) => row.doc === doc);
    for (const [id, cluster] of nearest(ofDoc, claims, index, reader)) answers.set(id, cluster);
  }
  return answers;
}

/** What is asked of one report: each row its own incident, the nearest pairs first, the earlier claim among equals. */
function nearest(
  rows: readonly IncidentRow[],
  claims: readonly Claim[],
  index: IncidentIndex,
  { knowledge }: ReportReader,
): Map<string, string> {
  const pairs = rows.flatMap((row) => {
    const asked = { type: row.type ?? '', date: row.date ?? '', location: row.location ?? '' };
    return claims.flatMap((claim, place) => {
      const points = nearness(asked, claim, knowledge.gazetteer);
      return points === null ? [] : [{ row: row.id, cluster: index.clusterOf(claim.id)!.id, points, place }];
    });
  });
  const answers = new Map<string, string>();
  const taken = new Set<string>();
  for (const { row, cluster } of pairs.sort((a, b) => b.points - a.points || a.place - b.place)) {
    if (answers.has(row) || taken.has(cluster)) continue;
    answers.set(row, cluster);
    taken.add(cluster);
  }
  return answers;
}
