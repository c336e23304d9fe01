import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';

/**
 * When a process was started, as the system words it: two processes that were given the same number one after the
 * other differ in it. Null where there is no such process.
 */
export function startOf(pid: number): string | null {
  if (!isAlive(pid)) return null;
  if (process.platform === 'linux') return startOnLinux(pid);
  if (process.platform === 'win32') return 'alive';
  return (
    quietly(() => execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()) ?? 'alive'
  );
}

/** Names the stretch of time since the machine was last switched on. */
export function bootId(): string {
  const named = quietly(() =>
    process.platform === 'darwin'
      ? execFileSync('sysctl', ['-n', 'kern.bootsessionuuid'], { encoding: 'utf8' }).trim()
      : readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim(),
  );
  // Elsewhere the instant of the start, to the nearest ten minutes: clocks are set now and then.
  return named ?? `started-${Math.round((Date.now() / 1000 - uptime()) / 600)}`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Field 22 of the line: clock ticks since the machine started. The name before it may hold spaces and brackets. */
function startOnLinux(pid: number): string | null {
  const line = quietly(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (line === null) return null;
  const [state, ...rest] = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' ? null : `${bootId()}/${rest[18]}`;
}

function quietly<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
