import type { CalendarPoint, StepPoint } from '../../../record/time-expression.ts';
import type { Caught, DateRule } from '../../dates.ts';
import { between, point, rule, rules } from '../../time-meanings.ts';

/** Years below this are of the Persian calendar, as a Persian text counts. */
const GREGORIAN = 1500;

/** A year as a Persian text gives it: 1399 and 99 are Persian, 2020 is not. */
const yearOf = (year: number): CalendarPoint =>
  year < GREGORIAN ? point({ calendar: 'persian', year }) : point({ year });
const fullYear = (yy: number): number => yy + (yy < 50 ? 1400 : 1300);

const inMonth = (c: Caught, fields: Pick<CalendarPoint, 'day' | 'year' | 'within'> = {}): CalendarPoint =>
  point({ calendar: c.other.calendar, month: c.other.month, ...fields });

const yearStep = (count: number): StepPoint => ({
  kind: 'step',
  unit: 'year',
  calendar: 'persian',
  count,
  from: 'now',
});

const ofYear = (c: Caught): { year?: number } => {
  if (c.year !== undefined) return { year: c.year };
  return c.yy === undefined || c.other.calendar === 'islamic' ? {} : { year: fullYear(c.yy) };
};

const DAY = 'در? روز|تاریخ|مورخ|مورخه? {dom} ام|م|امین?';
const COUNT = 'هجری|خورشیدی|شمسی|قمری? خورشیدی|شمسی|قمری?';

/** Days, months and years whose month is one of the Persian or the Islamic calendar. */
const others: readonly DateRule[] = [
  ...[`${DAY} ماه? مبارک? {other} ماه? ,|،? سال? {year} ${COUNT}`, `${DAY} {other} ماه? {yy}`].map((p) =>
    rule(p, (c) => (isYear(c) ? inMonth(c, { day: c.dom, ...ofYear(c) }) : null)),
  ),
  rule(`${DAY} ماه? مبارک? {other} ماه?`, (c) => inMonth(c, { day: c.dom })),
  rule(`${DAY} {other} ماه? امسال`, (c) => inMonth(c, { day: c.dom, within: yearStep(0) })),
  rule(`${DAY} {other} ماه? سال {turn}`, (c) => inMonth(c, { day: c.dom, within: yearStep(c.turn) })),
  rule(`در? ماه? مبارک? {other} ماه? سال? {year} ${COUNT}`, (c) => inMonth(c, { year: c.year })),
  rule('در? {other} ماه? {yy}', (c) => (c.yy > 31 && c.other.calendar === 'persian' ? inMonth(c, ofYear(c)) : null)),
  rule('در? ماه مبارک? {other}', (c) => inMonth(c)),
  rule('در? {other} ماه', (c) => inMonth(c)),
  rule('در? {other} ماه? امسال', (c) => inMonth(c, { within: yearStep(0) })),
  rule('در? {other} ماه? سال {turn}', (c) => inMonth(c, { within: yearStep(c.turn) })),
  rule('{other}', (c) => (c.other.alone ? inMonth(c) : null)),
  rule('از? {dom} -|–|تا|الی|و|لغایت {num} ماه? {other} ماه? سال? {year}?', (c) => days(c)),
];

const isYear = ({ year, yy }: Caught): boolean => year !== undefined || yy > 31;

const days = (c: Caught): ReturnType<DateRule['meaning']> =>
  c.num > c.dom && c.num <= 31
    ? between(inMonth(c, { day: c.dom, ...ofYear(c) }), inMonth(c, { day: c.num, ...ofYear(c) }))
    : null;

const gregorian: readonly DateRule[] = [
  rule(`${DAY} ماه? {month} ماه? ,|،? سال? {year} میلادی?`, (c) => point({ month: c.month, day: c.dom, year: c.year })),
  rule(`${DAY} ماه? {month}`, (c) => point({ month: c.month, day: c.dom })),
  rule('در? ماه? {month} سال? {year} میلادی?', (c) => point({ month: c.month, year: c.year })),
  rule('در? ماه {month}', (c) => point({ month: c.month })),
  rule('{month}', (c) => point({ month: c.month })),
  rule('از? {dom} -|–|تا|الی|و {num} ماه? {month} سال? {year}?', (c) =>
    c.num > c.dom && c.num <= 31
      ? between(
          point({ month: c.month, day: c.dom, ...(c.year === undefined ? {} : { year: c.year }) }),
          point({ month: c.month, day: c.num, ...(c.year === undefined ? {} : { year: c.year }) }),
        )
      : null,
  ),
];

const decade = (c: Caught): ReturnType<DateRule['meaning']> =>
  c.num >= 10 && c.num < 100 && c.num % 10 === 0 ? between(yearOf(1300 + c.num), yearOf(1309 + c.num)) : null;

const YEARS = 'در? سال ها|های|هاي';

