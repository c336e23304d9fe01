// Entry of the thread that opens untrusted files: bundled as dist/worker.js.
import { parentPort, workerData } from 'node:worker_threads';
import { AttestedError } from '../../errors.ts';
import type { HeadWords } from '../../language/head.ts';
import { openReport } from './open.ts';
import { type Answer, failedAnswer, type Job } from './worker-messages.ts';

const words: HeadWords = workerData;

parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await answer(job)));

async function answer({ bytes, format, hints }: Job): Promise<Answer> {
  try {
    return { extracted: await openReport(bytes, format, hints, words) };
  } catch (cause) {
    if (cause instanceof AttestedError) return failedAnswer(cause);
    throw cause;
  }
}
