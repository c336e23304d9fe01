import type { Linkable } from './linkable.ts';
import { isPoint } from './spot.ts';

/** Bounds for a telling without days; a day more or less than these still fits 32 bits. */
const FIRST_DAY = -(2 ** 30);
const LAST_DAY = 2 ** 30;
/** Degrees of latitude, 22 km: more than a site can lie from its town. */
const FAR = 0.2;

/**
 * What keeps most candidates apart, in flat columns: of a million tellings most that share a word are of another day,
 * kind or town, and to see that from the tellings themselves would fetch each from memory.
 */
export class Columns {
  #first = new Int32Array(1 << 10);
  #last = new Int32Array(1 << 10);
  #families = new Int32Array(1 << 10);
  /** Degrees; not a number where no site or town is told. */
  #lat = new Float32Array(1 << 10);

  /** Writes down a telling under its number. */
  set(number: number, { days, families, spot }: Linkable): void {
    if (number >= this.#first.length) this.#grow();
    this.#first[number] = days?.first ?? FIRST_DAY;
    this.#last[number] = days?.last ?? LAST_DAY;
    this.#families[number] = families;
    this.#lat[number] = spot && isPoint(spot) ? spot.lat : Number.NaN;
  }

  /** True only where `apart` would say so too. */
  surelyApart(a: number, b: number): boolean {
    return (
      (this.#families[a] & this.#families[b]) === 0 ||
      this.#first[a] > this.#last[b] + 1 ||
      this.#first[b] > this.#last[a] + 1 ||
      Math.abs(this.#lat[a] - this.#lat[b]) > FAR
    );
  }

  #grow(): void {
    const wider = <T extends Int32Array<ArrayBuffer> | Float32Array<ArrayBuffer>>(old: T, twice: T): T => {
      twice.set(old);
      return twice;
    };
    const length = this.#first.length * 2;
    this.#first = wider(this.#first, new Int32Array(length));
    this.#last = wider(this.#last, new Int32Array(length));
    this.#families = wider(this.#families, new Int32Array(length));
    this.#lat = wider(this.#lat, new Float32Array(length));
  }
}
