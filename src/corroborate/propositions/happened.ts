import type { Claim } from '../../record/claim.ts';
import type { Concession } from '../../record/incident.ts';
import { grouped } from '../grouped.ts';
import type { Saying } from './standing.ts';

/** True of claims that put their event forward as having happened. */
export const isSaid = ({ modality }: Claim): boolean =>
  modality === 'asserted' || modality === 'alleged' || modality === 'historical';

/** True of denials that deny by a count of nobody: "said that nobody was killed". */
export const deniesByCount = ({ modality, figures }: Claim): boolean =>
  modality === 'denied' && figures.some(({ low, high }) => low === 0 && high === 0);

/**
 * That it happened, and how: whoever tells of a fire is no witness to shots, though both may be of one incident. Each
 * way told is a saying of its own; who does not say how goes with the way most tell. Whoever says that nobody was killed
 * speaks of the dead and not of the shots: such a denial counts against a way only where it is of that very way.
 */
export function happened(claims: readonly Claim[], concessions: readonly Concession[]): Saying[] {
  const ways = waysOf(claims.filter(isSaid));
  const denials = claims.filter((claim) => claim.modality === 'denied');
  if (ways.length === 0) return denials.length > 0 ? [saying(denials, [], denials, [])] : [];
  return ways.map(({ mode, told }) => {
    const against = denials.filter((denial) => denies(denial, mode));
    return saying(told, told, against, concessions);
  });
}

/** A denial of shots denies nothing of somebody hurt in a way that is not told. */
function denies(denial: Claim, mode: string | null): boolean {
  const { mode: denied } = denial.event;
  if (deniesByCount(denial)) return denied === mode && mode !== null;
  return denied === null || denied === mode;
}

interface Way {
  readonly mode: string | null;
  readonly told: readonly Claim[];
}

/** Claims by how it was done, the way told by most first. */
function waysOf(claims: readonly Claim[]): Way[] {
  const byMode = grouped(claims, ({ event }) => event.mode);
  const open = byMode.get(null) ?? [];
  byMode.delete(null);
  const ways = [...byMode].map(([mode, told]): Way => ({ mode, told }));
  ways.sort((a, b) => b.told.length - a.told.length || ((a.mode ?? '') < (b.mode ?? '') ? -1 : 1));
  if (ways.length === 0) return open.length > 0 ? [{ mode: null, told: open }] : [];
  return [{ mode: ways[0].mode, told: [...ways[0].told, ...open] }, ...ways.slice(1)];
}

function saying(
  named: readonly Claim[],
  claims: readonly Claim[],
  against: readonly Claim[],
  concessions: readonly Concession[],
): Saying {
  const here = concessions.filter(({ claim }) => claims.some(({ id }) => id === claim));
  return { kind: 'happened', said: triggerOf(named), claims, against, concessions: here };
}

/** The words most used for it; among equals those of the lowest claim id. */
function triggerOf(claims: readonly Claim[]): string {
  const counts = new Map<string, number>();
  for (const { event } of claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    counts.set(event.trigger.toLowerCase(), (counts.get(event.trigger.toLowerCase()) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
