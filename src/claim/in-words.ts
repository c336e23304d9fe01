import type { ChainLink, Claim } from '../record/claim.ts';
import type { Figure } from '../record/figure.ts';
import { type OtherCalendar, otherDateText } from '../record/other-date.ts';
import type { When } from '../record/when.ts';
import type { Where } from '../record/where.ts';

/** Who says it, outermost first: "Porto Ledger, quoting the fire brigade (“said”)". */
export function chainInWords(chain: readonly ChainLink[]): string {
  const [first, ...others] = chain;
  const outlet = first?.speaker || 'the report itself';
  if (others.length === 0) return `${outlet}, in its own voice`;
  return [outlet, ...others.map(linkInWords)].join(', ');
}

function linkInWords({ speaker, described, cue, date }: ChainLink): string {
  // The writer named at the head of a report speaks for it; nobody is quoted.
  if (cue !== null && /^by$/i.test(cue)) return `by ${speaker}`;
  const told = [speaker && described, cue && `“${cue}”`, date && `on ${date}`].filter(Boolean).join(', ');
  return `quoting ${speaker || 'somebody not named'}${told ? ` (${told})` : ''}`;
}

/** Type, mode and standing: "PROTEST riot, denied · ACLED: Violent demonstration". */
export function eventInWords({ event, modality }: Claim): string {
  const name = event.mode ? `${event.type} ${event.mode}` : event.type;
  return `${name}, ${modality}${event.acled && event.acled !== 'Other' ? ` · ACLED: ${event.acled}` : ''}`;
}

/** Who did what to whom, in the words of the report. */
export function deedInWords({ actors, recipients, event }: Claim): string {
  const who = actors.map((a) => a.text).join(', ');
  const whom = recipients.map((a) => a.text).join(', ');
  return `${who ? `${who}: ` : ''}“${event.trigger}”${whom ? ` → ${whom}` : ''}`;
}

/** The places of claims told in one breath, those of one country together, each with what it is where it is no town. */
export function placesInWords(places: readonly Where[]): string {
  const countries = new Map<string, string[]>();
  for (const where of places) {
    const country = where.precision === 'country' ? '' : (where.place?.country ?? '');
    countries.set(country, [...(countries.get(country) ?? []), placeInWords(where)]);
  }
  const list = [...countries].map(([code, names]) => names.join(', ') + (code ? ` — ${countryName(code)}` : ''));
  return `${places.length > 3 ? `${places.length} places: ` : ''}${list.join('; ')}`;
}

function placeInWords({ text, place, precision }: Where): string {
  if (!place) return `${text} (which place is not known)`;
  const notes = [
    sameName(text, place.name) ? null : place.name,
    precision && precision !== 'town' ? precision : null,
  ].filter((note) => note !== null);
  return notes.length > 0 ? `${text} (${notes.join(', ')})` : text;
}

const bare = (name: string): string => name.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();
const sameName = (a: string, b: string): boolean => bare(a) === bare(b);

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? code) : code);

const CALENDARS: Readonly<Record<OtherCalendar, string>> = { persian: 'Persian', islamic: 'Islamic' };

/** The day or days, how they are known and by which words; empty where the report tells none. */
export function daysInWords({ text, from, to, certainty, warnings = [], original }: When): string {
  if (!from && !to && !text) return '';
  const days = from === to ? from : `${from ?? '…'} to ${to ?? '…'}`;
  const words = text ? `“${text}”` : '';
  const known = days ? `${days}, ${certainty}${words && ` by ${words}`}` : `${words}, which days is not known`;
  const written = original && `${otherDateText(original)} in the ${CALENDARS[original.calendar]} calendar`;
  return [known, ...(written ? [written] : []), ...warnings].join('; ');
}

const number = (n: number): string => n.toLocaleString('en');

/** A count with its bounds, its words and who counted. */
export function figureInWords({ what, low, high, text, countedBy, places, part }: Figure): string {
  const bounds =
    high === low ? number(low) : high === null ? `${number(low)} or more` : `${number(low)} to ${number(high)}`;
  const together = places ? `, of ${places} places together` : '';
  return `${part ? 'of them ' : ''}${what} ${bounds} (“${text}”${countedBy ? `, says ${countedBy}` : ''}${together})`;
}

/** Words on one line, cut after so many characters. */
export function shortened(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > most ? `${flat.slice(0, most - 1).trimEnd()}…` : flat;
}

/** Claims told in one breath (one event in several places) together, in the order given. */
export function groupsOf(claims: readonly Claim[]): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.group);
    if (group) group.push(claim);
    else groups.set(claim.group, [claim]);
  }
  return [...groups.values()];
}
