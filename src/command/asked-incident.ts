import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { parseCivilDate } from '../record/civil-day.ts';
import type { Claim } from '../record/claim.ts';

/** An incident of a report as a labelled set describes it: its type, day and place, never the words of its victims. */
export interface AskedIncident {
  /** A type of the codebook or of the Message Understanding Conferences ("BOMBING"). */
  readonly type: string;
  /** `YYYY-MM-DD`; empty where the set does not say. */
  readonly date: string;
  /** Names from the country inwards, each with its kind: "PERU: LIMA (CITY): SAN ISIDRO (NEIGHBORHOOD)". */
  readonly location: string;
}

/** Modes of ASSAULT that each type of the Message Understanding Conferences tells of. */
const MODES: Readonly<Record<string, readonly string[]>> = {
  KIDNAPPING: ['abduct'],
  BOMBING: ['explosives', 'suicide-attack', 'aerial', 'heavy-weapons'],
  ARSON: ['destroy', 'primitive'],
  ROBBERY: ['destroy'],
  HIJACKING: ['abduct', 'capture'],
  ATTACK: ['targeted', 'firearms', 'heavy-weapons', 'beat', 'aerial', 'battle', 'primitive', 'torture', 'capture'],
};

/** Points for each agreement and against each contradiction; a claim has to come to `ENOUGH` to be meant at all. */
const ENOUGH = 2;
const POINTS = {
  type: 2,
  mode: 2,
  noMode: 1,
  otherMode: -0.5,
  takenOrNot: -2,
  day: 3,
  stretch: 1.5,
  nextDay: -0.5,
  otherDay: -4,
  place: 2,
  area: 1,
  country: 0.5,
  otherPlace: -2,
  unreal: -1,
} as const;

/** How near a claim comes to what is asked; null where it cannot be meant. */
export function nearness(asked: AskedIncident, claim: Claim, gazetteer: Gazetteer): number | null {
  const type = typePoints(asked.type, claim);
  if (type === null) return null;
  const unreal = ['hypothetical', 'planned', 'feared'].includes(claim.modality) ? POINTS.unreal : 0;
  const points = type + dayPoints(asked.date, claim) + placePoints(asked.location, claim, gazetteer) + unreal;
  return points < ENOUGH ? null : points;
}

function typePoints(asked: string, { event: { type, mode } }: Claim): number | null {
  const modes = MODES[asked];
  if (!modes) return type === asked ? POINTS.type : null;
  if (type !== 'ASSAULT') return asked === 'KIDNAPPING' && mode === 'arrest' ? POINTS.type : null;
  if (mode === null) return POINTS.type + POINTS.noMode;
  if (modes.includes(mode)) return POINTS.type + POINTS.mode;
  return POINTS.type + (asked === 'KIDNAPPING' || mode === 'abduct' ? POINTS.takenOrNot : POINTS.otherMode);
}

function dayPoints(asked: string, { when: { from, to } }: Claim): number {
  const day = parseCivilDate(asked);
  const first = from === null ? null : parseCivilDate(from);
  const last = to === null ? null : parseCivilDate(to);
  if (day === null || first === null || last === null) return 0;
  if (first <= day && day <= last) return first === last ? POINTS.day : POINTS.stretch;
  return Math.max(first - day, day - last) === 1 ? POINTS.nextDay : POINTS.otherDay;
}

function placePoints(asked: string, { where }: Claim, gazetteer: Gazetteer): number {
  if (!where?.place || !asked) return 0;
  const names = asked.split(/: | - /).map((name) => folded(name.replace(/\s*\([^)]*\)/g, ''), gazetteer));
  const is = (name: string): boolean => names.includes(folded(name, gazetteer));
  if (is(where.place.name) || is(where.text)) return where.precision === 'country' ? POINTS.country : POINTS.place;
  const index = gazetteer.byId(where.place.id);
  const areas = index === null ? [] : gazetteer.parents(index).map((area) => gazetteer.place(area));
  const inside = areas.find((area) => is(area.name));
  if (!inside) return POINTS.otherPlace;
  if (!inside.feature.startsWith('A.PCL')) return POINTS.area;
  // A town of the country is not the one that is named.
  return names.length > 1 ? POINTS.otherPlace : POINTS.country;
}

const folded = (name: string, gazetteer: Gazetteer): string =>
  name
    .split(/\s+/)
    .map((word) => gazetteer.fold(word))
    .join(' ');
