// Accuracy on the public labelled sets (development halves), by each set's own scorer, beside the floors we hold.
//   npm run bench -- accuracy [SET…]      writes bench/frozen/accuracy.json when all sets were run
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotator, type LayerOfOne, type Row } from '../src/command/annotate-rows.ts';
import { openReader } from '../src/pipeline.ts';
import { evalAtHand, rows, score } from './eval.ts';

interface SetUnderTest {
  readonly name: string;
  readonly layer: LayerOfOne;
  readonly gold: string;
  readonly measure: string;
  /** What the figure may not fall below; null where it is only watched. */
  readonly floor: number | null;
  readonly score: (gold: string, predictions: readonly unknown[]) => number;
}

const json = (text: string) => JSON.parse(text);
const places = (name: string, floor: number): SetUnderTest => ({
  name,
  layer: 'places',
  gold: `places/${name}.dev.jsonl`,
  measure: 'end-to-end F1, 161 km',
  floor,
  score: (gold, p) => 100 * json(score('places/score.mjs', [], gold, p, ['--json'])).endToEnd.f1,
});
const times = (name: string, floor: number | null): SetUnderTest => ({
  name,
  layer: 'times',
  gold: `times/${name}.dev.jsonl`,
  measure: 'value F1',
  floor,
  score: (gold, p) => 100 * json(score('times/score.mjs', [], gold, p, ['--json'])).valueF1,
});

/** Sets whose times have no values: only where they stand is scored. */
const extents = (name: string, floor: number | null): SetUnderTest => ({
  ...times(name, floor),
  measure: 'relaxed F1',
  score: (gold, p) => 100 * json(score('times/score.mjs', [], gold, p, ['--json'])).relaxed.f,
});

const SETS: readonly SetUnderTest[] = [
  {
    name: 'articles',
    layer: 'article',
    gold: 'articles/dev.jsonl',
    measure: '4-gram F1',
    floor: 0.95,
    score: (gold, p) => json(score('articles/score.mjs', [], gold, p, [])).f1,
  },
  places('lgl', 36),
  places('trnews', 50),
  places('geovirus', 55),
  places('gwn', 54),
  times('tbaq-timebank', 60),
  times('tbaq-aquaint', null),
  times('wikiwars', null),
  times('meantime-en', null),
  times('tweets', null),
  times('timebank-es', 76),
  times('meantime-es', null),
  extents('hengam-fa', 80),
  extents('parstdex-fa', null),
  {
    name: 'attributions',
    layer: 'attributions',
    gold: 'attributions/dev.jsonl',
    measure: 'content + source F1',
    floor: 50,
    score: (gold, p) => 100 * json(score('attributions/score.mjs', [], gold, p, ['--json'])).contentAndSource.F,
  },
  {
    name: 'case2021t2',
    layer: 'event-types',
    gold: 'events/case2021t2.dev.jsonl',
    measure: 'weighted F1, subtask 1',
    floor: 0.68,
    score: (gold, p) => json(score('events/score.mjs', ['class'], gold, p, ['--where', 'subtask<=1'])).weightedF1,
  },
];

/** Runs the named sets, or all; gives the exit status. */
export async function accuracy(names: readonly string[]): Promise<number> {
  if (!evalAtHand()) return 1;
  const annotate = annotator(await openReader());
  const frozen: Record<string, { measure: string; value: number; floor: number | null }> = {};
  const chosen = SETS.filter((s) => names.length === 0 || names.includes(s.name));
  let below = 0;
  for (const set of chosen) {
    const gold = rows<Row>(set.gold);
    const started = performance.now();
    const predictions = [];
    for (const row of gold) predictions.push(await annotate(set.layer, row));
    const seconds = (performance.now() - started) / 1000;
    const value = Number(set.score(set.gold, predictions).toFixed(3));
    const fell = set.floor !== null && value < set.floor;
    below += Number(fell);
    frozen[set.name] = { measure: set.measure, value, floor: set.floor };
    const floor = set.floor === null ? '' : `  floor ${set.floor}${fell ? '  BELOW' : ''}`;
    console.log(
      `${set.name.padEnd(15)}${set.measure.padEnd(24)}${value.toFixed(3).padStart(8)}${floor.padEnd(22)}${seconds.toFixed(1)} s`,
    );
  }
  if (chosen.length === SETS.length) {
    const file = join(fileURLToPath(new URL('frozen/', import.meta.url)), 'accuracy.json');
    writeFileSync(file, `${JSON.stringify(frozen, null, 2)}\n`);
  }
  return below ? 1 : 0;
}
