import { AttestedError } from '../errors.ts';
import type { Capture } from '../record/capture.ts';
import type { CaseStore } from '../store/case-store.ts';
import { CASE_OPTIONS, withCase } from './case-option.ts';
import { claimTable, readingTable } from './claim-table.ts';
import { type Command, given, type Terminal } from './command.ts';
import { visible } from './wrap.ts';

/** `attested show ID` */
export const command: Command = {
  name: 'show',
  takes: 'ID…',
  summary: 'Show a claim, a reading or a capture by its id, or by the beginning of it.',
  details: 'Ids begin with clm_, rdg_ or cap_. A reading is shown with its claims and what was set aside.',
  options: { ...CASE_OPTIONS, json: { type: 'boolean', help: 'As JSON, one line each.' } },
  examples: ['attested show clm_3f2a', 'attested show rdg_91 --json'],
  run: async (call, terminal) => {
    if (call.words.length === 0)
      throw new AttestedError('usage/missing-argument', { command: 'show', expected: 'an id' });
    return withCase(call, terminal, async (store) => {
      for (const id of call.words) await show(store, id, given(call, 'json'), terminal);
      return 0;
    });
  },
};

async function show(store: CaseStore, id: string, json: boolean, terminal: Terminal): Promise<void> {
  const found = await store.find(id);
  if (json) {
    const { kind } = found;
    terminal.out(
      JSON.stringify(kind === 'claim' ? found.claim : kind === 'reading' ? { reading: found.reading } : found),
    );
    return;
  }
  for (const line of await lines(store, found, terminal.width)) terminal.out(line);
}

async function lines(
  store: CaseStore,
  found: Awaited<ReturnType<CaseStore['find']>>,
  width: number,
): Promise<string[]> {
  if (found.kind === 'claim') {
    return [
      ...claimTable([found.claim], width),
      `claim    ${found.claim.id}`,
      `reading  ${found.reading}`,
      `digest   ${found.claim.report.digest}`,
    ];
  }
  if (found.kind === 'reading') {
    const claims = await store.claims({ reading: found.reading.id, limit: 100_000 });
    return [...readingTable(found.reading, claims, width), ...found.captures.flatMap(captureLines)];
  }
  return [
    ...captureLines(found.capture),
    `reading  ${found.reading ?? 'none'}`,
    ...(found.failure
      ? [
          visible(`failed   ${found.failure.message} [${found.failure.code}]`),
          visible(`         → ${found.failure.remedy}`),
        ]
      : []),
  ];
}

function captureLines(c: Capture): string[] {
  const from =
    c.origin.kind === 'file'
      ? c.origin.name
      : c.origin.kind === 'url'
        ? c.origin.url
        : `${c.origin.container}, ${c.origin.locator}`;
  return [
    visible(`capture  ${c.id}  ${c.capturedAt}  ${c.format}, ${c.size} bytes, from ${from}`),
    `digest   ${c.digest}`,
  ];
}
