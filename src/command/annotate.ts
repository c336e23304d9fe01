import { createInterface } from 'node:readline';
import { AttestedError } from '../errors.ts';
import { openReader } from '../pipeline.ts';
import { annotateIncidents } from './annotate-incidents.ts';
import { annotator, LAYERS, type Row } from './annotate-rows.ts';
import type { Command } from './command.ts';
import { describe } from './failure.ts';
import { readerOptions } from './reader-options.ts';

/** `attested annotate LAYER` */
export const command: Command = {
  name: 'annotate',
  takes: 'LAYER',
  summary: 'Lay one layer over texts from standard input; predictions go to standard output.',
  details: `JSON Lines in ({id, text, dct?, lang?, html?, url?}), JSON Lines out, in the row shapes of the public labelled sets.\nLAYER is one of: ${LAYERS.join(' ')}. Offsets are UTF-16 code units; dct is the publication day, lang the language (found out where it is not given).\nincidents takes all rows first ({id, text, title?, date?}) and gives those that tell of one incident the same cluster; a row with {doc, type, date, location} asks for one incident of the report doc.`,
  options: {},
  examples: ['attested annotate places < texts.jsonl > places.jsonl', 'attested annotate times < texts.jsonl'],
  run: async ({ words }, terminal) => {
    const layer = LAYERS.find((l) => l === words[0]);
    if (!layer)
      throw new AttestedError('usage/unknown-layer', { given: words[0] ?? 'nothing', layers: LAYERS.join(', ') });
    const reader = await openReader(await readerOptions(terminal));
    const annotate = annotator(reader);
    const together: Row[] = [];
    let number = 0;
    let bad = 0;
    for await (const line of createInterface({ input: terminal.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (!line.trim()) continue;
      try {
        const row = rowOf(line, number);
        if (layer === 'incidents') together.push(row);
        else terminal.out(JSON.stringify(await annotate(layer, row)));
      } catch (error) {
        if (!(error instanceof AttestedError)) throw error;
        bad++;
        for (const told of describe(error)) terminal.err(told);
      }
    }
    for (const row of await annotateIncidents(reader, together)) terminal.out(JSON.stringify(row));
    return bad ? 1 : 0;
  },
};

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
