import { type Codebook, subEventTypeOf } from '../../codebook/codebook.ts';
import type { EventMention } from '../../record/event.ts';
import { contains, type Span } from '../../record/span.ts';

/** Cooperation that is only announced is an agreement to it, and a step back that is only announced yields in words. */
const WHEN_PLANNED: Readonly<Record<string, string>> = {
  CONSULT: 'AGREE',
  SUPPORT: 'AGREE',
  COOPERATE: 'AGREE',
  AID: 'AGREE',
  RETREAT: 'CONCEDE',
};

/** The codebook's boundary between a thing done and the same thing announced. */
export function onItsSide(event: EventMention, codebook: Codebook): EventMention {
  const type = event.modality === 'planned' ? WHEN_PLANNED[event.type] : undefined;
  if (!type) return event;
  // The announcement itself is asserted.
  return { ...event, type, mode: null, acled: subEventTypeOf(codebook, type, null), modality: 'asserted' };
}

/**
 * Of the events of one sentence, those that the codebook codes where another stands: an allegation told with the
 * conviction for it, and armed moves told in the clause of an assault, are not coded.
 */
export function withoutSubsumed(events: readonly EventMention[]): EventMention[] {
  const convicted = events.some((e) => e.type === 'SANCTION' && e.mode === 'convict' && e.modality === 'asserted');
  return events.filter((event) => {
    if (event.type === 'ACCUSE' && event.mode === 'allege') return !convicted;
    if (event.type !== 'MOBILIZE' || event.mode === 'base') return true;
    return !events.some((other) => other.type === 'ASSAULT' && sameClause(other.clause, event.clause));
  });
}

const sameClause = (a: Span, b: Span): boolean => contains(a, b) && contains(b, a);
