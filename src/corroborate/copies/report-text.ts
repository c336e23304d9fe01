import type { Paragraph } from '../../record/prose.ts';
import type { Layers } from '../../record/reading.ts';
import type { Span } from '../../record/span.ts';
import type { CivilDate } from '../../record/when.ts';

/** What copies are found by: a reading is one; so is a stored reading, which has kept its sentences but not its tokens. */
export interface ReportText {
  readonly id: string;
  readonly text: string;
  readonly outlet: string | null;
  readonly published: CivilDate | null;
  /** BCP 47; null where unknown. */
  readonly language: string | null;
  /** What was set aside as no prose of the report is in none of these. */
  readonly prose: { readonly paragraphs: readonly Paragraph[]; readonly sentences: readonly Span[] };
  readonly layers: Pick<Layers, 'figures' | 'times' | 'places' | 'quotes'>;
}
