import type { Attribution } from '../record/attribution.ts';
import type { ChainLink } from '../record/claim.ts';
import type { Head } from '../record/reading.ts';
import { cover, overlaps, type Span } from '../record/span.ts';
import type { TimeMention } from '../record/when.ts';
import { entryNamed, type Register } from '../register/register.ts';
import { daySpoken } from './chain-date.ts';
import { hearingOver } from './hearing.ts';

/** What a chain is worked out from. */
export interface ChainInput {
  readonly attributions: readonly Attribution[];
  readonly head: Head;
  readonly text: string;
  readonly register: Register;
  readonly times?: readonly TimeMention[];
}

/**
 * Everyone on whose word the text puts the words at a span: the outlet that published, then each speaker inside the
 * one before, to the last one named. A link whose accuser or teller the text leaves out has an empty speaker.
 */
export function chainsOver(input: ChainInput): (span: Span) => readonly ChainLink[] {
  const heardAt = hearingOver(input.attributions, input.text);
  const first = publisherLinks(input);
  // Many spans stand in the same innermost attribution, and so have the same chain.
  const known = new Map<Attribution | undefined, ChainLink[]>();
  return (span) => {
    const heard = heardAt(span);
    const innermost = heard.at(-1);
    const chain = known.get(innermost) ?? chainOf(first, heard, input);
    known.set(innermost, chain);
    return chain;
  };
}

function chainOf(first: readonly ChainLink[], heard: readonly Attribution[], input: ChainInput): ChainLink[] {
  const inner = heard.filter((one) => !isIntention(one, input.text)).map((one) => linkOf(one, input));
  return [...first, ...inner].filter((link, i, all) => i === 0 || !sameSpeaker(link, all[i - 1]));
}

/** What somebody wants or plans to do is told by the one who reports it, and not by them. */
const isIntention = (one: Attribution, text: string): boolean =>
  one.form === 'mention' && one.kind === 'plan' && one.content.some((part) => text.startsWith('to ', part.start));

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
