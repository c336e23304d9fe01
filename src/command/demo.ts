import { access, constants, cp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { corroborateCase } from '../corroborate-case.ts';
import { shipped } from '../installation.ts';
import { takeIn } from '../intake.ts';
import { openReader } from '../pipeline.ts';
import { serveCase } from '../server/server.ts';
import { settingOf } from '../settings.ts';
import type { CaseStore } from '../store/case-store.ts';
import { openCase } from '../store/open-case.ts';
import type { Command, Terminal } from './command.ts';
import { readerOptions } from './reader-options.ts';

/** `attested demo`, which is what `npm start` runs. */
export const command: Command = {
  name: 'demo',
  takes: '',
  summary: 'Load the demonstration case (invented reports), print a summary, and show it on 127.0.0.1.',
  details: 'The reports are fiction; example/README.md says what each is there for. The case lies in .case/demo.',
  options: { 'no-serve': { type: 'boolean', help: 'Only load and summarise.' } },
  examples: ['npm start', 'attested demo --no-serve'],
  run: async (call, terminal) => {
    const folder = await demoFolder();
    const store = await demoCase(folder, terminal);
    try {
      for (const line of await summary(store, relative(terminal.cwd, folder))) terminal.out(line);
      if (call.options['no-serve']) return 0;
      await serveCase(store, {
        port: settingOf('port', terminal.env),
        onListening: (url) => terminal.out(`\nOpen ${url}   (Ctrl-C ends)`),
      });
      return 0;
    } finally {
      await store.close();
    }
  },
};

/** Beside the program, or in the system's temporary folder where that may not be written. */
async function demoFolder(): Promise<string> {
  const beside = shipped('.');
  const writable = await access(beside, constants.W_OK).then(
    () => true,
    () => false,
  );
  return writable ? join(beside, '.case', 'demo') : join(tmpdir(), 'attested-demo');
}

/** The case as it was loaded before; made anew where loading was once cut short. */
async function demoCase(folder: string, terminal: Terminal): Promise<CaseStore> {
  const options = { create: true, name: 'The tariff week (fiction)' };
  const store = await openCase(folder, options);
  const [{ read, pending }, reports] = await Promise.all([store.counts(), readdir(shipped('example/reports'))]);
  if (read === reports.length && pending === 0) return store;
  await store.close();
  await rm(folder, { recursive: true, force: true });
  const fresh = await openCase(folder, options);
  try {
    await load(fresh, folder, terminal);
    return fresh;
  } catch (error) {
    await fresh.close();
    throw error;
  }
}

async function load(store: CaseStore, folder: string, terminal: Terminal): Promise<void> {
  terminal.err('attested: loading the demonstration case …');
  // The case's own register: its invented outlets, groups and parties.
  await cp(shipped('example/register'), join(folder, 'register'), { recursive: true });
  const reader = await openReader(await readerOptions(terminal, folder));
  try {
    for await (const intake of takeIn([shipped('example/reports')], { store, folder, reader, now: Date.now })) {
      if (intake.kind === 'failed') terminal.err(`${intake.name}: ${intake.error.message}`);
    }
    await corroborateCase(store, reader.knowledge);
  } finally {
    await reader.close();
  }
}

async function summary(store: CaseStore, folder: string): Promise<string[]> {
  const { read, claims } = await store.counts();
  const all = await store.claims({ limit: 100_000 });
  const denied = all.filter((c) => c.modality === 'denied').length;
  const deep = all.filter((c) => c.chain.length > 2).length;
  return [
    'The tariff week: a demonstration case. Every report, outlet and event in it is invented.',
    `${read} reports, ${claims} claims: ${denied} denied by their speaker, ${deep} at second hand or further.`,
    '',
    `npx attested claims --case ${inShell(folder)} --place Chaves`,
    `npx attested search --case ${inShell(folder)} tear gas`,
  ];
}

const inShell = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);
