import type { GazetteerPlace } from '../src/gazetteer/gazetteer.ts';
import { civilDate, dayNumber } from '../src/record/civil-day.ts';
import type { Claim } from '../src/record/claim.ts';
import type { Precision } from '../src/record/where.ts';
import { generator } from './bootstrap.ts';

/** A made claim, and the number of the happening it is about. */
export interface MadeClaim {
  readonly claim: Claim;
  readonly happening: number;
}

/** What happened, by codebook type and mode, with the words reports use for it. */
const KINDS = [
  ['ASSAULT', 'firearms', 'shot', ['Gunmen shot', 'Unknown men shot and wounded', 'Attackers opened fire on and shot']],
  ['ASSAULT', 'explosives', 'bombing', ['A bombing struck', 'The bombing hit', 'An early-morning bombing hit']],
  [
    'PROTEST',
    'demo',
    'protested',
    ['Residents protested beside', 'Workers and students protested for', 'Hundreds protested over'],
  ],
  ['COERCE', 'arrest', 'arrested', ['Police arrested', 'Security forces arrested', 'Plainclothes officers arrested']],
  [
    'PROTEST',
    'strike',
    'strike',
    ['Drivers began a strike led by', 'A strike called by', 'Teachers kept up a strike for'],
  ],
] as const;
const SETTINGS = ['near the grain market', 'outside the courthouse', 'at the bus station', 'by the old bridge', 'in front of the town hall', 'close to the refinery', 'at a checkpoint', 'in the university quarter']; // biome-ignore format: a list
const TAILS = ['witnesses said', 'the local council confirmed', 'according to two residents', 'the governor’s office said', 'a hospital official said', 'rights monitors reported']; // biome-ignore format: a list
const SYLLABLES =
  'ba da fa ga ha ja ka la ma na ra sa ta va za bel dor fen gil hos jun kel lim mor nas rol sen tor vel zan'.split(' ');

/** A happening that reports tell of. */
interface Happening {
  readonly number: number;
  readonly kind: (typeof KINDS)[number];
  readonly town: GazetteerPlace;
  readonly day: number;
  readonly name: string;
  readonly count: number;
  readonly setting: string;
}

/**
 * Claims of made-up happenings in real towns, the same for the same seed: most told by one or two reports, some by
 * dozens; a third of the reports reprints word for word; one in six without its day, or with the week only; one in ten
 * with the country in place of the town; one wording in four without a name; now and then a list
 * of towns in one report. As many to a day whatever the size. `count` claims or a few more.
 */
export function* madeClaims(count: number, towns: readonly GazetteerPlace[], seed = 1): Generator<MadeClaim> {
  const random = generator(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)];
  const first = dayNumber(2020, 1, 1);
  const part = (syllables: number): string =>
    capital(Array.from({ length: syllables }, () => pick(SYLLABLES)).join(''));
  const nameOf = (): string => `${part(3)} ${part(4)}`;
  const days = Math.ceil(count / A_DAY);
  let made = 0;
  let reports = 0;
  for (let number = 0; made < count; number++) {
    const happening: Happening = {
      number,
      kind: pick(KINDS),
      town: pick(towns),
      day: first + Math.floor(random() * days),
      name: nameOf(),
      count: 1 + Math.floor(20 * random() ** 3),
      setting: pick(SETTINGS),
    };
    if (random() < LISTS) {
      // One report, one day, many towns: as many happenings, all of one group.
      const report = `report ${reports++}`;
      const size = 5 + Math.floor(random() * 20);
      for (let i = 0; i < size; i++, made++) {
        const one = { ...happening, number: number + i, town: pick(towns) };
        yield {
          claim: claimOf(one, wordsOf(one, random), {
            report,
            group: `list ${number}`,
            exact: true,
            wide: false,
            id: made,
          }),
          happening: one.number,
        };
      }
      number += size;
      continue;
    }
    let words = wordsOf(happening, random);
    for (let left = toldBy(random()); left > 0; left--, made++) {
      if (random() > REPRINTED) words = wordsOf(happening, random);
      const told = {
        report: `report ${reports++}`,
        group: `group ${made}`,
        exact: random() > VAGUE,
        wide: random() < WIDE,
        id: made,
      };
      yield { claim: claimOf(happening, words, told), happening: number };
    }
  }
}

/** Claims of a day: a larger case is a longer one, 100,000 claims some two years. */
const A_DAY = 137;
const LISTS = 0.01;
const REPRINTED = 1 / 3;
const VAGUE = 1 / 6;
const WIDE = 1 / 10;

const NAMELESS = 1 / 4;
const UNNAMED = 'local people';

/** Half are told once; the tail goes as the inverse square (Pareto), up to 60. */
const toldBy = (drawn: number): number => Math.min(60, Math.floor(1 / Math.sqrt(1 - drawn)));
const capital = (word: string): string => word[0].toUpperCase() + word.slice(1);

function wordsOf({ kind, name, town, count, setting }: Happening, random: () => number): string {
  const opening = kind[3][Math.floor(random() * kind[3].length)];
  const tail = TAILS[Math.floor(random() * TAILS.length)];
  const whom = random() < NAMELESS ? UNNAMED : name;
  return `${opening} ${whom} ${setting} in ${town.name}, and ${count} people were hurt, ${tail}.`;
}

interface Telling {
  readonly report: string;
  readonly group: string;
  /** With the day, or without it or with the week only. */
  readonly exact: boolean;
  /** With the country only. */
  readonly wide: boolean;
  readonly id: number;
}

function claimOf(of: Happening, quote: string, { report, group, exact, wide, id }: Telling): Claim {
  const { kind, town, day, count } = of;
  const name = quote.includes(of.name) ? of.name : UNNAMED;
  const [type, mode, trigger] = kind;
  const start = quote.indexOf(trigger);
  const precision: Precision = wide ? 'country' : 'town';
  const place = wide ? { ...town, id: `country:${town.country}`, feature: 'A.PCLI' } : town;
  const known = exact || id % 2 === 0;
  const [from, to] = exact ? [day, day] : [day - (id % 5), day + 3];
  const party = [{ text: name, actor: null, span: { start: 0, end: 0 } }];
  return {
    // Scattered as real ids are, which are hashes.
    id: `clm_${(Math.imul(id, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0')}`,
    group,
    report: { title: null, outlet: null, published: civilDate(day + 1 + (id % 3)), url: null, digest: report },
    chain: [],
    modality: 'asserted',
    event: { type, mode, acled: null, trigger, span: { start, end: start + trigger.length } },
    actors: type === 'PROTEST' ? party : [],
    recipients: type === 'PROTEST' ? [] : party,
    where: { text: town.name, span: { start: 500, end: 510 }, precision, place, candidates: [] },
    when: {
      text: null,
      span: null,
      edtf: null,
      from: known ? civilDate(from) : null,
      to: known ? civilDate(to) : null,
      certainty: known ? (exact ? 'stated' : 'implied') : 'unknown',
    },
    figures: [{ what: 'wounded', of: 'people', text: `${count} people`, span: { start: 0, end: 0 }, low: count, high: count, qualifier: 'exact', countedBy: null }], // biome-ignore format: one figure
    evidence: { quote, span: { start: 0, end: quote.length } },
    confidence: { event: 1, chain: 1, where: 1, when: 1, figures: 1 },
    reader: { name: 'made', version: '0' },
  };
}
