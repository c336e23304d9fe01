/** How much `captureAll` takes before it says no. Sizes in bytes. */
export interface CaptureLimits {
  /** One report. */
  readonly report: number;
  /** One line of a JSON Lines file, one feed, one JSON file. */
  readonly container: number;
  /** Archives inside archives. */
  readonly depth: number;
  /** Files in one archive. */
  readonly members: number;
}

/** Generous for reports: the longest run to a few megabytes with their pictures. */
export const CAPTURE_LIMITS: CaptureLimits = {
  report: 64 * 2 ** 20,
  container: 64 * 2 ** 20,
  depth: 3,
  members: 1_000_000,
};
