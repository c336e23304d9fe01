import type { TimeLead } from '../../record/time-expression.ts';
import type { DateRules } from '../dates.ts';
import { arabicMonthNames, phrasesByFirst } from '../other-calendars/month-names.ts';
import { shades } from '../time-meanings.ts';
import { untaggedVerbs } from '../untagged-verbs.ts';
import { calendarRules } from './dates/calendar-rules.ts';
import { refusesInPersian } from './dates/refusals.ts';
import { relativeRules } from './dates/relative-rules.ts';
import { persianTense } from './dates/tense.ts';
import { persianDateWords, persianPhrases } from './dates/words.ts';

const leads: readonly (readonly [string, TimeLead])[] = [
  ['برای', 'for'],
  ['تا', 'until'],
  ['طی', 'within'],
  ['ظرف', 'within'],
  ['در', 'at'],
];

/** How Persian says times. */
export const persianDates: DateRules = {
  words: persianDateWords,
  phrases: phrasesByFirst([...arabicMonthNames, ...persianPhrases]),
  rules: [...calendarRules, ...relativeRules],
  shades: shades([
    ['START', 'point', 'اوایل|اوائل|ابتدای|آغاز|شروع|نیمه اول'],
    ['MID', 'point', 'اواسط|میانه|نیمه'],
    ['END', 'point', 'اواخر|پایان|انتهای|آخر|نیمه دوم'],
    ['APPROX', 'any', 'حدود|حدودا|تقریبا|نزدیک به|قریب به'],
    ['MORE_THAN', 'length', 'بیش از|بیشتر از'],
    ['LESS_THAN', 'length', 'کمتر از'],
    ['EQUAL_OR_MORE', 'length', 'حداقل|دست کم|لااقل'],
    ['EQUAL_OR_LESS', 'length', 'حداکثر'],
  ]),
  joints: new Set(['،', ',', 'روز', 'در', 'مورخ', 'سال', 'ماه']),
  rangeWords: new Set(['-', '–', '—', 'تا', 'الی', 'لغایت']),
  pairOpener: 'بین',
  pairWord: 'و',
  listWords: new Set(['و', 'یا']),
  leads: new Map(leads),
  articles: new Set(),
  dayFirst: true,
  shortDates: 'persian',
  sums: { and: 'و', scales: new Map([['هزار', 1000]]) },
  verbs: untaggedVerbs(persianTense, new Set('گفت گفتند افزود اعلام نوشت'.split(' ')), []),
  refuses: refusesInPersian,
};
