import type { Stand, StandingChange } from '../corroborate/distrust/without.ts';
import type { Incident, Proposition, SideFigure, Standing } from '../record/incident.ts';
import { visible, wrap } from './wrap.ts';

const MARGIN = '     ';
const LABEL = 12;
const field = (label: string, words: string, width: number): string[] =>
  words ? wrap(visible(words), width, `${MARGIN}${label.padEnd(LABEL)}`) : [];

/** Incidents for people: what, where, when; then what is said of each and how it stands. */
export function incidentTable(incidents: readonly Incident[], width: number): string[] {
  return incidents.flatMap((incident, i) => [
    ...wrap(visible(headline(incident)), width, `${String(i + 1).padStart(3)}. `),
    ...incident.propositions.flatMap((one) => propositionLines(one, width)),
    ...field('id', incident.id, width),
    '',
  ]);
}

/** "ASSAULT · Chaves · 2026-03-03 · 4 claims in 3 lines". */
export function headline({ type, place, precision, from, to, claims, lines }: Incident): string {
  const where = place ? `${place.name}${precision && precision !== 'town' ? ` (${precision})` : ''}, ${place.country}` : 'place not told'; // biome-ignore format: one phrase
  const when = from === null ? 'day not told' : from === to ? from : `${from} to ${to}`;
  return [type, where, when, `${count(claims.length, 'claim')} in ${count(lines.length, 'line')}`].join(' · ');
}

function propositionLines(one: Proposition, width: number): string[] {
  const words = `${one.kind === 'happened' ? '' : `${one.said}: `}${standingInWords(one)}`;
  if (one.kind !== 'so-many') return field(LABELS[one.kind], words, width);
  return field(LABELS['so-many'], `${words}; ${one.figures.map(sideInWords).join('; ')}`, width);
}

const LABELS: Readonly<Record<Proposition['kind'], string>> = {
  happened: 'happened',
  there: 'where',
  'that-day': 'when',
  'by-them': 'by whom',
  'so-many': 'how many',
};

const WORDS: Readonly<Partial<Record<Standing, string>>> = {
  'single-line': 'one line',
  repeated: 'repeated, all one line',
};

/** "corroborated by 3 independent lines", "disputed: 2 lines say so, 1 says otherwise". */
export function standingInWords({ standing, lines, against, independent, concessions }: Proposition): string {
  const otherwise = against.length ? `; ${count(against.length, 'line')} otherwise` : '';
  if (standing === 'corroborated') return `corroborated by ${independent} independent lines${otherwise}`;
  if (standing === 'disputed') return `disputed: ${count(lines.length, 'line')} for it${otherwise}`;
  if (standing !== 'conceded') {
    const words = lines.length > 1 ? `${lines.length} lines, no two shown to be independent` : WORDS[standing];
    return `${words ?? standing}${otherwise}`;
  }
  const [first] = concessions;
  return `conceded by ${first?.speaker ?? 'its own side'}${first?.denied ? ', after a denial' : ''}${otherwise}`;
}

function sideInWords({ side, low, high, words }: SideFigure): string {
  const told = words.map(({ speaker, text }) => `${speaker}: “${text}”`).join(', ');
  return `${side ? `${side} ` : ''}${bounds(low, high)} (${told})`;
}

const bounds = (low: number, high: number | null): string =>
  high === low ? `${low}` : high === null ? `${low} or more` : `${low} to ${high}`;

const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** What would stand otherwise, incident by incident. */
export function changeTable(changes: readonly StandingChange[], width: number): string[] {
  return changes.flatMap(({ incident, kind, said, before, after }, i) => [
    ...(incident === changes[i - 1]?.incident ? [] : ['', incident]),
    ...field(LABELS[kind], `${said}: ${stand(before)} → ${stand(after)}`, width),
  ]);
}

/** "corroborated (2 independent of 5 lines)", or that nobody says it. */
function stand(one: Stand | null): string {
  if (!one) return 'nobody says so';
  const parts = [
    one.independent > 1 ? `${one.independent} independent of ${count(one.lines, 'line')}` : count(one.lines, 'line'),
    ...(one.against ? [`${one.against} against`] : []),
    ...one.figures.map(({ side, low, high }) => `${side ? `${side} ` : ''}${bounds(low, high)}`),
  ];
  return `${one.standing} (${parts.join(', ')})`;
}
