/** What came, by name, to fill a message with. */
export type Fill = Readonly<Record<string, string | number>>;

/** One error: what happened, what to do about it, and the status the server answers with. */
export interface ErrorEntry {
  readonly message: (fill: Fill) => string;
  readonly remedy: string;
  readonly status: number;
}