const years: readonly DateRule[] = [
  rule('در? تاریخ? {whole}', (c) => c.whole),
  rule('در? سال? {year}', (c) => yearOf(c.year)),
  ...['میلادی', 'م'].map((count) => rule(`در? سال? {year} ${count}`, (c) => point({ year: c.year }))),
  rule('در? سال? {num} میلادی', (c) => (c.num > 0 ? point({ year: c.num }) : null)),
  rule('در? سال? {num} قبل از میلاد', (c) => (c.num > 0 ? point({ year: 1 - c.num }) : null)),
  rule('در? سال? {num} هجری? شمسی|خورشیدی', (c) => (c.num > 0 ? point({ calendar: 'persian', year: c.num }) : null)),
  rule('در? سال? {num} هجری? قمری', (c) => (c.num > 0 ? point({ calendar: 'islamic', year: c.num }) : null)),
  rule('در? سال {yy}', (c) => (c.yy > 31 ? yearOf(fullYear(c.yy)) : null)),
  rule(`${YEARS}? {year} -|–|تا|الی {year=year2}`, (c) =>
    c.year2 > c.year ? between(yearOf(c.year), yearOf(c.year2)) : null,
  ),
  rule(`${YEARS} {year}`, (c) => yearOf(c.year)),
  rule('در? دهه های? {num}', decade),
  rule('در? دهه {year}', (c) => (c.year >= GREGORIAN ? point({ decade: Math.floor(c.year / 10) }) : null)),
  rule('در? قرن|سده {ord} میلادی?', (c) => point({ century: c.ord - 1 })),
];

const partsOfYear: readonly DateRule[] = [
  rule('در? فصل? {season} سال? {year}', (c) =>
    c.year < GREGORIAN ? inSeason(c.season, c.year) : point({ season: c.season, year: c.year }),
  ),
  rule('در? فصل? {season} {yy}', (c) => (c.yy > 31 ? inSeason(c.season, fullYear(c.yy)) : null)),
  rule('در? فصل {season}', (c) => point({ season: c.season })),
  rule('{season} امسال', (c) => point({ season: c.season, turn: 0 })),
  rule('{season} سال? {turn}', (c) => point({ season: c.season, turn: c.turn })),
  rule('{season}', (c) => (c.season === 'SP' ? null : point({ season: c.season }))),
];

/** Persian seasons are three months of its calendar: spring is its first. */
const FIRST_MONTHS = { SP: 1, SU: 4, FA: 7, WI: 10 } as const;
const inSeason = (season: keyof typeof FIRST_MONTHS, year: number): ReturnType<DateRule['meaning']> => {
  const month = FIRST_MONTHS[season];
  return between(point({ calendar: 'persian', year, month }), point({ calendar: 'persian', year, month: month + 2 }));
};

const daysOfWeek: readonly DateRule[] = [
  rule('روز? {weekday}', (c) => point({ weekday: c.weekday })),
  rule('روز? {weekday} هفته? {turn}', (c) => point({ weekday: c.weekday, turn: c.turn })),
  rule('روز? {weekday} این هفته', (c) => point({ weekday: c.weekday, turn: 0 })),
];

/** Hours behind noon are said with the part of the day. */
const clock = (hour: number, minute: number, part?: CalendarPoint['part']): CalendarPoint | null => {
  if (!(hour <= 24) || !(minute <= 59)) return null;
  return point({ hour: hour + ((part === 'AF' || part === 'EV' || part === 'NI') && hour < 12 ? 12 : 0), minute });
};
const AT = 'در? راس|رأس? ساعت';

const clocks: readonly DateRule[] = [
  rule(`${AT} {clock} دقیقه? {part}?`, (c) => clock(c.clock.hour, c.clock.minute, c.part)),
  rule(`${AT} {num} {part}?`, (c) => clock(c.num, 0, c.part)),
  rule(`${AT} {num} pm|am`, (c) => clock(c.num, 0)),
  rule(`${AT} {num} و نیم {part}?`, (c) => clock(c.num, 30, c.part)),
  rule(`${AT} {num} و ربع {part}?`, (c) => clock(c.num, 15, c.part)),
  rule(`${AT} {num} و {num=num2} دقیقه? {part}?`, (c) => clock(c.num, c.num2, c.part)),
  rule('{num} {part}', (c) => (c.num >= 1 && c.num <= 12 ? clock(c.num, 0, c.part) : null)),
  rule('{num} و نیم {part}', (c) => (c.num >= 1 && c.num <= 12 ? clock(c.num, 30, c.part) : null)),
  rule('{clock}', (c) => clock(c.clock.hour, c.clock.minute)),
  rule('{part}', (c) => point({ part: c.part })),
];

/** Yearly days. */
const feast = (calendar: NonNullable<CalendarPoint['calendar']>, month: number, day: number): CalendarPoint =>
  point({ calendar, month, day });

const feasts: readonly DateRule[] = [
  ...rules(['عید? نوروز'], () => feast('persian', 1, 1)),
  ...rules(['روز? عاشورا|عاشورای حسینی?'], () => feast('islamic', 1, 10)),
  ...rules(['روز? تاسوعا'], () => feast('islamic', 1, 9)),
  ...rules(['عید سعید? فطر'], () => feast('islamic', 10, 1)),
  ...rules(['عید سعید? قربان'], () => feast('islamic', 12, 10)),
];

/** Points named by their place in a calendar. */
export const calendarRules: readonly DateRule[] = [
  ...others,
  ...gregorian,
  ...years,
  ...partsOfYear,
  ...daysOfWeek,
  ...clocks,
  ...feasts,
];
