import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { englishDates } from '../../src/language/en/dates.ts';
import { paragraphsOf, parseProse } from '../../src/language/en/sentences.ts';
import { readTimes } from '../../src/read/times/times.ts';
import { resolveDays } from '../../src/resolve/days/days.ts';

/** Repeated to 50,000 code units, each is the worst a text can hold for some reader: figures, marks, words of time. */
const MOTIFS = ['1', 'a', 'A', '.', '-', '–', ':', '/', ',', '1.', '1.1', '1-', '1-1', '1:1', '1/1', '1,111,', '1x', '0s', '1st', '2019-', '2019-01-', '2019-01-01', '2019 ', 'May ', 'May-', 'the ', 'the the ', 'last ', 'two ', 'two-', 'twenty ', 'and ', 'Monday ', 'Monday, ', 'Monday to ', 'May and ', 'the first ', 'hundred ', '“', '"', '”', "'", '(', '()', '@a', 'http://', 'a.a.', 'A.', 'U.S.', 'a@a.', '_', '$1', '1%', 'é', 'م', '۱', '\n', '1. ', 'Mr. ', '!?', '…', ' ', '\t', 'years ', 'two years ago ', '10:30 ', '10:30 a.m. ', 'yesterday ', 'two days after ', 'two days after the attack ', "'89 ", '1990s', 'early ', 'the end of ', 'between May 3 and ', 'from 3 to ', 'said ', 'who plan to ']; // biome-ignore format: a list
const LENGTH = 50_000;
const long = (motif: string, length = LENGTH): string =>
  motif.repeat(Math.ceil(length / motif.length)).slice(0, length);

/** Milliseconds of processor time: others may hold the machine. */
const timed = (work: () => unknown): number => {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
};
/** The best of three: the collector of garbage may fall into any of them. */
const best = (work: () => unknown): number => Math.min(timed(work), timed(work), timed(work));

const annotated = (text: string): number => {
  const prose = parseProse(text, paragraphsOf(text));
  return resolveDays(readTimes(prose, englishDates), { published: '2026-03-05', prose }).length;
};

test('no text of 20,000 code units takes longer than half a second to read times in', () => {
  const slow = MOTIFS.filter((motif) => {
    const text = long(motif, 20_000);
    return timed(() => annotated(text)) > 500 && best(() => annotated(text)) > 500;
  });
  expect(slow).toEqual([]);
}, 60_000);

describe('no regular expression that times are read with takes 50 ms on 50,000 code units', () => {
  const texts = MOTIFS.map((motif) => ({ motif, text: long(motif) }));
  test.each(expressions())('%s', (_name, pattern, flags) => {
    const regex = new RegExp(pattern, flags);
    const once = (text: string): void => {
      regex.lastIndex = 0;
      regex.exec(text);
    };
    const slow = texts.filter(({ text }) => timed(() => once(text)) > 50 && best(() => once(text)) > 50);
    expect(slow.map((s) => s.motif)).toEqual([]);
  });
});

/** Every regular expression in the files that times are read and resolved with: a name, the pattern and its flags. */
function expressions(): [string, string, string][] {
  const at = (path: string): URL => new URL(`../../src/${path}`, import.meta.url);
  const folders = ['read/times/', 'resolve/days/', 'language/en/dates/', 'language/es/dates/', 'language/fa/dates/'];
  const files = folders.flatMap((folder) => readdirSync(at(folder)).map((name) => folder + name));
  return [
    ...files,
    'language/en/sentences.ts',
    'language/en/tokens.ts',
    'language/en/ascii-letters.ts',
    'language/plain-prose.ts',
    'language/arabic-letters.ts',
  ]
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => literalsIn(path, readFileSync(at(path), 'utf8')));
}

function literalsIn(path: string, code: string): [string, string, string][] {
  const found: [string, string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push([`${path} ${node.text}`, node.text.slice(1, end), node.text.slice(end + 1)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest));
  return found;
}
