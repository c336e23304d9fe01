import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Prose } from '../../record/prose.ts';
import type { Toponym } from '../../record/where.ts';
import { type Option, optionsFor } from './candidates.ts';

/** All mentions of one name in a text: they mean one place. */
export interface Group {
  /** Positions in the list of toponyms. */
  readonly mentions: number[];
  readonly options: readonly Option[];
  readonly use: Toponym['use'];
  /** Points the words beside some mention give an option, and why. */
  readonly told: Map<Option, { points: number; reason: string }>;
  /** Best option so far; null where there is none. */
  best: Option | null;
  /** How sure `best` is against the next, 0–1. */
  sure: number;
}

/** The names of a text, each with what it could mean and what the words beside it tell. */
export function groupNames(toponyms: readonly Toponym[], gazetteer: Gazetteer, prose: Prose): Group[] {
  const groups = new Map<string, Group>();
  const of: Group[] = toponyms.map((toponym, index) => {
    const use = toponym.use === 'demonym' ? 'demonym' : 'name';
    const key = `${use} ${toponym.text.toLowerCase()} ${toponym.kind ?? ''}`;
    const had = groups.get(key);
    if (had) {
      had.mentions.push(index);
      return had;
    }
    const options = optionsFor(toponym, gazetteer);
    const group: Group = { mentions: [index], options, use, told: new Map(), best: null, sure: 0 };
    groups.set(key, group);
    return group;
  });
  const gapAfter = (i: number): string =>
    i < 0 || i + 1 >= toponyms.length ? '' : prose.text.slice(toponyms[i].span.end, toponyms[i + 1].span.start);
  for (let i = 0; i + 1 < toponyms.length; i++) {
    const gap = gapAfter(i);
    const inList = LISTED.test(gap) && (LISTED.test(gapAfter(i - 1)) || LISTED.test(gapAfter(i + 1)));
    if (inList && isTownFirst(of[i + 1])) continue;
    if (/^(?:, ?| ?\(|,? in | province (?:in|of) |,? near )$/.test(gap)) contain(of[i], of[i + 1], gazetteer, gap);
  }
  return [...groups.values()];
}

const LISTED = /^, ?(?:and )?$/;

/** In "Ovar, Aveiro, Porto" the towns follow each other; none is named as the district that the one before lies in. */
const isTownFirst = ({ options }: Group): boolean =>
  [...options].sort((a, b) => b.prior - a.prior)[0]?.feature.startsWith('P.') === true;

/** "Paris, Texas": those readings of the first that lie in some reading of the second. */
function contain(inner: Group, outer: Group, gazetteer: Gazetteer, gap: string): void {
  const areas = new Set(outer.options.filter((option) => /^[AL]\./.test(option.feature)).map((option) => option.index));
  const points = gap.includes(' in ') ? 3 : gap.includes('near') ? 1.5 : 5;
  for (const option of inner.options) {
    const area = option.parents.find((parent) => areas.has(parent));
    if (area === undefined) continue;
    const name = gazetteer.place(area).name;
    tell(inner, option, points, `named with ${name}, where it lies`);
    const container = outer.options.find((other) => other.index === area);
    if (container) tell(outer, container, points / 2, `named as where ${gazetteer.place(option.index).name} lies`);
  }
}

function tell(group: Group, option: Option, points: number, reason: string): void {
  const had = group.told.get(option);
  if (!had || had.points < points) group.told.set(option, { points, reason });
}
