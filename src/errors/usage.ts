import type { ErrorEntry, Fill } from './entry.ts';

/** Wrong use of the command line or of a setting. */
export const usageErrors = {
  'usage/not-a-number': {
    message: (o: Fill) => `--${o.name} is "${o.given}"; a whole number from ${o.least} to ${o.most} was expected.`,
    remedy: 'Give a whole number.',
    status: 400,
  },
  'usage/unknown-name': {
    message: (o: Fill) => `--${o.option} is "${o.given}"; one of ${o.names} was expected.`,
    remedy: 'Use one of the names; docs/glossary.md says what they mean.',
    status: 400,
  },
  'usage/not-a-day': {
    message: (o: Fill) => `--${o.name} is "${o.given}"; a day of the calendar as YYYY-MM-DD was expected.`,
    remedy: 'Write the day with year, month and day, such as 2026-03-02.',
    status: 400,
  },
  'usage/unknown-layer': {
    message: (o: Fill) => `"${o.given}" is no layer; one of ${o.layers} was expected.`,
    remedy: 'Name one layer, such as `attested annotate places`.',
    status: 400,
  },
  'usage/bad-row': {
    message: (o: Fill) => `Line ${o.line} of standard input is not an object with an "id" and a "text" or "html".`,
    remedy: 'Give one JSON object per line; the other lines were annotated.',
    status: 400,
  },
  'usage/unknown-command': {
    message: (o: Fill) => `There is no command "${o.name}".`,
    remedy: 'Run `attested help` for the list of commands.',
    status: 400,
  },
  'usage/unknown-option': {
    message: (o: Fill) => `The command "${o.command}" has no option "${o.name}".`,
    remedy: 'Run `attested help COMMAND` for its options.',
    status: 400,
  },
  'usage/missing-argument': {
    message: (o: Fill) => `"${o.command}" needs ${o.expected}; none was given.`,
    remedy: 'Run `attested help COMMAND` for an example.',
    status: 400,
  },
  'usage/bad-setting': {
    message: (o: Fill) => `${o.where} is "${o.value}"; expected: ${o.expected}.`,
    remedy: 'See docs/settings.md for every setting and what it takes.',
    status: 400,
  },
} as const satisfies Record<string, ErrorEntry>;
