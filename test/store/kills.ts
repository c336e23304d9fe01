import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** When a program is killed: so long after its start, or so long after so many lines of its output; milliseconds. */
export interface KillTime {
  readonly lines: number;
  readonly ms: number;
}

/** Random numbers from 0 to 1 that a seed decides, so that a failure can be had again. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A third of the kills fall anywhere in the first two seconds, the others close to a line of output. */
export function killTime(random: () => number, lines: number): KillTime {
  if (random() < 1 / 3) return { lines: 0, ms: random() * 2000 };
  return { lines: 1 + Math.floor(random() * lines), ms: random() * 20 };
}

/** What became of a program: the whole lines it wrote, and its status and complaints if it ended of itself. */
export interface Killed {
  readonly lines: readonly string[];
  /** Null where it was killed. */
  readonly status: number | null;
  readonly complaints: string;
}

/** Runs a node program and kills it with SIGKILL at the time told; one that ends of itself before is let end. */
export async function runAndKill(args: readonly string[], at: KillTime | null): Promise<Killed> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const lines: string[] = [];
  let complaints = '';
  child.stderr.on('data', (data) => {
    complaints += data;
  });
  const kill = (): void => void wait(at?.ms).then(() => child.kill('SIGKILL'));
  if (at?.lines === 0) kill();
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (lines.push(line) === at?.lines) kill();
  });
  const status = await ended;
  return { lines, status, complaints };
}
