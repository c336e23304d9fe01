import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Prose } from '../../record/prose.ts';
import type { Toponym } from '../../record/where.ts';
import { type Option, optionsFor } from './candidates.ts';

/** All mentions of one name in a text: they mean one place. */
export interface Group {
  /** Positions in the list of toponyms. */
  readonly mentions: readonly number[];
  /** What it could mean, leaving out what nothing in a text could make likely. */
  readonly options: readonly Option[];
  readonly use: Toponym['use'];
  /** Points the words beside some mention give an option, and why. */
  readonly told: ReadonlyMap<Option, Told>;
  /** The names listed beside some mention. */
  readonly listedWith: readonly Group[];
  /** What the name counts as evidence for others: more where the text names it often. */
  readonly weight: number;
  /** What a reading counts that has little share by itself: the fewer there are, the less its being near is chance. */
  readonly rarity: number;
  /** How likely each option is, 0–1, adding up to one: written anew every round. */
  readonly shares: Float64Array;
}

/** What the words beside a name tell of a reading. */
export interface Told {
  readonly points: number;
  readonly reason: string;
}

interface Gathering {
  readonly mentions: number[];
  readonly options: readonly Option[];
  readonly use: Toponym['use'];
  readonly told: Map<Option, Told>;
  readonly beside: Set<Gathering>;
}

/** The names of a text, each with what it could mean and what the words beside it tell. */
export function groupNames(toponyms: readonly Toponym[], gazetteer: Gazetteer, prose: Prose): Group[] {
  const gathered = new Map<string, Gathering>();
  const of = toponyms.map((toponym, index) => {
    const use = toponym.use === 'demonym' ? 'demonym' : 'name';
    const key = `${use} ${toponym.text.toLowerCase()} ${toponym.kind ?? ''}`;
    const had = gathered.get(key);
    if (had) {
      had.mentions.push(index);
      return had;
    }
    const options = optionsFor(toponym, gazetteer);
    const group: Gathering = { mentions: [index], options, use, told: new Map(), beside: new Set() };
    gathered.set(key, group);
    return group;
  });
  besides(of, toponyms, gazetteer, prose);
  return grouped([...gathered.values()]);
}

function grouped(gathered: readonly Gathering[]): Group[] {
  const groups = new Map<Gathering, Group & { readonly listedWith: Group[] }>();
  for (const one of gathered) {
    const options = inReach(one);
    groups.set(one, {
      mentions: one.mentions,
      options,
      use: one.use,
      told: one.told,
      listedWith: [],
      weight: Math.min(2, 0.7 + 0.3 * one.mentions.length),
      rarity: Math.max(0, RARE * (1 - Math.log10(options.length) / 1.5)),
      shares: new Float64Array(options.length),
    });
  }
  for (const [one, group] of groups) for (const other of one.beside) group.listedWith.push(groups.get(other)!);
  return [...groups.values()];
}

/** See `Group.rarity`: for a name of one meaning; one of thirty meanings counts nothing. */
const RARE = 0.6;

/** Points that nothing in a text makes up for: a village so far behind its namesake is not weighed against it. */
const OUT_OF_REACH = 5;

function inReach({ options, told }: Gathering): readonly Option[] {
  if (options.length < 4) return options;
  const best = Math.max(...options.map(({ prior }) => prior));
  return options.filter((option) => option.prior >= best - OUT_OF_REACH || told.has(option));
}

/** Reads what stands between names that follow each other: containment and lists. */
function besides(of: readonly Gathering[], toponyms: readonly Toponym[], gazetteer: Gazetteer, prose: Prose): void {
  const gapAfter = (i: number): string =>
    i < 0 || i + 1 >= toponyms.length ? '' : prose.text.slice(toponyms[i].span.end, toponyms[i + 1].span.start);
  for (let i = 0; i + 1 < toponyms.length; i++) {
    const [one, next, gap] = [of[i], of[i + 1], gapAfter(i)];
    const inList = LISTED.test(gap) && (LISTED.test(gapAfter(i - 1)) || LISTED.test(gapAfter(i + 1)));
    if (inList || JOINED.test(gap)) list(one, next);
    if ((inList && isTownFirst(next)) || (isCountryFirst(one) && isCountryFirst(next))) continue;
    if (/^(?:, ?| ?\(|,? in | province (?:in|of) |,? near )$/.test(gap)) contain(one, next, gazetteer, gap);
  }
}

const LISTED = /^, ?(?:and )?$/;
const JOINED = /^,? (?:and|or|&) $/;

function list(one: Gathering, next: Gathering): void {
  if (one === next || one.use !== next.use) return;
  one.beside.add(next);
  next.beside.add(one);
}

const first = ({ options }: Gathering): Option | undefined =>
  options.reduce<Option | undefined>((best, one) => (best && best.prior >= one.prior ? best : one), undefined);

/** In "Ovar, Aveiro, Porto" the towns follow each other; none is named as the district that the one before lies in. */
const isTownFirst = (group: Gathering): boolean => first(group)?.rank === 'town';

/** Nor does China lie in Japan in "China, Japan", though a village there is called so. */
const isCountryFirst = (group: Gathering): boolean => first(group)?.rank === 'country';

/** "Paris, Texas": those readings of the first that lie in some reading of the second. */
function contain(inner: Gathering, outer: Gathering, gazetteer: Gazetteer, gap: string): void {
  const areas = new Set(outer.options.filter(({ feature }) => /^[AL]\./.test(feature)).map(({ index }) => index));
  const points = gap.includes(' in ') ? 3 : gap.includes('near') ? 1.5 : 5;
  for (const option of inner.options) {
    const area = option.areas.find(({ index }) => areas.has(index))?.index;
    if (area === undefined) continue;
    const name = gazetteer.place(area).name;
    tell(inner, option, points, `named with ${name}, where it lies`);
    const container = outer.options.find((other) => other.index === area);
    if (container) tell(outer, container, points / 2, `named as where ${gazetteer.place(option.index).name} lies`);
  }
}

function tell(group: Gathering, option: Option, points: number, reason: string): void {
  const had = group.told.get(option);
  if (!had || had.points < points) group.told.set(option, { points, reason });
}
