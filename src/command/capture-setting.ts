import { resolve } from 'node:path';
import type { CaptureSetting } from '../capture/capture.ts';
import { webFetcher } from '../capture/fetcher.ts';
import { CAPTURE_LIMITS } from '../capture/limits.ts';
import { settingOf } from '../settings.ts';
import type { Call, Option, Terminal } from './command.ts';

/** The option that lets a command use the network. */
export const FETCH_OPTION = {
  fetch: { type: 'boolean', help: 'Fetch the addresses named. Nothing else is ever fetched.' },
} as const satisfies Readonly<Record<string, Option>>;

/** The clock, the limits, and the network only where it was asked for. */
export function captureSetting(call: Call, { env }: Terminal): CaptureSetting {
  const limits = { ...CAPTURE_LIMITS, report: settingOf('reportMegabytes', env) * 2 ** 20 };
  const wanted = settingOf('fetch', env, call.options.fetch);
  const fetcher = wanted ? { fetcher: webFetcher({ limits: { seconds: settingOf('fetchSeconds', env) } }) } : {};
  return { now: Date.now, limits, ...fetcher };
}

/** The files, folders and addresses a command names; paths are told from where it was called. */
export const inputsOf = ({ words }: Call, { cwd }: Terminal): string[] =>
  words.map((word) => (/^[a-z][a-z0-9+.-]+:\/\//i.test(word) ? word : resolve(cwd, word)));
