import type { Token } from '../../../record/prose.ts';
import type { CalendarPoint, Stretch, TimeMeaning } from '../../../record/time-expression.ts';
import type { DatePiece, DateRules, Surroundings } from '../../dates.ts';

/** What follows a weekday or season in the name of a newspaper, a programme or a tournament. */
const titleWords = new Set(['times', 'telegraph', 'herald', 'mirror', 'express', 'mail', 'post', 'tribune', 'star', 'sun', 'world', 'independent', 'olympics', 'games', 'paralympics', 'school', 'camp', 'palace', 'league', 'cup', 'live', 'agreement', 'accords', 'mass']); // biome-ignore format: a list
/** What a season before it is a kind of: a summer camp. */
const seasonal = new Set(['camp', 'camps', 'school', 'schools', 'house', 'houses', 'clothes']);
/** Capitalised words before a weekday that make the name of one day of the past: Black Friday. */
const namedDays = new Set(['black', 'bloody', 'super', 'cyber', 'maundy', 'shrove']);
const letter = /^\p{L}/u;
const THING = /^(?:NOUN|ADJ|PROPN)$/;
/** Words before a day of a month that is not named: "on the 14th". */
const dayLeads = new Set(['on', 'by', 'since', 'until', 'till', 'from', 'to', 'before', 'after']);
/** Months that are given names. */
const nameMonths = new Set(['april', 'june', 'august', 'may']);
/** Words that make the month of "may" and "march", which are verbs more often. */
const monthLeads = new Set(['in', 'on', 'of', 'since', 'until', 'till', 'by', 'from', 'to', 'last', 'next', 'this', 'early', 'late', 'mid', '-', 'through', 'before', 'after', 'during', 'between', 'and', 'for', 'the', 'every', 'each']); // biome-ignore format: a list
/** People and things that are counted: what stands before them is a number, not a year. */
const counted = new Set(['people', 'persons', 'men', 'women', 'children', 'civilians', 'soldiers', 'troops', 'protesters', 'demonstrators', 'prisoners', 'fighters', 'students', 'workers', 'homes', 'houses', 'families', 'dollars', 'euros', 'pounds', 'yen', 'points', 'shares', 'votes', 'barrels', 'tons', 'tonnes', 'kilometers', 'kilometres', 'km', 'miles', 'meters', 'metres', 'feet', 'acres', 'hectares', 'degrees', 'volts', 'rounds', 'copies', 'members', 'refugees', 'policemen', 'officers', 'residents', 'villagers', 'guests', 'employees', 'jobs', 'meter', 'metre', 'x', '×', 'percent', '%', 'kg', 'mb', 'gb']); // biome-ignore format: a list
const countLeads = new Set(['about', 'nearly', 'almost', 'some', 'than', 'least', 'roughly', 'approximately', 'over', 'number', 'no.', 'nos.', '#', '$', '£', '€', 'room', 'flight', 'page', 'section', 'article', 'resolution', 'x', '×', 'code', 'model', 'boeing', 'airbus', 'hundred', 'million', 'thousand', 'version', 'v', 'windows', 'chapter', 'route', 'highway']); // biome-ignore format: a list
const yearLeads = new Set(['in', 'since', 'by', 'of', 'until', 'till', 'from', 'before', 'after', 'circa', 'ca.', 'ca', 'c.', 'to', 'early', 'late', 'mid', 'during', 'and', '-', '–', 'year', 'about', 'around', 'the',  '(']); // biome-ignore format: a list
const seasonLeads = new Set(['the', 'this', 'last', 'next', 'early', 'late', 'mid', 'in', 'by', 'every', 'each', 'since', 'until', 'that', 'during', 'following', 'previous', 'and', 'of']); // biome-ignore format: a list
const possessives = new Set(['his', 'her', 'their', 'my', 'our', 'your', 'its']);
const abbreviated =
  /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?$/;
const capital = /^\p{Lu}/u;
const small = /^\p{Ll}/u;
/** What days of the Persian calendar are names of: 15 Khordad Street. */
const namedAfterDays = new Set(['street', 'square', 'avenue', 'boulevard', 'highway', 'hospital', 'foundation', 'stadium', 'metro', 'bridge', 'park', 'cinema', 'news', 'agency', 'offensive', 'war', 'revolution', 'uprising', 'movement']); // biome-ignore format: a list

