import type { Claim } from '../../record/claim.ts';
import type { Incident } from '../../record/incident.ts';
import type { Precision, Where } from '../../record/where.ts';
import { incidentId } from './incident-index.ts';

/** What an incident is, before anything is said of who tells it. */
export type IncidentHead = Pick<Incident, 'id' | 'type' | 'claims' | 'place' | 'precision' | 'from' | 'to'>;

/** The head of the incident that these claims, at least one, are about. */
export function incidentOf(claims: readonly Claim[]): IncidentHead {
  const ids = claims.map(({ id }) => id).sort();
  const where = finestPlace(claims);
  return {
    id: incidentId(ids[0]),
    type: mostTold(claims.map(({ event }) => event.type)),
    claims: ids,
    place: where?.place ?? null,
    precision: where?.precision ?? null,
    ...boundsOf(claims),
  };
}

/** What most say; among equals the first by name. */
function mostTold(all: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0][0];
}

const FINENESS: readonly Precision[] = ['site', 'town', 'district', 'province', 'country', 'region'];

/** The place told most finely; among those the one told by most. */
function finestPlace(claims: readonly Claim[]): Where | null {
  const placed = claims.map(({ where }) => where).filter((where) => where?.place && where.precision) as Where[];
  const finest = FINENESS.find((precision) => placed.some((where) => where.precision === precision));
  const fine = placed.filter((where) => where.precision === finest);
  if (!fine.length) return null;
  const id = mostTold(fine.map((where) => where.place!.id));
  return fine.find((where) => where.place!.id === id)!;
}

/** The days that all leave possible, or where no day is left, the days that any does. */
function boundsOf(claims: readonly Claim[]): Pick<Incident, 'from' | 'to'> {
  const told = claims.map(({ when }) => when).filter(({ from, to }) => from !== null && to !== null);
  if (!told.length) return { from: null, to: null };
  const froms = told.map(({ from }) => from!).sort();
  const tos = told.map(({ to }) => to!).sort();
  const [from, to] = [froms.at(-1)!, tos[0]];
  return from <= to ? { from, to } : { from: froms[0], to: tos.at(-1)! };
}
