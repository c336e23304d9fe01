import TinyQueue from 'tinyqueue';
import type { Story } from './story.ts';
import { cosine } from './weighted.ts';

/** Reports this much alike on average tell one story. Set on two development sets together, see docs/corroborate.md. */
const ENOUGH = 0.18;
/**
 * Two groups of reports, each alike within, are two stories where they are less alike than this share of what holds the
 * looser of them together: the fire in one town and the fire in another, told in the same words but for the names.
 */
const COHESION = 0.7;
/** Fewer reports than this do not show what holds them together. */
const GROUP = 3;
/** Reports more than a year apart tell of the first happening or of its like: what is taken off for it. */
const YEAR = 366;
const YEAR_APART = 0.15;

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly mean: number;
  /** How many mergers each had seen when this was worked out. */
  readonly ageA: number;
  readonly ageB: number;
}

/** Ids of reports that tell one story, sorted. The order of `stories` does not matter. Work and room grow with its square. */
export function clusterStories(stories: readonly Story[]): string[][] {
  const ordered = stories.toSorted((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
  return new Merging(ordered).groups().map((group) => group.map((i) => ordered[i].id));
}

/** How alike two reports are, at most 1. */
export function likeness(a: Story, b: Story): number {
  const far = a.day !== null && b.day !== null && Math.abs(a.day - b.day) > YEAR;
  return cosine(a.words, b.words) - (far ? YEAR_APART : 0);
}

/** Agglomerative clustering by average link (Sokal and Michener 1958), the likest pair first. */
class Merging {
  readonly #count: number;
  /** Sums of likeness between groups, by the number of the first report of each. */
  readonly #between: Float64Array;
  /** Sum of likeness of all pairs within a group. */
  readonly #within: Float64Array;
  readonly #members: number[][];
  readonly #age: Int32Array;
  readonly #alive: Set<number>;
  readonly #queue: TinyQueue<Pair>;

  constructor(stories: readonly Story[]) {
    this.#count = stories.length;
    this.#between = new Float64Array(stories.length ** 2);
    this.#within = new Float64Array(stories.length);
    this.#members = stories.map((_, i) => [i]);
    this.#age = new Int32Array(stories.length);
    this.#alive = new Set(stories.keys());
    this.#queue = new TinyQueue<Pair>([], (x, y) => y.mean - x.mean || x.a - y.a || x.b - y.b);
    for (let a = 0; a < stories.length; a++) {
      for (let b = 0; b < a; b++) {
        this.#set(a, b, likeness(stories[a], stories[b]));
        this.#offer(b, a);
      }
    }
  }

  groups(): number[][] {
    for (let next = this.#queue.pop(); next; next = this.#queue.pop()) {
      const { a, b, ageA, ageB } = next;
      const current = this.#alive.has(a) && this.#alive.has(b) && this.#age[a] === ageA && this.#age[b] === ageB;
      if (current && this.#holds(next)) this.#merge(a, b);
    }
    return [...this.#alive].map((group) => this.#members[group].sort((x, y) => x - y));
  }

  #set(a: number, b: number, sum: number): void {
    this.#between[a * this.#count + b] = sum;
    this.#between[b * this.#count + a] = sum;
  }

  #sum(a: number, b: number): number {
    return this.#between[a * this.#count + b];
  }

  #offer(a: number, b: number): void {
    const mean = this.#sum(a, b) / (this.#members[a].length * this.#members[b].length);
    if (mean >= ENOUGH) this.#queue.push({ a, b, mean, ageA: this.#age[a], ageB: this.#age[b] });
  }

  #holds({ a, b, mean }: Pair): boolean {
    if (this.#members[a].length < GROUP || this.#members[b].length < GROUP) return true;
    return mean >= COHESION * Math.min(this.#cohesion(a), this.#cohesion(b));
  }

  /** Mean likeness within a group of two or more. */
  #cohesion(group: number): number {
    const size = this.#members[group].length;
    return this.#within[group] / ((size * (size - 1)) / 2);
  }

  #merge(a: number, b: number): void {
    this.#within[a] += this.#within[b] + this.#sum(a, b);
    this.#members[a].push(...this.#members[b]);
    this.#age[a]++;
    this.#alive.delete(b);
    for (const other of this.#alive) {
      if (other === a) continue;
      this.#set(a, other, this.#sum(a, other) + this.#sum(b, other));
      this.#offer(Math.min(a, other), Math.max(a, other));
    }
  }
}
