import type { ClaimWords } from '../language/claims.ts';
import type { Attribution } from '../record/attribution.ts';
import type { ChainLink, Claim } from '../record/claim.ts';
import type { EventMention } from '../record/event.ts';
import type { Figure, FigureMention } from '../record/figure.ts';
import type { Sentence } from '../record/prose.ts';
import type { Reading } from '../record/reading.ts';
import { cover, type Span, wordsOf } from '../record/span.ts';
import type { PlaceMention, Where } from '../record/where.ts';
import { accusedOf } from './accused.ts';
import { actorInSpeech, claimActor } from './actors-of-event.ts';
import { confidenceOf } from './confidence.ts';
import { countsOf, figuresOf } from './figures-of-event.ts';
import { calledFalseBy } from './gainsaid.ts';
import { type Hearing, hearingOver } from './hearing.ts';
import { idOf } from './identity.ts';
import { modalityOf } from './modality.ts';
import { type Scene, scenesOf } from './scene.ts';
import { type Share, sharesOf } from './shares.ts';
import { speakerOfAct } from './speaker-of-act.ts';
import { leavesOpen, ownStanding, standingOfSpeech } from './standing.ts';
import { whenOf } from './when-of-event.ts';
import { locationOf } from './where-of-event.ts';

/** What the claims of a reading are made with. */
export interface ClaimMaker {
  readonly words: ClaimWords;
  /** Who says the words of a span, from the outlet to the last speaker named. */
  readonly chainAt: (span: Span) => readonly ChainLink[];
  /** On whose word a figure at a span rests; null where nobody is known. */
  readonly countedBy: (span: Span) => string | null;
  readonly reader: Claim['reader'];
}

/**
 * The claims of a reading: one for each event told in its prose, or one for each place where it is told of several.
 * Titles and headings make none: what they say is said in the text.
 */
export function claimsOf(reading: Reading, maker: ClaimMaker): Claim[] {
  const { figures, attributions } = reading.layers;
  const counts = countsOf(figures, attributions);
  const making: Making = { ...maker, reading, counts, heardAt: hearingOver(attributions, reading.text) };
  return scenesOf(reading, maker.words).flatMap((scene) =>
    scene.events.flatMap((event) => claimsOfEvent(event, scene, making)),
  );
}

/** All that the claims of one reading are made from. */
interface Making extends ClaimMaker {
  readonly reading: Reading;
  readonly counts: readonly FigureMention[];
  readonly heardAt: Hearing;
}

function claimsOfEvent(event: EventMention, scene: Scene, making: Making): Claim[] {
  const { reading } = making;
  const { layers } = reading;
  const heard = making.heardAt(event.span);
  // Whoever calls a report false denies what it tells; whoever told it is not heard.
  const falseBy = calledFalseBy(event, scene);
  const told: Told = {
    event,
    report: reportOf(reading),
    chain: making.chainAt(falseBy ?? voucher(event, heard, scene)),
    modality: falseBy ? 'denied' : standingOf(event, heard, scene),
    actors: claimActor(behindDateline(doerOf(event, scene, making), scene), event.span, scene, layers.actors),
    // What is said is the content of a statement, not somebody it was done to.
    recipients:
      event.type === 'STATEMENT'
        ? []
        : claimActor(event.recipient, event.span, scene, layers.actors).filter((one) => !isInstrument(one.text, scene)),
    evidence: evidenceOf(reading.text, scene.sentence),
    reader: making.reader,
  };
  if (told.modality === 'denied' && isSaying(event)) return [];
  const whole: Share = {
    location: locationOf(event, scene),
    when: whenOf(event, scene),
    figures: figuresOf(event, making.counts, scene, making.countedBy).map((f) => withCounter(f, told.modality)),
  };
  return sharesOf(event, whole, scene).flatMap((share, i) =>
    claimsOfShare(isLongPast(share, told) ? { ...told, modality: 'historical' } : told, share, i),
  );
}

/** Years before its publication by which what a report tells plainly is background: the same as where a clause says so. */
const LONG_PAST = 5;

