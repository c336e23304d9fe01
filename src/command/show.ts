import { AttestedError } from '../errors.ts';
import type { Capture } from '../record/capture.ts';
import type { CaseStore } from '../store/case-store.ts';
import { CASE_OPTIONS, withCase } from './case-option.ts';
import { claimTable, readingTable } from './claim-table.ts';
import { type Command, given, type Terminal } from './command.ts';
import { incidentTable } from './incident-table.ts';
import { visible } from './wrap.ts';

/** `attested show ID` */
export const command: Command = {
  name: 'show',
  takes: 'ID…',
  summary: 'Show an incident, a claim, a reading or a capture by its id, or by the beginning of it.',
  details:
    'Ids begin with inc_, clm_, rdg_ or cap_. A reading is shown with its claims and what was set aside, an incident with its lines of evidence.',
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
      JSON.stringify(
        kind === 'claim'
          ? found.claim
          : kind === 'incident'
            ? found.incident
            : kind === 'reading'
              ? { reading: found.reading }
              : found,
      ),
    );
    return;
  }
  for (const line of await lines(store, found, terminal.width)) terminal.out(line);
}

type Found = Awaited<ReturnType<CaseStore['find']>>;

async function lines(store: CaseStore, found: Found, width: number): Promise<string[]> {
  switch (found.kind) {
    case 'claim':
      return [
        ...claimTable([found.claim], width),
        `claim    ${found.claim.id}`,
        `reading  ${found.reading}`,
        `digest   ${found.claim.report.digest}`,
      ];
    case 'reading': {
      const claims = await store.claims({ reading: found.reading.id, limit: 100_000 });
      return [...readingTable(found.reading, claims, width), ...found.captures.flatMap(captureLines)];
    }
    case 'incident': {
      const claims = await store.corroboration.claims(found.incident.claims);
      return [...incidentTable([found.incident], width), ...claimTable(claims, width, { stored: true })];
    }
    case 'capture':
      return [...captureLines(found.capture), ...outcomeLines(found)];
  }
}

const outcomeLines = ({ reading, failure }: Found & { readonly kind: 'capture' }): string[] => [
  `reading  ${reading ?? 'none'}`,
  ...(failure
    ? [visible(`failed   ${failure.message} [${failure.code}]`), visible(`         → ${failure.remedy}`)]
    : []),
];

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
