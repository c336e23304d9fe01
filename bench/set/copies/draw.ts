/** Draws that come out the same for the same seed: mulberry32 (Tommy Ettinger, public domain). */
export interface Draw {
  /** 0 inclusive to 1 exclusive. */
  next(): number;
  /** `from` to `to`, both inclusive. */
  whole(from: number, to: number): number;
  one<T>(of: readonly T[]): T;
  chance(share: number): boolean;
  /** A new order of all of them. */
  shuffled<T>(of: readonly T[]): T[];
}

/** Draws from a seed. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    whole,
    one: (of) => of[whole(0, of.length - 1)],
    chance: (share) => next() < share,
    shuffled(of) {
      const all = [...of];
      for (let i = all.length - 1; i > 0; i--) {
        const j = whole(0, i);
        [all[i], all[j]] = [all[j], all[i]];
      }
      return all;
    },
  };
}