/** "The last strike, in 1987, ended when police arrested 40": the day itself tells that it is no news. */
const isLongPast = ({ when }: Share, { modality, report }: Told): boolean =>
  modality === 'asserted' &&
  when.to !== null &&
  report.published !== null &&
  Number(when.to.slice(0, 4)) <= Number(report.published.slice(0, 4)) - LONG_PAST;

/** "Used live *fire* and tear gas": what an act was done with. */
const isInstrument = (party: string, { words }: Scene): boolean =>
  words.instruments.has(party.slice(party.lastIndexOf(' ') + 1).toLowerCase());

/** "HOMS (Meridian Wire) — Shelling killed …": the one the dateline names did nothing. */
const behindDateline = (party: Span | null, { start }: Scene): Span | null =>
  party && party.end <= start ? null : party;

/** Whom the words make the one who did it: the accused, the speaker of an act of speaking, or the subject. */
const doerOf = (event: EventMention, scene: Scene, { reading }: Making): Span | null =>
  accusedOf(event, scene)?.party ??
  speakerOfAct(event, reading.layers.attributions, reading.prose) ??
  actorInSpeech(event, scene);

/** "Did not say", "neither confirmed": where nobody spoke there is no act, and none that anybody denies. */
const isSaying = ({ type, mode }: EventMention): boolean => type === 'STATEMENT' && mode !== 'claim-responsibility';

/** Who denies an act has not counted it; who says that nobody was harmed has. */
const withCounter = (figure: Figure, modality: Claim['modality']): Figure =>
  modality === 'denied' && figure.low > 0 ? { ...figure, countedBy: null } : figure;

/** What all claims of an event have in common. */
interface Told extends Omit<Claim, 'id' | 'group' | 'event' | 'where' | 'when' | 'figures' | 'confidence'> {
  readonly event: EventMention;
}

/** One claim for each place of the share, all of one group; one without place where none is told. */
function claimsOfShare(told: Told, { location, when, figures }: Share, index: number): Claim[] {
  const { event, chain, report, reader, modality, actors, recipients, evidence } = told;
  const { type, mode, acled, text: trigger, span } = event;
  const group = idOf('grp', report.digest, span.start, span.end, type, mode, ...(index ? [index] : []));
  const places = distinct(location?.places ?? []);
  const wheres: (Where | null)[] = places.length ? places.map(toWhere) : [null];
  return wheres.map((where) => ({
    id: idOf('clm', group, where?.span.start ?? null, reader.version),
    group,
    report,
    chain,
    modality,
    event: { type, mode, acled, trigger, span },
    actors,
    recipients,
    where,
    when,
    figures: figures.map((f) => (places.length > 1 ? { ...f, places: places.length } : f)),
    evidence,
    confidence: confidenceOf({ event, chain, where, when, figures }),
    reader,
  }));
}

const reportOf = ({ title, outlet, published, url, digest }: Reading): Claim['report'] => ({
  title,
  outlet,
  published,
  url,
  digest,
});

/** The words on whose chain the event stands: who "did not confirm" it is no speaker for it. */
function voucher({ span }: EventMention, heard: readonly Attribution[], scene: Scene): Span {
  const innermost = heard.at(-1);
  return innermost && leavesOpen(innermost, scene) ? cover(innermost.cue) : span;
}

/** How the speakers and the sentence itself put the event forward. */
const standingOf = (event: EventMention, heard: readonly Attribution[], scene: Scene): Claim['modality'] =>
  modalityOf(
    ownStanding(event, heard, scene),
    heard.map((one) => standingOfSpeech(one, scene)),
  );

/** The same place named twice in a list is one place. */
function distinct(places: readonly PlaceMention[]): PlaceMention[] {
  const seen = new Set<string>();
  return places.filter((p) => {
    const key = p.place?.id ?? p.text.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

const toWhere = ({ text, span, precision, place, candidates }: PlaceMention): Where => ({
  text,
  span,
  precision,
  place,
  candidates,
});

/** The sentence the claim stands in: whole, so that a denial or a condition is never cut off. */
function evidenceOf(text: string, { start, end }: Sentence): Claim['evidence'] {
  const span = { start, end };
  return { quote: wordsOf(text, span), span };
}
