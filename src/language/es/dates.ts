import type { TimeLead } from '../../record/time-expression.ts';
import type { DateRules } from '../dates.ts';
import { latinMonthNames, phrasesByFirst } from '../other-calendars/month-names.ts';
import { shades } from '../time-meanings.ts';
import { untaggedVerbs } from '../untagged-verbs.ts';
import { calendarRules } from './dates/calendar-rules.ts';
import { lengthRules } from './dates/length-rules.ts';
import { otherCalendarRules } from './dates/other-calendar-rules.ts';
import { pointerRules } from './dates/pointer-rules.ts';
import { refusesInSpanish } from './dates/refusals.ts';
import { relativeRules } from './dates/relative-rules.ts';
import { repeatRules } from './dates/repeat-rules.ts';
import { spanishTense } from './dates/tense.ts';
import { spanishDateWords, spanishPhrases } from './dates/words.ts';

const leads: Readonly<Record<TimeLead, string>> = {
  for: 'durante por',
  after: 'tras',
  before: '',
  since: 'desde',
  until: 'hasta',
  within: '',
  at: 'en a',
};

const saying = 'dijo dijeron declaró afirmó aseguró anunció informó señaló añadió explicó reveló denunció advirtió comentó manifestó indicó'; // biome-ignore format: a list

/** How Spanish says times. */
export const spanishDates: DateRules = {
  words: spanishDateWords,
  phrases: phrasesByFirst([...latinMonthNames, ...spanishPhrases]),
  rules: [...calendarRules, ...relativeRules, ...lengthRules, ...repeatRules, ...pointerRules, ...otherCalendarRules],
  shades: shades([
    ['START', 'point', 'principios|comienzos|inicios|principios de|principios del|comienzos de|comienzos del|inicios de|inicios del|el comienzo de|el inicio de|primeros de'], // biome-ignore format: a list
    ['MID', 'point', 'mediados|mediados de|mediados del|a mediados de'],
    [
      'END',
      'point',
      'finales|fines|finales de|finales del|fines de|fines del|el final de|final de|final del|últimos de',
    ],
    ['APPROX', 'any', 'cerca de|casi|alrededor de|unos|unas|aproximadamente|en torno a|hacia'],
    ['MORE_THAN', 'length', 'más de'],
    ['LESS_THAN', 'length', 'menos de'],
    ['EQUAL_OR_MORE', 'length', 'al menos|por lo menos|como mínimo'],
    ['EQUAL_OR_LESS', 'length', 'como máximo|hasta'],
  ]),
  joints: new Set([',', 'de', 'del', 'en', 'por', 'la']),
  rangeWords: new Set(['-', '–', '—', 'a', 'al', 'hasta']),
  pairOpener: 'entre',
  pairWord: 'y',
  listWords: new Set(['y', 'e', 'o', 'u']),
  leads: new Map(
    (Object.entries(leads) as [TimeLead, string][]).flatMap(([lead, words]) =>
      words ? words.split(' ').map((word) => [word, lead] as const) : [],
    ),
  ),
  articles: new Set(['el', 'la', 'los', 'las']),
  dayFirst: true,
  sums: { and: 'y', scales: new Map([['mil', 1000]]) },
  verbs: untaggedVerbs(spanishTense, new Set(saying.split(' ')), [['hasta'], ['a', 'partir']]),
  refuses: refusesInSpanish,
};