const alone = (point: CalendarPoint, field: keyof CalendarPoint): boolean =>
  Object.keys(point).every((key) => key === 'kind' || key === field || point[key as keyof CalendarPoint] === undefined);

/** True where an English reader would see no time in these words. */
export const refusesInEnglish: DateRules['refuses'] = (meaning, around) => {
  if (meaning.kind === 'calendar') return refusesPoint(meaning, around);
  if (meaning.kind === 'stretch' || meaning.kind === 'pointer' || meaning.kind === 'step')
    return refusesWord(meaning, around);
  return false;
};

function refusesPoint(point: CalendarPoint, around: Surroundings): boolean {
  const { first, last, tokens } = around;
  const own = tokens[last - 1];
  const before = beforeOf(around);
  const after = afterOf(around);
  if (point.calendar) return refusesOther(around, after);
  const named = point.weekday !== undefined || point.season !== undefined || point.holiday !== undefined;
  if (named && after && titleWords.has(after.lower) && capital.test(after.text)) return true;
  if (alone(point, 'month')) return refusesMonth(own, before, after, last - first > 1);
  if (alone(point, 'weekday')) return refusesWeekday(own, before);
  if (alone(point, 'year')) return refusesYear(point, before, after, tokens[last + 1], last - first > 1);
  if (alone(point, 'day'))
    return !dayLeads.has(before?.lower ?? '') || (after !== null && letter.test(after.text) && THING.test(after.pos));
  if (alone(point, 'season')) return refusesSeason(tokens[first], own, before, after);
  if (alone(point, 'decade')) return before !== null && possessives.has(before.lower);
  if (point.month !== undefined && !capitalMonth(around)) return true;
  if (point.hour !== undefined && (after?.text === '%' || before?.text === '$')) return true;
  return false;
}

/** Months of other calendars have their capital too: "tir" and "dey" are other words. */
const refusesOther = ({ tokens, first, last }: Surroundings, after: Token | null): boolean =>
  (after !== null && namedAfterDays.has(after.lower)) ||
  tokens.slice(first, last).some(({ word, text }) => word?.other && small.test(text));

const beforeOf = (around: Surroundings): Token | null =>
  around.first > around.sentenceFirst ? around.tokens[around.first - 1] : null;
const afterOf = (around: Surroundings): Token | null =>
  around.last < around.sentenceLast ? around.tokens[around.last] : null;

/** Months are written with a capital: "10 may", "march 12 miles" are none. Dates in figures have no month word. */
function capitalMonth({ tokens, first, last }: Surroundings): boolean {
  for (let i = first; i < last; i++) if (/^(?:may|march|mar|jun|dec|sep)\.?$/.test(tokens[i].text)) return false;
  return true;
}

function refusesMonth(own: Token, before: Token | null, after: Token | null, led: boolean): boolean {
  if (!capital.test(own.text)) return true;
  if (abbreviated.test(own.lower) && !own.lower.endsWith('.') && own.lower !== 'sept') return true;
  if (nameMonths.has(own.lower) && !led && isName(before, after)) return true;
  if (own.lower !== 'may' && own.lower !== 'march') return false;
  if (led) return false;
  if (own.lower === 'march' && before?.lower === 'the') return true;
  if (own.lower === 'march' && (after?.lower === 'on' || after?.lower === 'for' || after?.lower === 'of')) return true;
  return before === null || !monthLeads.has(before.lower);
}

function refusesWeekday(own: Token, before: Token | null): boolean {
  if (!capital.test(own.text)) return true;
  if (before && namedDays.has(before.lower) && capital.test(before.text)) return true;
  return abbreviated.test(own.lower) && !abbreviationStands(own, before);
}

/** "Sat." or "on Sat": short forms that are words of their own need their stop or their preposition. */
const abbreviationStands = (own: Token, before: Token | null): boolean =>
  own.lower.endsWith('.') || before?.lower === 'on';

/** "June Carver": a given name with another behind it and no preposition before it. */
const isName = (before: Token | null, after: Token | null): boolean =>
  after?.pos === 'PROPN' && capital.test(after.text) && before?.pos !== 'ADP' && before?.pos !== 'DET';

