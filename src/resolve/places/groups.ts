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
  /** Some mention is the dateline. */
  dated: boolean;
}

/** The names of a text, each with what it could mean and what the words beside it tell. */
export function groupNames(toponyms: readonly Toponym[], gazetteer: Gazetteer, prose: Prose): Group[] {
  const gathered = new Map<string, Gathering>();
  const of = toponyms.map((toponym, index) => {
    const use = toponym.use === 'demonym' ? 'demonym' : 'name';
    const named = toponym.inside ? { ...toponym, text: toponym.inside.town } : toponym;
    const key = `${use} ${named.text.toLowerCase()} ${named.kind ?? ''}`;
    const had = gathered.get(key);
    if (had) {
      had.mentions.push(index);
      return had;
    }
    const options = optionsFor(named, gazetteer);
    const group: Gathering = { mentions: [index], options, use, told: new Map(), dated: false };
    gathered.set(key, group);
    return group;
  });
  toponyms.forEach((toponym, index) => { if (isDateline(toponym, prose)) of[index].dated = true; }); // biome-ignore format: one line
  besides(of, toponyms, gazetteer, prose);
  return grouped([...gathered.values()]);
}

const grouped = (gathered: readonly Gathering[]): Group[] =>
  gathered.map(({ mentions, use, told, dated, ...one }) => {
    const options = inReach({ ...one, told });
    return {
      mentions,
      options,
      use,
      told,
      weight: dated ? DATED : Math.min(MOST_HEARD, 0.7 + 0.3 * mentions.length),
      rarity: Math.max(0, RARE * (1 - Math.log10(options.length) / 1.5)),
      shares: new Float64Array(options.length),
    };
  });

/** A name that comes four times and more is heard as twice one; a dateline is heard as much. */
const MOST_HEARD = 2;
const DATED = 2.5;

/** "ROSTOV, Russia —": a name in capitals that opens a paragraph, and a dash soon after. */
function isDateline({ span, text }: Toponym, { paragraphs, text: all }: Prose): boolean {
  if (text !== text.toUpperCase() || !paragraphs.some(({ start }) => start === span.start)) return false;
  return /^[^\n.—–]{0,40}(?:[—–]| --? )/.test(all.slice(span.end, span.end + 48));
}

/** See `Group.rarity`: for a name of one meaning; one of thirty meanings counts nothing. */
const RARE = 0.6;

/** Points that nothing in a text makes up for: a village so far behind its namesake is not weighed against it. */
const OUT_OF_REACH = 5;

function inReach({ options, told }: Pick<Gathering, 'options' | 'told'>): readonly Option[] {
  if (options.length < 4) return options;
  const best = Math.max(...options.map(({ prior }) => prior));
  return options.filter((option) => option.prior >= best - OUT_OF_REACH || told.has(option));
}

/** Reads what stands between names that follow each other: containment and lists. */
function besides(of: readonly Gathering[], toponyms: readonly Toponym[], gazetteer: Gazetteer, prose: Prose): void {
  const gapAfter = (i: number): string =>
    i < 0 || i + 1 >= toponyms.length ? '' : prose.text.slice(toponyms[i].span.end, toponyms[i + 1].span.start);
  for (let start = 0; start < of.length; ) {
    let end = start + 1;
    while (end < of.length && LISTING.test(gapAfter(end - 1))) end++;
    if (end - start >= LIST) alike(of.slice(start, end));
    start = end;
  }
  for (let i = 0; i + 1 < toponyms.length; i++) {
    const [one, next, gap] = [of[i], of[i + 1], gapAfter(i)];
    const inList = LISTED.test(gap) && (LISTED.test(gapAfter(i - 1)) || LISTED.test(gapAfter(i + 1)));
    const provinces = isProvinceFirst(next) && (isProvinceFirst(of[i - 1]) || isProvinceFirst(of[i + 2]));
    if (inList && provinces && one.options.some(({ rank }) => rank === 'province')) continue;
    if ((inList && isTownFirst(next)) || (isCountryFirst(one) && isCountryFirst(next))) continue;
    if (/^(?:, ?| ?\(|,? in | province (?:in|of) |,? near )$/.test(gap)) contain(one, next, gazetteer, gap);
  }
}

/** Members that make a list, and what stands between them. */
const LIST = 3;
const LISTING = /^(?:, ?|;? ?|,? (?:and|or|&) )$/;

/** Points for a reading that is of one kind with the other members of its list. */
const ALIKE = 2.5;
/** Share of the others that must be of that kind. */
const MOSTLY = 0.6;

/** "Washington, Oregon and Idaho" are states, "Georgia, Armenia and Turkey" countries: a list is of one kind. */
function alike(list: readonly Gathering[]): void {
  const ranks = list.map((one) => first(one)?.rank);
  list.forEach((one, at) => {
    for (const rank of ['country', 'province'] as const) {
      const others = ranks.filter((_, index) => index !== at && list[index] !== one);
      if (others.length < LIST - 1 || others.filter((other) => other === rank).length < MOSTLY * others.length)
        continue;
      for (const option of one.options)
        if (option.rank === rank && option.match === 'exact')
          tell(one, option, ALIKE, 'listed with places of its kind');
    }
  });
}

const LISTED = /^,? ?(?:and )?$/;
const first = ({ options }: Gathering): Option | undefined =>
  options.reduce<Option | undefined>((best, one) => (best && best.prior >= one.prior ? best : one), undefined);

/** In "Ovar, Aveiro, Porto" the towns follow each other; none is named as the district that the one before lies in. */
const isTownFirst = (group: Gathering): boolean => first(group)?.rank === 'town';

/** Nor does Washington lie in Oregon in "Washington, Oregon and Idaho". */
const isProvinceFirst = (group: Gathering | undefined): boolean =>
  group !== undefined && first(group)?.rank === 'province';

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
