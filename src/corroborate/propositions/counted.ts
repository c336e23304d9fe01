import { parseCivilDate } from '../../record/civil-day.ts';
import type { ChainLink, Claim } from '../../record/claim.ts';
import type { Counted, Figure } from '../../record/figure.ts';
import type { CivilDate } from '../../record/when.ts';
import { type Party, partyOf } from '../../register/party.ts';
import { daySaid } from '../admissions/sides.ts';
import type { EvidenceGround } from '../origins/ground.ts';
import { originOf } from '../origins/origin.ts';
import { isOneVoice, speakerOf } from '../origins/speaker.ts';
import { isSaid } from './happened.ts';
import { asOfDay, isUpToNow } from './tally.ts';

/** What figures of one incident are compared by; amounts, lengths and shares are no counts of it. */
const COUNTS: ReadonlySet<Counted> = new Set([
  'killed',
  'wounded',
  'arrested',
  'missing',
  'displaced',
  'abducted',
  'executed',
  'present',
  'released',
  'destroyed',
]);
/** Days by which a stretch is longer than the happening when its count is that of more: a weekend is not, a week is. */
const LONGER = 4;
/** "About 2,000" says no less of 1,900: a tenth either way. */
const ABOUT = 0.1;

/** What one speaker says of a count in one claim. */
export interface Told {
  readonly claim: Claim;
  readonly figure: Figure;
  readonly what: Counted;
  readonly low: number;
  readonly high: number;
  /** Voices of one key are one speaker; where nobody is named, a report's own. */
  readonly voice: string;
  readonly name: string;
  readonly side: Party | null;
  /** The day up to which it counts, else on which it was said. */
  readonly day: CivilDate | null;
  /** It counts all up to its day, or over days around this happening, and not this happening alone. */
  readonly wider: boolean;
}

/**
 * The counts that claims give of their incident, one for each claim and thing counted: the largest, since a smaller one
 * beside it is a part. A count of several places together is no count of any of them; "denies" without a count is none.
 */
export function toldIn(claims: readonly Claim[], ground: EvidenceGround): Told[] {
  const shortest = Math.min(...claims.map(daysOf));
  return claims.flatMap((claim) => {
    const own = claim.figures.filter((figure) => COUNTS.has(figure.what) && (figure.places ?? 1) === 1);
    const given = own.filter((figure) => isSaid(claim) || (claim.modality === 'denied' && isNobody(figure)));
    const largest = new Map<Counted, Figure>();
    for (const figure of given)
      if (figure.low > (largest.get(figure.what)?.low ?? -1)) largest.set(figure.what, figure);
    return [...largest.values()]
      .map((figure) => told(claim, figure, ground))
      .map((one) =>
        Number.isFinite(daysOf(claim)) && daysOf(claim) >= shortest + LONGER ? { ...one, wider: true } : one,
      );
  });
}

/** How many days a claim leaves possible; infinite where it tells none. */
function daysOf({ when }: Claim): number {
  const [from, to] = [when.from, when.to].map((day) => (day === null ? null : parseCivilDate(day)));
  return from === null || to === null ? Number.POSITIVE_INFINITY : to - from + 1;
}

const isNobody = ({ low, high }: Figure): boolean => low === 0 && high === 0;

function told(claim: Claim, figure: Figure, ground: EvidenceGround): Told {
  const speaker = counter(claim, figure, ground);
  const { outlet } = originOf(claim, ground);
  const day = asOfDay(claim, figure, ground.tallies) ?? daySaid(claim, ground);
  const entry = speaker ? speaker.entry : outlet?.entry;
  const spread = figure.qualifier === 'about' ? ABOUT : 0;
  const own = `${outlet?.key ?? claim.report.digest} ${speaker?.key ?? ''}`;
  return {
    claim,
    figure,
    what: figure.what,
    low: figure.low * (1 - spread),
    high: (figure.high ?? Number.POSITIVE_INFINITY) * (1 + spread),
    voice: speaker && isOneVoice(speaker) ? speaker.key : own,
    name: speaker?.name || claim.chain.at(-1)?.speaker || outlet?.name || '',
    side: entry ? partyOf(ground.register, entry.id, day) : null,
    day,
    wider: isUpToNow(claim, figure, ground.tallies),
  };
}

/** Whom the words name as the one who counted, else the last speaker. */
function counter(claim: Claim, { countedBy }: Figure, ground: EvidenceGround) {
  const { speaker } = originOf(claim, ground);
  const last = claim.chain.at(-1)?.speaker ?? '';
  if (!countedBy || countedBy === last || claim.chain.length < 1) return speaker;
  const link: ChainLink = { speaker: countedBy, actor: null, described: null, cue: null, date: null, span: null };
  const named = speakerOf(link, ground.register, ground.speakers);
  return named.entry?.kind === 'outlet' ? speaker : named;
}
