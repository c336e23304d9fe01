import type { ClaimActor } from './actor.ts';
import type { Modality } from './event.ts';
import type { Figure } from './figure.ts';
import type { Span } from './span.ts';
import type { CivilDate, When } from './when.ts';
import type { Where } from './where.ts';

/** One speaker of a chain. The first is the outlet that published; each next one is quoted by the one before. */
export interface ChainLink {
  /** The words that name the speaker, in full where the text has them in full anywhere. */
  readonly speaker: string;
  /** Register entry; null where the register has none. */
  readonly actor: string | null;
  /** How the text describes the speaker ("state-run website"); null where it does not. */
  readonly described: string | null;
  /** The words that mark the attribution ("admitted"); null for an outlet in its own voice. */
  readonly cue: string | null;
  /** Day the speaker spoke, where told. */
  readonly date: CivilDate | null;
  /** Where the speaker is named; null for an outlet known from metadata only. */
  readonly span: Span | null;
}

/** One speaker's or outlet's statement that something happened, tied to the words that make it. */
export interface Claim {
  readonly id: string;
  /** Claims told in one breath (one event in several places) share a group. */
  readonly group: string;
  readonly report: {
    readonly title: string | null;
    readonly outlet: string | null;
    readonly published: CivilDate | null;
    readonly url: string | null;
    readonly digest: string;
  };
  readonly chain: readonly ChainLink[];
  readonly modality: Modality;
  readonly event: {
    readonly type: string;
    readonly mode: string | null;
    readonly acled: string | null;
    readonly trigger: string;
    readonly span: Span;
  };
  readonly actors: readonly ClaimActor[];
  readonly recipients: readonly ClaimActor[];
  readonly where: Where | null;
  readonly when: When;
  readonly figures: readonly Figure[];
  readonly evidence: { readonly quote: string; readonly span: Span };
  /** 0–1 for each part. */
  readonly confidence: Confidence;
  readonly reader: { readonly name: string; readonly version: string };
}

/** How sure the reader is of each part, 0–1; by rule, not calibrated. */
export interface Confidence {
  readonly event: number;
  readonly chain: number;
  readonly where: number;
  readonly when: number;
  readonly figures: number;
}
