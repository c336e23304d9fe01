import type { ChainLink, Claim } from '../record/claim.ts';
import type { Figure } from '../record/figure.ts';
import type { Reading } from '../record/reading.ts';
import { wordsOf } from '../record/span.ts';
import type { When } from '../record/when.ts';
import type { Where } from '../record/where.ts';
import { visible, wrap } from './wrap.ts';

/** Columns of the labels at the left of a claim's lines. */
const LABEL = 13;

/** What the table needs of a reading, fresh or stored. */
type Told = Omit<Reading, 'prose' | 'layers'>;

/** A reading's claims for people: one block for each group of claims, then what was set aside. */
export function readingTable(reading: Told, claims: readonly Claim[], width: number): string[] {
  return [
    ...head(reading, claims, width),
    ...claimTable(claims, width),
    ...setAside(reading, width),
    ...reading.warnings.flatMap((w) => wrap(visible(w), width, 'note: ')),
  ];
}

/** Claims for people, those of one group together, numbered from 1. */
export function claimTable(claims: readonly Claim[], width: number): string[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) groups.set(claim.group, [...(groups.get(claim.group) ?? []), claim]);
  return [...groups.values()].flatMap((group, i) => block(i + 1, group, width));
}

function head(reading: Told, claims: readonly Claim[], width: number): string[] {
  const { outlet, published } = reading.head;
  const facts = [
    reading.outlet ? `${reading.outlet}${outlet ? ` (by ${outlet.by})` : ''}` : 'outlet unknown',
    reading.published ? `${reading.published} (by ${published?.by ?? 'unknown'})` : 'no publication day found',
    reading.language ?? 'language unknown',
    count(claims.length, 'claim'),
  ];
  return [...wrap(visible(reading.title ?? '(no title)'), width), ...wrap(visible(facts.join(' · ')), width), ''];
}

function block(number: number, group: readonly Claim[], width: number): string[] {
  const [claim] = group;
  const { type, mode, acled } = claim.event;
  const name = `${type}${mode ? ` ${mode}` : ''}${acled ? ` (ACLED: ${acled})` : ''}`;
  const field = (label: string, text: string): string[] =>
    text ? wrap(visible(text), width, `     ${label.padEnd(LABEL)}`) : [];
  return [
    ...wrap(`${name} — ${claim.modality}`, width, `${String(number).padStart(3)}. `),
    ...field('who says', claim.chain.map(link).join(' → ')),
    ...field('what', what(claim)),
    ...field('where', where(group)),
    ...field('when', when(claim.when)),
    ...field('how many', claim.figures.map(figure).join('; ')),
    ...field('words', `“${shorten(claim.evidence.quote)}”`),
    '',
  ];
}

function link(l: ChainLink): string {
  const said = [l.described, l.cue && `“${l.cue}”`, l.date].filter(Boolean).join(', ');
  return `${l.speaker || '(nobody named)'}${said ? ` (${said})` : ''}`;
}

function what(claim: Claim): string {
  const who = claim.actors.map((a) => a.text).join(', ');
  const whom = claim.recipients.map((a) => a.text).join(', ');
  return `${who ? `${who}: ` : ''}“${claim.event.trigger}”${whom ? ` → ${whom}` : ''}`;
}

function where(group: readonly Claim[]): string {
  const places = group.flatMap((c) => (c.where ? [c.where] : []));
  const names = places.map(placeName).join(', ');
  return places.length > 3 ? `${places.length} places: ${names}` : names;
}

function placeName({ text, place, precision }: Where): string {
  if (!place) return `${text} (place not known)`;
  const other = place.name.toLowerCase() === text.toLowerCase() ? '' : `${place.name}, `;
  return `${text} (${other}${place.country}${precision && precision !== 'town' ? `, ${precision}` : ''})`;
}

function when(w: When): string {
  if (w.certainty === 'unknown' && !w.text) return '';
  const days = w.from === w.to ? w.from : `${w.from ?? '…'} to ${w.to ?? '…'}`;
  return [`${days ?? 'day not known'}, ${w.certainty}${w.text ? ` by “${w.text}”` : ''}`, ...(w.warnings ?? [])].join(
    '; ',
  );
}

function figure(f: Figure): string {
  const bounds = f.high === f.low ? `${f.low}` : f.high === null ? `${f.low} or more` : `${f.low} to ${f.high}`;
  return `${f.what} ${bounds} (“${f.text}”${f.countedBy ? `, says ${f.countedBy}` : ''})`;
}

/** What was set aside as boilerplate, by reason. */
function setAside(reading: Told, width: number): string[] {
  if (!reading.noise.length) return [];
  const lines = reading.noise.map((n) => ({
    reason: n.reason,
    words: wordsOf(reading.text, n.span).replace(/\s+/g, ' ').trim(),
  }));
  return [
    `Set aside as not the report's own text (${count(reading.noise.length, 'stretch', 'stretches')})`,
    ...lines.flatMap((l) => wrap(visible(shorten(l.words, 120)), width, `     ${l.reason.padEnd(18)}`)),
  ];
}

function shorten(text: string, most = 400): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > most ? `${flat.slice(0, most - 1).trimEnd()}…` : flat;
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
