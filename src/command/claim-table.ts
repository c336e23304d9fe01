import {
  chainInWords,
  daysInWords,
  deedInWords,
  eventInWords,
  figureInWords,
  groupsOf,
  placesInWords,
  shortened,
} from '../claim/in-words.ts';
import type { Claim } from '../record/claim.ts';
import type { Reading } from '../record/reading.ts';
import { wordsOf } from '../record/span.ts';
import { visible, wrap } from './wrap.ts';

/** Columns at the left of a claim: its number, then the label of each line. */
const MARGIN = 5;
const LABEL = 10;
const field = (label: string, text: string, width: number): string[] =>
  text ? wrap(visible(text), width, `${' '.repeat(MARGIN)}${label.padEnd(LABEL)}`) : [];

/** What the table needs of a reading, fresh or stored. */
type Told = Omit<Reading, 'prose' | 'layers'>;

/** How claims are shown. */
export interface TableOptions {
  /** Say of each claim which report it is from, and by which id `attested show` finds it. */
  readonly stored?: boolean;
}

/** A reading's claims for people, passage by passage; then who spoke, and what was set aside. */
export function readingTable(reading: Told, claims: readonly Claim[], width: number): string[] {
  return [
    ...head(reading, claims, width),
    ...claimTable(claims, width),
    ...setAside(reading, width),
    ...untold(reading, width),
    ...reading.warnings.flatMap((w) => wrap(visible(w), width, 'note: ')),
  ];
}

/**
 * Claims for people: the words first, once, then every claim they make, those of one group together and numbered.
 * That somebody spoke is told in one line each, after the rest: what was said is a claim of its own.
 */
export function claimTable(claims: readonly Claim[], width: number, options: TableOptions = {}): string[] {
  const groups = groupsOf(claims);
  const spoken = options.stored ? [] : groups.filter(([c]) => c.event.type === 'STATEMENT');
  const others = groups.filter((group) => !spoken.includes(group));
  let number = 0;
  let last: Claim | null = null;
  const lines: string[] = [];
  for (const group of others) {
    const [claim] = group;
    if (options.stored && claim.report.digest !== last?.report.digest) lines.push(...reportLine(claim, width));
    if (!last || !samePassage(claim, last)) lines.push(...passage(claim, width));
    lines.push(...block(++number, group, width, options), '');
    last = claim;
  }
  return [...lines, ...statements(spoken, number, width)];
}

const samePassage = (a: Claim, b: Claim): boolean =>
  a.report.digest === b.report.digest && a.evidence.quote === b.evidence.quote;

const passage = ({ evidence }: Claim, width: number): string[] => [
  ...wrap(visible(shortened(evidence.quote, 600)), width - 2).map((line) => `> ${line}`),
  '',
];

function reportLine({ report }: Claim, width: number): string[] {
  const facts = [report.title ?? '(no title)', report.outlet ?? 'outlet unknown', report.published ?? 'day unknown'];
  return wrap(visible(facts.join(' · ')), width, '== ').concat('');
}

function head(reading: Told, claims: readonly Claim[], width: number): string[] {
  const { outlet, published } = reading.head;
  const facts = [
    outlet ? `${outlet.value} (by ${outlet.by})` : 'outlet unknown',
    published ? `${published.value} (by ${published.by})` : 'no publication day found',
    reading.language ?? 'language unknown',
    count(claims.length, 'claim'),
  ];
  return [...wrap(visible(reading.title ?? '(no title)'), width), ...wrap(visible(facts.join(' · ')), width), ''];
}

function block(number: number, group: readonly Claim[], width: number, { stored }: TableOptions): string[] {
  const [claim] = group;
  const where = placesInWords(group.flatMap((c) => (c.where ? [c.where] : [])));
  const when = daysInWords(claim.when);
  const missing = [where ? null : 'where', when ? null : 'when'].filter((label) => label !== null);
  return [
    ...wrap(eventInWords(claim), width, `${String(number).padStart(3)}. `),
    ...field('says', chainInWords(claim.chain), width),
    ...field('what', deedInWords(claim), width),
    ...field('where', where, width),
    ...field('when', when, width),
    ...field('how many', claim.figures.map(figureInWords).join('; '), width),
    ...field('not told', missing.join(', '), width),
    ...(stored ? field('id', claim.id, width) : []),
  ];
}

/** That somebody said, admitted, denied …: one line each. */
function statements(groups: readonly (readonly Claim[])[], before: number, width: number): string[] {
  if (groups.length === 0) return [];
  const lines = groups.flatMap(([claim], i) => {
    const standing = claim.modality === 'asserted' ? '' : ` (${claim.modality})`;
    const words = `${deedInWords(claim)}${standing}; told by ${chainInWords(claim.chain)}`;
    const lead = `${String(before + i + 1).padStart(3)}. ${(claim.event.mode ?? 'say').padEnd(LABEL)}`;
    return wrap(visible([words, daysInWords(claim.when)].filter(Boolean).join('; ')), width, lead);
  });
  return [`Who spoke (${count(groups.length, 'statement')})`, '', ...lines, ''];
}

/** What was set aside as boilerplate, by reason. */
function setAside(reading: Told, width: number): string[] {
  if (!reading.noise.length) return [];
  const lines = reading.noise.flatMap(({ span, reason }) =>
    wrap(visible(shortened(wordsOf(reading.text, span), 120)), width, `${' '.repeat(MARGIN)}${reason.padEnd(18)}`),
  );
  return [
    `Set aside as not the report's own text (${count(reading.noise.length, 'stretch', 'stretches')})`,
    '',
    ...lines,
    '',
  ];
}

/** Why words that could tell of an act make no claim. */
const WHY = {
  purpose: 'a purpose',
  slogan: 'a slogan',
  company: 'perhaps no act',
  figure: 'a count only',
} as const;
/** Most sentences that are listed; the JSON has all. */
const LISTED = 20;

/** Sentences that could tell of an act and make no claim: for whoever checks what was passed over. */
function untold({ text, untold: passed = [] }: Told, width: number): string[] {
  if (!passed.length) return [];
  const lines = passed.slice(0, LISTED).flatMap(({ span, words, reason }) => {
    const told = `“${wordsOf(text, words)}”: ${shortened(wordsOf(text, span), 120)}`;
    return wrap(visible(told), width, `${' '.repeat(MARGIN)}${WHY[reason].padEnd(18)}`);
  });
  const more = passed.length - LISTED;
  return [
    `May tell of an act, but make no claim (${count(passed.length, 'sentence')})`,
    '',
    ...lines,
    ...(more > 0 ? [`${' '.repeat(MARGIN)}and ${more} more`] : []),
    '',
  ];
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
