/**
 * Casualty figures against the labelled MUC-4 counts: `npm run bench -- figures [train|dev] [--misses]`.
 *
 * Gold: human targets with death or injury and a number other than one person or a bare plural, and totals. A gold
 * figure is found when the text has a figure of the same kind whose bounds are the gold's. Figures about other
 * happenings are not in the gold, so precision here is a floor.
 */
import { countedWords } from '../src/language/en/counted.ts';
import { numberWords } from '../src/language/en/numbers.ts';
import { paragraphsOf, parseProse } from '../src/language/en/sentences.ts';
import { readFigures } from '../src/read/figures/figures.ts';
import type { FigureMention } from '../src/record/figure.ts';
import { evalAtHand, rows } from './eval.ts';

interface Alternative {
  readonly min?: number;
  readonly max?: number;
  readonly approx?: boolean;
  readonly plural?: boolean;
}

interface Gold {
  readonly kind: string;
  readonly who?: string;
  readonly number?: string;
  readonly total?: string;
  readonly effect?: readonly string[];
  readonly alternatives: readonly Alternative[];
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly figures: readonly Gold[];
}

type Harm = 'killed' | 'wounded';

const HARM: Readonly<Record<string, Harm>> = { DEATH: 'killed', INJURY: 'wounded' };

const part = process.argv.includes('train') ? 'train' : 'dev';
const tally = { gold: 0, found: 0, placed: 0, wrong: 0, right: 0, guessed: 0, texts: 0, ms: 0, characters: 0 };

function scoreRow(row: Row): void {
  const prose = parseProse(row.text, paragraphsOf(row.text));
  const started = performance.now();
  const figures = readFigures(prose, { numbers: numberWords, counted: countedWords });
  tally.ms += performance.now() - started;
  tally.characters += row.text.length;
  tally.texts++;
  for (const gold of row.figures) scoreGold(row, gold, figures);
  scoreFound(row, figures);
}

function scoreGold(row: Row, gold: Gold, figures: readonly FigureMention[]): void {
  if (!isCount(gold)) return;
  for (const harm of harmsOf(gold)) {
    tally.gold++;
    const fitting = figures.filter((figure) => gold.alternatives.some((one) => sameBounds(one, figure)));
    if (fitting.length) tally.placed++;
    if (fitting.some((figure) => figure.what === harm)) tally.found++;
    else if (process.argv.includes('--misses')) {
      console.log(
        `MISS ${row.id} ${harm} ${gold.number ?? gold.total} ${gold.who} | ${fitting.map((figure) => `${figure.text}→${figure.what}`).join('; ')}`,
      );
    }
  }
}

/** Precision: every figure of two or more killed or wounded that some gold count or total in the text bears out. */
function scoreFound(row: Row, figures: readonly FigureMention[]): void {
  const counts = row.figures.filter((gold) => gold.kind === 'human');
  if (!counts.some(isCount)) return;
  for (const figure of figures) {
    if ((figure.what !== 'killed' && figure.what !== 'wounded') || figure.low < 2) continue;
    tally.guessed++;
    const right = counts.some(
      (gold) =>
        (gold.total !== undefined || harmsOf(gold).includes(figure.what as Harm)) &&
        gold.alternatives.some((one) => sameBounds(one, figure)),
    );
    if (right) tally.right++;
    else if (process.argv.includes('--extras')) {
      console.log(
        `EXTRA ${row.id} ${figure.what} ${figure.text} | ${row.text.slice(Math.max(0, figure.span.start - 60), figure.span.end + 50)}`,
      );
    }
  }
}

const isCount = (gold: Gold): boolean =>
  gold.kind === 'human' &&
  gold.number !== undefined &&
  gold.alternatives.some((one) => !one.plural && (one.max ?? one.min ?? 0) > 1);

const harmsOf = (gold: Gold): Harm[] => (gold.effect ?? []).flatMap((effect) => (HARM[effect] ? [HARM[effect]] : []));

function sameBounds(gold: Alternative, figure: FigureMention): boolean {
  if (gold.plural) return figure.qualifier === 'vague';
  const low = gold.min ?? 0;
  if (gold.max === undefined) return figure.low === low || figure.low === low + 1;
  if (gold.min === undefined) return figure.high === gold.max;
  return figure.low === low && (figure.high ?? low) === gold.max;
}

/** Scores the half named in the words of the command line, `dev` where none is; status 1 where it is not at hand. */
export async function figures(): Promise<number> {
  if (!evalAtHand()) return 1;
  for (const row of rows<Row>(`figures/muc4_figures.${part}.jsonl`)) scoreRow(row);
  tell();
  return 0;
}

const share = (a: number, b: number): string => `${((100 * a) / Math.max(1, b)).toFixed(1)} %`;
function tell(): void {
  console.log(
    `${part}: ${tally.texts} texts, ${tally.gold} gold counts of killed and wounded (not one person, not a bare plural)`,
  );
  console.log(`found with kind and bounds: ${tally.found} (recall ${share(tally.found, tally.gold)})`);
  console.log(`bounds found under any kind: ${tally.placed} (${share(tally.placed, tally.gold)})`);
  console.log(
    `killed and wounded figures of two or more: ${tally.guessed}, of them in the gold ${tally.right} (precision at least ${share(tally.right, tally.guessed)})`,
  );
  console.log(`${((tally.ms * 7000) / tally.characters).toFixed(3)} ms for 7,000 characters after tokens`);
}
