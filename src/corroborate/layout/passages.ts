import type { Claim } from '../../record/claim.ts';
import type { CivilDate } from '../../record/when.ts';
import { meantBy } from '../admissions/sides.ts';
import { grouped } from '../grouped.ts';
import type { EvidenceGround } from '../origins/ground.ts';
import { isSaid } from '../propositions/happened.ts';

/** The claims of one report that rest on the same words: what a reader sees as one passage. */
export interface Passage {
  readonly claims: readonly Claim[];
  readonly published: CivilDate | null;
  readonly quote: string;
  /** Who published, then through whom, to the last speaker, with how each is said to have spoken. */
  readonly chain: string;
  /** What no passage before it has told: days, places, doers, counts; empty where it only repeats. */
  readonly fresh: readonly string[];
}

/** Passages in the order in which their reports came out, each with what is new in it against all before it. */
export function passagesOf(claims: readonly Claim[], ground: EvidenceGround): Passage[] {
  const sorted = claims.toSorted((a, b) => compare(place(a), place(b)));
  const told = new Set<string>();
  const key = ({ report, evidence, chain }: Claim): string =>
    [report.digest, evidence.span.start, evidence.span.end, ...chain.map((link) => link.speaker)].join('\n');
  return [...grouped(sorted, key).values()].map((same) => {
    const facts = [...new Set(same.flatMap((claim) => factsOf(claim, ground)))];
    const fresh = facts.filter((fact) => !told.has(fact.toLowerCase()));
    for (const fact of facts) told.add(fact.toLowerCase());
    const { report, evidence } = same[0];
    return { claims: same, published: report.published, quote: evidence.quote, chain: chainOf(same[0]), fresh };
  });
}

const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
const place = ({ report, evidence, id }: Claim): string =>
  [report.published ?? '9999', report.digest, String(evidence.span.start).padStart(9, '0'), id].join(' ');

/** "Relay Daily, quoting Harbour Radio (reported), quoting two witnesses (told)". */
function chainOf({ chain, report }: Claim): string {
  const [first, ...rest] = chain;
  const outlet = first?.speaker || report.outlet || 'nobody known';
  const links = rest.map(({ speaker, cue }) => `quoting ${speaker || 'somebody not named'}${cue ? ` (${cue})` : ''}`);
  return [outlet, ...links].join(', ');
}

/** What a claim tells, one short phrase for each thing. */
function factsOf(claim: Claim, ground: EvidenceGround): string[] {
  const { when, where, actors, figures, event, modality } = claim;
  const doers = actors.flatMap((actor) => {
    const id = meantBy(actor, claim, ground);
    return id ? [`by ${ground.register.entries.get(id)?.name ?? actor.text}`] : [];
  });
  return [
    isSaid(claim) ? event.trigger : `${modality}: ${event.trigger}`,
    ...(where ? [`in ${where.place?.name ?? where.text}`] : []),
    ...(when.from && when.to
      ? [when.from === when.to ? `on ${when.from}` : `between ${when.from} and ${when.to}`]
      : []),
    ...doers,
    ...figures.map((figure) => `${figure.what}: ${figure.text}`),
  ];
}
