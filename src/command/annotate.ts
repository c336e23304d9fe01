import { createInterface } from 'node:readline';
import { AttestedError } from '../errors.ts';
import { openReader } from '../pipeline.ts';
import { annotator, LAYERS, type Layer, type Row } from './annotate-rows.ts';
import type { Command } from './command.ts';
import { describe } from './failure.ts';
import { readerOptions } from './reader-options.ts';

/** `attested annotate LAYER` */
export const command: Command = {
  name: 'annotate',
  takes: 'LAYER',
  summary: 'Lay one layer over texts from standard input; predictions go to standard output.',
  details: `JSON Lines in ({id, text, dct?, lang?, html?, url?}), JSON Lines out, in the row shapes of the public labelled sets.\nLAYER is one of: ${LAYERS.join(' ')}. Offsets are UTF-16 code units; dct is the publication day, lang the language (found out where it is not given).`,
  options: {},
  examples: ['attested annotate places < texts.jsonl > places.jsonl', 'attested annotate times < texts.jsonl'],
  run: async ({ words }, terminal) => {
    const layer = LAYERS.find((l) => l === words[0]);
    if (!layer)
      throw new AttestedError('usage/unknown-layer', { given: words[0] ?? 'nothing', layers: LAYERS.join(', ') });
    const annotate = annotator(await openReader(await readerOptions(terminal)));
    let number = 0;
    let bad = 0;
    for await (const line of createInterface({ input: terminal.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (!line.trim()) continue;
      const failed = await annotated(annotate, layer, line, number).then(
        (row) => terminal.out(JSON.stringify(row)),
        (error: unknown) => error,
      );
      if (!failed) continue;
      if (!(failed instanceof AttestedError)) throw failed;
      bad++;
      for (const told of describe(failed)) terminal.err(told);
    }
    return bad ? 1 : 0;
  },
};

async function annotated(
  annotate: ReturnType<typeof annotator>,
  layer: Layer,
  line: string,
  number: number,
): Promise<object> {
  return annotate(layer, rowOf(line, number));
}

function rowOf(line: string, number: number): Row {
  try {
    const row: unknown = JSON.parse(line);
    if (
      typeof row === 'object' &&
      row !== null &&
      'id' in row &&
      isText(row, 'text') &&
      isText(row, 'html') &&
      ('text' in row || 'html' in row)
    ) {
      return row as Row;
    }
  } catch {
    // told below, with the line's number
  }
  throw new AttestedError('usage/bad-row', { line: number });
}

const isText = (row: object, name: string): boolean =>
  !(name in row) || typeof (row as Record<string, unknown>)[name] === 'string';
