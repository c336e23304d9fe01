import { loadCodebook } from '../../src/codebook/load.ts';
import type { Credit } from '../../src/corroborate/origins/credit-lines.ts';
import { type EvidenceGround, evidenceGround } from '../../src/corroborate/origins/ground.ts';
import type { Lineage } from '../../src/corroborate/origins/lineage.ts';
import { englishSpeakers } from '../../src/language/en/speakers.ts';
import { englishTallies } from '../../src/language/en/tallies.ts';
import type { ChainLink, Claim } from '../../src/record/claim.ts';
import type { CopyLink } from '../../src/record/copy.ts';
import type { Figure } from '../../src/record/figure.ts';
import { loadRegister } from '../../src/register/load.ts';
import { entryNamed } from '../../src/register/register.ts';

/** Made outlets, bodies and sides of a place that does not exist. */
export const register = loadRegister('test/corroborate/register.yaml');
const codebook = loadCodebook('codebook');

/** Somebody in a chain: a name, or a name with how it spoke and when. */
export type Voice = string | readonly [speaker: string, cue: string, date?: string];

/** What a test says of a claim; the rest is filled in. */
export interface Told {
  readonly id: string;
  readonly report?: string;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly voices?: readonly Voice[];
  readonly modality?: Claim['modality'];
  readonly type?: string;
  readonly mode?: string | null;
  readonly trigger?: string;
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  readonly place?: readonly [name: string, lat: number, lon: number] | null;
  readonly day?: string | readonly [string, string] | null;
  /** Figures by what they count: a number, or bounds, with the words as they stand in the quote. */
  readonly figures?: readonly (Partial<Figure> & Pick<Figure, 'what' | 'low'>)[];
  readonly quote?: string;
  readonly at?: number;
}

const link = (voice: Voice): ChainLink => {
  const [speaker, cue, date] = typeof voice === 'string' ? [voice, 'said'] : voice;
  const actor = entryNamed(register, speaker)?.id ?? null;
  return { speaker, actor, described: null, cue, date: date ?? null, span: { start: 0, end: 1 } };
};

/** A claim as the reader would make it. Unless a test says otherwise each has words of its own. */
export function claim(told: Told): Claim {
  const { id, outlet = 'Quay Post', day = null, at = 0, place = null } = told;
  const quote = told.quote ?? `${id} alpha${id} beta${id} gamma${id}`;
  const [from, to] = day === null ? [null, null] : typeof day === 'string' ? [day, day] : day;
  const party = (text: string) => ({
    text,
    actor: entryNamed(register, text)?.id ?? null,
    span: { start: at, end: at + 1 },
  });
  const span = { start: at, end: at + quote.length };
  return {
    id,
    group: `grp_${id}`,
    report: { title: null, outlet, published: told.published ?? null, url: null, digest: told.report ?? `dig-${id}` },
    chain: [{ ...link(outlet ?? ''), cue: null }, ...(told.voices ?? []).map(link)],
    modality: told.modality ?? 'asserted',
    event: {
      type: told.type ?? 'ASSAULT',
      mode: told.mode ?? null,
      acled: null,
      trigger: told.trigger ?? 'shot',
      span,
    },
    actors: (told.by ?? []).map(party),
    recipients: (told.to ?? []).map(party),
    where: place && {
      text: place[0],
      span,
      precision: 'town',
      place: { id: `test:${place[0]}`, name: place[0], lat: place[1], lon: place[2], feature: 'P.PPL', country: 'XX' },
      candidates: [],
    },
    when: { text: null, span: null, edtf: null, from, to, certainty: 'stated' },
    figures: (told.figures ?? []).map((figure) => ({
      of: null,
      text: String(figure.low),
      span: { start: at, end: at + 1 },
      high: figure.qualifier === 'at-least' ? null : figure.low,
      qualifier: 'exact',
      countedBy: null,
      ...figure,
    })),
    evidence: { quote, span },
    confidence: { event: 1, chain: 1, where: 1, when: 1, figures: 1 },
    reader: { name: 'rules-en', version: '0' },
  };
}

/** A lineage for each report of the claims, with the credits a test gives by digest. */
export const lineages = (
  claims: readonly Claim[],
  credits: Readonly<Record<string, readonly Credit[]>> = {},
): Lineage[] =>
  [...new Map(claims.map(({ report }) => [report.digest, report])).values()].map((report) => ({
    reading: `rdg-${report.digest}`,
    digest: report.digest,
    outlet: report.outlet,
    url: null,
    published: report.published,
    credits: credits[report.digest] ?? [],
    filedFrom: null,
  }));

/** That one report repeats another, both by digest. */
export const copy = (original: string, taker: string, more: Partial<CopyLink> = {}): CopyLink => ({
  original: `rdg-${original}`,
  copy: `rdg-${taker}`,
  directed: true,
  kind: 'whole',
  shareOfOriginal: 1,
  shareOfCopy: 1,
  reasons: ['Word for word.'],
  changes: [],
  ...more,
});

/** The ground on which claims are weighed, with copies and credits as a test gives them. */
export const ground = (
  claims: readonly Claim[],
  { copies = [], credits = {} }: { copies?: readonly CopyLink[]; credits?: Parameters<typeof lineages>[1] } = {},
): EvidenceGround =>
  evidenceGround({
    register,
    codebook,
    speakers: englishSpeakers,
    tallies: englishTallies,
    lineages: lineages(claims, credits),
    copies,
  });
