import { DEGREE, KIND_BITS, NAME_STEP, NO_PARENT, OWN_ID, type PlaceFileHeader, type Section } from './format.ts';
import { Growing, GrowingBytes } from './growing.ts';
import { NameEntries } from './name-entries.ts';
import { rankOrder } from './rank-order.ts';

/** A place on its way into the file. Degrees WGS 84. */
export interface PlaceFacts {
  readonly id: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  readonly population: number;
  /** What tells the area it lies in, first choice first: what each means is asked at the end. */
  readonly parents: readonly string[];
}

/** Sections of the place file by name. */
export type Columns = Record<Section, Uint8Array | Uint16Array | Uint32Array>;

/** Facts of the header and the sections. */
export interface Built {
  readonly facts: Omit<PlaceFileHeader, 'sections'>;
  readonly columns: Columns;
}

const LONGEST_NAME = 255;
const NONE = 0xffffffff;

/**
 * Gathers places in columns, so that a dump of millions takes some hundred megabytes. A place added again under the same
 * id takes the place of the first; names go to both as one.
 */
export class PlaceBuilder {
  readonly names = new NameEntries();
  readonly #id = new Growing();
  readonly #own = new Map<string, number>();
  readonly #lat = new Growing();
  readonly #lon = new Growing();
  readonly #population = new Growing();
  readonly #feature = new Growing();
  readonly #country = new Growing();
  readonly #nameAt = new Growing();
  readonly #nameEnd = new Growing();
  readonly #pool = new GrowingBytes();
  readonly #parents: readonly [Growing, Growing, Growing] = [new Growing(), new Growing(), new Growing()];
  readonly #features = new Texts();
  readonly #countries = new Texts();
  readonly #tokens = new Texts();
  readonly #encoder = new TextEncoder();
  /** Places by id, for as long as none is added. */
  #byId: Uint32Array | null = null;

  /** Places added, those of one id each. */
  get added(): number {
    return this.#id.length;
  }

  /** Adds a place; gives its number in the order of adding. */
  add(place: PlaceFacts): number {
    this.#byId = null;
    this.#id.push(this.#numberOf(place.id));
    this.#lat.push(Math.round(place.lat * DEGREE));
    this.#lon.push(Math.round(place.lon * DEGREE));
    this.#population.push(Math.min(place.population, 0xffffffff));
    this.#feature.push(this.#features.number(place.feature));
    this.#country.push(this.#countries.number(place.country));
    this.#nameAt.push(this.#pool.length);
    // Names longer than a byte can count are cut; GeoNames has none.
    this.#pool.append(this.#encoder.encode(place.name).subarray(0, LONGEST_NAME));
    this.#nameEnd.push(this.#pool.length);
    this.#parents.forEach((column, i) => { column.push(i < place.parents.length ? this.#tokens.number(place.parents[i]) : NONE); }); // biome-ignore format: one line
    return this.#id.length - 1;
  }

