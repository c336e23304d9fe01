import type { StepPoint, TimeUnit, Viewpoint } from '../../../record/time-expression.ts';
import type { DateRule } from '../../dates.ts';
import { ago, away, each, every, length, pointer, rule, rules, step } from '../../time-meanings.ts';

/** Weeks, months and years are those of the Persian calendar. */
const named = (unit: TimeUnit, count: number, from: Viewpoint = 'now'): StepPoint => ({
  ...step(unit, count, from),
  ...(unit === 'week' || unit === 'month' || unit === 'year' ? { calendar: 'persian' } : {}),
});

const days: readonly DateRule[] = [
  rule('امروز|امروزه {weekday}?', () => step('day', 0)),
  rule('دیروز {weekday}?', () => step('day', -1)),
  rule('فردا {weekday}?', () => step('day', 1)),
  ...rules(['پریروز', 'دو روز پیش'], () => step('day', -2)),
  ...rules(['پس فردا', 'پسفردا'], () => step('day', 2)),
  rule('امشب', () => ({ ...step('day', 0), part: 'NI' })),
  rule('دیشب', () => ({ ...step('day', -1), part: 'NI' })),
  rule('فردا شب', () => ({ ...step('day', 1), part: 'NI' })),
  rule('شب گذشته', () => ({ ...step('day', -1), part: 'NI' })),
  rule('امسال', () => named('year', 0)),
  rule('پارسال', () => named('year', -1)),
];

const periods: readonly DateRule[] = [
  rule('در? {unit} {turn}', (c) => named(c.unit, c.turn)),
  rule('در? این|همین {unit}', (c) => named(c.unit, 0)),
  rule('در? همان|آن {unit}', (c) => named(c.unit, 0, 'then')),
];

const distances: readonly DateRule[] = [
  rule('{num} {unit} پیش|قبل', (c) => ago(c.unit, c.num)),
  rule('{num} {unit} و نیم پیش|قبل', (c) => ago(c.unit, c.num + 0.5)),
  rule('{num} {num=num2} {unit} پیش|قبل', (c) => ago(c.unit, c.num2)),
  rule('نیم {unit} پیش|قبل', (c) => length(c.unit, 0.5, 'past')),
  rule('{num} {unit} دیگر|دیگه|دیگری', (c) => (Number.isNaN(c.num) ? length(c.unit, c.num) : away(c.unit, c.num))),
  rule('{num} {unit} بعد|آینده', (c) => (Number.isNaN(c.num) ? length(c.unit, c.num) : away(c.unit, c.num, 'then'))),
  rule('پس|بعد از? گذشت? {num} {unit}', (c) => length(c.unit, c.num)),
  rule('در|طی|ظرف? طول? {num} {unit} گذشته|اخیر', (c) => length(c.unit, c.num, 'past')),
  rule('{num} {unit} و نیم گذشته|اخیر', (c) => length(c.unit, c.num + 0.5, 'past')),
  rule('در|طی|ظرف? {num} {unit} آینده|آتی', (c) => length(c.unit, c.num, 'future')),
  rule('{unit} ها|های گذشته|اخیر', (c) => length(c.unit, Number.NaN, 'past')),
  rule('{unit} ها|های آینده|آتی', (c) => length(c.unit, Number.NaN, 'future')),
];

const lengths: readonly DateRule[] = [
  rule('{num} {unit}', (c) => length(c.unit, c.num)),
  rule('{num} {unit} و نیم|نیمه', (c) => length(c.unit, c.num + 0.5)),
  rule('{num} تا|یا|الی|- {num=num2} {unit}', (c) => length(c.unit, c.num2), 'APPROX'),
  rule('{num} {num=num2} {unit}', (c) => length(c.unit, c.num2), 'APPROX'),
  rule('{num} {unit} و {num=num2} {unit=unit2}', (c) => {
    if (c.unit === 'hour' && c.unit2 === 'minute') return length('minute', c.num * 60 + c.num2);
    if (c.unit === 'year' && c.unit2 === 'month') return length('month', c.num * 12 + c.num2);
    return c.unit === 'day' && c.unit2 === 'day' ? length('day', Math.max(c.num, c.num2)) : null;
  }),
  rule('نیم {unit}', (c) => length(c.unit, 0.5)),
  rule('چند {unit}', (c) => length(c.unit, Number.NaN)),
  rule('سال ها|های متمادی?', () => length('year', Number.NaN)),
];

const repeats: readonly DateRule[] = [
  rule('هر {unit} یک? بار|یکبار?', (c) => every(c.unit)),
  rule('هر {num} {unit} یک? بار|یکبار?', (c) => every(c.unit, c.num)),
  rule('هر {weekday}', (c) => each({ weekday: c.weekday })),
  rule('{weekday} ها', (c) => each({ weekday: c.weekday })),
  rule('هر {part}', (c) => each({ part: c.part })),
  rule('{each}', (c) => every(c.each)),
  rule('روز به روز', () => every('day')),
];

const pointers: readonly DateRule[] = [
  ...rules(['اکنون', 'هم اکنون', 'هماکنون', 'الان', 'در حال حاضر', 'این روز ها', 'این روزها'], () =>
    pointer('present'),
  ),
  ...rules(['اخیرا', 'اخیراً', 'به تازگی'], () => pointer('past')),
  ...rules(['در آینده نزدیک?', 'به زودی', 'بزودی'], () => pointer('future')),
];

/** Times named by their distance, lengths, repetitions, and words that only point. */
export const relativeRules: readonly DateRule[] = [
  ...days,
  ...periods,
  ...distances,
  ...lengths,
  ...repeats,
  ...pointers,
];
