import { type Corroborated, corroborateCase } from '../corroborate-case.ts';
import { AttestedError } from '../errors.ts';
import { type Intake, takeIn } from '../intake.ts';
import { openReader } from '../pipeline.ts';
import { captureSetting, FETCH_OPTION, inputsOf } from './capture-setting.ts';
import { CASE_OPTIONS, withCase } from './case-option.ts';
import { type Call, type Command, given, type Terminal } from './command.ts';
import { describe } from './failure.ts';
import { progressOn } from './progress.ts';
import { readerOptions } from './reader-options.ts';
import { visible } from './wrap.ts';

/** `attested add` */
export const command: Command = {
  name: 'add',
  takes: 'FILE|FOLDER|URL…',
  summary: 'Take reports into a case: keep the exact bytes, read them, store the claims.',
  details: [
    'HTML, plain text, PDF with a text layer, Markdown, mail (EML), Word (DOCX); archives (WARC, WACZ), feeds (RSS, Atom)',
    'and JSON Lines files of reports, each report in them taken for itself. Folders are walked. A report is acknowledged',
    'only when its bytes and the journal are on disk. One bad file stops nothing: it is named at the end with what to do.',
    'Addresses are fetched only with --fetch; private, loopback and metadata addresses are refused at every redirect.',
  ].join('\n'),
  options: {
    ...CASE_OPTIONS,
    ...FETCH_OPTION,
    json: { type: 'boolean', help: 'One line for each report taken in, as JSON.' },
  },
  examples: [
    'attested add report.html notes.txt',
    'attested add --case water-week reports/',
    'attested add --fetch https://example.org/report',
  ],
  run: (call, terminal) => {
    if (call.words.length === 0)
      throw new AttestedError('usage/missing-argument', { command: 'add', expected: 'a file, folder or address' });
    return withCase(call, terminal, (store, folder) => add(call, terminal, store, folder), true);
  },
};

type Store = Parameters<Parameters<typeof withCase>[2]>[0];

async function add(call: Call, terminal: Terminal, store: Store, folder: string): Promise<number> {
  const reader = await openReader(await readerOptions(terminal, folder));
  let corroborated: Corroborated | null = null;
  const progress = progressOn(terminal);
  const all: Intake[] = [];
  try {
    const inputs = inputsOf(call, terminal);
    for await (const intake of takeIn(inputs, { store, folder, reader, ...captureSetting(call, terminal) })) {
      all.push(intake);
      if (given(call, 'json')) terminal.out(JSON.stringify(intakeJson(intake)));
      progress.tell(`${all.length} looked at, ${claimsOf(all)} claims; ${intake.name}`);
    }
    progress.tell('comparing reports and claims …');
    corroborated = await corroborateCase(store, reader.knowledge);
  } finally {
    progress.end();
    await reader.close();
  }
  for (const line of [...summary(all, terminal), ...comparedLines(corroborated)])
    (given(call, 'json') ? terminal.err : terminal.out)(line);
  return all.some((i) => i.kind === 'failed') ? 1 : 0;
}

const claimsOf = (all: readonly Intake[]): number =>
  all.reduce((sum, i) => sum + (i.kind === 'added' ? i.claims : 0), 0);

function intakeJson(intake: Intake): object {
  const { kind, name } = intake;
  switch (intake.kind) {
    case 'added':
      return { kind, name, capture: intake.capture.id, digest: intake.capture.digest, claims: intake.claims };
    case 'known':
      return { kind, name, capture: intake.capture.id, digest: intake.capture.digest };
    case 'failed':
      return {
        kind,
        name,
        capture: intake.capture?.id ?? null,
        code: intake.error.code,
        message: intake.error.message,
        remedy: intake.error.remedy,
      };
    case 'skipped':
      return { kind, name, why: intake.why };
  }
}

function comparedLines(corroborated: Corroborated | null): string[] {
  if (!corroborated?.compared) return [];
  const { copies, incidents } = corroborated;
  return [
    `${copies} ${copies === 1 ? 'copy' : 'copies'} found; ${incidents} ${incidents === 1 ? 'incident' : 'incidents'} new or changed.`,
  ];
}

/** So many in, so many known, so many failed, each failure with its reason on standard error. */
function summary(all: readonly Intake[], terminal: Terminal): string[] {
  const of = <K extends Intake['kind']>(kind: K) => all.filter((i): i is Intake & { kind: K } => i.kind === kind);
  for (const { name, error } of of('failed')) {
    terminal.err(visible(name));
    for (const line of describe(error)) terminal.err(`  ${line}`);
  }
  const skipped = of('skipped');
  return [
    `${of('added').length} reports in, ${claimsOf(all)} claims; ${of('known').length} already known; ${of('failed').length} failed.`,
    ...(skipped.length
      ? [
          `${skipped.length} files passed over that are no reports: ${visible(
            skipped
              .slice(0, 5)
              .map((s) => `${s.name} (${s.why})`)
              .join(', '),
          )}${skipped.length > 5 ? ' …' : ''}`,
        ]
      : []),
  ];
}