  /** The last place added under an id; null where there is none. */
  find(id: string): number | null {
    const number = /^geonames:\d+$/.test(id) ? Number(id.slice('geonames:'.length)) : this.#own.get(id);
    if (number === undefined) return null;
    const [ids, order] = [this.#id.items(), this.#sortedIds()];
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ids[order[middle]] <= number) low = middle + 1;
      else high = middle;
    }
    return low > 0 && ids[order[low - 1]] === number ? order[low - 1] : null;
  }

  #numberOf(id: string): number {
    if (/^geonames:\d+$/.test(id)) return Number(id.slice('geonames:'.length));
    const number = this.#own.get(id) ?? OWN_ID + this.#own.size;
    this.#own.set(id, number);
    return number;
  }

  /** Places by id; those of one id in the order of adding. */
  #sortedIds(): Uint32Array {
    const ids = this.#id.items();
    this.#byId ??= Uint32Array.from(ids, (_, i) => i).sort((a, b) => ids[a] - ids[b] || a - b);
    return this.#byId;
  }

  /**
   * The file's sections.
   * @param meaning the id of the area that a parent's token means; undefined where it means none
   * @param same the id of the place that one is another record of; undefined for all others
   */
  build(
    version: string,
    meaning: (token: string) => string | undefined,
    same: (id: string) => string | undefined,
    partly = false,
  ): Built {
    const kept = this.#kept(same);
    const order = rankOrder(kept, {
      id: this.#id.items(),
      own: [...this.#own.keys()],
      feature: this.#feature.items(),
      features: this.#features.all,
      population: this.#population.items(),
    });
    const places = order.length;
    const indexBits = Math.max(1, Math.ceil(Math.log2(places + 1)));
    if (indexBits + KIND_BITS > 32) throw new RangeError(`${places} places are more than the format can number`);
    const numberOf = new Uint32Array(this.#id.length).fill(NONE);
    order.forEach((place, index) => { numberOf[place] = index; }); // biome-ignore format: one line
    kept.forEach((place, added) => { numberOf[added] = numberOf[place]; }); // biome-ignore format: one line
    const table = this.names.table(numberOf, indexBits, partly);
    const features = sortedTexts(order, this.#feature.items(), this.#features.all, false);
    const countries = sortedTexts(order, this.#country.items(), this.#countries.all, true);
    const column = (from: Growing): Uint32Array => {
      const items = from.items();
      return order.map((place) => items[place]);
    };
    const { id, ids } = this.#ids(order);
    return {
      facts: {
        version,
        places,
        entries: table.values.length,
        features: features.texts,
        countries: countries.texts,
        indexBits,
      },
      columns: {
        id,
        lat: threeBytes(column(this.#lat)),
        lon: threeBytes(column(this.#lon)),
        parent: this.#parentsOf(order, numberOf, meaning),
        population: column(this.#population),
        feature: features.column,
        country: countries.column,
        ...this.#poolOf(order),
        ids,
        ...table,
      },
    };
  }

  /** For each place added the one that stands for it: the last of its id, or that of the id it is the same as. */
  #kept(same: (id: string) => string | undefined): Uint32Array {
    const [ids, order] = [this.#id.items(), this.#sortedIds()];
    const kept = new Uint32Array(ids.length);
    for (let at = order.length - 1, last = NONE; at >= 0; at--) {
      if (last === NONE || ids[order[at]] !== ids[last]) last = order[at];
      kept[order[at]] = last;
    }
    const others = new Map<number, number>();
    for (const id of this.#own.keys()) {
      const other = same(id);
      const [from, to] = [this.find(id), other === undefined ? null : this.find(other)];
      if (from !== null && to !== null) others.set(from, to);
    }
    return others.size ? kept.map((place) => others.get(place) ?? place) : kept;
  }

  /** Own ids are numbered anew: those of places that are left, in their order. */
  #ids(order: Uint32Array): { readonly id: Uint32Array; readonly ids: Uint8Array } {
    const names = [...this.#own.keys()];
    const left: string[] = [];
    const numbers = this.#id.items();
    const id = order.map((place) => {
      const number = numbers[place];
      return number < OWN_ID ? number : OWN_ID + left.push(names[number - OWN_ID]) - 1;
    });
    return { id, ids: this.#encoder.encode(left.join('\n')) };
  }

  #parentsOf(
    order: Uint32Array,
    numberOf: Uint32Array,
    meaning: (token: string) => string | undefined,
  ): Uint16Array | Uint32Array {
    const areas = this.#tokens.all.map((token) => {
      const id = meaning(token);
      const place = id === undefined ? null : this.find(id);
      return place === null ? NONE : numberOf[place];
    });
    const columns = this.#parents.map((column) => column.items());
    const parents = order.map((place, index) => {
      for (const column of columns) {
        const token = column[place];
        const area = token === NONE ? NONE : areas[token];
        if (area !== NONE && area !== index) return area;
      }
      return NONE;
    });
    return parents.every((parent) => parent === NONE || parent < NO_PARENT.narrow)
      ? Uint16Array.from(parents, (parent) => (parent === NONE ? NO_PARENT.narrow : parent))
      : parents.map((parent) => (parent === NONE ? NO_PARENT.wide : parent));
  }

  #poolOf(order: Uint32Array): Pick<Columns, 'nameAt' | 'nameLength' | 'names'> {
    const [starts, ends, bytes] = [this.#nameAt.items(), this.#nameEnd.items(), this.#pool.bytes()];
    const nameAt = new Uint32Array(Math.ceil(order.length / NAME_STEP));
    const pool = new GrowingBytes();
    const nameLength = new Uint8Array(order.length);
    order.forEach((place, index) => {
      if (index % NAME_STEP === 0) nameAt[index / NAME_STEP] = pool.length;
      pool.append(bytes.subarray(starts[place], ends[place]));
      nameLength[index] = ends[place] - starts[place];
    });
    return { nameAt, nameLength, names: pool.bytes().slice() };
  }
}

/** Texts that come again and again, by number. */
class Texts {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(text: string): number {
    const had = this.#numbers.get(text);
    if (had !== undefined) return had;
    this.#numbers.set(text, this.all.length);
    return this.all.push(text) - 1;
  }
}

/** The texts that are used, sorted, and for each place the number of its own. */
function sortedTexts(order: Uint32Array, numbers: Uint32Array, all: readonly string[], withEmpty: boolean) {
  const used = new Set(order.map((place) => numbers[place]));
  const texts = [...new Set([...(withEmpty ? [''] : []), ...[...used].map((number) => all[number])])].sort();
  const places = new Map(texts.map((text, index) => [text, index]));
  return { texts, column: Uint8Array.from(order, (place) => places.get(all[numbers[place]])!) };
}

function threeBytes(wholes: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(wholes.length * 3);
  wholes.forEach((whole, index) => { bytes.set([whole & 0xff, (whole >> 8) & 0xff, (whole >> 16) & 0xff], index * 3); }); // biome-ignore format: one line
  return bytes;
}
