import { layOut } from '../corroborate/layout/lay-out.ts';
import { evidenceOf } from '../corroborate-case.ts';
import { AttestedError } from '../errors.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Capture } from '../record/capture.ts';
import type { CaseStore } from '../store/case-store.ts';
import { caseKnowledge } from './case-knowledge.ts';
import { CASE_OPTIONS, withCase } from './case-option.ts';
import { claimTable, readingTable } from './claim-table.ts';
import { type Command, given, type Terminal } from './command.ts';
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
    return withCase(call, terminal, async (store, folder) => {
      const shown: Shown = { store, knowledge: caseKnowledge(terminal, folder), width: terminal.width };
      for (const id of call.words) await show(shown, id, given(call, 'json'), terminal);
      return 0;
    });
  },
};

/** Where what is shown is taken from. */
interface Shown {
  readonly store: CaseStore;
  readonly knowledge: () => Promise<Knowledge>;
  /** Columns. */
  readonly width: number;
}

async function show(shown: Shown, id: string, json: boolean, terminal: Terminal): Promise<void> {
  const found = await shown.store.find(id);
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
  for (const line of await lines(shown, found)) terminal.out(line);
}

type Found = Awaited<ReturnType<CaseStore['find']>>;

async function lines({ store, knowledge, width }: Shown, found: Found): Promise<string[]> {
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
      const { incident } = found;
      const claims = await store.corroboration.claims(incident.claims);
      const ground = await evidenceOf(store, await knowledge());
      return [
        ...layOut(incident, claims, ground, width).map(visible),
        '',
        `incident ${incident.id}`,
        ...claims.map(({ id }) => `claim    ${id}`),
      ];
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
