import type { ChainLink, Confidence } from '../record/claim.ts';
import type { EventMention } from '../record/event.ts';
import type { Figure } from '../record/figure.ts';
import { contains } from '../record/span.ts';
import type { When } from '../record/when.ts';
import type { Where } from '../record/where.ts';

interface Parts {
  readonly event: EventMention;
  readonly chain: readonly ChainLink[];
  readonly where: Where | null;
  readonly when: When;
  readonly figures: readonly Figure[];
}

/** The place stands in another clause of the sentence. */
const ABROAD = 0.8;
const WHEN = { stated: 0.95, implied: 0.8, unknown: 0 } as const;
/** Each further speaker is one more reading of who quotes whom. */
const PER_SPEAKER = 0.93;

/** Confidence of each part of a claim, 0–1, by rule: an order to look in, not a probability. */
export function confidenceOf(parts: Parts): Confidence {
  const place = parts.where?.place ? (parts.where.candidates[0]?.score ?? 0.5) : 0;
  const near = parts.where && contains(parts.event.clause, parts.where.span) ? 1 : ABROAD;
  return {
    event: round(parts.event.confidence),
    chain: round(PER_SPEAKER ** Math.max(0, parts.chain.length - 1)),
    where: round(place * near),
    when: WHEN[parts.when.certainty],
    figures: parts.figures.length
      ? round(Math.min(...parts.figures.map((f) => (f.qualifier === 'vague' ? 0.7 : 0.9))))
      : 0,
  };
}

const round = (x: number): number => Math.round(x * 100) / 100;
