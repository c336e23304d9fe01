import type { Attribution } from '../record/attribution.ts';
import type { ChainLink } from '../record/claim.ts';
import type { Head } from '../record/reading.ts';
import { contains, cover, overlaps, type Span } from '../record/span.ts';
import { indexBySpan, type SpanIndex } from '../record/span-index.ts';
import type { TimeMention } from '../record/when.ts';
import { entryNamed, type Register } from '../register/register.ts';
import { daySpoken } from './chain-date.ts';

/** What a chain is worked out from. */
export interface ChainInput {
  readonly attributions: readonly Attribution[];
  readonly head: Head;
  readonly text: string;
  readonly register: Register;
  readonly times?: readonly TimeMention[];
}

/**
 * Everyone on whose word the text puts the words at `span`: the outlet that published, then each speaker inside the
 * one before, to the last one named. A link whose accuser or teller the text leaves out has an empty speaker.
 */
export function chainAt(span: Span, input: ChainInput): ChainLink[] {
  const first = publisherLinks(input);
  const inner = attributionsAt(span, input.attributions, input.text)
    .filter((one) => !isIntention(one, input.text))
    .map((attribution) => linkOf(attribution, input));
  return [...first, ...inner].filter((link, i, all) => i === 0 || !sameSpeaker(link, all[i - 1]));
}

/** Attributions whose content holds the span, outermost first. */
export function attributionsAt(span: Span, attributions: readonly Attribution[], text: string): Attribution[] {
  // A cue is not on the word of those it quotes: in "he shot at them, she alleged" nobody but the report says "alleged".
  const { byCue, byContent } = indexesOf(attributions);
  const cueOf = byCue.over(span);
  const quoted = (one: Attribution): boolean =>
    cueOf.some((outer) => outer !== one && outer.content.some((part) => contains(part, cover(one.cue))));
  const holding = byContent
    .over(span)
    .filter((one) => isTelling(one) && told(one, text).some((part) => contains(part, span)) && !quoted(one));
  const isInside = (one: Attribution, outer: Attribution): boolean =>
    one.parent !== null && attributions[one.parent] === outer;
  const inmost = holding.reduce<Attribution | null>(
    (best, one) =>
      best && (sizeOf(best) < sizeOf(one) || (sizeOf(best) === sizeOf(one) && !isInside(one, best))) ? best : one,
    null,
  );
  const chain: Attribution[] = [];
  for (let at = inmost; at; at = at.parent === null ? null : attributions[at.parent]) {
    if (isTelling(at)) chain.unshift(at);
    if (chain.length > attributions.length) break;
  }
  return chain;
}

interface Indexes {
  readonly byCue: SpanIndex<Attribution>;
  readonly byContent: SpanIndex<Attribution>;
}

/** Made once for a layer, which is asked for every event and figure of the text. */
const indexes = new WeakMap<readonly Attribution[], Indexes>();

function indexesOf(attributions: readonly Attribution[]): Indexes {
  const known = indexes.get(attributions);
  if (known) return known;
  const made = {
    byCue: indexBySpan(attributions, (one) => one.cue),
    byContent: indexBySpan(attributions, (one) => one.content),
  };
  indexes.set(attributions, made);
  return made;
}

/**
 * Bylines stand for the outlet; praise, blame and support of a thing ("criticised the plan") report nothing of it; and
 * of what nobody is named for, only tellings and accusations are on somebody's word ("was shown", "to be named" are not).
 */
export const isTelling = (one: Attribution): boolean =>
  one.form !== 'byline' &&
  !(one.form === 'mention' && one.kind === 'believe') &&
  (one.form !== 'passive' || one.speaker !== null || one.kind === 'accuse' || TELLING.has(one.verb));

/** What somebody wants or plans to do is told by the one who reports it, and not by them. */
const isIntention = (one: Attribution, text: string): boolean =>
  one.form === 'mention' && one.kind === 'plan' && one.content.some((part) => text.startsWith('to ', part.start));

