import type { Terminal } from './command.ts';
import { visible } from './wrap.ts';

/** Told how far long work is. */
export interface Progress {
  readonly tell: (line: string) => void;
  readonly end: () => void;
}

/** Redrawn in place at most ten times a second on a terminal; elsewhere a line every ten seconds. */
export function progressOn(terminal: Terminal): Progress {
  const every = terminal.interactive ? 100 : 10_000;
  let last = performance.now();
  let drawn = false;
  return {
    tell(told) {
      if (performance.now() - last < every) return;
      last = performance.now();
      const line = visible(told);
      const cut = line.length >= terminal.width ? `${line.slice(0, terminal.width - 2)}…` : line;
      if (terminal.interactive) process.stderr.write(`\r\u001b[K${cut}`);
      else terminal.err(cut);
      drawn = terminal.interactive;
    },
    end() {
      if (drawn) process.stderr.write('\r\u001b[K');
    },
  };
}
