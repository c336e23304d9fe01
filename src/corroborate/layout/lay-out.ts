import type { Claim } from '../../record/claim.ts';
import type { Line } from '../../record/dependence.ts';
import type {
  Concession,
  Incident,
  Proposition,
  PropositionKind,
  SideFigure,
  Standing,
} from '../../record/incident.ts';
import { changesOf } from '../origins/copied-claim.ts';
import type { EvidenceGround } from '../origins/ground.ts';
import { isSaid } from '../propositions/happened.ts';
import { type Passage, passagesOf } from './passages.ts';
import { wrapped } from './wrapped.ts';

const STANDING: Readonly<Record<Standing, string>> = {
  'single-line': 'a single line',
  repeated: 'repeated, one line',
  corroborated: 'corroborated',
  conceded: 'conceded',
  disputed: 'disputed',
};
const KIND: Readonly<Record<PropositionKind, string>> = {
  happened: 'It happened',
  there: 'There',
  'that-day': 'On that day',
  'by-them': 'By them',
  'so-many': 'So many',
};

/**
 * An incident as a person would lay it out: what is said of it and how that stands; then every line with who tells it,
 * through whom, when, in which words, and what is new in it. `width` in characters; the claims are those of the incident.
 */
export function layOut(incident: Incident, claims: readonly Claim[], ground: EvidenceGround, width = 100): string[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const passages = passagesOf(claims, ground);
  return [
    ...wrapped(headOf(incident, claims), width, '', '  '),
    '',
    ...incident.propositions.flatMap((one) => propositionLines(one, byId, ground, width)),
    ...incident.lines.flatMap((line, i) => ['', ...lineLines(line, i + 1, passages, ground, width)]),
  ];
}

function headOf({ type, place, from, to, lines }: Incident, claims: readonly Claim[]): string {
  const day = from === null ? 'day not told' : from === to ? from : `${from} to ${to}`;
  const reports = new Set(claims.map(({ report }) => report.digest)).size;
  const told = `${counted(claims.length, 'claim')} in ${counted(reports, 'report')}, ${counted(lines.length, 'line')} of evidence`;
  return `${type} · ${place?.name ?? 'place not told'} · ${day} · ${told}`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function propositionLines(
  one: Proposition,
  byId: ReadonlyMap<string, Claim>,
  ground: EvidenceGround,
  width: number,
): string[] {
  const said = one.kind === 'happened' ? `“${one.said}”` : one.said;
  const head = `${KIND[one.kind]}: ${said}. ${capital(standingOf(one))}.`;
  const against =
    one.against.length > 0 ? `Against: ${one.against.map((line) => lineName(line, byId)).join('; ')}.` : '';
  return [
    ...wrapped(`${head} ${against}`, width, '', '    '),
    ...one.figures.flatMap((figure) => wrapped(figureOf(figure, ground), width, '    ', '      ')),
    ...one.concessions.flatMap((concession) => wrapped(concessionOf(concession), width, '    ', '      ')),
    ...(one.remarks ?? []).flatMap((remark) => wrapped(remark, width, '    ', '      ')),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Corroborated by 2 independent lines"; with how many lines the rest stand on. */
function standingOf({ standing, independent, lines, best }: Proposition): string {
  if (lines.length === 0) return 'nobody says so';
  const shown = independent > 1 ? `${independent} lines shown to be independent` : counted(lines.length, 'line');
  const open =
    independent < 2 && lines.length > 1 && best === 'not-established' ? ', independence not established' : '';
  return standing === 'single-line' ? STANDING[standing] : `${STANDING[standing]}: ${shown}${open}`;
}

const lineName = ({ origin, claims }: Line, byId: ReadonlyMap<string, Claim>): string =>
  `${origin ?? 'nobody known'} (${claims.map((id) => byId.get(id)?.report.published ?? 'no day').sort()[0]})`;

function figureOf({ side, low, high, words, superseded, wider }: SideFigure, { register }: EvidenceGround): string {
  const name = side === null ? words[0].speaker : (register.parties.get(side)?.name ?? side);
  const range = high === null ? `${low} or more` : low === high ? `${low}` : `${low} to ${high}`;
  const told = [...new Set(words.map((one) => (side === null ? `“${one.text}”` : `${one.speaker} “${one.text}”`)))];
  const old = superseded.length > 0 ? ` (${superseded.length} earlier replaced)` : '';
  return `${capital(name || 'nobody named')}: ${range}${wider ? ' over a longer time' : ''} · ${told.join(', ')}${old}`;
}

const concessionOf = ({ reason, concededOn }: Concession): string =>
  `Admitted${concededOn ? ` on ${concededOn}` : ''}: ${reason}`;

function lineLines(
  line: Line,
  number: number,
  passages: readonly Passage[],
  ground: EvidenceGround,
  width: number,
): string[] {
  const ids = new Set(line.claims);
  const here = passages.filter(({ claims }) => claims.some((claim) => ids.has(claim.id)));
  const stances = new Set(here.flatMap(({ claims }) => claims.filter(({ id }) => ids.has(id)).map(stanceOf)));
  return [
    ...wrapped(`Line ${number}${[...stances].join(', ')}: ${line.origin ?? 'origin not known'}`, width, '', '  '),
    ...line.reasons.flatMap((reason) => wrapped(reason, width, '  = ', '    ')),
    ...here.flatMap((passage) => passageLines(passage, ground, width)),
  ];
}

/** Lines hold claims of one stance: most say that it happened. */
const stanceOf = (claim: Claim): string => (isSaid(claim) ? '' : ` (${claim.modality})`);

function passageLines(passage: Passage, ground: EvidenceGround, width: number): string[] {
  const changes = passage.claims.slice(0, 1).flatMap((claim) =>
    (ground.copies.get(claim.report.digest) ?? [])
      .filter(({ end }) => end === 'copy')
      .flatMap((copied) => changesOf(claim, copied))
      .filter(({ what, before, after }) => what !== 'words' && before !== null && after !== null)
      .map(({ before, after }) => `changed: ${before} → ${after}`),
  );
  const fresh = [...passage.fresh, ...new Set(changes)];
  return [
    ...wrapped(passage.chain, width, `  ${passage.published ?? 'no day    '}  `, '              '),
    ...wrapped(
      /^[“"]/u.test(passage.quote) ? passage.quote : `“${passage.quote}”`,
      width,
      '              ',
      '              ',
    ),
    ...wrapped(
      fresh.length > 0 ? `New: ${fresh.join('; ')}` : 'Nothing new',
      width,
      '              ',
      '                ',
    ),
  ];
}
