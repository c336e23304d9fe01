/** One error as the sets' own scorer tells it. */
export interface ScoredError {
  readonly kind: 'value' | 'type' | 'extent' | 'missed' | 'spurious';
  readonly gold?: string;
  readonly sys?: string;
  readonly gv?: string;
  readonly sv?: string;
}

const MONTHS = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:\.|[a-z]*)(?=\W|$)/gi;
const WEEKDAYS = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;

/** Words of one kind made alike: "May 3" and "June 17" are both "MONTH 9". */
const alike = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
    .replace(MONTHS, 'MONTH')
    .replace(WEEKDAYS, 'WEEKDAY')
    .replace(/\d+/g, '9')
    .replace(/\s+/g, ' ');

/** The commonest errors, extents and types alone left out, with how often each stands in the documents. */
export function commonest(errors: readonly ScoredError[], many: number): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { kind, gold, sys } of errors) {
    if (kind === 'extent' || kind === 'type') continue;
    const key = `${TELLING[kind]}: ${alike(gold || sys || '')}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]).slice(0, many));
}

const TELLING = { value: 'another value', missed: 'not found', spurious: 'not in the gold' } as const;
