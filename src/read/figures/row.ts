import type { Counted, FigureMention, Qualifier } from '../../record/figure.ts';

/** One line of `annotate figures`: offsets are those of the mention, number and noun together. */
export interface FigureRow {
  readonly id: string;
  readonly figures: readonly {
    readonly start: number;
    readonly end: number;
    readonly what: Counted;
    readonly of: string | null;
    readonly low: number;
    readonly high: number | null;
    readonly qualifier: Qualifier;
  }[];
}

/** The figures of one text as a row to print. */
export const figureRow = (id: string, figures: readonly FigureMention[]): FigureRow => ({
  id,
  figures: figures.map(({ span, what, of, low, high, qualifier }) => ({ ...span, what, of, low, high, qualifier })),
});
