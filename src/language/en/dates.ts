import type { TimeLead } from '../../record/time-expression.ts';
import type { DateRules, DateShade } from '../dates.ts';
import { arabicMonthNames, latinMonthNames, phrasesByFirst, singleNames } from '../other-calendars/month-names.ts';
import { calendarRules } from './dates/calendar-rules.ts';
import { lengthRules } from './dates/length-rules.ts';
import { otherCalendarRules } from './dates/other-calendar-rules.ts';
import { pointerRules } from './dates/pointer-rules.ts';
import { refusesInEnglish } from './dates/refusals.ts';
import { relativeRules } from './dates/relative-rules.ts';
import { repeatRules } from './dates/repeat-rules.ts';
import { englishDateWords } from './dates/words.ts';

const shade = (words: string, mod: DateShade['mod'], on: DateShade['on']): DateShade => ({
  words: words.split(' '),
  mod,
  on,
});

const shades: readonly DateShade[] = [
  ...['early', 'earlier', 'the beginning of', 'beginning of', 'the start of', 'start of', 'early in', 'earlier in', 'the early part of', 'the outset of'].map((w) => shade(w, 'START', 'point')), // biome-ignore format: a list
  ...['mid', 'mid -', 'the middle of', 'middle of', 'the midst of'].map((w) => shade(w, 'MID', 'point')),
  ...['late', 'later', 'the end of', 'end of', 'late in', 'later in', 'the close of', 'the latter part of'].map((w) => shade(w, 'END', 'point')), // biome-ignore format: a list
  ...['about', 'around', 'approximately', 'roughly', 'some', 'circa', 'ca.', 'nearly', 'almost', 'or so'].map((w) => shade(w, 'APPROX', 'any')), // biome-ignore format: a list
  ...['more than', 'over', 'longer than'].map((w) => shade(w, 'MORE_THAN', 'length')),
  ...['less than', 'under', 'fewer than', 'just under'].map((w) => shade(w, 'LESS_THAN', 'length')),
  ...['at least'].map((w) => shade(w, 'EQUAL_OR_MORE', 'length')),
  ...['at most', 'up to', 'no more than', 'as much as', 'as many as'].map((w) => shade(w, 'EQUAL_OR_LESS', 'length')),
];

const leads: Record<TimeLead, string> = {
  for: 'for been',
  after: 'after',
  before: 'before',
  since: 'since',
  until: 'until till by',
  within: 'within',
  at: 'on in at during over throughout',
};

const monthNames = [...latinMonthNames, ...arabicMonthNames];

/** How English says times. */
export const englishDates: DateRules = {
  words: new Map([...singleNames(monthNames), ...englishDateWords]),
  phrases: phrasesByFirst(monthNames),
  rules: [...calendarRules, ...relativeRules, ...lengthRules, ...repeatRules, ...pointerRules, ...otherCalendarRules],
  shades,
  joints: new Set([',', 'of', 'on', 'at', 'in', 'the']),
  rangeWords: new Set(['-', '–', '—', 'to', 'through', 'until', 'till', 'thru']),
  pairOpener: 'between',
  pairWord: 'and',
  listWords: new Set(['and', 'or', '&']),
  leads: new Map(
    (Object.entries(leads) as [TimeLead, string][]).flatMap(([lead, words]) =>
      words.split(' ').map((w) => [w, lead] as const),
    ),
  ),
  articles: new Set(['the', 'a', 'an']),
  dayFirst: false,
  verbs: {
    future: new Set(['will', "'ll", '’ll', 'shall', 'wo']),
    modals: new Set(['would', 'may', 'might', 'should']),
    have: 'have',
    had: 'had',
    be: 'be',
    perfect: new Set(['has', 'have', "'ve", '’ve']),
    past: new Set(['was', 'were', 'did', 'had']),
    forward: new Set(['plan', 'expect', 'schedule', 'agree', 'intend', 'hope', 'prepare', 'set', 'aim', 'want', 'due', 'likely', 'ready', 'vow', 'pledge', 'promise', 'go', 'slate', 'decide', 'propose', 'threaten', 'seek', 'try', 'need', 'call', 'urge', 'invite', 'appeal']), // biome-ignore format: a list
    infinitive: 'to',
    speech: new Set(['say', 'tell', 'admit', 'acknowledge', 'announce', 'report', 'quote', 'state', 'claim', 'declare', 'add', 'write', 'reveal', 'confirm', 'deny', 'warn', 'note', 'stress', 'explain', 'publish', 'broadcast', 'comment', 'assert', 'testify', 'tweet', 'post']), // biome-ignore format: a list
    ahead: {
      openers: [
        ['until'],
        ['till'],
        ['as', 'early', 'as'],
        ['as', 'soon', 'as'],
        ['no', 'later', 'than'],
        ['effective'],
      ],
      plans: new Set(['plan', 'expect', 'schedule', 'slate', 'anticipate', 'await', 'postpone', 'reschedule']),
      calls: new Set(['call', 'announce', 'urge', 'convene', 'demand', 'declare', 'propose', 'promise', 'threaten', 'prepare', 'organize', 'organise', 'set', 'brace', 'advertise', 'promote']), // biome-ignore format: a list
      gatherings: new Set(['strike', 'protest', 'demonstration', 'rally', 'march', 'sit-in', 'vigil', 'walkout', 'boycott', 'shutdown', 'stoppage', 'gathering', 'procession', 'parade', 'blockade', 'election', 'referendum', 'poll']), // biome-ignore format: a list
      timetable: new Set(['start', 'begin', 'open', 'expire', 'end', 'close', 'resume', 'reopen', 'vote', 'go', 'depart', 'arrive', 'convene', 'meet']), // biome-ignore format: a list
      scheduled: new Set(['meeting', 'summit', 'talk', 'talks', 'conference', 'hearing', 'trial', 'deadline', 'vote', 'ceremony', 'congress', 'session', 'visit', 'launch', 'date', 'ballot', 'run-off', 'runoff', 'inauguration', 'funeral', 'holiday', 'festival', 'game', 'match', 'concert']), // biome-ignore format: a list
      goal: 'for',
      leads: new Set(['on', 'at', 'this', 'in']),
      foils: new Set(['as', 'than', '-', 'the', 'a', 'an', 'had']),
      possessives: new Set(["'s", '’s', "'", '’']),
      definite: 'the',
    },
  },
  refuses: refusesInEnglish,
};
