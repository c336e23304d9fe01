import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { AttestedError } from '../errors.ts';
import { importGeoNames } from '../gazetteer/import.ts';
import { shipped } from '../installation.ts';
import { type Call, type Command, type Terminal, text } from './command.ts';
import { progressOn } from './progress.ts';
import { visible } from './wrap.ts';

/** `attested gazetteer import` */
export const command: Command = {
  name: 'gazetteer',
  takes: 'import FILE…',
  summary: 'Make a place file from a GeoNames dump, to be used in place of the one that comes with the program.',
  details: [
    'FILE… are the unpacked text files of a dump, in any order: places (allCountries.txt, cities500.txt, IR.txt …),',
    'alternateNamesV2.txt, admin1CodesASCII.txt, admin2Codes.txt. Rows that cannot be read are counted and left out.',
    'The file has all that comes with the program too: people called after places, abbreviations, regions, short names.',
    'Set ATTESTED_GAZETTEER to the file made, and every command uses it.',
  ].join('\n'),
  options: { to: { type: 'string', value: 'PATH', help: 'The file to make.' } },
  examples: ['attested gazetteer import allCountries.txt alternateNamesV2.txt --to places.bin'],
  run: async (call, terminal) => {
    const [verb, ...files] = call.words;
    if (verb !== 'import' || files.length === 0)
      throw new AttestedError('usage/missing-argument', { command: 'gazetteer', expected: '"import" and its files' });
    const to = text(call, 'to');
    if (!to) throw new AttestedError('usage/missing-argument', { command: 'gazetteer import', expected: '--to PATH' });
    return importFiles(files, to, terminal);
  },
};

async function importFiles(files: Call['words'], to: string, terminal: Terminal): Promise<number> {
  const progress = progressOn(terminal);
  const target = resolve(terminal.cwd, to);
  try {
    const report = await importGeoNames(
      files.map((file) => resolve(terminal.cwd, file)),
      target,
      (file, line) => progress.tell(`${basename(file)}: ${line.toLocaleString('en')} lines`),
      readFileSync(shipped('gazetteer/places.bin')),
    );
    progress.end();
    for (const row of report.firstBad) terminal.err(visible(`left out: ${row}`));
    terminal.out(
      `${report.places.toLocaleString('en')} places with ${report.alternateNames.toLocaleString('en')} more names, ` +
        `${(report.bytes / 1e6).toFixed(1)} MB; ${report.bad.toLocaleString('en')} rows left out.`,
    );
    terminal.out(`Use it: ATTESTED_GAZETTEER=${target}`);
    return 0;
  } finally {
    progress.end();
  }
}
