import type { Attribution, CueKind } from '../../record/attribution.ts';
import type { Run } from './ground.ts';

/** An attribution as a rule finds it, in token runs, before speakers and nesting are worked out. */
export interface Finding {
  readonly speaker: Run | null;
  readonly cue: Run;
  readonly content: readonly Run[];
  readonly verb: string;
  readonly kind: CueKind;
  readonly form: Attribution['form'];
  /** The cue of the finding this one stands inside, where position does not tell. */
  readonly within?: Run;
  /** Which rule and complement found it: `clause-after`, `quote-before`, `object` …; for measuring rules apart. */
  readonly rule: string;
}
