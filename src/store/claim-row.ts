import type { Claim } from '../record/claim.ts';
import { fold } from './fold.ts';

/** Columns of a claim that are stored as `claimRow` gives them. */
export const PLAIN_COLUMNS = [
  'id',
  'position',
  'type',
  'mode',
  'modality',
  'outlet',
  'place',
  'place_names',
  'from_day',
  'to_day',
  'quote_start',
  'quote_end',
] as const;

/** What a claim is asked by, its words still as text, and its JSON. `position`: among its reading's claims, from 0. */
export function claimRow(claim: Claim, position: number) {
  const { where, when, event, evidence } = claim;
  const names = [where?.place?.name, where?.text].filter((name) => name !== undefined);
  const spoken = [evidence.quote, ...names, ...claim.chain.flatMap((c) => [c.speaker, c.described ?? ''])];
  return {
    id: claim.id,
    position,
    type: event.type,
    mode: event.mode,
    modality: claim.modality,
    outlet: claim.report.outlet && fold(claim.report.outlet),
    place: where?.place?.id ?? null,
    place_names: `|${names.map((name) => fold(name)).join('|')}|`,
    from_day: when.from,
    to_day: when.to,
    quote_start: evidence.span.start,
    quote_end: evidence.span.end,
    words: fold(spoken.join('\n')),
    body: JSON.stringify(claim),
  };
}
