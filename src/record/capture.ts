import type { CivilDate } from './when.ts';

/**
 * The exact bytes of a report as received, by digest, and how they came. Never altered; anything made from a capture
 * is a working copy and may be remade.
 */
export interface Capture {
  /** `cap_` and 26 characters; two captures of the same bytes have different ids and the same digest. */
  readonly id: string;
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  readonly digest: string;
  /** Bytes. */
  readonly size: number;
  /** What the bytes are, as found by looking at them. */
  readonly format: CaptureFormat;
  /** What the file name or the server said they are; kept even where it is wrong. */
  readonly declaredType: string | null;
  readonly origin: CaptureOrigin;
  /** Instant at which the program took the bytes in, ISO 8601 with `Z`. */
  readonly capturedAt: string;
  /** What the container (feed item, JSON row, mail header, archive record) says of the report. */
  readonly hints: ReportHints;
}

/** The formats a reading can be taken from; containers (archives, feeds) are opened into these. */
export type CaptureFormat = 'html' | 'text' | 'pdf' | 'markdown' | 'eml' | 'docx';

/** Where the bytes came from. A `member` is one report inside an archive, a feed or a JSON Lines file. */
export type CaptureOrigin =
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'url'; readonly url: string; readonly status: number; readonly address: string }
  | { readonly kind: 'member'; readonly of: string; readonly container: string; readonly locator: string };

/** What is said of a report outside its own text. */
export interface ReportHints {
  readonly title?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly published?: CivilDate;
  /** The report's own address. */
  readonly url?: string;
  /** Character encoding the container declares for the bytes. */
  readonly charset?: string;
  /** BCP 47. */
  readonly language?: string;
  /** Instant at which a web archive or a feed says it had the bytes, ISO 8601 with `Z`: no publication day. */
  readonly archivedAt?: string;
}