function refusesYear(
  point: CalendarPoint,
  before: Token | null,
  after: Token | null,
  beyond: DatePiece | undefined,
  led: boolean,
): boolean {
  if (led) return false;
  const year = point.year ?? 0;
  if (after && (counted.has(after.lower) || after.text === '%' || after.lower === 'hours')) return true;
  if (before && countLeads.has(before.lower)) return true;
  // "held 2000 litres"
  if (before?.pos === 'VERB' && after?.pos === 'NOUN' && after.lower.endsWith('s')) return true;
  if (year >= 1900 && year <= 2049) return false;
  // "1775–1783" in a heading.
  if (after && /^[-–]$/.test(after.text) && beyond?.word?.year !== undefined) return false;
  return before === null || !yearLeads.has(before.lower);
}

function refusesSeason(first: Token, own: Token, before: Token | null, after: Token | null): boolean {
  if (own.pos === 'VERB' || (after !== null && seasonal.has(after.lower))) return true;
  if (capital.test(own.text) && before && capital.test(before.text) && before.pos !== 'ADP') return true;
  const risky = own.lower === 'fall' || own.lower === 'spring';
  if (!risky) return false;
  if (after?.lower === 'of' || after?.lower === 'in') return true;
  const lead = first === own ? before : first;
  return !lead || !seasonLeads.has(lead.lower) || (own.lower === 'fall' && lead.lower === 'of');
}

const QUOTES = new Set(['"', '“', "'", '‘', "''", '``']);

/** A programme's name: "on the “This Week” show". */
const isTitle = (own: Token, around: Surroundings): boolean =>
  around.last - around.first > 1 && capital.test(own.text) && QUOTES.has(beforeOf(around)?.text ?? '');

function refusesWord(meaning: TimeMeaning, around: Surroundings): boolean {
  const own = around.tokens[around.last - 1];
  if (isTitle(own, around)) return true;
  if (meaning.kind === 'pointer') return refusesPointer(own, around.tokens[around.last]);
  if (meaning.kind === 'step') return refusesDefinite(around) || refusesCounted(own, around);
  return meaning.kind === 'stretch' && refusesLength(meaning, around);
}

/** "in the past" is no pointer in "in the past ten years". */
function refusesPointer(own: DatePiece, next: DatePiece | undefined): boolean {
  if (own.lower === 'current') return own.pos === 'NOUN';
  // "as recently as 2019"
  if (own.lower === 'recently') return next?.lower === 'as';
  const word = next?.word;
  return own.lower === 'past' && (word?.unit ?? word?.units ?? word?.num ?? word?.season) !== undefined;
}

/** "the day of the vote" is any day; "the year ended 31 March" is a length. */
function refusesDefinite(around: Surroundings): boolean {
  const { tokens, first, last } = around;
  if (tokens[first].lower !== 'the' || last - first > 3) return false;
  const after = afterOf(around)?.lower;
  return tokens[last - 1].lower === 'day'
    ? after === 'of' || after === 'when'
    : after === 'ended' || after === 'ending';
}

/** What opens the name or the doing of an event. */
const EVENT_OPENERS = /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ|VERB|AUX)$/;

/** "two days before the attack" is a length and an event, "the day before leaving" a day and a verb. */
function refusesCounted(own: DatePiece, { tokens, first, last }: Surroundings): boolean {
  const next = tokens[last];
  if ((own.lower !== 'before' && own.lower !== 'after') || !next) return false;
  if (tokens[first].lower === 'the') return next.lower.endsWith('ing') && next.pos === 'VERB';
  return EVENT_OPENERS.test(next.pos);
}

/** Ages, shares ("three quarters") and money are no lengths of time; "the year" is one only where it is said to end. */
function refusesLength(stretch: Stretch, around: Surroundings): boolean {
  const { tokens, first, last, sentenceLast } = around;
  if (beforeOf(around)?.text === '$' || tokens[last - 1].pos === 'ADJ') return true;
  const after = afterOf(around)?.lower;
  if (after === 'old' || (after === '-' && last + 1 < sentenceLast && /^olds?$/.test(tokens[last + 1].lower)))
    return true;
  if (tokens[first].lower === 'the' && stretch.count === 1 && stretch.side === null)
    return after !== 'ended' && after !== 'ending';
  return (
    stretch.unit === 'quarter' &&
    stretch.side === null &&
    (stretch.count === null || stretch.count === 1 || stretch.count === 3)
  );
}
