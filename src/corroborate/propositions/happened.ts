import type { Claim } from '../../record/claim.ts';
import type { Concession } from '../../record/incident.ts';
import type { Saying } from './standing.ts';

/** True of claims that put their event forward as having happened. */
export const isSaid = ({ modality }: Claim): boolean =>
  modality === 'asserted' || modality === 'alleged' || modality === 'historical';

/** True of denials that deny by a count of nobody: "said that nobody was killed". */
export const deniesByCount = ({ modality, figures }: Claim): boolean =>
  modality === 'denied' && figures.some(({ low, high }) => low === 0 && high === 0);

/**
 * That it happened. Whoever says that nobody was killed speaks of the dead and not of the shots: such a denial counts
 * against the happening only where the happening is nothing else.
 */
export function happened(claims: readonly Claim[], concessions: readonly Concession[]): Saying {
  const saying = claims.filter(isSaid);
  const modes = new Set(saying.map(({ event }) => event.mode));
  const denials = claims.filter((claim) => claim.modality === 'denied');
  const against = denials.filter((claim) => !deniesByCount(claim) || (modes.size === 1 && modes.has(claim.event.mode)));
  return {
    kind: 'happened',
    said: triggerOf(saying.length > 0 ? saying : denials),
    claims: saying,
    against,
    concessions,
  };
}

/** The words most used for it; among equals those of the lowest claim id. */
function triggerOf(claims: readonly Claim[]): string {
  const counts = new Map<string, number>();
  for (const { event } of claims.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    counts.set(event.trigger.toLowerCase(), (counts.get(event.trigger.toLowerCase()) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
