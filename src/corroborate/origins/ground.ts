import type { Codebook } from '../../codebook/codebook.ts';
import type { SpeakerWords } from '../../language/speakers.ts';
import type { TallyWords } from '../../language/tallies.ts';
import type { Claim } from '../../record/claim.ts';
import type { CopyLink } from '../../record/copy.ts';
import type { DependenceGround } from '../../record/dependence.ts';
import type { Register } from '../../register/register.ts';
import type { Lineage } from './lineage.ts';
import type { Origin } from './origin.ts';

/** What evidence is weighed on, besides the claims: all of it handed in, so that another register gives another answer. */
export interface EvidenceInput {
  readonly register: Register;
  readonly codebook: Codebook;
  readonly speakers: SpeakerWords;
  readonly tallies: TallyWords;
  /** Of every report, those of reports now distrusted too: a copy does not gain an origin by losing its original. */
  readonly lineages: Iterable<Lineage>;
  readonly copies: Iterable<CopyLink>;
}

/** The same, indexed, with what has been worked out of each claim. Good for one register: a changed one needs another. */
export interface EvidenceGround {
  readonly register: Register;
  readonly codebook: Codebook;
  readonly speakers: SpeakerWords;
  readonly tallies: TallyWords;
  /** By digest. */
  readonly lineages: ReadonlyMap<string, Lineage>;
  /** Copy links a report takes part in, by digest. */
  readonly copies: ReadonlyMap<string, readonly Copied[]>;
  readonly origins: WeakMap<Claim, Origin>;
  /** Grounds of dependence that are not to be held against anybody. */
  readonly off: ReadonlySet<DependenceGround>;
}

/** A copy link seen from one of its reports. */
export interface Copied {
  readonly link: CopyLink;
  /** Digest of the other report. */
  readonly other: string;
  /** Which end of the link the report seen from is. */
  readonly end: 'original' | 'copy';
  /** Whether the report seen from may have taken from the other: where nobody knows who copied, both may. */
  readonly took: boolean;
}

/** Puts lineages and copies within reach by the digest that claims carry. */
export function evidenceGround(input: EvidenceInput): EvidenceGround {
  const lineages = new Map<string, Lineage>();
  const digests = new Map<string, string>();
  for (const lineage of input.lineages) {
    lineages.set(lineage.digest, lineage);
    digests.set(lineage.reading, lineage.digest);
  }
  const copies = new Map<string, Copied[]>();
  const add = (digest: string, copied: Copied): void => {
    copies.get(digest)?.push(copied) ?? copies.set(digest, [copied]);
  };
  for (const link of input.copies) {
    const [original, copy] = [digests.get(link.original), digests.get(link.copy)];
    if (original === undefined || copy === undefined || original === copy) continue;
    add(copy, { link, other: original, end: 'copy', took: true });
    add(original, { link, other: copy, end: 'original', took: !link.directed });
  }
  const { register, codebook, speakers, tallies } = input;
  return { register, codebook, speakers, tallies, lineages, copies, origins: new WeakMap(), off: new Set() };
}

/** The same ground without one of the reasons for which claims are held to be dependent. */
export function groundWithout(ground: EvidenceGround, reason: DependenceGround): EvidenceGround {
  const copies = reason === 'copy' ? new Map() : ground.copies;
  return { ...ground, copies, off: new Set([...ground.off, reason]), origins: new WeakMap() };
}
