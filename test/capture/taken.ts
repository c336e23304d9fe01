import { type CaptureSetting, captureAll } from '../../src/capture/capture.ts';
import type { CapturedReport, CaptureFailure, CaptureSkip } from '../../src/capture/outcome.ts';

/** 7 May 2031, 12:00 UTC, in milliseconds. */
export const NOON = 1_935_921_600_000;

/** What comes of inputs, sorted by kind. */
export interface Taken {
  readonly reports: readonly CapturedReport[];
  readonly failures: readonly CaptureFailure[];
  readonly skipped: readonly CaptureSkip[];
}

/** Captures all of the inputs. */
export async function take(inputs: readonly string[], setting: Partial<CaptureSetting> = {}): Promise<Taken> {
  const taken = { reports: [] as CapturedReport[], failures: [] as CaptureFailure[], skipped: [] as CaptureSkip[] };
  for await (const outcome of captureAll(inputs, { now: () => NOON, ...setting })) {
    if (outcome.kind === 'report') taken.reports.push(outcome);
    else if (outcome.kind === 'failure') taken.failures.push(outcome);
    else taken.skipped.push(outcome);
  }
  return taken;
}

/** Text of a report's bytes. */
export const textOf = (report: CapturedReport): string => Buffer.from(report.bytes).toString('utf8');
