import type { Claim } from '../../../src/record/claim.ts';
import type { Precision, Where } from '../../../src/record/where.ts';

/** Made-up places with the position of real towns. */
const PLACES = {
  Basra: ['town', 30.5085, 47.7804, 'IQ'],
  Zubayr: ['town', 30.3922, 47.7084, 'IQ'],
  Karrada: ['site', 33.3, 44.42, 'IQ'],
  Baghdad: ['town', 33.3152, 44.3661, 'IQ'],
  Iraq: ['country', 33, 44, 'IQ'],
  Lyon: ['town', 45.764, 4.8357, 'FR'],
  Marseille: ['town', 43.2965, 5.3698, 'FR'],
} as const satisfies Readonly<Record<string, readonly [Precision, number, number, string]>>;

/** What a test says of a claim; the rest is filled in. */
export interface Told {
  readonly id: string;
  readonly report?: string;
  readonly group?: string;
  readonly published?: string | null;
  readonly type?: string;
  readonly mode?: string | null;
  readonly modality?: Claim['modality'];
  readonly place?: keyof typeof PLACES | null;
  /** One day, or first and last. */
  readonly day?: string | readonly [string, string] | null;
  readonly certainty?: Claim['when']['certainty'];
  readonly by?: string;
  readonly to?: string;
  readonly killed?: number;
  readonly words?: string;
  readonly trigger?: string;
  readonly at?: number;
}

function whereOf(place: keyof typeof PLACES): Where {
  const [precision, lat, lon, country] = PLACES[place];
  return {
    text: place,
    // Behind all words a test tells, so that it is no part of them.
    span: { start: 100_000, end: 100_000 + place.length },
    precision,
    place: {
      id: `test:${place}`,
      name: place,
      lat,
      lon,
      feature: precision === 'country' ? 'A.PCLI' : 'P.PPL',
      country,
    },
    candidates: [],
  };
}

/** A claim as the reader would make it. */
export function claim(told: Told): Claim {
  const { place = null, day = null, trigger = 'shot', words = 'Gunmen shot people.', at = 0 } = told;
  const [from, to] = day === null ? [null, null] : typeof day === 'string' ? [day, day] : day;
  const start = at + Math.max(0, words.indexOf(trigger));
  const party = (text: string) => ({ text, actor: null, span: { start: at, end: at + text.length } });
  return {
    id: told.id,
    group: told.group ?? `grp_${told.id}`,
    report: {
      title: null,
      outlet: null,
      published: told.published ?? null,
      url: null,
      digest: told.report ?? `report of ${told.id}`,
    },
    chain: [],
    modality: told.modality ?? 'asserted',
    event: {
      type: told.type ?? 'ASSAULT',
      mode: told.mode ?? null,
      acled: null,
      trigger,
      span: { start, end: start + trigger.length },
    },
    actors: told.by ? [party(told.by)] : [],
    recipients: told.to ? [party(told.to)] : [],
    where: place && whereOf(place),
    when: {
      text: day === null ? null : String(day),
      span: null,
      edtf: day === null ? null : String(day),
      from,
      to,
      certainty: told.certainty ?? (day === null ? 'unknown' : 'stated'),
    },
    figures:
      told.killed === undefined
        ? []
        : [
            {
              what: 'killed',
              of: 'people',
              text: `${told.killed} people`,
              span: { start: 0, end: 1 },
              low: told.killed,
              high: told.killed,
              qualifier: 'exact',
              countedBy: null,
            },
          ],
    evidence: { quote: words, span: { start: at, end: at + words.length } },
    confidence: { event: 1, chain: 1, where: 1, when: 1, figures: 1 },
    reader: { name: 'test', version: '0' },
  };
}
