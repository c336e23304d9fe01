import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { AttestedError } from '../../errors.ts';
import type { HeadWords } from '../../language/head.ts';
import type { CaptureFormat, ReportHints } from '../../record/capture.ts';
import type { Extracted } from '../../record/reading.ts';
import { type Answer, answered, type Job } from './worker-messages.ts';

/** Opens reports somewhere they can do no harm. */
export interface Isolation {
  /** As `openReport`, but a parser that hangs or swells is stopped: `read/timeout`, `read/out-of-memory`. */
  open(bytes: Uint8Array, format: CaptureFormat, hints: ReportHints): Promise<Extracted>;
  close(): Promise<void>;
}

/** What one report may take. */
export interface IsolationLimits {
  readonly seconds: number;
  /** Of the parser's own heap. */
  readonly megabytes: number;
}

const LIMITS: IsolationLimits = { seconds: 20, megabytes: 768 };

/**
 * A thread that parses reports one after the other, started when first needed, stopped at a limit and started anew for
 * the next report. It keeps the program alive only while it has work.
 */
export function isolation(words: HeadWords, limits: IsolationLimits = LIMITS): Isolation {
  let worker: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const stop = async (): Promise<void> => {
    const old = worker;
    worker = null;
    await old?.terminate();
  };
  const open = async (job: Job): Promise<Extracted> => {
    worker ??= start(words, limits);
    const running = worker;
    running.ref();
    let answer: Answer;
    try {
      answer = await ask(running, job, limits);
    } catch (error) {
      await stop();
      throw error;
    } finally {
      running.unref();
    }
    return answered(answer);
  };
  return {
    open(bytes, format, hints) {
      const result = last.then(() => open({ bytes, format, hints }));
      last = result.catch(() => undefined);
      return result;
    },
    close: stop,
  };
}

function start(words: HeadWords, limits: IsolationLimits): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 };
  const worker = new Worker(entry(), {
    workerData: words,
    resourceLimits,
    eval: fromSources,
    stdout: true,
    stderr: true,
  });
  worker.unref();
  return worker;
}

const fromSources = import.meta.url.endsWith('.ts');

/** Bundled, the thread's entry lies beside this file; run from its sources it first needs the loader for TypeScript. */
function entry(): URL | string {
  if (!fromSources) return new URL('./worker.js', import.meta.url);
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm/api')).href.replace(/cjs$/, 'mjs');
  const own = new URL('./worker.ts', import.meta.url).href;
  return `import(${JSON.stringify(loader)}).then((tsx) => (tsx.register(), import(${JSON.stringify(own)})));`;
}

function ask(worker: Worker, job: Job, limits: IsolationLimits): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => settle(() => reject(new AttestedError('read/timeout', { seconds: limits.seconds }))),
      limits.seconds * 1000,
    );
    const onMessage = (answer: Answer): void => settle(() => resolve(answer));
    const onError = (cause: Error): void => settle(() => reject(failure(cause, job, limits)));
    const settle = (how: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError);
      how();
    };
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage(job);
  });
}

function failure(cause: Error, job: Job, limits: IsolationLimits): AttestedError {
  if ('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new AttestedError('read/out-of-memory', { megabytes: limits.megabytes }, { cause });
  return new AttestedError('read/failed', { format: job.format, reason: cause.message }, { cause });
}
