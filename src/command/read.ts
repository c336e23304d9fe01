import { captureAll } from '../capture/capture.ts';
import { AttestedError } from '../errors.ts';
import { readOne } from '../intake.ts';
import { openReader, type ReadReport, type ReportReader } from '../pipeline.ts';
import { readingJson } from '../record/reading-json.ts';
import { captureSetting, FETCH_OPTION, inputsOf } from './capture-setting.ts';
import { readingTable } from './claim-table.ts';
import { type Call, type Command, given, type Terminal } from './command.ts';
import { describe } from './failure.ts';
import { readerOptions } from './reader-options.ts';
import { visible } from './wrap.ts';

/** `attested read` */
export const command: Command = {
  name: 'read',
  takes: 'FILE…',
  summary: 'Read reports without storing them, and print their claims.',
  details: [
    'For people: each claim with who says it (the whole chain), what, where, when, how many and the quoted words; then',
    "what was set aside as not the report's own text. The publication day is never written in as the day of an event.",
  ].join('\n'),
  options: {
    ...FETCH_OPTION,
    json: { type: 'boolean', help: 'One claim per line, as docs/claim.schema.json has it.' },
    reading: {
      type: 'boolean',
      help: 'With --json: before the claims of each report, one line with its text and layers.',
    },
  },
  examples: [
    'attested read report.html',
    'attested read report.txt --json > claims.jsonl',
    'attested read --json --reading report.txt',
  ],
  run: async (call, terminal) => {
    if (call.words.length === 0)
      throw new AttestedError('usage/missing-argument', { command: 'read', expected: 'a file' });
    const reader = await openReader(await readerOptions(terminal));
    try {
      return await readAll(call, terminal, reader);
    } finally {
      await reader.close();
    }
  },
};

async function readAll(call: Call, terminal: Terminal, reader: ReportReader): Promise<number> {
  let failed = 0;
  for await (const outcome of captureAll(inputsOf(call, terminal), {
    ...captureSetting(call, terminal),
    folders: false,
  })) {
    if (outcome.kind === 'skipped') continue;
    try {
      if (outcome.kind === 'failure') throw outcome.error;
      print(await readOne(reader, outcome.bytes, outcome.capture), call, terminal);
    } catch (error) {
      if (!(error instanceof AttestedError)) throw error;
      failed++;
      terminal.err(visible(outcome.name));
      for (const line of describe(error)) terminal.err(`  ${line}`);
    }
  }
  return failed ? 1 : 0;
}

function print({ reading, claims }: ReadReport, call: Call, terminal: Terminal): void {
  if (!given(call, 'json')) {
    for (const line of readingTable(reading, claims, terminal.width)) terminal.out(line);
    return;
  }
  if (given(call, 'reading')) terminal.out(JSON.stringify({ reading: readingJson(reading) }));
  for (const claim of claims) terminal.out(JSON.stringify(claim));
}
