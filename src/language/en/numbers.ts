import { type NumberWords, phrasesBy, startersOf } from '../numbers.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const UNITS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'; // biome-ignore format: a list
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** The value of every English number word below one hundred. */
const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
]);

const written: Omit<NumberWords, 'starters'> = {
  small: SMALL,
  scales: new Map([
    ['dozen', 12],
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
  ]),
  attachedScales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['mn', 1e6],
    ['bn', 1e9],
    ['b', 1e9],
    ['tn', 1e12],
  ]),
  // A plural says at least two of its unit, and less than the next larger unit, which would have been said instead:
  // hundreds are 200 to 999. A dozen is twelve and a score twenty; both stay below a hundred.
  vague: new Map([
    ['tens', { low: 20, high: 99 }],
    ['dozens', { low: 24, high: 99 }],
    ['scores', { low: 40, high: 99 }],
    ['hundreds', { low: 200, high: 999 }],
    ['thousands', { low: 2e3, high: 9_999 }],
    ['millions', { low: 2e6, high: 9_999_999 }],
    ['billions', { low: 2e9, high: 9_999_999_999 }],
    ['trillions', { low: 2e12, high: 9_999_999_999_999 }],
  ]),
  // "A couple" is two, loosely three; "a few" and "a handful" are three or more and less than ten.
  few: new Map([
    ['couple', { low: 2, high: 3 }],
    ['few', { low: 3, high: 9 }],
    ['handful', { low: 3, high: 9 }],
    ['pair', { low: 2, high: 2 }],
  ]),
  // "Several" is more than two and less than ten; before a scale it multiplies: several hundred are 300 to 999.
  several: new Map([['several', { low: 3, high: 9 }]]),
  parts: new Map([
    ['half', 50],
    ['third', 33],
    ['thirds', 33],
    ['quarter', 25],
    ['quarters', 25],
  ]),
  articles: words('a an'),
  and: 'and',
  of: 'of',
  between: 'between',
  from: 'from',
  joins: words('to or - – — ‑ ‐'),
  change: words('rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing jump jumped grow grew grown growing fall falls fell fallen falling drop dropped dropping revise revised raise raised raises raising lower lowered cut reduced decline declined decreased'), // biome-ignore format: a list
  before: phrasesBy('last', [
    ['at least', 'at-least'],
    ['at the least', 'at-least'],
    ['at the very least', 'at-least'],
    ['more than', 'at-least'],
    ['well over', 'at-least'],
    ['over', 'at-least'],
    ['above', 'at-least'],
    ['upwards of', 'at-least'],
    ['upward of', 'at-least'],
    ['in excess of', 'at-least'],
    ['exceeding', 'at-least'],
    ['a minimum of', 'at-least'],
    ['minimum of', 'at-least'],
    ['no fewer than', 'at-least'],
    ['no less than', 'at-least'],
    ['not less than', 'at-least'],
    ['not fewer than', 'at-least'],
    ['greater than', 'at-least'],
    ['up to', 'at-most'],
    ['as many as', 'at-most'],
    ['as much as', 'at-most'],
    ['at most', 'at-most'],
    ['at the most', 'at-most'],
    ['a maximum of', 'at-most'],
    ['maximum of', 'at-most'],
    ['fewer than', 'at-most'],
    ['less than', 'at-most'],
    ['no more than', 'at-most'],
    ['not more than', 'at-most'],
    ['under', 'at-most'],
    ['about', 'about'],
    ['around', 'about'],
    ['some', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['close to', 'about'],
    ['just under', 'about'],
    ['just over', 'at-least'],
    ['an estimated', 'about'],
    ['estimated', 'about'],
    ['circa', 'about'],
    ['perhaps', 'about'],
    ['probably', 'about'],
    ['possibly', 'about'],
    ['maybe', 'about'],
    ['~', 'about'],
    ['exactly', 'exact'],
    ['precisely', 'exact'],
    ['a total of', 'exact'],
    ['total of', 'exact'],
    ['a group of', 'exact'],
    ['group of', 'exact'],
    ['only', 'exact'],
    ['just', 'exact'],
  ]),
  after: phrasesBy('first', [
    ['or more', 'at-least'],
    ['or so', 'about'],
    ['or thereabouts', 'about'],
    ['or fewer', 'at-most'],
    ['or less', 'at-most'],
    ['at least', 'at-least'],
    ['at most', 'at-most'],
    ['+', 'at-least'],
    ['plus', 'at-least'],
    ['odd', 'about'],
  ]),
  neutral: words('the all another additional further his her its their our my your these those this that other more only just still also already now extra some'), // biome-ignore format: a list
  nobody: words('nobody none'),
  no: 'no',
  one: 'one',
  adjectives: new Map([
    ['both', 2],
    ['single', 1],
    ['lone', 1],
  ]),
  labels: words('flight article articles resolution section sections chapter no no. nos. number numbers law decree act bill route highway road channel room page pages p. pp. part phase paragraph para verse figure table item annex clause line lane gate block zone sector district ward precinct grade class version v vol. vol volume issue episode season psalm level category type model mark square unit battalion brigade division case file docket order rule point tel tel. telephone phone fax box gps utc gmt covid top group kilometer kilometre km mile marker'), // biome-ignore format: a list
  months: words('january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.'), // biome-ignore format: a list
  clock: words("a.m. p.m. am pm a.m p.m o'clock o’clock gmt utc hrs cet est edt"),
  atTime: 'at',
  hours: words('hours hrs local'),
  aged: words('aged age ages'),
  old: 'old',
  yearBefore: words('in since of during by from until till before after early late mid year to around circa'),
  days: words('monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow last this next late early earlier later overnight ago january february march april june july august september october november december'), // biome-ignore format: a list
  oneIdioms: words('day hand side thing way time point another moment example reason case cluster word place respect sense more step'), // biome-ignore format: a list
  hyphenTails: new Map([
    ['strong', 'exact'],
    ['odd', 'about'],
    ['plus', 'at-least'],
  ]),
};

/** How English writes numbers, says how sure they are, and writes figures that count nothing. */
export const numberWords: NumberWords = { ...written, starters: startersOf(written) };
