import { corroborateCase } from '../corroborate-case.ts';
import { AttestedError } from '../errors.ts';
import { loadKnowledge } from '../knowledge.ts';
import type { Standing } from '../record/incident.ts';
import type { CaseStore } from '../store/case-store.ts';
import { CASE_OPTIONS, civilDay, wholeNumber, withCase } from './case-option.ts';
import { type Call, type Command, given, type Terminal, text } from './command.ts';
import { incidentTable } from './incident-table.ts';
import { readerOptions } from './reader-options.ts';

const STANDINGS: readonly Standing[] = ['single-line', 'repeated', 'corroborated', 'conceded', 'disputed'];

/** `attested incidents` */
export const command: Command = {
  name: 'incidents',
  takes: '',
  summary: 'List what the claims of a case are about, and how each thing said of it stands.',
  details: [
    'Claims are put together by what happened, where and when; reports that copy one another, or go back to one',
    'speaker or publisher, are one line. Only lines shown to be separate count as independent. Most reported first.',
  ].join('\n'),
  options: {
    ...CASE_OPTIONS,
    type: { type: 'string', value: 'TYPE', help: 'Codebook type: PROTEST, ASSAULT …' },
    place: { type: 'string', value: 'PLACE', help: 'A place by name or by gazetteer id (geonames:NNN).' },
    from: { type: 'string', value: 'DAY', help: 'Incidents that may fall on this day (YYYY-MM-DD) or after it.' },
    to: { type: 'string', value: 'DAY', help: 'Incidents that may fall on this day or before it.' },
    standing: { type: 'string', value: 'STANDING', help: `Of "it happened": ${STANDINGS.join(', ')}.` },
    reports: { type: 'string', value: 'N', help: 'Told of by at least so many reports.' },
    limit: { type: 'string', value: 'N', help: 'At most so many; 100 where not told.' },
    json: { type: 'boolean', help: 'One incident per line.' },
  },
  examples: ['attested incidents --place Chaves', 'attested incidents --standing disputed --json'],
  run: (call, terminal) =>
    withCase(call, terminal, async (store, folder) => {
      await bringUpToDate(store, folder, terminal);
      return list(call, terminal, store);
    }),
};

async function list(call: Call, terminal: Terminal, store: CaseStore): Promise<number> {
  const limit = wholeNumber(call, 'limit', 1, 1_000_000) ?? (given(call, 'json') ? 1_000_000 : 100);
  const incidents = await store.corroboration.incidents({
    type: text(call, 'type'),
    place: text(call, 'place'),
    from: civilDay(call, 'from'),
    to: civilDay(call, 'to'),
    standing: standingOf(call),
    reports: wholeNumber(call, 'reports', 1, 1_000_000),
    limit,
  });
  if (given(call, 'json')) for (const incident of incidents) terminal.out(JSON.stringify(incident));
  else {
    for (const line of incidentTable(incidents, terminal.width)) terminal.out(line);
    terminal.out(
      incidents.length ? `${incidents.length} ${incidents.length === 1 ? 'incident' : 'incidents'}` : 'No incidents.',
    );
  }
  return 0;
}

function standingOf(call: Call): Standing | undefined {
  const value = text(call, 'standing');
  const standing = STANDINGS.find((one) => one === value);
  if (value === undefined || standing) return standing;
  throw new AttestedError('usage/unknown-name', { option: 'standing', given: value, names: STANDINGS.join(', ') });
}

/** Works out what was left undone when the program was last stopped, or by a case made before there were incidents. */
async function bringUpToDate(store: CaseStore, folder: string, terminal: Terminal): Promise<void> {
  if (!(await store.corroboration.isBehind())) return;
  terminal.err('comparing reports and claims …');
  await corroborateCase(store, loadKnowledge(await readerOptions(terminal, folder)));
}