/** Base forms of cues that lay words at the door of somebody unnamed: "was quoted as saying", "is said to have". */
const TELLING = new Set([
  'say',
  'quote',
  'report',
  'tell',
  'claim',
  'allege',
  'rumour',
  'rumor',
  'believe',
  'understand',
]);

/**
 * The content that rests on the speaker's word. In "the men held since May were accused of arson" only what follows
 * "accused" is the accusation; who the men are is told by the one who reports it.
 */
function told(one: Attribution, text: string): readonly Span[] {
  if (one.form !== 'passive' || one.content.length < 2) return one.content;
  const [subject, ...rest] = one.content;
  const bound =
    subject.end <= one.cue[0].start && /^(of|to|as|for|with)\b/.test(text.slice(rest[0].start, rest[0].start + 5));
  return bound ? rest : one.content;
}

const sizeOf = (one: Attribution): number => one.content.reduce((sum, part) => sum + part.end - part.start, 0);

/** The outlet, and the agency or body a byline names beside it. */
function publisherLinks(input: ChainInput): ChainLink[] {
  const { head, attributions } = input;
  const byline = attributions.find((one) => one.form === 'byline');
  const outlet = head.outlet && plainLink(head.outlet.value, head.outlet.span, input);
  const reporter = byline?.speaker
    ? plainLink(byline.speaker.text, byline.speaker.span, input)
    : head.byline
      ? plainLink(head.byline.value, head.byline.span, input)
      : null;
  if (!outlet) return [reporter ?? plainLink('', null, input)];
  if (!reporter || !isBody(reporter, input) || sameSpeaker(outlet, reporter) || isDeskOf(outlet, reporter))
    return [outlet];
  return [outlet, { ...reporter, cue: byline ? wordsAt(input.text, byline.cue) : null }];
}

/** "Meridian Wire staff", "Harbour Radio newsroom": the outlet itself. */
const isDeskOf = (outlet: ChainLink, reporter: ChainLink): boolean =>
  reporter.speaker.toLowerCase().startsWith(outlet.speaker.toLowerCase());

const plainLink = (speaker: string, span: Span | null, input: ChainInput): ChainLink => ({
  speaker,
  actor: entryNamed(input.register, speaker)?.id ?? null,
  described: null,
  cue: null,
  date: null,
  span,
});

/** A byline of an agency or movement makes a link; a reporter's own name does not. */
const isBody = (link: ChainLink, input: ChainInput): boolean =>
  link.actor?.startsWith('outlet:') === true ||
  /\b(News|Agency|Press|Wire|Staff|Service|Network|Media|TV|Radio|Post|Times)\b|\p{Lu}{3}/u.test(link.speaker) ||
  entryNamed(input.register, link.speaker) !== null;

function linkOf(attribution: Attribution, input: ChainInput): ChainLink {
  const { speaker } = attribution;
  return {
    speaker: speaker?.text ?? '',
    actor: speaker ? (entryNamed(input.register, speaker.text)?.id ?? null) : null,
    described: speaker ? speaker.described : unstated(attribution),
    cue: wordsAt(input.text, attribution.cue),
    date: daySpoken(attribution, input.text, input.times ?? []),
    span: speaker?.span ?? null,
  };
}

/** What a link without speaker stands for. */
const unstated = (attribution: Attribution): string =>
  attribution.kind === 'accuse' ? 'unstated accuser' : 'unstated speaker';

const wordsAt = (text: string, spans: readonly Span[]): string | null =>
  spans.length === 0 ? null : text.slice(cover(spans).start, cover(spans).end);

const bare = (name: string): string => name.toLowerCase().replace(/^the /, '');

const sameSpeaker = (a: ChainLink, b: ChainLink): boolean =>
  a.speaker !== '' &&
  (bare(a.speaker) === bare(b.speaker) || (a.span !== null && b.span !== null && overlaps(a.span, b.span)));
